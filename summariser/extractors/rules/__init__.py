"""Draft a record by rules: no model, no download, no network."""

from summariser.extractors.rules.rule_extractor import draft_by_rules

__all__ = ["draft_by_rules"]
