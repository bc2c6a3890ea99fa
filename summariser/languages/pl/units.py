"""Polish units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
procent, procenta, procentem, procenty, procentów, procentom, procentami, proc, proc. = percent
punkt procentowy, punktu procentowego, punkty procentowe, punktów procentowych = percentage point
pkt proc., pkt. proc., p.p., pp. = percentage point
punkt bazowy, punktu bazowego, punkty bazowe, punktów bazowych, pb. = basis point
sekunda, sekundy, sekundę, sekund, sekundach = second
minuta, minuty, minutę, minut, minutach, min. = minute
godzina, godziny, godzinę, godzin, godzinach, godzinny, godzinna, godzinnego, godzinnej = hour
dzień, dnia, dni, dniach, dniami, dniowy, dniowa, dniowego, dniowej, dniową = day
doba, doby, dobę, dób = day
tydzień, tygodnia, tygodnie, tygodni, tygodniach, tygodniowy, tygodniowa, tygodniowego = week
miesiąc, miesiąca, miesiące, miesięcy, miesiącach, miesięczny, miesięczna, miesięcznego = month
rok, roku, lata, lat, latach, letni, letnia, letniego, letniej, letnią = year
kwartał, kwartału, kwartały, kwartałów = quarter
dekada, dekady, dekadę, dekad, dziesięciolecie, dziesięcioleci, dziesięciolecia = decade
wiek, wieku, wieki, wieków, stulecie, stulecia, stuleci = century
milimetr, milimetra, milimetry, milimetrów, mm = millimetre
centymetr, centymetra, centymetry, centymetrów, cm = centimetre
metr, metra, metry, metrów, metrach, metrowy, metrowa, metrowego, metrowej, m = metre
kilometr, kilometra, kilometry, kilometrów, kilometrach, kilometrowy, kilometrowego, km = km
mila, mili, mile, mil = mile
metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych, m kw., mkw., m2, m² = square metre
kilometr kwadratowy, kilometra kwadratowego, kilometry kwadratowe, kilometrów kwadratowych = square kilometre
km kw., km2, km² = square kilometre
metr sześcienny, metra sześciennego, metry sześcienne, metrów sześciennych, m sześc., m3, m³ = cubic metre
hektar, hektara, hektary, hektarów, hektarach, ha = hectare
litr, litra, litry, litrów, l = litre
hektolitr, hektolitra, hektolitry, hektolitrów = hectolitre
baryłka, baryłki, baryłkę, baryłek = barrel
gram, grama, gramy, gramów, g = gram
kilogram, kilograma, kilogramy, kilogramów, kilo, kg = kilogram
tona, tony, tonę, ton, tonach, tonami, t = tonne
wat, wata, waty, watów = watt
kilowat, kilowata, kilowaty, kilowatów, kW = kilowatt
megawat, megawata, megawaty, megawatów, MW = MW
gigawat, gigawata, gigawaty, gigawatów, GW = GW
kilowatogodzina, kilowatogodziny, kilowatogodzinę, kilowatogodzin, kWh = kilowatt hour
megawatogodzina, megawatogodziny, megawatogodzinę, megawatogodzin, MWh = megawatt hour
km/h, km/godz., kilometrów na godzinę, kilometry na godzinę = kilometre per hour
stopień, stopnia, stopnie, stopni = degree
stopień celsjusza, stopnia celsjusza, stopnie celsjusza, stopni celsjusza, st. c = degree Celsius
raz, razy = times
""",
    currencies="""
złoty, złotego, złote, złotych, złotym, złotymi, zł = PLN
grosz, grosza, grosze, groszy, gr = PLN * 0.01
euro = EUR
eurocent, eurocenta, eurocenty, eurocentów = EUR * 0.01
dolar, dolara, dolary, dolarów, dolarom, dolarami, dol., dolar amerykański, dolarów amerykańskich = USD
dolarów kanadyjskich, dolary kanadyjskie = CAD
dolarów australijskich, dolary australijskie = AUD
funt, funta, funty, funtów, funt szterling, funta szterlinga, funtów szterlingów, funty szterlingi = GBP
frank, franka, franki, franków = franc
frank szwajcarski, franka szwajcarskiego, franki szwajcarskie, franków szwajcarskich = CHF
rubel, rubla, ruble, rubli = RUB
hrywna, hrywny, hrywnę, hrywien = UAH
korona, korony, koronę, koron = crown
korona czeska, korony czeskie, koron czeskich = CZK
korona szwedzka, korony szwedzkie, koron szwedzkich = SEK
korona norweska, korony norweskie, koron norweskich = NOK
korona duńska, korony duńskie, koron duńskich = DKK
forint, forinta, forinty, forintów = HUF
lej, leja, leje, lejów = RON
juan, juana, juany, juanów = CNY
jen, jena, jeny, jenów = JPY
lira, liry, lirę, lir = lira
lir tureckich, liry tureckie = TRY
rupia, rupii, rupie, rupię = rupee
rupii indyjskich = INR
peso, pesos = peso
dinar, dinara, dinary, dinarów = dinar
cent, centa, centy, centów = cent
""",
)
