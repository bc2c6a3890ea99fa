"""Draft + article in, what stands in the article out: rules, evidence, coverage."""

from summariser.grounding.checking import Checker, check_text
from summariser.grounding.findings import Finding
from summariser.grounding.grounded import Grounded, ground
from summariser.grounding.registry import RULES, Rule

__all__ = ["RULES", "Checker", "Finding", "Grounded", "Rule", "check_text", "ground"]
