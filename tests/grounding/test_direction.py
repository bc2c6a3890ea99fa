"""Directions and opposites: a word turned round is an error, a word beside its opposite is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding import check_text
from summariser.languages import languages_with
from summariser.models.article import Article
from summariser.scan.antonyms import word_poles

TEXT = (
    "The harbour board accepted the cheaper design for the ferry terminal on Monday. Its indoor market will "
    "open to all residents of Tarn, and the old quay is to be widened. Ida Holm won the seat of Norrin by 40 "
    "votes; Karl Brask lost the seat of Varna. Would the public car park be free? Traders are not happy with "
    "the new rents. Three women were hurt before the bridge was closed to heavy lorries."
)


@pytest.mark.parametrize(
    ("claim", "cited", "turned"),
    [
        ("The harbour board rejected the cheaper design for the ferry terminal.", [1], ["rejected"]),
        ("The board accepted the dearer design.", [], []),
        ("Its outdoor market will open to residents.", [2], ["outdoor"]),
        ("It will open to some residents of Tarn.", [2], ["some"]),
        ("The quay is to be narrowed.", [], ["narrowed"]),
        ("Ida Holm lost the seat of Norrin.", [3], ["lost"]),
        ("Three men were hurt.", [], ["men"]),
        ("The bridge was closed to light lorries.", [], ["light"]),
        # What is true stays.
        ("The harbour board accepted the cheaper design.", [1], []),
        ("Varna lost its seat.", [3], []),
        ("The new rents made traders unhappy.", [5], []),
        ("A paid car park may come.", [], []),
        ("After three women were hurt the bridge was closed.", [6], []),
        ("The bridge was not open to heavy lorries.", [6], []),
    ],
)
def test_a_word_that_is_turned_round(
    claim: str, cited: list[int], turned: list[str], make_article: Callable[..., Article]
) -> None:
    found = check_text(claim, make_article(TEXT), cited)
    assert [claim[one.start : one.end] for one in found if one.rule == "direction.flipped"] == turned


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("de", "Das Gericht billigte den neuen Bauplan.", "Das Gericht verwarf den neuen Bauplan."),
        ("fr", "Le prix du pain augmente en mai.", "Le prix du pain baisse en mai."),
        ("es", "Las ventas subieron en mayo.", "Las ventas bajaron en mayo."),
    ],
)
def test_it_is_held_in_other_languages(
    language: str, text: str, claim: str, make_article: Callable[..., Article]
) -> None:
    article = make_article(text, language=language)
    assert "direction.flipped" in {one.rule for one in check_text(claim, article)}
    assert check_text(text, article) == []


@pytest.mark.parametrize("language", languages_with("polarity"))
def test_no_word_is_its_own_opposite(language: str) -> None:
    poles = word_poles(language)
    assert poles
    assert {side for sides in poles.values() for side in sides.values()} == {1, -1}


@pytest.mark.parametrize(
    ("one", "other", "opposite"),
    [
        ("bigger", "smallest", True),
        ("denied", "confirming", True),
        ("days", "years", True),
        ("boys", "girl", True),
        ("easiest", "difficult", True),
        ("families", "family", False),
        ("rose", "falling", True),
        ("rose", "climbed", False),
        ("wrote", "written", False),
    ],
)
def test_opposites_in_any_form(one: str, other: str, opposite: bool) -> None:
    poles = word_poles("en")
    first, second = poles.get(one, {}), poles.get(other, {})
    assert any(second.get(axis) == -side for axis, side in first.items()) is opposite
