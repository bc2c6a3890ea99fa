"""Norwegian names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
januar = 1
februar = 2
mars = 3
april = 4
mai = 5
juni = 6
juli = 7
august = 8
september = 9
oktober = 10
november = 11
desember = 12
""",
    ambiguous="mars",
)
