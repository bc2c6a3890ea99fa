"""Helpers that know nothing of articles: times, text folding, pattern indexes, safe text."""
