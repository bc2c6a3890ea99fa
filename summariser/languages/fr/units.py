"""French units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
pour cent, pour-cent, pourcent, pourcents, p. cent, pourcentage, pourcentages = percent
point de pourcentage, points de pourcentage, point de pour cent = percentage point
point de base, points de base, pdb = basis point
seconde, secondes = second
minute, minutes = minute
heure, heures = hour
jour, jours, journée, journées = day
semaine, semaines = week
mois = month
an, ans, année, années = year
trimestre, trimestres = quarter
décennie, décennies = decade
siècle, siècles = century
mètre, mètres = metre
centimètre, centimètres = centimetre
millimètre, millimètres = millimetre
kilomètre, kilomètres, km = km
mètre carré, mètres carrés = square metre
kilomètre carré, kilomètres carrés = square kilometre
mètre cube, mètres cubes = cubic metre
hectare, hectares = hectare
mille marin, milles marins, mille nautique, milles nautiques = nautical mile
pied, pieds = foot
litre, litres = litre
baril, barils = barrel
gramme, grammes = gram
milligramme, milligrammes = milligram
kilo, kilos, kilogramme, kilogrammes = kilogram
tonne, tonnes = tonne
watt, watts = watt
kilowatt, kilowatts = kilowatt
mégawatt, mégawatts = MW
gigawatt, gigawatts = GW
kilowattheure, kilowattheures = kilowatt hour
mégawattheure, mégawattheures = megawatt hour
térawattheure, térawattheures = terawatt hour
kilomètre par heure, kilomètres par heure, kilomètres à l'heure, kilomètres-heure = kilometre per hour
km par heure = kilometre per hour
degré, degrés = degree
degré celsius, degrés celsius = degree Celsius
fois = times
""",
    currencies="""
euro, euros = EUR
dollar, dollars, dollar américain, dollars américains = USD
dollar canadien, dollars canadiens = CAD
dollars australiens = AUD
livre, livres, livre sterling, livres sterling = GBP
franc suisse, francs suisses = CHF
franc français, francs français = FRF
franc, francs = franc
franc cfa, francs cfa, fcfa, f cfa = XOF
yen, yens = JPY
yuan, yuans = CNY
rouble, roubles = RUB
hryvnia, hryvnias = UAH
dirham, dirhams = dirham
dirhams marocains = MAD
dinar, dinars = dinar
dinars algériens, dinar algérien = DZD
dinars tunisiens = TND
roupie, roupies = rupee
roupies indiennes = INR
roupies pakistanaises = PKR
couronnes = crown
couronnes tchèques = CZK
real, reais, reals = BRL
peso, pesos = peso
pesos mexicains = MXN
pesos argentins = ARS
pesos chiliens = CLP
pesos colombiens = COP
couronne suédoise, couronnes suédoises = SEK
couronnes norvégiennes = NOK
couronnes danoises = DKK
zloty, zlotys = PLN
gourde, gourdes = HTG
livre turque, livres turques = TRY
centimes, centime = cent
""",
)
