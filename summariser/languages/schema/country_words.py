"""Countries and their people: `countries.py` and `nationalities.py` of a language's folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class CountryNames:
    """The names of countries."""

    names: str
    """Lines "name, alias = ISO 3166 code"; the usual name comes first."""


@dataclass(frozen=True, repr=False, eq=False)
class NationalityWords:
    """Words for the people and things of a country."""

    stems: str
    """Lines "form, form = ISO 3166 code": forms of the adjective and of the people, endings left out."""
    endings: str = ""
    """What may follow a stem, separated by commas."""
    prefixes: str = ""
    """What may be written before a form (the Arabic article), separated by commas."""
    region_endings: str = ""
    """Lines "ending of a region = ending of its adjective": "a = an" ("Cumbria", "Cumbrian")."""
    capitalised: bool = False
    """Whether such words are written with a capital."""
