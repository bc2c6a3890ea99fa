"""Build the record: plain data in, the public result out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from summariser.models.article import Article
from summariser.models.change import Change
from summariser.models.record import (
    ArticleInfo,
    Provenance,
    RecordT,
)
from summariser.models.violation import Violation

if TYPE_CHECKING:
    from summariser.grounding import Grounded


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
        article=ArticleInfo.of(article, grounded.excluded),
        headline=grounded.headline,
        summary=grounded.summary,
        actors=grounded.actors,
        commitments=grounded.commitments,
        figures=grounded.figures,
        provenance=provenance,
        **grounded.extras,
    )


def with_title(
    grounded: Grounded, article: Article, rejected: Iterable[Violation]
) -> tuple[Grounded, Change]:
    """`grounded` with the article's title for a headline that is missing or was rejected, and that change.

    Without a title the first sentence of the summary stands in.
    """
    fallen = next((one for one in rejected if one.field == "headline"), None)
    headline = article.title or grounded.summary[0].text
    change = Change(
        field="headline",
        before=fallen.item.get("headline") if fallen else None,
        after=headline,
        rule=fallen.rule if fallen else "headline.missing",
    )
    return replace(grounded, headline=headline), change
