"""Build the record: plain data in, the public result out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from summariser.models.article import Article
from summariser.models.record import (
    ArticleInfo,
    Provenance,
    RecordT,
    RemovedPassage,
    Span,
)
from summariser.models.violation import Violation

if TYPE_CHECKING:
    from summariser.grounding import Grounded


def article_info(article: Article) -> ArticleInfo:
    """The `article` object of the result, which is also what `--clean-only --format json` prints."""
    known = article.metadata
    return ArticleInfo(
        id=article.id,
        source=article.source,
        title=known.title,
        published=known.published,
        modified=known.modified,
        author=known.author,
        agency=known.agency,
        place=known.place,
        site=known.site,
        url=known.url,
        language=article.language,
        content=known.content,
        text=article.text,
        sentences=[Span(start=sentence.start, end=sentence.end) for sentence in article.sentences],
        removed=[
            RemovedPassage(start=gone.start, end=gone.end, reason=gone.reason, text=gone.text)
            for gone in article.removed
        ],
    )


def published(violations: Iterable[Violation]) -> list[Violation]:
    """The violations as the record lists them: each once, without its index in a draft that is gone."""
    found: list[Violation] = []
    for violation in violations:
        one = violation.model_copy(update={"index": None})
        if one not in found:
            found.append(one)
    return found


def build_record(
    schema: type[RecordT], article: Article, grounded: Grounded, provenance: Provenance
) -> RecordT:
    """The record in the user's schema: the items that passed the checks, and how they were made."""
    return schema(
        article=article_info(article),
        headline=grounded.headline,
        summary=grounded.summary,
        actors=grounded.actors,
        commitments=grounded.commitments,
        figures=grounded.figures,
        provenance=provenance,
        **grounded.extras,
    )
