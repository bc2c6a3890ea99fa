"""The antecedents of common nouns: "the company", "its members", "the commission"."""

from __future__ import annotations

from collections import Counter

from summariser.extractors.rules.entities.article_mentions import ArticleMentions
from summariser.extractors.rules.entities.entity import Entity, EntityMention
from summariser.extractors.rules.entities.name_forms import folded_tokens
from summariser.extractors.rules.grammar_patterns import anywhere, folded_words
from summariser.models.draft import ActorKind

_COMPOUND_ENDING = 4  # letters that a compound shares with its head: "Nationalbank", "Notenbank"
_ANAPHORIC_WORDS = 2  # a longer noun phrase describes an entity of its own
_NEARBY = 3  # mentions


def resolve_noun(mentions: ArticleMentions, index: int) -> Entity | None:
    """The entity of noun number `index`, which names an organisation or people.

    An entity mentioned before where the noun can refer to it, else one of its own. None for nouns that refer
    to two entities ("the two companies").
    """
    noun = mentions.all[index]
    tokens = folded_tokens(noun.text)
    if not tokens or folded_words(mentions.grammar.paired_organisations).fullmatch(tokens[-1]):
        return None
    owner = _owner_of_people if noun.type == "people" else _owner_of_management
    found = owner(mentions, index) or mentions.registry.find(noun.text, exact=True)
    if found is None and _is_definite(mentions, noun) and len(tokens) <= _ANAPHORIC_WORDS:
        found = _antecedent(mentions, index, tokens[-1])
    kind: ActorKind = "group" if noun.type == "people" else "organisation"
    return found or mentions.registry.find_or_add(noun.text, kind, named=False)


def _is_definite(mentions: ArticleMentions, noun: EntityMention) -> bool:
    if noun.head_start > noun.start:
        return True
    if mentions.grammar.definite_prefix:
        return noun.text.startswith(mentions.grammar.definite_prefix)
    return mentions.grammar.bare_nouns


def _antecedent(mentions: ArticleMentions, index: int, noun: str) -> Entity | None:
    """What a definite noun refers back to."""
    if folded_words(mentions.grammar.management_nouns).fullmatch(noun):
        return _most_mentioned(mentions, index)
    same = _last_with_noun(mentions, noun.removeprefix(mentions.grammar.definite_prefix), index)
    if same or not folded_words(mentions.grammar.generic_organisations).fullmatch(noun):
        return same
    return _antecedent_of_generic(mentions, index, noun)


def _owner_of_people(mentions: ArticleMentions, index: int) -> Entity | None:
    """Whose people are meant: "its members", "the mayor's workers"."""
    people = mentions.all[index]
    determiner = mentions.text[people.start : people.head_start].strip().lower()
    if determiner in mentions.grammar.possessives:
        return mentions.last_organisation(index, countries=True)
    nearby = mentions.all[max(0, index - _NEARBY) : index + _NEARBY]
    names = [mention for mention in nearby if mention.type == "name" and mention.end < people.end]
    return names[-1].entity if names and names[-1].head_start >= people.start else None


def _owner_of_management(mentions: ArticleMentions, index: int) -> Entity | None:
    """The organisation whose management is meant: "la direction de Varel", "the board of Varel"."""
    noun = mentions.all[index]
    if not folded_words(mentions.grammar.management_nouns).fullmatch(folded_tokens(noun.text)[-1]):
        return None
    preposition = anywhere(rf" (?:{mentions.grammar.attachment_prepositions}) ?")
    for mention in mentions.all[index + 1 : index + _NEARBY]:
        if mention.type == "name" and mention.entity and not mention.entity.is_person:
            return mention.entity if preposition.fullmatch(mentions.text, noun.end, mention.start) else None
    return None


