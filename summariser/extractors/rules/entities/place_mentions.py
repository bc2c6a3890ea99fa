"""Places: mentions that say where something is, and do not act."""

from __future__ import annotations

from summariser.extractors.rules.entities.article_mentions import ArticleMentions
from summariser.extractors.rules.entities.entity import Entity, EntityMention
from summariser.extractors.rules.phrase_text import WORD

_PREPOSITION_CHARS = 20


def is_place(mentions: ArticleMentions, entity: Entity) -> bool:
    """Whether a preposition of place governs every mention of the entity by name."""
    return all(_is_place(mentions, mention) for mention in entity.mentions)


def _is_place(mentions: ArticleMentions, mention: EntityMention) -> bool:
    """Whether a preposition of place governs the mention."""
    text = mentions.text
    if mentions.is_possessor(mention):
        return False
    before = WORD.findall(text[max(0, mention.start - _PREPOSITION_CHARS) : mention.start])
    words = [*before, *WORD.findall(text[mention.start : mention.head_start])]
    return bool(words) and words[-1].lower() in mentions.grammar.place_prepositions
