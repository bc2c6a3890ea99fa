"""Sentences of a paragraph, with their offsets."""
