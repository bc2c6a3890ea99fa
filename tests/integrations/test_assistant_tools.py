"""The size of answers."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from records import RecordBuilder

from summariser.integrations.assistant_tools import MAX_ANSWER, bounded, record_answer


def test_an_answer_is_bounded_and_says_what_is_left_out() -> None:
    sentence = "Norland will send 40 boats to Estmark. "
    record = RecordBuilder(sentence * 900)
    for _ in range(900):
        record.commitment("Norland", "send 40 boats", sentence.strip())
    answer = record_answer(record.build())
    assert len(json.dumps(answer, ensure_ascii=False)) <= MAX_ANSWER
    assert answer["left_out"]["commitments"] + len(answer["commitments"]) == 900


@given(st.lists(st.text(max_size=300), max_size=200), st.lists(st.text(max_size=300), max_size=200))
def test_bounded_keeps_beginnings(first: list[str], second: list[str]) -> None:
    answer = bounded({"a": first, "b": second}, ["b", "a"], most=5_000)
    assert len(json.dumps(answer, ensure_ascii=False)) <= 5_000
    assert answer["a"] == first[: len(answer["a"])]
    assert answer["b"] == second[: len(answer["b"])]
