"""Polish. Case marks the subject, not position; the nearest noun before the verb is the best guess."""

# ruff: noqa: SIM905

from __future__ import annotations

from summariser.languages.schema import GrammarWords

# Nouns that end as an infinitive, or as a verb of the past.
_NO_INFINITIVE = r"(?!(?:część|treść|powieść|opowieść|sieć|płeć|postać|nić|śmierć|zamieć)\b)"
_NO_PAST = r"(?!(?:szkoł|sił|skał|chwał|skal|kopał\b|materiał|kapitał|udział|wydział|oddział|przedział|podział|dział|generał|kanał|sygnał|kwartał|spółk|zespół|artykuł|tytuł|stół|stał[aey]\b|mał[aey]\b|cał[aey]\b|biał[aey]\b|wspaniał|trwał|był[aey]?m\b))"

# An adjective behind its noun: "klub piłkarski", "komisja licencyjna"; in the genitive: "szpitala miejskiego".
_ADJECTIVE = (
    r"(?: (?:\w{2,}(?:sk|ck|zk)(?:i|a|ie)|\w{2,}jn[yae]|\w{3,}ow[yae]|zawodowy|zależna|rejonowy|zdrowotna))?"
)
_GENITIVE_ADJECTIVE = r"(?: \w{3,}(?:ego|ej))?"
# What an office is of, between it and its holder's name: "prezes spółki Beata Lipska".
_OF = (
    r"(?: (?:zdrowia|finansów|obrony narodowej|obrony|spraw zagranicznych|spraw wewnętrznych|rolnictwa|edukacji|sprawiedliwości|"
    r"infrastruktury|klimatu|cyfryzacji|kultury|sportu|nauki|rozwoju|przemysłu|pracy|energii|spółki|zarządu|firmy|szpitala|związku|"
    r"miasta|gminy|powiatu|województwa|koncernu|fundacji|stowarzyszenia|oddziału|partii|rady|rady nadzorczej|rady miasta|klubu|szkoły|"
    r"banku|grupy|resortu|ministerstwa|ministerstwa \w+|policji|prokuratury|uczelni|urzędu|wojewody|starostwa|ratusza|huty|zakładu|"
    r"rządu|sądu|przewoźnika|kopalni|lotniska|portu|muzeum|teatru|operacyjny|finansowy|sportowy|generalny|generalna|zarządzający|zarządzająca)"
    + _GENITIVE_ADJECTIVE
    + r")?"
)

