"""Many records as one page or as a feed of their own: headline, summary, commitments and figures of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from typing import Literal
from xml.etree import ElementTree

from summariser.models.record import ArticleSummary
from summariser.rendering import record_view as view
from summariser.rendering.html_page import page_template
from summariser.rendering.markdown_page import escape
from summariser.utils.iso_time import iso_time
from summariser.utils.safe_text import plain_line, web_address

DigestFormat = Literal["markdown", "html", "atom"]

_ATOM = "http://www.w3.org/2005/Atom"


def render_digest(
    records: Sequence[ArticleSummary],
    title: str,
    form: DigestFormat,
    now: datetime,
    key: str = "",
    updated: Sequence[datetime] = (),
) -> str:
    """The digest of `records`, in their order, made at `now` (with a zone).

    `key` tells the feed from others of the same title: an Atom feed keeps its identity by it. `updated` are
    the times of the records where they are not `now`: a feed reader takes an entry with a new time for an
    edited one.
    """
    if form == "markdown":
        return _markdown(records, title, now)
    if form == "html":
        template = page_template("digest.html.j2")
        shown = [
            (record, _headline(record), view.about(record.article), _address(record)) for record in records
        ]
        return template.render(shown=shown, title=title, made=view.moment(_rfc3339(now)))
    return _atom(records, title, list(updated) or [now] * len(records), now, key)


def _markdown(records: Sequence[ArticleSummary], title: str, now: datetime) -> str:
    blocks = [f"# {escape(title)}", f"{view.counted(len(records), 'record')} · {view.moment(_rfc3339(now))}"]
    for record in records:
        address = _address(record)
        blocks.append(f"## {escape(_headline(record))}")
        about = [escape(item) for item in view.about(record.article)]
        blocks.append(" · ".join([*about[:-1], f"<{address}>" if address else about[-1]]))
        blocks.extend(escape(sentence.text) for sentence in record.summary)
        blocks.append("\n".join(_items(record)))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _items(record: ArticleSummary) -> Iterator[str]:
    for one in record.commitments:
        told = "; ".join([one.action, *(f"{label}: {text}" for label, text in view.particulars(one))])
        yield f"- **{escape(one.by or 'not said')}** ({one.status}): {escape(told)}"
    for figure in record.figures:
        yield f"- **{escape(figure.text)}** {escape(figure.what or '')}".rstrip()


def _atom(
    records: Sequence[ArticleSummary], title: str, updated: Sequence[datetime], now: datetime, key: str
) -> str:
    """An Atom feed (RFC 4287); an entry keeps its identity, that of its article and model, across digests."""
    feed = ElementTree.Element(_tag("feed"))
    _put(feed, "id", f"tag:summariser,2026:digest:{_escaped(key or title)}")
    _put(feed, "title", plain_line(title))
    _put(feed, "updated", _rfc3339(max(updated, default=now)))
    _put(feed, "generator", "summariser")
    _put(_put(feed, "author"), "name", "summariser")
    for record, time in zip(records, updated, strict=True):
        _atom_entry(feed, record, time)
    ElementTree.register_namespace("", _ATOM)
    ElementTree.indent(feed)
    text = ElementTree.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _atom_entry(feed: ElementTree.Element, record: ArticleSummary, updated: datetime) -> None:
    article, made = record.article, _escaped(record.provenance.model)
    entry = _put(feed, "entry")
    _put(entry, "id", f"tag:summariser,2026:{article.id}:{made}")
    _put(entry, "title", plain_line(_headline(record)))
    _put(entry, "updated", _rfc3339(updated))
    if published := _whole_moment(article.published):
        _put(entry, "published", published)
    _put(_put(entry, "author"), "name", plain_line(article.author or article.site or "summariser"))
    if address := _address(record):
        _put(entry, "link", rel="alternate", href=address)
    content = page_template("digest_entry.html.j2").render(record=record)
    _put(entry, "content", content, type="html")


def _put(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, _tag(name), attributes)
    child.text = text or None
    return child


def _tag(name: str) -> str:
    return f"{{{_ATOM}}}{name}"


def _escaped(text: str) -> str:
    """`text` as a part of a tag URI: letters, digits and a few signs."""
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-._") else "-" for sign in text)


def _rfc3339(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _whole_moment(time: str | None) -> str | None:
    """`time` if it names a moment: with a time of day and a zone, as Atom demands."""
    known = iso_time(time)
    if known is None or "T" not in known:
        return None
    zoned = known.endswith("Z") or known[-6] in "+-"
    return known if zoned else None


def _headline(record: ArticleSummary) -> str:
    """The headline; where checking left none, the article's own, or what there is."""
    return record.headline.strip() or record.article.title or view.about(record.article)[-1]


def _address(record: ArticleSummary) -> str | None:
    return web_address(record.article.url or record.article.source)
