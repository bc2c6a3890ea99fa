"""Spanish words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
cero = 0
un, uno, una = 1
dos = 2
tres = 3
cuatro = 4
cinco = 5
seis = 6
siete = 7
ocho = 8
nueve = 9
diez = 10
once = 11
doce = 12
trece = 13
catorce = 14
quince = 15
dieciséis, dieciseis = 16
diecisiete = 17
dieciocho = 18
diecinueve = 19
veinte = 20
veintiuno, veintiún, veintiuna, veintiun = 21
veintidós, veintidos = 22
veintitrés, veintitres = 23
veinticuatro = 24
veinticinco = 25
veintiséis, veintiseis = 26
veintisiete = 27
veintiocho = 28
veintinueve = 29
treinta = 30
cuarenta = 40
cincuenta = 50
sesenta = 60
setenta = 70
ochenta = 80
noventa = 90
cien, ciento = 100
doscientos, doscientas = 200
trescientos, trescientas = 300
cuatrocientos, cuatrocientas = 400
quinientos, quinientas = 500
seiscientos, seiscientas = 600
setecientos, setecientas = 700
ochocientos, ochocientas = 800
novecientos, novecientas = 900
""",
    scales="""
mil = 1000
millón, millones, millon, mill, mdd = 1000000
millardo, millardos = 1000000000
billón, billones, billon = 1000000000000
trillón, trillones, trillon = 1000000000000000000
""",
    alone="mil millón millon billón billon",
    joiners="y",
    join_tens=True,
    articles="un una",
    definite_articles="el los las la",
    singles="un uno una",
    denominators="""
medio, media, medios, medias, mitad = 2
tercio, tercios, tercera parte, tercera = 3
cuarto, cuartos, cuarta = 4
quinto, quintos, quinta, quintas, cincoavo, cincoavos = 5
sexto, sextos, sexta = 6
séptimo, séptimos, séptima, septimo, septimos = 7
octavo, octavos, octava = 8
noveno, novenos, novena = 9
décimo, décimos, décima, décimas, decimo, decimos = 10
onceavo, onceavos = 11
doceavo, doceavos = 12
veinteavo, veinteavos, vigésimo, vigésimos = 20
centésimo, centésimos, centésima, centésimas, centavo = 100
billonésimo, billonésimos, billonésimas = 1000000000000
milésimo, milésimos, milésima, milésimas = 1000
millonésimo, millonésima, millonésimas = 1000000
""",
    denominator_endings="avo avos ava avas",
    decade_suffixes="s",
    halves="medio media mitad",
    counted_shares="parte",
    connectors="de",
    fraction_joiners="con",
    collectives="""
docena, docenas, dz, doz, dozs = 12
decena, decenas = 10
centenar, centenares, centena = 100
millar, millares = 1000
quincena = 15
veintena = 20
treintena = 30
""",
    loose="un par de = 2",
    ratios="""
de cada = of
sobre = over
""",
    points="coma punto con",
    minus="menos",
    minus_exceptions="al lo por o",
    vague="varios varias algunos algunas pocos unos cuantos",
    decimal_comma=True,
)
