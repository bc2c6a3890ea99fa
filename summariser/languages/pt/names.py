"""Portuguese words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
este esta estes estas esse essa isso aquele seu sua seus suas meu minha nosso nossa ele ela eles elas eu nós
quem que qual quando onde como por porque para mas ou e nem se sem com contra de desde em entre até segundo
sobre após durante mediante sob mais menos muito também além assim embora enquanto então depois antes ontem
hoje amanhã agora já ainda não sim nunca sempre todo toda todos todas alguns algumas vários várias cada
outro outra outros outras mesmo mesma ambos dois duas três quatro cinco seis sete oito nove dez cem mil é
são era eram foi foram há havia será serão está estão devido ninguém nada algo
""",
    titles="""
presidente presidenta ministro ministra primeiro-ministro primeira-ministra chanceler rei rainha príncipe
princesa sr sra senhor senhora dom dona dr dra doutor doutora professor professora senador senadora
governador governadora prefeito prefeita general coronel capitão juiz juíza procurador procuradora bispo
arcebispo papa cardeal diretor diretora chefe porta-voz embaixador embaixadora comissário deputado deputada
secretário secretária vice-presidente ex-presidente líder analista economista advogado
""",
    title_domains="""
fazenda saúde economia interior defesa educação justiça trabalho exterior geral executivo executiva adjunto
""",
    organisation_heads="""
ministério banco tribunal conselho agência organização comitê comité comissão instituto universidade
federação fundo união associação partido assembleia parlamento senado câmara sindicato sociedade companhia
grupo movimento frente centro escola museu hospital exército república reino estado fundação liga autoridade
confederação aliança congresso polícia supremo superior
""",
    organisation_suffixes="sa ltda inc ltd grupo group banco bank telecom fc",
    name_particles="van von der de da do dos das di bin ibn al el e",
    calendar_words="natal",
    capitalised_words="internet covid-19 islã deus pib",
    agent_verbs="",
    place_prepositions="em desde perto",
    people_groups="hamas hezbollah talibã talibãs houthis palestinos",
    conjunctions="e",
    articles="o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela",
    sentence_openers="""
governo polícia autoridades moradores sindicato trabalhadores fontes especialistas empresa
""",
    organisation_adjectives="""
nacional nacionais internacional monetário europeu europeia central mundial supremo constitucional geral
pública público federal unidas unidos unido democrático popular socialista
""",
    organisation_links="de do da dos das para",
    abbreviations="sra sr dr dra prof st jr mr mrs no vs inc co",
    name_abbreviations="st jr sr dr",
    acronym_gaps="de do da e of the for and in",
    common_endings="ing ed tion ment ity able",
    plural_endings="s",
    singular_endings="as is os ss us",
    place_openers="new san st",
    geographic_words="golf lake mount river valley bay island islands city",
    joint_heads="ministério",
    lower_case_objects=True,
)
