"""Draft + article in, what stands in the article out: rules, evidence, coverage."""

from summariser.grounding.checking import Checker, check_text
from summariser.grounding.findings import Finding, RecordFinding
from summariser.grounding.grounded import Grounded, ground
from summariser.grounding.recheck import check_record
from summariser.grounding.registry import NOT_SUPPORTED, RULES, UNCLEAR, Rule, rules_without

__all__ = [
    "NOT_SUPPORTED",
    "RULES",
    "UNCLEAR",
    "Checker",
    "Finding",
    "Grounded",
    "RecordFinding",
    "Rule",
    "check_record",
    "check_text",
    "ground",
    "rules_without",
]
