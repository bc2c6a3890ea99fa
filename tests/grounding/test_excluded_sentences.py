"""Sentences that a model says are not part of the article carry nothing."""

from __future__ import annotations

from harbour import article_of

from summariser.grounding import ground
from summariser.models.draft import ActorDraft, Draft, FigureDraft, SummaryDraft
from summariser.scan.article_scan import scan_article

ARTICLE = article_of(
    "The port of Grenholm will hire 120 divers.",
    "Win a holiday worth 5,000 euros with Coast Travel!",
    "The divers will start in June.",
    title="Port hires",
)


def test_an_item_that_rests_on_excluded_sentences_alone_is_dropped() -> None:
    draft = Draft(
        excluded=[2],
        actors=[ActorDraft(sentences=[2], name="Coast Travel", kind="organisation")],
        figures=[
            FigureDraft(sentences=[1], text="120", what="divers"),
            FigureDraft(sentences=[2], text="5,000 euros"),
            FigureDraft(sentences=[1], text="5,000 euros"),
        ],
        summary=[SummaryDraft(sentences=[1, 2], text="The port of Grenholm will hire 120 divers.")],
    )
    result = ground(draft, ARTICLE, scan_article(ARTICLE))
    assert result.excluded == (2,)
    assert [figure.text for figure in result.figures] == ["120"]
    assert result.actors == []
    assert {error.rule for error in result.errors} >= {"evidence.excluded", "figure.not-in-article"}
    assert [piece.sentence for piece in result.summary[0].evidence] == [1]
    assert all(one.sentence != 2 for one in result.uncovered.figures)


def test_who_excludes_more_than_half_is_not_followed() -> None:
    draft = Draft(excluded=[1, 3], figures=[FigureDraft(sentences=[1], text="120")])
    result = ground(draft, ARTICLE, scan_article(ARTICLE))
    assert result.excluded == ()
    assert len(result.figures) == 1


def test_numbers_that_do_not_exist_are_passed_over() -> None:
    assert ground(Draft(excluded=[0, 99, 2]), ARTICLE, scan_article(ARTICLE)).excluded == (2,)
