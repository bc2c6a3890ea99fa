"""Pages that show the beginning of an article, and pages that are no article."""

from __future__ import annotations

import json

import pytest

from summariser.cleaning.html.page_extraction import extract_html
from summariser.models.article import RawDocument
from summariser.models.errors import NotAnArticle

SENTENCE = (
    "The council voted on Monday to dredge the channel before winter, and the ferries will wait for it."
)
BEGINNING = (
    f"<p>{SENTENCE}</p><p>The port authority said that the work would begin in May and end in June.</p>"
)
WHOLE = "".join(f"<p>{number}. {SENTENCE * 4}</p>" for number in range(10))
LONG = "".join(
    f"<p>In year {year} the harbour handled {year * 31} ships. {SENTENCE} All {year} crews agreed.</p>"
    for year in range(2001, 2015)
)


def document(body: str, head: str = "") -> RawDocument:
    page = f"<!doctype html><html><head>{head}</head><body><h1>Channel</h1>{body}</body></html>"
    return RawDocument(page, "page.html", "html")


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


@pytest.mark.parametrize(
    ("body", "head", "content"),
    [
        (WHOLE, "", "page"),
        (BEGINNING, "", "page"),
        (BEGINNING, linked(**{"@type": "NewsArticle", "isAccessibleForFree": False}), "teaser"),
        (BEGINNING, linked(**{"@type": "NewsArticle", "isAccessibleForFree": "False"}), "teaser"),
        (BEGINNING, linked(**{"@type": "NewsArticle", "isAccessibleForFree": True}), "page"),
        (WHOLE, linked(**{"@type": "NewsArticle", "isAccessibleForFree": False}), "page"),
        (BEGINNING + "<div>Continue reading? Subscribe for a euro a month.</div>", "", "teaser"),
        (BEGINNING + "<p>The mayor, who…</p><div>Jetzt abonnieren</div>", "", "teaser"),
        (BEGINNING + "<div>Subscribe to our newsletter</div>", "", "page"),
        (WHOLE + "<div>Continue reading with a subscription</div>", "", "page"),
    ],
)
def test_a_teaser_is_told_from_an_article(body: str, head: str, content: str) -> None:
    assert extract_html(document(body, head)).metadata.content == content


@pytest.mark.parametrize(
    ("body", "head", "said"),
    [
        (BEGINNING, "<meta property=og:type content='video.other'>", "video page"),
        (BEGINNING, linked(**{"@type": "VideoObject", "name": "Channel"}), "video page"),
        (
            BEGINNING,
            "<meta property=og:type content=website><link rel=canonical href='https://a.example/'>",
            "front page",
        ),
        (BEGINNING, "<link rel=canonical href='https://a.example/'>", "front page"),
    ],
)
def test_a_page_of_another_kind_is_named(body: str, head: str, said: str) -> None:
    with pytest.raises(NotAnArticle, match=said):
        extract_html(document(body, head))


def test_a_long_text_is_an_article_whatever_address_the_page_declares() -> None:
    head = "<link rel=canonical href='https://a.example/'>"
    paragraphs = extract_html(document(f"<article>{LONG}</article>", head)).paragraphs
    assert len(paragraphs) == 14


def test_a_listing_without_a_headline_is_a_front_page() -> None:
    page = f"<!doctype html><head><link rel=canonical href='https://a.example'></head><body>{LONG}</body>"
    with pytest.raises(NotAnArticle, match="front page"):
        extract_html(RawDocument(page, "page.html", "html"))


def test_what_is_shown_without_scripts_is_read_where_the_page_shows_nothing_else() -> None:
    thread = extract_html(document(f"<div id=app></div><noscript>{WHOLE}</noscript>"))
    assert any(SENTENCE in paragraph for paragraph in thread.paragraphs)
    notice = "<noscript><p>Images are shown with scripts only, and this notice is for you.</p></noscript>"
    page = extract_html(document(WHOLE + notice * 20))
    assert not any("notice" in paragraph for paragraph in page.paragraphs)


def test_an_article_with_a_video_is_an_article() -> None:
    head = linked(**{"@type": "VideoObject"}) + linked(**{"@type": "NewsArticle", "headline": "Channel"})
    assert SENTENCE in extract_html(document(BEGINNING, head)).paragraphs[0]
