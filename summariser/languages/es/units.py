"""Spanish units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
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
)
