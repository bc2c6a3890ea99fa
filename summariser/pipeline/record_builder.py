"""Build the record: plain data in, the public result out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from summariser.models.article import Article
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
        article=ArticleInfo.of(article),
        headline=grounded.headline,
        summary=grounded.summary,
        actors=grounded.actors,
        commitments=grounded.commitments,
        figures=grounded.figures,
        provenance=provenance,
        **grounded.extras,
    )
