"""What a rule found: one type for drafts, records and plain texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

ViolationKind = Literal["error", "warning", "question"]

FALLBACK_ANSWERED = "model.fallback"
"""The rule of the warning that a fallback answered; its `item` says which: `model`, `endpoint`."""


def _is_none(value: object) -> bool:
    return value is None


class Violation(BaseModel):
    """What one rule found against an item of a draft or record, or against a text.

    `rule` is the code of the rule, `message` a sentence for the reader and for the model. An "error" means
    that the article does not support the item, a "warning" that somebody should look, a "question" that a
    rule cannot tell: `message` is then the question that a verifier is asked about the item.

    In a draft or record, `field` names the list ("figures"), `index` the item's position in it (None for a
    single value such as the headline) and `item` holds the item as it was proposed. In a text that was
    checked on its own, `start` and `end` are offsets into that text. `sentence` is the number of the
    article's sentence that supports what the cited sentences do not, where the rule found one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    field: str = ""
    index: int | None = None
    item: dict[str, Any] = {}
    rule: str
    kind: ViolationKind
    message: str
    start: int | None = Field(default=None, exclude_if=_is_none)
    end: int | None = Field(default=None, exclude_if=_is_none)
    sentence: int | None = Field(default=None, exclude_if=_is_none)

    def in_item(self, field: str, index: int | None, item: Mapping[str, Any]) -> Violation:
        """The same violation, located in an item instead of in one of its texts."""
        place = {"field": field, "index": index, "item": dict(item), "start": None, "end": None}
        return self.model_copy(update=place)
