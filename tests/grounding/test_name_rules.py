"""Names: where a finding points, and whether it rejects or only warns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding import check_text
from summariser.models.article import Article

TEXT = (
    "Harrick, 31, signed for the Gulls on Monday. Dan Bexworth praised Ina and said Solway would play soon. "
    "Solway, known as Abu Rell, thanked everybody in Tarnby. The town council of Tarnby had lent the "
    "ground. A fan posted it on You Tube, and Norwegian papers copied it. Ina laughed. Bellaria Police came; "
    "Tarnby County Council did not."
)


@pytest.mark.parametrize(
    ("claim", "kind", "passage"),
    [
        ("An Australian reef is near.", "error", "Australian"),
        ("Leicestershire folk came.", "error", "Leicestershire"),
        ("The coach, John Bexworth, smiled.", "error", "John"),
        ("She signed, Maria Harrick said.", "question", "Maria"),
        ("It was lent by Tarnby Town Council.", "question", "Town Council"),
        ("She lives in County Tarnby.", "question", "County Tarnby"),
        ("It was lent by Ostrey County Council.", "error", "Ostrey"),
    ],
)
def test_a_finding_points_at_what_the_article_lacks(
    claim: str, kind: str, passage: str, make_article: Callable[..., Article]
) -> None:
    found = check_text(claim, make_article(TEXT))
    names = [(one.kind, claim[one.start : one.end]) for one in found if one.rule.startswith("name.")]
    assert names == [(kind, passage)]


@pytest.mark.parametrize(
    "claim",
    [
        "It stands on YouTube.",
        "Norway has heard of it.",
        "Bellarian police came.",
        "The Harricks' friends came.",
        "Tribute was paid to her.",
        "Controversial plans were shelved.",
        "The praise was for Ina Solway.",
        "They call her Abu Rell al-Solway.",
    ],
)
def test_nothing_against_a_name_that_the_article_has(
    claim: str, make_article: Callable[..., Article]
) -> None:
    assert not [one for one in check_text(claim, make_article(TEXT)) if one.rule.startswith("name.")]
