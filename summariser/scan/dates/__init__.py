"""Find dates and periods, resolved against the day of publication, with offsets."""

from __future__ import annotations

from datetime import date

from summariser.languages import DEFAULT_LANGUAGE, find_language
from summariser.models.mentions import DateMention
from summariser.scan.dates.date_grammar import date_grammar
from summariser.scan.dates.date_reader import DateReader
from summariser.scan.dates.date_resolution import Tense


def scan_dates(
    text: str, published: date | None, language: str = DEFAULT_LANGUAGE, tense: Tense = None
) -> list[DateMention]:
    """The dates, periods and vague times of `text`, in order, with their prepositions ("by Friday").

    `published` is the day from which they count; None leaves open what needs it. `language` is an ISO 639-1
    code; a language without date words has no dates, since nothing distinguishes "by" from "from" in it.
    Offsets index `text`. "By Friday" fixes only the last day, "from May" only the first, "in June" both; of
    two readings of a weekday, a month or a day without its year the tense of the nearest verb decides, a
    deadline resolves forward unless it is reported as met or missed. `tense` is that of the item to which
    the dates belong, where it is known: "future" for a pending promise, "past" for what was kept or broken.
    """
    found = find_language(language)
    if found and found.cjk_dates:
        from summariser.scan.dates.cjk_dates import scan_cjk_dates  # its patterns take time to compile

        return scan_cjk_dates(text, published, language, tense)
    rules = date_grammar(language)
    if rules is None:
        return []
    mentions = (DateReader(rules, text, match, published, tense).mention() for match in rules.matches(text))
    return [mention for mention in mentions if mention]
