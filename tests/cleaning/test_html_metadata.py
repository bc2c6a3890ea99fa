from __future__ import annotations

import json

import pytest

from summariser.cleaning.html.byline_names import byline_names, person_names
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_tree import parse_page
from summariser.models.article import Metadata, RawDocument


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
        + "<meta property='og:title' content='Channel &amp; harbour | The Courier'>"
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
        (["No Author"], []),
        (["Ann Lee Redakteurin"], ["Ann Lee"]),
        (["Ann Lee, Political Editor"], ["Ann Lee"]),
        (["Ann LeeStaff Writer"], ["Ann Lee"]),
        (["Ann Lee Dec. 8, 2026"], ["Ann Lee"]),
        (["Ann Lee on Monday 8 June"], ["Ann Lee"]),
        (["Ann Lee,Bo Roe", "Comments"], ["Ann Lee", "Bo Roe"]),
        (["Ann Lee, Senior Harbour Technologist, Open Seas"], ["Ann Lee"]),
        (["Ann Lee, dpa"], ["Ann Lee"]),
        (["Nicolás Gómez C."], ["Nicolás Gómez C."]),
        (["An\u00adn Lee"], ["Ann Lee"]),
        (["김하나,이둘"], ["김하나", "이둘"]),
        (["김하나 기자"], ["김하나"]),
        (["本报记者王小明"], ["王小明"]),
        (["Sign in"], []),
        (["Harbour Foundation"], []),
        (["Thank You!"], []),
        (["https://a.example/ann"], []),
        (["ann@a.example"], []),
        ([""], []),
    ],
)
def test_authors_are_persons(given: list[str], people: list[str]) -> None:
    assert person_names(given, site="The Courier") == people


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Ann Lee - Jan 9, 2026 at 10:05AM", ["Ann Lee"]),
        ("ByAnn Lee", ["Ann Lee"]),
        ("By by ANN LEE, BO ROE and CY POE June 12, 2026", ["ANN LEE", "BO ROE", "CY POE"]),
        ("Von Ann Lee, Hafenstadt", ["Ann Lee"]),
        ("Posted by Skipper 21.10.2026", ["Skipper"]),
        ("Text von Ann Lee Illustration von Bo Roe", ["Ann Lee"]),
        ("Text & Fotos: Ann Lee", ["Ann Lee"]),
        ("Written by Ann Lee Edited by Bo Roe", ["Ann Lee"]),
        ("作者：王小明", ["王小明"]),
        ("Photo by Ann Lee", []),
        ("By Ann Lee [CC BY-SA 4.0]", []),
        ("By the way, nobody wrote this", []),
        ("Von Anfang an war es schwer", []),
        ("Von Hafen über Kanal und Wehr bis Schleuse", []),
        ("By Staff Writer", []),
    ],
)
def test_a_byline_names_persons_and_nothing_else(line: str, people: list[str]) -> None:
    assert byline_names(line) == people


_USER = linked(author={"@type": "Person", "name": "annlee"})


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        ("", "<h1>Channel dredged</h1><p>By</p><p>Ann Lee</p>", "Ann Lee"),
        (_USER, "<h1>Channel</h1><p class=byline>By Ann Lee</p>", "Ann Lee"),
        (linked(author="Web Poster"), "<h1>A</h1><p>By Ann Lee</p><p class=author>Ann Lee</p>", "Ann Lee"),
        (linked(author="Ann Lee"), "<h1>A</h1><p class=byline>By Ann Lee and Bo Roe</p>", "Ann Lee; Bo Roe"),
        ("", "<h1>A</h1><p><a href=/author/ann>Ann Lee</a> in <a href=/harbour>Harbour</a></p>", None),
        (linked(author="annlee"), "<h1>A</h1><p><a href=/author/ann>Ann Lee</a> in Harbour</p>", "Ann Lee"),
        (linked(author="annlee"), "<h1>Channel dredged</h1>", None),
        ("", "<h1>A</h1><p class=author><a href=/autor/ann>Ann Lee</a> <a href=/t>Port Life</a>", "Ann Lee"),
        ("", "<h1>A</h1><span class=photo-author>Bo Roe</span>", None),
        ("", "<h1>A</h1><div class=author><i>Ann Lee</i> <i>Bo van Roe</i> <i>Cy Poe</i></div>",
         "Ann Lee; Bo van Roe; Cy Poe"),
        ("<meta property=og:site_name content='Ann Lee'>" + linked(author="Ann Lee"), "", "Ann Lee"),
        ("<meta property=og:site_name content=Seaport>" + linked(author="Seaport"), "", None),
        ("<meta name=date content=2026-03-01><meta name=author content='Ann Lee'>", "", "Ann Lee"),
        ("<meta name=author content='Ann Lee'>", "", None),
    ],
)  # fmt: skip
def test_the_places_of_a_page_vote_on_its_authors(head: str, body: str, author: str | None) -> None:
    assert metadata(head, body).author == author


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        # what one place declares, the shown dates outvote
        ("<meta property=article:published_time content=2026-05-02>",
         "<h1>A</h1><time>1 May 2026</time><p class=date>1 May 2026</p><p>1 May 2026</p>", "2026-05-01"),
        # but not on the day on which the page was changed
        (linked(datePublished="2026-05-02", dateModified="2026-05-03"), "<h1>A</h1><time>3 May 2026</time>"
         "<p class=date>3 May 2026</p><p>3 May 2026</p>", "2026-05-02"),
        # UTC is told by the clock of the place, where it is shown
        (linked(datePublished="2026-05-02T04:30:00Z"),
         "<h1>A</h1><time datetime='2026-05-01T21:30:00-07:00'>1 May</time>", "2026-05-01T21:30:00-07:00"),
        (linked(datePublished="2026-05-02T04:30:00Z"), "<h1>A</h1><p>1 May 2026, 9:30 pm</p>",
         "2026-05-01T21:30:00"),
        (linked(datePublished="2026-05-02T04:30:00Z"), "<h1>A</h1><p>1 May 2026, 9:17 pm</p>",
         "2026-05-02T04:30:00Z"),
        ("", "<h1>A</h1><p>Ann, 1 May 2026</p>", "2026-05-01"),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_voted_on(head: str, body: str, published: str) -> None:
    assert metadata(head, body).published == published


@pytest.mark.parametrize(
    ("path", "published"),
    [
        ("/2026/05/01/channel", "2026-05-01"),
        ("/20260501/channel", "2026-05-01"),
        ("/2026-05-01-channel", "2026-05-01"),
        ("/articles/194709-13-ways", None),
        ("/2026/13/01/channel", None),
    ],
)
def test_the_date_in_an_address(path: str, published: str | None) -> None:
    assert metadata(known=Metadata(url=f"https://a.example{path}")).published == published


@pytest.mark.parametrize("day", ["31. Dezember 2099", "31. Dezember 2019"])
def test_a_deadline_is_no_date_of_publication(day: str) -> None:
    text = f"<p>Die Stadt baut den Radweg am Fluss bis zum {day} aus.</p>"
    html = f"<html lang='de'><body><article><h1>Radweg wird breiter</h1>{text}</article></body></html>"
    document = RawDocument(html, "page.html", "html")
    assert page_metadata(parse_page(document), document).published is None
