"""Write the outcomes of inputs: the input, its article, its record, how it ended."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from summariser.models.article import Article
from summariser.models.record import ArticleInfo, ArticleSummary
from summariser.store.rows import insert, insert_items, storable
from summariser.store.stored_values import InputOutcome, StoredRun

_OUTCOME = (
    "INSERT INTO outcomes (input_id, run_config_id, run_id, status, reason, message, raw_sha256, article_id,"
    " record_id) VALUES (:input_id, :run_config_id, :run_id, :status, :reason, :message, :raw_sha256,"
    " :article_id, :record_id) ON CONFLICT (input_id, run_config_id) DO UPDATE SET run_id = excluded.run_id,"
    " status = excluded.status, reason = excluded.reason, message = excluded.message,"
    " raw_sha256 = excluded.raw_sha256, article_id = excluded.article_id,"
    " record_id = excluded.record_id, attempts = attempts + 1,"
    " updated = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
)
_ATTEMPT = (
    "INSERT INTO attempts (input_id, run_config_id, run_id, status, reason, message, input_tokens,"
    " cached_input_tokens, output_tokens, cost_usd, seconds, last_answer) VALUES (:input_id, :run_config_id,"
    " :run_id, :status, :reason, :message, :input_tokens, :cached_input_tokens, :output_tokens, :usd,"
    " :seconds, :last_answer)"
)
_METADATA = ("title", "published", "modified", "author", "agency", "place", "site", "url", "content")
_STANDS_FOR = (
    "UPDATE articles SET near_of = (SELECT article_id FROM records WHERE id = :record_id)"
    " WHERE id = :article_id AND id <> (SELECT article_id FROM records WHERE id = :record_id)"
)


def save_outcomes(
    db: sqlite3.Connection, run: StoredRun, run_config_id: int, outcomes: Sequence[InputOutcome]
) -> None:
    """Write the outcomes. A record that is there already is kept."""
    new_records: list[tuple[int, ArticleSummary]] = []
    for one in outcomes:
        input_id = _input_id(db, one)
        article_id = save_article(db, one.article) if one.article else None
        record_id = one.record_id
        if one.record is not None and article_id is not None:
            read_id = article_id
            if len(one.record.article.removed) < len(one.article.removed if one.article else ()):
                read_id = save_article(db, one.record.article)  # with the removed lines that came back
            record_id, is_new = _save_record(db, run, run_config_id, read_id, one.record)
            if is_new:
                new_records.append((record_id, one.record))
        if record_id is not None and article_id is not None:
            db.execute(_STANDS_FOR, {"record_id": record_id, "article_id": article_id})
        place = {"input_id": input_id, "run_config_id": run_config_id, "run_id": run.id}
        _save_outcome(db, place, {"article_id": article_id, "record_id": record_id}, one)
    insert_items(db, new_records)


def _save_outcome(
    db: sqlite3.Connection, place: dict[str, int], made: dict[str, int | None], one: InputOutcome
) -> None:
    ended = {"status": one.status, "reason": one.reason, "message": one.message and storable(one.message)}
    db.execute(_OUTCOME, {**place, **ended, **made, "raw_sha256": one.raw_sha256})
    took = one.took
    tokens = {
        "input_tokens": took.input_tokens,
        "cached_input_tokens": took.cached_input_tokens,
        "output_tokens": took.output_tokens,
    }
    answer = one.last_answer and storable(one.last_answer)
    rest = {"usd": took.usd, "seconds": one.seconds, "last_answer": answer}
    db.execute(_ATTEMPT, {**place, **ended, **tokens, **rest})


def save_article(db: sqlite3.Connection, article: Article | ArticleInfo) -> int:
    """The article's number, given when its text is first seen."""
    found = db.execute("SELECT id FROM articles WHERE text_sha256 = ?", (article.id,)).fetchone()
    if found:
        return int(found[0])
    known = article if isinstance(article, ArticleInfo) else article.metadata
    row = {
        "text_sha256": article.id,
        "source": storable(article.source),
        "language": article.language,
        "text": article.text,
        **{name: getattr(known, name) for name in _METADATA},
    }
    return insert(db, "articles", row)


def _input_id(db: sqlite3.Connection, one: InputOutcome) -> int:
    source = storable(one.source)
    found = db.execute("SELECT id FROM inputs WHERE source = ?", (source,)).fetchone()
    if found:
        return int(found[0])
    return insert(db, "inputs", {"source": source, "extra": json.dumps(one.extra)})


def _save_record(
    db: sqlite3.Connection, run: StoredRun, run_config_id: int, article_id: int, record: ArticleSummary
) -> tuple[int, bool]:
    """The record's number, and whether it is new: another process may have been first."""
    key = (article_id, run_config_id)
    found = db.execute("SELECT id FROM records WHERE article_id = ? AND run_config_id = ?", key).fetchone()
    if found:
        return int(found[0]), False
    made = record.provenance
    row: dict[str, Any] = {
        "article_id": article_id,
        "run_config_id": run_config_id,
        "run_id": run.id,
        "headline": record.headline,
        "model": made.model,
        "attempts": made.attempts,
        "input_tokens": made.usage.input_tokens,
        "cached_input_tokens": made.usage.cached_input_tokens,
        "output_tokens": made.usage.output_tokens,
        "cost_usd": made.cost_usd,
        "seconds": made.seconds,
        "rejected": len(made.rejected),
        "json": _json_of(record),
    }
    return insert(db, "records", row), True


def _json_of(record: ArticleSummary) -> str:
    source = storable(record.article.source)
    if source != record.article.source:
        record = record.model_copy(update={"article": record.article.model_copy(update={"source": source})})
    return record.model_dump_json()
