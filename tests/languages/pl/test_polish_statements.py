"""Polish negation, opposites and speakers."""

from __future__ import annotations

import pytest

from summariser.scan.negation import scan_negations, scan_refusals
from summariser.scan.polarity import scan_polarity
from summariser.scan.quotes import scan_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rząd nie obniży podatków.", [("nie", "obniży")]),
        ("Most nie jest jeszcze otwarty.", [("nie", "otwarty")]),
        ("Nikt nie zginął.", [("Nikt", "zginął"), ("nie", "zginął")]),
        ("Bez zgody rady.", [("Bez", "zgody")]),
        ("Nie tylko burmistrz przyszedł.", []),
        ("Przyszło nie więcej niż pięć osób.", []),
    ],
)
def test_polish_negations(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.text, mention.scope) for mention in scan_negations(text, "pl")] == expected


def test_polish_refusals() -> None:
    (mention,) = scan_refusals("Spółka zaprzeczyła doniesieniom.", "pl")
    assert (mention.text, mention.scope) == ("zaprzeczyła", "doniesieniom")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bezrobocie wzrosło.", "Bezrobocie spadło."),
        ("Sąd przyjął skargę.", "Sąd odrzucił skargę."),
        ("Otworzyli most.", "Zamknęli most."),
        ("Firma kupiła ziemię.", "Firma sprzedała ziemię."),
        ("Minister potwierdził to.", "Minister zaprzeczył temu."),
        ("Drużyna wygrała.", "Drużyna przegrała."),
    ],
)
def test_polish_opposites(one: str, other: str) -> None:
    (first,), (second,) = scan_polarity(one, "pl"), scan_polarity(other, "pl")
    assert (first.axis, first.pole) == (second.axis, -second.pole)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Zapłacimy wszystko” – powiedziała Anna Nowak.", "Anna Nowak"),
        ("„Nie będzie podwyżek”, zapewnił rzecznik spółki Piotr Lis.", "Piotr Lis"),
        ("Jan Kowalski powiedział: „To jest koniec tej sprawy na dziś.”", "Jan Kowalski"),
        ("Anna Nowak odeszła. „Czas już było iść” – dodała ona.", "Anna Nowak"),
    ],
)
def test_polish_speakers(text: str, speaker: str) -> None:
    (quote,) = scan_quotes(text, "pl")
    assert quote.speaker == speaker
