"""The index of boilerplate phrases finds what trying each phrase would find."""

import re
from pathlib import Path

import pytest

from summariser.cleaning.text import boilerplate_matching as phrases
from summariser.cleaning.text.boilerplate_matching import (
    is_comment_heading,
    is_list_heading,
    reason_by_phrase,
    required_words_in,
)
from summariser.utils.regex_prefixes import first_characters

HERE = Path(__file__).parent
LINES = sorted(
    {
        line.strip().lower()
        for path in [*HERE.glob("dumps/*.txt"), *HERE.glob("styles/*.txt")]
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    }
)


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("share", "s"),
        ("share|tweet", "st"),
        ("(?:all )?comments?", "ac"),
        ("(?:our |the ){0,3}news", "otn"),
        (r"\d+ views", "0"),
        (r"\((?:end|fin)\)", "("),
        ("[（(]?(?:完|编辑)", "（(完编"),
        (r"[#©]\s?x", "#©"),
        ("a?", None),
        (r"\w+ says", None),
        ("[a-z]{2}/", None),
        ("[^.]{0,9}x", None),
        ("(?=.*cookies)use", None),
        (".", None),
    ],
)
def test_the_first_characters_of_an_expression(pattern: str, heads: str | None) -> None:
    assert first_characters(pattern) == (None if heads is None else frozenset(heads))


def test_an_expression_whose_bracket_is_not_closed_is_refused() -> None:
    with pytest.raises(ValueError, match="not closed"):
        first_characters("(?:a|b")


def all_of(field: str) -> re.Pattern[str]:
    return re.compile("|".join(dict.fromkeys(phrases._patterns(field))))


def test_what_the_index_finds_is_what_all_phrases_would_find() -> None:
    tables = [(reason, most, all_of(field)) for field, (reason, most) in phrases._REASONS.items()]
    headings = {is_comment_heading: all_of("comment_headings"), is_list_heading: all_of("list_headings")}
    for line in LINES:
        for words in (1, 8, 13, 30, 46):
            found = [reason for reason, most, pattern in tables if words <= most and pattern.match(line)]
            assert reason_by_phrase(line, words, required_words_in(line)) == (found or [None])[0], line
            for is_heading, pattern in headings.items():
                assert is_heading(line, words) == (words <= 8 and bool(pattern.match(line))), line


def test_a_phrase_that_may_begin_anywhere_requires_a_word() -> None:
    assert required_words_in("we use cookies; all rights reserved") == ("cookies", "all rights")
