"""Words of Dutch dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
maandag, maandagochtend, maandagmorgen, maandagmiddag, maandagavond, maandagnacht = 0
dinsdag, dinsdagochtend, dinsdagmorgen, dinsdagmiddag, dinsdagavond, dinsdagnacht = 1
woensdag, woensdagochtend, woensdagmorgen, woensdagmiddag, woensdagavond, woensdagnacht = 2
donderdag, donderdagochtend, donderdagmorgen, donderdagmiddag, donderdagavond, donderdagnacht = 3
vrijdag, vrijdagochtend, vrijdagmorgen, vrijdagmiddag, vrijdagavond, vrijdagnacht = 4
zaterdag, zaterdagochtend, zaterdagmorgen, zaterdagmiddag, zaterdagavond, zaterdagnacht = 5
zondag, zondagochtend, zondagmorgen, zondagmiddag, zondagavond, zondagnacht = 6
""",
    units="""
uur, uren = hour
dag, dagen = day
week, weken = week
maand, maanden = month
kwartaal, kwartalen = quarter
jaar, jaren = year
""",
    numbers="""
een, één = 1
twee = 2
drie = 3
vier = 4
vijf = 5
zes = 6
zeven = 7
acht = 8
negen = 9
tien = 10
elf = 11
twaalf = 12
veertien = 14
vijftien = 15
achttien = 18
twintig = 20
vierentwintig = 24
dertig = 30
tweeënveertig = 42
achtenveertig = 48
zestig = 60
negentig = 90
honderd = 100
""",
    prepositions="""
in, op, tijdens, van, voor het, per, met ingang van = in
uiterlijk, uiterlijk op, uiterlijk in, tegen, tot, tot en met, tot aan, niet later dan, ten laatste = until
ten laatste op, op zijn laatst, op zijn laatst op, uiterlijk voor, tot uiterlijk, tegen het = until
voor, vóór, nog voor, voorafgaand aan = before
vanaf, van af, vanaf het = from
na, na afloop van = after
binnen, in de komende, binnen de komende, de komende, in de volgende, in minder dan = within
sinds, sedert, al sinds = since
gedurende, ruim, meer dan, al, de afgelopen, in de afgelopen, over een periode van = period
""",
    day_words="""
vandaag, vanochtend, vanmorgen, vanmiddag, vanavond, vannacht = 0
morgen, morgenochtend, morgenmiddag, morgenavond = 1
gisteren, gisterochtend, gistermiddag, gisteravond = -1
overmorgen = 2
eergisteren = -2
""",
    period_parts="""
eind, einde, het einde van, het eind van, einde van, eind van = end
begin, het begin van, begin van = start
medio, half, halverwege, midden, het midden van = middle
de eerste helft van, eerste helft van = half1
de tweede helft van, tweede helft van = half2
het eerste kwartaal van, eerste kwartaal van, het eerste kwartaal, eerste kwartaal = quarter1
het tweede kwartaal van, tweede kwartaal van, het tweede kwartaal, tweede kwartaal = quarter2
het derde kwartaal van, derde kwartaal van, het derde kwartaal, derde kwartaal = quarter3
het vierde kwartaal van, vierde kwartaal van, het vierde kwartaal, vierde kwartaal = quarter4
het laatste kwartaal van, laatste kwartaal van = quarter4
""",
    whole_periods="""
het jaar, jaar = year
de maand, maand = month
de week, week = week
jaareinde, het jaareinde = yearend
het weekend, het weekeinde, weekend, weekeinde = weekend
""",
    articles="de, het",
    past_verbs="""
zei, zeiden, liet, lieten, heeft, hebben, was, waren, had, hadden, verklaarde, verklaarden, meldde,
meldden, werd, werden, kondigde, kondigden, bevestigde, schreef, ging, gingen, kwam, kwamen, begon,
begonnen, tekende, tekenden, ondertekenden, beloofde, beloofden, besloot, besloten, kreeg, kregen, nam,
namen, steeg, daalde, overleed, vond, vonden, verloor, won, miste, sloot, stemde, stemden
""",
    future_verbs="""
zal, zullen, gaat, gaan, wil, willen, moet, moeten, plant, van plan, zou, zouden, komt, komen, kan, kunnen,
verwacht, belooft, beloofde, beloofden, wordt, worden, hoopt, toegezegd
""",
    vague_times="""
binnenkort, binnen afzienbare tijd, op korte termijn, op termijn, in de nabije toekomst, spoedig,
zo snel mogelijk, zo spoedig mogelijk, de komende dagen, de komende weken, de komende maanden,
de komende jaren, in de komende dagen, in de komende weken, in de komende maanden, in de komende jaren,
te zijner tijd, vroeg of laat, op een later moment, de afgelopen dagen, de afgelopen weken,
de afgelopen maanden, de afgelopen jaren
""",
    steps="""
volgende, volgend = following
komende, komend, aanstaande = next
vorige, vorig, afgelopen, laatste = last
deze, dit, lopende = this
dezelfde, hetzelfde = same
""",
    steps_after="aanstaande = next",
    directions_after="""
geleden, eerder, daarvoor, terug = ago
vanaf nu, na vandaag = ahead
oud, oude = old
""",
    future_prepositions="over",
    vague_numbers="een",
    unit_suffixes="-oud",
    plural_endings="s, en",
    missed_deadlines="""
miste, misten, gemist, niet gehaald, haalde niet, haalden niet, had moeten, hadden moeten, verstreek,
verstreken, verstreken is
""",
    year_connectors="van",
    ordinal_marks="e, de, ste",
)
