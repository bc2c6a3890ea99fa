"""Portuguese."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "o a os as um uma uns umas este esta esse essa seu sua seus suas nosso nossa cada ambos ambas".split()
    ),
    prepositions=frozenset(
        "de do da dos das a ao à aos às em no na nos nas com por pelo pela para sobre sob entre até desde contra sem segundo após durante ante".split()
    ),
    place_prepositions=frozenset("em no na nos nas a ao à até desde".split()),
    attachment_prepositions=r"de|do|da|em",
    genitive_prepositions=r"de|do|da|dos|das",
    counterparty_prepositions=r"com(?: a| o| as| os)?",
    topic_prepositions=r"\s*(?:em|sobre)\b",
    time_prepositions=r"antes de|antes do|até|até o|até ao|a partir de|desde|em|no|na|dentro de|durante|para|no fim de|até o fim de|em fins de",
    conjunctions=r"e|ou|mas|bem como",
    subordinators=r"que|se|porque|quando|enquanto|embora|para que|onde|como|pois",
    relative_pronouns=r"que|quem|cujo|cuja|onde",
    relative_complementisers=r"que",
    complement_markers=r"\b(?:a|de|em) (?=\w+(?:ar|er|ir|or)\b)|(?<= )(?=\w{2,}(?:ar|er|ir)\b)|\bque\b",
    finite_verbs=r"é|são|era|foi|foram|tem|têm|há|será|serão|vai|vão|deve|pode|quer|planeja|prevê|se|não|disse|\w+(?:ou|aram|eram|iram|eu|ará|arão|erá|irá)",
    numerals=r"dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|\d{1,3}",
    pronouns={
        "ele": "person",
        "ela": "any",
        "eles": "plural",
        "elas": "plural",
        "nós": "first-plural",
        "eu": "first-singular",
        "quem": "relative",
    },
    organisation_nouns=(
        r"governo(?: do estado| estadual| federal| municipal)?|defensoria|justiça|gestão|diretoria|construtora|montadora|fabricante|secretaria|seguradora|petroleira|ministério|exército|polícia|tribunal|parlamento|congresso|senado|assembleia|câmara|conselho|comissão|comitê|agência|"
        r"autoridade|autoridades|sindicato|sindicatos|federação|associação|partido|coligação|coalizão|oposição|banco|empresa|companhia|grupo|"
        r"movimento|frente|clube|equipe|equipa|liga|prefeitura|município|regulador|direção|operadora|filial|fundo|fundação|presidência|procuradoria|cooperativa"
    ),
    generic_organisations=r"empresa|companhia|grupo|partido|movimento|sindicato|banco|clube|equipe|equipa|operadora|filial|cooperativa|construtora|montadora|fabricante|seguradora|petroleira",
    paired_organisations=r"partes|empresas|companhias|grupos|governos|países|sindicatos|lados",
    people_nouns=r"trabalhadores|funcionários|grevistas|professores|médicos|agricultores|acionistas|credores|famílias|moradores|rebeldes|advogados|jogadores|estudantes|pescadores|mineiros|deputados",
    office_nouns=(
        r"presidente|presidenta|ministro|ministra|primeiro-ministro|primeira-ministra|secretário|secretária|porta-voz|diretor|diretora|gerente|chefe|"
        r"governador|governadora|prefeito|prefeita|embaixador|embaixadora|juiz|juíza|procurador|procuradora|general|coronel|capitão|bispo|rei|rainha|"
        r"chanceler|comissário|representante|negociador|negociadora|mediador|advogado|advogada|treinador|deputado|deputada|senador|senadora|economista|"
        r"analista|professor|professora|dirigente|líder|presidente-executivo"
    ),
    representative_offices=(
        r"presidente|presidenta|ministro|ministra|secretário|secretária|porta-voz|diretor|diretora|gerente|chefe|governador|governadora|prefeito|"
        r"embaixador|representante|negociador|dirigente|líder|presidente-executivo|chanceler"
    ),
    affiliation_links=r"que (?:dirige|preside|chefia|lidera|representa) |cujo |cuja |da |do |de ",
    stage_phrases=r"(?:na|durante a) (?:primeira|segunda|terceira|próxima|última) (?:etapa|fase|rodada)",
    past_promise_markers=r"havia|tinha|em (?:19|20)\d\d",
    breach_words=r"não|nunca|ainda|em vez de|só|apenas|mas",
    fulfilment_words=r"cumpriu|entregou|já",
    agreement_phrases=r"(?:nos termos|no âmbito|sob|segundo) (?:d?[oa]|um) ?(?:acordo|pacto|contrato|texto|tratado)",
    possessives=frozenset("seu sua seus suas nosso nossa nossos nossas meu minha".split()),
    first_person_words=r"nós|eu|me",
    first_person_verbs=r"\w+(?:[aei]remos|[aei]rei)|vamos|vou|estamos|estou|prometemos|prometo|garantimos",
    noun_prepositions=frozenset("de do da dos das".split()),
    role_prepositions=r"de|da|do",
    public_offices=r"prefeito|prefeita|governador|governadora|juiz|juíza|senador|deputado|embaixador",
    distinct_organisations=r"partido|movimento|sindicato|banco|clube|equipe|equipa",
    association_stems=r"associa\w+|federa\w+|confedera\w+",
    umbrella_nouns=r"grupo",
    management_nouns=r"direção|diretoria",
    minister_stems=r"minist",
    until_conjunctions=r"até que|enquanto não",
    vague_times=r"em breve|num futuro próximo|nos próximos (?:dias|meses|anos)|nas próximas semanas|o quanto antes",
    attribution_phrases=r"segundo|de acordo com",
    pro_drop=True,
    adjective_after_noun=True,
    agent_prepositions="por|pelo|pela|pelos|pelas",
)
