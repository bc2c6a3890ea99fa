"""The articles of benchmarks/data/articles, and the requests that the product sends about them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.models.article import Article, Metadata
from summariser.models.draft import CommitmentDraft

FOLDER = Path(__file__).resolve().parent / "data" / "articles"
PARTS = ("dev", "test")


@dataclass(frozen=True)
class GoldArticle:
    """An article made of its gold paragraphs, which leaves the cleaner out, and what it says.

    `part` is "dev" or "test"; `gold` is the whole file, see benchmarks/data/articles/README.md.
    """

    name: str
    part: str
    article: Article
    gold: dict[str, Any]


def gold_articles(*parts: str) -> Iterator[GoldArticle]:
    """Those of the parts named (default: all), in the order of their names."""
    for part in parts or PARTS:
        for path in sorted((FOLDER / part).glob("*.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            yield GoldArticle(path.stem, part, _article(gold), gold)


def _article(gold: dict[str, Any]) -> Article:
    text = "\n".join(gold["paragraphs"])
    known = Metadata(
        title=gold["title"], published=gold["published"], site=gold["source"], language=gold["language"]
    )
    return Article(text, number_sentences(text, gold["language"]), f"{gold['id']}.txt", known)


def gold_commitments(one: GoldArticle) -> list[CommitmentDraft]:
    """The commitments of the gold as items of a draft, each with the sentences of its quotes."""
    return [
        CommitmentDraft(
            sentences=cited,
            by=told["by"],
            to=told["to"],
            action=told["action"],
            status=told["status"],
            when=told["when"],
            condition=told["condition"],
            stated_by=told["stated_by"],
        )
        for told in one.gold["commitments"]
        if (cited := _sentences_of(told["quotes"], one.article))
    ]


def _sentences_of(passages: Iterable[str], article: Article) -> list[int]:
    """The numbers of the sentences that the passages, verbatim, overlap."""
    numbers: set[int] = set()
    for passage in passages:
        start = article.text.find(passage)
        end = start + len(passage)
        if start >= 0:
            numbers |= {one.number for one in article.sentences if one.start < end and start < one.end}
    return sorted(numbers)
