"""Entities: the names, nouns and pronouns of an article, resolved to whom they refer to."""

from summariser.extractors.rules.entities.actor_roles import assign_roles
from summariser.extractors.rules.entities.article_mentions import ArticleMentions
from summariser.extractors.rules.entities.coreference import resolve_mentions
from summariser.extractors.rules.entities.entity import Entity, EntityMention, MentionType

__all__ = ["ArticleMentions", "Entity", "EntityMention", "MentionType", "assign_roles", "resolve_mentions"]
