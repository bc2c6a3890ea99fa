"""Questions to a ledger: what is due, overdue, changed, of whom and to whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from summariser.ledger.name_spelling import same_word, words_of
from summariser.models.ledger import Ledger, LedgerStep, Thread

SETTLED: frozenset[str] = frozenset({"fulfilled", "broken", "refused", "denied"})
"""The statuses of which nothing is outstanding."""


@dataclass(frozen=True)
class LedgerQuery:
    """Which threads to keep; a field that is None or empty asks for nothing.

    `by` and `to` are names, in any spelling, of which every word must occur. `due_before` excludes its day.
    `overdue_on` keeps what is outstanding and was due before that day. `changed_since` includes its day.
    """

    by: str | None = None
    to: str | None = None
    statuses: frozenset[str] = frozenset()
    due_before: date | None = None
    overdue_on: date | None = None
    changed_since: date | None = None

    def matches(self, thread: Thread) -> bool:
        """Whether a thread is asked for."""
        return (
            _names(self.by, (step.entry.by for step in thread.steps))
            and _names(self.to, (step.entry.to for step in thread.steps))
            and (not self.statuses or thread.status in self.statuses)
            and (self.due_before is None or is_due(thread, self.due_before))
            and (self.overdue_on is None or is_due(thread, self.overdue_on))
            and (self.changed_since is None or bool(changes_since(thread, self.changed_since)))
        )

    def of(self, ledger: Ledger) -> Ledger:
        """The threads of a ledger that are asked for, and the doubtful pairs within them."""
        threads = tuple(thread for thread in ledger.threads if self.matches(thread))
        kept = {step.entry.id for thread in threads for step in thread.steps}
        doubtful = (pair for pair in ledger.doubtful if {pair.first.id, pair.second.id} & kept)
        return Ledger(threads, tuple(doubtful))


def is_due(thread: Thread, before: date) -> bool:
    """Whether a thread is outstanding and due before a day."""
    return thread.status not in SETTLED and thread.due_end is not None and thread.due_end < before


def changes_since(thread: Thread, since: date) -> list[LedgerStep]:
    """The steps published since a day, that day included."""
    return [
        step
        for step in thread.steps
        if step.entry.article.published and step.entry.article.published >= since
    ]


def _names(asked: str | None, names: Iterable[str | None]) -> bool:
    """Whether one of the names has every word that is asked for."""
    if not asked:
        return True
    return any(
        all(any(same_word(word, own) for own in words_of(name)) for word in words_of(asked))
        for name in names
        if name
    )
