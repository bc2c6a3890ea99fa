"""Japanese, as far as numbers are written with the signs of Chinese."""

from summariser.languages.zh.numbers import DATA

__all__ = ["DATA"]
