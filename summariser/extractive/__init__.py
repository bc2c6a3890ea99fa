"""The extractive reader: an article's record by rules alone. No model, no download, no network."""

from summariser.extractive.drafter import draft_by_rules

__all__ = ["draft_by_rules"]
