"""Feeds made to cost: each ends in entries or in FeedUnreadable, and the lenient parser can be ended."""

from __future__ import annotations

import time

import pytest
from reading_feeds import rss

from summariser.models.errors import FeedUnreadable
from summariser.models.settings import Settings
from summariser.sources.feed_formats import lenient_parser as lenient
from summariser.sources.feed_formats import parse_feed

SETTINGS = Settings()
BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))

REFUSED = {
    "entities in entities": rss("<item><title>&e11;</title></item>", f"<!DOCTYPE r [{BOMB}]>"),
    "entities in UTF-16": rss("<item/>", f"<!DOCTYPE r [{BOMB}]>").decode().encode("utf-16"),
    "a long entity": rss("<item a='&e;'/>", f'<!DOCTYPE r [<!ENTITY e "{"x" * 5000}">]>'),
    "100,000 nested elements": rss("<item><description>" + "<div>" * 100_000 + "</description></item>"),
    "100,000 attributes": rss("<item " + " ".join(f'a{n}="1"' for n in range(100_000)) + "/>"),
    "a million items": rss("<item/>" * 1_000_000),
    "nested JSON": b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 200_000,
}
READ = {
    "a title of 20 MB": rss(
        "<item><title>" + "a" * 19_900_000 + "</title><description>d</description></item>"
    ),
    "comments that do not end": rss("<!--" * 300_000),
    "CDATA that does not end": rss("<![CDATA[" * 300_000),
    "a million spaces": rss(
        "<item><title>" + " " * 1_000_000 + "x</title><description>d</description></item>"
    ),
    "raw ampersands": rss("<item><title>" + "&" * 300_000 + "</title><description>d</description></item>"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_costs_too_much_is_refused(name: str) -> None:
    with pytest.raises(FeedUnreadable):
        parse_feed(REFUSED[name], "http://c.example/f", SETTINGS)


@pytest.mark.parametrize("name", READ)
def test_what_is_only_large_is_read(name: str) -> None:
    feed = parse_feed(READ[name], "http://c.example/f", SETTINGS)
    assert all(len(entry.title or "") <= 1000 for entry in feed.entries)


def test_entities_that_stand_elsewhere_are_not_loaded() -> None:
    declared = f'<!DOCTYPE r [<!ENTITY e SYSTEM "file://{__file__}">]>'
    feed = parse_feed(rss("<item><title>x&e;</title></item>", declared), "http://c.example/f", SETTINGS)
    assert (feed.entries[0].title or "").removesuffix("&e;") == "x"


def test_the_lenient_parser_is_ended_at_its_limit() -> None:
    slow = rss("<item><description>" + "<div>" * 200_000 + "</description></item>")
    began = time.monotonic()
    with pytest.raises(ValueError, match="takes longer than"):
        lenient.lenient_fields(slow, 0.05)
    assert time.monotonic() - began < 60  # ended at all, whatever the machine


def test_the_lenient_parser_is_no_way_to_a_file() -> None:
    with pytest.raises(ValueError, match="no feed"):
        lenient.lenient_fields(__file__.encode(), 30)
