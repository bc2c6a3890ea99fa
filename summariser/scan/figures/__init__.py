"""Find quantities: value, unit and approximation, with offsets.

Text becomes tokens, tokens numbers, numbers quantities with units; what only looks like a quantity is left
out, neighbours that make a range are joined, and qualifiers ("over", "or more") are read.
"""

from __future__ import annotations

from dataclasses import dataclass

from summariser.languages import DEFAULT_LANGUAGE
from summariser.models.mentions import FigureMention, Mention
from summariser.scan.figures.compound_units import joined
from summariser.scan.figures.compound_words import split_compounds
from summariser.scan.figures.currencies import in_currency_of
from summariser.scan.figures.figure_mention import mention_of
from summariser.scan.figures.measurements import Measurement, measure, negative, unmeasured
from summariser.scan.figures.non_quantities import is_no_number
from summariser.scan.figures.number_certainty import certain_value
from summariser.scan.figures.number_lexicon import NumberLexicon, number_lexicon
from summariser.scan.figures.number_position import NumberPosition
from summariser.scan.figures.number_tokens import NumberToken, tokenise
from summariser.scan.figures.numerals import read_numerals
from summariser.scan.figures.ranges import join
from summariser.utils.lazy_property import lazy_property

__all__ = ["NumberMention", "NumberReading", "read_figure", "scan_figures", "scan_numbers"]


@dataclass(frozen=True)
class NumberMention(Mention):
    """A number as written, whatever it means: quantity, year, label; `value` as `FigureMention`'s."""

    value: float | int | None


def scan_figures(
    text: str, language: str = DEFAULT_LANGUAGE, country: str | None = None
) -> list[FigureMention]:
    """The quantities of `text`, in order and without overlap; offsets index `text`.

    `language` is an ISO 639-1 code; it decides number words, units and what "1.234" means. In a language
    without number words quantities are found by their digits, and `value` is None where it may be another
    ("2.300", or a word beside it that may be a scale). `country`, an ISO
    3166 code, says whose currency "pesos", "francs" or "rupees" are; without it their unit is the English
    name ("peso"), but "dollars" alone are USD and "pounds" GBP. Dates, years, clock times, ordinals,
    scores, ages, identifiers and list markers are no quantities.
    """
    found = NumberReading(text, language).figures()
    return in_currency_of(country, found) if country else found


def read_figure(text: str, language: str = DEFAULT_LANGUAGE) -> FigureMention | None:
    """The one quantity that a short verbatim text expresses ("over 47,000", "$4.5bn", "a third"), else None.

    A text that consists of one number only is read as a quantity even where a scan of an article would take
    it for something else ("2019").
    """
    reading = NumberReading(text, language)
    mentions = reading.figures()
    if mentions:
        return mentions[0] if len(mentions) == 1 else None
    quantities = reading.quantities
    whole = [one for one in quantities if text[: one.start].strip() == "" == text[one.end :].strip()]
    return reading.unjudged(whole[0]) if len(whole) == 1 else None


class NumberReading:
    """The numbers of one text, read once, for those who want its figures and all its numbers.

    `language` is an ISO 639-1 code. Offsets index `text`.
    """

    def __init__(self, text: str, language: str = DEFAULT_LANGUAGE) -> None:
        self.text = text
        self._lexicon = number_lexicon(language)
        self._tokens = _tokens(text, self._lexicon)
        self._numerals = read_numerals(self._tokens, self._lexicon)

    def figures(self) -> list[FigureMention]:
        """The quantities, as `scan_figures` gives them."""
        text, tokens, lexicon = self.text, self._tokens, self._lexicon
        spans = join(text, tokens, self.quantities, lexicon)
        return [mention_of(text, tokens, span, lexicon) for span in spans]

    def numbers(self) -> list[NumberMention]:
        """All numbers, as `scan_numbers` gives them."""
        text, tokens, lexicon = self.text, self._tokens, self._lexicon
        found = (negative(text, tokens, unmeasured(tokens, one)) for one in self._numerals)
        return [
            NumberMention(one.start, one.end, text[one.start : one.end], certain_value(tokens, one, lexicon))
            for one in found
            if not is_no_number(NumberPosition(text, tokens, lexicon, one))
        ]

    @lazy_property
    def quantities(self) -> list[Measurement]:
        """Numbers with their units; a number word within the unit of another ("六个百分点") is none."""
        found: list[Measurement] = []
        for numeral in self._numerals:
            if not found or numeral.first >= found[-1].last:
                quantity = measure(
                    self.text, self._tokens, numeral, self._lexicon, found[-1].last if found else 0
                )
                whole = joined(self._tokens, found[-1], quantity, self._lexicon) if found else None
                found[-1:] = [whole] if whole is not None else [*found[-1:], quantity]
        return found

    def unjudged(self, quantity: Measurement) -> FigureMention:
        """The mention of a quantity, without asking whether it is one."""
        start, end = quantity.start, quantity.end
        value = certain_value(self._tokens, quantity, self._lexicon)
        return FigureMention(
            start, end, self.text[start:end], value, unit=quantity.unit, core_start=start, core_end=end
        )


def scan_numbers(text: str, language: str = DEFAULT_LANGUAGE) -> list[NumberMention]:
    """Every number in `text`, in digits or words, in order: also years, dates and labels, no ordinals."""
    return NumberReading(text, language).numbers()


def _tokens(text: str, lexicon: NumberLexicon) -> list[NumberToken]:
    tokens = tokenise(text, lexicon.table.decimal_comma)
    return split_compounds(tokens, lexicon) if lexicon.pieces else tokens
