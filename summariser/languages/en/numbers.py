"""English words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
zero, nought, naught = 0
one = 1
two = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
thirteen = 13
fourteen = 14
fifteen = 15
sixteen = 16
seventeen = 17
eighteen = 18
nineteen = 19
twenty = 20
thirty = 30
forty, fourty = 40
fifty = 50
sixty = 60
seventy = 70
eighty = 80
ninety = 90
""",
    scales="""
thousand = 1000
lakh, lakhs, lac = 100000
million, millions, mn, mln = 1000000
crore, crores = 10000000
billion, billions, bn, bln = 1000000000
trillion, trillions, tn, trn, tln = 1000000000000
quadrillion = 1000000000000000
""",
    multipliers="hundred, hundreds = 100",
    scale_counters="hundred",
    joiners="and",
    join_tens=True,
    articles="a an",
    definite_articles="the",
    singles="one",
    denominators="""
half, halves = 2
third, thirds = 3
quarter, quarters, fourth, fourths = 4
fifth, fifths = 5
sixth, sixths = 6
seventh, sevenths = 7
eighth, eighths = 8
ninth, ninths = 9
tenth, tenths = 10
eleventh, elevenths = 11
twelfth, twelfths = 12
fifteenth, fifteenths = 15
sixteenth, sixteenths = 16
twentieth, twentieths = 20
thirtieth, thirtieths = 30
fortieth, fortieths = 40
fiftieth, fiftieths = 50
hundredth, hundredths = 100
thousandth, thousandths = 1000
millionth, millionths = 1000000
billionth, billionths = 1000000000
trillionth, trillionths = 1000000000000
""",
    ordinals="""
first, firsts = 1
second, seconds = 2
""",
    least_ordinal_denominator=2,
    divided_tens=True,
    spaced_ordinals=False,
    ordinal_suffixes="st nd rd th",
    decade_suffixes="s 's ’s",
    halves="half quarter",
    noun_shares="half quarter",
    noun_share_determiners="first second third fourth last next opening closing other better the this each and",
    period_shares="quarter",
    time_ordinals="second",
    connectors="of",
    collectives="""
dozen, dozens, doz, dozs, dz, dzs = 12
score = 20
""",
    loose="""
a couple of, couple of = 2
a couple hundred = 200
a couple thousand = 2000
a couple dozen = 24
""",
    wholes="all whole full entire another",
    plural_endings="s people men women children",
    ratios="""
in, in every, out of, out of every, of every = of
over = over
""",
    points="point",
    minus="minus negative",
    vague="several few many couple some tens",
)
