"""Negation and opposites in Dutch."""

from __future__ import annotations

import pytest

from summariser.scan.negation import scan_negations, scan_refusals
from summariser.scan.polarity import scan_polarity


@pytest.mark.parametrize(
    ("text", "negators"),
    [
        ("De raad heeft het plan niet goedgekeurd.", ["niet"]),
        ("Het bedrijf heeft geen vergunning.", ["geen"]),
        ("De bond betaalt niets.", ["niets"]),
        ("Niet alleen de prijs, ook de kosten stegen.", []),
        ("Niemand minder dan de koning kwam.", []),
    ],
)
def test_negators(text: str, negators: list[str]) -> None:
    assert [mention.text for mention in scan_negations(text, "nl")] == negators


@pytest.mark.parametrize(
    ("text", "verb", "scope"),
    [
        ("De minister ontkent dat hij wist van het plan.", "ontkent", "wist"),
        ("Hij weigerde te tekenen.", "weigerde", "tekenen"),
    ],
)
def test_verbs_that_negate(text: str, verb: str, scope: str) -> None:
    (refusal,) = scan_refusals(text, "nl")
    assert (refusal.text, refusal.scope) == (verb, scope)


@pytest.mark.parametrize(
    ("text", "poles"),
    [
        ("De omzet steeg.", [("steeg", "change", 1)]),
        ("De omzet nam af.", [("nam af", "change", -1)]),
        ("De raad keurde goed wat de club vroeg.", [("keurde goed", "approval", 1)]),
        ("De rechter verbood de mars.", [("verbood", "permission", -1)]),
        ("De school is gesloten.", [("gesloten", "opening", -1)]),
    ],
)
def test_opposites(text: str, poles: list[tuple[str, str, int]]) -> None:
    assert [(found.text, found.axis, found.pole) for found in scan_polarity(text, "nl")] == poles
