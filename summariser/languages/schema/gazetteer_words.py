"""What makes a name certain in scripts without capitals: `gazetteer.py` of a language's folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class GazetteerWords:
    """Regular expressions and lists for names in a script without capitals.

    Each expression of `persons` and `organisations` has the name in a group "name"; `<verbs>` in it means
    the verbs of `speech.py`. Lists are separated by white space.
    """

    persons: tuple[str, ...]
    """Names of people by what is beside them: a title, a verb of saying."""
    organisations: tuple[str, ...]
    """Names of organisations by how they begin or end."""
    conjunctions: str
    """Words for "and" and signs between the names of a list."""
    prefixes: str = ""
    """Particles that are written together with the name of a country."""
    inflection: str = ""
    """A regular expression for what is written together with a name."""
    title_adjectives: str = ""
    """Words between a title and a name that belong to the title."""
    name_ends: str = ""
    """Words before which a name ends."""
    name_end_prefixes: str = ""
    """Beginnings of words before which a person's name ends."""
    overrun: str = ""
    """A regular expression for what an organisation's name found too long begins with."""
    shortest_organisation: int = 1
    """Characters that are left of such a name at least."""
    several_words: bool = True
    """Whether a name has two words at least."""
    demonym_before_name: bool = False
    """Whether a word for a nationality may be between a title and a name."""
