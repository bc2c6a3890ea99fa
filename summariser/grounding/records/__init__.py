"""A finished record against an article: its citations, its computed values, its texts."""
