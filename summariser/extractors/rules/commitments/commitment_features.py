"""What speaks for and against a cue making a commitment, as names of facts that hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.commitments.action_phrases import ActionPhrase
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.commitment_parties import CommitmentParties
from summariser.extractors.rules.commitments.party_candidates import clause_kind
from summariser.extractors.rules.entities.place_mentions import is_place

_EARLY = 3  # sentences
_CHANCES = (0.3, 0.5, 0.7, 0.9)


def commitment_features(
    analysis: ClauseAnalysis,
    candidate: CommitmentCandidate,
    parties: CommitmentParties,
    phrases: Sequence[ActionPhrase],
) -> tuple[str, ...]:
    """The features of a candidate that binds its parties to actions. Languages share them: none is a word."""
    found = (
        _of_cue(analysis, candidate),
        _of_parties(analysis, parties),
        _of_actions(phrases),
        _of_place(analysis, candidate),
    )
    return tuple(dict.fromkeys(feature for features in found for feature in features))


def _of_cue(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> Iterator[str]:
    cue = candidate.cue
    kind = clause_kind(analysis, candidate)
    yield from ("bias", f"frame:{cue.frame}", f"status:{cue.status}", f"clause:{kind}")
    yield f"frame:{cue.frame}-{cue.status}"
    yield f"frame:{cue.frame}-{kind}"
    if cue.negated:
        yield "negated"
    if len(candidate.cues) > 1:
        yield "several-cues"


def _of_parties(analysis: ClauseAnalysis, parties: CommitmentParties) -> Iterator[str]:
    agent = parties.agents[0] if parties.agents else None
    kind = agent.kind_feature if agent else "nobody"
    yield f"agent:{'phrase' if parties.agent_phrase else kind}"
    if agent and is_place(analysis.mentions, agent):
        yield "agent:place"
    if parties.speaker:
        yield "speaker:" + ("agent" if parties.speaker is agent else "other")
    yield from (f"agent-chance:{least}" for least in _CHANCES if parties.chance >= least)


def _of_actions(phrases: Sequence[ActionPhrase]) -> Iterator[str]:
    if phrases[0].when:
        yield "when"
    if phrases[0].condition:
        yield "condition"
    if any(char.isdigit() for char in phrases[0].action):
        yield "digits"


def _of_place(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> Iterator[str]:
    sentence, cue = candidate.sentence, candidate.cue
    if analysis.clauses.quote_around(cue.start):
        yield "quoted"
    if candidate.speech:
        yield "reported"
    if analysis.clauses.is_relative(sentence, cue.start):
        yield "relative"
    if sentence.number <= _EARLY:
        yield "early"
