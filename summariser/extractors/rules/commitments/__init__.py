"""Commitments: cues that commit somebody, the parties, the action with its deadline and condition."""

from summariser.extractors.rules.commitments.commitment_extraction import (
    ResolvedCommitment,
    extract_commitments,
)

__all__ = ["ResolvedCommitment", "extract_commitments"]
