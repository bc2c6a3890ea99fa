"""Entries for the tests of the ledger."""

from __future__ import annotations

from datetime import date
from typing import Any

from summariser.ledger.ledger_entries import name_groups
from summariser.models.ledger import LedgerEntry, SourceArticle


def article(number: int, published: str = "2026-05-04", text: str = "", **given: Any) -> SourceArticle:
    language = given.pop("language", "en")
    fields: dict[str, Any] = {
        "id": f"a{number}",
        "source": f"https://example.org/{number}",
        "title": f"Article {number}",
        "url": f"https://example.org/{number}",
        "published": date.fromisoformat(published),
        "language": language,
        "names": name_groups(text, language),
        **given,
    }
    return SourceArticle(**fields)


def entry(source: SourceArticle, by: str | None, action: str, **given: Any) -> LedgerEntry:
    """A commitment of an article; `due` is its last day."""
    due = given.pop("due", None)
    number = given.pop("number", 1)
    fields: dict[str, Any] = {
        "to": None,
        "status": "pledged",
        "due_end": date.fromisoformat(due) if due else None,
        "quote": f"{by} will {action}.",
        **given,
    }
    return LedgerEntry(id=f"{source.id}-{number}", article=source, by=by, action=action, **fields)
