"""From a number with its unit to a mention: the qualifier before or after it and the noun it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from summariser.languages.shared.number_symbols import TIMES
from summariser.models.mentions import FigureMention
from summariser.models.record import Approximation
from summariser.scan.figures.number_certainty import certain_value
from summariser.scan.figures.number_lexicon import NumberLexicon
from summariser.scan.figures.number_tokens import NumberToken
from summariser.scan.figures.ranges import NumberRange

_NOUN_REACH = 6  # tokens
_PERCENT = frozenset("%％٪")
_PERFECT_REACH = 25  # tokens
_SENTENCE_ENDS = frozenset(".!?;:")


def mention_of(
    text: str, tokens: Sequence[NumberToken], span: NumberRange, lexicon: NumberLexicon
) -> FigureMention:
    """The mention of `span`, widened by its qualifier."""
    first, last, approximation = _qualified(tokens, span, lexicon)
    noun, after_noun = counted_noun(text, tokens, span._replace(last=last), lexicon)
    if approximation is None and after_noun is not None:
        found = lexicon.postfixes.at(tokens, after_noun)
        approximation = cast("Approximation", found.meaning) if found else None
    start, end = min(span.start, tokens[first].start), max(span.end, tokens[last - 1].end)
    low = span.low
    # An end whose value is not certain leaves the other one open too: it may share its scale.
    certain = all(certain_value(tokens, one, lexicon) is not None for one in (low, span.high) if one)
    return FigureMention(
        start,
        end,
        text[start:end],
        value=certain_value(tokens, low, lexicon) if certain else None,
        high=certain_value(tokens, span.high, lexicon) if certain and span.high else None,
        unit=span.unit,
        approximation="range" if span.high else approximation or "exact",
        noun=noun,
        core_start=span.start,
        core_end=span.end,
    )


def _qualified(
    tokens: Sequence[NumberToken], span: NumberRange, lexicon: NumberLexicon
) -> tuple[int, int, Approximation | None]:
    """The tokens of the figure with its qualifiers, and what the strongest of them says."""
    first, last = span.first, span.last
    meaning = "about" if span.low.numeral.loose else None
    if span.low.numeral.fraction and first > 1 and tokens[first - 1].key in lexicon.definite_articles:
        before = lexicon.qualifiers.before(tokens, first - 1)
        first = first - 1 if before is not None else first
    while before := lexicon.qualifiers.before(tokens, first):
        if first - before.edge == 1 and _ends_change(tokens, before.edge, lexicon):
            break
        if before.meaning.endswith("?") and _means_during(tokens, before.edge, span, lexicon):
            break
        first = before.edge
        meaning = _stronger(meaning, before.meaning.rstrip("?"))
    after = lexicon.postfixes.at(tokens, last)
    if after is not None:
        last, meaning = after.edge, _stronger(meaning, after.meaning)
    return first, last, cast("Approximation | None", meaning)


def _ends_change(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """Whether the qualifier is the "to" of a change from an amount: Russian "с 92 до 88 рублей"."""
    if index == 0 or tokens[index].key not in lexicon.middles:
        return False
    if index > 1 and tokens[index - 1].key == ",":
        index -= 1  # "fell by 15 percent, to 22 million"
    before = tokens[index - 1]
    return (
        before.kind == "digits" or before.key in _PERCENT or lexicon.units.before(tokens, index) is not None
    )


def _stronger(old: str | None, new: str) -> str:
    """A direction says more than "about": "an estimated ... or more"."""
    return new if old in (None, "about") else old


def _means_during(
    tokens: Sequence[NumberToken], index: int, span: NumberRange, lexicon: NumberLexicon
) -> bool:
    """Whether "over" before a length of time means during it.

    It does after an amount or a rate ("12.5 percent over two years"), a comma and a noun ("two stages over
    21 days"), but a count up to now ("have claimed 47,000 lives over 15 months") is taken for "more than".
    """
    if span.unit not in TIMES or index == 0:
        return False
    before = tokens[index - 1]
    if (
        before.key in _PERCENT
        or before.key == ","
        or before.kind == "digits"
        or before.key in lexicon.spread_verbs
    ):
        return True
    if before.kind != "word" or before.key in lexicon.function_words:
        return False
    if before.key.endswith(lexicon.participle_endings):
        return False
    measured = lexicon.units.before(tokens, index) is not None or before.key in lexicon.atoms
    return measured or not _in_perfect(tokens, index, lexicon)


def _in_perfect(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> bool:
    """Whether the sentence up to `index` is in the perfect: "have killed 50 people over 15 months"."""
    for token in reversed(tokens[max(0, index - _PERFECT_REACH) : index]):
        if token.key in lexicon.perfect_auxiliaries:
            return True
        if token.kind == "line" or token.key in _SENTENCE_ENDS:
            return False
    return False


def counted_noun(
    text: str, tokens: Sequence[NumberToken], span: NumberRange, lexicon: NumberLexicon
) -> tuple[str | None, int | None]:
    """The words that name what is counted right after the number, and the index of the token after them."""
    if span.unit is not None or not lexicon.known:
        return None, None
    words = _run(tokens, span.last, lexicon)
    if not words:
        return None, None
    last = _head(tokens, words, lexicon) if lexicon.compound_nouns else words[0] + 1
    return text[tokens[words[0]].start : tokens[last - 1].end], last


def _run(tokens: Sequence[NumberToken], index: int, lexicon: NumberLexicon) -> list[int]:
    """The indices of the content words from `index` on; a hyphen inside a word goes with it."""
    words: list[int] = []
    while index < len(tokens) and len(words) < _NOUN_REACH:
        token = tokens[index]
        hyphen = token.key == "-" and words and token.start == tokens[index - 1].end
        compound = (
            index + 1 < len(tokens) and tokens[index + 1].key == "-" and tokens[index + 1].start == token.end
        )
        function = token.key in lexicon.function_words and not compound
        if not hyphen and (token.kind not in ("word", "ideograph") or function):
            break
        words.append(index)
        index += 1
    return words


def _head(tokens: Sequence[NumberToken], words: list[int], lexicon: NumberLexicon) -> int:
    """The end of a noun phrase of compound nouns: after its first plural, else after its first word."""
    for index in words:
        key = tokens[index].key
        if key in lexicon.irregular_plurals or lexicon.is_plural(key):
            return index + 1
    return words[0] + 1