def _most_mentioned(mentions: ArticleMentions, index: int) -> Entity | None:
    """The organisation mentioned most often before number `index`, whose board or management is meant."""
    named = [
        mention.entity
        for mention in mentions.all[:index]
        if mention.entity and mention.entity.named and not mention.entity.is_person
    ]
    counts = Counter(entity for entity in named if entity.kind != "country" and mentions.can_act(entity))
    return max(named, key=lambda entity: counts[entity]) if counts else None


def _antecedent_of_generic(mentions: ArticleMentions, index: int, noun: str) -> Entity | None:
    """What "the company" refers to: the organisation of that kind mentioned most often before."""
    best = _most_mentioned_of_kind(mentions, index, noun)
    if best or folded_words(mentions.grammar.distinct_organisations).fullmatch(noun):
        return best or _only_association(mentions, index)
    last = mentions.last_organisation(index, named=True)
    if last is None:
        return None
    umbrella = folded_words(mentions.grammar.umbrella_nouns).fullmatch(noun)
    return last if umbrella or not _is_of_other_kind(mentions, last, noun) else None


def _most_mentioned_of_kind(mentions: ArticleMentions, index: int, noun: str) -> Entity | None:
    """The named organisation mentioned most often that `noun` can refer to."""
    counts: Counter[Entity] = Counter()
    can_refer: dict[Entity, bool] = {}
    best = None
    for mention in mentions.all[:index]:
        entity = mention.entity
        if entity is None:
            continue
        if entity not in can_refer:
            can_refer[entity] = entity.named and _can_refer(mentions, noun, entity)
        if can_refer[entity]:
            counts[entity] += 1
            best = entity if best is None or counts[entity] > counts[best] else best
    return best


def _only_association(mentions: ArticleMentions, index: int) -> Entity | None:
    """The one entity before number `index` that is a union, party, club or the like."""
    named = dict.fromkeys(
        mention.entity for mention in mentions.all[:index] if mention.entity and mention.entity.named
    )
    found = [
        entity for entity in named if not entity.is_person and _is_of_other_kind(mentions, entity, noun="")
    ]
    return found[0] if len(found) == 1 else None


def _is_of_other_kind(mentions: ArticleMentions, entity: Entity, noun: str) -> bool:
    """Whether name or description say that `noun` does not fit: a union is no company."""
    grammar, tokens = mentions.grammar, _describing_tokens(entity)
    distinct = folded_words(rf"\w*(?:{grammar.distinct_organisations}|{grammar.association_stems})")
    return any(distinct.fullmatch(token) for token in tokens) and not (noun and _has_head(tokens, noun))


def _has_head(tokens: set[str], noun: str) -> bool:
    """Whether one of the words ends as the noun does, as compounds of it do."""
    return any(token.endswith(noun[-_COMPOUND_ENDING:]) for token in tokens)


def _can_refer(mentions: ArticleMentions, noun: str, entity: Entity) -> bool:
    """Whether "the company" can refer to an entity: no country, no ministry, nothing of another kind."""
    if entity.kind in ("person", "country") or not mentions.can_act(entity):
        return False
    grammar, tokens = mentions.grammar, _describing_tokens(entity)
    generic = folded_words(grammar.generic_organisations)
    distinct = folded_words(grammar.distinct_organisations)
    if _has_head(tokens, noun) or distinct.fullmatch(noun):
        return _has_head(tokens, noun)
    kinds = {token for token in tokens if folded_words(grammar.organisation_nouns).fullmatch(token)}
    return not kinds or any(generic.fullmatch(kind) and not distinct.fullmatch(kind) for kind in kinds)


def _last_with_noun(mentions: ArticleMentions, noun: str, index: int) -> Entity | None:
    """The entity mentioned last before whose name or description has the noun: "the commission"."""
    for mention in mentions.preceding(index):
        entity = mention.entity
        if entity and not entity.is_person and noun in _describing_tokens(entity):
            return entity
    return None


def _describing_tokens(entity: Entity) -> set[str]:
    return {*folded_tokens(entity.name), *entity.descriptions}
