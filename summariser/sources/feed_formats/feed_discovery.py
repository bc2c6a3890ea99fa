"""Finds the feed of a URL that a person has: a site, a page, or the feed itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import urljoin

from summariser.models.errors import FeedUnreadable, InputError, SeveralFeeds
from summariser.models.settings import Settings
from summariser.sources.decoding import decode
from summariser.sources.feed_formats.feed_model import Feed, web_address
from summariser.sources.feed_formats.feed_parser import parse_feed
from summariser.sources.fetcher import FetchedPage, fetch

_HEAD = 500_000  # characters of a page in which its links are looked for
_LINK = re.compile(r"<(link|base)\s([^<>]{1,3000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?<![\w-])(rel|type|href|title)\s{0,5}=\s{0,5}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE
)
_FEED_TYPES = {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/x.atom+xml",
    "text/xml",
}
_COMMON_PATHS = ("feed", "rss", "feed.xml", "rss.xml", "atom.xml", "index.xml", "feed.json")


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed as a page or a list declares it; `folder` are the folders of the list, the outermost first."""

    url: str
    title: str | None = None
    folder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DiscoveredFeed:
    """A feed that was fetched and parsed: its lasting address, and the answer."""

    url: str
    feed: Feed
    page: FetchedPage


def find_feed(url: str, settings: Settings, page: FetchedPage | None = None) -> DiscoveredFeed:
    """The feed at `url`, or the one that the page at `url` declares; common paths only if it declares none.

    `page` is the page at `url`, if it was fetched already.

    Raises SeveralFeeds, naming them, where the page declares more than one; FeedUnreadable where there is
    none; and as `web.fetch` does.
    """
    page = page or fetch(url, settings)
    try:
        return _found(url, page, settings)
    except FeedUnreadable:
        declared = _declared(page)
    if len(declared) > 1:
        named = "".join(f"\n  {link.url}" + (f"  ({link.title})" if link.title else "") for link in declared)
        raise SeveralFeeds(f"The page {url} has several feeds:{named}\n", "Name the one that you want.")
    if declared:
        return _found(declared[0].url, fetch(declared[0].url, settings), settings)
    return _at_common_paths(page, settings)


def declared_feeds(html: str, url: str) -> list[FeedLink]:
    """The feeds that the page at `url` declares (`<link rel="alternate">`), in its order, each once."""
    found: dict[str, FeedLink] = {}
    base = url
    for match in _LINK.finditer(html[:_HEAD]):
        attributes = _attributes(match[2])
        if match[1].lower() == "base":
            base = web_address(attributes.get("href"), url) or url
        elif _declares_feed(attributes) and (address := web_address(attributes.get("href"), base)):
            found.setdefault(address, FeedLink(address, attributes.get("title") or None))
    return list(found.values())


def _declares_feed(attributes: dict[str, str]) -> bool:
    kind = attributes.get("type", "").partition(";")[0].strip().lower()
    return "alternate" in attributes.get("rel", "").lower().split() and kind in _FEED_TYPES


def _attributes(text: str) -> dict[str, str]:
    return {
        match[1].lower(): unescape(match[2] or match[3] or match[4] or "").strip()
        for match in _ATTRIBUTE.finditer(text)
    }


def _declared(page: FetchedPage) -> list[FeedLink]:
    text, _ = decode(page.data, page.url, page.charset)
    return declared_feeds(text, page.url)


def _found(url: str, page: FetchedPage, settings: Settings) -> DiscoveredFeed:
    feed = parse_feed(page.data, page.url, settings, page.charset)
    return DiscoveredFeed(page.moved_to or url, feed, page)


def _at_common_paths(page: FetchedPage, settings: Settings) -> DiscoveredFeed:
    for path in _COMMON_PATHS:
        address = urljoin(page.url, f"/{path}")
        try:
            return _found(address, fetch(address, settings), settings)
        except InputError:
            continue
    raise FeedUnreadable(
        f"{page.url} is not a feed, declares none, and has none at the usual addresses.",
        "Name the feed itself.",
    )
