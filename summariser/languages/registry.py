"""Which languages there are, and what is known of each."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from summariser.languages.iso_codes import primary_code
from summariser.languages.schema import (
    ActionWords,
    AntonymPairs,
    BoilerplatePhrases,
    BylineWords,
    CaptionWords,
    CjkDateWords,
    CommitmentCues,
    CountryNames,
    DateWords,
    GazetteerWords,
    GrammarWords,
    LanguageInfo,
    MonthNames,
    NameWords,
    NationalityWords,
    NegationWords,
    NumberWords,
    PageLabels,
    PolarityWords,
    QuantityWords,
    SentenceSplitWords,
    SpeechWords,
    TimestampWords,
    UnitWords,
    VerbWords,
    WebPageWords,
)
from summariser.utils.lazy_property import lazy_property

Part = TypeVar("Part")

_PACKAGE = __name__.rpartition(".")[0]
_NOT_LANGUAGES = frozenset({"schema", "shared"})

PARTS: dict[str, type[Any]] = {
    "months": MonthNames,
    "numbers": NumberWords,
    "units": UnitWords,
    "quantities": QuantityWords,
    "dates": DateWords,
    "cjk_dates": CjkDateWords,
    "names": NameWords,
    "gazetteer": GazetteerWords,
    "speech": SpeechWords,
    "negation": NegationWords,
    "polarity": PolarityWords,
    "antonyms": AntonymPairs,
    "commitments": CommitmentCues,
    "grammar": GrammarWords,
    "actions": ActionWords,
    "verbs": VerbWords,
    "countries": CountryNames,
    "nationalities": NationalityWords,
    "boilerplate": BoilerplatePhrases,
    "captions": CaptionWords,
    "bylines": BylineWords,
    "timestamps": TimestampWords,
    "web_pages": WebPageWords,
    "sentences": SentenceSplitWords,
    "page_labels": PageLabels,
}
"""The files that a language's folder may have, and the class of each file's `DATA`."""

CAPABILITIES: dict[str, tuple[str, ...]] = {
    "numbers": ("numbers",),
    "dates": ("dates", "cjk_dates"),
    "names": ("names", "gazetteer"),
    "speakers": ("speech",),
    "negation": ("negation",),
    "opposites": ("polarity",),
    "commitments": ("commitments",),
}
"""What can be read in an article, and the parts of which its language needs one for it."""


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
    def months(self) -> MonthNames | None:
        """Names of months."""
        return self.part("months", MonthNames)

    @lazy_property
    def numbers(self) -> NumberWords | None:
        """Words that make numbers."""
        return self.part("numbers", NumberWords)

    @lazy_property
    def units(self) -> UnitWords | None:
        """Words for what numbers measure."""
        return self.part("units", UnitWords)

    @lazy_property
    def quantities(self) -> QuantityWords | None:
        """Words that qualify numbers or say what they mean."""
        return self.part("quantities", QuantityWords)

    @lazy_property
    def dates(self) -> DateWords | None:
        """Words of dates and periods."""
        return self.part("dates", DateWords)

    @lazy_property
    def cjk_dates(self) -> CjkDateWords | None:
        """Words of dates, for languages written with Chinese characters."""
        return self.part("cjk_dates", CjkDateWords)

    @lazy_property
    def names(self) -> NameWords | None:
        """Words in and around names, for languages that write names with capitals."""
        return self.part("names", NameWords)

    @lazy_property
    def gazetteer(self) -> GazetteerWords | None:
        """What makes a name certain, for scripts without capitals."""
        return self.part("gazetteer", GazetteerWords)

    @lazy_property
    def speech(self) -> SpeechWords | None:
        """Verbs of saying and what is around them."""
        return self.part("speech", SpeechWords)

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
    def page_labels(self) -> PageLabels | None:
        """What a record's page calls its parts."""
        return self.part("page_labels", PageLabels)

    @lazy_property
    def verbs(self) -> VerbWords | None:
        """Participles, and the words around a verb."""
        return self.part("verbs", VerbWords)

    @lazy_property
    def grammar(self) -> GrammarWords | None:
        """Closed-class words for the rule-based extractor."""
        return self.part("grammar", GrammarWords)

    @lazy_property
    def actions(self) -> ActionWords | None:
        """Words that name one action in different ways."""
        return self.part("actions", ActionWords)

    @lazy_property
    def countries(self) -> CountryNames | None:
        """Names of countries."""
        return self.part("countries", CountryNames)

    @lazy_property
    def nationalities(self) -> NationalityWords | None:
        """Words for the people and things of a country."""
        return self.part("nationalities", NationalityWords)

    @lazy_property
    def boilerplate(self) -> BoilerplatePhrases | None:
        """Phrases of the boilerplate of news pages."""
        return self.part("boilerplate", BoilerplatePhrases)

    @lazy_property
    def captions(self) -> CaptionWords | None:
        """Words of picture captions and credits."""
        return self.part("captions", CaptionWords)

    @lazy_property
    def bylines(self) -> BylineWords | None:
        """Words of bylines and datelines."""
        return self.part("bylines", BylineWords)

    @lazy_property
    def timestamps(self) -> TimestampWords | None:
        """Words of timestamps on news pages."""
        return self.part("timestamps", TimestampWords)

    @lazy_property
    def web_pages(self) -> WebPageWords | None:
        """What web pages say around an article."""
        return self.part("web_pages", WebPageWords)

    @lazy_property
    def sentences(self) -> SentenceSplitWords | None:
        """Where sentences end."""
        return self.part("sentences", SentenceSplitWords)


@cache
def language_codes() -> tuple[str, ...]:
    """The ISO 639-1 codes of all languages that have a folder, in alphabetical order."""
    found = (module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]) if module.ispkg)
    return tuple(sorted(code for code in found if code not in _NOT_LANGUAGES))


def languages_with(part: str) -> tuple[str, ...]:
    """The codes of the languages that have a part, a key of PARTS."""
    return tuple(code for code in language_codes() if part in Language(code).capabilities)


def in_all_languages(part: str, kind: type[Part]) -> tuple[Part, ...]:
    """`DATA` of a part of every language that has it, and of `shared/`, which comes first.

    For what a page may hold in any language, whatever its own. `shared/` has what no language has for itself
    (names of agencies, marks), and the little that is known of languages without a folder.
    """
    found = [Language(code).part(part, kind) for code in language_codes()]
    if find_spec(f"{_PACKAGE}.shared.{part}"):
        shared = import_module(f"{_PACKAGE}.shared.{part}")
        found = [shared.DATA, *found, *getattr(shared, "OTHER_LANGUAGES", {}).values()]
    return tuple(data for data in found if data is not None)


@cache
def find_language(code: str) -> Language | None:
    """The language of an ISO 639-1 code, with or without a region ("pt-BR"); None if it has no folder."""
    primary = primary_code(code)
    return Language(primary) if primary in language_codes() else None


@cache
def missing_capabilities(code: str) -> tuple[str, ...]:
    """The keys of CAPABILITIES that a language (ISO 639-1, or "und") does not have; all without a folder."""
    found = find_language(code)
    parts = frozenset(found.capabilities if found else ())
    return tuple(name for name, any_of in CAPABILITIES.items() if parts.isdisjoint(any_of))
