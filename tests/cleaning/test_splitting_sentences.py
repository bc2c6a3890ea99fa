"""Sentences of one paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.cleaning.sentences import number_sentences, split_sentences


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["He came at 5 a.m. GMT on Monday.", "He left."]),
        ("en", ["Dr. J. R. Smith of the U.S. Navy spoke.", "Nobody listened."]),
        ("en", ['"Never again!" she said.', "He nodded."]),
        ("en", ["It grew by 3.5 percent, e.g. in No. 4.", "That was all."]),
        ("en", ["They use Node.js v1.2.", "It works."]),
        ("en", ["He waited… and waited.", "Then he went."]),
        ("en", ["Is it over?", "Yes!", "We hope so."]),
        ("de", ["Am 3. März kam er, z. B. mit Dr. Weber.", "Dann ging er."]),
        ("de", ["„Wir gehen!“, sagte sie.", "Er blieb."]),
        ("es", ["El Sr. Ruiz llegó.", "¿Quién lo vio?", "Nadie."]),
        ("fr", ["M. Dupont a dit « non ».", "Il est parti."]),
        ("ru", ["В 2025 г. он уехал.", "Все молчали."]),
        ("ar", ["قال الوزير إنه سيعود.", "هل يعود؟"]),
        ("zh", ["他来了。", "“我们同意。”他说。"]),
        ("ja", ["雨が降った。", "試合は中止だ。"]),
    ],
)
def test_sentences_are_found(language: str, sentences: list[str]) -> None:
    text = ("" if language in ("zh", "ja") else " ").join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, language)] == sentences


@given(st.text(alphabet='aB.!? \n"”中。1', max_size=80))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    found = number_sentences(text, "en")
    assert [sentence.number for sentence in found] == list(range(1, len(found) + 1))
    covered = "".join(text[sentence.start : sentence.end] for sentence in found)
    assert "".join(covered.split()) == "".join(text.split())
    for sentence in found:
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip() and "\n" not in piece
        assert text[: sentence.start].count("\n") == sentence.paragraph
