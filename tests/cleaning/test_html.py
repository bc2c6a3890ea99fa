from __future__ import annotations

import time

import pytest

from summariser.cleaning.html.page_extraction import ExtractedPage, extract_html
from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import NotAnArticle

FIRST = (
    "The harbour board voted on Tuesday to dredge the northern channel, which has silted up since the storm."
)
SECOND = "Work will begin in April, the chairwoman said, and should take no longer than eleven weeks."
THIRD = "Fishermen had asked for the dredging for three years; the board had always pointed to the cost."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def extracted(
    body: str, head: str = "<title>Channel to be dredged</title>", **metadata: str
) -> ExtractedPage:
    page = f"<!doctype html><html lang='en-GB'><head>{head}</head><body>{body}</body></html>"
    return extract_html(RawDocument(page, "page.html", "html", metadata=Metadata(**metadata)))


def article(inner: str) -> ExtractedPage:
    return extracted(f"<main><article><h1>Channel to be dredged</h1>{inner}</article></main>")


def test_the_body_comes_paragraph_by_paragraph_without_the_title() -> None:
    assert article(BODY).paragraphs == (FIRST, SECOND, THIRD)


@pytest.mark.parametrize(
    ("boilerplate", "reason"),
    [
        (
            "<figure><img src=a><figcaption>Nets drying in 2019. Photo: A. Roe</figcaption></figure>",
            "photo caption",
        ),
        ('<p class="wp-caption-text">Nets drying in 2019</p>', "photo caption"),
        ("<p><img src=a><em>Nets drying in 2019. Handout</em></p>", "photo caption"),
        ('<div class="related-posts"><p>Ferry sold for 31 million.</p></div>', "related links"),
        ('<p><b>Read more:</b> <a href="/x">Ferry sold for 31 million</a></p>', "related links"),
        ('<p><a href="/x">Lesen Sie auch: Fähre verkauft</a></p>', "related links"),
        ("<aside><p>Ferry sold for 31 million.</p></aside>", "box beside the article"),
        ('<div class="newsletter-signup"><p>The coast in your inbox each day.</p></div>', "newsletter box"),
        ('<ul class="share"><li>1.2K shares</li></ul>', "share bar"),
        ('<p class="stamp">12m ago</p>', "byline or date"),
        ('<div id="disqus_thread"><p>I saw it coming, said nobody.</p></div>', "comments"),
        ('<div class="ad-slot">Advertisement</div>', "advertisement"),
        ('<div style="display: none">Unseen words.</div>', "hidden text"),
        ('<div class="author-bio">Ann Lee keeps bees.</div>', "about the author"),
        ('<div class="paywall-notice">Subscribe to read on.</div>', "paywall notice"),
        ('<nav><a href="/">Home</a></nav>', "navigation"),
        ("<button>Share</button>", "button"),
    ],
)
def test_boilerplate_goes_with_its_reason(boilerplate: str, reason: str) -> None:
    page = article(f"<p>{FIRST}</p>{boilerplate}<p>{SECOND}</p><p>{THIRD}</p>")
    assert page.paragraphs == (FIRST, SECOND, THIRD)
    assert reason in {removal.reason for removal in page.removed}
    assert all(removal.start is None and removal.text for removal in page.removed)


def test_a_body_that_is_named_like_boilerplate_stays() -> None:
    page = extracted(f'<div class="promo widget">{BODY}</div>')
    assert page.paragraphs == (FIRST, SECOND, THIRD)


def test_comments_outside_the_article_never_get_in() -> None:
    comment = "<p>My cousin says that four hundred boats were lost, and nobody wrote about it at all.</p>"
    page = extracted(f"<article>{BODY}</article><section id='comments'>{comment * 9}</section>")
    assert page.paragraphs == (FIRST, SECOND, THIRD)


def test_headings_lists_and_tables_are_lines() -> None:
    rows = "<tr><th>Year</th><th>Depth</th></tr><tr><td>2024</td><td>7.5 m</td></tr>"
    page = article(
        f"<p>{FIRST}</p><h2>What it costs</h2><ul><li>nine million for the dredger</li>"
        f"<li>two for the survey</li></ul>"
        f"<table>{rows}</table><p>{SECOND}</p><p>{THIRD}</p>"
    )
    assert page.paragraphs == (
        FIRST,
        "What it costs",
        "nine million for the dredger",
        "two for the survey",
        "Year | Depth",
        "2024 | 7.5 m",
        SECOND,
        THIRD,
    )


