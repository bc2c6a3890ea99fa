"""What the name scanner knows of a language: closed lists of lower-case words."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache, cached_property

from summariser.languages import Language, find_language, words
from summariser.languages.shared.forenames import FORENAMES


@dataclass(frozen=True)
class NameLexicon:
    """The words of `summariser.languages.NameWords` as sets; `forenames` has those of all languages too."""

    articles: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    sentence_openers: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    title_domains: frozenset[str] = frozenset()
    organisation_heads: frozenset[str] = frozenset()
    organisation_suffixes: frozenset[str] = frozenset()
    organisation_adjectives: frozenset[str] = frozenset()
    organisation_links: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    calendar_words: frozenset[str] = frozenset()
    capitalised_words: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()
    place_prepositions: frozenset[str] = frozenset()
    people_groups: frozenset[str] = frozenset()
    forenames: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that have a capital for other reasons than that they name somebody, or none."""
        return self.calendar_words | self.capitalised_words | self.function_words

    @cached_property
    def nameless(self) -> frozenset[str]:
        """Words of which alone no name is made."""
        return self.common | self.title_domains | self.articles

    @cached_property
    def of_bodies(self) -> frozenset[str]:
        """Words that stand in the names of bodies, or are no names at all."""
        return (
            self.sentence_openers
            | self.organisation_heads
            | self.organisation_suffixes
            | self.organisation_adjectives
        )

    @cached_property
    def joining(self) -> frozenset[str]:
        """Small words that may stand within a name."""
        return self.name_particles | self.organisation_links | self.articles


@cache
def name_lexicon(language: str) -> NameLexicon:
    """The lexicon of `language` (ISO 639-1), that of English for any other."""
    found = find_language(language)
    table = (found.names if found else None) or Language("en").names
    assert table is not None
    listed = {field.name: words(getattr(table, field.name)) for field in fields(NameLexicon)}
    return NameLexicon(**listed | {"forenames": listed["forenames"] | words(FORENAMES)})
