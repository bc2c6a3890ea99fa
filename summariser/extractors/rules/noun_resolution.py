"""Whom a noun means: "the company", "its members", "the commission"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summariser.extractors.rules.entities import Entity, EntityMention, tokens
from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.models.draft import ActorKind

if TYPE_CHECKING:
    from summariser.extractors.rules.coreference import CoreferenceResolver

_REACH = 200  # references; nobody is meant from further back
_SORT_LETTERS = 4


def meant_by_noun(refs: CoreferenceResolver, at: int) -> Entity | None:
    """The entity that noun number `at` means: one told before where the words fit, else one of its own.

    None for nouns that mean two bodies ("the two companies").
    """
    ref, spelled = refs.all[at], tokens(refs.all[at].text)
    if not spelled or compiled(refs.words.paired_organisations).fullmatch(spelled[-1]):
        return None
    found = _owner(refs, at) if ref.sort == "crowd" else _managed(refs, at)
    found = found or refs.cast.find(ref.text, exact=True)
    if found is None and _is_definite(refs, ref) and len(spelled) <= 2:
        found = _told_before(refs, at, spelled[-1])
    kind: ActorKind = "group" if ref.sort == "crowd" else "organisation"
    return found or refs.cast.enter(ref.text, kind, proper=False)


def _is_definite(refs: CoreferenceResolver, ref: EntityMention) -> bool:
    if ref.head > ref.start:
        return True
    if refs.words.definite_prefix:
        return ref.text.startswith(refs.words.definite_prefix)
    return refs.words.bare_nouns


def _told_before(refs: CoreferenceResolver, at: int, noun: str) -> Entity | None:
    if compiled(refs.words.management_nouns).fullmatch(noun):
        return _most_named(refs, at)
    named = _named_with(refs, noun.removeprefix(refs.words.definite_prefix), at)
    if named or not compiled(refs.words.generic_organisations).fullmatch(noun):
        return named
    return _main_body(refs, at, noun)


def _owner(refs: CoreferenceResolver, at: int) -> Entity | None:
    """Whose people a crowd is: "its members", "the mayor's workers"."""
    ref = refs.all[at]
    if refs.text[ref.start : ref.head].strip().lower() in refs.words.possessives:
        return refs.last_body(at, country=True)
    near = refs.all[max(0, at - 3) : at + 3]
    inner = [other for other in near if other.sort == "name" and other.end < ref.end]
    return inner[-1].entity if inner and inner[-1].head >= ref.start else None


def _managed(refs: CoreferenceResolver, at: int) -> Entity | None:
    """The body whose management is told: "la direction de Varel", "the board of Varel"."""
    ref = refs.all[at]
    if not compiled(refs.words.management_nouns).fullmatch(tokens(ref.text)[-1]):
        return None
    for other in refs.all[at + 1 : at + 3]:
        if other.entity and other.entity.is_body and other.sort == "name":
            linked = compiled(rf" (?:{refs.words.attachment_prepositions}) ?", edges=False)
            return other.entity if linked.fullmatch(refs.text, ref.end, other.start) else None
    return None


def _most_named(refs: CoreferenceResolver, at: int) -> Entity | None:
    """The body named most often before reference `at`, no country: whose board or management is meant."""
    told = [ref.entity for ref in refs.all[:at] if ref.entity and ref.entity.proper and ref.entity.is_body]
    counts = Counter(id(entity) for entity in told if entity.kind != "country" and refs.may_act(entity))
    return max(told, key=lambda entity: counts[id(entity)], default=None) if counts else None


def _main_body(refs: CoreferenceResolver, at: int, noun: str) -> Entity | None:
    """The body named most often before reference `at` that a noun can mean; the one named first of two."""
    counts: dict[int, int] = {}
    possible: dict[int, bool] = {}
    best = None
    for other in refs.all[:at]:
        entity = other.entity
        if entity and id(entity) not in possible:
            possible[id(entity)] = entity.proper and _may_be(refs, entity, noun)
        if entity and possible[id(entity)]:
            counts[id(entity)] = counts.get(id(entity), 0) + 1
            if best is None or counts[id(entity)] > counts[id(best)]:
                best = entity
    if best or compiled(refs.words.distinct_organisations).fullmatch(noun):
        return best or _only_association(refs, at)
    last = refs.last_body(at, proper=True)
    umbrella = compiled(refs.words.umbrella_nouns).fullmatch(noun)
    fits = last is not None and (umbrella or not _is_of_other_sort(refs, last, noun))
    return last if fits else None


def _only_association(refs: CoreferenceResolver, at: int) -> Entity | None:
    """The one body told so far whose name or description is that of a union, party, club or the like."""
    told = {id(ref.entity): ref.entity for ref in refs.all[:at] if ref.entity and ref.entity.proper}
    found = [entity for entity in told.values() if entity.is_body and _is_of_other_sort(refs, entity, "")]
    return found[0] if len(found) == 1 else None


def _is_of_other_sort(refs: CoreferenceResolver, entity: Entity, noun: str) -> bool:
    """Whether the words of a body tell that it is something else: a union is no company."""
    told = {*tokens(entity.name), *entity.sorts}
    distinct = compiled(rf"\w*(?:{refs.words.distinct_organisations}|{refs.words.association_stems})")
    other = any(distinct.fullmatch(word) for word in told)
    return other and not (noun and _shares_sort(told, noun))


def _shares_sort(told: set[str], noun: str) -> bool:
    """Whether one of the words ends as the noun does, in a compound too ("Nationalbank", "Notenbank")."""
    return any(word.endswith(noun[-_SORT_LETTERS:]) for word in told)


def _may_be(refs: CoreferenceResolver, entity: Entity, noun: str) -> bool:
    """Whether "the company" can mean a body: no country, no ministry, nothing of another sort."""
    if entity.kind in ("person", "country") or not refs.may_act(entity):
        return False
    told = {*tokens(entity.name), *entity.sorts}
    generic, distinct = (
        compiled(refs.words.generic_organisations),
        compiled(refs.words.distinct_organisations),
    )
    if _shares_sort(told, noun) or distinct.fullmatch(noun):
        return _shares_sort(told, noun)
    sorts = {word for word in told if compiled(refs.words.organisation_nouns).fullmatch(word)}
    return not sorts or any(generic.fullmatch(sort) and not distinct.fullmatch(sort) for sort in sorts)


def _named_with(refs: CoreferenceResolver, head: str, at: int) -> Entity | None:
    """The entity told last before whose name or description holds the noun: "the commission"."""
    for other in reversed(refs.all[max(0, at - _REACH) : at]):
        entity = other.entity
        if entity and entity.is_body and head in {*tokens(entity.name), *entity.sorts}:
            return entity
    return None
