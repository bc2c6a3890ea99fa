"""Propose a draft of the record of an article: by a language model or by rules, behind one protocol."""

from summariser.extractors.protocol import Extraction, Extractor
from summariser.extractors.rule_based import RuleBasedExtractor

__all__ = ["Extraction", "Extractor", "RuleBasedExtractor"]
