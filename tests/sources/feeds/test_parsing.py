"""Every dialect gives the same feed; what is broken is mended or told; identities hold."""

from __future__ import annotations

import pytest
from reading_feeds import DIALECTS, FIRST, SECOND, rss

from summariser.models.errors import FeedUnreadable
from summariser.models.settings import Settings
from summariser.sources.feed_formats import Feed, parse_feed
from summariser.sources.feed_formats.entity_repair import repair_references
from summariser.sources.feed_formats.fast_parser import fast_fields
from summariser.sources.feed_formats.feed_model import feed_from_fields
from summariser.sources.feed_formats.lenient_parser import lenient_fields

URL = "http://c.example/feed"
SETTINGS = Settings()


def parsed(data: bytes | str, charset: str | None = None) -> Feed:
    return parse_feed(data.encode() if isinstance(data, str) else data, URL, SETTINGS, charset)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_gives_the_same_feed(dialect: str) -> None:
    feed = parsed(DIALECTS[dialect])
    assert (feed.title, feed.link) == ("Courier", "http://c.example/")
    assert [entry.link for entry in feed.entries] == ["http://c.example/1", "http://c.example/2"]
    assert [entry.title and entry.title.removeprefix("<i>")[:3] for entry in feed.entries] == ["One", "Two"]
    first, second = feed.entries
    assert FIRST in first.fullest_text
    assert SECOND in second.fullest_text.replace("<b>", "").replace("</b>", "")


@pytest.mark.parametrize(
    ("entry", "identity"),
    [
        ("<guid> g \n 1 </guid><link>http://c.example/1</link>", "g 1"),
        ("<link>http://c.example/1</link>", "http://c.example/1"),
        ("<guid isPermaLink='false'>g</guid>", "g"),
    ],
)
def test_the_identity_of_an_entry_is_its_id_else_its_link(entry: str, identity: str) -> None:
    (found,) = parsed(rss(f"<item><title>t</title>{entry}<description>d</description></item>")).entries
    assert found.id == identity


def test_an_entry_without_id_and_link_is_known_by_what_it_says() -> None:
    one, again, other = parsed(
        rss("".join(f"<item><title>{t}</title><description>d</description></item>" for t in "aab"))
    ).entries
    assert len(one.id) == 64 and one.id == again.id != other.id


def test_entries_of_one_id_are_told_apart_by_link_or_content() -> None:
    items = "".join(
        f"<item><guid>same</guid><link>http://c.example/{n}</link><description>{n}</description></item>"
        for n in (1, 2, 2)
    )
    assert [entry.id for entry in parsed(rss(items)).entries] == [
        "same",
        "same http://c.example/2",
        "same http://c.example/2",
    ]


@pytest.mark.parametrize("dialect", sorted(set(DIALECTS) - {"JSON Feed", "RSS 0.90"}))
def test_both_parsers_know_an_entry_by_the_same_identity(dialect: str) -> None:
    data = DIALECTS[dialect].partition("?>")[2] or DIALECTS[dialect]
    fast, lenient = (
        feed_from_fields(fields, URL)
        for fields in (fast_fields(data.encode()), lenient_fields(data.encode(), 30))
    )
    assert [entry.id for entry in fast.entries] == [entry.id for entry in lenient.entries]


def test_an_id_of_a_megabyte_becomes_a_hash() -> None:
    (entry,) = parsed(rss(f"<item><guid>{'x' * 1_000_000}</guid></item>")).entries
    assert len(entry.id) == 64


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://[", "ftp://c.example/"]
)
def test_only_web_addresses_are_links(link: str) -> None:
    (entry,) = parsed(
        rss(f"<item><title>t</title><link>{link}</link><description>d</description></item>")
    ).entries
    assert entry.link is None


@pytest.mark.parametrize(
    ("links", "page"),
    [
        ('<link href="/a"/><link rel="related" href="/b"/>', "/a"),
        ('<link type="application/pdf" href="/a.pdf"/><link type="text/html" href="/b"/>', "/b"),
        ('<link type="application/pdf" href="/a.pdf"/>', "/a.pdf"),
        ('<link rel="enclosure" href="/a.mp3"/><link rel="via" href="/v"/>', None),
        ('<link rel="self" href="/s"/><link rel="alternate" type="text/html" href="/b"/>', "/b"),
    ],
)
def test_the_link_of_an_entry_is_its_page(links: str, page: str | None) -> None:
    entry = f"<entry><id>urn:1</id><title>t</title>{links}<summary>s</summary></entry>"
    feed = parsed(f'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>{entry}</feed>')
    assert feed.entries[0].link == (f"http://c.example{page}" if page else None)


