"""Numbers, units and what qualifies them in Dutch."""

from __future__ import annotations

import pytest

from summariser.scan.figures import scan_figures

FIGURES: list[tuple[str, str, float | tuple[float, float], str | None, str]] = [
    ("Er werken 2.300 arbeiders.", "2.300", 2300, None, "exact"),
    ("Het kost 12,5 miljoen euro.", "12,5 miljoen euro", 12_500_000, "EUR", "exact"),
    ("Er kwamen vijfentwintig boten.", "vijfentwintig", 25, None, "exact"),
    ("Tweeëntwintig huizen staan leeg.", "Tweeëntwintig", 22, None, "exact"),
    ("Tweehonderdvijftig mensen kwamen.", "Tweehonderdvijftig", 250, None, "exact"),
    ("Drieëndertigduizend inwoners stemden.", "Drieëndertigduizend", 33_000, None, "exact"),
    ("Het bedrijf heeft anderhalf miljoen klanten.", "anderhalf miljoen", 1_500_000, None, "exact"),
    ("Hij oogstte tweeënhalve ton graan.", "tweeënhalve ton", 2.5, "tonne", "exact"),
    ("Meer dan 40 procent bleef thuis.", "Meer dan 40 procent", 40, "percent", "over"),
    ("Minstens tien mensen raakten gewond.", "Minstens tien", 10, None, "over"),
    ("Zo'n 500 boeren protesteerden.", "Zo'n 500", 500, None, "about"),
    ("Ongeveer 3.000 banen verdwijnen.", "Ongeveer 3.000", 3000, None, "about"),
    ("De lozing is hooguit 60 kilo.", "hooguit 60 kilo", 60, "kilogram", "under"),
    ("Nog geen 200 euro bleef over.", "Nog geen 200 euro", 200, "EUR", "under"),
    ("Bijna 1,2 miljard dollar is zoek.", "Bijna 1,2 miljard dollar", 1_200_000_000, "USD", "under"),
    ("Het duurde 40 uur of meer.", "40 uur of meer", 40, "hour", "over"),
    ("De prijs daalt met 10 tot 15 procent.", "10 tot 15 procent", (10, 15), "percent", "range"),
    ("Het is 5 à 6 kilometer lopen.", "5 à 6 kilometer", (5, 6), "km", "range"),
    ("Een derde van de leden stemde tegen.", "Een derde", 1 / 3, None, "exact"),
    ("Driekwart van de huizen is verkocht.", "Driekwart", 0.75, None, "exact"),
    ("De helft van de scholen bleef dicht.", "helft", 0.5, None, "exact"),
    ("Eén op de vijf kinderen spijbelt.", "Eén op de vijf", 0.2, None, "exact"),
    ("Het werd 35 graden Celsius.", "35 graden Celsius", 35, "degree Celsius", "exact"),
    ("De trein reed 120 kilometer per uur.", "120 kilometer per uur", 120, "kilometre per hour", "exact"),
    ("Het park meet 500 vierkante meter.", "500 vierkante meter", 500, "square metre", "exact"),
    ("Een kaartje kost 400 Zweedse kronen.", "400 Zweedse kronen", 400, "SEK", "exact"),
    ("De gemeente betaalde € 2.300.", "€ 2.300", 2300, "EUR", "exact"),
    ("Een twintigtal soldaten vertrok.", "Een twintigtal", 20, None, "exact"),
    ("Na tien uur onderhandelen was het klaar.", "tien uur", 10, "hour", "exact"),
]


@pytest.mark.parametrize(("text", "found", "value", "unit", "approximation"), FIGURES)
def test_a_figure(
    text: str, found: str, value: float | tuple[float, float], unit: str | None, approximation: str
) -> None:
    (figure,) = scan_figures(text, "nl")
    low, high = value if isinstance(value, tuple) else (value, None)
    assert (figure.text, figure.unit, figure.approximation) == (found, unit, approximation)
    assert figure.value == pytest.approx(low)
    assert figure.high == (None if high is None else pytest.approx(high))


@pytest.mark.parametrize(
    "text",
    [
        "De 34-jarige man is vrij.",
        "De man is 45 jaar oud.",
        "De zitting begint om 10.30 uur.",
        "De winkel opent om negen uur.",
        "Dat was op 3 mei 2026.",
        "Dat speelt al sinds 1998.",
        "Zij eindigde op de 3e plaats.",
        "Er kwamen tientallen mensen.",
        "De muziek van de jaren negentig klonk.",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert scan_figures(text, "nl") == []
