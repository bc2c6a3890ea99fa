"""What speaks for and against an entity being an actor of the article, as names of facts that hold."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.entities import Entity
from summariser.extractors.rules.entities.name_forms import is_all_caps
from summariser.extractors.rules.entities.place_mentions import is_place

_COUNTS = (1, 2, 3, 5, 8)
_LEAD = 2  # sentences
_MOST_WORDS = 4


def actor_features(analysis: ClauseAnalysis, entity: Entity, party: bool) -> tuple[str, ...]:
    """The features of an entity with mentions; `party` is whether a commitment names it. None is a word."""
    facts = {*_of_entity(analysis, entity), *_of_mentions(analysis, entity)}
    if party:
        facts.add("party")
    kind = entity.kind or "unknown"
    named = kind if entity.named else f"{kind}-noun"
    return (f"kind:{named}", *sorted(facts), *(f"{named}|{fact}" for fact in sorted(facts)))


def _of_entity(analysis: ClauseAnalysis, entity: Entity) -> Iterator[str]:
    yield "bias"
    if entity.role:
        yield "role"
    if analysis.mentions.can_act(entity):
        yield "can-act"
    if is_place(analysis.mentions, entity):
        yield "place"
    if is_all_caps(entity.name):
        yield "acronym"
    yield f"words:{min(len(entity.name.split()), _MOST_WORDS)}"
    if analysis.mentions.is_in_title(entity):
        yield "title"


def _of_mentions(analysis: ClauseAnalysis, entity: Entity) -> Iterator[str]:
    mentions = analysis.mentions
    own = entity.mentions
    sentences = {sentence.number for one in own if (sentence := mentions.sentence_of(one))}
    free = sum(not one.oblique for one in own)
    speaking = sum(analysis.speech.speaks(one) for one in own)
    yield from (f"mentions:{least}" for least in _COUNTS if len(own) >= least)
    yield from (f"free:{least}" for least in _COUNTS if free >= least)
    yield from (f"speaks:{least}" for least in _COUNTS if speaking >= least)
    if any(mentions.precedes_verb(one) for one in own):
        yield "subject"
    if any(mentions.is_possessor(one) for one in own):
        yield "owner"
    if sentences and min(sentences) <= _LEAD:
        yield "lead"
    if any(analysis.clauses.quote_around(one.head_start) is None for one in own):
        yield "outside-quotes"
