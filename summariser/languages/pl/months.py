"""Polish names of months."""

from __future__ import annotations

from summariser.languages.schema import MonthNames

DATA = MonthNames(
    names="""
stycznia, styczeń, styczniu, styczniem, styczniowi = 1
lutego, luty, lutym = 2
marca, marzec, marcu, marcem = 3
kwietnia, kwiecień, kwietniu, kwietniem = 4
maja, maj, maju, majem = 5
czerwca, czerwiec, czerwcu, czerwcem = 6
lipca, lipiec, lipcu, lipcem = 7
sierpnia, sierpień, sierpniu, sierpniem = 8
września, wrzesień, wrześniu, wrześniem = 9
października, październik, październiku, październikiem = 10
listopada, listopad, listopadzie, listopadem = 11
grudnia, grudzień, grudniu, grudniem = 12
""",
    short_forms="""
sty = 1
lut = 2
kwi, kwiec = 4
cze, czerw = 6
lip = 7
sie, sierp = 8
wrz, wrzes = 9
paź, paźdz = 10
lis, listop = 11
gru, grudz = 12
""",
    ambiguous="maj maja",
)
