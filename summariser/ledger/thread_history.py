"""The history of a thread: what each step changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from summariser.ledger.action_similarity import action_terms
from summariser.models.ledger import Change, FigureChange, LedgerEntry, LedgerStep, SourceArticle, Thread
from summariser.models.mentions import FigureMention

_CLOSING: frozenset[str] = frozenset({"refused", "denied", "fulfilled", "broken"})
_STEM = 4  # letters by which nouns are compared


def make_thread(entries: Sequence[LedgerEntry], doubtful: Sequence[tuple[int, int]] = ()) -> Thread:
    """The thread of entries in order of publication; `doubtful` are pairs of their numbers.

    A later version of an article that says the same again adds no step.
    """
    steps = list(_steps(entries))
    kept = list(_telling(steps))
    renumbered = {old: new for new, old in enumerate(kept)}
    history = tuple(steps[number] for number in kept)
    pending = [step.entry for step in history if step.entry.status not in _CLOSING]
    dated = [entry for entry in pending if entry.due] or [step.entry for step in history if step.entry.due]
    first = history[0].entry
    return Thread(
        id=first.id,
        by=_fullest(entry.by for entry in entries),
        to=_fullest(entry.to for entry in entries),
        action=(pending or [first])[-1].action,
        status=history[-1].entry.status,
        due_start=dated[-1].due_start if dated else None,
        due_end=dated[-1].due_end if dated else None,
        steps=history,
        doubtful=tuple(
            (renumbered[one], renumbered[other])
            for one, other in doubtful
            if one in renumbered and other in renumbered
        ),
    )


def same_source(one: SourceArticle, other: SourceArticle) -> bool:
    """Whether two articles are versions of one: of one address, or read from one place."""
    if one.url and other.url:
        return one.url == other.url
    return one.source == other.source


def _steps(entries: Sequence[LedgerEntry]) -> Iterator[LedgerStep]:
    due: date | None = None
    previous: LedgerEntry | None = None
    for entry in entries:
        figure = _figure_change(previous, entry) if previous else None
        yield LedgerStep(entry, _change(entry, previous, due, figure), figure)
        if entry.status not in _CLOSING:
            due = entry.due or due
        previous = entry


def _change(
    entry: LedgerEntry, previous: LedgerEntry | None, due: date | None, figure: FigureChange | None
) -> Change:
    status = entry.status
    if previous is None:
        return "made-conditional" if status == "conditional" else status
    moved = bool(entry.due and due and entry.due != due)
    if same_source(entry.article, previous.article) and entry.article.id != previous.article.id:
        changed = moved or figure or status != previous.status
        return "edited" if changed else "repeated"
    if status == "conditional":
        return "repeated" if previous.status == "conditional" and not moved else "made-conditional"
    if status in _CLOSING:
        return "repeated" if status == previous.status else status
    if moved:
        return "moved"
    renewed = previous.status in _CLOSING or (previous.status == "ordered" and status != "ordered")
    return status if renewed else "repeated"


def _telling(steps: Sequence[LedgerStep]) -> Iterator[int]:
    """The numbers of the steps, without those that only repeat an earlier version of their article."""
    seen: dict[tuple[str, str], set[str]] = {}
    for number, step in enumerate(steps):
        article = step.entry.article
        address = ("url", article.url) if article.url else ("no url", article.source)
        alike = [seen.setdefault(place, set()) for place in _places(article)]
        if step.change != "repeated" or not any(len(ids) > (article.id in ids) for ids in alike):
            yield number
        for place in (address, ("source", article.source)):
            seen.setdefault(place, set()).add(article.id)


def _places(article: SourceArticle) -> tuple[tuple[str, str], ...]:
    """Where versions of an article are found, as `same_source` tells them."""
    if article.url:
        return ("url", article.url), ("no url", article.source)
    return (("source", article.source),)


def _figure_change(before: LedgerEntry, after: LedgerEntry) -> FigureChange | None:
    """The first quantity of what both count that differs."""
    for old in action_terms(before).figures:
        for new in action_terms(after).figures:
            if old.value is None or new.value is None or old.value == new.value:
                continue
            if _counts_the_same(old, new):
                return FigureChange(old.value, new.value, new.unit or new.noun)
    return None


def _counts_the_same(one: FigureMention, other: FigureMention) -> bool:
    if one.unit or other.unit:
        return one.unit == other.unit
    nouns = (one.noun or "").lower()[:_STEM], (other.noun or "").lower()[:_STEM]
    return bool(nouns[0]) and nouns[0] == nouns[1]


def _fullest(names: Iterator[str | None]) -> str | None:
    """The name given most fully: the one of most words, of these the first."""
    known = [name for name in names if name]
    return max(known, key=lambda name: len(name.split()), default=None)
