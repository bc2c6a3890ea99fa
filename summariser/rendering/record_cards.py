"""The items of a record as cards of its page: what each says, where the article says it, what is in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summariser.models.record import (
    Actor,
    ArticleSummary,
    Commitment,
    Evidence,
    Figure,
    Record,
    SummarySentence,
)
from summariser.models.violation import Violation
from summariser.rendering import record_view as view

CARD_KINDS = ("commitments", "summary", "figures", "actors")
"""The lists of a record in the order of the page."""

_LAST = "9999"


@dataclass(frozen=True, slots=True)
class Card:
    """An item of a record; `id` is its anchor, and `doubts` are why it may not be right."""

    id: str
    item: Record
    sentences: tuple[int, ...]
    doubts: tuple[str, ...]


def record_cards(record: ArticleSummary) -> dict[str, list[Card]]:
    """The cards of each kind in the order of `CARD_KINDS`; commitments by their due dates."""
    doubts = [violation for violation in _doubts(record) if violation.item]
    return {kind: list(_cards(kind, _ordered(record, kind), doubts)) for kind in CARD_KINDS}


def cards_by_sentence(cards: dict[str, list[Card]]) -> dict[int, list[str]]:
    """The anchors of the cards that rest on each sentence, by its number."""
    found: dict[int, list[str]] = {}
    for card in (card for kind in cards.values() for card in kind):
        for number in card.sentences:
            found.setdefault(number, []).append(card.id)
    return found


def _ordered(record: ArticleSummary, kind: str) -> Sequence[Record]:
    items: Sequence[Record] = getattr(record, kind)
    return sorted(items, key=_due) if kind == "commitments" else items


def _due(item: Record) -> str:
    when = item.when if isinstance(item, Commitment) else None
    return (when and (when.end or when.start)) or _LAST


def _doubts(record: ArticleSummary) -> Iterator[Violation]:
    """What nobody is sure of: warnings, and what the verifier leaves open."""
    yield from record.provenance.warnings
    verification = getattr(record.provenance, "verification", None)
    yield from verification.unclear if verification else ()


def _cards(kind: str, items: Iterable[Record], doubts: list[Violation]) -> Iterator[Card]:
    for number, item in enumerate(items, 1):
        said = _said(item)
        why = [one.message for one in doubts if one.field == kind and said in one.item.values()]
        yield Card(f"{kind}-{number}", item, _sentences(item), tuple(dict.fromkeys(why)))


def _said(item: Record) -> str:
    """The words by which an item is known."""
    if isinstance(item, Commitment):
        return item.action
    if isinstance(item, Actor):
        return item.name
    return item.text if isinstance(item, Figure | SummarySentence) else view.said(item.model_dump())


def _sentences(item: Record) -> tuple[int, ...]:
    evidence: list[Evidence] = getattr(item, "evidence", [])
    return tuple(sorted({one.sentence for one in evidence}))
