"""Dutch."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

DATA = GrammarWords(
    determiners=frozenset(
        "de het een 't deze dit die dat zijn haar hun ons onze mijn jouw uw elke elk iedere ieder beide alle".split()
    ),
    prepositions=frozenset(
        "van met in op aan uit bij te ten ter naar voor tegen over onder boven om door zonder sinds tussen tot volgens binnen buiten "
        "tegenover naast achter af wegens tijdens vanwege dankzij namens jegens per via langs rond nabij ondanks inclusief als dan "
        "vanaf richting aldus".split()
    ),
    place_prepositions=frozenset("in op aan uit bij te naar tussen nabij rond langs vanuit".split()),
    attachment_prepositions=r"in|van|uit|te",
    genitive_prepositions=r"van",
    counterparty_prepositions=r"met(?: de| het| een)?",
    topic_prepositions=r"\s*(?:over|met|op)\b",
    time_prepositions=(
        r"tot|tot en met|voor|vóór|vanaf|op|in|binnen|uiterlijk|uiterlijk op|uiterlijk in|na|sinds|gedurende|eind|begin|medio|halverwege|"
        r"tegen|tegen het|per|met ingang van|voor het|voor eind|aan|voor het einde van|tegen het einde van|tot eind|komende|nog|deze|volgende|over|nog voor|in het"
    ),
    conjunctions=r"en|of|alsmede|alsook|maar",
    subordinators=(
        r"dat|of|omdat|als|indien|hoewel|terwijl|nadat|voordat|zodat|opdat|mits|tenzij|wanneer|zodra|toen|doordat|waarbij|waardoor|zolang|totdat"
    ),
    relative_pronouns=r"die|welke|wiens|wier|waarvan|waarmee|waarin|waarop|waarvoor",
    relative_complementisers=r"dat",
    complement_markers=(
        r"(?<!\w)(?:dat|(?:veroordeeld|verplicht|gedwongen|gelast|bevolen|opgedragen|gesommeerd|verboden|opdracht|ertoe|toe)(?:,? (?:om|tot(?: het)?))?|om)(?!\w)"
    ),
    finite_verbs=(
        r"is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|zal|zullen|zou|zouden|wil|willen|wilde|wilden|gaat|gaan|ging|gingen|moet|moeten|"
        r"moest|moesten|kan|kunnen|kon|konden|mag|mogen|plant|zegt|zei|zeiden|stelt|komt|kwam|kwamen|geeft|gaf|gaven|krijgt|kreeg|kregen|neemt|nam|namen|sloot|sloten|wees|wezen|"
        r"besloot|besloten|sprak|spraken|belooft|weigert|eist|verplicht|beveelt|beval|verbood|verbiedt|droeg|droegen|brak|braken|hield|hielden|won|verloor|verkocht|kocht|liet|lieten|"
        r"doet|deed|deden|ligt|lag|staat|stond|stonden|bouwt|betaalt|opent|sluit|dreigt|zag|ziet|stemt|"
        r"(?!(?:\w*gemeenten?|\w*ende|\w*schade|\w*waarden?|eerste|laatste|beste|meeste|minste|oudste|jongste|hoogste|laagste|grootste|"
        r"kleinste|belangrijkste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|grote|goede|oude|rode|witte|zwarte|harde|"
        r"vaste|juiste|korte|lichte|natte|blinde|ronde|vroegste|\w*leden|\w*landen|\w*steden|\w*heden|\w*tijden|\w*soldaten|\w*studenten|"
        r"\w*klanten|patiënten|\w*agenten|advocaten|\w*kosten|\w*lasten|\w*diensten|\w*posten|\w*maanden|vrienden|handen|honderden|duizenden|"
        r"tientallen|ministers|hoogte|lengte|breedte|diepte|ziekte|stilte|rente|lente|kwaliteiten|universiteiten|producten|projecten|"
        r"gebieden|wetten|punten|chauffeurs)\b)\w{3,}(?:de|te|den|ten)"
    ),
    numerals=r"twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,3}",
    pronouns={
        "hij": "person",
        "zij": "any",
        "ze": "any",
        "wij": "first-plural",
        "we": "first-plural",
        "ik": "first-singular",
    },
    organisation_nouns=(
        r"regering|kabinet|\w*ministerie|leger|krijgsmacht|defensie|politie|rechtbank|gerechtshof|\w*hof|parlement|kamer|senaat|\w*raad|\w*commissie|comité|"
        r"toezichthouder|\w*autoriteit|\w*inspectie|\w*dienst|\w*agentschap|\w*instituut|\w*vakbond|\w*vakbonden|\w*bond|bonden|federatie|\w*vereniging|\w*partij|coalitie|oppositie|"
        r"\w*bank|\w*banken|\w*bedrijf|\w*bedrijven|onderneming|concern|\w*concern|firma|vennootschap|groep|\w*fabrikant|\w*producent|\w*exploitant|\w*uitbater|\w*beheerder|"
        r"\w*leverancier|\w*ontwikkelaar|\w*aannemer|\w*verzekeraar|luchtvaartmaatschappij|\w*maatschappij|rederij|\w*keten|\w*vervoerder|dochter|moederbedrijf|beweging|rebellen|club|voetbalclub|ploeg|team|"
        r"stad|\w*gemeente|\w*provincie|waterschap|\w*stichting|\w*fonds|\w*corporatie|\w*coöperatie|openbaar ministerie|aanklager|bestuur|directie|leiding|\w*ziekenhuis|kliniek|universiteit|hogeschool|school|"
        r"museum|theater|college|alliantie|consortium|fractie|unie|\w*organisatie|omroep|uitgeverij|start-up|startup|\w*reus|\w*gigant|havenbedrijf"
    ),
    generic_organisations=(
        r"bedrijf|onderneming|concern|firma|vennootschap|groep|fabrikant|producent|exploitant|uitbater|leverancier|ontwikkelaar|aannemer|verzekeraar|luchtvaartmaatschappij|maatschappij|"
        r"rederij|keten|vervoerder|partij|beweging|vakbond|bond|bank|club|ploeg|vereniging|ziekenhuis|universiteit|corporatie|coöperatie|stichting|organisatie|museum"
    ),
    paired_organisations=r"partijen|bedrijven|regeringen|landen|bonden|vakbonden|banken|clubs|gemeenten|organisaties|concerns",
    people_nouns=(
        r"bewoners|inwoners|omwonenden|werknemers|medewerkers|personeelsleden|leraren|docenten|artsen|verpleegkundigen|boeren|vissers|aandeelhouders|beleggers|schuldeisers|gezinnen|"
        r"huishoudens|klanten|huurders|ouders|leerlingen|studenten|patiënten|chauffeurs|machinisten|piloten|spelers|leden|ministers|wethouders|raadsleden|kamerleden|onderhandelaars|"
        r"bemiddelaars|advocaten|winkeliers|ondernemers|vrijwilligers"
    ),
    office_nouns=(
        r"\w*president|\w*[Mm]inister|ministerin|premier|\w*staatssecretaris|woordvoerder|woordvoerster|topman|topvrouw|bestuursvoorzitter|\w*voorzitter|voorzitster|\w*directeur|directrice|\w*bestuurder|"
        r"\w*leider|leidster|gouverneur|burgemeester|wethouder|schepen|gedeputeerde|ambassadeur|gezant|rechter|kantonrechter|generaal|kolonel|bisschop|koning|koningin|kanselier|\w*commissaris|vertegenwoordiger|"
        r"onderhandelaar|bemiddelaar|advocaat|advocate|trainer|coach|bondscoach|\w*kamerlid|raadslid|senator|\w*econoom|analist|\w*hoogleraar|professor|secretaris|secretaris-generaal|\w*officier|korpschef|eigenaar|oprichter|dijkgraaf|"
        r"onderzoeker|onderzoekster|arts|curator|aanvoerder|\w*manager|\w*baas"
    ),
    representative_offices=(
        r"\w*president|\w*[Mm]inister|premier|\w*staatssecretaris|woordvoerder|woordvoerster|topman|topvrouw|bestuursvoorzitter|\w*voorzitter|voorzitster|\w*directeur|directrice|\w*bestuurder|\w*leider|"
        r"gouverneur|ambassadeur|gezant|vertegenwoordiger|onderhandelaar|kanselier|\w*commissaris|secretaris|secretaris-generaal|dijkgraaf|\w*manager|\w*baas"
    ),
    affiliation_links=r",? (?:die|dat) (?:\w+ ){0,3}(?:leidt|voorzit|vertegenwoordigt) |van (?:de |het )?|bij (?:de |het )?",
    stage_phrases=r"in de (?:eerste|tweede|derde|volgende|laatste) (?:fase|ronde|stap|periode)",
    past_promise_markers=r"had|hadden|eerder|destijds|(?:19|20)\d\d",
    breach_words=r"niet|nooit|geen|nog altijd|nog steeds|in plaats van|slechts|maar|gemist|te laat|tot nu toe|uitgebleven",
    fulfilment_words=r"afgerond|voltooid|nagekomen|ingelost|geleverd|geopend|opgeleverd|gehouden|betaald|waargemaakt|op tijd",
    agreement_phrases=r"(?:volgens|krachtens|op grond van|in het kader van) (?:de|het|een|dat|die) (?:\w+ ){0,2}(?:\w*akkoord|\w*overeenkomst|\w*contract|\w*verdrag|afspraken|deal)",
    possessives=frozenset("zijn haar hun ons onze mijn uw".split()),
    honorifics={"meneer": "m", "dhr": "m", "mevrouw": "f", "mw": "f"},
    pronoun_genders={"hij": "m"},
    first_person_words=r"wij|we|ons|onze|ik|mijn",
    possessive_suffix=r"['’]s?",
    noun_prepositions=frozenset(["van"]),
    role_prepositions=r"van|in|bij",
    public_offices=r"burgemeester|wethouder|schepen|rechter|kantonrechter|ambassadeur|\w*kamerlid|raadslid|senator|gouverneur|gedeputeerde|koning|koningin",
    distinct_organisations=r"partij|beweging|vakbond|bond|bank|club|ploeg|vereniging|ziekenhuis|universiteit|museum",
    association_stems=r"feder\w+|front\w*|verenig\w+",
    umbrella_nouns=r"groep|organisatie",
    management_nouns=r"bestuur|directie|leiding|raad van bestuur|top",
    minister_stems=r"minist",
    government_nouns=r"regering|kabinet",
    infinitive_markers=(
        r"niet te|om niet te|om te|te|om|(?:veroordeeld|verplicht|gedwongen|gelast|bevolen|opgedragen|gesommeerd|verboden|opdracht)(?:,? (?:om|tot(?: het)?))?"
    ),
    passive_auxiliaries=r"werd|werden|wordt|worden|is|zijn|was|waren",
    verb_particles=r"af|toe|aan|uit|voor|in|op|over|bereid|vast|overeen|in het vooruitzicht|van de hand",
    action_negators=r"om niet|om|niet|niet langer|nooit",
    adjunct_markers=r"omdat|aangezien|terwijl|hoewel|nadat|waarbij|waardoor|waarmee|zodat|volgens|aldus|want|toen|wat",
    until_conjunctions=r"totdat|zolang",
    vague_times=(
        r"in de nabije toekomst|binnenkort|(?:in )?de (?:komende|volgende) (?:dagen|weken|maanden|jaren)|zo snel mogelijk|"
        r"zo spoedig mogelijk|op termijn|voorlopig|te zijner tijd"
    ),
    attribution_phrases=r"volgens|aldus",
    subject_position="either",
    agent_prepositions="door",
)
