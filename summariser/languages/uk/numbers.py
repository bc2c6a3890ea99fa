"""Ukrainian; so far the Russian table, which knows some of its words."""

from summariser.languages.ru.numbers import DATA

__all__ = ["DATA"]
