"""From what was read to an article: `clean(document)`."""

from summariser.cleaning.cleaner import clean

__all__ = ["clean"]
