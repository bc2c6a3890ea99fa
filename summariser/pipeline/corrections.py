"""A draft after its verification: corrected items in, wrong ones out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from summariser.grounding import Grounded
from summariser.models.change import Change
from summariser.models.draft import Draft, WireModel
from summariser.models.violation import Violation
from summariser.pipeline.check_items import HEADLINE
from summariser.pipeline.verification import Replacement


def apply_replacements(draft: Draft, replacements: Iterable[Replacement]) -> Draft:
    """`draft` with corrected items in place of wrong ones; items rejected before come back at the end."""
    changed: dict[str, Any] = {}
    for one in replacements:
        name = one.item.field
        if name == HEADLINE:
            changed[name] = one.after or ""
            continue
        items = changed.setdefault(name, list(getattr(draft, name)))
        if one.item.index is not None:
            items[one.item.index] = one.after
        elif one.after is not None and one.after not in items:
            items.append(one.after)
    kept = {
        name: [item for item in items if item is not None] if isinstance(items, list) else items
        for name, items in changed.items()
    }
    return draft.model_copy(update=kept)


def corrections_in(draft: Draft, replacements: Iterable[Replacement]) -> list[Change]:
    """The changes of the corrections that passed the rules, those of the items in `draft`."""
    return list(_corrections(draft, replacements))


def with_unread_values(grounded: Grounded, replacements: Iterable[Replacement]) -> Grounded:
    """`grounded` without the values of the figures that code reads wrong, according to the verifier."""
    unread = [one.after for one in replacements if one.without_value]
    figures = list(grounded.figures)
    for at, (item, figure) in enumerate(zip(grounded.good.figures, figures, strict=True)):
        if item in unread:
            empty = {"value": None, "high": None, "unit": None, "approximation": "exact"}
            figures[at] = figure.model_copy(update=empty)
    return replace(grounded, figures=figures) if unread else grounded


def without_questions(grounded: Grounded) -> tuple[Draft, list[Violation]]:
    """The draft without the items that a question is about, and each question as the reason."""
    good = grounded.good
    asked = [(one.field, one.item) for one in grounded.questions]
    changed: dict[str, Any] = {
        name: [item for item in getattr(good, name) if not _asked_about(name, item, asked)]
        for name in type(good).model_fields
        if isinstance(getattr(good, name), list)
    }
    if any(name == HEADLINE for name, _ in asked):
        changed[HEADLINE] = ""
    rejected = [
        one.model_copy(
            update={"kind": "error", "message": f"{one.message} No verifier that is believed can answer."}
        )
        for one in grounded.questions
    ]
    return good.model_copy(update=changed), rejected


def _asked_about(name: str, item: object, asked: list[tuple[str, dict[str, Any]]]) -> bool:
    return isinstance(item, WireModel) and (name, item.model_dump()) in asked


def _corrections(draft: Draft, replacements: Iterable[Replacement]) -> Iterator[Change]:
    for one in replacements:
        held = getattr(draft, one.item.field)
        if isinstance(held, list):
            if one.after in held:
                at = held.index(one.after)
                yield from (change.model_copy(update={"index": at}) for change in one.changes())
        elif one.after and held == one.after:
            yield from one.changes()
