"""Polish words around numbers."""

from __future__ import annotations

from summariser.languages.schema import QuantityWords

DATA = QuantityWords(
    qualifiers="""
ca., ca, circa = about
ponad, powyżej, więcej niż, ponad to, nie mniej niż, co najmniej, przynajmniej, minimum, min. = over
przeszło, z górą, nieco ponad, niewiele ponad, trochę ponad, dobrze ponad, grubo ponad = over
przekroczył, przekroczyła, przekroczyło, przekroczyły, przekracza, przekraczają = over
prawie, niemal, niemalże, blisko, poniżej, mniej niż, nie więcej niż, co najwyżej, najwyżej, maksymalnie = under
maks., niespełna, do, nieco poniżej, nieco mniej niż, niecałe, niecałych, niecały, niecała = under
około, ok., ok, mniej więcej, w przybliżeniu, w granicach, rzędu, jakieś, jakichś, z grubsza = about
szacunkowo, orientacyjnie = about
""",
    function_words="""
i a oraz lub albo ale lecz że iż co jak kiedy gdy gdzie jeśli jeżeli aby żeby więc dlatego w we na z ze do od
ode po o u pod nad przy za dla bez między wśród przed przez ponad około więcej mniej niż nie ani czy by być był
była było byli były jest są będzie będą on ona ono oni one my wy ja ty go jej ich im mu nią nim nimi nas was ten
ta to te ci tych tego tej tym tymi tamten wszyscy wszystkie wszystko każdy swój swoje swoich swojego swojej
który która które którzy których także również też już jeszcze tylko rok roku lat lata latach temu według
zginęło zmarło powiedział powiedziała poinformował poinformowała się został została zostały zostało
""",
    postfixes="""
i więcej, lub więcej, albo więcej, z okładem, z hakiem, z górą, wzwyż = over
i mniej, lub mniej, albo mniej = under
mniej więcej = about
""",
    openers="""
między = a
pomiędzy = a
od, z = do
""",
    infixes="do = range",
    changes="""
wzrósł wzrosła wzrosło wzrosły wzrośnie zwiększył zwiększyła zwiększyło zwiększyły zwiększyć spadł spadła
spadło spadły spadnie zmniejszył zmniejszyła zmniejszyło zmniejszyły zmniejszyć obniżył obniżyła obniżyło
obniżyły obniżyć obniży podniósł podniosła podniosło podniosły podnieść podniesie ograniczył ograniczyła
ograniczyć skrócił skróciła skrócić wydłużył wydłużyła wydłużyć podrożał podrożała podrożało podrożały potaniał
potaniała zmienił zmieniła
""",
    ranging_verbs="waha wahają wahał wahała wahały",
    year_cues="w we od do po rok roku lat latach przed na koniec końca początku",
    year_nouns="poziomu poziom",
    year_words="rok roku rokiem r r.",
    hour_prepositions="o godz godz. godzinie godziny od do po przed",
    labels="""
artykuł, artykułu, artykule, art., ustęp, ustępu, ust., punkt, punktu, pkt, paragraf, paragrafu = label
rozdział, rozdziału, strona, stronie, str., rezolucja, rezolucji, ustawa, dekret, numer, numeru, numerem, nr, nr. = label
tel., telefon, telefonu = label
godzinie, godzinę, godz., godz, g. = label
lot, linia, linii, linie, droga, drogi, trasa, trasy, autostrada, faza, fazy, sezon, szkoła, podstawowa = label
podstawowej, liceum, autobus, autobusu, grupa, hala, peron, tom, boeing, airbus, sala, blok, formuła = label
wieku = age
""",
    not_after="""
letni, letnia, letniego, letniej, letniemu, letnią, letnim, latek, latka = age
rano, po południu, wieczorem, w nocy, w południe = clock
n.e., p.n.e. = date
""",
    hour_followers="rano wieczorem",
    pairs="oba obie obaj oboje obu obydwa obydwie obydwaj para",
    anniversaries="rocznic",
)
