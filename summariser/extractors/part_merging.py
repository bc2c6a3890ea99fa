"""One extraction of those of the parts of a long article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from summariser.extractors.protocol import Extraction
from summariser.llm.response_schema import merge_drafts
from summariser.models.draft import Draft
from summariser.models.errors import AnswerError
from summariser.models.record import Usage
from summariser.models.violation import Violation

NOT_COMPOSED = "summary.not-composed"
PART_LOST = "draft.part-lost"
_LONGEST_SUMMARY = 5


@dataclass(frozen=True)
class LostPart:
    """A part that could not be read, by the numbers of its sentences, and why."""

    sentences: tuple[int, ...]
    error: AnswerError

    def as_warning(self) -> Violation:
        """What the record says of it."""
        first, last = self.sentences[0], self.sentences[-1]
        message = f"Sentences {first} to {last} were not read: {self.error.message}"
        return Violation(field="draft", rule=PART_LOST, kind="warning", message=message)


def joined_parts(parts: Sequence[Extraction]) -> Extraction:
    """The items of all parts in order. The summary is that of all parts, the headline the first one."""
    draft: Draft = parts[0].draft
    for part in parts[1:]:
        draft = merge_drafts(draft, part.draft)
    return Extraction(
        draft,
        tuple(one for part in parts for one in part.violations),
        sum((part.usage for part in parts), Usage()),
        sum(part.requests for part in parts),
    )


def with_summary_of(composed: Extraction, whole: Extraction) -> Extraction:
    """`whole` with the headline and summary of `composed`, or its own where that has none."""
    added: dict[str, Any] = {
        "usage": whole.usage + composed.usage,
        "requests": whole.requests + composed.requests,
    }
    if not composed.draft.summary:
        return replace(with_first_sentences(whole), **added)
    update = {
        "summary": composed.draft.summary,
        "headline": composed.draft.headline or whole.draft.headline,
        "derived": [*whole.draft.derived, *composed.draft.derived],
    }
    return replace(whole, draft=whole.draft.model_copy(update=update), **added)


def with_first_sentences(whole: Extraction) -> Extraction:
    """`whole` with as much of the summaries of its parts as makes one summary: evenly, in order."""
    summary = whole.draft.summary
    step = max(1, -(-len(summary) // _LONGEST_SUMMARY))
    return replace(whole, draft=whole.draft.model_copy(update={"summary": summary[::step]}))
