"""Party ranking: whom a commitment binds, by a model over what the rules see."""

from __future__ import annotations

import math
from dataclasses import replace

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.commitment_parties import CommitmentParties
from summariser.extractors.rules.commitments.party_candidates import Agents, party_candidates
from summariser.extractors.rules.linear_model import linear_model

LEAST_CHANCE = 0.3  # below it, two of three would be wrong


def rank_parties(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, ruled: CommitmentParties, last_agents: Agents
) -> CommitmentParties:
    """The parties with the agents that the model prefers; without any where none is likely enough.

    What the rules see (`ruled`) is one of its options.
    """
    model = linear_model("party")
    found = party_candidates(analysis, candidate, ruled, last_agents)
    scores = [model.score(one.features) for one in found]
    highest = max(scores)
    chance = 1 / sum(math.exp(score - highest) for score in scores)
    best = found[scores.index(highest)]
    if chance < LEAST_CHANCE:
        return replace(ruled, agents=(), agent_phrase=None, chance=chance)
    return replace(ruled, agents=best.agents, agent_phrase=best.phrase, chance=chance)
