"""Numbers that are no quantities: dates, years, clock times, identifiers, ordinals, ages, pronouns."""

from __future__ import annotations

import re
from collections.abc import Callable

from summariser.languages.shared.number_symbols import SUFFIXES, TIMES
from summariser.scan.figures.calendar_rules import (
    is_clock,
    is_compact_date,
    is_date,
    is_hour,
    is_month,
    is_year,
)
from summariser.scan.figures.number_position import NumberPosition

_REACH = 60  # characters
_MOST_DAYS = 31
_OLDEST = 120  # years
_LONGEST_COUNT = 15  # digits
_TELEPHONE = re.compile(r"(?<![\d,.])(?:\+\d{1,3}|\(0\d{1,4}\)|0\d{1,4})(?: \d{2,4}){2,4}(?!\d)")
_TELEPHONE_CHARS = 24  # of a number, before or after a group of its digits
_LINK = re.compile(
    r"://|www\.|@|[\w-]\.(?:com|org|net|gov|edu|info|io|uk|de|fr|es|it|ru|cn|eu)\b", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W\d_]")
_CLOSING = frozenset(',;.)]:!?»”"')
_OPENING_LINE = frozenset({".", ")"})
_AROUND_AGES = frozenset({(",", ","), ("(", ")"), (",", "."), ("，", "，"), ("،", "،"), ("（", "）")})


def is_quantity(place: NumberPosition) -> bool:
    """Whether the number measures or counts something."""
    for rule in _WORD_RULES if place.quantity.numeral.worded else _DIGIT_RULES:  # noqa: SIM110 - for speed
        if rule(place):
            return False
    return True


def is_no_number(place: NumberPosition) -> bool:
    """Whether it is an ordinal ("4th"), an article, or a pronoun ("this one")."""
    first, last = place.quantity.numeral.first, place.quantity.numeral.last
    if last - first == 1 and place.key(first) in place.lexicon.articles:
        return True
    pronoun = last - first == 1 and place.key(first) in place.lexicon.singles
    if (place.quantity.numeral.loose and place.quantity.value == 2) or place.key(
        last - 1
    ) in place.lexicon.wholes:
        return True
    return _ordinal(place) or (pronoun and place.key(first - 1) in place.lexicon.determiners)


def starts_sentence(place: NumberPosition, index: int) -> bool:
    """Whether the token at `index` is the first of its sentence, quotation or line."""
    return index <= 0 or place.kind(index - 1) == "line" or place.key(index - 1) in '.!?:"“”«»„|—–-'


def _identifier(place: NumberPosition) -> bool:
    """Letters joined to the digits: "MH370", "COVID-19", "5G", "A4-size"."""
    before, quantity = place.char_before(), place.quantity
    if _LETTERS.match(before) and not _may_touch(place):
        return True
    signed = quantity.first != quantity.numeral.first
    if (
        not signed
        and before in ("-", "_", "/", "‑", "#", ".")
        and _LETTERS.match(place.text[quantity.start - 2 : quantity.start - 1])
    ):
        return place.kind(quantity.first - 2) != "ideograph" and not _ends_amount(place, quantity.first - 2)
    after = place.char_after()
    return after == "_" or (bool(_LETTERS.match(after)) and place.kind(quantity.last) == "word")


def _ends_amount(place: NumberPosition, index: int) -> bool:
    """Whether the word at `index` is joined to digits before it and scales or measures them: "5bn-6bn"."""
    tokens = place.tokens
    if index < 1 or tokens[index - 1].kind != "digits" or tokens[index - 1].end != tokens[index].start:
        return False
    key, raw = tokens[index].key, tokens[index].raw
    return raw in SUFFIXES or key in place.lexicon.atoms or place.lexicon.units.at(tokens, index) is not None


def _may_touch(place: NumberPosition) -> bool:
    """Scripts without spaces, and particles that are written together with the number."""
    if place.kind(place.quantity.first - 1) == "ideograph":
        return True
    return place.key(place.quantity.first - 1) in place.lexicon.table.clitics.split()


def _ordinal(place: NumberPosition) -> bool:
    return (
        place.quantity.unit is None
        and place.lexicon.ordinal.match(place.text, place.quantity.end) is not None
    )


