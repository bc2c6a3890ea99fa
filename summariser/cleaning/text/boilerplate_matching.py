"""The phrases by which boilerplate is recognised, compiled on first use from
`languages/<code>/boilerplate.py`.

A line is compared only with the phrases that may begin with its first character, and with those that may
begin with any character only where it contains one of the words that these require.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import contains_any
from summariser.cleaning.multilingual import any_of, boilerplate_phrases
from summariser.languages import patterns
from summariser.utils.regex_prefixes import DIGIT, first_characters

# By field of the language data, in the order in which they are tried: the reason, and the most words that a
# line of it has.
_REASONS: dict[str, tuple[str, int]] = {
    "editors_notes": (reasons.EDITORS_NOTE, 45),
    "consent_prompts": (reasons.CONSENT_PROMPT, 45),
    "cookie_notices": (reasons.COOKIE_NOTICE, 130),
    "paywall_prompts": (reasons.PAYWALL_PROMPT, 45),
    "advertisement_labels": (reasons.ADVERTISEMENT_LABEL, 45),
    "newsletter_prompts": (reasons.NEWSLETTER_PROMPT, 45),
    "sharing_tools": (reasons.SHARING_TOOLS, 14),
    "tag_labels": (reasons.TAGS, 30),
    "rights_notices": (reasons.RIGHTS_NOTICE, 45),
    "end_marks": (reasons.AGENCY_SIGN_OFF, 45),
    "article_links": (reasons.ARTICLE_LINK, 30),
    "navigation_labels": (reasons.NAVIGATION, 12),
}
_HEADING_WORDS = 8
_COMMENT_HEADINGS, _LIST_HEADINGS = "comment_headings", "list_headings"

_MACROS = {
    "<end>": r"\W{0,4}(?:\(?\d[\d.,]{0,8}[km]?\)?)?\W{0,4}$",
    "<break>": r"(?:\s?[:：(–—-]|$)",
}
_REQUIRED = re.compile(r"\(\?=\.\*(?:\(\?:)?(?P<words>[^()]+)\)")
# Keys of an index by first character, beside the characters themselves.
_ANY, _OTHER = "", "other"

# Patterns by the character with which a match begins, those that begin with any under _ANY.
_ByFirstCharacter = dict[str, list[str]]


class _Alternatives(NamedTuple):
    """The phrases of several reasons in one expression, one numbered group a reason, and the places of these
    reasons in _REASONS."""

    pattern: re.Pattern[str]
    ranks: tuple[int, ...]


def required_words_in(text: str) -> tuple[str, ...]:
    """The words in a text, in lower case, of which a phrase that may begin anywhere requires one."""
    return tuple(word for word in _required_words() if word in text)


def reason_by_phrase(line: str, words: int, required: tuple[str, ...]) -> str | None:
    """The first reason of which a phrase matches at the start of a line of so many words, or None.

    `line` is in lower case (a pattern that ignores case is several times slower), without bullets before it;
    `required` are the `required_words_in` it or its page.
    """
    limit = _limit_for(words)
    rank = _rank(line, _key(line), limit)
    if contains_any(line, required):
        rank = min(rank, _rank(line, _ANY, limit))
    return _reason_names()[rank] if rank < len(_REASONS) else None


def is_comment_heading(line: str, words: int) -> bool:
    """Whether readers' comments or notes to editors follow a line, given as to `reason_by_phrase`."""
    return _is_heading(_COMMENT_HEADINGS, line, words)


def is_list_heading(line: str, words: int) -> bool:
    """Whether lists of other articles follow a line, given as to `reason_by_phrase`."""
    return _is_heading(_LIST_HEADINGS, line, words)


def _is_heading(field: str, line: str, words: int) -> bool:
    pattern = _headings(field, _key(line)) if words <= _HEADING_WORDS else None
    return bool(pattern and pattern.match(line))


def _key(line: str) -> str:
    """The key of a line in the index by first character."""
    first = DIGIT if line[:1].isdecimal() else line[:1]
    return first if first in _first_characters() else _OTHER


def _rank(line: str, key: str, limit: int) -> int:
    """The place among the reasons of the first that matches; their number if none does."""
    alternatives = _alternatives(key, limit)
    match = alternatives.pattern.match(line) if alternatives else None
    return (
        alternatives.ranks[match.lastindex - 1]
        if alternatives and match and match.lastindex
        else len(_REASONS)
    )


@cache
def _alternatives(key: str, limit: int) -> _Alternatives | None:
    """The phrases with this key, of the reasons that allow `limit` words."""
    fitting = [
        (rank, "|".join(_index()[field][key]))
        for rank, (field, (_, most_words)) in enumerate(_REASONS.items())
        if key in _index()[field] and most_words >= limit
    ]
    if not fitting:
        return None
    pattern = "|".join(f"({phrases})" for _, phrases in fitting)
    return _Alternatives(re.compile(pattern), tuple(rank for rank, _ in fitting))


@cache
def _headings(field: str, key: str) -> re.Pattern[str] | None:
    phrases = _index()[field].get(key)
    return re.compile("|".join(phrases)) if phrases else None


def _limit_for(words: int) -> int:
    """The lowest limit of a reason that allows so many words: all lines below it share their expressions."""
    limits = _limits()
    return limits[bisect_left(limits, words)] if words <= limits[-1] else words


@cache
def _limits() -> list[int]:
    return sorted({most_words for _, most_words in _REASONS.values()})


@cache
def _reason_names() -> tuple[str, ...]:
    return tuple(reason for reason, _ in _REASONS.values())


@cache
def _first_characters() -> frozenset[str]:
    return frozenset(key for by_key in _index().values() for key in by_key)


@cache
def _required_words() -> tuple[str, ...]:
    """The words of which each phrase that may begin anywhere requires one."""
    anywhere = [pattern for by_key in _index().values() for pattern in by_key.get(_ANY, ())]
    required = [found["words"] for pattern in anywhere if (found := _REQUIRED.match(pattern))]
    if len(required) < len(anywhere):
        raise ValueError("a phrase that may begin with any character says with (?=.*word) what it requires")
    return tuple(dict.fromkeys(word for words in required for word in words.split("|")))


@cache
def _index() -> dict[str, _ByFirstCharacter]:
    """By field of the language data, the phrases of all languages by first character."""
    return {field: _by_first_character(field) for field in (*_REASONS, _COMMENT_HEADINGS, _LIST_HEADINGS)}


def _by_first_character(field: str) -> _ByFirstCharacter:
    found: _ByFirstCharacter = {}
    for pattern in dict.fromkeys(_patterns(field)):
        for key in first_characters(pattern) or (_ANY,):
            found.setdefault(key, []).append(pattern)
    return found


def _patterns(field: str) -> Iterator[str]:
    """The regular expressions of a field in all languages, with its macros expanded."""
    if field == "rights_notices":
        rights = any_of(data.rights_words for data in boilerplate_phrases())
        yield rf"(?:©|\(c\)|copyright)[^.]{{0,120}}{rights}"
    for data in boilerplate_phrases():
        for pattern in patterns(getattr(data, field)):
            for macro, expansion in _MACROS.items():
                pattern = pattern.replace(macro, expansion)
            yield pattern
