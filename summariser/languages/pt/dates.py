"""Words of Portuguese dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
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
    articles="o, a, os, as",
    past_verbs="disse, anunciou, afirmou, foi, foram, havia, era, declarou, informou",
    future_verbs="vai, vão, deve, deverá, prevê, planeja, será, serão, terá, pretende, fará",
    vague_times="""
num futuro próximo, em breve, brevemente, nos próximos dias, nas próximas semanas, nos próximos meses,
o mais rápido possível, logo que possível
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
    directions_after="atrás = ago",
    directions_before="há = ago",
    plural_endings="s",
    missed_deadlines="não conseguiu",
    year_connectors="de, do",
    ordinal_marks="º",
    future_endings="rá, rão, rei, remos",
)
