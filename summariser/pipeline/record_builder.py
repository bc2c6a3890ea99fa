"""Putting the record together: plain data in, the public result out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from summariser.models.article import Article
from summariser.models.draft import Fault
from summariser.models.record import (
    ArticleInfo,
    ArticleSummary,
    Finding,
    Provenance,
    RemovedPassage,
    Span,
)

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


def findings(faults: Iterable[Fault]) -> list[Finding]:
    """Faults as they stand in the record, each once."""
    found: list[Finding] = []
    for fault in faults:
        finding = Finding(field=fault.field, item=fault.item, rule=fault.rule, message=fault.message)
        if finding not in found:
            found.append(finding)
    return found


def build_record(
    schema: type[ArticleSummary], article: Article, grounded: Grounded, provenance: Provenance
) -> ArticleSummary:
    """The record in the user's schema: what survived the checks, and how it came about."""
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
