"""Romanian names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
ianuarie = 1
februarie = 2
martie = 3
aprilie = 4
mai = 5
iunie = 6
iulie = 7
august = 8
septembrie = 9
octombrie = 10
noiembrie = 11
decembrie = 12
""",
)
