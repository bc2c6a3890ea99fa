"""Turn a `RawDocument` into an `Article`: text, sentences, metadata, and what was removed and why."""

from summariser.cleaning.cleaner import clean

__all__ = ["clean"]
