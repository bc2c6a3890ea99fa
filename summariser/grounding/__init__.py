"""Draft + article in, what the article supports out: rules, evidence, coverage."""

from summariser.grounding.engine import Grounded, ground
from summariser.grounding.records.record_check import check_record
from summariser.grounding.rule_registry import NOT_SUPPORTED, RULES, UNCLEAR, Rule, Rules, rules_in_force
from summariser.grounding.text_check import TextChecker, check_text

__all__ = [
    "NOT_SUPPORTED",
    "RULES",
    "UNCLEAR",
    "Grounded",
    "Rule",
    "Rules",
    "TextChecker",
    "check_record",
    "check_text",
    "ground",
    "rules_in_force",
]
