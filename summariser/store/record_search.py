"""Full-text search in the articles of a store."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_SEARCH = """
SELECT r.id, a.title, r.headline, a.source, a.url, a.published, a.language,
       snippet(articles_fts, 1, '', '', ' … ', 24) AS passage
FROM articles_fts JOIN articles a ON a.id = articles_fts.rowid JOIN current_records r ON r.article_id = a.id
WHERE articles_fts MATCH ? ORDER BY rank LIMIT ?
"""


@dataclass(frozen=True)
class FoundRecord:
    """A record whose article has the words; `passage` are words around the first of them."""

    id: int
    title: str | None
    headline: str
    source: str
    url: str | None
    published: str | None
    language: str
    passage: str


def search_records(db: sqlite3.Connection, words: str, limit: int) -> list[FoundRecord]:
    """The records whose article has all of the words, the best first; of edited articles the last version.

    Signs of FTS5's query language mean nothing here; no words find nothing.
    """
    query = " ".join(f'"{word}"' for word in _WORD.findall(words))
    return [FoundRecord(*row) for row in db.execute(_SEARCH, (query, limit))] if query else []
