"""French names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
janvier = 1
février, fevrier = 2
mars = 3
avril = 4
mai = 5
juin = 6
juillet = 7
août, aout = 8
septembre = 9
octobre = 10
novembre = 11
décembre, decembre = 12
""",
    abbreviations="""
janv = 1
févr = 2
juil = 7
sept = 9
oct = 10
nov = 11
déc = 12
""",
    short_forms="""
fév = 2
avr = 4
""",
    ambiguous="mars",
)
