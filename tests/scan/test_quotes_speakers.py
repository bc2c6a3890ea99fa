from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.scan.quotes import scan_quotes


def read(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    return [(mention.text, mention.speaker) for mention in scan_quotes(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We will pay it all," said Ann Okeke.', [("We will pay it all,", "Ann Okeke")]),
        ("“We will pay it all,” Ann Okeke said.", [("We will pay it all,", "Ann Okeke")]),
        ('Bob Torvald told reporters: "This is the end of it."', [("This is the end of it.", "Bob Torvald")]),
        ("Ann Okeke resigned. “It was time to go,” she said.", [("It was time to go,", "Ann Okeke")]),
        ("“It was time to go,” he said.", [("It was time to go,", None)]),
        ("He called it a “beautiful” wall, said Ann Okeke.", [("beautiful", None)]),
        ("'I am off to town,' said Mary O'Neill.", [("I am off to town,", "Mary O'Neill")]),
        ("It's the dogs' dinner, isn't it?", []),
        ("'85 Bears redo 'Shuffle' for an ad", [("Shuffle", None)]),
        (
            "'It was the summer of '69 and fun,' said Ann Okeke.",
            [("It was the summer of '69 and fun,", "Ann Okeke")],
        ),
        ('An "unclosed quote stands here.\nThe next paragraph is clean.', []),
        ("“He said ‘no’ to me twice,” said Ann Okeke.", [("He said ‘no’ to me twice,", "Ann Okeke")]),
        (
            "“We pay now,” said Ann Okeke. “We pay again later.”",
            [("We pay now,", "Ann Okeke"), ("We pay again later.", "Ann Okeke")],
        ),
    ],
)
def test_english(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert read(text) == expected


def test_a_quote_that_is_opened_again_goes_on_for_one_speaker() -> None:
    text = "“We went on and on.\n\n“Then we stopped it,” said Ann Okeke."
    assert read(text) == [("We went on and on.", "Ann Okeke"), ("Then we stopped it,", "Ann Okeke")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Nous paierons tout », a déclaré Anne Moreau.", ("Nous paierons tout", "Anne Moreau")),
        ("de", "„Wir zahlen alles zurück“, sagte Anna Wollmer.", ("Wir zahlen alles zurück", "Anna Wollmer")),
        ("es", "«Pagaremos todo el bono», dijo Ana Llontop.", ("Pagaremos todo el bono", "Ana Llontop")),
        ("zh", "王毅说：「我们同意。」", ("我们同意。", "王毅")),
    ],
)
def test_other_marks(language: str, text: str, expected: tuple[str, str]) -> None:
    assert read(text, language) == [expected]


@given(st.text(alphabet="ab \n.\"“”„«»'‘’「」", max_size=200))
def test_offsets_hold_and_quotes_do_not_overlap(text: str) -> None:
    mentions = scan_quotes(text)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(first.end <= second.start for first, second in pairwise(mentions))
