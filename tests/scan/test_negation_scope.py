from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.scan.negation import scan_negations, scan_refusals
from summariser.scan.polarity import scan_polarity


def read(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    return [(mention.text, mention.scope) for mention in scan_negations(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They will not be released.", [("not", "release")]),
        ("It didn’t pay.", [("didn’t", "pay")]),
        ("We cannot agree.", [("cannot", "agree")]),
        ("He no longer works.", [("no longer", "work")]),
        ("Not only did it come, no fewer than nine stayed.", []),
        ("No. 5 beat No 10.", []),
        ("Nothing but trouble, no doubt.", []),
        ("not without reason", [("not", "reason"), ("without", "reason")]),
        ("Neither Chad nor Mali agreed.", [("Neither", "chad"), ("nor", "mali")]),
        ("a notable note", []),
    ],
)
def test_english(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Il ne recrutera pas.", ("ne recrutera pas", "recrutera")),
        ("fr", "Elle n'a jamais promis.", ("n'a jamais", "promis")),
        ("de", "Wir werden nicht senken.", ("nicht", "senken")),
        ("es", "No vamos a firmar.", ("No", "firmar")),
        ("pt", "Não vai pagar.", ("Não", "pagar")),
        ("it", "Non ha pagato.", ("Non", "pagato")),
        ("ru", "Он не успел.", ("не", "успел")),
        ("ar", "لن نستخدم", ("لن", "نستخدم")),
        ("zh", "我们不会参加", ("不会", "参加")),
    ],
)
def test_other_languages(language: str, text: str, expected: tuple[str, str]) -> None:
    assert read(text, language) == [expected]


def test_refusals_are_told_apart() -> None:
    assert read("He refused to pay.") == []
    assert [(m.text, m.scope) for m in scan_refusals("He refused to pay.")] == [("refused to", "pay")]


def test_a_negated_word_is_the_same_in_each_form() -> None:
    forms = ["not released", "not releasing", "not release", "not releases"]
    assert {scope for form in forms for _, scope in read(form)} == {"release"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares rose", [("rose", "change", 1)]),
        ("Shares fell", [("fell", "change", -1)]),
        ("more than ten", [("more than", "amount", 1)]),
        ("before noon", [("before", "order", -1)]),
        ("the uprising", []),
    ],
)
def test_directions(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert [(m.text, m.axis, m.pole) for m in scan_polarity(text)] == expected


@given(st.text(max_size=200), st.sampled_from(["en", "fr", "de", "zh", "ja", "ar", "und"]))
def test_offsets_hold(text: str, language: str) -> None:
    for scan in (scan_negations, scan_refusals, scan_polarity):
        assert all(text[m.start : m.end] == m.text for m in scan(text, language))
