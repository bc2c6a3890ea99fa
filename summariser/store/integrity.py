"""Consistency checks of a store: the file, its references, and that its tables agree."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

_MOST_SHOWN = 20

# What is wrong, in words after a number, and a query that counts it.
_WRONG = {
    "articles are not in the index of words": "SELECT (SELECT count(*) FROM articles)"
    " - (SELECT count(*) FROM articles_fts_docsize)",
    "records are not JSON": "SELECT count(*) FROM records WHERE NOT json_valid(json)",
    "records are about another text than their article": "SELECT count(*) FROM records r JOIN articles a"
    " ON a.id = r.article_id WHERE json_valid(json) AND json_extract(json, '$.article.text') <> a.text",
    "passages of evidence are not in their article": "SELECT count(*) FROM evidence e"
    " JOIN records r ON r.id = e.record_id JOIN articles a ON a.id = r.article_id"
    ' WHERE substr(a.text, e."start" + 1, e."end" - e."start") <> e.quote',
    **{
        f"records have other {table} than rows": "SELECT count(*) FROM records r WHERE json_valid(json)"
        f" AND json_array_length(json, '$.{field}')"
        f" <> (SELECT count(*) FROM {table} t WHERE t.record_id = r.id)"
        for table, field in (
            ("summary_sentences", "summary"),
            ("actors", "actors"),
            ("commitments", "commitments"),
            ("figures", "figures"),
        )
    },
    "inputs that are done have no record": "SELECT count(*) FROM outcomes"
    " WHERE status IN ('done', 'partial') AND record_id IS NULL",
}


@dataclass(frozen=True)
class StoreStats:
    """The contents of a store in numbers; `usd` is the known cost, `unpriced` attempts have no price."""

    inputs: dict[str, int]
    reasons: dict[str, int]
    articles: int
    near_duplicates: int
    records: dict[str, int]
    actors: int
    commitments: int
    figures: int
    runs: int
    input_tokens: int
    output_tokens: int
    usd: float
    unpriced: int


def find_faults(db: sqlite3.Connection) -> Iterator[str]:
    """What is inconsistent, a sentence each; if the file itself is damaged, only that."""
    damage = [row[0] for row in db.execute(f"PRAGMA integrity_check({_MOST_SHOWN})") if row[0] != "ok"]
    if damage:
        yield from (f"The file is damaged: {one}." for one in damage)
        return
    for row in db.execute("PRAGMA foreign_key_check").fetchmany(_MOST_SHOWN):
        yield f"A row of {row[0]} refers to a row of {row[2]} that is not there."
    for words, query in _WRONG.items():
        if count := db.execute(query).fetchone()[0]:
            yield f"{count} {words}."
    for number, text_sha256, text in db.execute("SELECT id, text_sha256, text FROM articles"):
        if sha256(text.encode()).hexdigest() != text_sha256:
            yield f"The text of article {number} was changed."


def count(db: sqlite3.Connection) -> StoreStats:
    """Count the contents."""
    tables = ("articles", "actors", "commitments", "figures", "runs")
    sums = db.execute(
        "SELECT coalesce(sum(input_tokens), 0), coalesce(sum(output_tokens), 0),"
        " coalesce(sum(cost_usd), 0.0), coalesce(sum(cost_usd IS NULL), 0) FROM attempts"
    ).fetchone()
    one = {table: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables}
    return StoreStats(
        inputs=_grouped(db, "SELECT status, count(*) FROM outcomes GROUP BY 1 ORDER BY 2 DESC"),
        reasons=_grouped(
            db, "SELECT reason, count(*) FROM outcomes WHERE reason IS NOT NULL GROUP BY 1 ORDER BY 2 DESC"
        ),
        near_duplicates=db.execute("SELECT count(*) FROM articles WHERE near_of IS NOT NULL").fetchone()[0],
        records=_grouped(db, "SELECT model, count(*) FROM records GROUP BY 1 ORDER BY 2 DESC"),
        input_tokens=sums[0],
        output_tokens=sums[1],
        usd=sums[2],
        unpriced=sums[3],
        **one,
    )


def _grouped(db: sqlite3.Connection, query: str) -> dict[str, int]:
    return {str(name): int(number) for name, number in db.execute(query)}
