"""The forms of bylines and author bios in a text, compiled on first use from the language data."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summariser.cleaning.line_features import LOWER
from summariser.cleaning.multilingual import all_words, any_of, byline_words
from summariser.languages import find_language, patterns
from summariser.utils.lazy_pattern import lazy_pattern
from summariser.utils.regex_prefixes import first_characters

_MAIL = r"[\w.]{1,40}@[\w-]{1,40}\.\w{2,9}"
# A capital, or a letter of a script without case.
_CAPITAL = rf"[^\W\d_{LOWER}]"


class BylinePatterns(NamedTuple):
    """Regular expressions for bylines."""

    opening: re.Pattern[str]
    """ "By " or "Author: " at the start of a line."""
    first_characters: frozenset[str]
    """With one of these, in lower case, each match of `opening` begins; empty if it may be any."""
    opening_alone: re.Pattern[str]
    """A line that is nothing else: the name is on the next one."""
    label: re.Pattern[str]
    """A label with its colon: what follows is an author, if only a desk."""
    preposition: re.Pattern[str]
    """A preposition that follows a label: "Text: by "."""
    separator: re.Pattern[str]
    """Between the names of several authors."""
    end: re.Pattern[str]
    """Where something else begins after the names: a bar, a place, a time."""
    name: re.Pattern[str]
    """A person's name of two to five words."""
    role: re.Pattern[str]
    """The role of a journalist anywhere in a text: "correspondent"."""
    role_alone: re.Pattern[str]
    """A text that is a role: "political correspondent"."""
    bio: re.Pattern[str]
    """What is said of an author below the text."""


@cache
def byline_patterns(language: str) -> BylinePatterns:
    """The patterns for a language (ISO 639-1): "By" in this language, or in all if it has no bylines of its
    own; all other words in all languages."""
    found = find_language(language)
    own = found.bylines if found else None
    by_word = any_of(data.by_words for data in ((own,) if own and own.by_words else byline_words()))
    label = _label()
    writing = f"(?:{_any('writing_verbs')}|{_any('article_nouns')})"
    opening = f"(?:{writing} )?{by_word}"
    return BylinePatterns(
        opening=lazy_pattern(rf"(?:{opening}(?:\s?[:：/|]\s?|\s+)|{label}\s?[:：/|]\s?)(?=\S)", re.I),
        first_characters=first_characters(f"{opening}|{label}") or frozenset(),
        opening_alone=lazy_pattern(rf"(?:{opening}\s?[:：]?|{label}\s?[:：])$", re.I),
        label=lazy_pattern(rf"{label}\s?[:：/]", re.I),
        preposition=lazy_pattern(rf"{by_word}\s", re.I),
        separator=_separator(),
        end=_end(),
        name=_name(),
        role=lazy_pattern(rf"\b{_any('role_nouns')}\b|{_any('role_suffixes')}$", re.I),
        role_alone=lazy_pattern(
            rf"(?:\b{_any('role_adjectives')}\b.{{0,40}})?(?:\b{_any('role_nouns')}|{_any('role_suffixes')})",
            re.I,
        ),
        bio=lazy_pattern(f"{_any('bio_phrases')}|{_MAIL}", re.I),
    )


def _any(field: str) -> str:
    """The regular expressions of a field of `BylineWords` in all languages."""
    return any_of(getattr(data, field) for data in byline_words())


def _label() -> str:
    """ "Author", "Text & photos"."""
    pictures = rf"(?:\s?(?:&|\+|{_any('conjunctions')})\s?{_any('picture_nouns')})?"
    return f"(?:{_any('author_labels')}{pictures})"


def _separator() -> re.Pattern[str]:
    """Punctuation or a conjunction; a conjunction that is a preposition of place in another language is
    none."""
    places = {word for data in byline_words() for word in patterns(data.place_prepositions)}
    conjunctions = (word for data in byline_words() for word in patterns(data.conjunctions))
    words = "|".join(word for word in dict.fromkeys(conjunctions) if word not in places)
    attached = any_of(data.attached_conjunctions for data in byline_words())
    return lazy_pattern(rf"\s*(?:,|;|&|、|，|\s(?:{words})\s|\s{attached}\s?)\s*", re.I)


def _end() -> re.Pattern[str]:
    return lazy_pattern(
        rf"\s+[|·•—–]\s+|\s{{3,}}|\t|,?\s+(?={_any('place_prepositions')} [A-Z])"
        r"|\s+\(|\s*[\w.+-]{0,40}@|\s(?=\d)"
        rf"|,?\s(?=(?:{_any('ends_of_names')}|{_any('date_prepositions')})\s)"
        rf"|,\s(?={_any('following_notes')}|\d)",
        re.I,
    )


def _name() -> re.Pattern[str]:
    particles = "|".join(sorted(all_words(data.name_particles for data in byline_words())))
    return lazy_pattern(
        rf"(?:{_CAPITAL}[^\W\d_]*(?:['’.-][^\W\d_]*)*)"
        rf"(?:\s(?:(?:{particles})\s){{0,2}}(?:[^\W\d_][\w'’.-]*)){{1,4}}$"
    )


@cache
def signature() -> re.Pattern[str]:
    """Who wrote or edited the text, and when, in brackets at its end."""
    return lazy_pattern(
        r"\s?(?:[(（](?:[^()（）]{3,40}, \d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}"
        rf"|[^()（）]{{0,20}}{_any('signature_words')}[^()（）]{{1,40}})[)）])+\s?\d{{0,8}}$"
    )
