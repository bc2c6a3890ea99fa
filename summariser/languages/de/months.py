"""German names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
januar, jänner = 1
februar, feber = 2
märz, maerz = 3
april = 4
mai = 5
juni = 6
juli = 7
august = 8
september = 9
oktober = 10
november = 11
dezember = 12
""",
    abbreviations="""
jan = 1
feb = 2
mrz = 3
apr = 4
jun = 6
jul = 7
aug = 8
sept, sep = 9
okt = 10
nov = 11
dez = 12
""",
    short_forms="""
jän = 1
mär, maer = 3
""",
    ambiguous="august sep jan jun jul aug",
    capitalised=True,
)
