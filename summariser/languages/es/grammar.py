"""Spanish."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra cada ambos ambas".split()
    ),
    prepositions=frozenset(
        "de del a al en con por para sobre bajo entre hacia hasta desde contra sin según tras durante ante mediante".split()
    ),
    place_prepositions=frozenset("a al en hacia hasta desde".split()),
    attachment_prepositions=r"de la|de|del|en",
    genitive_prepositions=r"de|del",
    counterparty_prepositions=r"con(?: la| el| los| las)?(?: empresa| compañía)?",
    topic_prepositions=r"\s*(?:en|sobre)\b",
    time_prepositions=r"antes de|antes del|a más tardar|a más tardar el|hasta|hasta el|desde|desde el|a partir de|a partir del|en|dentro de|durante|para|para el|el|a finales de|a principios de|fin de",
    conjunctions=r"y|e|o|u|pero|así como",
    subordinators=r"que|si|porque|cuando|mientras|aunque|para que|donde|como|pues",
    relative_pronouns=r"que|quien|quienes|cuyo|cuya|donde",
    relative_complementisers=r"que",
    complement_markers=(
        r"\b(?:a|de|en) (?=\w+(?:ar|er|ir)(?:l[aoe]s?|se)?\b)|(?<= )(?=\w{2,}(?:ar|er|ir)(?:l[aoe]s?|se)?\b)|\bque\b"
    ),
    finite_verbs=(
        r"es|son|era|fue|fueron|ha|han|había|habían|será|serán|va|van|debe|puede|quiere|planea|prevé|se|no|dijo|"
        r"\w+(?:ó|aron|ieron|ará|arán|irá|irán|erá|erán)"
    ),
    numerals=r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d{1,3}",
    pronouns={
        "él": "person",
        "ella": "person",
        "ellos": "plural",
        "ellas": "plural",
        "nosotros": "first-plural",
        "nosotras": "first-plural",
        "yo": "first-singular",
        "quien": "relative",
    },
    organisation_nouns=(
        r"gobierno|emisor|entidad|junta|consejería|dirección|multinacional|constructora|aerolínea|fabricante|cadena|aseguradora|petrolera|justicia|defensoría|ministerio|Ministerio|ejército|policía|tribunal|corte|juzgado|parlamento|congreso|senado|asamblea|"
        r"consejo|comisión|comité|agencia|autoridad(?: \w+(?:ia|al|il))?|autoridades|sindicato|sindicatos|federación|asociación|partido|"
        r"coalición|oposición|banco|empresa|compañía|grupo|firma|movimiento|guerrilla|frente|club|equipo|liga|municipio|municipalidad|"
        r"ayuntamiento|alcaldía|regulador|directiva|fiscalía|patronal|operadora|operador|filial|fondo|Ejecutivo|presidencia|fundación|cooperativa"
    ),
    generic_organisations=r"empresa|compañía|grupo|firma|partido|movimiento|sindicato|banco|club|equipo|operadora|operador|filial|cooperativa|entidad|multinacional|constructora|aerolínea|fabricante|cadena|aseguradora|petrolera",
    paired_organisations=r"partes|empresas|compañías|grupos|gobiernos|países|sindicatos|bandos",
    people_nouns=(
        r"estibadores|trabajadores|empleados|huelguistas|maestros|docentes|médicos|agricultores|campesinos|accionistas|acreedores|"
        r"familias|vecinos|rebeldes|abogados|jugadores|estudiantes|pescadores|exportadores|mineros|diputados|senadores"
    ),
    office_nouns=(
        r"presidente|presidenta|ministro|ministra|primer ministro|primera ministra|secretario|secretaria|portavoz|vocero|vocera|"
        r"director|directora|gerente|jefe|jefa|gobernador|gobernadora|alcalde|alcaldesa|embajador|embajadora|juez|jueza|fiscal|general|"
        r"coronel|capitán|obispo|rey|reina|canciller|comisario|comisaria|representante|negociador|negociadora|mediador|mediadora|abogado|"
        r"abogada|entrenador|diputado|diputada|senador|senadora|economista|analista|profesor|profesora|dirigente|líder|consejero delegado|"
        r"consejera delegada|tesorero|capataz|responsable"
    ),
    representative_offices=(
        r"presidente|presidenta|ministro|ministra|secretario|secretaria|portavoz|vocero|vocera|director|directora|gerente|jefe|jefa|"
        r"gobernador|gobernadora|embajador|embajadora|representante|negociador|negociadora|dirigente|líder|consejero delegado|consejera delegada|canciller"
    ),
    affiliation_links=r"(?:que|quien) (?:dirige|preside|encabeza|lidera|representa) |cuyo |cuya |de la |del |de ",
    stage_phrases=r"(?:en|durante) la (?:primera|segunda|tercera|próxima|última) (?:etapa|fase|ronda)",
    past_promise_markers=r"había|habían|en (?:19|20)\d\d|habría",
    breach_words=r"no|nunca|todavía|aún|seguimos|sigue|en lugar de|solo|sólo|pero|sin embargo",
    fulfilment_words=r"lo hubo|cumplió|entregó|así fue|ya",
    agreement_phrases=r"(?:según|en virtud de|bajo|en el marco de) (?:el|la|un|una) (?:acuerdo|pacto|contrato|texto|tratado)",
    possessives=frozenset("su sus nuestro nuestra nuestros nuestras mi mis".split()),
    first_person_words=r"nosotros|yo|me",
    first_person_verbs=r"\w+(?:[aei]remos|dremos|[aei]ré|dré)|vamos|voy|estamos|estoy|prometemos|prometo|garantizamos|queremos",
    noun_prepositions=frozenset("de del".split()),
    role_prepositions=r"de la|de|del",
    public_offices=r"alcalde|alcaldesa|gobernador|gobernadora|juez|jueza|senador|diputado|embajador",
    distinct_organisations=r"partido|movimiento|sindicato|banco|club|equipo|cooperativa",
    association_stems=r"asocia\w+|federa\w+|confedera\w+",
    umbrella_nouns=r"grupo",
    management_nouns=r"dirección|directiva",
    minister_stems=r"minist",
    government_nouns=r"gobierno",
    until_conjunctions=r"hasta que|mientras no",
    vague_times=r"próximamente|en un futuro próximo|en los próximos (?:días|meses|años)|en las próximas semanas|cuanto antes|mientras tanto",
    attribution_phrases=r"según(?: informó| informaron| dijo)?|de acuerdo con",
    pro_drop=True,
    adjective_after_noun=True,
    agent_prepositions="por",
)
