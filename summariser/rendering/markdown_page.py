"""The page of a record as GitHub-flavoured Markdown. Evidence is in footnotes, one per cited sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summariser.models.record import Actor, ArticleInfo, ArticleSummary, Commitment, Evidence, Figure
from summariser.rendering import record_view as view
from summariser.utils.safe_text import plain_line, web_address

_ACTIVE = re.compile(r"([\\`*_\[\]<>#|~!&$])")
_BLOCK_START = re.compile(r"^(\d{1,9})([.)])|^([-+=:])")


def escape(text: str) -> str:
    """`text` as one line of Markdown that shows exactly its characters, in a paragraph or a table cell."""
    escaped = _ACTIVE.sub(r"\\\1", plain_line(text).strip())
    return _BLOCK_START.sub(lambda m: f"\\{m[3]}" if m[3] else f"{m[1]}\\{m[2]}", escaped)


def render_record(record: ArticleSummary) -> str:
    """The whole page, with a line break at the end."""
    blocks = [
        f"# {escape(record.headline)}",
        _about(record.article),
        *(f"{escape(sentence.text)}{_marks(sentence.evidence)}" for sentence in record.summary),
        *_section("Actors", ("Name", "Kind", "Role"), map(_actor_row, record.actors)),
        *_section(
            "Commitments", ("Who", "What", "Particulars", "Status"), map(_commitment_row, record.commitments)
        ),
        *_section("Figures", ("Figure", "Value", "What", "As of"), map(_figure_row, record.figures)),
        *_checks(record),
        f"*{escape(view.read_by(record.provenance))}*",
        *_footnotes(record),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _about(article: ArticleInfo) -> str:
    address = web_address(article.url or article.source)
    items = view.about(article)
    shown = [escape(item) for item in items[:-1]]
    shown.append(f"<{address}>" if address else escape(items[-1]))
    return " · ".join(shown)


def _marks(evidence: Iterable[Evidence]) -> str:
    return "".join(f"[^{number}]" for number in view.references(evidence))


def _section(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    if lines:
        yield f"## {title}"
        yield "\n".join([f"| {' | '.join(columns)} |", "|" + " --- |" * len(columns), *lines])


def _actor_row(actor: Actor) -> tuple[str, ...]:
    return escape(view.name(actor)) + _marks(actor.evidence), actor.kind, escape(actor.role or "")


def _commitment_row(commitment: Commitment) -> tuple[str, ...]:
    particulars = "; ".join(f"{label}: {escape(text)}" for label, text in view.particulars(commitment))
    action = escape(commitment.action) + _marks(commitment.evidence)
    return escape(commitment.by or "not said"), action, particulars, commitment.status


def _figure_row(figure: Figure) -> tuple[str, ...]:
    cells = (view.value(figure), figure.what or "", figure.as_of or "")
    return escape(figure.text) + _marks(figure.evidence), *map(escape, cells)


def _checks(record: ArticleSummary) -> Iterator[str]:
    for heading, lines in view.checks(record.provenance):
        yield f"## {heading}"
        yield "\n".join(f"- {escape(line)}" for line in lines)


def _footnotes(record: ArticleSummary) -> Iterator[str]:
    for sentence in view.cited_sentences(record):
        yield f"[^{sentence.number}]: {escape(''.join(passage.text for passage in sentence.passages))}"
