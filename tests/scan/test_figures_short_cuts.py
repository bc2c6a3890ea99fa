from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.languages import languages_with
from summariser.scan.figures.number_lexicon import NumberLexicon, number_lexicon
from summariser.scan.figures.number_tokens import tokenise
from summariser.scan.figures.numeral_grammar import begins_unit, is_syllable
from summariser.scan.figures.numerals import read_at_length, read_numeral

FEW_WORDS = 12
SIGNS = [*".,;:-–/%()", "'", "$", "€", "½", "x", "k", "e", "house", "Ships", "дом", "بيت", "人", "\n"]
NUMBERS = ["7", "12", "2026", "1,500", "1.234,5", "3.5", "0", "70 000", "٣", "12345678901234567890"]


def pieces(lexicon: NumberLexicon) -> list[str]:
    """The words that numbers of a language are made of and stand beside, with signs and digits."""
    words = {*lexicon.starters, *lexicon.continuing, *lexicon.ordinals}
    return [*sorted(words), *SIGNS, *NUMBERS * 5]


@pytest.mark.parametrize("language", languages_with("numbers"))
@given(data=st.data())
def test_short_cuts_read_what_the_long_way_reads(language: str, data: st.DataObject) -> None:
    lexicon = number_lexicon(language)
    drawn = data.draw(st.lists(st.sampled_from(pieces(lexicon)), max_size=FEW_WORDS))
    tokens = tokenise(data.draw(st.sampled_from([" ", ""])).join(drawn), lexicon.table.decimal_comma)
    for index, token in enumerate(tokens):
        known = token.kind in ("digits", "vulgar") or token.key in lexicon.starters
        if known and not begins_unit(tokens, index, lexicon) and not is_syllable(tokens, index, lexicon):
            assert read_numeral(tokens, index, lexicon) == read_at_length(tokens, index, lexicon)
