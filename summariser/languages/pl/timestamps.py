"""Words of timestamps on news pages in Polish."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    weekday_abbreviations="pon wt śr czw pt sob niedz ndz",
    modified_labels=r"""
\baktualiz
\bzaktualiz
\bzmodyfik
\bostatnia zmiana
""",
    other_dates=r"""
\bwydarzeni
\btermin\b
""",
    relative_times=r"""
[·•|]\s?\d{1,2}\s?(?:godz|min)\.?$
\d{1,3} (?:min\w*\.?|godz\w*\.?|dni|dzień|tygodni\w*|tydzień) temu
\b(?:godzinę|minutę|tydzień|miesiąc) temu
""",
    relative_stems="temu, godz, min",
    hour_words=r"""
godz\.?
godzina
""",
)
