"""Which forms of a name belong together: full names, surnames, first words, acronyms."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from summariser.models.draft import ActorKind

_LONG_NAME = 4  # words; the last one of a longer name is mostly a place, "Bank of Upper Malawi"
_PUNCTUATION = " \t,.;:'’\"“”«»()"


@lru_cache(maxsize=4096)
def folded_tokens(name: str) -> tuple[str, ...]:
    """The words of a name, folded for comparison: lower case, no accents, no punctuation around them."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    parts = re.split(r"[\s\-‐-–]+", bare)
    return tuple(token for part in parts if (token := part.strip(_PUNCTUATION)))


def is_short_form(short: tuple[str, ...], full: tuple[str, ...], kind: ActorKind | None) -> bool:
    """Whether the tokens `short` can stand for `full`.

    Of a person: the surname or the first name. Of others: the first words, or the last one of a short name.
    """
    if not short or len(short) >= len(full):
        return False
    if kind == "person":
        return full[-len(short) :] == short or (len(short) == 1 and full[0] == short[0])
    return full[: len(short)] == short or (
        len(short) == 1 and len(full) < _LONG_NAME and full[-1] == short[0]
    )


def is_initialled(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names differ only in forenames of which one has the initial: "B. Obama"."""
    if len(one) < 2 or len(one) != len(other) or one[-1] != other[-1]:
        return False
    pairs = zip(one[:-1], other[:-1], strict=True)
    return all(a == b or (1 in (len(a), len(b)) and a[:1] == b[:1]) for a, b in pairs)


@lru_cache(maxsize=4096)
def is_all_caps(name: str) -> bool:
    """Whether all of two or more letters are capitals; full stops are ignored."""
    letters = name.replace(".", "")
    return len(letters) > 1 and letters.isupper()


def is_acronym(short: str, full: str) -> bool:
    """Whether `short` is made of the capitals or initials of `full` ("TRF", "Tibesti Renewal Front")."""
    if not is_all_caps(short):
        return False
    capitals = "".join(char for char in full if char.isupper())
    initials = "".join(word[0] for word in re.split(r"[\s\-]+", full) if word[:1].isalpha()).upper()
    return short.replace(".", "") in (capitals, initials)
