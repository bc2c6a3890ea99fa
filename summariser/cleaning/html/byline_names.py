"""Names in a byline of a web page: what belongs to them, and where "By", roles, places and dates are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from html import unescape

from summariser.cleaning.calendar_words import months
from summariser.cleaning.multilingual import all_phrases, any_of, byline_words
from summariser.cleaning.person_names import (
    is_calendar_word,
    is_full,
    is_person,
    without_final_stop,
)

_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\ufeff"))
_EDGES = " ,;:-–—|[]"
_MOST = 20  # persons
_MOST_HANDLES = 2  # single words, where there is no full name
_MOST_OPENINGS = 2  # before the names: "Text: by"
_MOST_LABEL = 40  # characters of a label alone
_LONGEST = 2_000  # characters of a list of names


def person_names(values: Iterable[str], site: str | None = None, *, single: bool = False) -> list[str]:
    """The persons named in `values`, in order, each once, without "By", roles and dates.

    Desks, agencies, outlets and the site itself are none. With `single`, one word may be a name too, unless a
    longer name is beside it.
    """
    found: list[str] = []
    for value in values:
        found += [name for name in _listed(value, site, single) if name not in found]
    full = [name for name in found if is_full(name)]
    return full[:_MOST] or (found if len(found) <= _MOST_HANDLES else [])


def byline_names(line: str, site: str | None = None) -> list[str]:
    """The persons of a line that opens with "By" or a label; empty without any."""
    match = _opening().match(line)
    if match is None:
        return []
    rest = _without_opening(line[match.end() :])
    named = _before_end(rest)
    signed = ":" in match[0] or len(match[0].split()) > 1 or len(named) < len(rest)
    first = _trimmed(_separator().split(named)[0])
    return person_names([rest], site, single=signed) if is_person(first, site, single=signed) else []


def is_label(line: str) -> bool:
    """Whether a line is "By", "Author:" or the like and nothing else: the name is on the next one."""
    return len(line) <= _MOST_LABEL and _label_alone().fullmatch(line.strip()) is not None


@cache
def author_label() -> re.Pattern[str]:
    """ "By:" or "Author:" at the start of a line."""
    return re.compile(rf"{_writing()}?(?:{_any('by_words')}|{_label()})\s?[:：]", re.IGNORECASE)


def _any(field: str) -> str:
    """The regular expressions of a field of `BylineWords` in all languages."""
    return any_of(getattr(data, field) for data in byline_words())


def _writing() -> str:
    """ "Written", "Analysis", "Text & photos" before "by"."""
    nouns = rf"{_any('article_nouns')}(?:\s?(?:&|\+|{_any('conjunctions')})\s?{_any('picture_nouns')})?"
    return rf"(?:(?:{nouns}|{_any('writing_verbs')})\s{{1,3}})"


def _label() -> str:
    """ "Author", "Text & photos"."""
    pictures = rf"{_any('picture_nouns')}\s?(?:&|\+|{_any('conjunctions')})\s?{_any('picture_nouns')}"
    return rf"(?:{pictures}|{_any('author_labels')})"


def _by_word() -> str:
    """A preposition: before a colon, a space, or a name that is run together with it."""
    return rf"{_any('by_words')}(?:\s?:|(?=\s)|(?-i:(?=[A-ZÄÖÜ][a-zäöü.])))"


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        rf"\s{{0,5}}(?:{_any('indefinite_articles')}\s{{1,3}})?{_writing()}?"
        rf"(?:{_by_word()}|{_label()}(?:\s?[:：/]|(?=\s)))\s{{0,5}}",
        re.IGNORECASE,
    )


@cache
def _label_alone() -> re.Pattern[str]:
    return re.compile(rf"{_writing()}?(?:{_any('by_words')}|{_label()})\s?[:：]?", re.IGNORECASE)


@cache
def _separator() -> re.Pattern[str]:
    """Punctuation or a conjunction between the names of several authors."""
    return re.compile(
        rf"\s{{0,5}}(?:;|,|，|、|&|\||/|\+|·|•|\b(?:{_any('conjunctions')}|{_any('talk_prepositions')})\b)\s{{1,5}}"
        r"|\s{0,5}[;，、/]\s{0,5}|(?<=[^\x00-\u2fff]),|,(?=(?-i:[A-ZÄÖÜÉ]))",
        re.IGNORECASE,
    )


@cache
def _end() -> re.Pattern[str]:
    """Where the names end: at a mark, a word that no name has, a number, or a word that is run together with
    the name."""
    run_together = "|".join(map(re.escape, all_phrases(data.run_together_words for data in byline_words())))
    month = "|".join(re.escape(name.capitalize()) for name in months() if len(name) > 2 and name.isalpha())
    return re.compile(
        r"\s[|•·–—@]\s?|[|•·–—]\s|\s-\s|\n|\s{3,}|(?:^|\s)@|\(|（|\s?[\w.+-]{1,40}@[\w-]{1,40}\."
        rf"|,?\s{_any('ends_of_names')}\s"
        rf"|,?\s{_any('date_prepositions')}\s(?=\S{{0,12}}\s?\d)|[,.]?\s(?=\d)"
        r"|(?<=[a-zäöüéè]{3})(?=\d{1,2}[./]\d)"
        rf"|(?-i:(?<=[a-zäöüéè])(?={run_together}))"
        rf"|(?-i:(?<=[a-zäöüéè]{{2}})(?=(?:{month})(?:\.?\s?\d|$)))"
        rf"|,?\s?\b{_any('following_notes')}\b(?=[\s:]|$)",
        re.IGNORECASE,
    )


@cache
def _place_of_name() -> re.Pattern[str]:
    """The place after a name where another name follows: "in Lyon and", "in Lyon, "."""
    return re.compile(
        rf"\s{_any('place_prepositions')}\s(?-i:[^\W\d_a-zß-ÿ])[^,;|&]{{1,40}}?"
        rf"(?=\s{_any('conjunctions')}\s(?-i:[^\W\d_a-zß-ÿ])|\s?[,;|&]\s(?-i:[^\W\d_a-zß-ÿ]))",
        re.IGNORECASE,
    )


@cache
def _role() -> re.Pattern[str]:
    """A role or title after a name, to the end; in scripts without spaces also before it."""
    roles = f"{_any('role_nouns')}|{_any('other_titles')}"
    suffixes = _any("role_suffixes")
    return re.compile(
        rf"(?:,\s{{0,3}}|\s)(?:{_any('role_adjectives')}\s){{0,3}}(?:{roles}|{suffixes})\b.{{0,60}}$"
        rf"|(?<=[^\x00-\u2fff])\s?{suffixes}$|^{_any('role_prefixes')}\s?",
        re.IGNORECASE,
    )


def _listed(value: str, site: str | None, single: bool) -> list[str]:
    """The persons of one list of names; after one, a title or an office ends the list."""
    found: list[str] = []
    for name in map(_trimmed, _separator().split(_before_end(_without_opening(value[:_LONGEST])))):
        if is_person(name, site, single=single):
            found.append(name)
        elif found and len(name.split()) > 2:
            break
    return list(dict.fromkeys(found))


def _without_opening(text: str) -> str:
    """The text without "By" and labels before the names."""
    text = " ".join(unescape(text.translate(_INVISIBLE)).split()).strip("[]【】 ")
    for _ in range(_MOST_OPENINGS):
        match = _opening().match(text)
        text = text[match.end() :] if match else text
    return text


def _before_end(text: str) -> str:
    """The text up to the end of the names; the month or day of the date that ends them is no name."""
    text = _place_of_name().sub("", " ".join(_BRACKETS.sub("", text).split()))
    end = next((match for match in _end().finditer(text) if match.start() > 0), None)
    words = text[: end.start() if end else None].split(" ")
    while end and len(words) > 1 and is_calendar_word(words[-1]):
        words.pop()
    return " ".join(words)


def _trimmed(name: str | None) -> str:
    """A name without marks around it and a role or title after it."""
    name = (name or "").strip(_EDGES)
    short = _role().sub("", name).strip(_EDGES)
    return without_final_stop(short if is_full(short) and is_person(short) else name)
