"""Dates and periods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summariser.grounding.claim import Claim, Located, best
from summariser.grounding.findings import Flaw
from summariser.grounding.quantities import Agreement
from summariser.grounding.source import stems
from summariser.scan.mentions import DateMention

_DATE_WORD = re.compile(r"\d+|[^\W\d_]{3,}")


def dates_in_evidence(claim: Claim) -> Iterator[Flaw]:
    """Every date or period is written in the evidence, or resolves to the same days."""
    for date in claim.dates:
        located = _locate(date, claim)
        if located is None or located.place == "elsewhere":
            where = "" if located is None else f" (it stands in sentence {located.sentence})"
            scope = "the cited sentences" if claim.cited else "the article"
            yield Flaw(date.start, date.end, f"“{date.text}” is not written in {scope}{where}.")
    if claim.form == "when" and not claim.dates:
        yield from _unwritten(claim)


def _locate(date: DateMention, claim: Claim) -> Located | None:
    source = claim.source
    if date.kind == "period" and _is_figure(date, claim):
        # Its number and unit are checked as a quantity.
        return Located("cited", None, "same")
    written = {source.sentence_number(start) for start, _ in source.find(date.text, case=False)}
    return claim.locate(
        lambda number: (
            "same" if number in written else _same_days(date, source.in_sentence(source.scan.dates, number))
        ),
        lambda: "same" if source.title_has(date.text) else _same_days(date, source.title_dates),
    )


def _is_figure(date: DateMention, claim: Claim) -> bool:
    return any(figure.start < date.end and date.start < figure.end for figure in claim.figures)


def _same_days(date: DateMention, said: Iterable[DateMention]) -> Agreement | None:
    return best("same" if _covers(date, one) or _words(date) <= _words(one) else None for one in said)


def _covers(date: DateMention, said: DateMention) -> bool:
    """Whether a date holds wherever the said one does: the same days, or less exact ("in January")."""
    if date.first is None or date.last is None or said.first is None or said.last is None:
        return date.kind == said.kind == "date" and (date.first, date.last) == (said.first, said.last) != (
            None,
            None,
        )
    return date.first <= said.first and said.last <= date.last


def _words(date: DateMention) -> set[str]:
    """Its numbers and the first three letters of its words: "Jan" is "January"."""
    return {word.lower()[:3] if word.isalpha() else word for word in _DATE_WORD.findall(date.text)}


def _unwritten(claim: Claim) -> Iterator[Flaw]:
    """A time that is no date ("at the second stage") is written with its words in the evidence."""
    numbers = {*claim.cited, *claim.around} or range(1, len(claim.source.article.sentences) + 1)
    carried = claim.source.title_stems.union(*(claim.source.sentence_stems[n - 1] for n in numbers))
    if missing := [stem for stem in stems(claim.text) if stem not in carried]:
        yield Flaw(0, len(claim.text), f"“{claim.text}” is not written in the evidence ({missing[0]}…).")
