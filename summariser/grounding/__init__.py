"""Draft + article in, what the article supports out: rules, evidence, coverage."""

from summariser.grounding.engine import Grounded, ground
from summariser.grounding.record_check import check_record
from summariser.grounding.rule_registry import NOT_SUPPORTED, RULES, UNCLEAR, Rule, rules_without
from summariser.grounding.text_check import TextChecker, check_text
from summariser.grounding.violations import Finding, RecordFinding

__all__ = [
    "NOT_SUPPORTED",
    "RULES",
    "UNCLEAR",
    "Finding",
    "Grounded",
    "RecordFinding",
    "Rule",
    "TextChecker",
    "check_record",
    "check_text",
    "ground",
    "rules_without",
]
