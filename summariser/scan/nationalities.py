"""Words for the people and things of a country, to the country: "Israeli" to "Israel"."""

from __future__ import annotations

from functools import lru_cache

from summariser.scan.countries import country_codes, names_of_country
from summariser.scan.word_lists import read_forms

LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "ru", "ar")
_ARABIC_ARTICLE = "ال"


@lru_cache(maxsize=len(LANGUAGES))
def demonym_codes(language: str = "en") -> dict[str, str]:
    """Every form, in lower case, to the ISO 3166 code of its country; {} without a table."""
    if language not in LANGUAGES:
        return {}
    stems = read_forms("demonyms", language, "words")
    endings = ("", "s") if language == "en" else ("", *read_forms("demonyms", language, "endings"))
    forms = {stem.lower() + ending: code for stem, code in stems.items() for ending in endings}
    if language == "ar":
        forms |= {_ARABIC_ARTICLE + form: code for form, code in forms.items()}
    return forms | {stem.lower(): code for stem, code in stems.items()}


def country_of_demonym(word: str, language: str = "en") -> str | None:
    """The usual name in `language` of the country that `word` ("Israeli", "Israelis") belongs to, or None."""
    code = demonym_codes(language).get(word.lower())
    return names_of_country(code, language)[0] if code else None


def demonyms_of(country: str, language: str = "en") -> frozenset[str]:
    """All forms, in lower case, for the people and things of the country of that name; empty if unknown."""
    code = country_codes(language).get(country)
    return _forms_by_country(language).get(code, frozenset()) if code else frozenset()


@lru_cache(maxsize=len(LANGUAGES))
def _forms_by_country(language: str) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for form, code in demonym_codes(language).items():
        forms.setdefault(code, set()).add(form)
    return {code: frozenset(found) for code, found in forms.items()}
