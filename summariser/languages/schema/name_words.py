"""The words of a language in and around names: `names.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NameWords:
    """Closed lists of lower-case words, separated by white space, for languages that write names with capitals."""

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
    """Months, weekdays and feasts, which have capitals and are no names."""
    capitalised_words: str
    """Other words with capitals that are no names: languages, units, brands of diseases."""
    speech_verbs: str
    """Verbs of which only people and organisations are the subject."""
    place_prepositions: str
    """Prepositions before a place."""
    people_groups: str
    """Names of peoples, movements and groups."""
    articles: str = ""
    """Left out of names."""
    sentence_openers: str = ""
    """Common words that begin sentences."""
    organisation_adjectives: str = ""
    """Words of an organisation's name that are written small: "Assemblée nationale"."""
    organisation_links: str = ""
    """Words that join the head of an organisation's name to what follows: "of"."""
    elisions: str = ""
    """Articles that an apostrophe cuts: "l"."""
    forenames: str = ""
    """Usual first names, beside those of all languages."""
