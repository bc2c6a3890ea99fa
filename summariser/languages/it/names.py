"""Italian words in and around names."""

from __future__ import annotations

from summariser.languages.schema import NameWords

DATA = NameWords(
    function_words="""
questo questa questi queste quello quella suo sua suoi sue loro mio nostro lui lei noi io chi che cosa quale
quando dove come perché per ma o e ed né se senza con contro di da in su tra fra fino secondo sopra dopo
durante mediante sotto più meno molto anche inoltre così mentre allora poi prima ieri oggi domani ora già
ancora non sì mai sempre tutto tutta tutti tutte alcuni alcune vari varie ogni altro altra altri altre
stesso stessa entrambi due tre quattro cinque sei sette otto nove dieci cento mille è sono era erano fu ha
hanno aveva sarà saranno a nessuno niente qualcosa oltre circa presso verso entro
""",
    titles="""
presidente presidentessa ministro ministra premier cancelliere re regina principe principessa signor signora
dott dottor dottoressa professor professore professoressa senatore senatrice governatore sindaco sindaca
generale colonnello capitano giudice procuratore vescovo arcivescovo papa cardinale direttore direttrice
capo portavoce ambasciatore commissario deputato deputata segretario segretaria vicepresidente leader
analista economista avvocato
""",
    title_domains="""
finanze salute economia interno difesa istruzione giustizia lavoro esteri generale delegato
""",
    organisation_heads="""
ministero banca corte tribunale consiglio agenzia organizzazione ufficio comitato commissione istituto
università federazione fondo unione associazione partito assemblea parlamento senato camera sindacato
società compagnia gruppo movimento fronte centro scuola museo ospedale esercito repubblica regno stato
fondazione lega autorità confederazione alleanza polizia
""",
    organisation_suffixes="spa srl inc ltd gruppo group banca bank telecom fc",
    name_particles="van von der de di da del della dei lo la bin ibn al el",
    calendar_words="natale pasqua",
    capitalised_words="internet covid-19 islam dio iva pil",
    agent_verbs="ha",
    place_prepositions="a in da presso verso",
    people_groups="hamas hezbollah talebani houthi palestinesi",
    conjunctions="e ed",
    articles="""
il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella
sul sulla
""",
    sentence_openers="governo polizia autorità sindacato lavoratori fonti esperti azienda residenti",
    organisation_adjectives="""
nazionale internazionale monetario europeo europea centrale mondiale suprema costituzionale generale
pubblica federale unite uniti unito democratico popolare socialista
""",
    organisation_links="di del della dello dei degli delle per",
    elisions="l d un dell all dall nell sull quell quest c s",
    abbreviations="dr prof st jr mr mrs no vs inc co",
    name_abbreviations="st jr sr dr",
    acronym_gaps="di del da e i la of the for and in",
    common_endings="ing ed tion ment ity able ive",
    plural_endings="s",
    singular_endings="as is os ss us",
    place_openers="new san st",
    geographic_words="golf lake mount river valley bay island islands city",
    joint_heads="ministero",
    lower_case_objects=True,
)
