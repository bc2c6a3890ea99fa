"""The ledger as JSON, and as rows of a table: one for each step."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from summariser.ledger.ledger_query import is_due
from summariser.models.ledger import (
    DoubtfulPair,
    FigureChange,
    Ledger,
    LedgerEntry,
    LedgerStep,
    SourceArticle,
    SourceComparison,
    Thread,
)
from summariser.utils.safe_text import safe_json

COLUMNS = (
    *("thread", "by", "to", "action", "status", "due_start", "due_end", "overdue"),
    *("step", "change", "step_status", "step_by", "step_to", "step_action", "when", "step_due_start"),
    *("step_due_end", "condition", "stated_by", "doubtful", "figure_before", "figure_after", "published"),
    *("title", "source", "url", "article", "quote"),
)
"""The columns of a row; those of the thread come first, then those of its step."""


def ledger_rows(ledger: Ledger, today: date) -> Iterator[tuple[Any, ...]]:
    """A row for each step of each thread, with the values of `COLUMNS`; days in ISO 8601."""
    for thread in ledger.threads:
        unsure = {second for _, second in thread.doubtful}
        about = (thread.id, thread.by, thread.to, thread.action, thread.status)
        due = (_iso(thread.due_start), _iso(thread.due_end), int(is_due(thread, today)))
        for number, step in enumerate(thread.steps, 1):
            yield (*about, *due, *_step_values(number, step, doubtful=number - 1 in unsure))


def _step_values(number: int, step: LedgerStep, *, doubtful: bool) -> tuple[Any, ...]:
    entry, figure = step.entry, step.figure
    article = entry.article
    return (
        *(number, step.change, entry.status, entry.by, entry.to, entry.action, entry.when),
        *(_iso(entry.due_start), _iso(entry.due_end), entry.condition, entry.stated_by, int(doubtful)),
        *(figure.before if figure else None, figure.after if figure else None, _iso(article.published)),
        *(article.title, article.source, article.url, article.id, entry.quote),
    )


def ledger_json(ledger: Ledger, today: date) -> str:
    """The ledger as a JSON document, with the evidence of every step."""
    document = {
        "today": today.isoformat(),
        "threads": [thread_object(thread, today) for thread in ledger.threads],
        "doubtful": [_pair_object(pair) for pair in ledger.doubtful],
    }
    return safe_json(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def comparisons_json(comparisons: Iterable[SourceComparison]) -> str:
    """Comparisons of sources as a JSON document, each statement with its evidence."""
    document = {"comparisons": [_comparison_object(comparison) for comparison in comparisons]}
    return safe_json(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def thread_object(thread: Thread, today: date) -> dict[str, Any]:
    """A thread as JSON has it."""
    unsure = {second for _, second in thread.doubtful}
    return {
        "id": thread.id,
        "by": thread.by,
        "to": thread.to,
        "action": thread.action,
        "status": thread.status,
        "due_start": _iso(thread.due_start),
        "due_end": _iso(thread.due_end),
        "overdue": is_due(thread, today),
        "steps": [
            {
                "change": step.change,
                "doubtful": number in unsure,
                **_figure_object(step.figure),
                **_entry_object(step.entry),
            }
            for number, step in enumerate(thread.steps)
        ],
    }


def _figure_object(figure: FigureChange | None) -> dict[str, Any]:
    if figure is None:
        return {}
    return {"figure": {"before": figure.before, "after": figure.after, "unit": figure.unit}}


def _entry_object(entry: LedgerEntry) -> dict[str, Any]:
    article = entry.article
    return {
        "by": entry.by,
        "to": entry.to,
        "action": entry.action,
        "status": entry.status,
        "when": entry.when,
        "due_start": _iso(entry.due_start),
        "due_end": _iso(entry.due_end),
        "condition": entry.condition,
        "stated_by": entry.stated_by,
        "quote": entry.quote,
        "article": _article_object(article),
    }


def _article_object(article: SourceArticle) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": _iso(article.published),
        "language": article.language,
    }


def _comparison_object(comparison: SourceComparison) -> dict[str, Any]:
    return {
        "kind": comparison.kind,
        "about": comparison.about,
        "relation": comparison.relation,
        "contradicting": [list(pair) for pair in comparison.contradicting],
        "statements": [
            {
                "said": statement.said,
                "speaker": statement.speaker,
                "since": _iso(statement.since),
                "quote": statement.quote,
                "article": _article_object(statement.article),
            }
            for statement in comparison.statements
        ],
    }


def _pair_object(pair: DoubtfulPair) -> dict[str, Any]:
    return {"score": pair.score, "first": _entry_object(pair.first), "second": _entry_object(pair.second)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
