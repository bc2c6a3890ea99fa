"""One article: extract, ground, verify, record."""
