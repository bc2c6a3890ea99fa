"""What a language is: `__init__.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class LanguageInfo:
    """The name of a language and how it is written."""

    name: str
    """In English."""
    spaced: bool = True
    """Whether words are separated by spaces."""
    capitals: bool = True
    """Whether names are written with capitals."""
    noun_capitals: bool = False
    """Whether all nouns are written with capitals."""
    placeholders: str = ""
    """What is written where a value is not known, in lower case, separated by commas: "not specified"."""
