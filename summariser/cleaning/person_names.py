"""Whether a name that a page gives as its author is a person's, by its form and its words."""

from __future__ import annotations

import re
from functools import cache

from summariser.cleaning.calendar_words import months, weekdays
from summariser.cleaning.multilingual import all_words, byline_words

# What no name has: addresses, numbers.
_NO_NAME = re.compile(
    r"https?:|@|\.(?:com|org|net|co|de|at|ch|fr|it|es|pe|uk|info|eu|tv)\b|\d", re.IGNORECASE
)
_NO_HANDLE = re.compile(r"https?:|@|\w\.(?:com|org|net|de|fr|it|es|co|info|at|ch)\b|^[\W\d]+$", re.IGNORECASE)
# Marks of sentences and of code.
_MARKS = re.compile(r"[©\[\]!?:\"“”„»«…=<>{}#%*_\U0001F000-\U0001FAFF]")
_FINAL_INITIAL = re.compile(r"(?:^|\s)\w\.$")
_WORD = re.compile(r"[^\W\d_]+")
_FIRST_IDEOGRAPH = "\u2e80"  # the first character of the scripts that write names without a space
_MOST_WORDS = 5
_LONGEST = 60  # characters
_LONG_HANDLE = 3  # characters: a shorter one needs a capital


def is_person(name: str, site: str | None = None, *, single: bool = False) -> bool:
    """Whether a name is a person's: one to five words with capitals, none of them a word of desks or outlets.

    Scripts without capitals pass. The name of `site` is no person's, unless it is a personal site's of
    several words. With `single`, one word may be a name too,
    as blogs and forums sign.
    """
    words = name.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(name) > _LONGEST or _MARKS.search(name):
        return False
    if is_agency(name) or (site is not None and _is_outlet(words, site)):
        return False
    if not is_full(name):
        return single and _may_be_handle(name)
    if _NO_NAME.search(name) or _is_no_person(name):
        return False
    if single and len(words) == 2 and words[0][0].isupper() and words[1].isalpha() and len(words[1]) > 3:
        return True
    return all(not word[0].islower() or word.casefold() in _particles() or "'" in word for word in words)


def is_full(name: str) -> bool:
    """Whether a name has several words, or is one of a script that writes names without a space."""
    return " " in name or (len(name) >= 2 and all(character >= _FIRST_IDEOGRAPH for character in name))


def is_calendar_word(word: str) -> bool:
    """Whether a word is the name of a month or of a day of the week."""
    word = word.strip(".,").casefold()
    return word in months() or word in weekdays()


def is_agency(name: str) -> bool:
    """Whether a name begins with an agency or broadcaster, or has one in capitals."""
    words = name.split()
    return any(word.casefold() in _agencies() and (not at or word.isupper()) for at, word in enumerate(words))


def is_desk(name: str) -> bool:
    """Whether a name is an editorial desk's or an outlet's."""
    return not _desk_words().isdisjoint(_WORD.findall(name.casefold()))


def without_final_stop(name: str) -> str:
    """A name without the full stop after it; an initial at its end keeps its own."""
    return name if _FINAL_INITIAL.search(name) else name.rstrip(".")


def begins_with_article(name: str) -> bool:
    """Whether a name of several words begins with an article: an outlet's does."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.casefold() in _articles()


def _is_no_person(name: str) -> bool:
    """Whether a name is a desk's, an institution's or a label that fills the author's place."""
    lower = name.casefold()
    return is_desk(name) or lower in _labels() or not _institution_words().isdisjoint(_WORD.findall(lower))


@cache
def _agencies() -> frozenset[str]:
    return all_words(data.agencies for data in byline_words())


@cache
def _desk_words() -> frozenset[str]:
    return all_words(data.desk_words for data in byline_words())


@cache
def _institution_words() -> frozenset[str]:
    return all_words(data.institution_words for data in byline_words())


@cache
def _labels() -> frozenset[str]:
    return all_words(data.label_words for data in byline_words())


@cache
def _particles() -> frozenset[str]:
    return all_words(data.name_particles for data in byline_words())


@cache
def _articles() -> frozenset[str]:
    return all_words(data.articles for data in byline_words())


def _is_outlet(words: list[str], site: str) -> bool:
    """Whether a name is that of the site, or begins it after an article."""
    name, outlet = _key(" ".join(words)), _key(site)
    if words[0].casefold() in _articles():
        return outlet.startswith(name)
    return len(words) == 1 and name == outlet and not (" " in site and is_person(site))


def _may_be_handle(name: str) -> bool:
    long_enough = len(name) > 1 and (len(name) > _LONG_HANDLE or name != name.casefold())
    return long_enough and not (_is_no_person(name) or is_calendar_word(name) or _NO_HANDLE.search(name))


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
