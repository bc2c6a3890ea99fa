"""Headlines of pages that declare none, classes that build tools name, and names that look like others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summariser.cleaning import clean
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_tree import parse_page
from summariser.cleaning.html.titles.page_titles import WEIGHTS
from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import NotAnArticle
from summariser.sources import read, read_all

TEXT = (
    "<p>The board of the harbour voted to deepen the western basin before the spring season begins.</p>" * 3
)


def found(head: str, body: str, language: str = "en") -> Metadata:
    page = f"<html lang='{language}'><head>{head}</head><body>{body}{TEXT}</body></html>"
    document = RawDocument(page, "page.html", "html")
    return page_metadata(parse_page(document), document)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Tidende</title>", "<h2>Western basin to be deepened</h2>", "Western basin to be deepened"),
        (
            "<title>Western basin to be deepened_Vinterby_Tidende</title>",
            "",
            "Western basin to be deepened",
        ),
        ("<title>Basin &amp;amp; quay: what&amp;#8217;s next</title>", "", "Basin & quay: what’s next"),
        (
            "<meta property='og:title' content='Western basin to be deepened'>",
            "<h1>WESTERN BASIN TO BE DEEPENED</h1>",
            "Western basin to be deepened",
        ),
        (
            "<meta property='og:title' content='Western basin to be deepened'>",
            "<h1>W<span>estern</span> basin to be deepened</h1>",
            "Western basin to be deepened",
        ),
    ],
)
def test_headline(head: str, body: str, title: str) -> None:
    assert found(head, body).title == title


def test_the_weights_of_titles_are_small() -> None:
    assert WEIGHTS.stat().st_size < 10_000


TITLE, HEADING = "<title>Basin to be deepened</title>", "<h1>Basin to be deepened</h1>"


@pytest.mark.parametrize(
    ("body", "author"),
    [
        ("<div class='Byline_wrap__a1'><b class='Byline_authorName__x9'>Siri Dahl</b></div>", "Siri Dahl"),
        ("<div class='_authorName_1r0t6_51'>Siri Dahl</div>", "Siri Dahl"),
        ("<div class='authorPhotoCredit'>Bo Berg</div>", None),
        ("<p><a href='/author/siri-dahl'>Siri Dahl</a></p>", "Siri Dahl"),
        ("<p>Siri Dahl</p>", None),  # a name alone may be anybody's
    ],
)
def test_author(body: str, author: str | None) -> None:
    assert found(TITLE, HEADING + body).author == author


def test_a_reviewer_beside_the_author_does_not_join_the_set() -> None:
    linked = {"@type": "NewsArticle", "headline": "Basin to be deepened", "author": {"name": "Siri Dahl"}}
    body = HEADING + "<span class='author-name'>Siri Dahl</span><span class='author-name'>Bo Berg</span>"
    script = f"<script type='application/ld+json'>{json.dumps(linked)}</script>"
    assert found(TITLE + script, body).author == "Siri Dahl"


def test_front_matter_is_read_without_other_marks(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    text = "The board voted to deepen the western basin before the spring season begins, its chair said.\n"
    path.write_text(
        f'---\ntitle: "Basin to be deepened"\nauthor: Siri Dahl\ndate: 2026-03-05\n---\n\n{text * 4}'
    )
    known = clean(read(path)).metadata
    assert (known.title, known.author, known.published) == ("Basin to be deepened", "Siri Dahl", "2026-03-05")


def test_a_list_of_authors_in_a_json_line(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text(json.dumps({"text": "The basin is deep.", "author": ["Siri Dahl", "Bo Berg"]}) + "\n")
    (document,) = read_all(path)
    assert isinstance(document, RawDocument)
    assert document.metadata.author == "Siri Dahl; Bo Berg"


def teasers(count: int) -> str:
    subjects = ("council", "bridge", "ferry", "school", "market", "library", "museum", "storm", "budget")
    return "".join(
        f"<div><h2><a href='/n/{at}'>Town argues about its {subjects[at % 9]} again</a></h2>"
        f"<p>What the {subjects[(at * 4 + 1) % 9]} means for the {subjects[(at * 5 + 3) % 9]} …</p></div>"
        for at in range(count)
    )


def test_a_page_of_linked_headings_and_teasers_is_a_front_page() -> None:
    front = f"<html><head><title>Tidende</title></head><body>{teasers(14)}</body></html>"
    with pytest.raises(NotAnArticle, match="front page"):
        clean(RawDocument(front, "front.html", "html"))
    article = f"<html><head>{TITLE}</head><body>{HEADING}{TEXT * 3}{teasers(14)}</body></html>"
    assert "western basin" in clean(RawDocument(article, "page.html", "html")).text
