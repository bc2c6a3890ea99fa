from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.utils.text_folding import fold, joined, lower_case, occurrences


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("a\u00a0 b\tc", "a b c"),
        ("“no” ‘way’", "'no' 'way'"),
        ("2019–2021 — well-known", "2019-2021 - well-known"),
        ("hos\u00adtages re\u200bleased", "hostages released"),
        ("47,000", "47,000"),
        ("", ""),
    ],
)
def test_typesetting_is_folded(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(st.text(alphabet="ab \u00a0\u00ad\u200b“–1,İ", max_size=60))
def test_every_folded_character_leads_back_to_its_own(text: str) -> None:
    folded = fold(text)
    for at, character in enumerate(folded.text):
        start, end = folded.original(at, at + 1)
        assert end == start + 1
        assert fold(text[start]).text == character
        assert folded.position(start) == at


@given(st.text(max_size=40))
def test_lower_case_keeps_the_length(text: str) -> None:
    assert len(lower_case(text)) == len(text)


@pytest.mark.parametrize(
    ("needle", "text", "found"),
    [
        ("47,000", "over 47,000 people", [5]),
        ("47,000", "147,000 people", []),
        ("47,000", "47,000.5 tonnes", []),
        ("000", "47,000", []),
        ("47,000", "It was 47,000.", [7]),
        ("release", "released, release", [10]),
        ("北京", "在北京说", [1]),
        ("", "anything", []),
    ],
)
def test_only_whole_words_and_numbers_match(needle: str, text: str, found: list[int]) -> None:
    assert list(occurrences(needle, text)) == found


def test_edges_of_the_text_join_nothing() -> None:
    assert not joined("abc", 0)
    assert not joined("abc", 3)
    assert joined("abc", 1)