@pytest.mark.parametrize(
    "body",
    [
        f"<div>{FIRST}<br><br>{SECOND}<br/>\n<br/>{THIRD}</div>",
        f"<div><div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div></div>",
        f"<div><p>{FIRST}<p>{SECOND}<p>{THIRD}</div>",
        f"<div><div class=x><p>{FIRST}</p></div><div class=x><p>{SECOND}</p><p>{THIRD}</p></div></div>",
        f"<table><tr><td><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></td></tr></table>",
    ],
    ids=["line breaks", "divs", "unclosed", "boxes", "layout table"],
)
def test_paragraphs_in_other_markup(body: str) -> None:
    assert extracted(f"<h1>Channel to be dredged</h1>{body}").paragraphs == (FIRST, SECOND, THIRD)


def test_inline_markup_leaves_the_words_alone() -> None:
    costs = "<p>It costs <b>nine</b>&nbsp;million<sup>1</sup>, said <a href='/x'>Ann</a>.</p>"
    assert (
        article(f"<p>{FIRST}</p>{costs}<p>{THIRD}</p>").paragraphs[1] == "It costs nine million1, said Ann."
    )


def test_a_fragment_of_a_feed_is_taken_whole() -> None:
    text = f"<p>{FIRST}</p><ul><li>one dredger</li></ul>"
    text += "<p>The post <a href='/'>Channel</a> appeared first on <a>B</a>.</p>"
    page = extract_html(RawDocument(text, "feed#1", "html"))
    assert page.paragraphs == (FIRST, "one dredger")


def test_a_teaser_is_an_article_and_loses_its_pointer() -> None:
    page = extract_html(
        RawDocument("Nets are dry. <a href='/x'>Continue reading &#8594;</a>", "feed#1", "html")
    )
    assert page.paragraphs == ("Nets are dry.",)


CONSENT = (
    "<p>We value your privacy. We and our partners use cookies.</p>"
    "<p>Your consent to cookies can be withdrawn.</p>"
)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (CONSENT, "consent page"),
        ("<h1>Channel to be dredged</h1><form><input type=password></form>", "login or a paywall"),
        ("<h1>Channel to be dredged</h1><p>Subscribe to read on</p>", "login or a paywall"),
        ("<h1>Channel to be dredged</h1><p>Please enable JavaScript</p>", "JavaScript"),
        ("<h1>Channel to be dredged</h1><video src=a></video>", "video page"),
        ("<h1>Checking your browser</h1>", "robots"),
        ("<h1>Channel to be dredged</h1>", "no article body"),
        ("<div id=root></div>", "no article body|holds no text"),
        ("", "holds no text|no article body"),
    ],
)
def test_what_is_no_article_is_said(body: str, said: str) -> None:
    with pytest.raises(NotAnArticle, match=said):
        extracted(body)


def test_a_front_page_is_no_article() -> None:
    head = "<meta property=og:type content=website><link rel=canonical href='https://a.example/'>"
    with pytest.raises(NotAnArticle, match="front page"):
        extracted(BODY, head)


def test_an_article_about_cookies_is_one() -> None:
    text = "<p>The court ruled that consent to cookies must be given freely.</p>"
    assert len(article(text + BODY).paragraphs) == 4


HOSTILE = {
    "nested divs": "<div>" * 10_000 + BODY + "</div>" * 10_000,
    "unclosed divs": "<div>" * 100_000 + BODY,
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(50_000)) + ">" + BODY + "</div>",
    "a script": "<script>" + "var a=1;" * 1_000_000 + "</script>" + BODY,
    "open tags": BODY + "<a" * 200_000,
    "open scripts": BODY + "<script " * 100_000,
    "inline": BODY + "<b><i>" * 20_000,
    "long names": BODY + "<div class='" + "a-" * 3000 + "b'>x</div>",
    "an image": BODY + "<img src='data:;base64," + "A" * 3_000_000 + "'>",
    "broken json": BODY + "<script type='application/ld+json'>" + "[" * 50_000 + "</script>",
    "nulls": "\0" + BODY + "\0",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_still_give_the_article(name: str) -> None:
    started = time.thread_time()
    text = "\n".join(extracted(HOSTILE[name]).paragraphs)
    assert FIRST in text and THIRD in text
    assert time.thread_time() - started < 5


def test_a_title_of_megabytes_is_cut() -> None:
    title = extracted(BODY, "<title>" + "A" * 5_000_000 + "</title>").metadata.title
    assert title is not None and len(title) <= 500
