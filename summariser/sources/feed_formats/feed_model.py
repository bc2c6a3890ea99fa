"""A feed as it was parsed, whichever dialect and parser: plain data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from summariser.sources.feed_formats.feed_text import author_name, plain_title, unescaped_markup
from summariser.utils.iso_time import iso_time

LONGEST_LINE = 1_000  # characters of a title, a name or an identity
_MOST_AUTHORS = 50  # of an entry
_LONGEST_LINK = 4_000
_TAG = re.compile(r"<[^<>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry. `id` is what the feed calls it, else its link, else a hash of its title and texts.

    Links are absolute http(s) addresses or None. Times are ISO 8601 or None; `published_text` is the time of
    publication as the feed writes it, where it is in none of the formats of feeds. `contents` and `summary`
    are markup or plain text as the feed has it, not sanitised.
    """

    id: str
    link: str | None = None
    title: str | None = None
    published: str | None = None
    published_text: str | None = None
    updated: str | None = None
    author: str | None = None
    contents: tuple[str, ...] = ()
    summary: str | None = None

    @property
    def fullest_text(self) -> str:
        """The longest of contents and summary: feeds disagree where the full text goes."""
        return max([*self.contents, self.summary or ""], key=len).strip()

    @property
    def content_sha256(self) -> str:
        """Of the words of title and text, without markup: the same whichever parser read them."""
        words = "\0".join(map(_visible, (self.title or "", self.fullest_text)))
        return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: `link` is its site's page, `moved_to` the address that the feed itself says it has now."""

    title: str | None = None
    link: str | None = None
    language: str | None = None
    moved_to: str | None = None
    entries: tuple[FeedEntry, ...] = ()


def feed_from_fields(fields: Mapping[str, Any], url: str) -> Feed:
    """The feed from what a parser found: the fields of `Feed`, `entries` a list of those of `FeedEntry`.

    Values of a wrong kind count as missing. `url` is the feed's address, against which relative links
    are resolved; None or a path where it has none.
    """
    entries = fields.get("entries")
    found = [entry for entry in entries if isinstance(entry, Mapping)] if isinstance(entries, list) else []
    return Feed(
        title=_line(fields.get("title")),
        link=web_address(fields.get("link"), url),
        language=_line(fields.get("language")),
        moved_to=web_address(fields.get("moved_to"), url),
        entries=tuple(_distinct_ids(_entry(entry, url) for entry in found)),
    )


def web_address(value: object, base: str) -> str | None:
    """The absolute http(s) URL of `value` relative to `base`; None for javascript:, file: and others."""
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST_LINK:
        return None
    try:
        address = urljoin(base, _whole("".join(value.split())))
        parts = urlsplit(address)
    except ValueError:  # no such host can be: http://[
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc else None


def _entry(fields: Mapping[str, Any], url: str) -> FeedEntry:
    contents = fields.get("contents")
    base = web_address(fields.get("base"), url) or url
    published = _time(fields.get("published"))
    entry = FeedEntry(
        id="",
        link=web_address(fields.get("link"), base),
        title=_title(fields.get("title")),
        published=published,
        published_text=None if published else _line(fields.get("published")),
        updated=_time(fields.get("updated")),
        author=_author(fields.get("author")),
        contents=tuple(filter(None, map(_text, contents))) if isinstance(contents, list) else (),
        summary=_text(fields.get("summary")),
    )
    # Many feeds put the address into the identity alone.
    entry = replace(entry, link=entry.link or web_address(fields.get("id"), ""))
    return replace(entry, id=_identity(fields.get("id"), entry))


def _identity(given: object, entry: FeedEntry) -> str:
    named = str(given) if isinstance(given, int) else given if isinstance(given, str) else ""
    named = _whole(" ".join(named.split()))
    if len(named) > LONGEST_LINE:
        named = sha256(named.encode("utf-8", "surrogatepass")).hexdigest()
    return named or entry.link or entry.content_sha256


def _distinct_ids(entries: Iterable[FeedEntry]) -> Iterator[FeedEntry]:
    """Make ids unique: in feeds that give every entry the same id, by link or content."""
    seen: dict[str, str] = {}
    for entry in entries:
        content = f"{entry.link} {entry.content_sha256}"
        names = (
            entry.id,
            f"{entry.id} {entry.link}",
            f"{entry.id} {entry.content_sha256}",
            f"{entry.id} {content}",
        )
        name = next(name for name in names if seen.setdefault(name, content) == content)
        yield entry if name == entry.id else replace(entry, id=name)


def _visible(text: str) -> str:
    return " ".join(_TAG.sub(" ", unescape(text)).split())


def _time(value: object) -> str | None:
    """ISO 8601; UTC is always written Z."""
    time = iso_time(value)
    return time.removesuffix("+00:00") + "Z" if time and time.endswith("+00:00") else time


def _line(value: object) -> str | None:
    text = " ".join(value[: 4 * LONGEST_LINE].split())[:LONGEST_LINE] if isinstance(value, str) else ""
    return _whole(text) or None


def _title(value: object) -> str | None:
    return _line(plain_title(value[: 4 * LONGEST_LINE])) if isinstance(value, str) else None


def _author(value: object) -> str | None:
    """The names of a field or of a list of them, joined by "; "."""
    values = value if isinstance(value, list) else [value]
    names = [
        _line(author_name(name[: 4 * LONGEST_LINE]))
        for name in values[:_MOST_AUTHORS]
        if isinstance(name, str)
    ]
    return "; ".join(dict.fromkeys(filter(None, names))) or None


def _whole(text: str) -> str:
    """`text` without lone surrogates, which JSON can escape but a store cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _text(value: object) -> str | None:
    return unescaped_markup(value).strip() or None if isinstance(value, str) else None
