"""A text keeps the origin of each character through every operation."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.cleaning.text.mapped_text import MappedText, joined

TEXTS = st.text(alphabet="ab \n\u00ad.é中", max_size=60)


def origins(text: MappedText) -> list[int | None]:
    offsets = text.offset_map()
    return [offsets.raw_offset(at) for at in range(len(text))]


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_slice_keeps_its_origins(raw: str, start: int, end: int) -> None:
    start, end = min(start, len(raw)), min(end, len(raw))
    cut = MappedText.of(raw).cut(start, max(start, end))
    assert [raw[at] for at in origins(cut) if at is not None] == list(cut.text)


@given(TEXTS)
def test_what_is_taken_out_moves_nothing_else(raw: str) -> None:
    text = MappedText.of(raw).replaced(re.compile("[\u00ad.]+"), "")
    assert "\u00ad" not in text.text
    assert [raw[at] for at in origins(text) if at is not None] == list(text.text)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5), TEXTS)
def test_joined_pieces_keep_their_origins(bounds: list[tuple[int, int]], raw: str) -> None:
    whole = MappedText.of(raw)
    pieces = [whole.cut(min(a, b), max(a, b)) for a, b in bounds]
    text = joined(pieces, "|")
    assert text.text == "|".join(piece.text for piece in pieces)
    for at, origin in enumerate(origins(text)):
        assert origin is None or text.text[at] == raw[origin]


def test_the_ends_of_a_replacement_have_the_offsets_of_the_match() -> None:
    text = MappedText.of("a\t\tb").replaced(re.compile(r"\t+"), " | ")
    assert text.text == "a | b"
    assert origins(text) == [0, 1, None, 2, 3]


def test_a_fold_must_keep_the_length() -> None:
    with pytest.raises(ValueError, match="as many characters"):
        MappedText.of("abc").folded("ab")
