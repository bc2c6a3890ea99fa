"""Laws that hold for any text whatever: nothing unforeseen is raised, and every offset is true."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summariser import ArticleSummary, InputError, RawDocument, summarise

EXAMPLE = (Path(__file__).parent.parent / "docs" / "example.txt").read_text(encoding="utf-8")
# fmt: off
ODD_PIECES = [
    ".", ",", "“", "”", '"', "«", "»", "'", "—", "-", "(", ")", "[1]", "😀", "é", "١٢٣", "１２", "三百万",
    "млн", "Der", "El", "الرئيس", "©", "AP", "47,000", "$", "€", "%", "1.234,5", "12:30", "2025-02-03",
    "will", "not", "agreed", "to", "said", "he", "they", "if", "Mr", "U.S.", "A", "I", "the", "of", "and",
]
# fmt: on
INVISIBLE = ["\n", "\n\n", "\u00a0", "\u00ad", "\u200b", "\u202e", "\x1b[31m", "\x00"]
PIECES = st.sampled_from([*EXAMPLE.split(" "), *ODD_PIECES, *INVISIBLE])
ANY_TEXT = st.lists(PIECES, min_size=1, max_size=120).map(" ".join) | st.text(max_size=400)
UNHURRIED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def record_of(text: str) -> ArticleSummary | None:
    try:
        return summarise(RawDocument(text, "any"), model="extractive")
    except InputError:
        return None


def offsets_are_true(record: ArticleSummary, raw: str) -> bool:
    article = record.article
    uncovered = record.provenance.uncovered
    items = [*record.summary, *record.actors, *record.commitments, *record.figures]
    evidence = [piece for item in items for piece in item.evidence]
    evidence += [*uncovered.figures, *uncovered.commitments, *uncovered.names]
    return all(
        article.text[piece.start : piece.end] == piece.quote
        and article.sentences[piece.sentence - 1].start <= piece.start
        and (piece.raw_start is None or 0 <= piece.raw_start < (piece.raw_end or 0) <= len(raw))
        for piece in evidence
    )


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_is_a_record_with_true_offsets_or_a_plain_refusal(text: str) -> None:
    record = record_of(text)
    assert record is None or offsets_are_true(record, text)


@pytest.mark.parametrize("seed", range(40))
def test_an_article_cut_and_shuffled_still_has_true_offsets(seed: int) -> None:
    chance = random.Random(seed)
    words = EXAMPLE.split(" ")
    for _ in range(chance.randrange(1, 40)):
        at = chance.randrange(len(words))
        words[at : at + chance.randrange(3)] = [chance.choice(words)]
    text = " ".join(words)[chance.randrange(200) :]
    record = record_of(text)
    assert record is None or offsets_are_true(record, text)


def test_the_same_text_gives_the_same_record_again() -> None:
    first, second = record_of(EXAMPLE), record_of(EXAMPLE)
    assert first is not None and second is not None
    timeless = {"provenance": {"seconds"}}
    assert first.model_dump(exclude=timeless) == second.model_dump(exclude=timeless)
