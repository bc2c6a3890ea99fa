"""Dutch names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
januari = 1
februari = 2
maart = 3
april = 4
mei = 5
juni = 6
juli = 7
augustus = 8
september = 9
oktober = 10
november = 11
december = 12
""",
    abbreviations="""
sept = 9
okt = 10
nov = 11
dec = 12
""",
    short_forms="""
jan = 1
febr, feb = 2
mrt = 3
apr = 4
jun = 6
jul = 7
aug = 8
sep = 9
""",
)
