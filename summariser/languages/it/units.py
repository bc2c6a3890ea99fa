"""Italian units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
per cento, percento, percentuale = percent
punto percentuale, punti percentuali = percentage point
punto base, punti base = basis point
secondo, secondi = second
minuto, minuti = minute
ora, ore = hour
giorno, giorni = day
settimana, settimane = week
mese, mesi = month
anno, anni = year
trimestre, trimestri = quarter
decennio, decenni = decade
secolo, secoli = century
metro, metri = metre
centimetro, centimetri = centimetre
millimetro, millimetri = millimetre
chilometro, chilometri, km = km
metro quadrato, metri quadrati, metro quadro, metri quadri = square metre
chilometro quadrato, chilometri quadrati = square kilometre
metro cubo, metri cubi = cubic metre
ettaro, ettari = hectare
miglio, miglia = mile
litro, litri = litre
barile, barili = barrel
grammo, grammi = gram
chilo, chili, chilogrammo, chilogrammi = kilogram
tonnellata, tonnellate = tonne
megawatt = MW
gigawatt = GW
chilowattora, kilowattora = kilowatt hour
chilometro orario, chilometri orari, chilometri all'ora, chilometri l'ora = kilometre per hour
grado, gradi = degree
gradi celsius, gradi centigradi = degree Celsius
volte = times
""",
    currencies="""
euro = EUR
dollaro, dollari, dollari americani, dollari statunitensi = USD
dollari canadesi = CAD
sterlina, sterline = GBP
franco svizzero, franchi svizzeri = CHF
franco, franchi = franc
yen = JPY
yuan = CNY
rublo, rubli = RUB
rupia, rupie = rupee
rupie indiane = INR
corone = crown
corone svedesi = SEK
corone norvegesi = NOK
corone danesi = DKK
peso, pesos = peso
dinari = dinar
lira, lire = ITL
centesimi di euro = cent
""",
)
