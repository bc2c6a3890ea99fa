"""Countries by the names that articles call them."""

from __future__ import annotations

from functools import cache

from summariser.languages import DEFAULT_LANGUAGE, entries, find_language


@cache
def country_codes(language: str = DEFAULT_LANGUAGE) -> dict[str, str]:
    """Every name of a country in `language` to its ISO 3166 code ("UK" to "GB"); {} without a table."""
    found = find_language(language)
    names = found.countries if found else None
    return dict(entries(names.names)) if names else {}


def names_of_country(code: str, language: str = DEFAULT_LANGUAGE) -> tuple[str, ...]:
    """The names of the country with that ISO 3166 code, the usual one first; () for an unknown code."""
    return _names(language).get(code, ())


@cache
def _names(language: str) -> dict[str, tuple[str, ...]]:
    """The names of each country by its code."""
    names: dict[str, list[str]] = {}
    for name, code in country_codes(language).items():
        names.setdefault(code, []).append(name)
    return {code: tuple(found) for code, found in names.items()}
