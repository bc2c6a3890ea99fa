"""Entries of feeds: the whole article, the page behind a stub, or the teaser, and the record says which."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from local_site import Answer, redirect, reply, served, status

from summariser import clean
from summariser.models.article import RawDocument
from summariser.models.record import ArticleInfo
from summariser.models.settings import Settings
from summariser.sources import read_all

PARAGRAPH = (
    "The council voted on Monday to dredge the channel before winter, and the ferries will wait for it. "
)
ARTICLE = "".join(f"<p>{n}. {PARAGRAPH * 3}</p>" for n in range(1, 6))
PAGE = (
    f"<!doctype html><html><head><title>Channel</title></head><body><h1>Channel</h1>{ARTICLE}</body></html>"
)


def feed(folder: Path, *, description: str, content: str = "", link: str = "") -> Path:
    item = f"<item><title>Channel</title><link>{link}</link><description>{escape(description)}</description>"
    encoded = f"<content:encoded>{escape(content)}</content:encoded>" if content else ""
    path = folder / "a.rss"
    path.write_text(
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>The Courier</title>{item}{encoded}</item></channel></rss>"
    )
    return path


def only(path: Path, **settings: object) -> RawDocument:
    (document,) = read_all(path, Settings(allow_private=True, host_delay=0, **settings))  # type: ignore[arg-type]
    assert isinstance(document, RawDocument), document
    return document


def test_an_entry_with_the_whole_article_is_not_fetched(tmp_path: Path) -> None:
    with served({"/1": reply(PAGE.encode())}) as site:
        document = only(feed(tmp_path, description="Short.", content=ARTICLE, link=f"{site.url}/1"))
    assert (document.metadata.content, site.paths) == ("feed", [])
    assert ArticleInfo.of(clean(document)).content == "feed"


@pytest.mark.parametrize(
    "description",
    ["The council voted.", ARTICLE + "…", ARTICLE + "<a>Continue reading</a>", PARAGRAPH * 3 + "[…]"],
)
def test_a_stub_follows_its_link(tmp_path: Path, description: str) -> None:
    with served({"/1": redirect("/2"), "/2": reply(PAGE.encode())}) as site:
        path = feed(tmp_path, description=description, link=f"{site.url}/1")
        document = only(path)
    assert (document.text, document.source) == (PAGE, f"{path}#{site.url}/1")
    assert (document.metadata.content, document.metadata.url) == ("page", f"{site.url}/2")
    assert (document.metadata.title, document.metadata.site) == ("Channel", "The Courier")
    assert ArticleInfo.of(clean(document)).content == "page"


@pytest.mark.parametrize(
    "answer",
    [
        status(404),
        status(500),
        redirect("/login?next=1"),
        reply(b"\x89PNG\r\n\x1a\n" * 40),
        reply(b"text", "text/plain"),
    ],
)
def test_the_teaser_stays_where_the_page_cannot_be_had(tmp_path: Path, answer: Answer) -> None:
    with served({"/1": answer, "/login?next=1": reply(PAGE.encode())}) as site:
        document = only(feed(tmp_path, description="The council voted.", link=f"{site.url}/1"))
    assert (document.text, document.metadata.content) == ("The council voted.", "teaser")


@pytest.mark.parametrize(
    "link", ["http://10.0.0.1/1", "file:///etc/passwd", "http://a:b@127.0.0.1/", "javascript:1"]
)
def test_a_link_into_the_private_network_is_not_followed(tmp_path: Path, link: str) -> None:
    (document,) = read_all(feed(tmp_path, description="The council voted.", link=link), Settings())
    assert isinstance(document, RawDocument) and document.metadata.content == "teaser"


def test_links_are_not_followed_where_that_is_not_wanted(tmp_path: Path) -> None:
    with served({"/1": reply(PAGE.encode())}) as site:
        document = only(
            feed(tmp_path, description="The council voted.", link=f"{site.url}/1"), follow_stubs=False
        )
    assert (document.metadata.content, site.paths) == ("teaser", [])


@pytest.mark.parametrize(
    ("description", "media"),
    [
        ("The council voted.", "text"),
        ("<p>The council voted.</p>", "html"),
        ('<iframe title="Player" height="300" src="about:blank"></iframe> The council voted.', "html"),
        ("The council voted: a < b.", "text"),
    ],
)
def test_the_text_of_an_entry_is_markup_if_tags_stand_in_it(
    tmp_path: Path, description: str, media: str
) -> None:
    assert only(feed(tmp_path, description=description), follow_stubs=False).media == media
