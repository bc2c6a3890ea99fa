"""Words for the people and things of a country, to the country: "Israeli" to "Israel"."""

from __future__ import annotations

from functools import cache

from summariser.languages import DEFAULT_LANGUAGE, entries, find_language, phrases
from summariser.scan.countries import country_codes


@cache
def demonym_codes(language: str = DEFAULT_LANGUAGE) -> dict[str, str]:
    """Every form, in lower case, to the ISO 3166 code of its country; {} without a table."""
    found = find_language(language)
    table = found.nationalities if found else None
    if table is None:
        return {}
    stems = {stem.lower(): code for stem, code in entries(table.stems)}
    forms = {stem + ending: code for stem, code in stems.items() for ending in ("", *phrases(table.endings))}
    prefixed = {prefix + form: code for prefix in phrases(table.prefixes) for form, code in forms.items()}
    return forms | prefixed | stems


def demonyms_of(country: str, language: str = DEFAULT_LANGUAGE) -> frozenset[str]:
    """All forms, in lower case, for the people and things of the country of that name; empty if unknown."""
    code = country_codes(language).get(country)
    return _forms_by_country(language).get(code, frozenset()) if code else frozenset()


@cache
def _forms_by_country(language: str) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for form, code in demonym_codes(language).items():
        forms.setdefault(code, set()).add(form)
    return {code: frozenset(found) for code, found in forms.items()}
