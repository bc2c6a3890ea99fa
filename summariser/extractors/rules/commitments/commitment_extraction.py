"""Commitments: who is to do what, for whom, by when and on what condition, as each cue's clause says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.commitments.action_form import is_well_formed
from summariser.extractors.rules.commitments.action_phrases import ActionPhrase, action_phrases
from summariser.extractors.rules.commitments.commitment_candidates import (
    CommitmentCandidate,
    find_candidates,
)
from summariser.extractors.rules.commitments.commitment_features import commitment_features
from summariser.extractors.rules.commitments.commitment_parties import (
    CommitmentParties,
    find_parties,
    unique,
)
from summariser.extractors.rules.commitments.commitment_status import commitment_status
from summariser.extractors.rules.commitments.item_features import item_features
from summariser.extractors.rules.commitments.party_candidates import Agents
from summariser.extractors.rules.commitments.party_ranking import rank_parties
from summariser.extractors.rules.commitments.word_features import word_features
from summariser.extractors.rules.entities import Entity, EntityMention
from summariser.extractors.rules.linear_model import linear_model
from summariser.models.draft import CommitmentDraft, CommitmentStatus
from summariser.models.mentions import CommitmentFrame

LEAST_SCORE = -1.5  # of an item; of those that score less, fewer than one in ten is well put
# Frames that name beside the cue who is to act, or did: "ordered X to", "as X had promised".
_NAMING_FRAMES: frozenset[CommitmentFrame] = frozenset({"order", "outcome"})
_CONDITIONAL_STATUSES: frozenset[CommitmentStatus] = frozenset({"pledged", "planned"})


@dataclass(frozen=True, slots=True)
class ResolvedCommitment:
    """A commitment whose parties are entities of the article."""

    sentence: int
    """The number of the sentence."""
    agents: tuple[Entity, ...]
    recipients: tuple[Entity, ...]
    speaker: Entity | None
    status: CommitmentStatus
    phrase: ActionPhrase
    agent_phrase: str | None = None
    """Who is to act, in the article's words, where it is no entity."""

    @property
    def parties(self) -> tuple[Entity, ...]:
        """The agents and recipients."""
        return (*self.agents, *self.recipients)

    def draft(self) -> CommitmentDraft:
        """The commitment as an item of a draft: entities by name, phrases verbatim."""
        return CommitmentDraft(
            by=_names(self.agents) or self.agent_phrase or self.phrase.ordered_party,
            to=_names(entity for entity in self.recipients if entity not in self.agents),
            action=self.phrase.action,
            status=self.status,
            when=self.phrase.when,
            condition=self.phrase.condition,
            stated_by=self.speaker.name if self.speaker else None,
            sentences=[self.sentence],
        )


@dataclass(frozen=True, slots=True)
class DraftedItem:
    """A commitment that the rules see, and the names of the facts by which it is judged."""

    commitment: ResolvedCommitment
    features: tuple[str, ...]

    @property
    def score(self) -> float:
        """How likely it is that an analyst would keep it as it stands; above 0 if more likely than not."""
        return linear_model("item").score(self.features)


def extract_commitments(analysis: ClauseAnalysis) -> list[ResolvedCommitment]:
    """The commitments of the article that may be well put, in order of the text."""
    return [item.commitment for item in drafted_items(analysis) if item.score >= LEAST_SCORE]


def drafted_items(analysis: ClauseAnalysis) -> Iterator[DraftedItem]:
    """What the cues of the article commit somebody to and whose action has a verb, in order of the text."""
    for candidate, parties, phrases in _read_candidates(analysis):
        formed = [one for one in phrases if is_well_formed(analysis, candidate.cue, one.action)]
        if not parties.binds or not formed:
            continue
        shared = commitment_features(analysis, candidate, parties, phrases)
        for commitment in _commitments_of(analysis, candidate, parties, formed):
            own = item_features(analysis, candidate, parties, commitment.phrase, commitment.status)
            words = word_features(analysis, candidate, commitment.phrase.action)
            yield DraftedItem(commitment, (*shared, *own, *words))


def _read_candidates(
    analysis: ClauseAnalysis,
) -> Iterator[tuple[CommitmentCandidate, CommitmentParties, list[ActionPhrase]]]:
    """The candidates with something to do, their parties and actions; not all of them commit somebody."""
    last_agents: Agents = ()
    for candidate in find_candidates(analysis):
        ruled = find_parties(analysis, candidate)
        if phrases := action_phrases(analysis, candidate):
            named = ruled.agents or any(one.ordered_party for one in phrases)
            certain = candidate.cue.frame in _NAMING_FRAMES and named
            parties = ruled if certain else rank_parties(analysis, candidate, ruled, last_agents)
            yield candidate, parties, phrases
        last_agents = ruled.agents or last_agents


def _commitments_of(
    analysis: ClauseAnalysis,
    candidate: CommitmentCandidate,
    parties: CommitmentParties,
    phrases: list[ActionPhrase],
) -> Iterator[ResolvedCommitment]:
    """One commitment for each action of the candidate."""
    several = len(parties.agents) > 1 and parties.speaker in parties.agents
    status = commitment_status(analysis, candidate.sentence, candidate.cue, candidate.cues)
    for phrase in phrases:
        recipients = _entities(analysis, phrase.recipients)
        counterparties = _entities(analysis, phrase.counterparties)
        if phrase.negated and status == "pledged":
            status = "refused"
        conditional = bool(phrase.condition) and status in _CONDITIONAL_STATUSES
        yield ResolvedCommitment(
            sentence=candidate.sentence.number,
            agents=unique([*parties.agents, *counterparties]),
            recipients=tuple(recipients),
            speaker=None if several else parties.speaker,
            status="conditional" if conditional else status,
            phrase=phrase,
            agent_phrase=parties.agent_phrase,
        )


def _entities(analysis: ClauseAnalysis, mentions: Iterable[EntityMention]) -> list[Entity]:
    return [entity for mention in mentions for entity in analysis.anaphora.entities(mention)]


def _names(entities: Iterable[Entity]) -> str | None:
    return "; ".join(entity.name for entity in entities) or None
