"""Portuguese names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
janeiro = 1
fevereiro = 2
março = 3
abril = 4
maio = 5
junho = 6
julho = 7
agosto = 8
setembro = 9
outubro = 10
novembro = 11
dezembro = 12
""",
    short_forms="""
jan = 1
fev = 2
mar, marco = 3
abr = 4
mai = 5
jun = 6
jul = 7
ago = 8
set = 9
out = 10
nov = 11
dez = 12
""",
)
