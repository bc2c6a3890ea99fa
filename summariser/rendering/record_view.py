"""What a page shows of a record, the same in every format: plain strings, not yet escaped for any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from summariser.models.record import (
    Actor,
    ArticleInfo,
    ArticleSummary,
    Commitment,
    DerivedFigure,
    Evidence,
    Figure,
    LiveEntrySpan,
    Provenance,
    VerificationInfo,
)
from summariser.models.settings import EXTRACTIVE
from summariser.models.violation import Violation
from summariser.utils.safe_text import plain_line

MOST_REFERENCES = 4
MOST_LISTED = 6
LONGEST_ITEM = 70

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]{1,12})?(Z|[+-]\d\d:?\d\d)?\Z")
_DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"})
_SIGNS = {"exact": "", "about": "≈ ", "over": "> ", "under": "< ", "range": ""}


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """A piece of the article's text. `cited` says whether evidence covers it."""

    text: str
    cited: bool


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence of the article that the page refers to by its number; `page` is that of a PDF."""

    number: int
    passages: tuple[CitedPassage, ...]
    page: int | None = None


def references(evidence: Iterable[Evidence]) -> list[int]:
    """Numbers of the cited sentences, each once, in the order of the article; at most `MOST_REFERENCES`."""
    return sorted({item.sentence for item in evidence})[:MOST_REFERENCES]


def cited_sentences(record: ArticleSummary) -> list[CitedSentence]:
    """The sentences that the page's reference marks name, in the order of the article."""
    spans: dict[int, list[Evidence]] = {}
    for evidence in _evidence_lists(record):
        shown = set(references(evidence))
        for item in evidence:
            if item.sentence in shown:
                spans.setdefault(item.sentence, []).append(item)
    page_of = pages(record)
    return [
        CitedSentence(number, tuple(_passages(record.article, number, spans[number])), page_of.get(number))
        for number in sorted(spans)
    ]


def pages(record: ArticleSummary) -> dict[int, int]:
    """The pages of a PDF on which the evidence begins, by the number of its sentence."""
    found: dict[int, int] = {}
    for item in chain.from_iterable(_evidence_lists(record)):
        if item.page is not None:
            found[item.sentence] = min(item.page, found.get(item.sentence, item.page))
    return found


def _evidence_lists(record: ArticleSummary) -> Iterator[list[Evidence]]:
    for items in (record.summary, record.actors, record.commitments, record.figures):
        for item in items:
            yield item.evidence


def _passages(article: ArticleInfo, number: int, evidence: list[Evidence]) -> Iterator[CitedPassage]:
    if not 1 <= number <= len(article.sentences):
        for item in evidence:
            yield CitedPassage(item.quote, cited=True)
        return
    sentence = article.sentences[number - 1]
    at = sentence.start
    for start, end in merged_spans((item.start, item.end) for item in evidence):
        start, end = max(start, at), min(end, sentence.end)
        if start < end:
            if at < start:
                yield CitedPassage(article.text[at:start], cited=False)
            yield CitedPassage(article.text[start:end], cited=True)
            at = end
    if at < sentence.end:
        yield CitedPassage(article.text[at : sentence.end], cited=False)


class MarkedLines:
    """What the lines of an article are: the standfirst, headings, the beginnings of a live blog's entries."""

    def __init__(self, article: ArticleInfo) -> None:
        self._kinds = [(span, "heading") for span in article.headings]
        if article.standfirst:
            self._kinds.append((article.standfirst, "standfirst"))
        self._times = {entry.start: _entry_time(entry, article.text) for entry in article.entries}

    def kind_at(self, offset: int) -> str:
        """ "standfirst", "heading" or nothing."""
        return next((kind for span, kind in self._kinds if span.start <= offset < span.end), "")

    def time_at(self, offset: int) -> str:
        """The time of the entry that begins there, unless its text begins with it; or nothing."""
        return self._times.get(offset, "")


def _entry_time(entry: LiveEntrySpan, text: str) -> str:
    shown = entry.time if entry.time and not text.startswith(entry.time, entry.start) else ""
    return " · ".join(filter(None, (shown, moment(entry.iso) if entry.iso else "")))


