"""Czech names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
ledna = 1
února = 2
března = 3
dubna = 4
května = 5
června = 6
července = 7
srpna = 8
září = 9
října = 10
listopadu = 11
prosince = 12
""",
)
