"""Plain data that every other package shares: articles, drafts, records, mentions, errors, settings."""
