"""From the commitments of many articles to a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from summariser.ledger.thread_history import make_thread
from summariser.ledger.thread_joining import CERTAIN, JoinedThread, join_threads
from summariser.models.ledger import DoubtfulPair, Ledger, LedgerEntry, PairJudgement, Thread


def build_ledger(
    entries: Iterable[LedgerEntry], judgements: Mapping[str, PairJudgement] = MappingProxyType({})
) -> Ledger:
    """Join the commitments of many articles to threads, each with its history.

    The same entries give the same ledger, in whichever order they come. A join of which the rules are not
    certain is marked in its thread; pairs that they left apart in doubt are listed beside the threads.
    `judgements` of a model, by pair, decide the pairs that they are about.
    """
    ordered = sorted(entries, key=lambda one: (one.article.published or date.min, one.article.id, one.id))
    joining = join_threads(ordered, judgements)
    threads = [_thread(joined, ordered) for joined in joining.threads]
    return Ledger(
        threads=tuple(sorted(threads, key=_due_first)),
        doubtful=tuple(
            DoubtfulPair(ordered[first], ordered[second], round(score, 2))
            for first, second, score in joining.doubtful
        ),
    )


def _thread(joined: JoinedThread, entries: list[LedgerEntry]) -> Thread:
    """A step is doubtful that no certain pair connects with the steps before it."""
    numbers = {member: number for number, member in enumerate(joined.members)}
    best: dict[int, tuple[float, int]] = {}
    for (first, second), score in sorted(joined.scores.items()):
        if second not in best or score > best[second][0]:
            best[second] = score, first
    doubtful = [
        (numbers[first], numbers[second])
        for second, (score, first) in sorted(best.items())
        if score < CERTAIN
    ]
    return make_thread([entries[member] for member in joined.members], doubtful)


def _due_first(thread: Thread) -> tuple[bool, date, str, str]:
    """By due date, threads without one last."""
    return thread.due is None, thread.due or date.max, thread.by or "", thread.id
