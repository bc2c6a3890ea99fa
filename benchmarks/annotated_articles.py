"""The annotated articles of benchmarks/data/extraction; its README.md has the conventions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractive import from_paragraphs
from site_split import Part

from summariser.models.article import Article

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "benchmarks" / "data" / "extraction"


@dataclass(frozen=True)
class AnnotatedArticle:
    """An article made of its gold paragraphs, which leaves the cleaner out, and what it says.

    `gold` has the lists of the annotation file and the metadata of the dump's gold file.
    """

    name: str
    part: Part
    language: str
    article: Article
    gold: dict[str, Any]

    def sentences_of(self, *passages: str) -> list[int]:
        """The numbers of the sentences that the passages, verbatim, overlap."""
        numbers = set()
        for passage in passages:
            start = self.article.text.index(passage)
            end = start + len(passage)
            numbers |= {one.number for one in self.article.sentences if one.start < end and start < one.end}
        return sorted(numbers)


def annotated_articles(folder: Path = FOLDER) -> Iterator[AnnotatedArticle]:
    """All of them, in the order of their names."""
    for path in sorted(folder.glob("*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        dump = json.loads((ROOT / annotation["dump"]).read_text(encoding="utf-8"))
        gold = {**dump, **annotation}
        yield AnnotatedArticle(path.stem, gold["part"], gold["language"], from_paragraphs(gold), gold)
