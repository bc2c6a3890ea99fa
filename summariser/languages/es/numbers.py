"""Spanish."""

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
    halves="medio media mitad",
    collectives="""
docena, docenas, dz, doz, dozs = 12
decena, decenas = 10
centenar, centenares, centena = 100
millar, millares = 1000
quincena = 15
veintena = 20
treintena = 30
""",
    points="coma punto con",
    minus="menos",
    vague="varios varias algunos algunas pocos unos cuantos",
    decimal_comma=True,
    loose="un par de = 2",
    ratios="""
de cada = of
sobre = over
""",
    units="""
por ciento, porciento, por cien = percent
punto porcentual, puntos porcentuales, puntos de porcentaje = percentage point
punto básico, puntos básicos, punto base, puntos base = basis point
segundo, segundos = second
minuto, minutos = minute
hora, horas = hour
día, días, dia, dias, jornada, jornadas = day
semana, semanas = week
mes, meses = month
año, años = year
trimestre, trimestres = quarter
década, décadas = decade
siglo, siglos = century
metro, metros = metre
centímetro, centímetros = centimetre
milímetro, milímetros = millimetre
kilómetro, kilómetros, km = km
metro cuadrado, metros cuadrados = square metre
kilómetro cuadrado, kilómetros cuadrados = square kilometre
metro cúbico, metros cúbicos = cubic metre
hectómetro cúbico, hectómetros cúbicos = cubic hectometre
hectárea, hectáreas = hectare
milla, millas = mile
pie, pies = foot
litro, litros = litre
barril, barriles = barrel
gramo, gramos = gram
kilo, kilos, kilogramo, kilogramos = kilogram
tonelada, toneladas = tonne
quintal, quintales = quintal
vatio, vatios = watt
kilovatio, kilovatios = kilowatt
megavatio, megavatios = MW
gigavatio, gigavatios = GW
kilovatio hora, kilovatios hora = kilowatt hour
megavatio hora, megavatios hora = megawatt hour
kilómetro por hora, kilómetros por hora = kilometre per hour
grado, grados = degree
grado celsius, grados celsius, grados centígrados, grado centígrado = degree Celsius
veces = times
""",
    currencies="""
euro, euros = EUR
dólar, dólares, dolares, dólares estadounidenses, dólar estadounidense, dólares americanos = USD
dólares canadienses = CAD
libra, libras, libras esterlinas, libra esterlina = GBP
peso, pesos = peso
pesos mexicanos, peso mexicano = MXN
pesos chilenos, peso chileno = CLP
pesos argentinos, peso argentino = ARS
pesos colombianos, peso colombiano = COP
pesos uruguayos = UYU
pesos dominicanos = DOP
sol, soles = PEN
bolívar, bolívares = VES
bolivianos = BOB
guaraní, guaraníes = PYG
quetzal, quetzales = GTQ
lempira, lempiras = HNL
córdoba, córdobas = NIO
colón, colones = CRC
real, reales = BRL
yen, yenes = JPY
yuan, yuanes = CNY
rublo, rublos = RUB
franco suizo, francos suizos = CHF
franco, francos = franc
rupia, rupias = rupee
rupias indias = INR
coronas = crown
coronas suecas = SEK
coronas noruegas = NOK
coronas danesas = DKK
coronas checas = CZK
dinares = dinar
peseta, pesetas = ESP
céntimo, céntimos, centavo, centavos = cent
""",
    qualifiers="""
más de, mas de, al menos, por lo menos, como mínimo, no menos de, superior a, superiores a = over
por encima de = over
supera los, supera las, superan los, supera el, superó los, superar los, supere los, algo más de = over
un poco más de, mínimo de, un mínimo de, sobre los, mayor a, mayor de, mayores de = over
casi, hasta, menos de, como máximo, a lo sumo, no más de, inferior a, inferiores a = under
por debajo de, un máximo de, máximo de, poco menos de, algo menos de, prácticamente, menor a = under
menor de = under
unos, unas, alrededor de, aproximadamente, en torno a, cerca de, cerca de los = about
aproximado de, estimado de = about
un estimado de, se estima que, estimados, estimadas, aproximadamente unos, próximo a = about
""",
    postfixes="""
o más, y más, como mínimo, al menos, y pico = over
o menos, como máximo = under
aproximadamente, más o menos = about
""",
    openers="""
entre, entre el, entre los, entre las, entre la = y
de, del, desde = a
de, del, desde = al
de, del, desde = hasta
""",
    infixes="a, al, hasta = range",
    changes="""
pasó pasar pasará pasaron pasa subió subir sube bajó bajar baja bajará cayó caer cae aumentó aumentar aumenta
redujo reducir reduce creció crecer crece elevó elevar ascendió descendió disminuyó disminuir recortó
recortar rebajó
""",
    months="""
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb
mar abr may jun jul ago sep sept oct nov dic
""",
    year_cues="en desde de hasta año antes después durante fines finales principios mediados dentro hace por",
    length_cues="en durante dentro tras hace de",
    labels="""
artículo, artículos, art., página, páginas, capítulo, sección, párrafo, resolución, ley, decreto = label
número = label
nº, n.º, no., núm., vuelo, sala, habitación, ruta, carretera, autopista, línea, boeing, airbus = label
iphone = label
grupo, fase, nivel, categoría, temporada, episodio, tomo, volumen, agenda, horizonte, puerta = label
de edad, edad de, edad = age
""",
    not_after="""
años de edad, meses de edad = age
de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre = date
de octubre, de noviembre, de diciembre = date
de la mañana, de la tarde, de la noche, de la madrugada, am, pm = clock
""",
    function_words="""
el la los las lo un una unos unas y e o u ni pero sino que quien cuyo donde cuando como porque si de del a al
en con sin por para sobre entre hasta desde hacia según contra tras durante ante bajo es son era eran fue
fueron ser está están estaba ha han había habían haber hay hubo será serán sería tiene tienen tenía su sus mi
mis tu se le les lo nos me te no sí más menos muy ya también solo sólo aún todavía este esta estos estas ese
esa esos esas aquel otros otras otro otra todos todas cada mismo ayer hoy mañana
""",
)
