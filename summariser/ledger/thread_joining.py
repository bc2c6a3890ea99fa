"""Which commitments are one promise: pairs are scored, and joined to threads where nothing speaks against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from types import MappingProxyType

from summariser.ledger.action_similarity import ActionSimilarity
from summariser.ledger.actor_identity import ActorName, ActorNames, Identity, compare_actors
from summariser.ledger.name_spelling import skeleton, words_of
from summariser.ledger.pair_keys import pair_key
from summariser.models.ledger import LedgerEntry, PairJudgement, SourceArticle

JOIN = 0.42
"""The least score of a pair that joins two threads."""
CERTAIN = 0.55
"""The least score of a pair that is shown without doubt."""
DOUBT = 0.34
"""The least score of a pair that is left apart and shown as doubtful."""
_CHOSEN = 0.1
_NO_CHOICE = 2  # pairings of two entries with each other's articles: theirs alone
_MARGIN = 0.1
_LEAST_MEAN = 0.28  # of the scores between two threads to be joined
_MOST_SHARING = 60  # entries with one word or day in common; one of more says nothing
_MOST_OF_ACTOR = 600


@dataclass(frozen=True)
class JoinedThread:
    """The numbers of the entries of a thread in order, and the scores of its pairs."""

    members: tuple[int, ...]
    scores: dict[tuple[int, int], float]


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
    scores = {pair: score for pair, score in _against_rivals(entries, scorer).items() if score >= DOUBT}
    home = {number: [number] for number in range(len(entries))}
    known: dict[tuple[int, int], float] = dict(scores)
    for (first, second), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < JOIN or home[first] is home[second]:
            continue
        between = [known.setdefault(pair, scorer.score(*pair)) for pair in _pairs(home[first], home[second])]
        if _connected(between):
            merged = sorted(home[first] + home[second])
            home.update(dict.fromkeys(merged, merged))
    threads = {id(members): members for members in home.values()}
    doubtful = ((*pair, score) for pair, score in scores.items() if home[pair[0]] is not home[pair[1]])
    return Joining(
        tuple(
            JoinedThread(tuple(members), {pair: known[pair] for pair in combinations(members, 2)})
            for members in threads.values()
        ),
        tuple(sorted(doubtful, key=lambda one: -one[2])),
    )


def _against_rivals(entries: Sequence[LedgerEntry], scorer: PairScorer) -> dict[tuple[int, int], float]:
    """The scores of the candidates, each compared with what else the two articles offer.

    An article that repeats one promise of several is about the one that it resembles most: the pair that is
    better than every other pairing of its entries gains, one that is worse loses.
    """
    scores = {pair: scorer.score(*pair) for pair in scorer.candidates()}
    best: dict[tuple[int, str], list[float]] = {}
    for (first, second), score in scores.items():
        best.setdefault((first, entries[second].article.id), []).append(score)
        best.setdefault((second, entries[first].article.id), []).append(score)
    for found in best.values():
        found.sort(reverse=True)
        del found[2:]
    result = {}
    for (first, second), score in scores.items():
        one, other = entries[first].article.id, entries[second].article.id
        rivals = (_rival(best[first, other], score), _rival(best[second, one], score))
        margin = score - max(rivals)
        if len(best[first, other]) + len(best[second, one]) == _NO_CHOICE:
            margin = min(margin, 0.0)
        gain = _CHOSEN if margin >= _MARGIN else -_CHOSEN if margin <= -_MARGIN else 0.0
        result[first, second] = score + gain if score and one != other else score
    return result


def _rival(best: Sequence[float], own: float) -> float:
    """The best score of another pair of the same entry with the same article."""
    others = list(best)
    if own in others:
        others.remove(own)
    return max(others, default=0.0)


def _connected(scores: Sequence[float]) -> bool:
    """Whether two threads are one by the scores between their entries: half of them at least are alike."""
    alike = sum(score >= DOUBT for score in scores)
    return min(scores) > 0 and 2 * alike >= len(scores) and sum(scores) / len(scores) >= _LEAST_MEAN


def _pairs(one: Sequence[int], other: Sequence[int]) -> Iterator[tuple[int, int]]:
    return ((min(first, second), max(first, second)) for first in one for second in other)


@dataclass(frozen=True)
class _Parties:
    by: tuple[ActorName, ...]
    to: tuple[ActorName, ...]
    speaker: tuple[ActorName, ...]


class PairScorer:
    """Scores pairs of the entries of one ledger, which it names by their numbers."""

    def __init__(
        self, entries: Sequence[LedgerEntry], judgements: Mapping[str, PairJudgement] = MappingProxyType({})
    ) -> None:
        self._entries = entries
        self._judged = {
            pair: label == "same"
            for pair, judgement in judgements.items()
            if (label := judgement.label) != "unclear"
        }
        self._actions = ActionSimilarity(entries)
        articles = {entry.article.id: entry.article for entry in entries}
        fields = [
            (field, one.article) for one in entries for field in (one.by, one.to, one.stated_by) if field
        ]
        names = ActorNames(articles.values(), fields)
        self._parties = [
            _Parties(*(names.of(field, one.article) for field in (one.by, one.to, one.stated_by)))
            for one in entries
        ]
        self._stories = {key: _story(article) for key, article in articles.items()}

    def candidates(self) -> Iterator[tuple[int, int]]:
        """The pairs worth scoring: of one actor, or with a rare word, a number or a day in common."""
        shared: dict[object, list[int]] = {}
        acting: dict[object, list[int]] = {}
        for number, entry in enumerate(self._entries):
            for key in (*self._actions.keys(entry), entry.due):
                if key:
                    shared.setdefault(key, []).append(number)
            for actor in self._parties[number].by:
                acting.setdefault(tuple(map(skeleton, actor.words)), []).append(number)
        members = [
            *(group for group in shared.values() if len(group) <= _MOST_SHARING),
            *(group for group in acting.values() if len(group) <= _MOST_OF_ACTOR),
        ]
        return iter(sorted({pair for group in members for pair in combinations(group, 2)}))

    def score(self, first: int, second: int) -> float:
        """From 0 to 1; 0 where actors or recipients differ for certain."""
        one, other = self._entries[first], self._entries[second]
        if self._judged and (judged := self._judged.get(pair_key(one, other))) is not None:
            return float(judged)
        left, right = self._parties[first], self._parties[second]
        by, to = self._same_actor(first, second), compare_actors(left.to, right.to)
        if by == "different" or to == "different":
            return 0.0
        evidence = (
            _ACTOR[by] if left.by and right.by else _NOBODY,
            _RECIPIENT[to],
            self._action_evidence(one, other),
            _due_evidence(one, other) * (1.0 if by == "same" else 0.6),
            _SPEAKER if compare_actors(left.speaker, right.speaker) == "same" else 0.0,
            self._story_evidence(one, other, by),
        )
        return max(0.0, min(1.0, sum(evidence)))

    def _same_actor(self, first: int, second: int) -> Identity:
        """How the acting parties relate; "the group" is likely whom the other names.

        Who announces a promise and who is to keep it are likely one.
        """
        left, right = self._parties[first].by, self._parties[second].by
        found = compare_actors(left, right)
        if found in {"same", "likely"} or not (left and right):
            return found
        if self._speaks_for(left, self._parties[second]) or self._speaks_for(right, self._parties[first]):
            return "likely"
        if found == "different":
            return found
        one, other = self._entries[first].article, self._entries[second].article
        if (_describes(left) and self._names(right, one)) or (_describes(right) and self._names(left, other)):
            return "likely"
        return "unknown"

    def _speaks_for(self, actors: Sequence[ActorName], parties: _Parties) -> bool:
        """Whether one of the actors announces what the parties are to do: a minister for the ministry."""
        return any(
            compare_actors([actor], parties.speaker) == "same" for actor in actors if not actor.generic
        )

    def _names(self, actors: Sequence[ActorName], article: SourceArticle) -> bool:
        """Whether an article names one of the actors."""
        story = self._stories[article.id]
        return any(
            not actor.generic and all(skeleton(word) in story for word in actor.words) for actor in actors
        )

    def _action_evidence(self, one: LedgerEntry, other: LedgerEntry) -> float:
        names = min(_MOST_NAMES, self._actions.names_in_common(one, other))
        apart = 0.0
        if not self._actions.object_in_common(one, other):
            refused = (one.status in _REFUSALS) != (other.status in _REFUSALS)
            apart = _OBJECTS_APART * (2 if refused else 1)
        return _ACTION * self._actions.of(one, other) + _NAME * names + apart

    def _story_evidence(self, one: LedgerEntry, other: LedgerEntry, by: Identity) -> float:
        """What the articles say: one that names two items apart means two; the same names, the same story."""
        if one.article.id == other.article.id:
            return _SAME_ARTICLE_AND_STATUS if one.status == other.status else _SAME_ARTICLE
        if by == "same":
            return 0.0
        if not (one.article.names and other.article.names):
            return 0.0
        common = len(self._stories[one.article.id] & self._stories[other.article.id])
        return _SAME_STORY if common >= _STORY_NAMES else 0.0 if common else _OTHER_STORY


# Weights of the evidence, found on sets of invented articles (docs/ledger.md).
_ACTION = 0.8
_OBJECTS_APART = -0.14  # twice as much where one refuses: what is refused is what was asked for
_REFUSALS: frozenset[str] = frozenset({"refused", "denied"})
_NAME = 0.08
_MOST_NAMES = 2
_SPEAKER = 0.06
_ACTOR: dict[Identity, float] = {"same": 0.12, "likely": 0.06, "unknown": -0.08, "different": -1.0}
_NOBODY = -0.4  # where an article does not say who is to act
_RECIPIENT: dict[Identity, float] = {"same": 0.12, "likely": 0.08, "unknown": 0.0, "different": -1.0}
_SAME_ARTICLE = -0.1
_SAME_ARTICLE_AND_STATUS = -0.35
_SAME_STORY = 0.1
_OTHER_STORY = -0.12
_STORY_NAMES = 2
_DAY, _MONTH_END, _YEAR_END, _OTHER_DAY = 0.3, 0.2, 0.12, -0.04


def _due_evidence(one: LedgerEntry, other: LedgerEntry) -> float:
    """The same due date says the more, the fewer promises are due on such a day."""
    if one.due is None or other.due is None:
        return 0.0
    if one.due != other.due:
        return _OTHER_DAY
    if (one.due.month, one.due.day) == (12, 31):
        return _YEAR_END
    return _MONTH_END if (one.due + timedelta(days=1)).day == 1 else _DAY


def _story(article: SourceArticle) -> frozenset[str]:
    """The words of the names of an article, by their sound."""
    words = {word for group in article.names for name in group for word in words_of(name)}
    return frozenset(sound for sound in map(skeleton, words) if len(sound) >= _SHORTEST_STORY_NAME)


def _describes(actors: Sequence[ActorName]) -> bool:
    return bool(actors) and all(actor.generic for actor in actors)


_SHORTEST_STORY_NAME = 3
