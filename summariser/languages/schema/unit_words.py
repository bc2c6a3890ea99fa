"""The units and currencies of a language: `units.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class UnitWords:
    """Words for what a number measures. Lines are "form, form = unit"; lists are separated by white space.

    A unit is an English singular or an ISO 4217 code, with a factor where the word means a part of it
    ("GBP * 0.01").
    """

    units: str
    """Units behind a number."""
    currencies: str = ""
    """Currencies behind a number; an English name ("peso") where the country decides."""
    units_before: str = ""
    """Units before a number; "?" behind the unit where no noun may follow."""
    duals: str = ""
    """Units that say two by their form (Arabic): "يومين = day"."""
    least_amounts: str = ""
    """Units whose word is much else too = the least amount for which it is a unit: "KRW = 100" ("won")."""
    weight_cues: str = ""
    """A regular expression for words near which a pound is one of weight."""
    inches: str = ""
    """Words that are inches only after feet: "in"."""
    cents_followers: str = ""
    """Words that may follow a bare number of cents: "15 dollars 50 more"."""
    tenths: str = ""
    """Units that are tenths, after which a digit is hundredths (Chinese)."""
    discounts: str = ""
    """Those of them that are tenths of a price, said as two digits too: 七五折."""
    million_letter: str = ""
    """A letter that is million before what is counted: "4.5m people"."""
    million_nouns: str = ""
    """Irregular plurals that may follow it."""
    metre_nouns: str = ""
    """Plurals before which it is metres: "800m heats"."""