def _not_after(place: NumberPosition) -> bool:
    """Words after the number that make it an age, an hour or a day of a month."""
    numeral = place.quantity.numeral
    index = numeral.last + (place.key(numeral.last) in ("-", "‑", "."))
    found = place.lexicon.not_after.at(place.tokens, index)
    if found is None or numeral.scale > (1000 if found.meaning == "age" else 1):
        return False
    if found.meaning != "date":
        return True
    named = place.key(index) not in place.lexicon.months.names or is_month(place, index)
    return numeral.value <= _MOST_DAYS and named


def _labelled(place: NumberPosition) -> bool:
    found = place.lexicon.labels.before(place.tokens, place.quantity.first)
    return found is not None and (found.meaning == "age" or place.quantity.unit is None)


def _link(place: NumberPosition) -> bool:
    quantity = place.quantity
    before = place.text[max(0, quantity.start - _REACH) : quantity.start]
    after = place.text[quantity.end : quantity.end + _REACH]
    chunk = _tail(before) + place.text[quantity.start : quantity.end] + _head(after)
    return _LINK.search(chunk) is not None


def _tail(before: str) -> str:
    return "" if not before or before[-1].isspace() else before.split()[-1]


def _head(after: str) -> str:
    return "" if not after or after[0].isspace() else after.split()[0]


def _list_marker(place: NumberPosition) -> bool:
    quantity = place.quantity
    return (
        place.bare and place.kind(quantity.first - 1) == "line" and place.key(quantity.last) in _OPENING_LINE
    )


def _pointed_ordinal(place: NumberPosition) -> bool:
    """ "am 3. Tag": a point after a number in the middle of a sentence."""
    quantity = place.quantity
    if (
        not place.lexicon.table.ordinal_point
        or not place.bare
        or place.char_after() != "."
        or quantity.value > 100
    ):
        return False
    following = place.raw(quantity.last + 1)
    return following[:1].islower() or place.key(quantity.first - 1) in place.lexicon.ordinal_determiners


def _long(place: NumberPosition) -> bool:
    """Digits too many for a count, or with a leading zero: numbers of accounts, telephones, parts."""
    raw = place.raw(place.quantity.numeral.first)
    return raw.isdecimal() and (len(raw) > _LONGEST_COUNT or (len(raw) > 1 and raw.startswith("0")))


def _telephone(place: NumberPosition) -> bool:
    """A group of digits of a telephone number: "0800 123 4567", "+44 20 7946 0958"."""
    start = place.quantity.start
    low = max(0, start - _TELEPHONE_CHARS)
    near = place.text[low : start + _TELEPHONE_CHARS]
    return any(low + one.start() <= start < low + one.end() for one in _TELEPHONE.finditer(near))


def _named(place: NumberPosition) -> bool:
    """A plain number after a capitalised word and before no noun: "Boeing 737", "Area 51"."""
    quantity = place.quantity
    before = quantity.first - 1
    if not place.bare or not place.raw(quantity.numeral.first).isdecimal():
        return False
    if place.kind(before) != "word" or not place.raw(before)[0].isupper() or starts_sentence(place, before):
        return False
    if (
        place.lexicon.qualifiers.before(place.tokens, quantity.first)
        or place.key(before) in place.lexicon.function_words
    ):
        return False
    return not _noun_follows(place)


def _noun_follows(place: NumberPosition) -> bool:
    last = place.quantity.last
    return (
        place.kind(last) in ("word", "ideograph")
        and place.raw(last)[0].islower()
        and place.key(last) not in place.lexicon.function_words
    )


def _age(place: NumberPosition) -> bool:
    """A bare number between commas or in brackets after a name: "Raastad, 41," and "Raastad (41)"."""
    quantity = place.quantity
    if (place.key(quantity.first - 1), place.key(quantity.last)) not in _AROUND_AGES:
        return False
    if not place.bare or not 1 <= quantity.value <= _OLDEST or quantity.value.denominator != 1:
        return False
    return place.kind(quantity.first - 2) == "word" and place.raw(quantity.first - 2)[0].isupper()


def _ratio(place: NumberPosition) -> bool:
    """ "24/7", "9/11": a fraction bar that parts no proper fraction."""
    numeral = place.quantity.numeral
    if place.key(numeral.first + 1) == "/" and numeral.fraction:
        return place.quantity.unit is None and (numeral.value >= 1 or place.key(numeral.first + 2) == "11")
    return place.bare and "/" in (place.char_before(), place.char_after())


