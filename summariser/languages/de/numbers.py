"""German."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
null = 0
ein, eins, eine, einen, einem, einer, eines = 1
zwei, zwo = 2
drei = 3
vier = 4
fünf, fuenf = 5
sechs = 6
sieben = 7
acht = 8
neun = 9
zehn = 10
elf = 11
zwölf, zwoelf = 12
dreizehn = 13
vierzehn = 14
fünfzehn, fuenfzehn = 15
sechzehn = 16
siebzehn = 17
achtzehn = 18
neunzehn = 19
zwanzig = 20
dreißig, dreissig = 30
vierzig = 40
fünfzig, fuenfzig = 50
sechzig = 60
siebzig = 70
achtzig = 80
neunzig = 90
anderthalb = 3/2
""",
    multipliers="hundert, hunderte = 100",
    scales="""
tausend, tausende, tsd = 1000
million, millionen, mio, mill = 1000000
milliarde, milliarden, mrd, mia = 1000000000
billion, billionen, bio = 1000000000000
billiarde, billiarden = 1000000000000000
""",
    alone="hundert tausend",
    joiners="und",
    units_first=True,
    compounds=True,
    pieces="""
und mal tägig tägige tägigen tägiger tägiges tägigem wöchig wöchige wöchigen wöchiger wöchiges wöchigem
monatig monatige monatigen monatiger monatiges monatigem jährig jährige jährigen jähriger jähriges jährigem
stündig stündige stündigen stündiger stündiges stündigem minütig minütige minütigen minütiger minütiges
minütigem prozentig prozentige prozentigen prozentiger prozentiges
""",
    articles="ein eine einen einem einer eines",
    singles="ein eine einen einem einer eines eins",
    denominators="""
halb, halbe, halben, halber, halbes, hälfte = 2
drittel, dritteln = 3
viertel, vierteln = 4
fünftel, fünfteln = 5
sechstel = 6
siebtel = 7
achtel = 8
neuntel = 9
zehntel = 10
zwölftel = 12
zwanzigstel = 20
hundertstel = 100
tausendstel = 1000
""",
    halves="hälfte halbe halben halb halber halbes",
    collectives="dutzend = 12",
    points="komma",
    minus="minus",
    vague="einige mehrere viele paar wenige",
    decimal_comma=True,
    ratios="von = of",
    units="""
prozent, prozentig, prozentige, prozentigen, prozentiger, prozentiges = percent
prozentpunkt, prozentpunkten, prozentpunkte, prozentpunkten = percentage point
basispunkt, basispunkte, basispunkten = basis point
sekunde, sekunden = second
minute, minuten, minütig, minütige, minütigen, minütiger, minütiges, minütigem = minute
stunde, stunden, stündig, stündige, stündigen, stündiger, stündiges, stündigem = hour
tag, tage, tagen, tages, tägig, tägige, tägigen, tägiger, tägiges, tägigem = day
woche, wochen, wöchig, wöchige, wöchigen, wöchiger, wöchiges, wöchigem = week
monat, monate, monaten, monats, monatig, monatige, monatigen, monatiger, monatiges, monatigem = month
jahr, jahre, jahren, jahres = year
quartal, quartale, quartalen = quarter
jahrzehnt, jahrzehnte, jahrzehnten = decade
jahrhundert, jahrhunderte, jahrhunderten = century
meter, metern = metre
zentimeter, zentimetern = centimetre
millimeter, millimetern = millimetre
kilometer, kilometern, km = km
quadratmeter, quadratmetern = square metre
quadratkilometer, quadratkilometern = square kilometre
kubikmeter, kubikmetern = cubic metre
hektar, hektare = hectare
meile, meilen = mile
seemeile, seemeilen = nautical mile
liter, litern = litre
barrel, fass = barrel
gramm = gram
kilo, kilogramm = kilogram
tonne, tonnen = tonne
watt = watt
kilowatt = kilowatt
megawatt = MW
gigawatt = GW
kilowattstunde, kilowattstunden = kilowatt hour
megawattstunde, megawattstunden = megawatt hour
gigawattstunde, gigawattstunden = gigawatt hour
terawattstunde, terawattstunden = terawatt hour
stundenkilometer, stundenkilometern, kilometer pro stunde = kilometre per hour
grad = degree
grad celsius = degree Celsius
grad fahrenheit = degree Fahrenheit
mal = times
""",
    currencies="""
euro, euros = EUR
dollar, dollars, us-dollar, us dollar, amerikanische dollar = USD
kanadische dollar = CAD
australische dollar = AUD
pfund, britische pfund, pfund sterling = GBP
franken, schweizer franken = CHF
yen = JPY
yuan = CNY
rubel = RUB
hrywnja, griwna = UAH
zloty = PLN
kronen = crown
tschechische kronen = CZK
schwedische kronen = SEK
norwegische kronen = NOK
dänische kronen = DKK
forint = HUF
lira = lira
türkische lira = TRY
rupien = rupee
indische rupien = INR
peso, pesos = peso
dinar = dinar
rand = ZAR
mark, d-mark, deutsche mark = DEM
schilling = ATS
cent = cent
rappen = CHF * 0.01
""",
    qualifiers="""
über = over?
mehr als, mindestens, wenigstens, zumindest, nicht weniger als, gut, oberhalb von, ab = over
deutlich mehr als, etwas mehr als, weit über, deutlich über, jenseits von, minimum = over
fast, beinahe, nahezu, knapp, bis zu, höchstens, maximal, weniger als, unter, nicht mehr als = under
annähernd, deutlich unter, knapp unter, etwas weniger als, deutlich weniger als, unterhalb von = under
rund, etwa, ungefähr, circa, zirka, ca., gegen, schätzungsweise, an die, um die, in etwa, geschätzt = about
geschätzte, geschätzten = about
""",
    postfixes="""
oder mehr, und mehr, mindestens = over
oder weniger, und weniger, höchstens = under
oder so, in etwa = about
""",
    openers="""
zwischen = und
von, vom = bis
von, vom = auf
""",
    infixes="bis, auf = range",
    changes="""
auf stieg steigt steigen gestiegen sank sinkt sinken gesunken fiel fällt fallen gefallen erhöht erhöhte
erhöhen senkt senkte senken gesenkt kletterte wuchs wächst gewachsen ging verringert reduziert reduzieren
ausgeweitet verdoppelt
""",
    months="""
januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun
jul aug sep sept okt nov dez
""",
    year_cues="""
in im seit ab bis von vor nach um anfang ende mitte jahr jahre jahres innerhalb binnen während für
""",
    length_cues="in für seit innerhalb binnen nach vor um",
    labels="""
artikel, art., paragraf, paragraph, absatz, abs., seite, s., kapitel, resolution, nr., nummer = label
ziffer, satz = label
flug, zimmer, raum, gleis, terminal, bundesstraße, autobahn, linie, boeing, airbus, iphone, gruppe = label
staffel, folge, band, klasse, stufe, phase, block, agenda, liga, horizont = label
im alter von, alter = age
""",
    not_after="""
jährig, jährige, jährigen, jähriger, jähriges, jährigem, jahre alt, jahre alte, jahre alten, monate alt = age
uhr = clock
januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember = date
""",
    function_words="""
der die das den dem des ein eine einen einem einer eines und oder aber sondern denn als wie dass weil wenn ob
in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor zu
zum zur zwischen während wegen trotz ist sind war waren wird werden wurde wurden hat haben hatte hatten sein
kann können soll sollen muss müssen will wollen darf dürfen nicht kein keine noch nur auch schon mehr weniger
sehr so er sie es wir ihr ich man sich ihre ihren seine seinen seiner dieser diese dieses diesen jeder jede
jedes alle allen anderen andere davon dabei damit daran dort hier dann damals je pro laut gegenüber statt
sowie ihm ihnen ihn uns zuvor
""",
)
