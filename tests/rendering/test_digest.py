"""Digests: everything of a record's text is shown as text, and an Atom feed is what RFC 4287 asks for."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from html.parser import HTMLParser
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from records import RecordBuilder

from summariser.models.record import ArticleSummary
from summariser.models.settings import Settings
from summariser.rendering.digest_page import DigestFormat, render_digest
from summariser.sources.feed_formats import parse_feed

NOW = datetime(2026, 3, 12, 9, 5, tzinfo=timezone.utc)
ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "<script>alert(1)</script> & \x1b[31m ]]> \u202e | `x`"


def record(headline: str, **article: str) -> ArticleSummary:
    return (
        RecordBuilder(**article)
        .titled(headline)
        .says("Norland will return the trawlers.", "return the two trawlers")
        .commitment("Norland", "return the trawlers", "return the two trawlers")
        .figure("$4.5 million", "$4.5 million")
        .build()
    )


RECORDS = [
    record(
        "Trawlers go home", url="https://c.example/1?a=1&b=2", published="2026-03-11T10:00:00Z", id="1" * 64
    ),
    record(HOSTILE, url="javascript:alert(1)", site=HOSTILE, published="2026-03-11", id="2" * 64),
]


@pytest.mark.parametrize("form", ["markdown", "html", "atom"])
@pytest.mark.parametrize("records", [RECORDS, []], ids=["two", "none"])
def test_a_digest_has_every_record_and_nothing_active(
    form: DigestFormat, records: list[ArticleSummary]
) -> None:
    page = render_digest(records, "News & more", form, NOW)
    assert page.count("Trawlers go home") == bool(records)
    assert not re.search(r"(?<!\\)<script", page) and "\x1b" not in page and "\u202e" not in page
    assert not re.search(r"(?:href=\"|<)javascript:", page)


@pytest.mark.parametrize("form", ["markdown", "html", "atom"])
@pytest.mark.parametrize(("title", "shown"), [("Own title", "Own title"), (None, "trawlers.txt")])
def test_a_record_without_a_headline_has_the_articles(
    form: DigestFormat, title: str | None, shown: str
) -> None:
    page = render_digest([RecordBuilder(title=title).titled("").build()], "News", form, NOW)
    assert shown.replace(".", "\\.") in page or shown in page


def test_the_html_is_whole_and_asks_for_nothing_from_outside() -> None:
    page = render_digest(RECORDS, "News", "html", NOW)
    opened: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag not in ("script", "img", "iframe", "link")
            if tag not in ("meta", "br"):
                opened.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    Reader().feed(page)
    assert opened == [] and "default-src 'none'" in page


def test_the_atom_feed_is_valid() -> None:
    root = ElementTree.fromstring(render_digest(RECORDS, "News", "atom", NOW, key="runs.db"))
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (only,) = element.findall(f"{ATOM}{name}")
            assert (only.text or "").strip()
        assert urlsplit(element.findtext(f"{ATOM}id") or "").scheme == "tag"
        for name in ("updated", "published"):
            for time in element.findall(f"{ATOM}{name}"):
                assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", time.text or "")
    entries = root.findall(f"{ATOM}entry")
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries) == 2
    assert all(entry.find(f"{ATOM}author/{ATOM}name") is not None for entry in entries)
    assert [link.get("href") for link in root.iter(f"{ATOM}link")] == ["https://c.example/1?a=1&b=2"]
    assert all((entry.find(f"{ATOM}content")).get("type") == "html" for entry in entries)  # type: ignore[union-attr]


def test_the_atom_feed_is_read_by_our_own_reader() -> None:
    feed = parse_feed(render_digest(RECORDS, "News", "atom", NOW).encode(), "http://c.example/", Settings())
    assert (feed.title, len(feed.entries)) == ("News", 2)
    assert feed.entries[0].link == "https://c.example/1?a=1&b=2"
    assert "Norland will return" in feed.entries[0].fullest_text


def test_an_entry_keeps_its_identity_across_digests() -> None:
    def ids(records: list[ArticleSummary], now: datetime) -> list[str | None]:
        root = ElementTree.fromstring(render_digest(records, "News", "atom", now))
        return [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]

    assert ids(RECORDS, NOW)[0] == ids(RECORDS[:1], NOW.replace(year=2027))[0]
