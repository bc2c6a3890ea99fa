"""English names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
january = 1
february = 2
march = 3
april = 4
may = 5
june = 6
july = 7
august = 8
september = 9
october = 10
november = 11
december = 12
""",
    abbreviations="""
jan = 1
feb = 2
mar = 3
apr = 4
jun = 6
jul = 7
aug = 8
sept, sep = 9
oct = 10
nov = 11
dec = 12
""",
    ambiguous="may march mar august dec sep jan jun jul aug",
    capital_only="may march mar sep",
    capitalised=True,
)
