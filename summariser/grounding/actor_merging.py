"""Actors of one name become one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from summariser.grounding.article_index import ArticleIndex
from summariser.models.record import Actor

AnyActor = TypeVar("AnyActor", bound=Actor)


def merge_actors(actors: Sequence[AnyActor], index: ArticleIndex) -> list[AnyActor]:
    """Each bearer once, in the order of the first: its name is kept, the spellings of the others are aliases.

    The first role given is kept; evidence is joined. Names of which the article does not show the
    bearer are the same if they differ in nothing but capitals.
    """
    merged: dict[str, AnyActor] = {}
    for actor, key in zip(actors, _keys(actors, index), strict=True):
        merged[key] = _joined(merged[key], actor) if key in merged else actor
    return list(merged.values())


def merged_into(actors: Sequence[Actor], index: ArticleIndex) -> list[str | None]:
    """For each actor the name of the one that it becomes a part of, None for the first of its name."""
    first: dict[str, str] = {}
    into: list[str | None] = []
    for actor, key in zip(actors, _keys(actors, index), strict=True):
        into.append(first.get(key))
        first.setdefault(key, actor.name)
    return into


def _keys(actors: Sequence[Actor], index: ArticleIndex) -> list[str]:
    bearers = _bearers(index)
    return [bearers.get(actor.name.casefold(), actor.name.casefold()) for actor in actors]


def _bearers(index: ArticleIndex) -> dict[str, str]:
    """Every spelling of the article's names, without capitals, with the fullest name of its bearer."""
    return {
        spelling.casefold(): group.name.casefold()
        for group in index.names.groups
        for spelling in (*group.aliases, group.name)
    }


def _joined(one: AnyActor, other: AnyActor) -> AnyActor:
    spellings = (*one.aliases, other.name, *other.aliases)
    aliases = [name for name in dict.fromkeys(spellings) if name.casefold() != one.name.casefold()]
    places = {(evidence.start, evidence.end): evidence for evidence in (*other.evidence, *one.evidence)}
    return one.model_copy(
        update={
            "aliases": aliases,
            "role": one.role or other.role,
            "evidence": [places[place] for place in sorted(places)],
        }
    )
