"""The phrases by which boilerplate is recognised, compiled on first use from
`languages/<code>/boilerplate.py`.

A line is compared only with the phrases that may begin with its first characters, and with those that may
begin with anything only where it contains one of the words that these require.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.multilingual import any_of, boilerplate_phrases
from summariser.languages import patterns
from summariser.utils.regex_prefixes import LONGEST, first_characters, match_prefixes

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

_MACROS = {
    "<end>": r"\W{0,4}(?:\(?\d[\d.,]{0,8}[km]?\)?)?\W{0,4}$",
    "<break>": r"(?:\s?[:：(–—-]|$)",
}
_REQUIRED = re.compile(r"\(\?=\.\*(?:\(\?:)?(?P<words>[^()]+)\)")
# The place of a phrase's reason in _REASONS, and its expression.
_Phrase = tuple[int, str]
_ByPrefix = dict[str, list[_Phrase]]


def required_words_in(text: str) -> tuple[str, ...]:
    """The words in a text, in lower case, of which a phrase that may begin anywhere requires one."""
    return tuple(word for word in _phrases_by_required_word() if word in text)


def reason_by_phrase(line: str, words: int, required: tuple[str, ...]) -> str | None:
    """The first reason of which a phrase matches at the start of a line of so many words, or None.

    `line` is in lower case (a pattern that ignores case is several times slower), without bullets before it;
    `required` are the `required_words_in` it or its page.
    """
    by_word = _phrases_by_required_word()
    phrases = [
        *_beginning_like(line, _reason_phrases()),
        *(by_word[word] for word in required if word in line),
    ]
    reasons_in_order = list(_REASONS.values())
    for rank, pattern in sorted({phrase for found in phrases for phrase in found}):
        reason, most_words = reasons_in_order[rank]
        if words <= most_words and _compiled(pattern).match(line):
            return reason
    return None


def is_comment_heading(line: str, words: int) -> bool:
    """Whether readers' comments or notes to editors follow a line, given as to `reason_by_phrase`."""
    return words <= _HEADING_WORDS and _is_heading("comment_headings", line)


def is_list_heading(line: str, words: int) -> bool:
    """Whether lists of other articles follow a line, given as to `reason_by_phrase`."""
    return words <= _HEADING_WORDS and _is_heading("list_headings", line)


def _is_heading(field: str, line: str) -> bool:
    found = _beginning_like(line, _heading_phrases(field))
    return any(_compiled(pattern).match(line) for phrases in found for _, pattern in phrases)


def _beginning_like(line: str, phrases: _ByPrefix) -> Iterator[list[_Phrase]]:
    """The phrases of which a match may begin with the first characters of a line."""
    first = 0 if line[:1].isdecimal() else 1
    keys = (line[:length] for length in range(first, min(len(line), LONGEST) + 1))
    return (phrases[key] for key in keys if key in phrases)


_compiled = cache(re.compile)


@cache
def _reason_phrases() -> _ByPrefix:
    """The phrases of all languages that identify boilerplate, each with the place of its reason."""
    return _by_prefix((rank, pattern) for rank, field in enumerate(_REASONS) for pattern in _patterns(field))


@cache
def _heading_phrases(field: str) -> _ByPrefix:
    return _by_prefix((0, pattern) for pattern in _patterns(field))


def _by_prefix(phrases: Iterable[_Phrase]) -> _ByPrefix:
    found: _ByPrefix = {}
    for phrase in dict.fromkeys(phrases):
        for key in _keys(phrase[1]):
            found.setdefault(key, []).append(phrase)
    return found


def _keys(pattern: str) -> Iterable[str]:
    """The prefixes of a pattern's matches, "" for any digit; none for one that says what it requires."""
    if _REQUIRED.match(pattern):
        return ()
    prefixes = match_prefixes(pattern)
    if "" in prefixes and first_characters(pattern) is None:
        raise ValueError("a phrase that may begin with any character says with (?=.*word) what it requires")
    return prefixes


@cache
def _phrases_by_required_word() -> dict[str, list[_Phrase]]:
    """The phrases that may begin anywhere, by each of the words of which they require one."""
    found: dict[str, list[_Phrase]] = {}
    for rank, field in enumerate(_REASONS):
        for pattern in _patterns(field):
            required = _REQUIRED.match(pattern)
            for word in required["words"].split("|") if required else ():
                found.setdefault(word, []).append((rank, pattern))
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
