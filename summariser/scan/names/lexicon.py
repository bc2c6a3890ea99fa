"""What the name scanner knows of a language: closed lists of lower-case words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

SUPPORTED = ("en", "fr", "de", "es", "pt", "it", "ru", "uk")


def words(*lists: str) -> frozenset[str]:
    """The words of white-space separated lists."""
    return frozenset(word for entry in lists for word in entry.split())


@dataclass(frozen=True)
class Lexicon:
    """Lower-case words of one language.

    `function` never begin a name at the start of a sentence. `openers` are common words that begin sentences.
    `titles` stand before a person's name, `domains` before a title ("Finance Minister"). `heads` begin the
    name of an organisation ("Ministry of"), `suffixes` end one ("Agency"), `adjectives` belong to one though
    written small ("Assemblée nationale"). `links` join a head to what follows, `particles` join the parts of a
    person's name. `calendar` and `tongues` are capitalised and no names. `says` are verbs of which only people
    and bodies are the subject. `places` are prepositions before a place. `groups` are names of peoples' groups.
    """

    function: frozenset[str]
    openers: frozenset[str]
    titles: frozenset[str]
    domains: frozenset[str]
    heads: frozenset[str]
    suffixes: frozenset[str]
    links: frozenset[str]
    particles: frozenset[str]
    calendar: frozenset[str]
    tongues: frozenset[str]
    says: frozenset[str]
    places: frozenset[str]
    adjectives: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()


@lru_cache(maxsize=len(SUPPORTED))
def lexicon(language: str) -> Lexicon:
    """The lexicon of `language` (ISO 639-1), that of English for any other."""
    code = language if language in SUPPORTED else "en"
    loaded = import_module(f"summariser.scan.names.lexicon_{code}").LEXICON
    assert isinstance(loaded, Lexicon)
    return loaded
