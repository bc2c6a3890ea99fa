"""French."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zéro, zero = 0
un, une = 1
deux = 2
trois = 3
quatre = 4
cinq = 5
six = 6
sept = 7
huit = 8
neuf = 9
dix = 10
onze = 11
douze = 12
treize = 13
quatorze = 14
quinze = 15
seize = 16
vingt = 20
trente = 30
quarante = 40
cinquante = 50
soixante = 60
septante = 70
huitante, octante = 80
nonante = 90
""",
    multipliers="cent, cents = 100",
    scales="""
mille = 1000
lakh, lakhs = 100000
million, millions, mio = 1000000
crore, crores = 10000000
milliard, milliards, mrd, mrds, md, mds = 1000000000
billion, billions = 1000000000000
trillion, trillions = 1000000000000000000
""",
    alone="cent mille",
    joiners="et",
    join_tens=True,
    vigesimal=(60, 80),
    articles="un une",
    singles="un une",
    denominators="""
demi, demie, demis, demies, moitié = 2
tiers = 3
quart, quarts, quatrième, quatrièmes = 4
cinquième, cinquièmes, cinquieme, cinquiemes = 5
sixième, sixièmes = 6
septième, septièmes = 7
huitième, huitièmes, huitieme, huitiemes = 8
neuvième, neuvièmes = 9
dixième, dixièmes = 10
onzième, onzièmes = 11
douzième, douzièmes = 12
vingtième, vingtièmes, vingtieme, vingtiemes = 20
centième, centièmes, centieme, centiemes = 100
millième, millièmes = 1000
millionième, millionièmes = 1000000
milliardième, milliardièmes = 1000000000
billionième, billionièmes, billionieme, billioniemes = 1000000000000
""",
    ordinals="""
unième, unièmes, unieme, premières = 1
deuxième, deuxièmes = 2
troisième, troisièmes = 3
""",
    halves="demi demie moitié",
    collectives="""
douzaine, douzaines = 12
dizaine, dizaines = 10
quinzaine = 15
vingtaine = 20
trentaine = 30
quarantaine = 40
cinquantaine = 50
soixantaine = 60
centaine, centaines = 100
millier, milliers = 1000
""",
    points="virgule",
    minus="moins négatif négative",
    vague="plusieurs quelques",
    decimal_comma=True,
    loose="une paire de, une paire d' = 2",
    plural_endings="s x",
    ratios="sur = over",
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
    qualifiers="""
plus de, plus d’, plus d', au moins, pas moins de, au minimum, supérieur à, supérieure à, supérieurs à = over
supérieures à, dépasse, dépassent, dépassé, dépassant, excède, minimum, quelque peu plus de = over
un peu plus de, un peu plus d', un peu plus d’, largement plus de, bien plus de, au-delà de = over
au-dessus de = over
près de, presque, moins de, moins d’, moins d', jusqu’à, jusqu'à, au plus, tout au plus, pas plus de = under
au maximum, un peu moins de, inférieur à, inférieure à, inférieurs à, en dessous de, au-dessous de = under
environ, quelque, quelques, autour de, aux alentours de, approximativement, à peu près, quasiment = about
une estimation de, de l’ordre de, de l'ordre de, estimé à, estimés à, estimée à, estimées à = about
""",
    postfixes="""
ou plus, et plus, au moins, au minimum = over
ou moins, et moins, au plus, au maximum = under
environ, à peu près = about
""",
    openers="""
entre = et
de, du, d', d’ = à
de, du = au
""",
    infixes="à, au = range",
    changes="""
passe passent passé passée passés passera passeront passer passait passant porté porter porte augmenté
augmenter augmente baissé baisse baisser ramener ramené ramène réduit réduire réduction tombé tomber tombe
chuté relevé relever abaissé abaisser hausse recul progressé progression grimpé monté recule reculé revenu
""",
    months="""
janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre janv févr avr juil
sept oct nov déc
""",
    year_cues="en de depuis dès fin début mi jusqu avant après année an pour pendant durant dans à",
    length_cues="pendant dans durant en après depuis d’ici sous",
    labels="""
article, articles, art., chapitre, page, pages, p., alinéa, paragraphe, résolution, loi, décret = label
section = label
n°, nº, no, numéro, vol, chambre, route, autoroute, nationale, départementale, ligne, boeing, airbus = label
rafale, iphone, groupe, ligue, saison, épisode, tome, volume, catégorie, annexe, phase, niveau = label
horizon = label
âgé de, âgée de, âgés de, âgées de, agé de = age
""",
    not_after="""
heures du matin = clock
janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre = date
""",
    function_words="""
le la les l un une des du de d à au aux en dans par pour sur sous avec sans entre vers chez depuis pendant
avant après et ou mais ni car donc or que qui quoi dont où ce cet cette ces son sa ses leur leurs notre nos
mon ma mes il elle ils elles on nous vous je tu y ne pas plus moins est sont était étaient a ont avait
avaient été être avoir sera seront serait fait font peut peuvent doit doivent se s si comme selon contre lors
alors ainsi aussi encore déjà autres autre tout tous toute toutes même très environ seulement seuls premiers
premières derniers dernières
""",
)
