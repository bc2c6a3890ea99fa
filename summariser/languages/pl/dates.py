"""Words of Polish dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
poniedziałek, poniedziałku, poniedziałkiem, poniedziałkowi = 0
wtorek, wtorku, wtorkiem, wtorkowi = 1
środa, środę, środy, środzie, środą = 2
czwartek, czwartku, czwartkiem, czwartkowi = 3
piątek, piątku, piątkiem, piątkowi = 4
sobota, sobotę, soboty, sobocie, sobotą = 5
niedziela, niedzielę, niedzieli, niedziele, niedzielą = 6
""",
    units="""
godzina, godziny, godzinę, godzin, godzinach = hour
dzień, dnia, dni, dniach, dniem, doba, doby, dobę = day
tydzień, tygodnia, tygodnie, tygodni, tygodniu, tygodniach, tygodniem = week
miesiąc, miesiąca, miesiące, miesięcy, miesiącu, miesiącach, miesiącem = month
kwartał, kwartału, kwartały, kwartałów, kwartale, kwartałach = quarter
rok, roku, lata, lat, latach, rokiem = year
""",
    numbers="""
jeden, jedną, jednego, jednej, jednym = 1
dwa, dwie, dwóch, dwu = 2
trzy, trzech = 3
cztery, czterech = 4
pięć, pięciu = 5
sześć, sześciu = 6
siedem, siedmiu = 7
osiem, ośmiu = 8
dziewięć, dziewięciu = 9
dziesięć, dziesięciu = 10
dwanaście, dwunastu = 12
czternaście, czternastu = 14
piętnaście, piętnastu = 15
osiemnaście, osiemnastu = 18
dwadzieścia, dwudziestu = 20
trzydzieści, trzydziestu = 30
czterdzieści dwa, czterdziestu dwóch = 42
sześćdziesiąt, sześćdziesięciu = 60
dziewięćdziesiąt, dziewięćdziesięciu = 90
""",
    prepositions="""
w, we, na = in
do, nie później niż, nie później niż do, najpóźniej, najpóźniej do, najdalej do, aż do, na = until
przed, w przeddzień = before
od, począwszy od, z początkiem = from
po = after
w ciągu, w ciągu najbliższych, w ciągu kolejnych, w ciągu następnych, w terminie, w najbliższych = within
w przeciągu, w czasie najbliższych = within
przez, ponad, przez ponad, przez najbliższe, przez kolejne, przez następne = period
za = ahead
""",
    day_words="""
dziś, dzisiaj = 0
jutro, jutra = 1
wczoraj = -1
pojutrze = 2
przedwczoraj = -2
""",
    period_parts="""
końca, końcu, koniec, końcem = end
początku, początek, początkiem = start
połowy, połowie, połowa, połowę = middle
pierwszej połowie, pierwszej połowy, pierwszym półroczu, pierwszego półrocza, i półroczu = half1
drugiej połowie, drugiej połowy, drugim półroczu, drugiego półrocza, ii półroczu = half2
pierwszym kwartale, pierwszego kwartału, i kwartale, i kwartału = quarter1
drugim kwartale, drugiego kwartału, ii kwartale, ii kwartału = quarter2
trzecim kwartale, trzeciego kwartału, iii kwartale, iii kwartału = quarter3
czwartym kwartale, czwartego kwartału, iv kwartale, iv kwartału, ostatnim kwartale = quarter4
""",
    whole_periods="""
roku, rok, br. = year
miesiąca, miesiąc = month
tygodnia, tydzień = week
weekendu, weekend, weekendzie = weekend
""",
    articles="tego, dniu, dnia",
    past_verbs="""
poinformował, poinformowała, poinformowali, poinformowało, powiedział, powiedziała, powiedzieli, oświadczył,
oświadczyła, oświadczyli, był, była, było, byli, były, ogłosił, ogłosiła, ogłosili, ogłosiło, zapowiedział,
zapowiedziała, podpisał, podpisała, podpisali, podpisały, odbył, odbyła, odbyło, został, została, zostało,
zostali, zostały, zdążył, zdążyła, zdążyli, zdecydował, zdecydowała, zdecydowali, przyjął, przyjęła, przyjęli,
otworzył, otworzyła, otworzyli, doszło, zginął, zginęła, zginęło, zginęli, obiecał, obiecała, obiecali, miał,
miała, miało, mieli, miały
""",
    future_verbs="""
będzie, będą, planuje, planują, zamierza, zamierzają, musi, muszą, powinien, powinna, powinno, powinny, chce,
chcą, zostanie, zostaną, otrzyma, otrzymają, dostanie, dostaną, otworzy, otworzą, ruszy, ruszą, rozpocznie,
rozpoczną, zacznie, zaczną, zakończy, zakończą, odbędzie, odbędą, wejdzie, wejdą, ma, mają, przekaże, przekażą,
zapłaci, zapłacą, wypłaci, wypłacą, zbuduje, zbudują, wybuduje, wybudują, spotka, spotkają
""",
    vague_times="""
wkrótce, niebawem, niedługo, w najbliższym czasie, w najbliższych dniach, w najbliższych tygodniach,
w najbliższych miesiącach, w najbliższej przyszłości, w niedalekiej przyszłości, jak najszybciej, lada dzień
""",
    steps="""
następny, następnym, następnego, następną, następnej, przyszły, przyszłym, przyszłego, przyszłą, przyszłej = next
kolejny, kolejnym, kolejnego, kolejną, najbliższy, najbliższym, najbliższego, najbliższą, najbliższej = next
zeszły, zeszłym, zeszłego, zeszłą, zeszłej, ubiegły, ubiegłym, ubiegłego, ubiegłą, ubiegłej = last
ostatni, ostatnim, ostatniego, ostatnią, ostatniej, poprzedni, poprzednim, poprzedniego, miniony = last
minionym, minionego, minioną = last
ten, tym, tego, tę, tą, tej, bieżący, bieżącym, bieżącego, obecnego, obecnym = this
""",
    steps_after="""
następny, następnym, następnego, następną, przyszły, przyszłym, przyszłego = next
zeszły, zeszłym, zeszłego, ubiegły, ubiegłym, ubiegłego, poprzedniego, temu = last
tego, bieżącego = this
""",
    directions_after="""
temu, wcześniej = ago
później = ahead
włącznie = inclusive
""",
    missed_deadlines="""
nie zdążył, nie zdążyła, nie zdążyło, nie zdążyli, nie zdążyły, miał być, miała być, miało być, miały być,
miał zostać, miała zostać, miało zostać, miały zostać
""",
    year_words="roku, r., rok",
    ordinal_marks="., -go, -tego, -ego",
)
