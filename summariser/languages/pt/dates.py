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
não antes de, não antes do, o mais cedo em = from
entre = in
no prazo máximo de = within
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
a primavera de, primavera de, o verão de, verão de, o outono de, outono de, o inverno de, inverno de = open
""",
    whole_periods="""
o ano, ano = year
o mês, mês = month
a semana, semana = week
o fim de semana, fim de semana = weekend
""",
    articles="o, a, os, as",
    past_verbs="""
disse, anunciou, afirmou, foi, foram, havia, era, declarou, informou, eram, tinha, tinham, estava,
estavam, houve, teve, tiveram, fez, fizeram, deu, deram, pôde, veio, tem, têm
""",
    future_verbs="""
vai, vão, deve, deverá, prevê, planeja, será, serão, terá, pretende, fará, promete, prometem, prometeu,
prometeram, se compromete, comprometeu, comprometeram, devem, deverão, tem de, têm de, tem que, têm que,
pode, podem, poderá, poderão, quer, querem, espera, esperam, terão, farão, irá, irão, preveem, planejam,
pretendem, planeia, começa, começam, entra, entram, abre, abrem, termina, vence, expira, previsto,
prevista, previstos, previstas, obrigado a, obrigada a, ordenou, determinou, aceitou, concordou, decidiu,
comprometeu-se, comprometeram-se, prazo
""",
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
    missed_deadlines="""
não conseguiu, não conseguiram, não pagou, não cumpriu, não cumpriram, descumpriu, descumpriram,
não tinha, não havia, devia, deviam, deveria ter, deveriam ter, tinha de, tinham de, tinha que,
tinham que, tinha prometido, havia prometido, haviam prometido, tinham prometido, teve de, tiveram de,
nunca, sem
""",
    year_connectors="de, do",
    ordinal_marks="º, °",
    future_endings="rá, rão, rei, remos, ria, riam",
    past_endings="ou, eu, iu, aram, eram, iram",
    infinitive_markers="a, de, que, em",
    infinitive_endings="ar, er, ir, or",
    count_starts="""
de, do, da, após, após o, após a, depois de, depois do, depois da, a partir de, a partir da, a partir do,
a contar de, a contar da, a contar do, contados de, contados da, seguintes a, seguintes à
""",
    day_ordinals="primeiro = 1",
    range_words="a, e, e o, até",
    holidays="""
natal = 12-25
ano novo = 1-1
""",
)
