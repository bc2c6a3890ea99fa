"""Helpers that know nothing of articles: times, text folding, pattern indexes, terminal escapes."""
