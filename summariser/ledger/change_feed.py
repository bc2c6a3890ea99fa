"""Changes of a ledger as an Atom feed (RFC 4287)."""

from __future__ import annotations

from datetime import date, datetime, time, timezone
from xml.etree import ElementTree

from summariser.models.ledger import Ledger, LedgerStep, Thread
from summariser.utils.safe_text import plain_line, web_address

_ATOM = "http://www.w3.org/2005/Atom"
_MOST_ENTRIES = 500


def atom_feed(ledger: Ledger, title: str, now: datetime) -> str:
    """The steps of the threads of a ledger, the newest first, up to 500; `now` has a time zone.

    An entry keeps its identity, that of its commitment, from feed to feed.
    """
    steps = [(thread, step) for thread in ledger.threads for step in thread.steps]
    steps.sort(key=lambda one: (one[1].entry.article.published or date.min, one[1].entry.id), reverse=True)
    feed = ElementTree.Element(_tag("feed"))
    _put(feed, "id", "tag:summariser,2026:ledger")
    _put(feed, "title", plain_line(title))
    _put(feed, "updated", _moment(now))
    _put(feed, "generator", "summariser")
    _put(_put(feed, "author"), "name", "summariser")
    for thread, step in steps[:_MOST_ENTRIES]:
        _entry(feed, thread, step, now)
    ElementTree.register_namespace("", _ATOM)
    ElementTree.indent(feed)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(feed, encoding="unicode")}\n'


def _entry(feed: ElementTree.Element, thread: Thread, step: LedgerStep, now: datetime) -> None:
    source, day = step.entry.article, step.entry.article.published
    entry = _put(feed, "entry")
    _put(entry, "id", f"tag:summariser,2026:ledger:{step.entry.id}")
    _put(entry, "title", plain_line(f"{step.change}: {thread.by or '?'}: {step.entry.action}"))
    updated = datetime.combine(day, time(), timezone.utc) if day else now
    _put(entry, "updated", _moment(updated))
    if address := web_address(source.url):
        _put(entry, "link", rel="alternate", href=address)
    due = f" Due: {thread.due}." if thread.due else ""
    about = f"“{step.entry.quote}” ({source.title or source.source}).{due}"
    _put(entry, "summary", plain_line(about))


def _put(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, _tag(name), attributes)
    child.text = text or None
    return child


def _tag(name: str) -> str:
    return f"{{{_ATOM}}}{name}"


def _moment(moment: datetime) -> str:
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
