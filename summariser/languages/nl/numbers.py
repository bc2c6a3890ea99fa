"""Dutch words of numbers and fractions."""

from __future__ import annotations

from summariser.languages.schema import NumberWords

DATA = NumberWords(
    numbers="""
nul = 0
een, één, eén, ééne = 1
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
dertien = 13
veertien = 14
vijftien = 15
zestien = 16
zeventien = 17
achttien = 18
negentien = 19
twintig = 20
dertig = 30
veertig = 40
vijftig = 50
zestig = 60
zeventig = 70
tachtig = 80
negentig = 90
anderhalf, anderhalve = 3/2
tweeënhalf, tweeënhalve, tweeëneenhalf = 5/2
drieënhalf, drieënhalve, drieëneenhalf = 7/2
vierenhalf, vierenhalve, viereneenhalf = 9/2
vijfenhalf, vijfenhalve = 11/2
""",
    scales="""
duizend, duizenden = 1000
miljoen, miljoenen, mln = 1000000
miljard, miljarden, mld = 1000000000
biljoen, biljoenen = 1000000000000
biljard, biljarden = 1000000000000000
""",
    multipliers="honderd, honderden = 100",
    alone="honderd duizend",
    joiners="en ën",
    units_first=True,
    compounds=True,
    pieces="en ën maal daags daagse weeks wekelijkse maands maandse jarig jarige jaars procents",
    articles="een",
    definite_articles="de het",
    singles="een één eén",
    denominators="""
half, halve, helft = 2
derde, derden = 3
kwart, vierde, vierden = 4
vijfde, vijfden = 5
zesde, zesden = 6
zevende, zevenden = 7
achtste, achtsten = 8
negende, negenden = 9
tiende, tienden = 10
twaalfde, twaalfden = 12
twintigste, twintigsten = 20
honderdste, honderdsten = 100
duizendste, duizendsten = 1000
""",
    ordinals="""
eerste = 1
tweede = 2
""",
    least_ordinal_denominator=3,
    ordinal_suffixes="e ste de",
    halves="helft half halve kwart driekwart",
    noun_shares="helft kwart",
    noun_share_determiners="eerste tweede laatste",
    connectors="van",
    collectives="""
dozijn = 12
tiental = 10
twintigtal = 20
dertigtal = 30
vijftigtal = 50
honderdtal = 100
duizendtal = 1000
""",
    ratios="van de, op de, op elke, van elke = of",
    points="komma",
    minus="min minus",
    vague="enkele enige verschillende verscheidene meerdere veel vele paar weinig aantal tientallen",
    decimal_comma=True,
)
