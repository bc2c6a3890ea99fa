"""The table of furniture's phrases: looked up by first character, it says what trying each phrase would."""

import re
from pathlib import Path

import pytest

from summariser.cleaning.text import boilerplate_phrases as phrases
from summariser.cleaning.text.boilerplate_phrases import (
    heads_a_list,
    heads_an_ending,
    needles_in,
    reason_by_phrase,
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


def test_what_the_index_finds_is_what_all_phrases_would_find() -> None:
    tables = {
        reason: (
            table.most_words,
            re.compile(
                "|".join(dict.fromkeys(phrase for found in table.by_head.values() for phrase in found))
            ),
        )
        for reason, table in phrases._tables().items()
    }
    headings = {heads_an_ending: tables.pop("endings"), heads_a_list: tables.pop("lists of other articles")}
    for line in LINES:
        for words in (1, 8, 13, 30, 46):
            found = [
                name for name, (most, pattern) in tables.items() if words <= most and pattern.match(line)
            ]
            assert reason_by_phrase(line, words, needles_in(line)) == (found or [None])[0], line
            for heads, (most, pattern) in headings.items():
                assert heads(line, words) == (words <= most and bool(pattern.match(line))), line


def test_each_phrase_that_may_begin_anywhere_names_what_it_needs() -> None:
    assert needles_in("we use cookies; all rights reserved") == ("cookies", "all rights")