def _broken(place: NumberPosition) -> bool:
    """A part of a dotted string, such as a version or an address in a network."""
    numeral = place.quantity.numeral
    before, after = place.quantity.start - 1, place.tokens[numeral.last - 1].end
    text = place.text
    if before > 0 and text[before] in ".,:'" and text[before - 1].isdigit():
        return True
    return after + 1 < len(text) and text[after] in ".,:'" and text[after + 1].isdigit()


def _pronoun(place: NumberPosition) -> bool:
    """A word for one that counts nothing: "the one", "no one"; an article: "a year", "una semana"."""
    numeral, lexicon = place.quantity.numeral, place.lexicon
    key = place.key(numeral.first)
    if numeral.loose:
        return place.quantity.unit is None and numeral.value == 2
    if place.key(numeral.last - 1) in lexicon.wholes:
        return not _measured(place) or _noun_follows(place) or place.kind(place.quantity.last) == "digits"
    if numeral.value != 1 or numeral.last - numeral.first != 1:
        return False
    if key in lexicon.articles:
        return not _measured(place)
    return key in lexicon.singles and _counts_nothing(place)


def _counts_nothing(place: NumberPosition) -> bool:
    numeral, lexicon = place.quantity.numeral, place.lexicon
    if lexicon.formal:
        counted = place.quantity.unit is not None or place.key(numeral.last) in lexicon.counted_singles
        return not counted and lexicon.qualifiers.before(place.tokens, numeral.first) is None
    if (place.char_after() == "-" and place.quantity.unit is None) or place.char_before() == "-":
        return True
    if place.quantity.unit is not None:
        return place.key(place.quantity.last - 1) in lexicon.vague_single_units
    return place.key(numeral.first - 1) in lexicon.determiners or not _noun_follows(place)


def _measured(place: NumberPosition) -> bool:
    """Whether an article says how long: after a preposition or qualifier, or before "later"."""
    quantity, lexicon = place.quantity, place.lexicon
    if quantity.unit not in TIMES:
        return (
            quantity.unit is not None and lexicon.qualifiers.before(place.tokens, quantity.first) is not None
        )
    cue = (
        place.key(quantity.first - 1) in lexicon.length_cues
        or place.key(quantity.last) in lexicon.length_ends
    )
    return cue or lexicon.qualifiers.before(place.tokens, quantity.first) is not None or quantity.value != 1


def _bare_share(place: NumberPosition) -> bool:
    """A part of nothing: "the first half", "a third party", "the second quarter", "Quarter"."""
    quantity, numeral, lexicon = place.quantity, place.quantity.numeral, place.lexicon
    if not numeral.fraction or not numeral.worded or lexicon.table.fraction_prefix:
        return False
    if numeral.last - numeral.first == 1 and _lone_share_is_noun(place):
        return True
    if numeral.last - numeral.first > 2 or place.key(numeral.first) not in lexicon.articles:
        return False
    if numeral.value > lexicon.least_ordinal_share or place.key(quantity.last) in lexicon.counted_shares:
        return False
    if place.key(numeral.last - 1) in lexicon.time_ordinals or place.char_after() == "-":
        return True
    return place.kind(quantity.last) == "word" and place.key(quantity.last) not in lexicon.function_words


def _lone_share_is_noun(place: NumberPosition) -> bool:
    numeral, lexicon = place.quantity.numeral, place.lexicon
    if place.key(numeral.first) not in lexicon.noun_shares:
        return False
    if place.key(numeral.first) in lexicon.period_shares or "-" in (place.char_after(), place.char_before()):
        return True
    return place.key(numeral.first - 1) in lexicon.noun_share_determiners


def _proper(place: NumberPosition) -> bool:
    """A capitalised number word after a capitalised word: "Big Four", "Formula One", "Group of Seven"."""
    quantity = place.quantity
    first = quantity.numeral.first
    if place.quantity.unit is not None or place.kind(first) != "word" or not place.raw(first)[0].isupper():
        return False
    if starts_sentence(place, first) or _noun_follows(place):
        return False
    return place.raw(first - 1)[:1].isupper() or place.key(first - 1) in place.lexicon.number_of


_SHARED: tuple[Callable[[NumberPosition], bool], ...] = (_not_after, _labelled, _age)
# The first are those that hold most often.
_DIGIT_RULES = (
    is_year, is_date, _broken, _identifier, _ordinal, is_clock, *_SHARED, is_compact_date, _telephone, _link,
    _list_marker, _pointed_ordinal, _long, _ratio, _named,
)  # fmt: skip
_WORD_RULES = (*_SHARED, is_hour, is_date, _pronoun, _bare_share, _proper)
