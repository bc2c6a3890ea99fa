"""Names, titles and speakers in Dutch."""

from __future__ import annotations

import pytest

from summariser.scan.names import scan_names
from summariser.scan.quotes import scan_quotes

NAMES: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "Minister Ben van den Heuvel sprak in Utrecht.",
        [("Ben van den Heuvel", "person"), ("Utrecht", "other")],
    ),
    ("Volgens Truus van Eerd is dat zo.", [("Truus van Eerd", "person")]),
    ("Wethouder Samira el Bakri heeft dat gezegd.", [("Samira el Bakri", "person")]),
    ("Burgemeester Nadia Smit van Zuidhaven kwam.", [("Nadia Smit", "person"), ("Zuidhaven", None)]),
    ("Dat zei vervoerder Qbaan dinsdag.", [("Qbaan", "organisation")]),
    ("BvV-bestuurder Fatih Korkmaz noemt dat niets.", [("Fatih Korkmaz", "person")]),
    ("De Raad van State wees dat af.", [("Raad van State", "organisation")]),
    (
        "De Duitse kanselier Olaf Berg reist naar Nederland.",
        [("Olaf Berg", "person"), ("Nederland", "country")],
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names_and_their_kinds(text: str, names: list[tuple[str, str | None]]) -> None:
    assert [(name.text, name.kind) for name in scan_names(text, "nl")] == names


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We stoppen ermee", zei minister Jan Smit.', "Jan Smit"),
        ('"Dat klopt niet", aldus Karel Tichelaar van de bond.', "Karel Tichelaar"),
        ('"Wij wachten af", liet woordvoerder Piet Kok weten.', "Piet Kok"),
        ("“Het is klaar”, vertelt Nadia el Amrani.", "Nadia el Amrani"),
        ("'We zijn blij met de uitslag', zegt voorzitter Truus van Eerd.", "Truus van Eerd"),
        ('Bakker zei: "We gaan door."', "Bakker"),
    ],
)
def test_the_speaker_of_a_quotation(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in scan_quotes(text, "nl")] == [speaker]
