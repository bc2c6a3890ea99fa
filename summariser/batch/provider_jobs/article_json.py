"""A cleaned article as JSON, and back: it waits for a job in the store."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache

from pydantic import TypeAdapter

from summariser.models.article import Article


def article_to_json(article: Article) -> str:
    """The article as JSON."""
    return json.dumps(asdict(article), ensure_ascii=False)


def article_from_json(text: str) -> Article:
    """The article from what `article_to_json` gave; ValidationError if it is none."""
    return _reader().validate_json(text)


@cache
def _reader() -> TypeAdapter[Article]:
    return TypeAdapter(Article)
