"""Entities of an article (people, organisations, countries, groups) and the mentions that refer to them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from summariser.extractors.rules.entities.name_forms import folded_tokens, is_all_caps
from summariser.models.draft import ActorKind

MentionType = Literal["name", "organisation", "people", "office", "pronoun"]
"""A proper name, a pronoun, or a common noun for an organisation ("the ministry"), for a group of people
("the workers"), for the holder of an office ("the minister")."""


@dataclass(eq=False, slots=True)
class Entity:
    """One entity of an article; `name` is the longest form of its name."""

    name: str
    kind: ActorKind | None
    named: bool = True
    """Whether the article names it; False where only common nouns refer to it: "the ministry"."""
    role: str | None = None
    """A person's office in the words of the article: "chief executive"."""
    affiliation: Entity | None = None
    """The organisation, country or group that a person speaks for."""
    gender: str | None = None
    """m or f, where an honorific says so."""
    forms: Counter[str] = field(default_factory=Counter)
    """The spellings of the name with their number."""
    mentions: list[EntityMention] = field(default_factory=list)
    descriptions: set[str] = field(default_factory=set)
    """Nouns in apposition to the name ("insurer"), folded."""
    _form_tokens: set[str] = field(default_factory=set)
    _has_acronym: bool = False

    def add_form(self, name: str) -> None:
        """Count a spelling of the name."""
        self.forms[name] += 1
        self._form_tokens.update(folded_tokens(name))
        self._has_acronym = self._has_acronym or is_all_caps(name)

    def may_match(self, tokens: tuple[str, ...]) -> bool:
        """Whether a name of these tokens can be one of its forms; a quick test before the exact one."""
        return self._has_acronym or not self._form_tokens.isdisjoint(tokens)

    @property
    def is_person(self) -> bool:
        return self.kind == "person"

    @property
    def kind_feature(self) -> str:
        """Its kind as the learned models see it; of names and nouns of no known kind, which they are."""
        return self.kind or ("unknown" if self.named else "noun")


@dataclass(eq=False, slots=True)
class EntityMention:
    """A name, noun phrase or pronoun that refers to an entity. Offsets are into the text of the article.

    `start`..`end` is the whole phrase, with its determiner and modifiers; `head_start`..`end`, which is
    `text`, begins with the name or noun itself.
    """

    start: int
    head_start: int
    end: int
    text: str
    type: MentionType
    kind: ActorKind | None = None
    """What the scanner takes a name for."""
    entity: Entity | None = None
    """None until resolved, and where the antecedent is unknown."""
    oblique: bool = False
    """Whether it depends on a preposition or is a possessor, so that it is no subject."""
