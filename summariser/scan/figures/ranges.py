"""Two numbers that are one range: "between 70,000 and 85,000", "3 to 5 million", "70-85"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import zip_longest
from typing import NamedTuple

from summariser.scan.figures.measurements import Measurement
from summariser.scan.figures.non_quantities import is_quantity
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_position import NumberPosition
from summariser.scan.figures.number_tokens import NumberToken
from summariser.scan.figures.phrase_table import PhraseMatch

_DASHES = frozenset("-–—‑−")
_CLAUSE_ENDS = frozenset(",.;:!?")
_VERB_REACH = 12  # tokens
_ELLIPSIS_LIMIT = 1000
_CLAUSE = 12  # tokens
_SCORE_LIMIT = 10  # below it, two numbers with a dash and no noun are a score


class NumberRange(NamedTuple):
    """One quantity or a range: tokens [first, last), low end and high end if it has one."""

    low: Measurement
    high: Measurement | None
    first: int
    last: int
    start: int
    end: int

    @property
    def unit(self) -> str | None:
        return (self.high or self.low).unit


def join(
    text: str, tokens: Sequence[NumberToken], quantities: Sequence[Measurement], lexicon: NumberLexicon
) -> list[NumberRange]:
    """Quantities and ranges in order; numbers that are no quantities, and scores, are left out."""
    spans: list[NumberRange] = []
    quantities = list(_without_articles(tokens, quantities, lexicon))
    index = 0
    while index < len(quantities):
        size, span = _next(text, tokens, quantities[index : index + 2], lexicon)
        if span is not None:
            spans.append(_completed(span, spans[-1], tokens) if spans else span)
        index += size
    return spans


def _completed(span: NumberRange, before: NumberRange, tokens: Sequence[NumberToken]) -> NumberRange:
    """A bare number with the scale and unit of the one before it that the sentence leaves out.

    The two go on with the same word: "three million if it wins, two if it loses".
    """
    low, scale = span.low, before.low.numeral.scale
    if before.high is not None or scale < _ELLIPSIS_LIMIT or span.first - before.last > _CLAUSE:
        return span
    bare = span.high is None and low.unit is None and low.numeral.scale == 1 and low.value < _ELLIPSIS_LIMIT
    if not bare:
        return span
    parallel = before.last < len(tokens) > span.last and tokens[before.last].key == tokens[span.last].key
    if not parallel or tokens[span.last].kind != "word" or tokens[span.first - 1].key != ",":
        return span
    whole = low._replace(value=low.value * scale, unit=before.low.unit)
    return span._replace(low=whole)


def _without_articles(
    tokens: Sequence[NumberToken], quantities: Sequence[Measurement], lexicon: NumberLexicon
) -> Iterator[Measurement]:
    """The quantities without those that are the article of the next one: "un 40%"."""
    for one, other in zip_longest(quantities, quantities[1:]):
        alone = one.last - one.first == 1 and one.unit is None and tokens[one.first].key in lexicon.singles
        if not (alone and other is not None and other.first == one.last):
            yield one


def _next(
    text: str, tokens: Sequence[NumberToken], pair: Sequence[Measurement], lexicon: NumberLexicon
) -> tuple[int, NumberRange | None]:
    """How many of the next two quantities were used, and the span they make."""
    low = pair[0]
    kept = is_quantity(NumberPosition(text, tokens, lexicon, low))
    middle = _middle(tokens, pair, lexicon) if len(pair) == 2 else None
    if middle is None:
        return 1, _single(low) if kept else None
    shared, high = _shared(low, pair[1]), _shared_back(low, pair[1])
    if (not kept and (low.numeral.fraction or shared.unit is None)) or not is_quantity(
        NumberPosition(text, tokens, lexicon, high)
    ):
        return (
            (2, None) if middle in _DASHES and not low.numeral.worded else (1, _single(low) if kept else None)
        )
    return _joined(tokens, shared, high, middle, lexicon)


def _joined(
    tokens: Sequence[NumberToken], low: Measurement, high: Measurement, middle: str, lexicon: NumberLexicon
) -> tuple[int, NumberRange | None]:
    """The range of two ends that share a unit; else the low end alone, and nothing for a score."""
    dashed = middle in _DASHES
    if low.unit != high.unit or not low.value < high.value:
        return (2, None) if dashed and low.unit is None and high.unit is None else (1, _single(low))
    if dashed:
        score = high.unit is None and high.value < _SCORE_LIMIT and not _noun_at(tokens, high.last, lexicon)
        score = score and (lexicon.known or tokens[high.numeral.first].key.isdecimal())
        return 2, None if score else _range(tokens, low, high, low.first)
    opener = _opener(tokens, low.first, lexicon)
    opened = opener is not None and middle in opener.meaning.split()
    if not opened and lexicon.infixes.at(tokens, low.last) is None:
        return 1, _single(low)
    first = opener.edge if opener is not None and opened else low.first
    if middle not in lexicon.directions:
        return 2, _range(tokens, low, high, first)
    if middle in lexicon.changes:
        return 1, _single(low)
    measured = low.numeral.last != low.last or low.first != low.numeral.first
    if (opened and measured and not _ranging(tokens, first, lexicon)) or (
        (opened or measured) and _changes(tokens, first, lexicon)
    ):
        return 1, _single(low)
    return 2, _range(tokens, low, high, low.first)


def _opener(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> PhraseMatch | None:
    """The word before a range; an article may be between them ("entre un 40% y un 50%")."""
    opener = lexicon.openers.before(tokens, index)
    if opener is None and index > 1 and tokens[index - 1].key in lexicon.singles:
        return lexicon.openers.before(tokens, index - 1)
    return opener


def _middle(tokens: Sequence[NumberToken], pair: Sequence[Measurement], lexicon: NumberLexicon) -> str | None:
    """What is between two neighbours if it may join them, without articles ("y el"), else None."""
    low, high = pair
    if high.first == low.last and tokens[high.first].key.startswith(lexicon.table.clitic_and):
        return lexicon.table.clitic_and
    if not 1 <= high.first - low.last <= 3:
        return None
    keys = [
        token.key
        for token in tokens[low.last : high.first]
        if token.key not in lexicon.definite_articles and token.key not in lexicon.singles
    ]
    key = " ".join(keys)
    return key if key in lexicon.middles else None


def _single(quantity: Measurement) -> NumberRange:
    return NumberRange(quantity, None, quantity.first, quantity.last, quantity.start, quantity.end)


def _range(tokens: Sequence[NumberToken], low: Measurement, high: Measurement, first: int) -> NumberRange:
    start = min(low.start, tokens[first].start)
    return NumberRange(low, high, first, high.last, start, high.end)


def _shared(low: Measurement, high: Measurement) -> Measurement:
    """The low end with the scale and unit that only the high end has ("3 to 5 million euros")."""
    factor = Fraction(1)
    share = low.unit is None or low.unit == high.unit or high.unit is None
    if low.numeral.scale == 1 and high.numeral.scale > 1 and low.value < 1000 and share:
        factor = Fraction(high.numeral.scale)
    if low.unit is None and high.unit is not None and high.numeral.value:
        factor *= high.value / high.numeral.value
        return low._replace(value=low.value * abs(factor), unit=high.unit)
    return low._replace(value=low.value * factor)


def _shared_back(low: Measurement, high: Measurement) -> Measurement:
    """The high end with the currency sign that only the low end has ("€25-40 million")."""
    priced = low.first != low.numeral.first and low.unit is not None
    return high._replace(unit=low.unit) if priced and high.unit is None else high


def _changes(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """Whether a verb of change shortly precedes: "rose from 3% to 5%" is no range."""
    return any(token.key in lexicon.changes for token in _clause_before(tokens, index))


def _ranging(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """ "ranging from 3% to 5%": with a unit at both ends "from ... to" is a range only after such a word."""
    return any(token.key in lexicon.ranging_verbs for token in _clause_before(tokens, index))


def _clause_before(tokens: Sequence[NumberToken], index: int) -> Iterator[NumberToken]:
    """The words shortly before a token, back to the last mark that ends a clause."""
    for token in reversed(tokens[max(0, index - _VERB_REACH) : index]):
        if token.kind == "line" or token.key in _CLAUSE_ENDS:
            return
        yield token


def _noun_at(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    if index >= len(tokens) or tokens[index].kind not in ("word", "ideograph"):
        return False
    return tokens[index].key not in lexicon.function_words
