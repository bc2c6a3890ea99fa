"""The forms of picture credits, compiled on first use from `languages/<code>/captions.py` of all
languages."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summariser.cleaning.line_features import LOWER
from summariser.cleaning.multilingual import all_phrases, any_of, boilerplate_phrases, caption_words
from summariser.utils.lazy_pattern import lazy_pattern

_PERSON = r"[^\W\d_][\w'’.-]*(?:[ ·][^\W\d_][\w'’.-]*){0,4}"
# A word with a capital, or of a script without case.
_CAPITALISED = rf"(?![{LOWER}])[^\W\d_][\w'’.-]*"
# Of each credit without a label; the others contain a stem of the language data.
_MARKS = ("/", "©", "|")


class CreditPatterns(NamedTuple):
    """Regular expressions for the credit of a picture."""

    anywhere: re.Pattern[str]
    """A credit anywhere in a line."""
    without_slash: re.Pattern[str]
    """The same for a line without a slash, several times as fast."""
    alone: re.Pattern[str]
    """A line that is a credit."""
    names_alone: re.Pattern[str]
    """A line that is a person and an outlet in any language: names with a slash or "for the" between them."""
    bracketed_names: re.Pattern[str]
    """Names with a slash in brackets at the end of a line."""
    names_with_slash: re.Pattern[str]
    """Names with a slash."""
    stems: tuple[str, ...]
    """Substrings in lower case: a line with none of them and no closing bracket at its end has no credit."""


@cache
def credit_patterns() -> CreditPatterns:
    """The patterns for all languages."""

    names = _names()
    return CreditPatterns(
        anywhere=lazy_pattern(f"{_labelled()}|{_with_slash()}|{_sourced()}", re.I),
        without_slash=lazy_pattern(f"{_labelled()}|{_sourced()}", re.I),
        alone=lazy_pattern(_alone(), re.I),
        names_alone=lazy_pattern(
            rf"{names}(?:\s?[-–,]\s?\d[\w./]{{2,12}}?)?\s?(?:/|,? {_outlet_link()})\s?{names}$"
        ),
        bracketed_names=lazy_pattern(rf"[(\[]\s?{names}\s?[/|]\s?{names}\s?[)\]]\.?$"),
        names_with_slash=lazy_pattern(rf"{names}\s?/\s?{names}"),
        stems=(*_MARKS, *all_phrases(data.stems for data in caption_words())),
    )


def _labels() -> str:
    return any_of(data.credit_labels for data in caption_words())


def _short_labels() -> str:
    return any_of(data.bracketed_labels for data in caption_words())


def _agencies() -> str:
    return any_of(data.agencies for data in caption_words())


def _prepositions() -> str:
    return any_of(data.credit_prepositions for data in caption_words())


def _labelled() -> str:
    """A label or © before a name: "Photo by Jane Doe"."""
    return rf"(?:\b{_labels()}|(?<=\s)©|^©)\s?(?:{_prepositions()}:?|:|：|/|–|-|©)\s?(?=[^\W\d_©]|AP)"


def _with_slash() -> str:
    """An agency and a person with a slash between them: "Jane Doe/Reuters"."""
    return rf"\b{_agencies()}\s?/\s?{_PERSON}|{_PERSON}\s?/\s?{_agencies()}(?!\w)"


def _sourced() -> str:
    """A credit in brackets, a word for where the picture comes from, or a label at the end of the line."""
    sources = any_of(data.source_words for data in caption_words())
    endings = any_of(data.credit_endings for data in caption_words())
    link = any_of(data.source_links for data in caption_words())
    return (
        rf"[(\[]\s?(?:{_labels()}\s?[:/]?|[^()\[\]]{{1,40}}\b{_short_labels()}\b\s?[:/]?"
        rf"|{_agencies()}\s?[/|])[^()\[\]]{{0,60}}[)\]]"
        rf"|\b{sources}\b[^.]{{0,40}}(?:{link}|/|$|\))"
        rf"|(?:{link}|/)\s?{_agencies()}(?!\w)|\({_agencies()}\)\s?$|{endings}$"
    )


def _alone() -> str:
    """A whole line: © and a name, a label and a name, a label of a caption, an agency with or without a
    name."""
    rights = any_of(data.rights_words for data in boilerplate_phrases())
    links = any_of(data.credit_links for data in caption_words())
    captions = any_of(data.caption_labels for data in caption_words())
    sources = any_of(data.source_prepositions for data in caption_words())
    return (
        rf"(?:©|\(c\))\s?(?!.{{0,80}}{rights}).{{2,80}}$"
        rf"|{_labels()}(?:\s?{links}\s?[:/：,]?|\s?[:/：]|\s(?:{_prepositions()}|{sources})\s)\s?.{{2,70}}$"
        rf"|{captions}[:,]?$"
        rf"|{_agencies()}(?:\s?[/|,]\s?.{{1,60}}|\s{_short_labels()}s?)?$"
        rf"|{_PERSON}\s?/\s?{_agencies()}(?:\s?[/|].{{1,30}})?$|/$"
    )


def _names() -> str:
    """Up to five capitalised words, with particles between them."""
    particles = any_of(data.name_particles for data in caption_words())
    return rf"{_CAPITALISED}(?:\s(?:{particles}\s)?{_CAPITALISED}){{0,4}}"


def _outlet_link() -> str:
    """The words between a person and an outlet: "for the "."""
    prepositions = any_of(data.outlet_prepositions for data in caption_words())
    articles = any_of(data.outlet_articles for data in caption_words())
    return f"{prepositions} (?:{articles} )?"
