"""The entities of one article, found by name."""

from __future__ import annotations

from collections.abc import Mapping

from summariser.extractors.rules.entities.entity import Entity
from summariser.extractors.rules.entities.name_forms import (
    folded_tokens,
    is_acronym,
    is_all_caps,
    is_initialled,
    is_short_form,
)
from summariser.models.draft import ActorKind


class EntityRegistry:
    """The entities of one article in the order in which they were added.

    `countries` maps names of countries to their codes, `demonyms` the words for their people and things.
    """

    def __init__(
        self, countries: Mapping[str, str] | None = None, demonyms: Mapping[str, str] | None = None
    ) -> None:
        self.entities: list[Entity] = []
        self._countries = countries or {}
        self._demonyms = demonyms or {}

    def find_or_add(self, name: str, kind: ActorKind | None, named: bool = True) -> Entity:
        """The entity that `name` refers to; a new one if none matches.

        A short form refers to the matching entity that was mentioned last. With `named` False, `name` is a
        common noun and refers to an entity of exactly that form only.
        """
        known = self._match(name, kind) if named else self.find(name, exact=True)
        known = known or (self._same_country(name, kind) if named else None)
        if known:
            self._update(known, name, kind)
            return known
        entity = Entity(name=name, kind=kind, named=named)
        entity.add_form(name)
        self.entities.append(entity)
        return entity

    def find(self, name: str, exact: bool = False) -> Entity | None:
        """The entity that `name` refers to, or None; `exact` excludes short forms and acronyms."""
        found = self._match(name, None)
        return found if not exact or (found and _has_form(found, folded_tokens(name))) else None

    def _same_country(self, name: str, kind: ActorKind | None) -> Entity | None:
        """The country that has this name too, or whose people or things it means: "North Korean"."""
        code = self._code(name)
        known = (one for one in self.entities if code and "country" in (kind, one.kind))
        return next((one for one in known if self._code(one.name) == code), None)

    def _code(self, name: str) -> str | None:
        return self._countries.get(name) or self._demonyms.get(name.lower())

    def _match(self, name: str, kind: ActorKind | None) -> Entity | None:
        tokens = folded_tokens(name)
        compare_all = not tokens or is_all_caps(name)
        candidates = self.entities if compare_all else [one for one in self.entities if one.may_match(tokens)]
        matching = [entity for entity in candidates if _matches(tokens, name, kind, entity)]
        exact = [entity for entity in matching if _has_form(entity, tokens)]
        return max(exact or matching, key=_last_mention, default=None)

    def _update(self, entity: Entity, name: str, kind: ActorKind | None) -> None:
        entity.add_form(name)
        if name in self._countries and entity.name not in self._countries and kind == "country":
            entity.name, entity.kind = name, kind
            return
        entity.kind = entity.kind or kind
        if len(folded_tokens(name)) > len(folded_tokens(entity.name)) and not is_acronym(name, entity.name):
            entity.name = name


def _last_mention(entity: Entity) -> int:
    return entity.mentions[-1].start if entity.mentions else -1


def _has_form(entity: Entity, tokens: tuple[str, ...]) -> bool:
    return any(tokens == folded_tokens(form) for form in entity.forms)


def _matches(tokens: tuple[str, ...], name: str, kind: ActorKind | None, entity: Entity) -> bool:
    if kind and entity.kind and kind != entity.kind and "person" in (kind, entity.kind):
        return False
    if _has_form(entity, tokens):
        return True
    if not entity.named or "country" in (kind, entity.kind):
        return False
    full = folded_tokens(entity.name)
    # The short form of a title or headline can come before the full one, hence both ways round.
    return (
        is_initialled(tokens, full)
        or is_short_form(tokens, full, entity.kind)
        or is_short_form(full, tokens, kind or entity.kind)
        or is_acronym(name, entity.name)
        or is_acronym(entity.name, name)
    )
