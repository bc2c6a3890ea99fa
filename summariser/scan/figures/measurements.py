"""What a number measures: the currency before it, the unit or currency after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from summariser.languages.shared import number_symbols as common
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import IDEOGRAPHS, NumberToken
from summariser.scan.figures.numerals import Numeral
from summariser.scan.figures.phrase_table import PhraseMatch
from summariser.scan.figures.unit_lexicon import unit_of
from summariser.utils.pattern_index import alternation

_SPACE = "[ \u00a0\u202f\u2009]"
# Scripts without spaces may go on right after a sign.
_NO_LETTER = rf"(?![^\W_{IDEOGRAPHS}])"
_THING = "thing"  # a dual that counts what it names: "two cities" in one word
_MILLION = Fraction(10**6)
_APOSTROPHES = frozenset("'’")
_HYPHENS = frozenset("-‐‑")


class Measurement(NamedTuple):
    """A number with its unit: tokens [first, last), characters [start, end), value in full units."""

    numeral: Numeral
    first: int
    last: int
    start: int
    end: int
    value: Fraction
    unit: str | None


def _forms(source: str) -> dict[str, str]:
    lines = (line.partition(" = ") for line in source.strip().splitlines())
    return {form.strip(): meaning for forms, _, meaning in lines for form in forms.split(",")}


_SIGNS = _forms(common.SIGNS) | {code: code for code in common.CODES.split()}
_SIGNS |= {f"M{code}": f"{code} * 1000000" for code in common.CODES.split()}
_CODES_LIKE_WORDS = frozenset(common.CODES_LIKE_WORDS.split())
_SIGNS_BEFORE = [sign for sign in _SIGNS if sign not in _CODES_LIKE_WORDS]
_SYMBOLS = _forms(common.SYMBOLS)
_LOOSE_SIGNS = _forms(common.COUNTRIES_OF_DOLLARS)
_LETTERED = [sign for sign in _SIGNS_BEFORE if sign[0].isalpha()]
_BARE_SIGNS = [sign for sign in _SIGNS_BEFORE if not sign[0].isalpha()]
_BEFORE = re.compile(
    rf"(?P<sign>(?<![^\W\d_])(?:{alternation(_LETTERED)})|(?:{alternation(_BARE_SIGNS)})){_SPACE}?[-−－+]?\Z"
)
_BEFORE_NUMBER = frozenset(" \u00a0\u202f\u2009-−－+")  # what may part a sign from its number
_LAST_SIGNS = frozenset(sign[-1] for sign in _SIGNS_BEFORE)
_LOOSE_BEFORE = re.compile(rf"(?<!\w)(?P<sign>{alternation(list(_LOOSE_SIGNS))}){_SPACE}?\$\Z", re.IGNORECASE)
_AFTER = re.compile(rf"{_SPACE}?(?P<sign>{alternation(list(_SIGNS))}){_NO_LETTER}")
_SYMBOL = re.compile(
    rf"(?P<gap>{_SPACE}?[(\[{{<]|{_SPACE}|-)?(?P<symbol>{alternation(list(_SYMBOLS))}){_NO_LETTER}"
)
_MILLION_LETTER = re.compile(rf" ?m{_NO_LETTER}")  # after a currency, in every language
_NEAR = 80  # characters
_MINUS = ("-", "−", "－")
_NEGATIVE = re.compile(r"(?:^|[\s(\[“\"])[-−－]\Z")


def measure(
    text: str, tokens: Sequence[NumberToken], numeral: Numeral, lexicon: NumberLexicon, free: int = 0
) -> Measurement:
    """`numeral` with what it measures, from the token `free` on; unit None where nothing shows it."""
    plain = unmeasured(tokens, numeral)
    signed = negative(text, tokens, plain)
    priced = _currency_before(text, tokens, signed)
    if priced.unit is not None and priced.first >= free:
        return priced
    signed = _in_millions(text, tokens, plain if signed.first < free else signed, lexicon)
    word, symbol = _unit_word(tokens, signed, lexicon), _symbol_after(text, tokens, signed, lexicon)
    if word is not None and word.unit == "GBP" and _weighs(text, word, lexicon):
        word = word._replace(unit="pound of weight")
    if word is None or symbol is None:
        return word or symbol or _unit_before(tokens, signed, lexicon)
    return word if word.end >= symbol.end else symbol


def _weighs(text: str, pounds: Measurement, lexicon: NumberLexicon) -> bool:
    """Whether "pounds" are of weight: small, and near a word about weight."""
    near = text[max(0, pounds.start - _NEAR) : pounds.end + _NEAR]
    return pounds.numeral.scale < _MILLION and lexicon.weight_cues.search(near) is not None


def _unit_before(tokens: Sequence[NumberToken], plain: Measurement, lexicon: NumberLexicon) -> Measurement:
    found = lexicon.units_before.before(tokens, plain.first)
    if found is None or (found.meaning.endswith("?") and _counts(tokens, plain, lexicon)):
        return plain
    unit, factor = unit_of(found.meaning.rstrip("?"))
    start = tokens[found.edge].start
    return plain._replace(first=found.edge, start=start, unit=unit, value=plain.value * factor)


def _counts(tokens: Sequence[NumberToken], plain: Measurement, lexicon: NumberLexicon) -> bool:
    """Whether a noun or another number follows: "at a ratio of 1 to 3"."""
    after = tokens[plain.last] if plain.last < len(tokens) else None
    if after is None or after.kind not in ("word", "digits"):
        return False
    return after.key not in lexicon.function_words or lexicon.infixes.at(tokens, plain.last) is not None


def unmeasured(tokens: Sequence[NumberToken], numeral: Numeral) -> Measurement:
    """The number alone."""
    start, end = tokens[numeral.first].start, tokens[numeral.last - 1].end
    return Measurement(numeral, numeral.first, numeral.last, start, end, numeral.value, None)


def negative(text: str, tokens: Sequence[NumberToken], plain: Measurement) -> Measurement:
    """With the minus sign before it, if it is one."""
    if text[plain.start - 1 : plain.start] not in _MINUS:
        return plain
    if plain.numeral.worded and not plain.numeral.fraction:
        return plain
    if not _NEGATIVE.search(text, max(0, plain.start - 2), plain.start) or plain.value < 0:
        return plain
    if plain.first > 1 and tokens[plain.first - 2].kind == "digits":
        return plain
    return plain._replace(start=plain.start - 1, first=plain.first - 1, value=-plain.value)


def _currency_before(text: str, tokens: Sequence[NumberToken], plain: Measurement) -> Measurement:
    if not _may_be_priced(text, plain.start):
        return plain
    found = _BEFORE.search(text, max(0, plain.start - 6), plain.start)
    if found is None:
        return plain
    start, (unit, factor) = found.start(), unit_of(_SIGNS[found["sign"]])
    loose = _LOOSE_BEFORE.search(text, max(0, start - 6), start + 1) if found["sign"] == "$" else None
    if loose is not None:
        start, unit = loose.start(), _LOOSE_SIGNS[loose["sign"].lower()]
    first = plain.first
    while first > 0 and tokens[first - 1].start >= start:
        first -= 1
    value = plain.value * factor * (-1 if found[0][-1] in "-−－" and plain.value > 0 else 1)
    return _with_million(text, plain._replace(first=first, start=start, value=value, unit=unit))


def _may_be_priced(text: str, start: int) -> bool:
    """Whether the last sign of a currency is there: seldom, so that a look spares the search."""
    at = start - 1
    while at >= max(0, start - 2) and text[at] in _BEFORE_NUMBER:
        at -= 1
    return at >= 0 and text[at] in _LAST_SIGNS


def _with_million(text: str, priced: Measurement) -> Measurement:
    """ "$5m": after a currency the letter is a million."""
    found = _MILLION_LETTER.match(text, priced.end)
    if found is None or priced.numeral.scale != 1:
        return priced
    return _scaled(priced, found.end())


def _scaled(quantity: Measurement, end: int) -> Measurement:
    numeral = quantity.numeral._replace(
        last=quantity.last + 1, value=quantity.numeral.value * _MILLION, scale=10**6
    )
    return quantity._replace(
        numeral=numeral, last=quantity.last + 1, end=end, value=quantity.value * _MILLION
    )


def _in_millions(
    text: str, tokens: Sequence[NumberToken], plain: Measurement, lexicon: NumberLexicon
) -> Measurement:
    """ "4.5m people", "1.2m tonnes": before what is counted the letter is a million, not metres."""
    letter = lexicon.million_letter and not plain.numeral.worded
    found = _MILLION_LETTER.match(text, plain.end) if letter else None
    if found is None or found.start() + 1 != found.end() or plain.numeral.scale != 1:
        return plain
    after = tokens[plain.last + 1] if plain.last + 1 < len(tokens) else None
    if after is None or after.start != found.end() + 1 or after.raw != after.key:
        return plain
    plural = lexicon.is_plural(after.key) and after.key not in lexicon.metre_nouns
    counted = plural or after.key in lexicon.million_nouns
    return _scaled(plain, found.end()) if counted and after.key not in lexicon.function_words else plain


def _unit_word(
    tokens: Sequence[NumberToken], plain: Measurement, lexicon: NumberLexicon
) -> Measurement | None:
    dual = lexicon.duals.get(tokens[plain.numeral.first].key) if lexicon.duals else None
    if dual is not None:
        return plain._replace(unit=dual) if dual != _THING else plain
    index = plain.last
    if index >= len(tokens):
        return None
    if tokens[index].key in _HYPHENS and tokens[index].start == plain.end:
        if (
            index + 1 < len(tokens)
            and len(tokens[index + 1].raw) == 1
            and not tokens[index + 1].raw.isascii()
        ):
            return None  # an ending: "2023-м"
        index += 1
    if plain.numeral.fraction and index < len(tokens) and tokens[index].key in lexicon.articles:
        index += 1
    found = lexicon.units.at(tokens, index) or _after_connector(tokens, index, plain, lexicon)
    if found is None or _begins_amount(tokens, found.edge):
        return None
    last, (name, factor) = found.edge, unit_of(found.meaning)
    if name in lexicon.least_amounts and plain.value < lexicon.least_amounts[name]:
        return None
    factor = Fraction(1) if tokens[last - 1].key in lexicon.discounts and plain.value >= 10 else factor
    measured = plain._replace(last=last, end=tokens[last - 1].end, value=plain.value * factor, unit=name)
    return _and_tenths(tokens, measured, lexicon) or _and_a_half(tokens, measured, factor, lexicon)


def _and_tenths(
    tokens: Sequence[NumberToken], measured: Measurement, lexicon: NumberLexicon
) -> Measurement | None:
    """ "七成六", "三成半": a digit or a half after tenths."""
    last = measured.last
    if tokens[last - 1].key not in lexicon.tenths or last >= len(tokens):
        return None
    atom = lexicon.atoms.get(tokens[last].key)
    more = Fraction(5) if tokens[last].key in lexicon.halves else atom.value if atom else Fraction(0)
    if not 0 < more < 10:
        return None
    return measured._replace(last=last + 1, end=tokens[last].end, value=measured.value + more)


def _begins_amount(tokens: Sequence[NumberToken], index: int) -> bool:
    """Whether the word before `index` is joined to the next digits: "3 USD50 cards"."""
    if index >= len(tokens) or tokens[index].kind != "digits":
        return False
    return tokens[index - 1].kind == "word" and tokens[index].start == tokens[index - 1].end


def _and_a_half(
    tokens: Sequence[NumberToken], measured: Measurement, factor: Fraction, lexicon: NumberLexicon
) -> Measurement:
    """ "an hour and a half"."""
    last = measured.last
    if last >= len(tokens) or tokens[last].key not in lexicon.joiners:
        return measured
    last += 2 if last + 1 < len(tokens) and tokens[last + 1].key in lexicon.articles else 1
    if (
        last >= len(tokens)
        or lexicon.denominators.get(tokens[last].key) != 2
        or measured.value.denominator != 1
    ):
        return measured
    return measured._replace(last=last + 1, end=tokens[last].end, value=measured.value + factor / 2)


def _after_connector(
    tokens: Sequence[NumberToken], index: int, plain: Measurement, lexicon: NumberLexicon
) -> PhraseMatch | None:
    """ "3 millions d’euros", "dos millones de dólares"."""
    if index + 1 >= len(tokens) or tokens[index].key not in lexicon.connectors:
        return None
    if plain.numeral.scale < _MILLION and not plain.numeral.collective:
        return None
    index += 2 if tokens[index + 1].key in _APOSTROPHES else 1
    return lexicon.units.at(tokens, index)


def _symbol_after(
    text: str, tokens: Sequence[NumberToken], plain: Measurement, lexicon: NumberLexicon
) -> Measurement | None:
    symbol = _SYMBOL.match(text, plain.end)
    if plain.numeral.worded and plain.numeral.scale == 1 and symbol and symbol["symbol"] not in "%％٪":
        symbol = None
    if symbol is not None and not _is_other_word(symbol, plain, lexicon):
        name, factor = unit_of(_SYMBOLS[symbol["symbol"]])
        return _closed(tokens, plain._replace(value=plain.value * factor, unit=name), symbol.end())
    sign = _sign_after(text, plain, lexicon)
    if sign is None and (million := _MILLION_LETTER.match(text, plain.end)):
        sign = _AFTER.match(text, million.end())
    if sign is None:
        return None
    quantity = _with_million(text, plain) if sign.start() != plain.end else plain
    unit, factor = unit_of(_SIGNS[sign["sign"]])
    priced = _closed(tokens, quantity._replace(unit=unit, value=quantity.value * factor), sign.end())
    return _scale_after_code(tokens, priced, lexicon)


def _sign_after(text: str, plain: Measurement, lexicon: NumberLexicon) -> re.Match[str] | None:
    """The sign or code of a currency behind a number; none that is a word, where words are not known."""
    sign = _AFTER.match(text, plain.end)
    return sign if sign and (lexicon.known or sign["sign"] not in _CODES_LIKE_WORDS) else None


def _scale_after_code(
    tokens: Sequence[NumberToken], priced: Measurement, lexicon: NumberLexicon
) -> Measurement:
    """ "75 USD million"."""
    atom = lexicon.atoms.get(tokens[priced.last].key) if priced.last < len(tokens) else None
    if atom is None or atom.kind != "scale" or priced.numeral.scale != 1:
        return priced
    return priced._replace(last=priced.last + 1, end=tokens[priced.last].end, value=priced.value * atom.value)


def _is_other_word(symbol: re.Match[str], plain: Measurement, lexicon: NumberLexicon) -> bool:
    """Whether the letter is a word of its own ("5 in ten") or a decade's ending ("1990s").

    In a language whose words are not known any letters may be a word that are one in some language.
    """
    if (
        not lexicon.known
        and symbol["symbol"].isalpha()
        and symbol["symbol"] not in common.SYMBOLS_UNLIKE_WORDS
    ):
        return True
    if symbol["symbol"] == "s" and plain.value % 10 == 0:
        return True
    return bool(symbol["gap"]) and symbol["symbol"] in common.SYMBOLS_LIKE_WORDS


def _closed(tokens: Sequence[NumberToken], quantity: Measurement, end: int) -> Measurement:
    last = quantity.last
    while last < len(tokens) and tokens[last].start < end:
        last += 1
    return quantity._replace(last=last, end=end)
