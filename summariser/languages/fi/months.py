"""Finnish names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
tammikuuta = 1
helmikuuta = 2
maaliskuuta = 3
huhtikuuta = 4
toukokuuta = 5
kesäkuuta = 6
heinäkuuta = 7
elokuuta = 8
syyskuuta = 9
lokakuuta = 10
marraskuuta = 11
joulukuuta = 12
""",
)
