"""Portuguese."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zero = 0
um, uma = 1
dois, duas = 2
três, tres = 3
quatro = 4
cinco = 5
seis, meia dúzia = 6
sete = 7
oito = 8
nove = 9
dez = 10
onze = 11
doze = 12
treze = 13
quatorze, catorze = 14
quinze = 15
dezesseis, dezasseis = 16
dezessete, dezassete = 17
dezoito = 18
dezenove, dezanove = 19
vinte = 20
trinta = 30
quarenta = 40
cinquenta, cinqüenta = 50
sessenta = 60
setenta = 70
oitenta = 80
noventa = 90
cem, cento = 100
duzentos, duzentas = 200
trezentos, trezentas = 300
quatrocentos, quatrocentas = 400
quinhentos, quinhentas = 500
seiscentos, seiscentas = 600
setecentos, setecentas = 700
oitocentos, oitocentas = 800
novecentos, novecentas = 900
""",
    scales="""
mil = 1000
milhão, milhões, milhao, milhoes, mi = 1000000
bilhão, bilhões, bilião, biliões, bilhao, bilhoes, bi = 1000000000
trilhão, trilhões, trilião, triliões, trilhao, trilhoes, tri = 1000000000000
""",
    alone="mil",
    joiners="e",
    join_tens=True,
    articles="um uma",
    singles="um uma",
    denominators="""
meio, meia, meios, meias, metade = 2
terço, terços, terco, tercos = 3
quarto, quartos = 4
quinto, quintos = 5
sexto, sextos = 6
sétimo, sétimos, setimo, setimos = 7
oitavo, oitavos = 8
nono, nonos = 9
décimo, décimos, décima, décimas, decimo, decimos = 10
vigésimo, vigésimos = 20
centésimo, centésimos, centésima, centésimas, centesimo = 100
milésimo, milésimos = 1000
milionésimo = 1000000
trilionésimo = 1000000000000
""",
    ordinals="avo, avos = 0",
    halves="meio meia metade",
    collectives="""
dúzia, dúzias, duzia, duzias = 12
dezena, dezenas = 10
centena, centenas = 100
milhar, milhares = 1000
""",
    points="vírgula virgula ponto com",
    minus="menos negativo",
    vague="vários várias alguns algumas poucos",
    decimal_comma=True,
    loose="um par de = 2",
    ratios="""
em cada, de cada = of
sobre = over
""",
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
    qualifiers="""
mais de, mais do que, pelo menos, ao menos, no mínimo, não menos de, acima de, superior a = over
superiores a = over
ultrapassa, ultrapassam, ultrapassou, supera, superou, pouco mais de, um mínimo de = over
quase, até, menos de, menos do que, no máximo, perto de, abaixo de, não mais de, não mais que = under
inferior a, inferiores a, pouco menos de, um máximo de, praticamente = under
cerca de, aproximadamente, por volta de, em torno de, uns, umas, estimado em, estimados em = about
à volta de = about
""",
    postfixes="""
ou mais, e mais, no mínimo, pelo menos = over
ou menos, no máximo = under
aproximadamente, mais ou menos = about
""",
    openers="""
entre, entre os, entre as, entre o = e
de, do, dos, desde = a
de, do, dos, desde = ao
de, do, dos, desde = até
""",
    infixes="a, ao, até = range",
    changes="""
passou passar passará passaram subiu subir sobe caiu cair cai aumentou aumentar aumenta reduziu reduzir
cresceu crescer elevou elevar recuou recuar diminuiu baixou baixar avançou
""",
    months="""
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev abr mai jun
jul ago set out nov dez
""",
    year_cues="em desde de até ano antes depois durante fim final início meados há dentro por",
    length_cues="em durante dentro após há de",
    labels="""
artigo, artigos, art., página, páginas, capítulo, seção, secção, parágrafo, resolução, lei, decreto = label
número = label
nº, n.º, voo, sala, quarto, rota, rodovia, br, linha, boeing, airbus, iphone, grupo, fase, nível = label
categoria, temporada, episódio, volume, agenda, portão = label
idade de, idade = age
""",
    not_after="""
anos de idade, meses de idade = age
de janeiro, de fevereiro, de março, de abril, de maio, de junho, de julho, de agosto, de setembro = date
de outubro, de novembro, de dezembro = date
da manhã, da tarde, da noite, da madrugada = clock
""",
    function_words="""
o a os as um uma uns umas e ou nem mas que quem cujo onde quando como porque se de do da dos das a ao aos à
às em no na nos nas num numa com sem por pelo pela pelos pelas para sobre entre até desde contra após durante
ante sob é são era eram foi foram ser está estão estava há havia houve será serão seria tem têm tinha seu sua
seus suas lhe não sim mais menos muito já também só ainda este esta estes estas esse essa esses essas aquele
outros outras outro outra todos todas cada mesmo ontem hoje amanhã
""",
)