DATA = GrammarWords(
    determiners=frozenset(
        "ten ta to te ci tego tej tych tym tymi temu tę tą ów owa swój swoja swoje swoich jego jej ich nasz nasza nasze nasi każdy "
        "każda każde oba obie obaj oboje".split()
    ),
    prepositions=frozenset(
        "w we na z ze do od ode o u po za dla przy przez bez między pomiędzy nad pod przed wobec wśród spośród podczas oprócz mimo "
        "pomimo dzięki według zamiast obok koło wokół przeciw przeciwko poza wraz około ponad poniżej powyżej wskutek wbrew dotyczące "
        "ws".split()
    ),
    place_prepositions=frozenset("w we na z ze do pod nad koło około przy".split()),
    attachment_prepositions=r"w|we|z|ze",
    counterparty_prepositions=r"z|ze|pomiędzy|między",
    topic_prepositions=r"\s*(?:o|na|w sprawie|ws\.)(?= )",
    time_prepositions=(
        r"do|od|po|przed|w|we|na|za|przez|o|w ciągu|w terminie|nie później niż|najpóźniej|najpóźniej do|co najmniej do|do końca|"
        r"z końcem|z początkiem|pod koniec|na początku|począwszy od|już od|już w|jeszcze w|dopiero w"
    ),
    conjunctions=r"i|oraz|lub|albo|ale|lecz|a",
    subordinators=r"że|iż|żeby|aby|by|jeśli|jeżeli|gdy|kiedy|gdyby|ponieważ|bo|gdyż|choć|chociaż|dopóki|zanim|podczas gdy|jak|gdzie|czy",
    relative_pronouns=r"który|która|które|którzy|którego|której|których|któremu|którym|którą",
    relative_complementisers=r"który|która|którą|które|którego|co",
    complement_markers=(
        rf"(?<=[ ,])(?={_NO_INFINITIVE}(?:\w+(?:[aeiyuóą]ć|[eiaąjkdr]ść|źć)|(?:po|prze|w)?móc|strzec|ustrzec)\b)|(?:, )?\b(?:że|iż|żeby|aby|by)\b|"
        r"\bdo (?=\w{3,}(?:ania|enia|ęcia|ycia|icia|nia)\b|(?:zapłaty|wypłaty|spłaty|zwrotu|budowy|przebudowy|"
        r"rozbudowy|odbudowy|naprawy|wymiany|dostawy|likwidacji|rozbiórki|publikacji|redukcji|sprzedaży|współpracy)\b)"
    ),
    finite_verbs=(
        r"jest|są|był|była|było|byli|były|będzie|będą|ma|mają|może|mogą|musi|muszą|chce|chcą|planuje|planują|zamierza|zamierzają|"
        r"został|została|zostało|zostali|zostały|zostanie|zostaną|"
        rf"{_NO_PAST}\w+(?:[aiyę]ł|[aiyę]ła|[aiyę]ło|[aiye]li|[aiyę]ły|ósł|osła|osło|ieśli|osły|dł|dła|dło|dły|szedł|szła|szło|szli|szły)|"
        r"\w+(?:uje|ują|yje|yją)"
    ),
    numerals=r"dwa|dwie|dwaj|dwoje|dwóch|trzy|trzej|troje|trzech|cztery|czterej|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|kilku|\d{1,3}",
    pronouns={
        "on": "any",
        "ona": "any",
        "ono": "nonperson",
        "oni": "plural",
        "one": "plural",
        "my": "first-plural",
        "ja": "first-singular",
        "kto": "relative",
        "który": "relative",
        "która": "relative",
        "które": "relative",
        "którzy": "relative",
    },
    organisation_nouns=(
        r"(?:rząd|kierownictwo|dyrekcja|zarząd|biuro prasowe|przewoźnik|producent|przedsiębiorstwo|komisja|ministerstwo|resort|armia|wojsko|"
        r"policja|straż pożarna|sąd|trybunał|parlament|sejm|senat|rada(?: (?:miasta|gminy|powiatu|nadzorcza))?|komitet|agencja|urząd|władze|związek(?: zawodowy)?|związki"
        r"(?: zawodowe)?|związkowcy|federacja|stowarzyszenie|partia|koalicja|opozycja|bank|firma|spółka|grupa|koncern|korporacja|"
        r"ruch|klub|drużyna|liga|ratusz|magistrat|starostwo|samorząd|gmina|miasto|powiat|województwo|regulator|prokuratura|operator|"
        r"fundusz|fundacja|organizacja|holding|zakład|fabryka|huta|kopalnia|elektrownia|szpital|klinika|przychodnia|uczelnia|uniwersytet|"
        r"szkoła|inwestor|wykonawca|deweloper|ubezpieczyciel|sieć|spółdzielnia|linie lotnicze|port|placówka|właściciel)"
        + _ADJECTIVE
    ),
    generic_organisations=(
        r"firma|spółka|grupa|koncern|korporacja|partia|ruch|związek|bank|klub|drużyna|holding|zakład|fabryka|przedsiębiorstwo|przewoźnik|"
        r"producent|operator|szpital|placówka|uczelnia|fundacja|stowarzyszenie|sieć|organizacja|urząd"
    ),
    paired_organisations=r"(?:obie|oba|te) (?:strony|firmy|spółki|partie|kraje|rządy|banki|koncerny|związki|kluby|państwa)",
    people_nouns=r"mieszkańcy|pracownicy|robotnicy|nauczyciele|lekarze|pielęgniarki|położne|rolnicy|akcjonariusze|wierzyciele|rodziny|rodzice|rebelianci|prawnicy|zawodnicy|piłkarze|studenci|górnicy|posłowie|radni|kierowcy|maszyniści|uczniowie|pacjenci|rybacy|strażacy|mieszkanki|uczennice|nauczycielki|pasażerowie|protestujący|kupcy|właściciele|lokatorzy|sąsiedzi|klienci|kibice|hutnicy|ratownicy|żołnierze|policjanci|sędziowie|prokuratorzy|wolontariusze|organizatorzy|przedsiębiorcy|producenci|pracodawcy|inwestorzy|deweloperzy|studentki|taksówkarze|sadownicy|handlowcy",
    office_nouns=(
        r"(?:prezydent|wiceprezydent|premier|wicepremier|minister|ministra|wiceminister|sekretarz|rzecznik prasowy|rzeczniczka prasowa|rzecznik|"
        r"rzeczniczka|przedstawiciel|przedstawicielka|dyrektor|dyrektorka|prezes|prezeska|wiceprezes|wiceprezeska|szef|szefowa|kierownik|"
        r"kierowniczka|przewodniczący|przewodnicząca|burmistrz|burmistrzyni|wójt|starosta|starościna|wojewoda|marszałek|marszałkini|"
        r"ambasador|ambasadorka|sędzia|prokurator|prokuratorka|generał|pułkownik|kapitan|komendant|komendantka|biskup|król|królowa|"
        r"kanclerz|komisarz|mediator|mediatorka|negocjator|adwokat|adwokatka|mecenas|trener|trenerka|poseł|posłanka|senator|senatorka|"
        r"radny|radna|ekonomista|ekonomistka|analityk|analityczka|profesor|profesorka|lider|liderka|ordynator|ordynatorka|rektor|rektorka|"
        r"kurator|kuratorka|naczelnik|naczelniczka|inspektor|inspektorka|pełnomocnik|pełnomocniczka)" + _OF
    ),
    representative_offices=(
        r"prezydent|premier|wicepremier|minister|ministra|wiceminister|sekretarz|rzecznik prasowy|rzeczniczka prasowa|rzecznik|rzeczniczka|"
        r"przedstawiciel|przedstawicielka|dyrektor|dyrektorka|prezes|prezeska|wiceprezes|wiceprezeska|szef|szefowa|kierownik|kierowniczka|"
        r"przewodniczący|przewodnicząca|wojewoda|marszałek|ambasador|lider|liderka|ordynator|rektor|rektorka|komendant|negocjator"
    ),
    affiliation_links=r",? któr(?:y|a) (?:kieruje|reprezentuje|prowadzi) |,? stojąc(?:y|a) na czele | z |,? reprezentując(?:y|a) ",
    stage_phrases=r"(?:w|na) (?:pierwszym|drugim|trzecim|kolejnym|ostatnim) etapie|w (?:pierwszej|drugiej|trzeciej|kolejnej|ostatniej) (?:fazie|kolejności)",
    past_promise_markers=r"wcześniej|poprzednio|przed (?:rokiem|laty|wyborami)|rok temu|(?:dwa|trzy|cztery) lata temu|w kampanii|jesienią|wiosną|latem|zimą|w (?:19|20)\d\d",
    breach_words=r"nie|nigdy|zamiast|tylko|ale|jednak|dotąd|do dziś",
    fulfilment_words=r"wykonał[ao]?|zrealizował[ao]?|dotrzymał[ao]?|spełnił[ao]?|wywiązał[ao]?|przekazał[ao]?|wydano|już",
    agreement_phrases=r"(?:zgodnie z|w ramach|na mocy|na podstawie) (?:\w+ )?(?:umow[ąy]|porozumieni(?:em|a)|kontrakt(?:em|u)|ugod[ąy]|układ(?:em|u))|(?:porozumienie|umowa|ugoda|kontrakt) (?:przewiduje|zakłada)",
    possessives=frozenset("jego jej ich nasz nasza nasze nasi swój swoja swoje swoich swoją".split()),
    honorifics={"pan": "m", "pani": "f"},
    pronoun_genders={},
    first_person_words=r"my|ja|nasz|nasza|nasze",
    first_person_verbs=r"\w+(?:imy|ymy|emy|my)|(?:będę|będziemy)|\w+ę(?: się)?",
    role_prepositions=r"w|ds\.",
    public_offices=r"burmistrz|burmistrzyni|wójt|sędzia|senator|senatorka|poseł|posłanka|radny|radna|ambasador|starosta",
    distinct_organisations=r"partia|ruch|związek|bank|klub|drużyna|szpital|uczelnia|fundacja|stowarzyszenie",
    association_stems=r"stowarzysz\w+|federacj\w+|front\w*|związ\w+",
    umbrella_nouns=r"grupa|organizacja",
    management_nouns=r"kierownictwo|dyrekcja|zarząd|biuro prasowe|rada nadzorcza",
    minister_stems=r"(?:wice)?minist",
    government_nouns=r"rząd|rządu|rządowi|rządem",
    infinitive_markers=r"aby|by|żeby|do",
    passive_auxiliaries=r"został|została|zostało|zostali|zostały|był|była|było|byli|były",
    action_negators=r"nie",
    adjunct_markers=r"–|—|bo|ponieważ|gdyż|który|która|które|którzy",
    until_conjunctions=r"dopóki|póki|aż|do czasu|dopóki nie",
    vague_times=r"wkrótce|niebawem|niedługo|w najbliższym czasie|w najbliższej przyszłości|w (?:najbliższych|nadchodzących|kolejnych) (?:dniach|tygodniach|miesiącach|latach)|jak najszybciej|lada dzień",
    attribution_phrases=r"według|zdaniem|w ocenie|w opinii|jak podaje|jak informuje|jak podał[ao]?",
    bare_nouns=True,
    subject_position="either",
    pro_drop=True,
    agent_prepositions="przez",
)
