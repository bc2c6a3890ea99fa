"""Countries by the names that articles call them, in eleven languages.

Names: Unicode CLDR 47, with usual aliases.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib.resources import files

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "ru", "ar", "zh", "ja", "uk")


@lru_cache(maxsize=1)
def _rows() -> tuple[dict[str, str], ...]:
    table = (files("summariser.scan") / "data" / "countries.tsv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


@lru_cache(maxsize=len(LANGUAGES) + 1)
def country_codes(language: str = "en") -> dict[str, str]:
    """Every name of a country in `language` to its ISO 3166 code ("UK" to "GB"); English if it is unknown."""
    column = language if language in LANGUAGES else "en"
    return {name: row["code"] for row in _rows() for name in row[column].split("|") if name}


def names_of_country(code: str, language: str = "en") -> tuple[str, ...]:
    """The names of the country with that ISO 3166 code, the usual one first; () for an unknown code."""
    return _names(language if language in LANGUAGES else "en").get(code, ())


@lru_cache(maxsize=len(LANGUAGES))
def _names(language: str) -> dict[str, tuple[str, ...]]:
    """The names of each country by its code."""
    return {row["code"]: tuple(row[language].split("|")) for row in _rows()}
