"""Find dates and periods, resolved against the day of publication, with offsets."""

from __future__ import annotations

from datetime import date

from summariser.models.mentions import DateMention
from summariser.scan.dates.date_grammar import grammar
from summariser.scan.dates.date_reader import DateReader


def scan_dates(text: str, published: date | None, language: str = "en") -> list[DateMention]:
    """The dates, periods and vague times of `text`, in order, with their prepositions ("by Friday").

    `published` is the day from which they count; None leaves open what needs it. `language` is an ISO 639-1
    code. Offsets index `text`. "By Friday" fixes only the last day, "from May" only the first, "in June"
    both; of two readings of a weekday or month the tense of the nearest verb decides.
    """
    if language in {"zh", "ja"}:
        from summariser.scan.dates.han_dates import scan_han_dates  # its patterns take time to compile

        return scan_han_dates(text, published)
    rules = grammar(language)
    found = (DateReader(rules, text, match, published).mention() for match in rules.matches(text))
    return [mention for mention in found if mention]
