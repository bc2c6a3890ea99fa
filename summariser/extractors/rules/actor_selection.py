"""Actor selection: the entities that act, speak or are party to a commitment."""

from __future__ import annotations

from summariser.extractors.rules.entities import ArticleMentions, Entity, EntityMention
from summariser.extractors.rules.entities.name_forms import folded_tokens
from summariser.extractors.rules.phrase_text import WORD
from summariser.models.article import Article
from summariser.models.draft import ActorDraft

_MAX_EVIDENCE = 4  # sentences
_PREPOSITION_CHARS = 20


def select_actors(mentions: ArticleMentions, parties: set[Entity]) -> list[ActorDraft]:
    """The actors in order of first mention; `parties` are the entities in commitments.

    The agency that publishes the article is none.
    """
    article = mentions.article
    agency = folded_tokens(article.metadata.agency or "")
    actors = [
        entity
        for entity in mentions.registry.entities
        if entity.mentions
        and folded_tokens(entity.name) != agency
        and (entity in parties or _acts(mentions, entity))
    ]
    return [_draft(article, entity) for entity in sorted(actors, key=_first_mention)]


def _first_mention(entity: Entity) -> int:
    return min(mention.head_start for mention in entity.mentions)


def _acts(mentions: ArticleMentions, entity: Entity) -> bool:
    """Whether a named entity acts: a person always, a country where it is not only a place."""
    if not entity.named:
        return False
    if entity.is_person:
        return True
    if entity.kind == "country":
        return not all(_is_place(mentions, mention) for mention in entity.mentions)
    return mentions.can_act(entity)


def _is_place(mentions: ArticleMentions, mention: EntityMention) -> bool:
    """Whether a preposition of place governs the mention."""
    text = mentions.text
    if mentions.is_possessor(mention):
        return False
    before = WORD.findall(text[max(0, mention.start - _PREPOSITION_CHARS) : mention.start])
    words = [*before, *WORD.findall(text[mention.start : mention.head_start])]
    return bool(words) and words[-1].lower() in mentions.grammar.place_prepositions


def _draft(article: Article, entity: Entity) -> ActorDraft:
    sentences = {
        sentence.number
        for mention in entity.mentions
        if (sentence := article.sentence_at(mention.head_start))
    }
    return ActorDraft(
        name=entity.name,
        aliases=[form for form in entity.forms if form != entity.name],
        kind=entity.kind or "other",
        role=entity.role,
        sentences=sorted(sentences)[:_MAX_EVIDENCE],
    )
