"""A cleaned article as JSON, and back: it waits for a job in the store."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from summariser.models.article import Article, Metadata, OffsetMap, Removal, Segment, Sentence, SentenceDoubt


def article_to_json(article: Article) -> str:
    """The article as JSON."""
    return json.dumps(asdict(article), ensure_ascii=False)


def article_from_json(text: str) -> Article:
    """The article from what `article_to_json` gave."""
    fields: dict[str, Any] = json.loads(text)
    return Article(
        text=fields["text"],
        sentences=tuple(Sentence(**sentence) for sentence in fields["sentences"]),
        source=fields["source"],
        metadata=Metadata(**fields["metadata"]),
        removed=tuple(Removal(**removal) for removal in fields["removed"]),
        doubtful=tuple(SentenceDoubt(**doubt) for doubt in fields.get("doubtful", ())),
        offsets=OffsetMap(tuple(Segment(**segment) for segment in fields["offsets"]["segments"])),
        page_starts=tuple(fields.get("page_starts", ())),
    )
