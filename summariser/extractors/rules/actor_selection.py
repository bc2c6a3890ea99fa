"""Actor selection: the entities that act, speak or are party to a commitment."""

from __future__ import annotations

from summariser.extractors.rules.actor_features import actor_features
from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.entities import Entity
from summariser.extractors.rules.entities.name_forms import folded_tokens
from summariser.extractors.rules.linear_model import linear_model
from summariser.models.article import Article
from summariser.models.draft import ActorDraft

LEAST_SCORE = -0.7  # of an actor: the best F1, precision over all actors, recall over salient ones
_MAX_EVIDENCE = 4  # sentences


def select_actors(analysis: ClauseAnalysis, parties: set[Entity]) -> list[ActorDraft]:
    """The actors in order of first mention; `parties` are the entities in commitments, actors in any case.

    The agency that publishes the article is none.
    """
    agency = folded_tokens(analysis.article.metadata.agency or "")
    actors = [
        entity
        for entity in analysis.mentions.registry.entities
        if entity.mentions
        and folded_tokens(entity.name) != agency
        and (entity in parties or _is_actor(analysis, entity))
    ]
    return [_draft(analysis.article, entity) for entity in sorted(actors, key=_first_mention)]


def _is_actor(analysis: ClauseAnalysis, entity: Entity) -> bool:
    features = actor_features(analysis, entity, party=False)
    return linear_model("actor").score(features) >= LEAST_SCORE


def _first_mention(entity: Entity) -> int:
    return min(mention.head_start for mention in entity.mentions)


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
