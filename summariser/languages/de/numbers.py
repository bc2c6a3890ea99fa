"""German words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    ranks="""
zweit = 2
dritt = 3
viert = 4
fünft = 5
sechst = 6
siebt, siebent = 7
neunt = 9
zehnt = 10
elft = 11
zwölft = 12
""",
    rank_endings="""
e en er es em größte größten größter größtes höchste höchsten beste besten längste längsten
wichtigste wichtigsten stärkste stärksten älteste ältesten
""",
    prefixes="""
ein = 1
zwei = 2
drei = 3
vier = 4
fünf = 5
sechs = 6
sieben = 7
acht = 8
neun = 9
zehn = 10
elf = 11
zwölf = 12
""",
    prefixed="jahres tages stunden wochen monats",
    numbers="""
null = 0
ein, eins, eine, einen, einem, einer, eines = 1
zwei, zwo = 2
drei = 3
vier = 4
fünf, fuenf = 5
sechs = 6
sieben = 7
acht = 8
neun = 9
zehn = 10
elf = 11
zwölf, zwoelf = 12
dreizehn = 13
vierzehn = 14
fünfzehn, fuenfzehn = 15
sechzehn = 16
siebzehn = 17
achtzehn = 18
neunzehn = 19
zwanzig = 20
dreißig, dreissig = 30
vierzig = 40
fünfzig, fuenfzig = 50
sechzig = 60
siebzig = 70
achtzig = 80
neunzig = 90
anderthalb = 3/2
""",
    scales="""
tausend, tausende, tsd = 1000
million, millionen, mio, mill = 1000000
milliarde, milliarden, mrd, mia = 1000000000
billion, billionen, bio = 1000000000000
billiarde, billiarden = 1000000000000000
""",
    multipliers="hundert, hunderte = 100",
    alone="hundert tausend",
    joiners="und",
    units_first=True,
    compounds=True,
    pieces="""
und mal tägig tägige tägigen tägiger tägiges tägigem wöchig wöchige wöchigen wöchiger wöchiges wöchigem
monatig monatige monatigen monatiger monatiges monatigem jährig jährige jährigen jähriger jähriges jährigem
stündig stündige stündigen stündiger stündiges stündigem minütig minütige minütigen minütiger minütiges
minütigem prozentig prozentige prozentigen prozentiger prozentiges
""",
    articles="ein eine einen einem einer eines",
    definite_articles="der die das den dem",
    singles="ein eine einen einem einer eines eins",
    denominators="""
halb, halbe, halben, halber, halbes, hälfte = 2
drittel, dritteln = 3
viertel, vierteln = 4
fünftel, fünfteln = 5
sechstel = 6
siebtel = 7
achtel = 8
neuntel = 9
zehntel = 10
zwölftel = 12
zwanzigstel = 20
hundertstel = 100
tausendstel = 1000
""",
    ordinal_suffixes="er",
    decade_suffixes="s",
    ordinal_point=True,
    ordinal_determiners="der die das dem den des zum zur am im vom beim ins jeder jede jedes",
    halves="hälfte halbe halben halb halber halbes",
    collectives="dutzend = 12",
    ratios="von = of",
    points="komma",
    minus="minus",
    vague="einige mehrere viele paar wenige",
    decimal_comma=True,
)
