from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.quote_alignment import align_quote
from summariser.models.article import Article
from summariser.scan.article_scan import scan_article

TEXT = (
    "The agency expects $9 million. “We would not cut jobs, and we told the council so in May,” the "
    "director\u00a0said – twice.\nAcme opened a plant in Lowick. It can't move again, she added."
)


@pytest.fixture(scope="module")
def source(make_article: Callable[..., Article]) -> ArticleIndex:
    article = make_article(TEXT)
    return ArticleIndex(article, scan_article(article))


@pytest.mark.parametrize(
    ("quote", "stands_as"),
    [
        ("We would not cut jobs", "We would not cut jobs"),
        ("we WOULD not cut jobs,", "We would not cut jobs"),
        ("the director said - twice", "the director\u00a0said – twice"),
        ("can’t move again", "can't move again"),
        ("we told the council ... in May", "we told the council so in May"),
        ("we told the council […] in May", "we told the council so in May"),
        ("[the firm] told the council so", "told the council so"),
        ("We would cut jobs", None),
        ("We would … cut jobs", None),
        ("expects $8 million", None),
        ("expects $9 billion", None),
        ("Acme filed for bankruptcy", None),
        ("We would not xqt jobs", None),
        ("We would not reduce staff", None),
        ("would not cut job", None),
        ("said – twice … Acme opened", None),
        ("in May … we told the council", None),
        ("…", None),
        ("", None),
    ],
)
def test_a_quotation_stands_verbatim_or_not_at_all(
    quote: str, stands_as: str | None, source: ArticleIndex
) -> None:
    span = align_quote(quote, source)
    assert (TEXT[slice(*span)] if span else None) == stands_as


def test_a_passage_that_stands_often_is_found_where_the_rest_follows(
    make_article: Callable[..., Article],
) -> None:
    text = "We came. " * 10 + "We came at dawn and left at noon."
    article = make_article(text)
    span = align_quote("We came … left at noon", ArticleIndex(article, scan_article(article)))
    assert span is not None
    assert text[slice(*span)].endswith("left at noon")
