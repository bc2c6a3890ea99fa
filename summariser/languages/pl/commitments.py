"""Polish. The perfective present is the future; its verbs are listed, since no ending distinguishes it."""

from __future__ import annotations

from summariser.languages.schema import CommitmentCues

# Endings of the past after the stem of a verb in -ać, -eć or -ić: he, she, it, they, we, I.
_PAST = r"(?:ł|ła|ło|li|ły|liśmy|łyśmy|łem|łam)"
_DEAL = r"(?:umow\w+|porozumieni\w+|kontrakt\w*|ugod\w+|układ\w*|list\w* intencyjn\w+|traktat\w*|rozejm\w*|pakt\w*|aneks\w*|memorand\w+|zawieszeni\w+ broni)"
_PROMISE = r"(?:obietnic\w*|słowa|słowo|zobowiązani\w+|przyrzeczeni\w+|zapowiedzi|deklaracj\w+|termin\w*|umow\w+|porozumieni\w+)"
_NO_COMMENT = (
    r"(?! (?:komentarza|komentowania|odpowiedzi|wypowiedzi|zeznań|rozmowy|skomentowania|ujawnienia|podania))"
)
_INFINITIVE = r"(?:\w+(?:[aeiyuóą]ć|[eiaąjkdr]ść|źć)|pomóc)"
_PARTICIPLE = r"(?!stron)(?:\w+[aoe]n[yaei]|\w+(?:ę|y|i|u|twar|tar)t[yae]|\w+(?:ę|y|twar|tar)ci)"

# Perfective verbs of deeds that somebody decides on, by how they end in the present (-i, -y, -uje or otherwise).
_VERBS_IN_I = (
    r"(?:doprowadz|dopuśc|dopłac|naprawi?|obron(?=i)|ochron(?=i)|odkup|odnow|odstąp|oddal|opłac|podziel|popraw(?=i)i?|postaw|potwierdz|pozwol|"
    r"przedstawi?|przeprowadz|przydziel|przystąp|przywróc|rozdziel|skróc|spełn|spłac|sprawdz|udostępn|udziel|ujawn|"
    r"uchwal|ustal|ustanowi?|ustąp|usprawni?|uwoln|uzupełn|wpuśc|wprowadz|wstawi?|wydziel|wyjaśn|wykup|wymien|wypełn|wypłac|"
    r"wyprowadz|wystawi?|wystąp|wzmocn|wznow|zakup|kup|zalesi?|zapewn|zapłac|zastąp|zatrudn|zatwierdz|zezwol|zgodz|zmien|zostawi?|"
    r"zrob|zwoln|zwróc)(?:i|i?ą|imy|i?ę)|(?:ogło|wyga|zapro|zawie|zgło)(?:si|szą|simy|szę)|(?:opu|oczy)(?:ści|szczą|ścimy|szczę)"
)
_VERBS_IN_Y = (
    r"(?:dokończ|dostarcz|dołącz|dołoż|obniż|odroczy?|odtworz|ogranicz|otworz|podwyższ|podłącz|poszerz|położ|powiększ|przeznacz|"
    r"przedłoż|przedłuż|przyspiesz|przyłącz|rozlicz|rozszerz|rusz|skończ|stworz|ubezpiecz|ukończ|umieszcz|umorz|utworz|wdroż|"
    r"włącz|wyburz|wyłącz|wyposaż|wytocz|wyznacz|zabezpiecz|zakończ|założ|zaostrz|zaskarż|zburz|złoż|zmniejsz|zwiększ)(?:y|ą|ymy|ę)"
)
_VERBS_IN_UJE = (
    r"(?:anul|dobud|dofinans|dostos|ewaku|nadbud|odblok|odbud|opublik|podar|przebud|przekwalifik|przygot|rozbud|sfinans|skas|skier|"
    r"skontrol|sprywatyz|uregul|wybud|wyprod|wyremont|zablok|zagospodar|zainstal|zainwest|zamont|zaofer|zaprojekt|zapropon|"
    r"zarezerw|zastos|zastrajk|zawet|zbud|zlikwid|zmoderniz|zorganiz|zrealiz|zred|zrefund|zrekompens|zwaloryz)uj(?:e|ą|emy|ę)"
)
_OTHER_VERBS = (
    r"(?:zamk|rozpocz|zacz|usu|przesu)n(?:ie|ą|iemy|ę)|(?:przyj|podej|przej|wynaj)m(?:ie|ą|iemy|ę)|zajm(?:ie|ą|iemy|ę) się|wezm[ąę]|weźmi(?:e|emy)|"
    r"(?:pod|w|z|prze)nie(?:sie|siemy)|(?:pod|w|z|prze)nios[ąę]|(?:wy|przy)śl(?:e|ą|emy|ę)|(?:prze|za|na)każ(?:e|ą|emy|ę)|podpisz(?:e|ą|emy|ę)|"
    r"zawr(?:ze|ą|zemy|ę)|pozw(?:ie|ą|iemy)|pomoż(?:e|emy)|pomog[ąę]|odda(?:dzą|my|m)?|sprzeda(?:dzą|my|m)?|wyda(?:dzą|my|m)|"
    r"(?:przyzna|powoła|odwoła|wycofa|zbada|przebada|zwoła|utrzyma|wstrzyma|zatrzyma|zagra)(?:ją|my|m)?|(?:spotka|powstrzyma)(?:ją|my|m)? się|"
    r"(?:po|przy|wy)jedzie(?:my)?|(?:po|przy|wy)jad[ąę]|(?:do|prze)wiezie(?:my)?|(?:do|prze)wioz[ąę]|odejdzie(?:my)?|odejd[ąę]|wejd(?:zie|ą) w życie|"
    r"poda(?:dzą)? się|(?:po|wy|prze)kryj(?:e|ą|emy|ę)|(?:wybier|dobier)(?:ze|ą|zemy)|cofn(?:ie|ą|iemy|ę)|poniesie koszty"
)

