"""Headline, authors and dates as pages of many makes give them."""

from __future__ import annotations

import json

import pytest

from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_tree import parse_page
from summariser.models.article import Metadata, RawDocument

TEXT = "<p>The council voted to dredge the channel before winter, and the ferries will wait.</p>" * 3


def found(head: str, body: str, url: str | None = None, language: str = "en") -> Metadata:
    page = f"<html lang='{language}'><head>{head}</head><body>{body}</body></html>"
    document = RawDocument(page, "page.html", "html", metadata=Metadata(url=url))
    return page_metadata(parse_page(document), document)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Harbour to close | The Courier</title>",
            "<h1><span>Shipping</span><span>Harbour to close</span></h1>",
            "Harbour to close",
        ),
        ("<title>Harbour to close : Courier Online</title>", "<h2>Harbour to close</h2>", "Harbour to close"),
        ("<title>Home</title>", "<h1>Time to say goodbye</h1>", "Time to say goodbye"),
        ("<title>Courier » Harbour to close</title>", "<h1>Courier</h1>", "Harbour to close"),
        (
            "<title>Harbour to close early</title>",
            "<h1>Har\u00adbour to close early</h1>",
            "Harbour to close early",
        ),
    ],
)
def test_headline(head: str, body: str, title: str) -> None:
    assert found(head, body + TEXT, "https://www.courier.example/1").title == title


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        ("", "<h1>Harbour</h1><span class='author vcard'><a class='url fn n'>gizzmo</a></span>", "gizzmo"),
        (
            "",
            "<h1>Harbour</h1><p class='byline__author'>Von <a>ANNA LEE</a> am 21. April 2020</p>",
            "ANNA LEE",
        ),
        ("", "<h1>Harbour</h1><div class=post-info>Geschrieben von</div><p>By Ann Lee</p>", "Ann Lee"),
        (
            "",
            "<h1>Harbour</h1><div><a rel=author>Ann Lee</a><a rel=author>Bo Roe</a></div>",
            "Ann Lee; Bo Roe",
        ),
        ("", "<h1>Harbour</h1><div class=comment-list><a rel=author>Ann Lee</a></div>", None),
        ("", "<article><h1>Harbour</h1><footer><a rel=author>Ann Lee</a></footer></article>", "Ann Lee"),
        ("<meta name=author content='Ann Lee'>", "<h1>Our services</h1>", None),
        (
            "<meta name=author content='Ann Lee'><meta name=date content=2026-01-02>",
            "<h1>News</h1>",
            "Ann Lee",
        ),
        ("", f"<h1>Harbour</h1>{TEXT * 8}<p>Autor: Ann Lee</p>", "Ann Lee"),
        ("", "<h1>Harbour</h1><span class=author>Redaktion</span>", None),
    ],
)
def test_authors(head: str, body: str, author: str | None) -> None:
    assert found(head, body + TEXT).author == author


def test_an_author_given_by_reference_is_looked_up() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "headline": "Harbour", "author": {"@id": "#/person/1"}},
            {"@type": "Person", "@id": "#/person/1", "name": "Ann Lee"},
        ]
    }
    assert found(f'<script type="application/ld+json">{json.dumps(graph)}</script>', TEXT).author == "Ann Lee"


@pytest.mark.parametrize(
    ("body", "url", "published"),
    [
        ("<h1>Harbour</h1><div class=date-header>Friday, 5 June 2026</div>", None, "2026-06-05"),
        (
            "<h1>Harbour</h1><p>Bonn, 29.11.2026 – The harbour closes early this year, says the port.</p>",
            None,
            "2026-11-29",
        ),
        ("<h1>Harbour</h1>", "https://a.example/2026/11/29/harbour", "2026-11-29"),
        ("<h1>Harbour</h1><li class='meta__date'>26.02.2026</li>", None, "2026-02-26"),
        ("<h1>Harbour</h1><p class=date>Updated 26.02.2026</p>", None, None),
        (f"<h1>Harbour</h1>{TEXT}<div class=comments><span class=date>26.02.2026</span></div>", None, None),
        ("<h1>Harbour</h1><aside><time datetime=2026-02-26>x</time></aside>", None, None),
    ],
)
def test_dates_that_the_page_shows(body: str, url: str | None, published: str | None) -> None:
    assert found("", body + TEXT, url).published == published
