"""The words of `data/sentences.txt`: what stands before a full stop that ends no sentence, by language."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Abbreviations(NamedTuple):
    """`titles` go on whatever follows, `numbered` before a figure; `starters` begin a sentence."""

    titles: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]


_NONE = Abbreviations(frozenset(), frozenset(), frozenset())


def abbreviations(language: str) -> Abbreviations:
    """Those of a language by its ISO 639-1 code; English where it is unknown, none without a table."""
    return _tables().get("en" if language == "und" else language, _NONE)


@cache
def _tables() -> dict[str, Abbreviations]:
    words = _words_by_heading()
    languages = {language for _, language in words}
    return {
        language: Abbreviations(
            *(words.get((kind, language), frozenset()) for kind in ("title", "number", "starter"))
        )
        for language in languages
    }


def _words_by_heading() -> dict[tuple[str, str], frozenset[str]]:
    text = files("summariser.cleaning").joinpath("data/sentences.txt").read_text(encoding="utf-8")
    found: dict[tuple[str, str], frozenset[str]] = {}
    heading = ("", "")
    for line in text.split("\n"):
        if line.startswith("["):
            kind, language = line.strip("[]").split()
            heading = (kind, language)
        elif line and not line.startswith("#"):
            found[heading] = found.get(heading, frozenset()) | frozenset(line.split())
    return found
