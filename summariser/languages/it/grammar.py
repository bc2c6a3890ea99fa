"""Italian."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "il lo la i gli le un uno una questo questa quel quella suo sua suoi sue loro nostro nostra ogni entrambi entrambe l".split()
    ),
    prepositions=frozenset(
        "di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei con per su sul sulla tra fra contro senza secondo dopo durante entro verso".split()
    ),
    place_prepositions=frozenset("a al alla in nel nella da dal verso".split()),
    attachment_prepositions=r"di|del|della|a",
    genitive_prepositions=r"di|del|della|dei|delle|degli",
    counterparty_prepositions=r"con(?: la| il| i| le| gli)?",
    topic_prepositions=r"\s*(?:su|di)\b",
    time_prepositions=r"entro|entro il|entro la|prima di|prima del|dopo|dal|dalla|da|fino a|fino al|in|nel|nella|durante|per|entro la fine di|a partire da|a partire dal|il",
    conjunctions=r"e|ed|o|ma|nonché",
    subordinators=r"che|se|perché|quando|mentre|anche se|affinché|dove|come|poiché",
    relative_pronouns=r"che|chi|cui|dove",
    relative_complementisers=r"che",
    complement_markers=r"\b(?:di|a|ad) (?=\w+(?:are|ere|ire|rre|rsi|r[lc][oaie])\b)|\bche\b",
    finite_verbs=r"è|sono|era|erano|ha|hanno|aveva|avevano|sarà|saranno|deve|può|vuole|prevede|intende|si|non|\w+(?:erà|eranno|irà|iranno)",
    numerals=r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\d{1,3}",
    pronouns={
        "egli": "person",
        "lui": "person",
        "lei": "person",
        "essa": "nonperson",
        "esso": "nonperson",
        "noi": "first-plural",
        "io": "first-singular",
        "chi": "relative",
    },
    organisation_nouns=(
        r"governo|direzione|dirigenza|costruttore|catena|ateneo|compagnia aerea|assicuratore|ministero|esercito|polizia|tribunale|corte|parlamento|senato|camera|assemblea|consiglio|commissione|comitato|agenzia|autorità|"
        r"sindacato|sindacati|federazione|associazione|partito|coalizione|opposizione|banca|azienda|società|impresa|gruppo|compagnia|movimento|"
        r"fronte|club|squadra|lega|comune|regione|procura|authority|gestore|operatore|filiale|fondo|fondazione|presidenza"
    ),
    generic_organisations=r"azienda|società|impresa|gruppo|compagnia|partito|movimento|sindacato|banca|club|squadra|operatore|gestore|filiale|costruttore|catena",
    paired_organisations=r"parti|aziende|società|gruppi|governi|paesi|sindacati",
    people_nouns=r"lavoratori|dipendenti|scioperanti|insegnanti|medici|agricoltori|azionisti|creditori|famiglie|residenti|ribelli|avvocati|giocatori|studenti|pescatori|deputati",
    office_nouns=(
        r"presidente|ministro|ministra|primo ministro|premier|segretario|segretaria|portavoce|direttore|direttrice|amministratore delegato|"
        r"amministratrice delegata|capo|governatore|sindaco|sindaca|ambasciatore|ambasciatrice|giudice|procuratore|generale|colonnello|capitano|"
        r"vescovo|re|regina|cancelliere|commissario|rappresentante|negoziatore|mediatore|avvocato|avvocata|allenatore|deputato|deputata|senatore|"
        r"senatrice|economista|analista|professore|professoressa|dirigente|leader|responsabile"
    ),
    representative_offices=(
        r"presidente|ministro|ministra|segretario|segretaria|portavoce|direttore|direttrice|amministratore delegato|amministratrice delegata|capo|"
        r"governatore|ambasciatore|rappresentante|negoziatore|dirigente|leader|premier"
    ),
    affiliation_links=r"che (?:dirige|presiede|guida|rappresenta) |il cui |la cui |del |della |di ",
    stage_phrases=r"(?:nella|durante la) (?:prima|seconda|terza|prossima|ultima) (?:fase|tappa|tranche)",
    past_promise_markers=r"aveva|avevano|nel (?:19|20)\d\d",
    breach_words=r"non|mai|ancora|invece di|solo|ma",
    fulfilment_words=r"mantenuto|consegnato|già",
    agreement_phrases=r"(?:in base|ai sensi|nell['’]ambito) (?:all['’]|dell['’]|al|del|di un) ?(?:accordo|patto|contratto|testo|trattato|intesa)",
    possessives=frozenset("suo sua suoi sue loro nostro nostra nostri nostre mio mia".split()),
    first_person_words=r"noi",
    first_person_verbs=r"\w+(?:[ei]remo|rremo|faremo|daremo|erò|irò|rrò)|faremo|daremo|farò|darò|promettiamo|garantiamo|ci impegniamo|mi impegno|siamo",
    elided_articles=r"[ld]['’]",
    noun_prepositions=frozenset("di del della da".split()),
    role_prepositions=r"di|del|della|da",
    public_offices=r"sindaco|sindaca|prefetto|giudice|senatore|deputato|ambasciatore|governatore",
    distinct_organisations=r"partito|movimento|sindacato|banca|club|squadra",
    association_stems=r"associa\w+|federa\w+|front\w*|confedera\w+",
    umbrella_nouns=r"gruppo",
    management_nouns=r"direzione|dirigenza",
    minister_stems=r"minist",
    until_conjunctions=r"finché|fino a quando",
    vague_times=r"presto|prossimamente|in un prossimo futuro|nei prossimi (?:giorni|mesi|anni)|nelle prossime settimane|quanto prima",
    attribution_phrases=r"secondo",
    pro_drop=True,
    adjective_after_noun=True,
    agent_prepositions="da|dal|dalla|dallo|dai|dagli|dalle|dall['’]",
)
