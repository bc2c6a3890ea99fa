"""Whatever code changes in an item is listed with what it was and what it became."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding import ground
from summariser.models.article import Article
from summariser.models.change import Change
from summariser.models.draft import ActorDraft, Draft, FigureDraft, SummaryDraft
from summariser.scan.article_scan import scan_article

TEXT = (
    "Petra Holm said that over 1,200 people work at the yard. It agreed to hand over 48 soldiers. The aid "
    "rose from 1,900 to 2,250 euros a head. Revenue of €780m-€840m is expected. It will take two weeks, Holm "
    "said."
)


def changes(draft: Draft, make_article: Callable[..., Article]) -> list[Change]:
    article = make_article(TEXT)
    return ground(draft, article, scan_article(article)).changes


def test_a_part_of_a_quantity_is_completed_and_listed(make_article: Callable[..., Article]) -> None:
    (change,) = changes(Draft(figures=[FigureDraft(text="1,200", sentences=[1])]), make_article)
    assert (change.field, change.index, change.path, change.rule) == ("figures", 0, "text", "figure.whole")
    assert (change.before, change.after) == ("1,200", "over 1,200")


@pytest.mark.parametrize(
    ("text", "sentence", "value", "approximation"),
    [
        ("48 soldiers", 2, 48, "exact"),
        ("48", 2, 48, "exact"),
        ("1,900", 3, 1900, "exact"),
        ("2,250 euros", 3, 2250, "exact"),
        ("2,250 euros a head", 3, 2250, "exact"),
        ("€780m-€840m", 4, 780_000_000, "range"),
        ("two weeks", 5, 2, "exact"),
    ],
)
def test_what_is_verbatim_and_whole_stays(
    text: str, sentence: int, value: float, approximation: str, make_article: Callable[..., Article]
) -> None:
    article = make_article(TEXT)
    draft = Draft(figures=[FigureDraft(text=text, sentences=[sentence])])
    grounded = ground(draft, article, scan_article(article))
    (figure,) = grounded.figures
    assert grounded.changes == []
    assert (figure.text, figure.value, figure.approximation) == (text, value, approximation)


def test_a_citation_that_is_completed_is_listed(make_article: Callable[..., Article]) -> None:
    said = SummaryDraft(text="Over 1,200 people work at the yard.", sentences=[2])
    (change,) = changes(Draft(summary=[said]), make_article)
    assert (change.path, change.before, change.after) == ("sentences", [2], [2, 1])


def test_an_actor_named_twice_is_listed(make_article: Callable[..., Article]) -> None:
    actors = [ActorDraft(name=name, kind="person", sentences=[1]) for name in ("Petra Holm", "Holm")]
    (change,) = changes(Draft(actors=actors), make_article)
    assert (change.index, change.before, change.after) == (1, "Holm", "Petra Holm")
    assert change.rule == "actors.merged"


def test_capitals_of_a_name_are_listed(make_article: Callable[..., Article]) -> None:
    (change,) = changes(
        Draft(actors=[ActorDraft(name="petra holm", kind="person", sentences=[1])]), make_article
    )
    assert (change.path, change.before, change.after) == ("name", "petra holm", "Petra Holm")
