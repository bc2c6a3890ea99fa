"""The names of the months: `months.py` of a language's folder."""

from __future__ import annotations

from dataclasses import dataclass

from summariser.languages.entries import entries


@dataclass(frozen=True, repr=False, eq=False)
class MonthNames:
    """Names of months in lower case, as lines "form, form = 1" to 12. A form may have several words."""

    names: str
    """Full names, in every form that running text has."""
    abbreviations: str = ""
    """Abbreviations that running text has."""
    short_forms: str = ""
    """Other abbreviations, which are other words in running text: read only beside a number."""
    ambiguous: str = ""
    """Forms that are other words or names too, separated by white space: a month only with a day, a year or a
    preposition."""
    capital_only: str = ""
    """Those of them that are months beside a number only with their capital: "may 5"."""
    capitalised: bool = False
    """Whether months are written with a capital."""

    def numbers(self) -> dict[str, int]:
        """Every form that running text has to the number of its month, 1 to 12."""
        return _numbers(self.names, self.abbreviations)

    def numbers_beside_digits(self) -> dict[str, int]:
        """Every form that may be beside a number to the number of its month, 1 to 12."""
        return _numbers(self.names, self.abbreviations, self.short_forms)


def _numbers(*lines: str) -> dict[str, int]:
    return {form: int(number) for text in lines for form, number in entries(text)}
