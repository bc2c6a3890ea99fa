"""Words of Spanish dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
lunes = 0
martes = 1
miércoles = 2
jueves = 3
viernes = 4
sábado = 5
domingo = 6
""",
    units="""
hora, horas = hour
día, días = day
semana, semanas = week
mes, meses = month
trimestre, trimestres = quarter
año, años = year
""",
    numbers="""
un, una = 1
dos = 2
tres = 3
cuatro = 4
cinco = 5
seis = 6
siete = 7
ocho = 8
nueve = 9
diez = 10
doce = 12
quince = 15
veinte = 20
treinta = 30
cuarenta y dos = 42
sesenta = 60
""",
    prepositions="""
en, el, durante, para, para el, del = in
hasta, hasta el, a más tardar, a más tardar el, a más tardar en, como máximo el, no más tarde del = until
antes de, antes del = before
desde, desde el, a partir de, a partir del = from
después de, después del, tras = after
en un plazo de, dentro de, en los próximos, en las próximas, en el plazo de, en menos de = within
durante, durante más de, por, desde hace, más de = period
dentro de, en = ahead
no antes de, no antes del, como pronto en = from
en un máximo de, en un plazo máximo de, en el plazo máximo de = within
antes de que acabe, antes de que termine, antes de que finalice = until
entre el = in
""",
    day_words="""
hoy, esta noche, esta mañana = 0
mañana = 1
ayer = -1
pasado mañana = 2
anteayer = -2
""",
    period_parts="""
fin de, finales de, fines de, final de, el fin de, el final de, el final del, finales del = end
el último día de = end
principios de, comienzos de, inicios de, el inicio de = start
mediados de = middle
la primera mitad de, la primera quincena de, el primer semestre de = half1
la segunda mitad de, la segunda quincena de, el segundo semestre de = half2
el primer trimestre de, primer trimestre = quarter1
el segundo trimestre de, segundo trimestre = quarter2
el tercer trimestre de, tercer trimestre = quarter3
el cuarto trimestre de, cuarto trimestre, el último trimestre de = quarter4
la primavera de, primavera de, el verano de, verano de, el otoño de, otoño de, el invierno de, invierno de = open
""",
    whole_periods="""
el año, año = year
el mes, mes = month
la semana, semana = week
el fin de semana, fin de semana = weekend
""",
    articles="el, la, los, las",
    past_verbs="""
dijo, anunció, señaló, afirmó, fue, fueron, había, era, ha, han, declaró, informó, eran, habían, hubo,
estaba, estaban, tuvo, hizo, hicieron, dio, dieron, pudo, puso, vino
""",
    future_verbs="""
va, van, prevé, prevén, planea, deberá, debe, será, serán, tendrá, podrá, pretende, hará, promete,
prometen, prometió, prometieron, se compromete, se comprometió, comprometió, comprometieron, deben,
deberán, tiene que, tienen que, puede, pueden, podrán, quiere, quieren, espera, esperan, tendrán, harán,
comienza, comienzan, empieza, entra, entran, abre, abren, vence, termina, previsto, prevista, previstos,
previstas, obligado a, obligada a, ordenó, acordó, aceptó, decidió, exigió, pretenden, planean,
hay de plazo, plazo
""",
    vague_times="""
en un futuro próximo, en un futuro cercano, próximamente, pronto, en breve, en los próximos días,
en las próximas semanas, en los próximos meses, lo antes posible, cuanto antes
""",
    steps="""
próximo, próxima = next
pasado, pasada, último, última = last
este, esta = this
""",
    steps_after="""
próximo, próxima, que viene = next
pasado, pasada = last
""",
    directions_before="hace = ago",
    plural_endings="s",
    missed_deadlines="""
no logró, no lograron, no ha, no han, no había, no habían, no pudo, no pudieron, no pagó, no cumplió,
no cumplieron, incumplió, incumplieron, debía, debían, tenía que, tenían que, debió, debieron, tuvo que,
tuvieron que, había prometido, habían prometido, se había comprometido, nunca, sin
""",
    year_connectors="de, del, del año",
    ordinal_marks="º, °, .º",
    future_endings="rá, rán, ré, remos, ría, rían",
    past_endings="ó, aron, ieron, eron",
    infinitive_markers="a, de, que",
    infinitive_endings="ar, er, ir",
    count_starts="""
de, del, desde, después de, después del, tras, a partir de, a partir del, posteriores a, posteriores al,
siguientes a, siguientes al, contados desde, a contar desde
""",
    day_ordinals="primero = 1",
    range_words="al, y, y el, hasta el",
    holidays="""
navidad = 12-25
año nuevo = 1-1
nochevieja = 12-31
""",
)
