"""Italian."""

# ruff: noqa: E501, SIM905 - a table reads best with one rule a line

from __future__ import annotations

from summariser.extractors.rules.grammar_lexicon import GrammarLexicon

LEXICON = GrammarLexicon(
    articles=frozenset(
        "il lo la i gli le un uno una questo questa quel quella suo sua suoi sue loro nostro nostra ogni entrambi entrambe l".split()
    ),
    possessives=frozenset("suo sua suoi sue loro nostro nostra nostri nostre mio mia".split()),
    numerals=r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\d{1,3}",
    of_place=r"di|del|della|a",
    prepositions=frozenset(
        "di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei con per su sul sulla tra fra contro senza secondo dopo durante entro verso".split()
    ),
    places=frozenset("a al alla in nel nella da dal verso".split()),
    bodies=(
        r"governo|direzione|dirigenza|costruttore|catena|ateneo|compagnia aerea|assicuratore|ministero|esercito|polizia|tribunale|corte|parlamento|senato|camera|assemblea|consiglio|commissione|comitato|agenzia|autorità|"
        r"sindacato|sindacati|federazione|associazione|partito|coalizione|opposizione|banca|azienda|società|impresa|gruppo|compagnia|movimento|"
        r"fronte|club|squadra|lega|comune|regione|procura|authority|gestore|operatore|filiale|fondo|fondazione|presidenza"
    ),
    generic=r"azienda|società|impresa|gruppo|compagnia|partito|movimento|sindacato|banca|club|squadra|operatore|gestore|filiale|costruttore|catena",
    pairs=r"parti|aziende|società|gruppi|governi|paesi|sindacati",
    crowds=r"lavoratori|dipendenti|scioperanti|insegnanti|medici|agricoltori|azionisti|creditori|famiglie|residenti|ribelli|avvocati|giocatori|studenti|pescatori|deputati",
    offices=(
        r"presidente|ministro|ministra|primo ministro|premier|segretario|segretaria|portavoce|direttore|direttrice|amministratore delegato|"
        r"amministratrice delegata|capo|governatore|sindaco|sindaca|ambasciatore|ambasciatrice|giudice|procuratore|generale|colonnello|capitano|"
        r"vescovo|re|regina|cancelliere|commissario|rappresentante|negoziatore|mediatore|avvocato|avvocata|allenatore|deputato|deputata|senatore|"
        r"senatrice|economista|analista|professore|professoressa|dirigente|leader|responsabile"
    ),
    binding=(
        r"presidente|ministro|ministra|segretario|segretaria|portavoce|direttore|direttrice|amministratore delegato|amministratrice delegata|capo|"
        r"governatore|ambasciatore|rappresentante|negoziatore|dirigente|leader|premier"
    ),
    public=r"sindaco|sindaca|prefetto|giudice|senatore|deputato|ambasciatore|governatore",
    distinct=r"partito|movimento|sindacato|banca|club|squadra",
    management=r"direzione|dirigenza",
    head_first=True,
    leads=r"che (?:dirige|presiede|guida|rappresenta) |il cui |la cui |del |della |di ",
    verbs=r"è|sono|era|erano|ha|hanno|aveva|avevano|sarà|saranno|deve|può|vuole|prevede|intende|si|non|\w+(?:erà|eranno|irà|iranno)",
    pronouns={
        "egli": "person",
        "lui": "person",
        "lei": "person",
        "essa": "body",
        "esso": "body",
        "noi": "we",
        "io": "i",
        "chi": "relative",
    },
    subordinators=r"che|se|perché|quando|mentre|anche se|affinché|dove|come|poiché",
    relatives=r"che|chi|cui|dove",
    relative_that=r"che",
    conjunctions=r"e|ed|o|ma|nonché",
    speech=(
        r"detto|dice|dicono|affermato|afferma|annunciato|annuncia|aggiunto|promesso|confermato|conferma|dichiarato|spiegato|assicurato|"
        r"precisato|indicato|ricordato|sottolineato|ribadito|riferito|garantito|scritto|ammesso"
    ),
    infinitive=r"\b(?:di|a|ad) (?=\w+(?:are|ere|ire|rre|rsi|r[lc][oaie])\b)|\bche\b",
    topic=r"\s*(?:su|di)\b",
    until=r"finché|fino a quando",
    with_party=r"con(?: la| il| i| le| gli)?",
    time_openers=r"entro|entro il|entro la|prima di|prima del|dopo|dal|dalla|da|fino a|fino al|in|nel|nella|durante|per|entro la fine di|a partire da|a partire dal|il",
    stages=r"(?:nella|durante la) (?:prima|seconda|terza|prossima|ultima) (?:fase|tappa|tranche)",
    vague=r"presto|prossimamente|in un prossimo futuro|nei prossimi (?:giorni|mesi|anni)|nelle prossime settimane|quanto prima",
    source=r"secondo",
    pluperfect=r"aveva|avevano|nel (?:19|20)\d\d",
    late=r"non|mai|ancora|invece di|solo|ma",
    kept=r"mantenuto|consegnato|già",
    under_agreement=r"(?:in base|ai sensi|nell['’]ambito) (?:all['’]|dell['’]|al|del|di un) ?(?:accordo|patto|contratto|testo|trattato|intesa)",
    pronoun_drop=True,
)
