"""How likely two commitments are one promise: who, to whom, what, by when, and in which story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from summariser.ledger.action_similarity import ActionSimilarity
from summariser.ledger.actor_identity import ActorName, ActorNames, Identity, compare_actors
from summariser.ledger.name_spelling import skeleton, words_of
from summariser.ledger.pair_keys import pair_key
from summariser.models.ledger import LedgerEntry, PairJudgement, SourceArticle

ActorKey = tuple[str, ...]
Parties = tuple[ActorName, ...]


@dataclass(frozen=True)
class _EntryParties:
    by: Parties
    to: Parties
    speaker: Parties


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
            _EntryParties(*(names.of(field, one.article) for field in (one.by, one.to, one.stated_by)))
            for one in entries
        ]
        self._stories = {key: _story(article) for key, article in articles.items()}
        self._compared: dict[tuple[Parties, Parties], Identity] = {}

    def actor_keys(self, number: int) -> frozenset[ActorKey]:
        """The acting parties of an entry by their sound."""
        return frozenset(tuple(map(skeleton, actor.words)) for actor in self._parties[number].by)

    def content_keys(self, number: int) -> Iterator[str | date]:
        """The terms of the action of an entry, and its due date."""
        yield from self._actions.keys(self._entries[number])
        if due := self._entries[number].due:
            yield due

    def score(self, first: int, second: int) -> float:
        """From 0 to 1; 0 where actors or recipients differ for certain, or an article tells the two apart."""
        one, other = self._entries[first], self._entries[second]
        if self._judged and (judged := self._judged.get(pair_key(one, other))) is not None:
            return float(judged)
        left, right = self._parties[first], self._parties[second]
        by = self._same_actor(first, second)
        if by == "different" or (to := self._compare(left.to, right.to)) == "different":
            return 0.0
        evidence = (
            _ACTOR[by] if left.by and right.by else _NOBODY,
            _RECIPIENT[to],
            self._action_evidence(one, other),
            _due_evidence(one, other) * (1.0 if by == "same" else 0.6),
            _SPEAKER if self._compare(left.speaker, right.speaker) == "same" else 0.0,
            self._story_evidence(one, other, by),
        )
        total = max(0.0, min(1.0, sum(evidence)))
        told_apart = one.article.id == other.article.id and total < _LEAST_WITHIN_ARTICLE
        return 0.0 if told_apart else total

    def _compare(self, one: Parties, other: Parties) -> Identity:
        """As `compare_actors`, once for each two: few actors make many pairs."""
        if not one or not other:
            return "unknown"
        found = self._compared.get((one, other))
        if found is None:
            found = self._compared[one, other] = compare_actors(one, other)
        return found

    def _same_actor(self, first: int, second: int) -> Identity:
        """How the acting parties relate; "the group" is likely whom the other names.

        Who announces a promise and who is to keep it are likely one.
        """
        left, right = self._parties[first].by, self._parties[second].by
        found = self._compare(left, right)
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

    def _speaks_for(self, actors: Parties, parties: _EntryParties) -> bool:
        """Whether one of the actors announces what the parties are to do: a minister for the ministry."""
        return bool(parties.speaker) and any(
            self._compare((actor,), parties.speaker) == "same" for actor in actors if not actor.generic
        )

    def _names(self, actors: Parties, article: SourceArticle) -> bool:
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
_LEAST_WITHIN_ARTICLE = 0.34
_SAME_STORY = 0.1
_OTHER_STORY = -0.12
_STORY_NAMES = 2
_DAY, _MONTH_END, _YEAR_END, _OTHER_DAY = 0.3, 0.2, 0.12, -0.04
_SHORTEST_STORY_NAME = 3


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


def _describes(actors: Parties) -> bool:
    return bool(actors) and all(actor.generic for actor in actors)
