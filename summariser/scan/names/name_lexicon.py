"""What the name scanner knows of a language: closed lists of lower-case words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from summariser.scan.word_lists import read_sections, words

LISTED = frozenset({"ar", "zh", "ja"})
"""Languages without capitals, of which names are told by lists."""
SUPPORTED = ("en", "fr", "de", "es", "pt", "it", "ru", "uk")


@dataclass(frozen=True)
class NameLexicon:
    """Lower-case words of one language, from `data/names/CODE.txt`.

    `articles` are left out of names; `function` words never begin a name where a sentence begins;
    `openers` are common words that begin sentences. `titles` stand before a person's name, `domains` before a
    title ("Finance Minister"). `heads` begin the name of a body ("Ministry of"), `suffixes` end it ("Bank"),
    `adjectives` belong to one though written small ("Assemblée nationale"). `links` join a head to what
    follows, `particles` the parts of a person's name. `calendar` and `tongues` are capitalised and no names.
    Only people and bodies are the subject of `says`. `places` are prepositions before a place, `groups` names
    of peoples' groups, `forenames` usual first names, `elisions` articles that an apostrophe cuts ("l").
    """

    articles: frozenset[str] = frozenset()
    function: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    suffixes: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    tongues: frozenset[str] = frozenset()
    says: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    forenames: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that have a capital for other reasons than that they name somebody, or none."""
        return self.calendar | self.tongues | self.function

    @cached_property
    def nameless(self) -> frozenset[str]:
        """Words of which alone no name is made."""
        return self.common | self.domains | self.articles

    @cached_property
    def of_bodies(self) -> frozenset[str]:
        """Words that stand in the names of bodies, or are no names at all."""
        return self.openers | self.heads | self.suffixes | self.adjectives

    @cached_property
    def joining(self) -> frozenset[str]:
        """Small words that may stand within a name."""
        return self.particles | self.links | self.articles


def _sections(code: str) -> dict[str, frozenset[str]]:
    return {name: words(" ".join(lines)) for name, lines in read_sections("names", code).items()}


@lru_cache(maxsize=len(SUPPORTED))
def name_lexicon(language: str) -> NameLexicon:
    """The lexicon of `language` (ISO 639-1), that of English for any other."""
    code = language if language in SUPPORTED else "en"
    return NameLexicon(**{"forenames": _sections("any")["forenames"], **_sections(code)})
