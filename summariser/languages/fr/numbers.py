"""French words of numbers and fractions."""

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
    scales="""
mille = 1000
lakh, lakhs = 100000
million, millions, mio = 1000000
crore, crores = 10000000
milliard, milliards, mrd, mrds, md, mds = 1000000000
billion, billions = 1000000000000
trillion, trillions = 1000000000000000000
""",
    multipliers="cent, cents = 100",
    alone="cent mille",
    joiners="et",
    join_tens=True,
    vigesimal=(60, 80),
    articles="un une",
    definite_articles="le la les l",
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
    ordinal_suffixes="er ère re ers e ème eme",
    decade_suffixes="s",
    halves="demi demie moitié",
    connectors="de d",
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
    loose="une paire de, une paire d' = 2",
    plural_endings="s x",
    ratios="sur = over",
    points="virgule",
    minus="moins négatif négative",
    minus_exceptions="au du",
    vague="plusieurs quelques",
    decimal_comma=True,
)
