"""Which pairs of commitments are worth scoring: few of all, so that large ledgers can be joined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from summariser.ledger.pair_scoring import PairScorer

_MOST_SHARING = 60  # entries of several actors with one word or day in common; one of more says nothing
_MOST_PAIRS = 20_000  # of one group; a larger group pairs each entry with those that follow it closely
_LEAST_FOLLOWING = 10


class CandidatePairs:
    """Pairs with a word or day in common: of one actor always, of several where few share it.

    What one actor says in other words and without the day cannot be recognised, so that it is no candidate.
    The number of pairs grows with the number of entries, not with its square.
    """

    def __init__(self, scorer: PairScorer, count: int) -> None:
        self._actors = [scorer.actor_keys(number) for number in range(count)]
        groups: dict[object, list[int]] = {}
        shared: dict[object, list[int]] = {}
        for number in range(count):
            for key in scorer.content_keys(number):
                shared.setdefault(key, []).append(number)
                for actor in self._actors[number]:
                    groups.setdefault((actor, key), []).append(number)
        rare = (group for group in shared.values() if len(group) <= _MOST_SHARING)
        pairs = {pair for group in (*rare, *groups.values()) for pair in _pairs_within(group)}
        self.pairs: Sequence[tuple[int, int]] = sorted(pairs)

    def one_actor(self, number: int, others: Iterable[int]) -> bool:
        """Whether one of `others` has an acting party of an entry."""
        actors = self._actors[number]
        return any(actors & self._actors[other] for other in others)


def _pairs_within(group: Sequence[int]) -> Iterator[tuple[int, int]]:
    """All pairs of a group that is not too large, else of each with those that follow it."""
    if len(group) * (len(group) - 1) // 2 <= _MOST_PAIRS:
        return combinations(group, 2)
    following = max(_LEAST_FOLLOWING, _MOST_PAIRS // len(group))
    return (
        (first, second)
        for place, first in enumerate(group)
        for second in group[place + 1 : place + 1 + following]
    )
