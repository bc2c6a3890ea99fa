"""German units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
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
)
