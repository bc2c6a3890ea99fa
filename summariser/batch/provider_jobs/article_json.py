"""A cleaned article as JSON, and back: it waits for a job in the store."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from summariser.models.article import Article, Metadata, OffsetMap, Removal, Segment, Sentence


def article_to_json(article: Article) -> str:
    """Everything of it."""
    return json.dumps(asdict(article), ensure_ascii=False)


def article_from_json(text: str) -> Article:
    """The article that `article_to_json` was given."""
    held: dict[str, Any] = json.loads(text)
    return Article(
        text=held["text"],
        sentences=tuple(Sentence(**sentence) for sentence in held["sentences"]),
        source=held["source"],
        metadata=Metadata(**held["metadata"]),
        removed=tuple(Removal(**removal) for removal in held["removed"]),
        offsets=OffsetMap(tuple(Segment(**segment) for segment in held["offsets"]["segments"])),
    )
