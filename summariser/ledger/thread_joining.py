"""Which commitments are one promise: pairs are scored, and joined to threads where nothing speaks against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from summariser.ledger.pair_candidates import CandidatePairs
from summariser.ledger.pair_scoring import PairScorer
from summariser.models.ledger import LedgerEntry, PairJudgement

JOIN = 0.42
"""The least score of a pair that joins two threads."""
CERTAIN = 0.55
"""The least score of a pair that is shown without doubt."""
DOUBT = 0.34
"""The least score of a pair that is left apart and shown as doubtful."""
_CHOSEN = 0.1
_MARGIN = 0.1
_LEAST_RIVAL = DOUBT - _CHOSEN - _MARGIN  # less changes nothing
_LEAST_MEAN = 0.28  # of the scores between two threads to be joined
_MOST_COMPARED = 16  # entries of a thread that stand for all of them when it is joined with another

Pair = tuple[int, int]


@dataclass(frozen=True)
class JoinedThread:
    """The numbers of the entries of a thread in order, and the scores of those pairs that were scored."""

    members: tuple[int, ...]
    scores: dict[Pair, float]


@dataclass(frozen=True)
class Joining:
    """The threads of a ledger, and the pairs of different threads that may be one promise all the same."""

    threads: tuple[JoinedThread, ...]
    doubtful: tuple[tuple[int, int, float], ...]


def join_threads(
    entries: Sequence[LedgerEntry], judgements: Mapping[str, PairJudgement] = MappingProxyType({})
) -> Joining:
    """Join the entries that are one promise. `judgements` by pair decide before any score.

    Pairs are taken from the most alike to the least. Two threads are joined where no two of their entries
    exclude each other and their mean score is high enough, so that one vague entry cannot join all.
    """
    scorer = PairScorer(entries, judgements)
    candidates = CandidatePairs(scorer, len(entries))
    scores = {pair: score for pair, score in _against_rivals(entries, scorer, candidates) if score >= DOUBT}
    home = {number: [number] for number in range(len(entries))}
    known: dict[Pair, float] = dict(scores)
    for (first, second), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < JOIN or home[first] is home[second]:
            continue
        pairs = _pairs(_standing_for(home[first]), _standing_for(home[second]))
        if _connected([_score(pair, known, scorer) for pair in pairs]):
            _merge(home, first, second)
    doubtful = ((*pair, score) for pair, score in scores.items() if home[pair[0]] is not home[pair[1]])
    return Joining(tuple(_threads(home, known)), tuple(sorted(doubtful, key=lambda one: -one[2])))


def _score(pair: Pair, known: dict[Pair, float], scorer: PairScorer) -> float:
    if pair not in known:
        known[pair] = scorer.score(*pair)
    return known[pair]


def _merge(home: dict[int, list[int]], first: int, second: int) -> None:
    """Make the threads of two entries one: the larger one takes the members of the smaller."""
    smaller, larger = sorted((home[first], home[second]), key=len)
    larger.extend(smaller)
    home.update(dict.fromkeys(smaller, larger))


def _threads(home: Mapping[int, list[int]], known: Mapping[Pair, float]) -> Iterator[JoinedThread]:
    scores: dict[int, dict[Pair, float]] = {}
    for (first, second), score in known.items():
        if home[first] is home[second]:
            scores.setdefault(id(home[first]), {})[first, second] = score
    for key, members in {id(members): members for members in home.values()}.items():
        yield JoinedThread(tuple(sorted(members)), scores.get(key, {}))


def _against_rivals(
    entries: Sequence[LedgerEntry], scorer: PairScorer, candidates: CandidatePairs
) -> Iterator[tuple[Pair, float]]:
    """The scores of the candidates, each compared with what else the two articles offer.

    An article that repeats one promise of several is about the one that it resembles most: the pair that is
    better than every other pairing of its entries gains, one that is worse loses.
    """
    rivals = _Rivals(entries, candidates)
    scores = {}
    for pair in candidates.pairs:
        if (score := scorer.score(*pair)) >= _LEAST_RIVAL:
            scores[pair] = score
            rivals.add(pair, score)
    for pair, score in scores.items():
        yield pair, score + rivals.gain(pair, score)


class _Rivals:
    """For each entry, its best pairings with each other article."""

    def __init__(self, entries: Sequence[LedgerEntry], candidates: CandidatePairs) -> None:
        self._articles = [entry.article.id for entry in entries]
        self._told: dict[str, list[int]] = {}
        for number, article in enumerate(self._articles):
            self._told.setdefault(article, []).append(number)
        self._candidates = candidates
        self._best: dict[tuple[int, str], list[float]] = {}

    def add(self, pair: Pair, score: float) -> None:
        """Remember a pair, if it is among the best two of one of its entries."""
        for one, other in (pair, pair[::-1]):
            best = self._best.setdefault((one, self._articles[other]), [])
            best.append(score)
            best.sort(reverse=True)
            del best[2:]

    def gain(self, pair: Pair, score: float) -> float:
        """What a pair gains or loses by its rivals."""
        first, second = pair
        if self._articles[first] == self._articles[second]:
            return 0.0
        margin = score - max(self._rival(first, second, score), self._rival(second, first, score))
        if margin <= -_MARGIN:
            return -_CHOSEN
        chosen = margin >= _MARGIN and (self._has_choice(first, second) or self._has_choice(second, first))
        return _CHOSEN if chosen else 0.0

    def _rival(self, one: int, other: int, score: float) -> float:
        """The best score of another pairing of an entry with the article of the other."""
        best = self._best[one, self._articles[other]]
        return next((rival for rival in (best[1:] if best[0] == score else best)), 0.0)

    def _has_choice(self, one: int, other: int) -> bool:
        """Whether the article of `other` has another entry that `one` may be about."""
        article = self._articles[other]
        if len(self._best[one, article]) > 1:
            return True
        return self._candidates.one_actor(one, (rival for rival in self._told[article] if rival != other))


def _connected(scores: Sequence[float]) -> bool:
    """Whether two threads are one by the scores between their entries: half of them at least are alike."""
    alike = sum(score >= DOUBT for score in scores)
    return min(scores) > 0 and 2 * alike >= len(scores) and sum(scores) / len(scores) >= _LEAST_MEAN


def _standing_for(members: Sequence[int]) -> Sequence[int]:
    """A few members of a large thread, from all of its history, so that it is compared in bounded time."""
    return members[:: -(-len(members) // _MOST_COMPARED)]


def _pairs(one: Iterable[int], other: Sequence[int]) -> Iterator[Pair]:
    return ((min(first, second), max(first, second)) for first in one for second in other)
