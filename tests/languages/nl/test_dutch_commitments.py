"""Cues of commitments in Dutch."""

from __future__ import annotations

import pytest

from summariser.scan.commitments import scan_commitments

STATUSES = [
    ("De regering ontkent dat zij geld heeft beloofd.", "denied"),
    ("De minister belooft dat de school in mei opengaat.", "pledged"),
    ("De regering zegt 10,5 miljoen euro toe.", "pledged"),
    ("De gemeente heeft toegezegd de weg te herstellen.", "pledged"),
    ("De provincie zal de brug herstellen.", "pledged"),
    ("Het kabinet gaat de belasting verlagen.", "pledged"),
    ("Wij gaan in hoger beroep.", "pledged"),
    ("De fabriek zal worden gesloten.", "pledged"),
    ("De bond dreigt met een staking.", "pledged"),
    ("De vakbond dreigt te staken.", "pledged"),
    ("De bond en de werkgevers hebben een akkoord gesloten.", "agreed"),
    ("De partijen kwamen overeen de grens te openen.", "agreed"),
    ("De landen tekenden een verdrag over de visserij.", "agreed"),
    ("De rechter verplicht het bedrijf om de schade te vergoeden.", "ordered"),
    ("De rechtbank heeft de gemeente veroordeeld tot een boete.", "ordered"),
    ("De gemeente droeg de eigenaar op het pand te herstellen.", "ordered"),
    ("De provincie gaf Qbaan opdracht om bussen te laten rijden.", "ordered"),
    ("De rechter verbood de gemeente om bomen te kappen.", "ordered"),
    ("Het bedrijf weigert te betalen.", "refused"),
    ("De minister wees het voorstel af.", "refused"),
    ("De provincie zal de brug niet herstellen.", "refused"),
    ("Zeven procent gaan we niet betalen.", "refused"),
    ("De directie is niet van plan te vertrekken.", "refused"),
    ("De bond gaat niet akkoord met ontslagen.", "refused"),
    ("De club wil een stadion bouwen.", "planned"),
    ("De stad is van plan het park te sluiten.", "planned"),
    ("De raad besloot de school te sluiten.", "planned"),
    ("De bank zal betalen als de rechter het plan goedkeurt.", "conditional"),
    ("De vervoerder is bereid te praten, mits de staking eindigt.", "conditional"),
    ("De minister hield zijn woord.", "fulfilled"),
    ("De brug werd geopend, zoals beloofd.", "fulfilled"),
    ("Het bedrijf heeft zijn belofte niet nagekomen.", "broken"),
    ("De aannemer miste de deadline.", "broken"),
    ("De club hield haar woord niet.", "broken"),
    ("De minister kwam zijn belofte niet na.", "broken"),
    ("De aannemer heeft zich niet aan de afspraken gehouden.", "broken"),
    ("De aannemer heeft zich aan de afspraken gehouden.", "fulfilled"),
    ("De minister kwam de afspraak na.", "fulfilled"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_the_status_of_a_cue(text: str, status: str) -> None:
    assert [cue.status for cue in scan_commitments(text, "nl")] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "De prijs zal stijgen.",
        "De minister verwacht dat de prijs zal dalen.",
        "De eisers wilden een verbod.",
        "Het bedrijf was van plan te stoppen.",
        "De minister sluit niet uit dat er regels komen.",
        "De boer kan niet betalen.",
        "Het gaat om veel geld en om mensen.",
        "De bewoners gaan naar de rechter.",
        "Zij moet om 9.40 uur in het ziekenhuis zijn.",
    ],
)
def test_what_commits_nobody(text: str) -> None:
    assert scan_commitments(text, "nl") == []


def test_a_passive_is_marked() -> None:
    (cue,) = scan_commitments("De fabriek zal worden gesloten.", "nl")
    assert cue.passive
