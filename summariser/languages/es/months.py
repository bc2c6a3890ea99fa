"""Spanish names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
enero = 1
febrero = 2
marzo = 3
abril = 4
mayo = 5
junio = 6
julio = 7
agosto = 8
septiembre, setiembre = 9
octubre = 10
noviembre = 11
diciembre = 12
""",
    short_forms="""
ene = 1
feb = 2
mar = 3
abr = 4
may = 5
jun = 6
jul = 7
ago = 8
sep, sept = 9
oct = 10
nov = 11
dic = 12
""",
)
