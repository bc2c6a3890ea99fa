"""English."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "the a an this that these those its their his her our both all some each every".split()
    ),
    prepositions=frozenset(
        "of in with by for to from at on near against between under over after before since through across into via toward "
        "towards outside inside around as than without within about like among during behind off along per despite "
        "besides including except beyond upon because regarding called named".split()
    ),
    place_prepositions=frozenset(
        "in at near from into across through outside inside around off via toward towards along beyond northern southern "
        "eastern western central on".split()
    ),
    attachment_prepositions=r"in|of|at",
    genitive_prepositions=r"of",
    counterparty_prepositions=r"with",
    topic_prepositions=r"\s*(?:on|in|upon)\b",
    time_prepositions=(
        r"(?:by|before|until|till|within|from|in|on|for|after|over|during|through|throughout|at|no later than|not later than|"
        r"by the end of|before the end of|the end of|until the end of|end of|starting|beginning|starting in|as of|as early as|as soon as|"
        r"early|late|mid|next|this|later)(?: the)?"
    ),
    conjunctions=r"and|or|as well as|&|but",
    subordinators=(
        r"that|if|unless|because|although|though|while|whereas|as|when|after|before|until|since|so that|provided|once|where|whether|what"
    ),
    relative_pronouns=r"which|who|whose|whom",
    relative_complementisers=r"that",
    complement_markers=r"\b(?:(?:not )?to|that)\b",
    finite_verbs=(
        r"will|would|has|have|had|is|are|was|were|can|could|may|might|must|shall|does|did|do|says?|said|told|plans?|intends?|"
        r"aims?|wants?|agrees?|refuses?|declines?|promises?|pledges?|vows?|expects?|hopes?|gave|took|paid|made|kept|broke|put|"
        r"sent|held|won|lost|beat|signed|sells?|sold|bought|owns?|[a-z]+ed"
    ),
    numerals=r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}",
    pronouns={
        "he": "person",
        "she": "person",
        "it": "nonperson",
        "they": "plural",
        "we": "first-plural",
        "i": "first-singular",
        "who": "relative",
        "which": "relative",
        "us": "first-plural",
        "him": "person",
        "them": "plural",
        "its": "nonperson",
        "their": "plural",
        "his": "person",
        "our": "first-plural",
    },
    organisation_nouns=(
        r"provider|producer|start-up|startup|giant|lender|chain|ministry|management|leadership|hospital|university|college|ministries|government|cabinet|administration|army|military|navy|air force|police|court|tribunal|parliament|"
        r"congress|senate|assembly|council|commission|committee|regulator|regulators|watchdog|agency|agencies|authority|"
        r"authorities|department|treasury|board|union|unions|federation|association|party|coalition|opposition|bank|company|companies|firm|"
        r"group|utility|operator|insurer|airline|carrier|maker|manufacturer|retailer|developer|contractor|subsidiary|movement|"
        r"rebels|front|club|team|league|municipality|city council|state government|republic|"
        r"central bank|monitor|prosecutor|prosecutors|sides|parties|cities|charity|fund|corporation|consortium|supplier|bloc|alliance|county council|companies|countries|governments"
    ),
    generic_organisations=(
        r"company|firm|group|utility|operator|insurer|airline|carrier|maker|manufacturer|retailer|developer|contractor|"
        r"movement|party|union|bank|club|team|federation|charity|corporation|supplier|business|lender|chain|provider|producer|hospital|university|college"
    ),
    paired_organisations=r"companies|sides|parties|governments|countries|groups|firms|unions|teams|neighbours|banks",
    people_nouns=(
        r"ministers|residents|workers|employees|staff|farmers|teachers|nurses|doctors|drivers|miners|lawyers|insurers|investors|"
        r"shareholders|creditors|schools|banks|hospitals|households|families|customers|owners|players|fishermen|pilots|"
        r"villagers|students|parents|mediators|negotiators|rebels|delegations|members|councillors|senators|lawmakers|dockers"
    ),
    office_nouns=(
        r"president|vice-president|prime minister|minister|secretary|spokesman|spokeswoman|spokesperson|chief executive|"
        r"chief|chairman|chairwoman|chair|director|head|deputy|leader|governor|mayor|ambassador|envoy|judge|justice|general|"
        r"colonel|captain|commander|bishop|king|queen|prince|princess|chancellor|commissioner|representative|negotiator|"
        r"mediator|counsel|lawyer|attorney|prosecutor|coach|manager|captain|owner|founder|senator|lawmaker|economist|analyst|"
        r"professor|official|officer|executive|ceo|boss|treasurer|speaker|premier|superintendent|sheriff|inspector|"
        r"administrator|hydrologist|doctor|teacher|engineer|author|critic|shopkeeper|native|citizen|master|hostage|striker|"
        r"midfielder|defender|goalkeeper|forward|pitcher|quarterback|candidate|organiser|organizer|campaigner|activist|mp|congressman|congresswoman|archbishop|cardinal|pope|detective|constable|lieutenant|sergeant|dean|rector|principal|headteacher|researcher|scientist|surgeon|nurse|historian|singer|actor|actress|rapper|comedian|lawmaker"
    ),
    representative_offices=(
        r"president|vice-president|prime minister|minister|spokesman|spokeswoman|spokesperson|chief executive|chief|"
        r"chairman|chairwoman|chair|director|head|deputy head|leader|governor|ambassador|envoy|representative|negotiator|"
        r"manager|executive|ceo|boss|premier|secretary|commissioner|general manager|counsel"
    ),
    affiliation_links=r"(?:who )?(?:took over|has (?:led|run|headed)|runs|leads|heads|chairs|founded) |who (?:now )?(?:leads?|led|heads?|headed|chairs?|chaired|runs|ran|represents?|represented|speaks for|works for) |whose |of |from ",
    stage_phrases=r"(?:at|in|during|for|before|after) (?:the|a|its|their) (?:first|second|third|fourth|next|final|last|initial|same) (?:stage|phase|round|step|period|tranche)",
    past_promise_markers=r"had|has|have|previously|earlier|once|in (?:19|20)\d\d",
    breach_words=(
        r"did not|didn['’]t|has not|have not|had not|never|none|no one|nothing|instead of|only \d|yet to|still|short of|but|"
        r"however|missed|failed|late|took|not kept|months? to|shut|without|fell short|so far|ashamed"
    ),
    fulfilment_words=r"did so|has done so|delivered|completed|came into service|was met|were met|on time|ahead of|kept|have taken|have now|is running again|already",
    agreement_phrases=r"under (?:an?|the|this|their|its) (?:[\w-]+ ){0,3}(?:agreement|deal|accord|text|settlement|compact|pact|truce|contract|treaty|plan)",
    possessives=frozenset("its their his her our my".split()),
    honorifics={
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "sir": "m",
        "dame": "f",
        "lord": "m",
        "lady": "f",
    },
    pronoun_genders={"he": "m", "him": "m", "she": "f"},
    first_person_words=r"we|our|us|i|my|me",
    inanimate_relatives=r"which",
    possessive_suffix=r"['’]s?",
    noun_prepositions=frozenset(["of"]),
    role_prepositions=r"of|for|at|in",
    public_offices=r"governor|mayor|mayoress|judge|justice|senator|lawmaker|sheriff|ambassador|premier|prime minister|king|queen|prince|princess",
    distinct_organisations=r"union|party|movement|club|team|federation|charity|bank|lender",
    association_stems=r"associa\w+|federa\w+|front\w*|confedera\w+",
    umbrella_nouns=r"group|organisation|organization",
    management_nouns=r"management|leadership|board",
    minister_stems=r"minist",
    government_nouns=r"government",
    infinitive_markers=r"not to|to",
    conditional_auxiliaries=r"would",
    passive_auxiliaries=r"was|were|been|being|is|are|be",
    action_negators=r"not|never|no longer",
    adjunct_markers=(
        r"which|who|whose|where|but|despite|in spite of|saying|adding|as|since|because|while|after|although|blaming|according to|(?<=, )the latter"
    ),
    until_conjunctions=r"until|till|unless|whether",
    vague_times=(
        r"in the (?:near|foreseeable) future|in the coming (?:days|weeks|months|years)|before long|as soon as possible|"
        r"until then|by then|shortly|for the time being|in due course"
    ),
    attribution_phrases=r"according to",
    agent_prepositions="by",
)
