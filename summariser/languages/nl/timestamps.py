"""Words of timestamps on news pages in Dutch."""

from __future__ import annotations

from summariser.languages.schema import TimestampWords

DATA = TimestampWords(
    weekday_abbreviations="ma di wo do vr za zo",
    modified_labels=r"""
bijgewerkt
aangepast
gewijzigd
laatste update
""",
    other_dates="""
evenement
agenda
""",
    relative_times=r"""
[·•|]\s?\d{1,2}\s?(?:uur|min)\.?$
\b\d{1,3}\s?(?:min(?:uten|uut)?|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden
zojuist
""",
    relative_stems="geleden, zojuist",
    hour_words="uur",
)
