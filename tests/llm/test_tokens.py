from __future__ import annotations

import pytest

from summariser.llm.token_estimate import likely_tokens, most_tokens


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("", 0, 1),
        ("The council agreed to repair two bridges.", 9, 22),
        ("10:40 03.02.2025", 8, 17),
        ("Совет решил отремонтировать мосты.", 34, 68),
        ("市议会同意修复两座桥。", 22, 34),
        ("🙂🙂", 6, 8),
    ],
)
def test_the_most_is_more_than_a_tokenizer_makes_and_no_more_than_bytes(
    text: str, least: int, most: int
) -> None:
    assert least <= most_tokens(text) <= most
    assert most_tokens(text) <= len(text.encode()) + 1


@pytest.mark.parametrize("text", ["word " * 200, "слово " * 200, "字" * 200, "a\ud800b"])
def test_the_likely_number_is_below_the_most(text: str) -> None:
    assert 0 < likely_tokens(text) < most_tokens(text)
