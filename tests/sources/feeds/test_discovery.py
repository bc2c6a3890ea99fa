"""From a page's address to its feed; lists of feeds; where redirects lead."""

from __future__ import annotations

import pickle

import pytest
from local_site import Answer, redirect, reply, served, status
from reading_feeds import rss

from summariser.models.errors import FeedUnreadable, InputError, RefusedByServer, SeveralFeeds
from summariser.models.settings import Settings
from summariser.sources.feed_formats import FeedLink, declared_feeds, find_feed, is_opml, parse_opml
from summariser.sources.fetcher import Validators, fetch_changed

SETTINGS = Settings(allow_private=True, host_delay=0)
FEED = rss("<title>Courier</title><item><title>One</title><description>d</description></item>")


def page(head: str) -> Answer:
    return reply(f"<!doctype html><html><head>{head}</head><body>News.</body></html>".encode())


def link(href: str, kind: str = "application/rss+xml", more: str = "") -> str:
    return f'<link rel="alternate" type="{kind}" href="{href}" {more}>'


@pytest.mark.parametrize(
    ("head", "urls"),
    [
        (link("/f"), ["http://c.example/f"]),
        (link("f", "application/atom+xml; charset=utf-8") * 2, ["http://c.example/a/f"]),
        ('<base href="http://b.example/"><link href=f.json type=application/feed+json rel="ALTERNATE home">', ["http://b.example/f.json"]),
        (link("a?x=1&amp;y=2") + link("b"), ["http://c.example/a/a?x=1&y=2", "http://c.example/a/b"]),
        (link("javascript:1") + link("/s", "text/css") + '<link rel=a type=application/rss+xml href=x>', []),
        ('<link data-href="/no" rel="alternate" type="application/rss+xml">', []),
    ],
)  # fmt: skip
def test_feeds_that_a_page_declares(head: str, urls: list[str]) -> None:
    assert [found.url for found in declared_feeds(head, "http://c.example/a/")] == urls


@pytest.mark.parametrize(
    ("answers", "path"),
    [
        ({"/": reply(FEED, "application/rss+xml")}, "/"),
        ({"/": page(link("/f")), "/f": reply(FEED, "text/xml")}, "/f"),
        ({"/": page(""), "/feed": reply(FEED, "text/html")}, "/feed"),
        ({"/": page(""), "/feed": page(""), "/atom.xml": reply(FEED)}, "/atom.xml"),
        ({"/": redirect("/f", 301), "/f": reply(FEED, "text/xml")}, "/f"),
        ({"/": redirect("/f", 302), "/f": reply(FEED, "text/xml")}, "/"),
    ],
)
def test_the_feed_of_an_address(answers: dict[str, Answer], path: str) -> None:
    with served(answers) as site:
        found = find_feed(f"{site.url}/", SETTINGS)
        assert (found.url, found.feed.title) == (f"{site.url}{path}", "Courier")


def test_a_page_with_several_feeds_names_them() -> None:
    with served({"/": page(link("/f", more='title="News"') + link("/g"))}) as site:
        with pytest.raises(SeveralFeeds, match="News") as caught:
            find_feed(f"{site.url}/", SETTINGS)
        assert f"{site.url}/f" in str(caught.value) and f"{site.url}/g" in str(caught.value)


def test_a_page_without_a_feed_is_told() -> None:
    with served({"/": page("")}) as site, pytest.raises(FeedUnreadable, match="declares none"):
        find_feed(f"{site.url}/", SETTINGS)


@pytest.mark.parametrize(
    ("hops", "moved"),
    [((301, 308), "/3"), ((302, 301), None), ((301, 302), "/2"), ((307, 307), None)],
)
def test_only_permanent_redirects_move_an_address(hops: tuple[int, int], moved: str | None) -> None:
    answers = {"/1": redirect("/2", hops[0]), "/2": redirect("/3", hops[1]), "/3": reply(FEED, "text/xml")}
    with served(answers) as site:
        found = fetch_changed(f"{site.url}/1", Validators(""), SETTINGS)
        assert found and found.moved_to == (f"{site.url}{moved}" if moved else None)


def test_a_status_is_told_with_the_wait_that_the_server_asks_for() -> None:
    with (
        served({"/": reply(b"", code=503, Retry_After="120")}) as site,
        pytest.raises(RefusedByServer) as caught,
    ):
        fetch_changed(f"{site.url}/", Validators(""), SETTINGS)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.status, error.retry_after, str(error)) == (503, 120.0, str(caught.value))


def test_a_status_without_a_wait() -> None:
    with served({"/": status(410)}) as site, pytest.raises(RefusedByServer) as caught:
        fetch_changed(f"{site.url}/", Validators(""), SETTINGS)
    assert (caught.value.status, caught.value.retry_after) == (410, None)


@pytest.mark.parametrize(
    "location", ["http://[", "http://[::1", "javascript:1", "//", "http://a..b/", "\x00"]
)
def test_a_redirect_to_no_address_is_told(location: str) -> None:
    with served({"/": redirect(location)}) as site, pytest.raises(InputError):
        fetch_changed(f"{site.url}/", Validators(""), SETTINGS)


@pytest.mark.parametrize("tag", ['"é"', '"' + "x" * 5000 + '"', '"\x01"'])
def test_validators_that_no_header_may_hold_are_not_sent_back(tag: str) -> None:
    with served({"/": reply(FEED, "text/xml", ETag=tag)}) as site:
        page = fetch_changed(f"{site.url}/", Validators(""), SETTINGS)
        assert page is not None
        assert fetch_changed(f"{site.url}/", page.validators, SETTINGS) is not None
        assert "If-None-Match" not in site.headers[-1]


OPML = """<?xml version="1.0" encoding="utf-8"?><opml version="1.1"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Deep"><outline type="rss" text="A &amp; B" xmlUrl="http://a.example/f"/></outline>
<outline title="C" text="other" XMLURL="http://c.example/f"/></outline>
<outline text="again" xmlUrl="http://a.example/f"/><outline text="no" xmlUrl="javascript:1"/></body></opml>"""


def test_opml_is_read_at_any_depth() -> None:
    assert is_opml(OPML.encode())
    assert parse_opml(OPML.encode(), "list") == [
        FeedLink("http://a.example/f", "A & B", ("News", "Deep")),
        FeedLink("http://c.example/f", "C", ("News",)),
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"<opml" + b"<outline>" * 100_000,
        b'<!DOCTYPE o [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><opml><body/></opml>',
        b"<html><body>opml</body></html>",
        b"",
        b"\x00\x01\x02" * 100,
    ],
)
def test_hostile_opml_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        parse_opml(data, "list")


def test_opml_that_breaks_off_gives_what_is_there() -> None:
    assert len(parse_opml(OPML[: OPML.index("C") + 50].encode(), "list")) >= 1
