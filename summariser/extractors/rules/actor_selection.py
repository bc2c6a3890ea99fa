"""Actors: the entities that act, speak or are party to a commitment."""

from __future__ import annotations

import re

from summariser.extractors.rules.coreference import CoreferenceResolver
from summariser.extractors.rules.entities import Entity, EntityMention, tokens
from summariser.models.article import Article
from summariser.models.draft import ActorDraft

_WORD = re.compile(r"[\w'’-]+")
_EVIDENCE = 4


def draft_actors(article: Article, refs: CoreferenceResolver, parties: set[int]) -> list[ActorDraft]:
    """The actors in order of first mention. `parties` are the ids of entities in commitments."""
    agency = tokens(article.metadata.agency or "")
    chosen = [
        entity
        for entity in refs.cast.entities
        if entity.references
        and tokens(entity.name) != agency
        and (id(entity) in parties or _acts(refs, entity))
    ]
    return [
        _draft(article, entity) for entity in sorted(chosen, key=lambda e: min(r.head for r in e.references))
    ]


def _acts(refs: CoreferenceResolver, entity: Entity) -> bool:
    """People act wherever they are named; a body or country where it is not only a place."""
    if not entity.proper:
        return False
    if entity.is_person:
        return True
    if entity.kind == "country":
        return not all(_is_place(refs, ref) for ref in entity.references)
    return refs.may_act(entity)


def _is_place(refs: CoreferenceResolver, ref: EntityMention) -> bool:
    if refs.text[ref.end : ref.end + 1] in ("'", "’"):
        return False
    before = _WORD.findall(refs.text[max(0, ref.start - 20) : ref.start])
    words = [*before, *_WORD.findall(refs.text[ref.start : ref.head])]
    return bool(words) and words[-1].lower() in refs.words.place_prepositions


def _draft(article: Article, entity: Entity) -> ActorDraft:
    numbers = {s.number for ref in entity.references if (s := article.sentence_at(ref.head))}
    aliases = [form for form in entity.forms if form != entity.name]
    return ActorDraft(
        name=entity.name,
        aliases=aliases,
        kind=entity.kind or "other",
        role=entity.role,
        sentences=sorted(numbers)[:_EVIDENCE],
    )
