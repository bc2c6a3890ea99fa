"""Polish names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
stycznia, styczeń, styczniu = 1
lutego, luty, lutym = 2
marca, marzec, marcu = 3
kwietnia, kwiecień, kwietniu = 4
maja, maj, maju = 5
czerwca, czerwiec, czerwcu = 6
lipca, lipiec, lipcu = 7
sierpnia, sierpień, sierpniu = 8
września, wrzesień, wrześniu = 9
października, październik, październiku = 10
listopada, listopad, listopadzie = 11
grudnia, grudzień, grudniu = 12
""",
    ambiguous="maj",
)
