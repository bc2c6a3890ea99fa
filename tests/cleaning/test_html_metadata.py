from __future__ import annotations

import json

import pytest

from summariser.article import Metadata, RawDocument
from summariser.cleaning.html_metadata import page_metadata
from summariser.cleaning.html_people import person_names
from summariser.cleaning.html_tree import parse_page


def metadata(head: str = "", body: str = "", known: Metadata | None = None) -> Metadata:
    page = f"<html lang='fr-CA'><head>{head}</head><body>{body}</body></html>"
    document = RawDocument(page, "page.html", "html", metadata=known or Metadata())
    return page_metadata(parse_page(document), document)


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_linked_data_is_read_first() -> None:
    found = metadata(
        linked(
            headline="Channel &amp; harbour",
            datePublished="2026-02-26T07:14:00+01:00",
            dateModified="2026-02-26T11:31:00+01:00",
            author=[{"@type": "Person", "name": "Ann Lee"}, {"@type": "Organization", "name": "The Courier"}],
            publisher={"name": "The Courier"},
        )
        + "<meta property='og:title' content='Another title | The Courier'>"
        + "<meta property='article:published_time' content='2020-01-01'>"
    )
    assert found == Metadata(
        title="Channel & harbour",
        published="2026-02-26T07:14:00+01:00",
        modified="2026-02-26T11:31:00+01:00",
        author="Ann Lee",
        site="The Courier",
        language="fr",
    )


def test_a_graph_is_searched_and_the_article_preferred_to_the_page() -> None:
    graph = {
        "@graph": [{"@type": "WebPage", "headline": "Page"}, {"@type": "NewsArticle", "headline": "Channel"}]
    }
    assert metadata(f'<script type="application/ld+json">{json.dumps(graph)}</script>').title == "Channel"


def test_what_the_container_said_stays() -> None:
    known = Metadata(
        title="Known", published="2026-01-01", author="Staff", site="Site", url="https://a.example/1"
    )
    found = metadata(linked(headline="Other", author="Ann Lee"), known=known)
    assert (found.title, found.published, found.site) == ("Known", "2026-01-01", "Site")
    assert found.author == "Ann Lee"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Channel dredged | The Courier</title>", "", "Channel dredged"),
        ("<title>Channel dredged - The Courier</title>", "<h1>The Courier</h1>", "Channel dredged"),
        ("<title>a</title><meta property=og:title content='Channel dredged'>", "", "Channel dredged"),
        ("", "<h1>Channel dredged</h1>", "Channel dredged"),
        (
            "<title>Channel dredged, at last</title>",
            "<h1>Channel dredged at last</h1>",
            "Channel dredged at last",
        ),
        ("", "", None),
    ],
)
def test_the_title_is_the_headline_not_the_site(head: str, body: str, title: str | None) -> None:
    assert metadata(head, body).title == title


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ("<meta name=date content='2026-03-01'>", "", "2026-03-01"),
        ("", "<time datetime='2026-03-01T10:00:00+01:00'>1 March</time>", "2026-03-01T10:00:00+01:00"),
        (
            "",
            "<aside><time datetime='2020-03-01'>x</time></aside><time datetime='2026-03-01'>y</time>",
            "2026-03-01",
        ),
        ("", "<time datetime='soon'>soon</time>", None),
    ],
)
def test_the_date_of_publication(head: str, body: str, published: str | None) -> None:
    assert metadata(head, body).published == published


@pytest.mark.parametrize(
    ("head", "known", "url"),
    [
        ("<link rel=canonical href='https://a.example/1'>", None, "https://a.example/1"),
        ("<link rel=canonical href='https://b.example/1'>", "https://a.example/2", "https://a.example/2"),
        (
            "<link rel=canonical href='https://www.a.example/1'>",
            "https://a.example/1?x",
            "https://www.a.example/1",
        ),
        ("<link rel=canonical href='/1'>", None, None),
        ("<link rel=canonical href='http://[::1'>", None, None),
    ],
)
def test_the_canonical_address(head: str, known: str | None, url: str | None) -> None:
    assert metadata(head, known=Metadata(url=known)).url == url


@pytest.mark.parametrize(
    ("given", "people"),
    [
        (["By Ann Lee"], ["Ann Lee"]),
        (["By Ann Lee and Bo Roe, business reporter"], ["Ann Lee", "Bo Roe"]),
        (["Von Jörg Maß und Eva Küng"], ["Jörg Maß", "Eva Küng"]),
        (["Par Zoé Aïn avec AFP"], ["Zoé Aïn"]),
        (["Ann Lee; Ann Lee"], ["Ann Lee"]),
        (["Ludwig van Dam", "ANN LEE"], ["Ludwig van Dam", "ANN LEE"]),
        (["王小明"], ["王小明"]),
        (["Staff"], []),
        (["Reuters"], []),
        (["The Courier"], []),
        (["Newsroom Team"], []),
        (["admin"], []),
        (["https://a.example/ann"], []),
        (["ann@a.example"], []),
        ([""], []),
    ],
)
def test_authors_are_persons(given: list[str], people: list[str]) -> None:
    assert person_names(given, site="The Courier") == people
