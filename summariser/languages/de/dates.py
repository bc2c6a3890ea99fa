"""Words of German dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
montag, montags, montagabend, montagmorgen = 0
dienstag, dienstagabend, dienstagmorgen = 1
mittwoch, mittwochabend, mittwochmorgen = 2
donnerstag, donnerstagabend, donnerstagmorgen = 3
freitag, freitagabend, freitagmorgen = 4
samstag, sonnabend, samstagabend = 5
sonntag, sonntagabend = 6
""",
    units="""
stunde, stunden = hour
tag, tage, tagen, tages = day
woche, wochen = week
monat, monate, monaten, monats = month
quartal, quartale, quartals = quarter
jahr, jahre, jahren, jahres = year
""",
    numbers="""
ein, eine, einem, einen, einer, eines = 1
zwei = 2
drei = 3
vier = 4
fünf = 5
sechs = 6
sieben = 7
acht = 8
neun = 9
zehn = 10
zwölf = 12
vierzehn = 14
fünfzehn = 15
zwanzig = 20
dreißig = 30
zweiundvierzig = 42
sechzig = 60
""",
    prepositions="""
im, am, in, zum, an, während, zu, dem, den = in
bis, bis zum, bis zu, bis spätestens, spätestens, spätestens am, spätestens zum, spätestens bis = until
bis einschließlich, bis spätestens zum = until
vor, vor dem, noch vor = before
ab, ab dem, von, vom, ab dem kommenden = from
nach, nach dem = after
binnen, innerhalb von, in den nächsten, in den kommenden, innerhalb der nächsten, innerhalb = within
seit, seit dem = since
seit über, seit mehr als, über, während, mehr als = period
frühestens, frühestens am, frühestens im, nicht vor, nicht vor dem = from
zwischen dem = in
""",
    day_words="""
heute, heute abend = 0
morgen = 1
gestern = -1
übermorgen = 2
vorgestern = -2
""",
    period_parts="""
ende, ende des, zum ende des, dem ende des, ende der = end
anfang, anfang des, beginn, beginn des, anfang der = start
mitte, mitte des = middle
der ersten hälfte des, ersten halbjahr, dem ersten halbjahr = half1
der zweiten hälfte des, der zweiten hälfte, zweiten halbjahr, der zweiten junihälfte = half2
ersten quartal, erste quartal = quarter1
zweiten quartal, zweite quartal = quarter2
dritten quartal, dritte quartal = quarter3
vierten quartal, vierte quartal = quarter4
frühjahr, frühling, sommer, herbst, winter = open
""",
    whole_periods="""
jahr, jahres, das jahr = year
monat, monats = month
woche = week
jahresende = yearend
monatsende = monthend
wochenende = weekend
""",
    articles="dem, den, der, die, das, des, mittag, mitternacht",
    past_verbs="""
sagte, teilte, hat, haben, war, waren, hatte, hatten, erklärte, wurde, wurden, kündigte, zahlte, zahlten,
kam, kamen, ging, gingen, begann, begannen, trat, traten, fand, fanden, gab, gaben, nahm, nahmen, lief,
liefen, bekam, bekamen, stieg, stiegen, hielt, hielten, ließ, ließen, schloss, schlossen, starb, starben
""",
    future_verbs="""
wird, werden, will, wollen, soll, sollen, plant, sollte, muss, müssen, dürfte, werde, würde, würden,
solle, planen, müsse, dürfen, könnte, könnten, kann, können, verspricht, versprechen, versprach,
versprachen, versprochen, zugesagt, verpflichtet, verpflichtete, verpflichteten, zugesichert, beginnt,
beginnen, startet, endet, tritt, treten, läuft, öffnet, schließt, beabsichtigt, angekündigt, sollten,
angeordnet, strebt, hofft, bleibt, bleiben, haben zeit, hat zeit, fällig
""",
    vague_times="""
in naher zukunft, bald, demnächst, in kürze, in absehbarer zeit, in den nächsten tagen,
in den kommenden wochen, in den kommenden tagen, in den kommenden monaten, so bald wie möglich,
so schnell wie möglich
""",
    steps="""
nächsten, nächster, nächstes, nächste, nächstem = following
kommenden, kommende, kommender, kommendes, kommendem = next
letzten, letzte, letzter, letztes, vergangenen, vergangene, vergangenes, vorigen, vorige, voriges,
vergangenem, letztem = last
dieser, diese, dieses, diesen, diesem, laufenden = this
""",
    directions_before="vor = ago",
    future_prepositions="in",
    missed_deadlines="""
verpasste, versäumte, verpassten, versäumten, musste, mussten, hätte, hätten, sollte eigentlich,
sollten eigentlich, nicht, nie, verstrich, versäumt, verpasst, hatte versprochen, hatte zugesagt,
hatte sich verpflichtet, hatten versprochen, hatten zugesagt
""",
    year_connectors="des jahres",
    ordinal_marks=".",
    day_first=False,
    past_endings="te, ten",
    infinitive_markers="zu",
    infinitive_endings="en, ern, eln",
    count_starts="nach, ab, seit, vom, von, ab dem, nachdem",
    day_ordinals="""
ersten = 1
zweiten = 2
dritten = 3
""",
    range_words="bis, und, bis zum, und dem",
    holidays="""
weihnachten = 12-25
heiligabend = 12-24
silvester = 12-31
neujahr = 1-1
""",
)