DATA = CommitmentCues(
    rules=(
        (
            "denied",
            "that",
            r"(?:zaprzecz(?:ył|yła|yli|yło|a|ają)|zdementował\w*|dementuj(?:e|ą))[^.;]{0,120}?(?:obiec|zobowiąz|umówi|zgodz|uzgodn|przyrzek)\w*|(?:nigdy )?nie obiecywa(?:łem|łam|liśmy|ł|ła|li)|nigdy nie obieca(?:łem|łam|liśmy|ł|ła|li)",
        ),
        (
            "fulfilled",
            "outcome",
            rf"(?<!nie )(?:dotrzyma|spełni|zrealizowa|wypełni|wykona){_PAST}(?= (?:\w+ ){{0,2}}{_PROMISE})|"
            rf"(?<!nie )wywiąza{_PAST} się (?:z|ze) (?:\w+ ){{0,2}}{_PROMISE}|(?:słowa|obietnicy) dotrzyma{_PAST}",
        ),
        (
            "fulfilled",
            "outcome",
            r"(?:tak )?jak (?:wcześniej )?(?:obieca\w+|zapowiada\w+|zapowiedzia\w+|uzgodniono|ustalono)(?=[,.])|zgodnie z (?:\w+ )?(?:obietnicą|zapowiedzią|zapowiedziami)",
        ),
        (
            "broken",
            "outcome",
            rf"(?:złama{_PAST}|nie (?:dotrzyma|spełni|zrealizowa|wypełni|wykona){_PAST}|zerwa{_PAST}) (?:\w+ ){{0,2}}{_PROMISE}|"
            rf"nie wywiąza{_PAST} się (?:z|ze)|nie zdąży{_PAST}",
        ),
        (
            "ordered",
            "order",
            rf"(?:nakaza|rozkaza|zobowiąza|przymusi|zmusi|poleci|zarządzi|zakaza|zabroni|zasądzi){_PAST}(?! się\b)|"
            r"(?:nakazuj|zakazuj|zobowiązuj|zmusza)(?:e|ą|ją)?(?! się\b)|(?:nakazano|zakazano|polecono|zobowiązano)",
        ),
        (
            "ordered",
            "duty",
            r"(?:jest zobowiązany|jest zobowiązana|są zobowiązani|są zobowiązane)(?= do\b)",
        ),
        (
            "agreed",
            "that",
            rf"(?:uzgodni{_PAST}|porozumie(?:li|ły|liśmy) się|dogada(?:li|ły|liśmy) się|(?<!nie )zgodzi{_PAST} się|podpisa{_PAST} (?:\w+ ){{0,4}}{_DEAL}|"
            rf"zawar(?:ł|ła|ło|li|ły|liśmy) (?:\w+ ){{0,3}}{_DEAL}|(?:osiągnęli|osiągnęły|osiągnął|osiągnęła|osiągnięto) (?:\w+ ){{0,2}}porozumienie|uzgodniono|"
            rf"umówi(?:li|ły|liśmy) się|zgadza(?:ją)? się(?= na\b))",
        ),
        # Negated below: whoever did not agree refuses.
        ("planned", "act", rf"nie (?:zgodzi{_PAST}|zgadza(?:ją|my)?) się(?= na\b)(?: na)?"),
        (
            "refused",
            "act",
            rf"(?:odmówi{_PAST}|odmawia(?:ją|my)?){_NO_COMMENT}|wyklucz(?:y{_PAST}|a|ają)(?!,? że)|odrzuc(?:i{_PAST}|a|ają)(?= (?:\w+ ){{0,3}}(?:ofert\w+|propozycj\w+|plan\w*|warunk\w+|żądani\w+|wniosek|postulat\w*))|"
            rf"(?<!która )(?<!który )zrezygnowa{_PAST} z|rezygnuj(?:e|ą|emy) z",
        ),
        (
            "pledged",
            "that",
            rf"(?:obieca{_PAST}|obiecuj(?:e|ą|emy|ę)|obiecano|przyrzek(?:ł|ła|ło|li|ły)|przyrzeka(?:ją|ł|ła|li)?|ślubowa{_PAST}|"
            rf"zagwarantowa{_PAST}|gwarantuj(?:e|ą|emy|ę)|zadeklarowa{_PAST}|deklaruj(?:e|ą|emy|ę)|przysięga(?:ją|ł|ła|li)?|zagrozi{_PAST})(?! że nie wie\b)",
        ),
        (
            "pledged",
            "that",
            rf"zobowiąza{_PAST} się|zobowiązuj(?:e|ą|emy|ę) się|podj(?:ął|ęła|ęło|ęli|ęły) się",
        ),
        (
            "planned",
            "act",
            rf"(?:planuj(?:e|ą|emy|ę)|planowa{_PAST}|zaplanowa{_PAST}|zamierza(?:ją|my|m|ł|ła|ło|li|ły)?|szykuj(?:e|ą|emy) się do|przymierza(?:ją)? się do|przygotowuj(?:e|ą|emy) się do)",
        ),
        (
            "planned",
            "act",
            rf"(?:podję(?:ł|ła|li|ły) decyzję o|chc(?:e|ą)(?= (?:\w+ ){{0,3}}{_INFINITIVE}\b)(?! (?:\w+ )?(?:uzyskać|pozostać|powrócić|być|mieć|grać|żyć)\b)|"
            r"(?:ma|mają|mamy) (?:zamiar|w planach))",
        ),
        ("planned", "act", r"(?:nie )?(?:ma|mają|mamy) (?:planów|zamiaru)"),
        (
            "planned",
            "act",
            rf"(?:jest|są|jestem|jesteśmy) (?:gotów|gotowy|gotowa|gotowe|gotowi|skłonny|skłonna|skłonni|zdecydowany|zdecydowana|zdecydowani)(?= (?:do\b|{_INFINITIVE}\b))",
        ),
        (
            "planned",
            "act",
            rf"(?:zapowiedzia{_PAST}|zapowiada(?:ją|my|ł|ła|li)?)(?=(?: \w+){{0,3}} \w+(?:nie|cie|[ęy]|ę \w+)\b)(?!,)(?! (?:w|we|na|po|przed|podczas)\b)",
        ),
        (
            "planned",
            "auxiliary",
            rf"(?:ma|mają)(?= (?:się )?(?:\w+ ){{0,2}}{_INFINITIVE}\b)(?! (?:\w+ )?być (?!{_PARTICIPLE}))",
        ),
        (
            "pledged",
            "auxiliary",
            rf"(?:będzie|będą|będę|będziemy)(?= (?:(?!nie\b)\w+ ){{0,4}}(?:{_INFINITIVE}|\w+[aiyę](?:ł|ła|ło|li|ły)|{_PARTICIPLE})(?!\w))",
        ),
        ("pledged", "auxiliary", rf"(?:zostanie|zostaną|zostaniemy)(?= (?:\w+ ){{0,3}}{_PARTICIPLE}(?!\w))"),
        (
            "pledged",
            "future",
            rf"{_VERBS_IN_I}|{_VERBS_IN_Y}|{_VERBS_IN_UJE}|{_OTHER_VERBS}",
        ),
    ),
    forecast=(
        r"(?:doprowadzi|pozwoli\b|pomoże ona|ustanowi \w+ \w+ rekord|zagra(?:ją)? (?:u siebie|niepełn|w meczu))|(?:(?:się )?(?:\w+ )?(?:otwart\w+ na)|(?:się )?(?:\w+ ){0,2}?(?:kosztowa\w+|wynosi\w+|wynieść|trwa[łlć]\w*|zależe\w+|zależał\w*|rosn\w+|rosł\w+|spada\w+|mal[ea]\w+|wzrosn\w+|spaść|musi\w+|mógł|mogł\w+|mogli|"
        r"potrafi\w*|mieć|miał\w*|mieli|wiedzie\w+|wiedzia\w+|widać|widoczn\w+|słychać|można|trzeba|należał\w*|padać|padał\w*|wiał\w*|świeci\w*|"
        r"pamięta\w+|czeka\w+|brakowa\w+|potrzeba|potrzebn\w+|możliw\w+|koniecz\w+|trudn\w+|łatw\w+|dotkliw\w+|odczuwa\w+|zmuszon\w+|znan\w+|cierpie\w+|"
        r"straci\w*|stracą|zyska\w*|umrze\w*|zginie|zginą|wpłyn\w+|zaskoczon\w+|zadowolon\w+|dotknięt\w+|sięga\w+|sięgn\w+|przekracza\w+|przekroczy\w*|osiągn\w+)\b)"
        r"|\s*(?:zmieni|zmienią|zmniejszy|zwiększy|powiększy|skończy|zakończy|otworzy|opóźni|przyspieszy|poprawi|obniży|ograniczy|podniesie|podzieli|wzmocni|powtórzy|utrzyma) się\b"
    ),
    passive=rf"\s+(?:zostać |zostaną |być )?(?:\w+ ){{0,2}}?(?:{_PARTICIPLE})(?!\w)",
    doubt=(
        r"(?<!\w)(?:czy|ma nadzieję|mają nadzieję|mam nadzieję|liczy|liczą|spodziewa|spodziewają|oczekuje|oczekują|obawia|obawiają|prognozuje|prognozują|przewiduje się|"
        r"szacuje|szacują|sądzi|sądzą|uważa|uważają|wątpi|wątpią|zaprzeczył\w*|zaprzecza|zaprzeczają|zdementował\w*|domaga|domagają|żąda|żądają|zażądał\w*|"
        r"apeluje|apelują|zaapelował\w*|wezwał\w*|wzywa|wzywają|prosi|proszą|poprosił\w*|może|mogą|mógłby|mogłaby|mogłoby|mogliby|być może|"
        r"prawdopodobnie|podobno|zapewne|możliwe|przypuszcza|życzy|życzyłby|chciałby|chciałaby|chcieliby)(?!\w)"
    ),
    promise_words=r"obiec\w+|obietnic\w*|termin\w*|zobowiąz\w+|umow\w+|porozumieni\w+|słow[ao]|nakaz\w*|zapowi\w+|przyrzek\w+|deklar\w+|do (?:poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|końca|\d)",
    condition=(
        r"(?<!\w)(?:jeśli|jeżeli|o ile|pod warunkiem,? że|pod warunkiem|chyba że|w razie|w przypadku|gdyby|gdy tylko|jak tylko|tylko wtedy,? gdy|"
        r"dopiero gdy|dopiero po|tylko jeśli|dopóki)(?!\w)"
    ),
    contrast=r"[;:\"“”«»„]|(?<!\w)(?:ale|lecz|a|i|natomiast)(?!\w)",
    negators="żadnego, żadna, żadne, żaden, żadnej",
)
