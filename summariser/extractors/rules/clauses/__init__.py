"""Clauses: who is the subject of a verb, who is reported to say it, and what its pronouns refer to."""

from summariser.extractors.rules.clauses.anaphora_resolution import represented_by
from summariser.extractors.rules.clauses.clause_analysis import ClauseAnalysis, analyse_clauses
from summariser.extractors.rules.clauses.clause_boundaries import ClauseBoundaries
from summariser.extractors.rules.clauses.reported_speech import ReportedSpeech

__all__ = ["ClauseAnalysis", "ClauseBoundaries", "ReportedSpeech", "analyse_clauses", "represented_by"]
