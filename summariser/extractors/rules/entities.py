"""Who is who: the entities of an article and the passages that refer to them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from summariser.models.draft import ActorKind

_LONG_NAME = 4  # words; the last one of a longer name is mostly a place, "Bank of Upper Malawi"
_EDGE = " \t,.;:'’\"“”«»()"


@dataclass(eq=False, slots=True)
class Entity:
    """Someone the article speaks of. `forms` counts the spellings; `body` is what a person speaks for.

    `sorts` are the nouns by which the text describes it ("the insurer").
    """

    name: str
    kind: ActorKind | None
    proper: bool = True
    role: str | None = None
    body: Entity | None = None
    gender: str | None = None
    forms: Counter[str] = field(default_factory=Counter)
    references: list[EntityMention] = field(default_factory=list)
    sorts: set[str] = field(default_factory=set)
    _words: set[str] = field(default_factory=set)
    _in_capitals: bool = False

    def called(self, name: str) -> None:
        """Note a spelling."""
        self.forms[name] += 1
        self._words.update(tokens(name))
        self._in_capitals = self._in_capitals or is_in_capitals(name)

    def may_be(self, words: tuple[str, ...]) -> bool:
        """Whether a name of these words shares one with its spellings, or may be spelled out by them."""
        return self._in_capitals or not self._words.isdisjoint(words)

    @property
    def is_person(self) -> bool:
        return self.kind == "person"

    @property
    def is_body(self) -> bool:
        """Whether it is something that people speak for."""
        return not self.is_person


@dataclass(eq=False, slots=True)
class EntityMention:
    """A passage that refers to an entity: a name, a noun ("the ministry") or a pronoun.

    `start`..`end` bound the phrase with its article and what stands before the name, `head`..`end` the name
    or noun itself. `oblique` tells that it hangs on a preposition or owns something: it is no subject.
    """

    start: int
    head: int
    end: int
    text: str
    sort: str
    entity: Entity | None = None
    oblique: bool = False


@lru_cache(maxsize=4096)
def tokens(name: str) -> tuple[str, ...]:
    """The words of a name, folded for comparison: no case, no accents, no edge punctuation."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    return tuple(word.strip(_EDGE) for word in re.split(r"[\s\-‐-–]+", bare) if word.strip(_EDGE))


def is_short_form(short: tuple[str, ...], full: tuple[str, ...], kind: ActorKind | None) -> bool:
    """Whether `short` may stand for `full`: a surname, the first words of a body's name, or its last noun."""
    if not short or len(short) >= len(full):
        return False
    if kind == "person":
        return full[-len(short) :] == short or (len(short) == 1 and full[0] == short[0])
    return full[: len(short)] == short or (
        len(short) == 1 and len(full) < _LONG_NAME and full[-1] == short[0]
    )


@lru_cache(maxsize=4096)
def is_in_capitals(name: str) -> bool:
    """Whether all of two or more letters are capitals, full stops aside."""
    letters = name.replace(".", "")
    return len(letters) > 1 and letters.isupper()


def is_acronym(short: str, full: str) -> bool:
    """Whether `short` is made of the capitals of `full` ("TRF" of "Tibesti Renewal Front")."""
    if not is_in_capitals(short):
        return False
    capitals = "".join(char for char in full if char.isupper())
    initials = "".join(word[0] for word in re.split(r"[\s\-]+", full) if word[:1].isalpha()).upper()
    return short.replace(".", "") in (capitals, initials)


class EntityRegistry:
    """The entities of one article, found by name."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []

    def enter(self, name: str, kind: ActorKind | None, proper: bool = True) -> Entity:
        """The entity that `name` stands for; a new one if none fits.

        A short form goes to the entity that was named last among those it fits.
        """
        known = self._known(name, kind) if proper else self.find(name, exact=True)
        if known:
            self._learn(known, name, kind)
            return known
        entity = Entity(name=name, kind=kind, proper=proper)
        entity.called(name)
        self.entities.append(entity)
        return entity

    def find(self, name: str, exact: bool = False) -> Entity | None:
        """The entity that `name` stands for, or None; enters nothing. `exact` allows no short forms."""
        found = self._known(name, None)
        spelled = found is not None and tokens(name) in {tokens(form) for form in found.forms}
        return found if spelled or not exact else None

    def _known(self, name: str, kind: ActorKind | None) -> Entity | None:
        words = tokens(name)
        any_may_be = not words or is_in_capitals(name)
        near = self.entities if any_may_be else [one for one in self.entities if one.may_be(words)]
        fitting = [entity for entity in near if _same(words, name, kind, entity)]
        exact = [entity for entity in fitting if words in {tokens(form) for form in entity.forms}]
        pool = exact or fitting
        return max(pool, key=_last_place) if pool else None

    def _learn(self, entity: Entity, name: str, kind: ActorKind | None) -> None:
        entity.called(name)
        entity.kind = entity.kind or kind
        if len(tokens(name)) > len(tokens(entity.name)) and not is_acronym(name, entity.name):
            entity.name = name


def _last_place(entity: Entity) -> int:
    return entity.references[-1].start if entity.references else -1


def _same(words: tuple[str, ...], name: str, kind: ActorKind | None, entity: Entity) -> bool:
    if kind and entity.kind and kind != entity.kind and "person" in (kind, entity.kind):
        return False
    if any(words == tokens(form) for form in entity.forms):
        return True
    if not entity.proper or "country" in (kind, entity.kind):
        return False
    full = tokens(entity.name)
    # A title's or headline's short form may come before the full one, hence both ways round.
    return (
        is_short_form(words, full, entity.kind)
        or (entity.kind != "country" and is_short_form(full, words, kind or entity.kind))
        or is_acronym(name, entity.name)
        or is_acronym(entity.name, name)
    )
