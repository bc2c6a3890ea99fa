"""Words of Portuguese dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    months="""
janeiro = 1
fevereiro = 2
março = 3
abril = 4
maio = 5
junho = 6
julho = 7
agosto = 8
setembro = 9
outubro = 10
novembro = 11
dezembro = 12
""",
    weekdays="""
segunda-feira, segunda = 0
terça-feira, terça = 1
quarta-feira = 2
quinta-feira = 3
sexta-feira = 4
sábado = 5
domingo = 6
""",
    units="""
hora, horas = hour
dia, dias = day
semana, semanas = week
mês, meses = month
trimestre, trimestres = quarter
ano, anos = year
""",
    numbers="""
um, uma = 1
dois, duas = 2
três = 3
quatro = 4
cinco = 5
seis = 6
sete = 7
oito = 8
nove = 9
dez = 10
doze = 12
quinze = 15
vinte = 20
trinta = 30
quarenta e dois = 42
sessenta = 60
""",
    prepositions="""
em, no, na, durante, no dia, ao = in
até, até ao, até o, o mais tardar, até o dia, no máximo até = until
antes de, antes do, antes da = before
desde, a partir de, a partir do, desde o = from
depois de, após, após o = after
dentro de, no prazo de, em até, nos próximos, nas próximas, em menos de = within
durante, por, durante mais de, há mais de, mais de = period
daqui a = ahead
""",
    day_words="""
hoje = 0
amanhã = 1
ontem = -1
depois de amanhã = 2
anteontem = -2
""",
    steps="""
próximo, próxima = next
passado, passada, último, última = last
este, esta, neste, nesta = this
""",
    steps_after="""
próximo, próxima, que vem = next
passado, passada = last
""",
    period_parts="""
fim de, o fim de, o fim do, final de, o final de, o final do, fim do, final do, finais de = end
início de, o início de, começo de, princípio de, início do = start
meados de = middle
a primeira metade de, o primeiro semestre de, a primeira quinzena de = half1
a segunda metade de, o segundo semestre de, a segunda quinzena de = half2
o primeiro trimestre de, primeiro trimestre = quarter1
o segundo trimestre de, segundo trimestre = quarter2
o terceiro trimestre de, terceiro trimestre = quarter3
o quarto trimestre de, quarto trimestre = quarter4
""",
    whole_periods="""
o ano, ano = year
o mês, mês = month
a semana, semana = week
o fim de semana, fim de semana = weekend
""",
    directions_after="atrás = ago",
    directions_before="há = ago",
    vague_times="""
num futuro próximo, em breve, brevemente, nos próximos dias, nas próximas semanas, nos próximos meses,
o mais rápido possível, logo que possível
""",
    year_connectors="de, do",
    articles="o, a, os, as",
    ordinal_marks="º",
    past_verbs="disse, anunciou, afirmou, foi, foram, havia, era, declarou, informou",
    future_verbs="vai, vão, deve, deverá, prevê, planeja, será, serão, terá, pretende, fará",
    future_endings="rá, rão, rei, remos",
)
