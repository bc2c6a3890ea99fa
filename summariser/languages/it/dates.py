"""Words of Italian dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
lunedì = 0
martedì = 1
mercoledì = 2
giovedì = 3
venerdì = 4
sabato = 5
domenica = 6
""",
    units="""
ora, ore = hour
giorno, giorni = day
settimana, settimane = week
mese, mesi = month
trimestre, trimestri = quarter
anno, anni = year
""",
    numbers="""
un, una, uno = 1
due = 2
tre = 3
quattro = 4
cinque = 5
sei = 6
sette = 7
otto = 8
nove = 9
dieci = 10
dodici = 12
quindici = 15
venti = 20
trenta = 30
quarantadue = 42
sessanta = 60
""",
    prepositions="""
in, nel, il, a, durante, di, l' = in
entro, entro il, entro la, entro l', fino a, fino al, non oltre il, al più tardi il = until
prima di, prima del, prima della = before
da, dal, a partire da, a partire dal, a partire dal prossimo, dall' = from
dopo, dopo il = after
entro, nei prossimi, nelle prossime, entro i prossimi, in meno di = within
per, durante, da oltre, per oltre, da più di, oltre = period
tra, fra = ahead
non prima di, non prima del, non prima della = from
tra il, fra il = in
entro un massimo di, entro massimo = within
""",
    day_words="""
oggi, stasera, stamattina = 0
domani = 1
ieri = -1
dopodomani = 2
l'altro ieri = -2
""",
    period_parts="""
la fine di, la fine del, fine, la fine dell', fine di = end
l'inizio di, inizio, inizio di, l'inizio del = start
metà, la metà di, metà del, la metà del, metà di, la metà dell', metà dell' = middle
la prima metà di, il primo semestre del = half1
la seconda metà di, il secondo semestre del = half2
il primo trimestre del, primo trimestre del, primo trimestre = quarter1
il secondo trimestre del, secondo trimestre del, secondo trimestre = quarter2
il terzo trimestre del, terzo trimestre del, terzo trimestre = quarter3
il quarto trimestre del, quarto trimestre del, quarto trimestre = quarter4
la primavera del, primavera, primavera del, l'estate del, estate, estate del, l'autunno del, autunno, autunno del, l'inverno del, inverno, inverno del = open
""",
    whole_periods="""
l'anno, anno = year
il mese, mese = month
la settimana, settimana = week
il fine settimana, fine settimana = weekend
""",
    articles="il, la, lo, i, le, l'",
    past_verbs="""
ha, hanno, detto, annunciato, era, aveva, dichiarato, spiegato, è stato, è stata, sono stati, sono state,
fu, furono, erano, avevano, ebbe, stata, stato, stati, state
""",
    future_verbs="""
deve, dovrà, prevede, intende, sarà, saranno, avrà, potrà, farà, dovrebbe, devono, dovranno, promette,
promettono, promesso, impegna, impegnano, si impegna, si è impegnata, si è impegnato, impegnata,
impegnato, impegnati, prevedono, intendono, vuole, vogliono, può, possono, potranno, avranno, faranno,
inizia, iniziano, comincia, entra, entrano, apre, aprono, scade, termina, previsto, prevista, previsti,
previste, tenuta a, tenuto a, tenuti a, ordinato, obbligata, obbligato, accettato, deciso, dovrebbero,
vanno, va, attesa, atteso
""",
    vague_times="""
nel prossimo futuro, presto, a breve, nei prossimi giorni, nelle prossime settimane, nei prossimi mesi,
al più presto, il prima possibile
""",
    steps="""
prossimo, prossima = next
scorso, scorsa, ultimo, ultima = last
questo, questa, quest' = this
""",
    steps_after="""
prossimo, prossima = next
scorso, scorsa = last
""",
    directions_after="fa = ago",
    plural_endings="s",
    missed_deadlines="""
non è riuscito, non è riuscita, non è riusciti, non ha, non hanno, non aveva, non avevano, doveva,
dovevano, dovuto, avrebbe dovuto, avrebbero dovuto, aveva promesso, avevano promesso, si era impegnata,
si era impegnato, si erano impegnati, mancato, mai, senza
""",
    year_connectors="di, del",
    ordinal_marks="º, °, o",
    future_endings="rà, ranno, rò, remo, rebbe, rebbero",
    past_endings="arono, irono, erono",
    infinitive_markers="a, di, ad, per",
    infinitive_endings="are, ere, ire, rre",
    count_starts="""
da, dal, dalla, dall', dallo, dopo, dopo il, dopo la, successive a, successivi a, successive al,
successive alla, a partire da, a partire dal, a decorrere da, a decorrere dal, a decorrere dalla, di,
del, dell', della
""",
    day_ordinals="primo = 1",
    range_words="al, e, e il",
    holidays="""
natale = 12-25
capodanno = 1-1
ferragosto = 8-15
""",
)
