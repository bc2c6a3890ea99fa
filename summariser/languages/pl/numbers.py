"""Polish words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zero, zera, zerem = 0
jeden, jedna, jedno, jednego, jednej, jednemu, jedną, jednym = 1
dwa, dwie, dwaj, dwóch, dwu, dwóm, dwom, dwoma, dwiema, dwoje, dwojga = 2
trzy, trzej, trzech, trzem, trzema, troje, trojga = 3
cztery, czterej, czterech, czterem, czterema, czworo, czworga = 4
pięć, pięciu, pięcioma, pięcioro, pięciorga = 5
sześć, sześciu, sześcioma, sześcioro, sześciorga = 6
siedem, siedmiu, siedmioma, siedmioro, siedmiorga = 7
osiem, ośmiu, ośmioma, ośmioro, ośmiorga = 8
dziewięć, dziewięciu, dziewięcioma, dziewięcioro = 9
dziesięć, dziesięciu, dziesięcioma, dziesięcioro = 10
jedenaście, jedenastu, jedenastoma, jedenaścioro = 11
dwanaście, dwunastu, dwunastoma, dwanaścioro = 12
trzynaście, trzynastu, trzynastoma, trzynaścioro = 13
czternaście, czternastu, czternastoma, czternaścioro = 14
piętnaście, piętnastu, piętnastoma, piętnaścioro = 15
szesnaście, szesnastu, szesnastoma, szesnaścioro = 16
siedemnaście, siedemnastu, siedemnastoma, siedemnaścioro = 17
osiemnaście, osiemnastu, osiemnastoma, osiemnaścioro = 18
dziewiętnaście, dziewiętnastu, dziewiętnastoma, dziewiętnaścioro = 19
dwadzieścia, dwudziestu, dwudziestoma, dwadzieścioro = 20
trzydzieści, trzydziestu, trzydziestoma, trzydzieścioro = 30
czterdzieści, czterdziestu, czterdziestoma = 40
pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma = 50
sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma = 60
siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma = 70
osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma = 80
dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma = 90
sto, stu, stoma = 100
dwieście, dwustu = 200
trzysta, trzystu = 300
czterysta, czterystu = 400
pięćset, pięciuset = 500
sześćset, sześciuset = 600
siedemset, siedmiuset = 700
osiemset, ośmiuset = 800
dziewięćset, dziewięciuset = 900
półtora, półtorej = 3/2
""",
    scales="""
tysiąc, tysiąca, tysiącowi, tysiącem, tysiące, tysięcy, tysiącom, tysiącami, tysiącach, tys = 1000
milion, miliona, milionowi, milionem, miliony, milionów, milionom, milionami, milionach, mln = 1000000
miliard, miliarda, miliardowi, miliardem, miliardy, miliardów, miliardom, miliardami, miliardach, mld = 1000000000
bilion, biliona, bilionem, biliony, bilionów, bln = 1000000000000
""",
    alone="tysiąc tysiąca tysiące milion miliona miliard miliarda bilion",
    joiners="i z",
    singles="jeden jedna jedno jednego jednej jednemu jedną jednym",
    denominators="""
połowa, połowę, połowy, połowie, połową, pół = 2
trzecia, trzecią, trzeciej, trzecie, trzecich = 3
ćwierć, ćwierci, ćwiercią = 4
czwarta, czwartą, czwartej, czwarte, czwartych = 4
piąta, piątą, piątej, piąte, piątych = 5
szósta, szóstą, szóstej, szóste, szóstych = 6
siódma, siódmą, siódmej, siódme, siódmych = 7
ósma, ósmą, ósmej, ósme, ósmych = 8
dziewiąta, dziewiątą, dziewiątej, dziewiąte, dziewiątych = 9
dziesiąta, dziesiątą, dziesiątej, dziesiąte, dziesiątych = 10
setna, setną, setnej, setne, setnych = 100
tysięczna, tysięczną, tysięcznej, tysięczne, tysięcznych = 1000
""",
    least_ordinal_denominator=3,
    ordinal_suffixes="-szy -sza -szego -szej -gi -ga -giego -giej -ci -cia -ciego -ciej -ty -ta -tego -tej -te -tym -tych -ego -ej",
    decade_suffixes="-te -tych",
    ordinal_point=True,
    halves="połowa połowę połowy połowie połową pół ćwierć",
    noun_shares="połowa połowę połowy połowie połową",
    noun_share_determiners="pierwsza pierwszą pierwszej druga drugą drugiej",
    counted_shares="część części częścią",
    collectives="""
tuzin, tuzina, tuziny, tuzinów = 12
kopa, kopy, kopę = 60
""",
    loose="para, parę, pary = 2",
    ratios="na = of",
    points="przecinek",
    minus="minus",
    vague="kilka kilku kilkoma kilkoro parę paru kilkanaście kilkunastu kilkadziesiąt kilkudziesięciu kilkaset kilkuset wiele wielu",
    decimal_comma=True,
)
