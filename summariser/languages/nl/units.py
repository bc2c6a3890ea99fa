"""Dutch units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
procent, percent, pct, procents = percent
procentpunt, procentpunten = percentage point
basispunt, basispunten = basis point
seconde, seconden, seconds = second
minuut, minuten, minuuts = minute
uur, uren, uurs = hour
dag, dagen, daags, daagse = day
werkdag, werkdagen = working day
week, weken, weeks, weekse = week
maand, maanden, maands, maandse = month
jaar, jaren, jaars = year
kwartaal, kwartalen = quarter
decennium, decennia = decade
eeuw, eeuwen = century
meter, meters = metre
centimeter, centimeters = centimetre
millimeter, millimeters = millimetre
kilometer, kilometers, km = km
vierkante meter, vierkante meters = square metre
vierkante kilometer, vierkante kilometers = square kilometre
kubieke meter, kubieke meters, kuub = cubic metre
hectare, hectaren, hectares = hectare
mijl, mijlen = mile
zeemijl, zeemijlen = nautical mile
liter, liters = litre
vat, vaten = barrel
gram = gram
milligram = milligram
microgram = microgram
nanogram = nanogram
kilo, kilo's, kilo’s, kilogram, kilogrammen = kilogram
ton = tonne
watt = watt
kilowatt = kilowatt
megawatt = MW
gigawatt = GW
terawatt = terawatt
kilowattuur, kilowatturen = kilowatt hour
megawattuur = megawatt hour
gigawattuur = gigawatt hour
terawattuur = terawatt hour
kilometer per uur, km per uur = kilometre per hour
knoop, knopen = knot
graad, graden = degree
graden celsius, graad celsius = degree Celsius
graden fahrenheit = degree Fahrenheit
decibel, decibels = decibel
gigabyte = gigabyte
terabyte = terabyte
keer, maal = times
""",
    currencies="""
euro, euro's, euro’s = EUR
dollar, dollars, amerikaanse dollar, amerikaanse dollars, us dollar = USD
canadese dollar, canadese dollars = CAD
australische dollar, australische dollars = AUD
hongkongse dollar, hongkongse dollars = HKD
singaporese dollar, singaporese dollars = SGD
pond, ponden, britse pond, britse ponden, pond sterling = GBP
frank, franken, zwitserse frank, zwitserse franken = CHF
belgische frank, belgische franken = BEF
yen, japanse yen = JPY
yuan, chinese yuan = CNY
roebel, roebels, russische roebel, russische roebels = RUB
hryvnia, grivna = UAH
zloty, zloty's, zloty’s = PLN
kroon, kronen = crown
tsjechische kroon, tsjechische kronen = CZK
zweedse kroon, zweedse kronen = SEK
noorse kroon, noorse kronen = NOK
deense kroon, deense kronen = DKK
forint = HUF
leu, lei, roemeense lei = RON
lira = lira
turkse lira = TRY
roepie, roepies = rupee
indiase roepie, indiase roepies = INR
roepia, roepiah, indonesische roepia = IDR
peso, peso's, peso’s = peso
mexicaanse peso, mexicaanse peso's = MXN
dinar = dinar
riyal = riyal
rand = ZAR
real, braziliaanse real = BRL
won, zuid-koreaanse won = KRW
surinaamse dollar, surinaamse dollars = SRD
gulden, guldens = NLG
duitse mark = DEM
cent, centen, eurocent = cent
bitcoin, bitcoins = BTC
""",
    least_amounts="""
KRW = 100
ZAR = 5
""",
)
