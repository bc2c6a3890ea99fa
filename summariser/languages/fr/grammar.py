"""French."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "le la les un une des ce cet cette ces son sa ses leur leurs notre nos chaque l d".split()
    ),
    prepositions=frozenset(
        "de du des d à au aux en dans par pour avec sur sous entre vers chez contre depuis avant après sans selon près dès "
        "pendant durant parmi malgré outre".split()
    ),
    place_prepositions=frozenset("à au aux en dans vers chez près depuis".split()),
    attachment_prepositions=r"de la|de|du|d[’']|à",
    genitive_prepositions=r"de|du|des|d[’']",
    counterparty_prepositions=r"avec",
    topic_prepositions=r"\s*(?:de|sur|à)\b",
    time_prepositions=r"d['’]ici à|d['’]ici|avant|avant la|avant le|après|dès|dès le|à partir de|à partir du|jusqu['’]à|jusqu['’]au|en|au|à|dans|pour|pendant|durant|sous|fin|début|mi|pour la fin|la fin|le|la",
    conjunctions=r"et|ou|ainsi que|mais",
    subordinators=r"que|qu['’]|si|parce que|lorsque|quand|alors que|tandis que|afin que|pour que|dont|où|comme",
    relative_pronouns=r"qui|dont|lequel|laquelle|où",
    relative_complementisers=r"que|qu['’]",
    complement_markers=r"\b(?:de |à |d['’])(?=(?:ne |n['’])?(?:pas |plus )?(?:s['’]|se |l[ae]s? |y )?\w+(?:er|ir|re)\b)|\bqu(?:e\b|['’])",
    finite_verbs=(
        r"est|sont|était|étaient|a|ont|avait|avaient|sera|seront|va|vont|doit|peut|veut|prévoit|compte|entend|refuse|promet|"
        r"s['’]est|se|n['’]a|ne|dit|affirme|annonce|\w+(?:era|eront|erait|eraient)"
    ),
    numerals=r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3}",
    pronouns={
        "il": "any",
        "elle": "any",
        "ils": "plural",
        "elles": "plural",
        "nous": "first-plural",
        "je": "first-singular",
        "on": "first-plural",
        "qui": "relative",
    },
    organisation_nouns=(
        r"gouvernement|commune|région|département|ville|métropole|fabricant|distributeur|chaîne|compagnie aérienne|groupement|collectif|ministère|armée|police|tribunal|cour|parlement|assemblée|sénat|conseil|commission|comité|agence|autorité|"
        r"autorités|syndicat|syndicats|fédération|association|parti|coalition|opposition|banque|société|entreprise|groupe|"
        r"compagnie|mouvement|rébellion|front|club|équipe|ligue|municipalité|mairie|préfecture|régulateur|direction|union|parquet|"
        r"constructeur|opérateur|exploitant|filiale|fonds|organisation|majorité|état-major|présidence|fondation|caisse"
    ),
    generic_organisations=r"société|entreprise|groupe|compagnie|parti|mouvement|syndicat|banque|club|équipe|opérateur|constructeur|exploitant|filiale",
    paired_organisations=r"parties|entreprises|sociétés|groupes|gouvernements|pays|camps|syndicats",
    people_nouns=r"habitants|salariés|grévistes|ouvriers|enseignants|médecins|agriculteurs|actionnaires|créanciers|familles|rebelles|avocats|joueurs|étudiants|pêcheurs|élus|députés",
    office_nouns=(
        r"président|présidente|ministre|Premier ministre|Première ministre|premier ministre|première ministre|secrétaire|porte-parole|"
        r"directeur|directrice|directeur général|directrice générale|chef|cheffe|patron|patronne|gouverneur|maire|ambassadeur|"
        r"ambassadrice|juge|procureur|procureure|général|colonel|capitaine|évêque|roi|reine|chancelier|commissaire|représentant|"
        r"représentante|négociateur|négociatrice|médiateur|avocat|avocate|entraîneur|député|députée|sénateur|économiste|analyste|"
        r"professeur|dirigeant|dirigeante|responsable|PDG|préfet|délégué|déléguée|trésorier"
    ),
    representative_offices=(
        r"président|présidente|ministre|porte-parole|directeur|directrice|chef|cheffe|patron|patronne|gouverneur|ambassadeur|"
        r"représentant|représentante|négociateur|négociatrice|dirigeant|dirigeante|PDG|secrétaire|délégué|déléguée|commissaire"
    ),
    affiliation_links=r"qui (?:dirige|préside|conduit|représente) |dont |de |du |d['’]",
    stage_phrases=r"(?:à|dans|lors de|pendant) la (?:première|deuxième|seconde|troisième|prochaine|dernière) (?:étape|phase|tranche)",
    past_promise_markers=r"avait|avaient|en (?:19|20)\d\d",
    breach_words=r"n['’]a(?:vait)? (?:pas|jamais)|n['’]ont (?:pas|jamais)|toujours pas|jamais|au lieu de|seulement|mais|manque encore|reste",
    fulfilment_words=r"ont (?:toutes|tous) été|a été (?:versé|livré|tenu)|achevé|livré|versé",
    agreement_phrases=r"(?:aux termes|en vertu|dans le cadre) d['’e](?:un |l['’])? ?(?:accord|texte|contrat|traité)",
    possessives=frozenset("son sa ses leur leurs notre nos mon ma mes".split()),
    honorifics={"m": "m", "mme": "f", "mlle": "f"},
    first_person_words=r"nous|notre|je|me",
    elided_articles=r"[ld]['’]",
    noun_prepositions=frozenset("de du des d".split()),
    role_prepositions=r"de la|de|du|des",
    public_offices=r"maire|gouverneur|gouverneure|préfet|juge|député|sénateur|ambassadeur",
    distinct_organisations=r"parti|mouvement|syndicat|banque|club|équipe",
    association_stems=r"associa\w+|federa\w+|front\w*|confedera\w+",
    umbrella_nouns=r"groupe|organisation",
    management_nouns=r"direction",
    minister_stems=r"minist",
    government_nouns=r"gouvernement",
    until_conjunctions=r"jusqu['’]à ce que|tant que",
    vague_times=r"prochainement|dans un proche avenir|bientôt|dans les prochain(?:s|es) (?:jours|semaines|mois)|sous peu|jusque-là",
    attribution_phrases=r"selon|d['’]après",
    adjective_after_noun=True,
    agent_prepositions="par",
)