def test_relative_links_are_resolved_by_xml_base() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://b.example/x/"><title>t</title>'
        '<entry xml:base="y/"><id>1</id><title>t</title><link href="z"/><summary>s</summary></entry></feed>'
    )
    assert parsed(atom).entries[0].link == "http://b.example/x/y/z"


@pytest.mark.parametrize(
    "said",
    [
        "<itunes:new-feed-url>http://n.example/f</itunes:new-feed-url>",
        "<newLocation>http://n.example/f</newLocation>",
    ],
)
def test_a_feed_says_where_it_moved_but_its_entries_do_not(said: str) -> None:
    assert (
        parsed(rss(f"<title>t</title>{said}<item><title>t</title></item>")).moved_to == "http://n.example/f"
    )
    assert parsed(rss(f"<title>t</title><item><title>t</title>{said}</item>")).moved_to is None


def test_a_feed_without_entries_is_a_feed() -> None:
    assert parsed(rss("<title>Courier</title>")) == Feed(title="Courier")


def test_a_feed_that_breaks_off_gives_what_is_there() -> None:
    whole = rss("<item><title>One</title><link>http://c.example/1</link></item><item><title>Tw")
    assert parsed(whole[: whole.index(b"Tw") + 2]).entries[0].title == "One"


def test_items_in_one_another_are_all_found() -> None:
    item = "<item><title>{}</title><link>http://c.example/{}</link><description>d</description>"
    nested = "".join(item.format(n, n) for n in range(5)) + "</item>" * 5
    assert len(parsed(rss(nested)).entries) == 5


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (rss("<item><title>Café – 5 €</title></item>").decode().encode("cp1252"), None),
        (rss("<item><title>Café – 5 €</title></item>").decode().encode("cp1252"), "iso-8859-1"),
        (rss("<item><title>Café – 5 €</title></item>").decode().encode("utf-16"), None),
        (
            rss("<item><title>Café – 5 €</title></item>").replace(b"?>", b" encoding='iso-8859-1'?>"),
            None,
        ),
    ],
    ids=["undeclared", "by the header", "UTF-16", "declared wrongly"],
)
def test_the_charset_is_what_fits_the_bytes(data: bytes, charset: str | None) -> None:
    assert parsed(data, charset).entries[0].title in ("Café – 5 €", "Café – 5 \x80")


@pytest.mark.parametrize(
    ("written", "repaired"),
    [
        ("<a>x &amp; y</a>", "<a>x &amp; y</a>"),
        ("<a>?a=1&b=2</a>", "<a>?a=1&amp;b=2</a>"),
        ("<a>caf&eacute;&nbsp;&#8211;</a>", "<a>café\xa0&#8211;</a>"),
        ("<a>&unknown; & &lt; &LT;</a>", "<a>&amp;unknown; &amp; &lt; &amp;LT;</a>"),
        ("<a><![CDATA[?a=1&b=2]]>&</a>", "<a><![CDATA[?a=1&b=2]]>&amp;</a>"),
        ('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'),
    ],
)
def test_ampersands_as_people_write_them(written: str, repaired: str) -> None:
    assert repair_references(written) == repaired


@pytest.mark.parametrize(
    "data",
    [
        "",
        "plain text",
        "<!doctype html><html><body>no</body></html>",
        "{}",
        '{"items": 3}',
        "<opml/>",
        "\x00\x01" * 50,
    ],
)
def test_what_is_no_feed_is_told(data: str) -> None:
    with pytest.raises(FeedUnreadable):
        parsed(data)


@pytest.mark.parametrize(
    "item", ["1", "null", '{"id": {}, "title": [], "url": 5, "authors": [1], "content_html": {}}']
)
def test_wrong_kinds_in_a_json_feed_count_as_missing(item: str) -> None:
    feed = parsed(f'{{"version": "https://jsonfeed.org/version/1", "items": [{item}]}}')
    assert all(entry.title is None and entry.link is None for entry in feed.entries)
