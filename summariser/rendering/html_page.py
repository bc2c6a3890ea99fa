"""The page of a record as one HTML document: no script, nothing from outside, evidence marked in the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from summariser.models.record import ArticleInfo, ArticleSummary, Evidence
from summariser.rendering import record_view as view
from summariser.utils.safe_text import plain_line, plain_text, web_address

ITEM_KINDS = ("summary", "actors", "commitments", "figures")


@dataclass(frozen=True, slots=True)
class TextPiece:
    """Characters of the article that the same evidence covers; `anchor` is what reference marks point at."""

    text: str
    kinds: tuple[str, ...]
    anchor: str | None


@dataclass(slots=True)
class SentencePieces:
    """A sentence of the article, or the text between two (`number` is then None)."""

    number: int | None
    pieces: list[TextPiece] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class EvidenceMark:
    """A reference mark: the number of the cited sentence, and the anchor of the evidence in it."""

    number: int
    anchor: str


def render_record(record: ArticleSummary) -> str:
    """The whole document; see `summariser.rendering.render_html`."""
    article = record.article
    return page_template("page.html.j2").render(
        record=record,
        about=view.about(article),
        address=web_address(article.url or article.source),
        checks=view.checks(record.provenance),
        read_by=view.read_by(record.provenance),
        paragraphs=marked_paragraphs(record),
    )


@cache
def page_template(name: str) -> Template:
    """A page's template: everything it shows is cleaned of control characters and escaped."""
    environment = Environment(
        loader=PackageLoader("summariser.rendering"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda shown: plain_text(shown) if type(shown) is str else shown,
    )
    environment.filters |= {
        "marks": marks,
        "name": view.name,
        "one_line": plain_line,
        "particulars": view.particulars,
        "value": view.value,
    }
    return environment.get_template(name)


def marks(evidence: Iterable[Evidence]) -> list[EvidenceMark]:
    """One mark a cited sentence, in the order of the article, at the first evidence in that sentence."""
    first: dict[int, Evidence] = {}
    for item in sorted(evidence, key=lambda item: item.start):
        first.setdefault(item.sentence, item)
    return [
        EvidenceMark(item.sentence, _anchor(item.start))
        for item in list(first.values())[: view.MOST_REFERENCES]
    ]


def _anchor(offset: int) -> str:
    return f"at-{offset}"


def marked_paragraphs(record: ArticleSummary) -> list[list[SentencePieces]]:
    """The article's text, cut wherever a line, a sentence or a piece of evidence begins or ends."""
    covering = _Covering(record)
    paragraphs: list[list[SentencePieces]] = [[]]
    for start, end in covering.cuts():
        text = record.article.text[start:end]
        if text == "\n":
            paragraphs.append([])
            continue
        number = covering.sentence_at(start)
        line = paragraphs[-1]
        if not line or line[-1].number != number:
            line.append(SentencePieces(number))
        line[-1].pieces.append(TextPiece(text, covering.kinds_at(start), covering.anchor_at(start)))
    return [line for line in paragraphs if line]


class _Covering:
    """Which sentence and which evidence cover a character of the article."""

    def __init__(self, record: ArticleSummary) -> None:
        self._article = record.article
        self._starts = [span.start for span in record.article.sentences]
        self._spans = {kind: _evidence_spans(record, kind) for kind in ITEM_KINDS}
        self._anchored = {start for spans in self._spans.values() for start, _ in spans}
        self._merged = {kind: view.merged_spans(spans) for kind, spans in self._spans.items()}

    def cuts(self) -> Iterator[tuple[int, int]]:
        """Consecutive spans of the text, each under the same evidence throughout; line breaks alone."""
        places = {0, len(self._article.text), *_line_breaks(self._article)}
        places |= {place for span in self._article.sentences for place in (span.start, span.end)}
        places |= {place for spans in self._spans.values() for span in spans for place in span}
        ordered = sorted(places)
        return pairwise(ordered)

    def sentence_at(self, offset: int) -> int | None:
        number = bisect_right(self._starts, offset)
        return number if number and offset < self._article.sentences[number - 1].end else None

    def kinds_at(self, offset: int) -> tuple[str, ...]:
        return tuple(kind for kind, spans in self._merged.items() if _covers(spans, offset))

    def anchor_at(self, offset: int) -> str | None:
        return _anchor(offset) if offset in self._anchored else None


def _line_breaks(article: ArticleInfo) -> Iterator[int]:
    for offset, character in enumerate(article.text):
        if character == "\n":
            yield from (offset, offset + 1)


def _evidence_spans(record: ArticleSummary, kind: str) -> list[tuple[int, int]]:
    return [(item.start, item.end) for entry in getattr(record, kind) for item in entry.evidence]


def _covers(spans: list[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(spans, (offset, float("inf"))) - 1
    return at >= 0 and spans[at][0] <= offset < spans[at][1]
