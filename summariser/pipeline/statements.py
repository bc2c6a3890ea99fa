"""The statements of a grounded draft: what a verifier is asked to judge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from summariser.grounding import Grounded
from summariser.models.article import Article
from summariser.models.draft import Draft, SummaryDraft, WireModel
from summariser.models.violation import Violation

MAX_SENTENCES = 8
_LEAD = 2
# The citation, and fields that are not claims about the cited sentences or are computed from them.
_NOT_CLAIMED = frozenset({"sentences", "aliases", "kind"})

StatementKey = tuple[str, str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Statement:
    """An item that passed grounding, in words, and the numbers of the sentences that support it.

    `field`, `index` and `item` are those of a `Violation`.
    """

    field: str
    index: int | None
    item: Mapping[str, Any]
    text: str
    sentences: tuple[int, ...]

    @property
    def key(self) -> StatementKey:
        """Identifies a statement: one that was judged is not judged again."""
        return self.field, self.text, self.sentences


def statements_of(grounded: Grounded, article: Article) -> list[Statement]:
    """The statements of what passed grounding. An item of only a name or a figure makes no statement."""
    found = [*_headline(grounded), *_items(grounded)]
    return [replace(one, sentences=cited) for one in found if (cited := _existing(one.sentences, article))]


def without(draft: Draft, violations: Iterable[Violation]) -> Draft:
    """`draft` without the items that `violations` are about."""
    rejected = {(one.field, one.index) for one in violations}
    changed: dict[str, Any] = {
        name: [item for index, item in enumerate(getattr(draft, name)) if (name, index) not in rejected]
        for name in type(draft).model_fields
        if isinstance(getattr(draft, name), list)
    }
    if ("headline", None) in rejected:
        changed["headline"] = ""
    return draft.model_copy(update=changed)


def _headline(grounded: Grounded) -> Iterator[Statement]:
    """The headline rests on the sentences of the summary."""
    if text := grounded.headline:
        sentences = _cited_by(grounded.summary) or tuple(range(1, _LEAD + 1))
        yield Statement("headline", None, {"headline": text}, text, sentences)


def _items(grounded: Grounded) -> Iterator[Statement]:
    good = grounded.good
    for name in type(good).model_fields:
        items, carried = getattr(good, name), grounded.carried.get(name)
        if carried is None or not isinstance(items, list):
            continue
        for index, (item, sentences) in enumerate(zip(items, carried, strict=True)):
            if isinstance(item, WireModel) and (text := _in_words(item)):
                yield Statement(name, index, item.model_dump(), text, sentences)


def _existing(sentences: Iterable[int], article: Article) -> tuple[int, ...]:
    return tuple(sorted({number for number in sentences if article.sentence(number)})[:MAX_SENTENCES])


def _cited_by(records: Iterable[Any]) -> tuple[int, ...]:
    return tuple(piece.sentence for record in records for piece in getattr(record, "evidence", ()))


def _in_words(item: WireModel) -> str:
    """A summary sentence as it is, other items as "by: …; action: …"; empty for a single value."""
    if isinstance(item, SummaryDraft):
        return item.text
    values = item.model_dump(exclude=set(_NOT_CLAIMED))
    said = [f"{name}: {value}" for name, value in values.items() if value not in (None, "", [])]
    return "; ".join(said) if len(said) > 1 else ""
