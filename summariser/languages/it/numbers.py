"""Italian words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zero = 0
un, uno, una = 1
due = 2
tre, tré = 3
quattro = 4
cinque = 5
sei = 6
sette = 7
otto = 8
nove = 9
dieci = 10
undici = 11
dodici = 12
tredici = 13
quattordici = 14
quindici = 15
sedici = 16
diciassette = 17
diciotto = 18
diciannove = 19
venti, vent = 20
trenta, trent = 30
quaranta, quarant = 40
cinquanta, cinquant = 50
sessanta, sessant = 60
settanta, settant = 70
ottanta, ottant = 80
novanta, novant = 90
""",
    scales="""
mille, mila = 1000
milione, milioni, mln, mio = 1000000
miliardo, miliardi, mld, mrd = 1000000000
bilione, bilioni = 1000000000000
trilione, trilioni = 1000000000000000000
""",
    multipliers="cento, cent = 100",
    alone="cento cent mille",
    joiners="e",
    join_tens=True,
    compounds=True,
    articles="un uno una",
    definite_articles="il la lo i gli le l",
    singles="un uno una",
    denominators="""
mezzo, mezza, mezzi, metà = 2
terzo, terzi = 3
quarto, quarti = 4
quinto, quinti = 5
sesto, sesti = 6
settimo, settimi = 7
ottavo, ottavi = 8
nono, noni = 9
decimo, decimi, decima = 10
undicesimo, undicesimi = 11
dodicesimo, dodicesimi = 12
ventesimo, ventesimi = 20
centesimo, centesimi = 100
millesimo, millesimi = 1000
milionesimo, milionesimi = 1000000
miliardesimo, miliardesimi = 1000000000
bilionesimo, bilionesimi = 1000000000000
trilionesimo, trilionesimi = 1000000000000000000
""",
    ordinals="""
unesimo, unesimi = 1
duesimo, duesimi = 2
treesimo, treesimi, tresimo, tresimi = 3
quattresimo, quattresimi = 4
cinquesimo, cinquesimi = 5
seiesimo, seiesimi = 6
settesimo, settesimi = 7
ottesimo, ottesimi = 8
novesimo, novesimi = 9
""",
    decade_suffixes="s",
    halves="mezzo mezza metà",
    counted_shares="parte",
    connectors="di d de",
    collectives="""
dozzina, dozzine = 12
decina, decine = 10
quindicina = 15
ventina = 20
trentina = 30
cinquantina = 50
centinaio, centinaia = 100
migliaio, migliaia = 1000
""",
    loose="un paio di, un paio d' = 2",
    plural_endings="i",
    ratios="su = over",
    points="virgola punto",
    minus="meno",
    minus_exceptions="al il o",
    vague="alcuni alcune diversi diverse parecchi pochi qualche",
    decimal_comma=True,
)
