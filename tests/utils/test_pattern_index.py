from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.languages import languages_with
from summariser.scan.commitments import commitment_cues
from summariser.utils.pattern_index import PatternIndex
from summariser.utils.regex_prefixes import match_prefixes
from summariser.utils.text_folding import lower_case

WORD_EDGES = (r"(?<!\w)", r"(?!\w)")


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("promise", {"prom"}),
        ("Will|shall", {"will", "shal"}),
        ("ab?c", {"abc", "ac"}),
        ("a{0,2}b", {"a", "b"}),
        ("(?:bake|mil)+ed", {"bake", "mil"}),
        ("(?:has |had )?gone", {"has ", "had ", "gone"}),
        ("[ck]at", {"cat", "kat"}),
        ("[^k]at", {""}),
        ("[a-c]at", {""}),
        (r"\w+ed", {""}),
        (r"to\w+", {"to"}),
        (r"n['’]a", {"n'a", "n’a"}),
        ("x*", {"x", ""}),
        (r"(?<!the )\bplan(?! B)", {"plan"}),
        ("(?=a)by", {"by"}),
        ("(?-i:may)", {"may"}),
        (r"\.x", {".x"}),
        ("", {""}),
    ],
)
def test_how_a_match_begins(pattern: str, heads: set[str]) -> None:
    assert match_prefixes(pattern) == heads


@pytest.mark.parametrize("pattern", ["(a)b", "(?:a", "a)", "(?P<x>a)"])
def test_groups_that_are_not_understood(pattern: str) -> None:
    with pytest.raises(ValueError, match="group"):
        match_prefixes(pattern)


def rules(language: str) -> list[str]:
    table = commitment_cues(language)
    assert table is not None
    return [pattern for _, _, pattern in table.rules]


def texts_of_rule_words(language: str) -> st.SearchStrategy[str]:
    """Texts made of the words that stand in the rules: many begin as a rule does and go on otherwise."""
    letters = re.findall(r"[^\W\d_]+", " ".join(rules(language)))
    pieces = sorted(set(letters) | {word.capitalize() for word in letters})
    return st.lists(st.sampled_from([*pieces, ",", "to", " ", "’"]), max_size=12).map(" ".join)


@pytest.mark.parametrize("language", languages_with("commitments"))
@given(data=st.data())
def test_no_match_stands_elsewhere(language: str, data: st.DataObject) -> None:
    text = data.draw(texts_of_rule_words(language))
    edge, end = WORD_EDGES if language != "zh" else ("", "")
    found = PatternIndex(rules(language), edge, end).find(lower_case(text), 0, len(text))
    for number, pattern in enumerate(rules(language)):
        places = found.get(number, [])
        for match in re.finditer(f"{edge}(?:{pattern}){end}", text, re.IGNORECASE):
            assert match.start() in places


@pytest.mark.parametrize("language", languages_with("commitments"))
def test_what_may_begin_with_anything_is_written_in_small_letters(language: str) -> None:
    """It is looked for in small letters; only what a class leaves out may be written large."""
    for pattern in rules(language):
        if "" in match_prefixes(pattern):
            plain = re.sub(r"\[\^[^\]]*\]|\\.", "", pattern)
            assert plain == plain.lower()


@given(st.text())
def test_small_letters_keep_their_places(text: str) -> None:
    folded = lower_case(text)
    assert len(folded) == len(text)
    assert all(folded[at : at + 1] == lower_case(text[at]) for at in range(len(text)) if text[at] != "Σ")
