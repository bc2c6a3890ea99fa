"""From what a user names (a feed, a site, an OPML file) to feeds, and from feeds to OPML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from summariser.feeds.subscriptions import Subscription
from summariser.models.errors import FeedUnreadable, RefusedByServer, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources.feed_formats import FeedLink, find_feed, is_opml, parse_opml
from summariser.sources.fetcher import FetchedPage, fetch
from summariser.sources.opener import open_source
from summariser.utils.safe_text import plain_line

_LIST = re.compile(r"\.opml$", re.IGNORECASE)
_SCHEME = re.compile(r"(https?|feed):", re.IGNORECASE)


def feeds_named(source: str, settings: Settings) -> list[FeedLink]:
    """The feeds that `source` names: all in an OPML file, else the one at the address or on the page there.

    Where an address lacks its scheme, https is tried, then http. Feeds of an OPML file are not
    fetched. Raises SeveralFeeds where a page has several, FeedError where there is none, and as `read` does
    where nothing can be read.
    """
    if Path(source).exists():
        return _feeds_in_file(source, settings)
    if _LIST.search(source) and not _SCHEME.match(source):
        raise UnreadableInput(f"There is no file {source}.", "Check the spelling and the folder.")
    url, page = _page(source, settings)
    if is_opml(page.data):
        return parse_opml(page.data, url)
    found = find_feed(url, settings, page)
    return [FeedLink(found.url, found.feed.title)]


def write_opml(feeds: Iterable[Subscription]) -> str:
    """An OPML 2.0 document of `feeds`, one outline each, in the outlines of their folders."""
    outlines = "".join(_outlines(feeds, 0))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        "  <head>\n    <title>Feeds of summariser</title>\n  </head>\n"
        f"  <body>\n{outlines}  </body>\n</opml>\n"
    )


def _outlines(feeds: Iterable[Subscription], depth: int) -> Iterator[str]:
    """The lines of feeds whose first `depth` folders are the same; a folder is where its first feed is."""
    groups: dict[int | str, list[Subscription]] = {}
    for one in feeds:
        groups.setdefault(one.folder[depth] if len(one.folder) > depth else one.id, []).append(one)
    indent = "  " * (depth + 2)
    for name, group in groups.items():
        if isinstance(name, str):
            yield f"{indent}<outline text={_quoted(name)}>\n"
            yield from _outlines(group, depth + 1)
            yield f"{indent}</outline>\n"
        else:
            title = _quoted(group[0].title or group[0].url)
            yield f'{indent}<outline type="rss" text={title} xmlUrl={_quoted(group[0].url)}/>\n'


def _page(source: str, settings: Settings) -> tuple[str, FetchedPage]:
    """The address that is meant and its page. Where https went unsaid and nothing answers there, http's."""
    url = _address(source)
    try:
        return url, fetch(url, settings)
    except UnreadableInput as error:
        if source.endswith(url) or error.blocked or isinstance(error, RefusedByServer):
            raise
        plain = f"http://{url.removeprefix('https://')}"
        try:
            return plain, fetch(plain, settings)
        except UnreadableInput:
            raise error from None


def _feeds_in_file(path: str, settings: Settings) -> list[FeedLink]:
    data = open_source(path, settings).data or b""
    if not is_opml(data):
        raise FeedUnreadable(f"{path} is no OPML file.", "Name an OPML file, or the address of a feed.")
    return parse_opml(data, path)


def _address(source: str) -> str:
    """The web address that is meant: feed: is what browsers call a feed's, and https what goes unsaid."""
    match = _SCHEME.match(source)
    if match is None:
        return source if "://" in source else f"https://{source}"
    if match[1].lower() != "feed":
        return source
    rest = source[match.end() :].lstrip("/")
    return rest if _SCHEME.match(rest) else f"https://{rest}"


def _quoted(value: str) -> str:
    return quoteattr(plain_line(value))