def merged_spans(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sorted spans without overlaps that cover the same characters as `spans`."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def about(article: ArticleInfo) -> list[str]:
    """What is known of the article beside its text: agency, author, place, time, address or path."""
    known = (
        article.agency,
        article.site if article.site != article.agency else None,
        article.author,
        article.place,
        moment(article.published) if article.published else None,
        article.url or article.source,
    )
    return [plain_line(item) for item in known if item]


def moment(iso: str) -> str:
    """An ISO 8601 time for people: "2025-02-03 10:40 UTC"; anything else as it is."""
    match = _MOMENT.match(iso)
    if not match:
        return iso
    day, time, zone = match.groups()
    return " ".join(filter(None, (day, time, "UTC" if zone == "Z" else zone)))


def weightiest_first(figures: Iterable[Figure]) -> list[Figure]:
    """Figures that say what they count or have a unit, then durations, then bare numbers; else in order."""
    return sorted(figures, key=lambda figure: 2 if _is_bare(figure) else figure.unit in _DURATIONS)


def _is_bare(figure: Figure) -> bool:
    return figure.unit is None and not figure.what


def value(figure: Figure) -> str:
    """The computed value with sign and unit ("> 47,000", "42 day"); empty if the text is unreadable."""
    if figure.value is None:
        return ""
    number = f"{_SIGNS[figure.approximation]}{number_text(figure.value)}"
    if figure.high is not None:
        number = f"{number}–{number_text(figure.high)}"
    return f"{number} {figure.unit or ''}".strip()


_WORDS = {"exact": "", "about": "about ", "over": "over ", "under": "under ", "range": ""}
_UNITS = {"percent": "%"}


def counted_value(figure: Figure) -> str:
    """The computed value with its qualifier and unit in words: "over 47,000", "42 days", "12.5 %"."""
    if figure.value is None:
        return ""
    number = f"{_WORDS[figure.approximation]}{number_text(figure.value)}"
    if figure.high is not None:
        number = f"{number}–{number_text(figure.high)}"
    unit = _UNITS.get(figure.unit or "", figure.unit or "")
    plural = figure.unit in _DURATIONS and (figure.high or figure.value) != 1
    return f"{number} {unit}{'s' if plural else ''}".strip()


def number_text(number: int | float) -> str:
    """A number in digits, with commas between the thousands."""
    return f"{number:,}" if isinstance(number, int) else f"{number:,.12g}"


def name(actor: Actor) -> str:
    """The name, with its aliases in parentheses."""
    aliases = ", ".join(actor.aliases)
    return f"{actor.name} ({aliases})" if aliases else actor.name


def particulars(commitment: Commitment) -> list[tuple[str, str]]:
    """What qualifies a commitment, as (label, text): to whom, when, on what condition, according to whom."""
    when = commitment.when
    pairs = (
        ("to", commitment.to),
        ("when", when and f"{when.text}{_days(when.start, when.end)}"),
        ("condition", commitment.condition),
        ("says", commitment.stated_by),
    )
    return [(label, plain_line(text)) for label, text in pairs if text]


def _days(start: str | None, end: str | None) -> str:
    if not (start or end):
        return ""
    if start == end:
        return f" ({start})"
    return f" ({start} to {end})" if start and end else f" (until {end})" if end else f" (from {start})"


def read_by(provenance: Provenance) -> str:
    """A sentence that says which extractor read the article, and its tokens, cost and time."""
    if provenance.model == EXTRACTIVE:
        return f"Read by the rule-based extractor, without a model (extractive); {provenance.seconds:.1f} s."
    where = f" at {provenance.endpoint}" if provenance.endpoint else ""
    by = [f"Read by {provenance.model}{where}"]
    if provenance.summary_by != provenance.model:
        by.append(f"summary by {provenance.summary_by}")
    by += _verified(provenance.verification)
    usage = provenance.usage
    by.append(counted(provenance.attempts, "request"))
    by.append(f"{usage.input_tokens:,} tokens in, {usage.output_tokens:,} out")
    by.append("cost unknown" if provenance.cost_usd is None else f"${provenance.cost_usd:.4f}")
    by.append(f"{provenance.seconds:.1f} s")
    return plain_line("; ".join(by) + ".")


def _verified(verification: VerificationInfo) -> list[str]:
    """How the verification ended; nothing where none was asked for."""
    said = {
        "verified": f"verified by {verification.model}",
        "unverified": f"not verified: {(verification.reason or '').rstrip('.')}",
        "suspect": f"verification by {verification.model} not followed: it refused most items",
    }
    return [said[verification.status]] if verification.status in said else []


def checks(provenance: Provenance) -> list[tuple[str, list[str]]]:
    """The results of checking, as (heading, lines); empty if there are none."""
    uncovered = provenance.uncovered
    sections = (
        ("Rejected: not supported by the article", [_violation(item) for item in provenance.rejected]),
        ("Kept with a warning", [_violation(item) for item in provenance.warnings]),
        ("Computed from figures of the article", [_sum(item) for item in provenance.derived]),
        ("Figures not in the record", _quotes(uncovered.figures)),
        ("Commitments not in the record", _quotes(uncovered.commitments)),
        ("Names not in the record", _quotes(uncovered.names)),
    )
    return [(heading, _at_most(lines)) for heading, lines in sections if lines]


def said(item: Mapping[str, Any]) -> str:
    """The first text of an item, shortened: enough to know it by."""
    return _shortened(next((text for text in item.values() if isinstance(text, str) and text), ""))


def _violation(violation: Violation) -> str:
    words = said(violation.item)
    item = f"{violation.field} “{words}”" if words else violation.field
    return plain_line(f"{item}: {violation.message} ({violation.rule})")


def _sum(derived: DerivedFigure) -> str:
    operands = ", ".join(f"“{one.quote}” [{one.sentence}]" for one in derived.operands)
    return plain_line(f"“{derived.text}”: {derived.operation} of {operands}")


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_ITEM else f"{text[:LONGEST_ITEM].rstrip()}…"


def _quotes(evidence: list[Evidence]) -> list[str]:
    return [f"{_shortened(plain_line(item.quote))} [{item.sentence}]" for item in evidence]


def _at_most(lines: list[str]) -> list[str]:
    more = len(lines) - MOST_LISTED
    return lines if more <= 1 else [*lines[:MOST_LISTED], f"and {more} more"]


def counted(number: int, noun: str) -> str:
    """The number with its noun: "1 request", "3 requests"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
