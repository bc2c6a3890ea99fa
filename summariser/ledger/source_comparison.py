"""What several sources say of one promise or quantity, contradictions first.

A contradiction is shown only where nothing else explains the difference: two publishers, of one day, about
the same thing for certain. What changes from day to day is a difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, islice
from typing import Literal
from urllib.parse import urlsplit

from summariser.ledger.figure_claims import FigureClaim, compatible, connected_claims, excludes
from summariser.ledger.thread_history import same_source
from summariser.models.ledger import (
    LedgerEntry,
    Relation,
    SourceArticle,
    SourceComparison,
    SourceStatement,
    Thread,
)

_PENDING: frozenset[str] = frozenset({"pledged", "agreed", "planned", "conditional"})
_OPPOSITES = (
    (frozenset({"fulfilled"}), frozenset({"broken"})),
    (frozenset({"refused", "denied"}), frozenset({"pledged", "agreed", "fulfilled"})),
)
_MOST_ACCOUNTS = 200  # of one thing, the first ones: what more say is said already
_ORDER: tuple[Relation, ...] = ("contradiction", "difference", "agreement")

Conflict = Literal["contradiction", "difference", "none"]


def compare_sources(threads: Iterable[Thread], claims: Iterable[FigureClaim]) -> list[SourceComparison]:
    """Compare what articles of different publishers say of the same promise or quantity.

    `claims` are the figures of the articles. The same input gives the same comparisons: contradictions first,
    then differences, then agreements, each in order of publication.
    """
    found = [comparison for thread in threads if (comparison := _of_thread(thread))]
    found += [comparison for group in connected_claims(claims) if (comparison := _of_claims(group))]
    return sorted(found, key=_contradictions_first)


def publisher(article: SourceArticle) -> str:
    """Who publishes an article: the host of its address, else the file that it was read from."""
    host = urlsplit(article.url or "").hostname
    return host.removeprefix("www.") if host else article.source


def _contradictions_first(comparison: SourceComparison) -> tuple[int, date, str, str]:
    first = comparison.statements[0]
    return _ORDER.index(comparison.relation), first.since or date.max, comparison.about, first.quote


@dataclass(frozen=True)
class _Account:
    """A statement, and what it rests on: an entry of a thread or a claim."""

    statement: SourceStatement
    publisher: str


def _of_thread(thread: Thread) -> SourceComparison | None:
    unsure = {number for pair in thread.doubtful for number in pair}
    entries = [step.entry for step in thread.steps]
    accounts = [
        _Account(
            SourceStatement(
                entry.article, _promise(entry), entry.stated_by, entry.article.published, entry.quote
            ),
            publisher(entry.article),
        )
        for entry in entries
    ]
    figures = {number for number, step in enumerate(thread.steps) if step.figure}

    def conflict(first: int, second: int) -> Conflict:
        one, other = entries[first], entries[second]
        counted_apart = second in figures and second == first + 1
        if not counted_apart and not _promises_differ(one, other):
            return "none"
        certain = first not in unsure and second not in unsure
        opposed = counted_apart or _promises_exclude(one, other)
        return "contradiction" if certain and opposed else "difference"

    actor = thread.by or "not said"
    to = f" → {thread.to}" if thread.to else ""
    return _comparison("promise", f"{actor}{to}: {thread.action}", accounts, conflict)


def _of_claims(claims: Sequence[FigureClaim]) -> SourceComparison | None:
    accounts = [
        _Account(
            SourceStatement(claim.article, claim.figure.text, None, claim.article.published, claim.quote),
            publisher(claim.article),
        )
        for claim in claims
    ]

    def conflict(first: int, second: int) -> Conflict:
        one, other = claims[first], claims[second]
        if compatible(one.figure, other.figure):
            return "none"
        return "contradiction" if excludes(one, other) else "difference"

    about = claims[0].figure.what or ""
    unit = claims[0].figure.unit
    return _comparison("figure", f"{about} ({unit})" if unit else about, accounts, conflict)


def _comparison(
    kind: Literal["promise", "figure"],
    about: str,
    accounts: Sequence[_Account],
    conflict: Callable[[int, int], Conflict],
) -> SourceComparison | None:
    """The comparison of accounts, None if they have one publisher. What one repeats is listed once."""
    if len({account.publisher for account in accounts}) == 1:
        return None
    shown = list(islice(_first_of_each(accounts), _MOST_ACCOUNTS))
    relation: Relation = "agreement"
    contradicting = []
    for (place, first), (other_place, second) in combinations(enumerate(shown), 2):
        found = conflict(first, second)
        if found == "contradiction" and _at_once(accounts[first], accounts[second]):
            contradicting.append((place, other_place))
        elif found != "none":
            relation = "difference"
    statements = tuple(accounts[number].statement for number in shown)
    return SourceComparison(
        kind, about, "contradiction" if contradicting else relation, statements, tuple(contradicting)
    )


def _first_of_each(accounts: Sequence[_Account]) -> Iterator[int]:
    """The numbers of the accounts that a publisher did not give before in the same words."""
    seen: set[tuple[str, str, str | None]] = set()
    for number, account in enumerate(accounts):
        key = account.publisher, account.statement.said, account.statement.speaker
        if key not in seen:
            seen.add(key)
            yield number


def _at_once(one: _Account, other: _Account) -> bool:
    """Whether two publishers say so on one day, so that no event between them explains a difference."""
    same_day = one.statement.since is not None and one.statement.since == other.statement.since
    first, second = one.statement.article, other.statement.article
    return same_day and one.publisher != other.publisher and not same_source(first, second)


def _promise(entry: LedgerEntry) -> str:
    due = f", due {entry.due}" if entry.due else ""
    return f"{entry.status}{due}: {entry.action}"


def _promises_differ(one: LedgerEntry, other: LedgerEntry) -> bool:
    due_differs = one.due is not None and other.due is not None and one.due != other.due
    return one.status != other.status or due_differs


def _promises_exclude(one: LedgerEntry, other: LedgerEntry) -> bool:
    """Whether two statements cannot both hold: opposite outcomes, or due dates without a common day."""
    for left, right in _OPPOSITES:
        if (one.status in left and other.status in right) or (one.status in right and other.status in left):
            return True
    if not {one.status, other.status} <= _PENDING or one.due_end is None or other.due_end is None:
        return False
    earlier, later = sorted((one, other), key=lambda entry: entry.due_end or date.min)
    return bool(earlier.due_end and later.due_start and earlier.due_end < later.due_start)
