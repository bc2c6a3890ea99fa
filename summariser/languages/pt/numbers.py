"""Portuguese words of numbers and fractions."""

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
    definite_articles="o os as",
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
    decade_suffixes="s",
    halves="meio meia metade",
    counted_shares="parte",
    connectors="de",
    fraction_joiners="com",
    collectives="""
dúzia, dúzias, duzia, duzias = 12
dezena, dezenas = 10
centena, centenas = 100
milhar, milhares = 1000
""",
    loose="um par de = 2",
    ratios="""
em cada, de cada = of
sobre = over
""",
    points="vírgula virgula ponto com",
    minus="menos negativo",
    minus_exceptions="ao pelo ou o por",
    vague="vários várias alguns algumas poucos",
    decimal_comma=True,
)
