"""Whether a name that a page gives as its author is a person's, by its form and its words."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from summariser.cleaning.text.month_names import months

# What no name has: addresses, numbers, marks of sentences and of code.
_NO_NAME = re.compile(
    r"https?:|@|\.(?:com|org|net|co|de|at|ch|fr|it|es|pe|uk|info|eu|tv)\b|\d|redaktion\b", re.IGNORECASE
)
_NO_HANDLE = re.compile(
    r"https?:|@|\w\.(?:com|org|net|de|fr|it|es|co|info|at|ch)\b|^[\W\d]+$|redakt|agentur|admin", re.IGNORECASE
)
_ODD = re.compile(r"[©\[\]!?:\"“”„»«…=<>{}#%*_\U0001F000-\U0001FAFF]")
_PARTICLES = frozenset([
    "de", "del", "della", "di", "da", "dos", "das", "du", "do", "la", "le", "el", "al", "bin", "ibn",
    "van", "von", "der", "den", "ter", "ten", "zu", "zur", "vom", "y", "e", "i", "af", "av", "st",
])  # fmt: skip
_ARTICLES = frozenset(["the", "der", "die", "das", "le", "la", "les", "el", "los", "il", "o", "a", "unser"])
_INVITATION = re.compile(
    r"(?:sign|log|click|read|view|see|show|follow|subscribe|about|contact|all|more|über|alle|mehr|jetzt|hier|zum"
    r"|zur|voir|tous|ver|no)\s",
    re.IGNORECASE,
)
_MOST_WORDS, _LONGEST = 5, 60


def is_person(name: str, site: str | None = None, *, single: bool = False) -> bool:
    """Whether a name is a person's: one to five words with capitals, none a word of desks or outlets.

    Scripts without capitals pass. The name of `site` is no person's, but for a personal site's of several
    words. With `single`, one word may be a name too, as blogs and forums sign.
    """
    words = name.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(name) > _LONGEST or _ODD.search(name):
        return False
    if _is_agency(words) or (site is not None and _is_outlet(words, site)):
        return False
    if not is_full(name):
        return single and _may_be_handle(name)
    if _NO_NAME.search(name) or _INVITATION.match(name) or _is_desk(name):
        return False
    if single and len(words) == 2 and words[0][0].isupper() and words[1].isalpha() and len(words[1]) > 3:
        return True
    return all(not word[0].islower() or word.casefold() in _PARTICLES or "'" in word for word in words)


def is_full(name: str) -> bool:
    """Whether a name has several words, or is one of a script that writes names without a space."""
    return " " in name or (len(name) >= 2 and all(character >= "\u2e80" for character in name))


def is_calendar_word(word: str) -> bool:
    """Whether a word is the name of a month or of a day of the week."""
    word = word.strip(".,").casefold()
    return word in months() or word in _not_people()["day"]


@cache
def _not_people() -> dict[str, frozenset[str]]:
    """Words by their kind: agency, word (of desks, offices and outlets), label, day."""
    table = files("summariser.cleaning").joinpath("data/not_people.txt").read_text(encoding="utf-8")
    kinds: dict[str, set[str]] = {}
    for kind, *words in (line.split() for line in table.splitlines() if not line.startswith("#")):
        kinds.setdefault(kind, set()).update(words)
    return {kind: frozenset(words) for kind, words in kinds.items()}


def _is_agency(words: list[str]) -> bool:
    agencies = _not_people()["agency"]
    return any(word.casefold() in agencies and (not at or word.isupper()) for at, word in enumerate(words))


def _is_outlet(words: list[str], site: str) -> bool:
    name, outlet = _key(" ".join(words)), _key(site)
    if words[0].casefold() in _ARTICLES:
        return outlet.startswith(name)
    return len(words) == 1 and name == outlet and not (" " in site and is_person(site))


def _is_desk(name: str) -> bool:
    words = re.findall(r"[^\W\d_]+", name.casefold())
    return name.casefold() in _not_people()["label"] or not _not_people()["word"].isdisjoint(words)


def _may_be_handle(name: str) -> bool:
    written = len(name) > 1 and (len(name) > 3 or name != name.casefold())
    return written and not (_is_desk(name) or is_calendar_word(name) or _NO_HANDLE.search(name))


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
