"""Claims that were once misread: true ones that were rejected, false ones that passed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.article import Article
from summariser.grounding import check_text

TEXT = (
    "The union said that it would call a new ballot if the first payment was not made by June 30. "
    "The suspended pilot, Mara Quill, was born in the Estmark city of Varna in 1944—a year of floods. "
    "Her firm's shares rose 248.02 to 8,943.81 on the 36th anniversary of its founding, and she named her "
    "2020 rivals. "
    "The Skerry ferry carried 312 lorries. Nine sailors of flight crew MH370 slept. Crews fished all night."
)


@pytest.fixture
def said(make_article: Callable[..., Article]) -> Callable[..., set[str]]:
    article = make_article(TEXT)
    return lambda claim, cited=(): {one.rule for one in check_text(claim, article, cited)}


@pytest.mark.parametrize(
    "claim",
    [
        "The pilot was born in '44.",
        "The pilot was born in the 1940s.",
        "The shares were up 248.",
        "36 years after its founding the shares rose.",
        "Mara Quill knew her rivals in 2020.",
        "The Varna-born pilot is Mara Quill.",
        "Suspended Mara Quill was born in Varna.",
        "Mara Quill is not the only pilot.",
    ],
)
def test_a_true_claim_passes(claim: str, said: Callable[..., set[str]]) -> None:
    rules = said(claim)
    assert not {rule for rule in rules if rule.startswith(("n", "date"))} - {"number.qualifier"}


@pytest.mark.parametrize(
    ("claim", "cited", "rule"),
    [
        (
            "The union said that it would call a new ballot if the first payment was made by June 30.",
            [1],
            "negation.flipped",
        ),
        ("The pilot was born in '43.", [2], "number.not-in-evidence"),
        ("The pilot was born in the 1950s.", [2], "number.not-in-evidence"),
        ("Crews of MH312 fished all night.", [6], "number.not-in-evidence"),
        ("312 crews fished all night.", [6], "number.not-in-evidence"),
        ("Gilded Mara Quill was born in Varna.", [2], "name.expanded"),
    ],
)
def test_a_false_claim_does_not(
    claim: str, cited: list[int], rule: str, said: Callable[..., set[str]]
) -> None:
    assert rule in said(claim, cited)
