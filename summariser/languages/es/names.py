"""Spanish words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
este esta estos estas ese esa esos esas aquel su sus mi mis tu nuestro nuestra él ella ellos ellas yo
nosotros quien quienes que qué cual cuando cuándo donde dónde como cómo por porque para pero o u y e ni si
sin con contra de desde en entre hacia hasta según sobre tras durante mediante ante bajo a más menos muy
también además así aunque mientras entonces luego después antes ayer hoy mañana ahora ya aún todavía no sí
nunca siempre tampoco todo toda todos todas algunos algunas varios varias cada otro otra otros otras mismo
misma ambos dos tres cuatro cinco seis siete ocho nueve diez cien mil es son era eran fue fueron ha han
había será serán está están hay debido gracias pese sino cerca lejos unos nadie nada algo
""",
    titles="""
presidente presidenta ministro ministra primer primera canciller rey reina príncipe princesa sr sra señor
señora don doña dr dra doctor doctora profesor profesora senador senadora gobernador gobernadora alcalde
alcaldesa general coronel capitán juez jueza fiscal obispo arzobispo papa cardenal director directora jefe
jefa portavoz embajador embajadora comisario diputado diputada secretario secretaria emir sultán
vicepresidente vicepresidenta exministro exministra expresidente expresidenta líder analista economista
abogado abogada gerente consejero consejera delegado
""",
    title_domains="""
hacienda salud economía interior defensa educación justicia trabajo exteriores general ejecutivo ejecutiva
adjunto
""",
    organisation_heads="""
ministerio banco corte tribunal consejo agencia organización oficina comité comisión instituto universidad
federación fondo unión asociación partido asamblea parlamento senado cámara sindicato sociedad compañía
grupo movimiento frente centro escuela museo hospital ejército república reino estado fundación liga
autoridad confederación dirección alianza terminales congreso policía guardia fuerzas puerto golfo mar cabo
junta
""",
    organisation_suffixes="sa sl sac inc ltd grupo group banco bank telecom airlines televisión fc",
    name_particles="van von der de la las los del da di dos bin ibn al el y",
    calendar_words="navidad",
    capitalised_words="internet covid-19 islam dios iva pib",
    agent_verbs="",
    place_prepositions="en desde hacia cerca",
    people_groups="hamás hezbolá talibanes hutíes farc palestinos kurdos",
    conjunctions="y e",
    articles="el la los las un una unos unas lo al del",
    sentence_openers="""
gobierno policía autoridades vecinos sindicato trabajadores fuentes expertos empresa habitantes
""",
    organisation_adjectives="""
nacional nacionales internacional internacionales monetario europeo europea central mundial supremo suprema
constitucional general pública público federal unidas unidos unido democrático democrática popular
socialista portuaria marítima civil
""",
    organisation_links="de del para",
    abbreviations="sra sr dr dra prof st jr mr mrs no vs inc co",
    name_abbreviations="st jr sr dr",
    acronym_gaps="de del la y e el of the for and in",
    common_endings="ing ed tion ment ity able",
    plural_endings="s",
    singular_endings="as is os ss us",
    place_openers="new san st",
    geographic_words="golf lake mount river valley bay island islands city",
    joint_heads="ministerio",
    lower_case_objects=True,
)
