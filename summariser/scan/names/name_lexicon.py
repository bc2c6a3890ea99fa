"""What the name scanner knows of a language: closed lists of lower-case words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from summariser.languages import Language, NameWords, find_language, mapping, words
from summariser.languages.shared.forenames import FORENAMES
from summariser.scan.speech import speech_lexicon

_NEVER = re.compile("(?!)")


@dataclass(frozen=True)
class NameLexicon:
    """The words of `summariser.languages.NameWords` as sets, its endings as tuples.

    `forenames` has those of all languages too, `calendar_words` months and weekdays, `speech_verbs` the verbs
    of saying and those of which else only people and organisations are the subject.
    """

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
    place_prepositions: frozenset[str] = frozenset()
    people_groups: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    forenames: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    name_abbreviations: frozenset[str] = frozenset()
    acronym_gaps: frozenset[str] = frozenset()
    place_openers: frozenset[str] = frozenset()
    geographic_words: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    description_openers: frozenset[str] = frozenset()
    relative_openers: frozenset[str] = frozenset()
    association_heads: frozenset[str] = frozenset()
    association_links: frozenset[str] = frozenset()
    association_places: frozenset[str] = frozenset()
    joint_heads: frozenset[str] = frozenset()
    object_adjectives: frozenset[str] = frozenset()
    set_phrase_nouns: frozenset[str] = frozenset()
    contracted_articles: frozenset[str] = frozenset()
    generic_organisations: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()
    common_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    singular_endings: tuple[str, ...] = ()
    place_endings: tuple[str, ...] = ()
    title_endings: tuple[str, ...] = ()
    organisation_endings: tuple[str, ...] = ()
    description_endings: tuple[str, ...] = ()
    firm_endings: tuple[str, ...] = ()
    abstract_endings: tuple[str, ...] = ()
    inflected_endings: tuple[str, ...] = ()
    plural_noun_endings: tuple[str, ...] = ()
    plural_verb_endings: tuple[str, ...] = ()
    lower_case_objects: bool = False
    quoted_names: bool = False
    owners_before_holders: bool = False
    particles_follow_forenames: bool = False
    noun_capitals: bool = False

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that have a capital for other reasons than that they name somebody, or none."""
        return self.calendar_words | self.capitalised_words | self.function_words

    @cached_property
    def nameless(self) -> frozenset[str]:
        """Words of which alone no name is made."""
        return self.common | self.title_domains | self.articles

    @cached_property
    def organisation_words(self) -> frozenset[str]:
        """Words of the names of organisations, or are no names at all."""
        return (
            self.sentence_openers
            | self.organisation_heads
            | self.organisation_suffixes
            | self.organisation_adjectives
        )

    @cached_property
    def generic_words(self) -> frozenset[str]:
        """Words of the names of organisations that distinguish none: "Bank", "Ministry"."""
        return self.organisation_suffixes | self.organisation_heads

    @cached_property
    def joining(self) -> frozenset[str]:
        """Small words that may be within a name."""
        return (
            self.name_particles
            | self.organisation_links
            | self.articles
            | self.conjunctions
            | self.association_places
        )

    @cached_property
    def elided(self) -> re.Pattern[str]:
        """An article that an apostrophe joins to the word behind it."""
        if not self.elisions:
            return _NEVER
        return re.compile(rf"(?:{'|'.join(sorted(self.elisions))})['’ʼ](?=[^\W\d_]{{2}})", re.IGNORECASE)

    def is_common(self, word: str) -> bool:
        """Whether a word in lower case has an ending that no name has."""
        return word.endswith(self.common_endings)

    def is_plural(self, word: str) -> bool:
        """Whether a word in lower case is a common word in the plural, by its ending."""
        return word.endswith(self.plural_endings) and not word.endswith(self.singular_endings)


@cache
def name_lexicon(language: str) -> NameLexicon:
    """The lexicon of an ISO 639-1 code; empty for a language without `NameWords`."""
    found = find_language(language)
    if found is None or found.names is None:
        return NameLexicon()
    return _built(found, found.names)


def _built(language: Language, table: NameWords) -> NameLexicon:
    fields: dict[str, Any] = {
        name: words(value)
        for name, value in vars(table).items()
        if isinstance(value, str)
        and name not in ("agent_verbs", "inflection")
        and not name.endswith("_endings")
    }
    fields |= {name: tuple(value.split()) for name, value in vars(table).items() if name.endswith("_endings")}
    fields["forenames"] |= words(FORENAMES)
    fields["calendar_words"] |= _calendar(language)
    return NameLexicon(
        **fields,
        speech_verbs=speech_lexicon(language.code).personal | words(table.agent_verbs),
        lower_case_objects=table.lower_case_objects,
        quoted_names=table.quoted_names,
        owners_before_holders=table.owners_before_holders,
        particles_follow_forenames=table.particles_follow_forenames,
        noun_capitals=language.info.noun_capitals,
    )


def _calendar(language: Language) -> frozenset[str]:
    """Names of months and of weekdays."""
    months = language.months.numbers() if language.months else {}
    return frozenset(months).union(mapping(language.dates.weekdays) if language.dates else ())
