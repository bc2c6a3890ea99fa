"""Turkish names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
ocak = 1
şubat = 2
mart = 3
nisan = 4
mayıs = 5
haziran = 6
temmuz = 7
ağustos = 8
eylül = 9
ekim = 10
kasım = 11
aralık = 12
""",
    ambiguous="ocak ekim aralık",
    capitalised=True,
)
