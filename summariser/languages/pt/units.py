"""Portuguese units and currencies."""

from __future__ import annotations

from summariser.languages.schema import UnitWords

DATA = UnitWords(
    units="""
por cento, porcento = percent
ponto percentual, pontos percentuais = percentage point
ponto base, pontos base, pontos-base, ponto-base = basis point
segundo, segundos = second
minuto, minutos = minute
hora, horas = hour
dia, dias = day
semana, semanas = week
mês, meses = month
ano, anos = year
trimestre, trimestres = quarter
década, décadas = decade
século, séculos = century
metro, metros = metre
centímetro, centímetros = centimetre
milímetro, milímetros = millimetre
quilômetro, quilômetros, quilómetro, quilómetros, km = km
metro quadrado, metros quadrados = square metre
quilômetro quadrado, quilômetros quadrados, quilómetros quadrados = square kilometre
metro cúbico, metros cúbicos = cubic metre
hectare, hectares = hectare
milha, milhas = mile
litro, litros = litre
barril, barris = barrel
grama, gramas = gram
quilo, quilos, quilograma, quilogramas = kilogram
tonelada, toneladas = tonne
arroba, arrobas = arroba
saca, sacas = sack
megawatt, megawatts = MW
gigawatt, gigawatts = GW
quilowatt-hora, quilowatts-hora = kilowatt hour
quilômetros por hora, quilómetros por hora = kilometre per hour
grau, graus = degree
grau celsius, graus celsius = degree Celsius
vezes = times
""",
    currencies="""
euro, euros = EUR
real, reais = BRL
dólar, dólares, dolares, dólares americanos, dólar americano = USD
libra, libras, libras esterlinas = GBP
iene, ienes = JPY
yuan, yuans = CNY
rublo, rublos = RUB
franco suíço, francos suíços = CHF
peso, pesos = peso
pesos mexicanos = MXN
pesos argentinos = ARS
kwanza, kwanzas = AOA
metical, meticais = MZN
escudo, escudos = PTE
rupia, rupias = rupee
rupias indianas = INR
coroas = crown
coroas suecas = SEK
coroas norueguesas = NOK
coroas dinamarquesas = DKK
centavo, centavos, cêntimo, cêntimos = cent
""",
)
