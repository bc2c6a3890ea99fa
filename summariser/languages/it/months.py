"""Italian names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
gennaio = 1
febbraio = 2
marzo = 3
aprile = 4
maggio = 5
giugno = 6
luglio = 7
agosto = 8
settembre = 9
ottobre = 10
novembre = 11
dicembre = 12
""",
    short_forms="""
gen = 1
feb = 2
mar = 3
apr = 4
mag = 5
giu = 6
lug = 7
ago = 8
set = 9
ott = 10
nov = 11
dic = 12
""",
)
