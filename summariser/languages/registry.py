"""Which languages there are, and what is known of each."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from summariser.languages.schema import (
    AntonymPairs,
    CommitmentCues,
    CountryNames,
    DateWords,
    GrammarWords,
    LanguageInfo,
    NameWords,
    NationalityWords,
    NegationWords,
    NumberWords,
    PolarityWords,
)
from summariser.utils.lazy_property import lazy_property

Part = TypeVar("Part")

_PACKAGE = __name__.rpartition(".")[0]
_NOT_LANGUAGES = frozenset({"schema", "shared"})

PARTS: dict[str, type[Any]] = {
    "numbers": NumberWords,
    "dates": DateWords,
    "names": NameWords,
    "negation": NegationWords,
    "polarity": PolarityWords,
    "antonyms": AntonymPairs,
    "commitments": CommitmentCues,
    "grammar": GrammarWords,
    "countries": CountryNames,
    "nationalities": NationalityWords,
}
"""The files that a language's folder may have, and the class of each file's `DATA`."""


@dataclass(frozen=True)
class Language:
    """The data of one language; each part is loaded when it is first asked for, and None if there is none."""

    code: str
    """ISO 639-1."""

    def part(self, name: str, kind: type[Part]) -> Part | None:
        """`DATA` of a file of the language's folder; None if it has no such file.

        `name` is a key of PARTS, and `kind` its value.
        """
        module = f"{_PACKAGE}.{self.code}.{name}"
        if find_spec(module) is None:
            return None
        data: Part = import_module(module).DATA
        return data

    @lazy_property
    def info(self) -> LanguageInfo:
        """Its name and how it is written."""
        info: LanguageInfo = import_module(f"{_PACKAGE}.{self.code}").INFO
        return info

    @property
    def capabilities(self) -> tuple[str, ...]:
        """The parts that the language has."""
        return tuple(name for name in PARTS if find_spec(f"{_PACKAGE}.{self.code}.{name}"))

    @lazy_property
    def numbers(self) -> NumberWords | None:
        """Words that make, qualify and measure numbers."""
        return self.part("numbers", NumberWords)

    @lazy_property
    def dates(self) -> DateWords | None:
        """Words of dates and periods."""
        return self.part("dates", DateWords)

    @lazy_property
    def names(self) -> NameWords | None:
        """Words in and around names; None for languages without capitals too."""
        return self.part("names", NameWords)

    @lazy_property
    def negation(self) -> NegationWords | None:
        """Words that negate."""
        return self.part("negation", NegationWords)

    @lazy_property
    def polarity(self) -> PolarityWords | None:
        """Words whose opposite turns a statement round."""
        return self.part("polarity", PolarityWords)

    @lazy_property
    def antonyms(self) -> AntonymPairs | None:
        """A dictionary of antonyms."""
        return self.part("antonyms", AntonymPairs)

    @lazy_property
    def commitments(self) -> CommitmentCues | None:
        """Commitment cues."""
        return self.part("commitments", CommitmentCues)

    @lazy_property
    def grammar(self) -> GrammarWords | None:
        """Closed-class words for the rule-based extractor."""
        return self.part("grammar", GrammarWords)

    @lazy_property
    def countries(self) -> CountryNames | None:
        """Names of countries."""
        return self.part("countries", CountryNames)

    @lazy_property
    def nationalities(self) -> NationalityWords | None:
        """Words for the people and things of a country."""
        return self.part("nationalities", NationalityWords)


@cache
def language_codes() -> tuple[str, ...]:
    """The ISO 639-1 codes of all languages that have a folder, in alphabetical order."""
    found = (module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]) if module.ispkg)
    return tuple(sorted(code for code in found if code not in _NOT_LANGUAGES))


def languages_with(part: str) -> tuple[str, ...]:
    """The codes of the languages that have a part, a key of PARTS."""
    return tuple(code for code in language_codes() if part in Language(code).capabilities)


@cache
def find_language(code: str) -> Language | None:
    """The language of an ISO 639-1 code, with or without a region ("pt-BR"); None if it has no folder."""
    primary = code.lower().replace("_", "-").partition("-")[0]
    return Language(primary) if primary in language_codes() else None
