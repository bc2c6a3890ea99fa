"""The words of a language in and around names: `names.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class NameWords:
    """Closed lists of lower-case words, separated by white space, for languages that write names with capitals.

    Fields that end in `_endings` list endings of words.
    """

    function_words: str
    """Words that never begin a name where a sentence begins."""
    titles: str
    """Words before a person's name: "minister"."""
    title_domains: str
    """Words before a title: "finance" minister."""
    organisation_heads: str
    """Words that begin the name of an organisation: "ministry"."""
    organisation_suffixes: str
    """Words that end it: "bank"."""
    name_particles: str
    """Words between the parts of a person's name: "van"."""
    calendar_words: str
    """Feasts, abbreviated weekdays and zones, which have capitals and are no names; months and full weekdays
    are in `months.py` and `dates.py`."""
    capitalised_words: str
    """Other words with capitals that are no names: languages, units, brands of diseases."""
    agent_verbs: str
    """Verbs, beside those of `speech.py`, of which only people and organisations are the subject."""
    place_prepositions: str
    """Prepositions before a place."""
    people_groups: str
    """Names of peoples, movements and groups."""
    conjunctions: str
    """Words for "and"."""
    articles: str = ""
    """Left out of names."""
    sentence_openers: str = ""
    """Common words that begin sentences."""
    organisation_adjectives: str = ""
    """Words of an organisation's name that are written in lower case: "Assemblée nationale"."""
    organisation_links: str = ""
    """Words that join the head of an organisation's name to what follows: "of"."""
    elisions: str = ""
    """Articles that an apostrophe cuts: "l"."""
    forenames: str = ""
    """Usual first names, beside those of all languages."""
    abbreviations: str = ""
    """Abbreviations whose full stop ends no sentence and is followed by a name: "mr"."""
    name_abbreviations: str = ""
    """Abbreviations within names, with a full stop or not: "st", "bros"."""
    acronym_gaps: str = ""
    """Words that have no letter in an acronym: "of"."""
    common_endings: str = ""
    """Endings of common words, which no name at the beginning of a sentence has: "-ness"."""
    plural_endings: str = ""
    """Endings of common words in the plural."""
    singular_endings: str = ""
    """Longer endings of words that are no plural all the same."""
    place_endings: str = ""
    """Endings of place names that no common word has: "-shire"."""
    place_openers: str = ""
    """Words that begin place names and sentences alike: "new"."""
    geographic_words: str = ""
    """First or last words of the names of seas, rivers and cities: "gulf"."""
    auxiliaries: str = ""
    """Verb forms before which an unknown word at the beginning of a sentence is a name: "is"."""
    description_openers: str = ""
    """Words behind a name and a comma that begin its description: "which", "based"."""
    relative_openers: str = ""
    """Those of them that need no second comma: "which"."""
    association_heads: str = ""
    """Heads of organisations whose name goes on to where they work: "organisation"."""
    association_links: str = ""
    """Words before what such an organisation is for: "for"."""
    association_places: str = ""
    """Words before where it works: "in"."""
    joint_heads: str = ""
    """Heads of organisations for several things joined by "and": "ministry"."""
    lower_case_objects: bool = False
    """Whether what an organisation is for is written in lower case: "Cour des comptes"."""
    object_adjectives: str = ""
    """Adjectives before such an object: "hautes"."""
    quoted_names: bool = False
    """Whether names of firms are in quotation marks."""
    inflection: str = ""
    """A regular expression for what inflection adds to a name."""
    title_endings: str = ""
    """Endings of compounds that are titles: "Verkehrsministerin"."""
    organisation_endings: str = ""
    """Endings of compounds that name an organisation by themselves: "Finanzministerium"."""
    description_endings: str = ""
    """Endings of nouns that describe the organisation named behind them: "Gewerkschaft"."""
    firm_endings: str = ""
    """Endings of nouns that are an organisation's name together with what follows: "Hafenbahn"."""
    abstract_endings: str = ""
    """Endings of nouns that are never names, for languages that capitalise all nouns."""
    inflected_endings: str = ""
    """Endings of the adjective or article before such a noun."""
    plural_noun_endings: str = ""
    """Endings of nouns that follow a place preposition without an article and are no place."""
    set_phrase_nouns: str = ""
    """Nouns that follow a place preposition in set phrases: "in Zukunft"."""
    contracted_articles: str = ""
    """Prepositions with an article in them: "im"."""
    generic_organisations: str = ""
    """Nouns for an organisation that name none: "Behörde"."""
    plural_verb_endings: str = ""
    """Endings of verbs in the plural, before which a single noun is no name."""
    owners_before_holders: bool = False
    """Whether what an office belongs to is named right before its holder: "prezes Orlenu Jan Nowak"."""
    particles_follow_forenames: bool = False
    """Whether a particle ("von") is part of a name only behind a first name."""
