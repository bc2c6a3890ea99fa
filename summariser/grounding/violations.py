"""What a rule says against a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

Kind = Literal["error", "warning"]


class Flaw(NamedTuple):
    """What a rule's function reports: the passage [start, end) of the claim, and a sentence that says why.

    `sentence` is the number of the sentence that carries what the cited ones do not, where there is one.
    """

    start: int
    end: int
    message: str
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found against one claim.

    `start`/`end` index the claim. An "error" makes an item of a draft be asked for again and then dropped,
    a "warning" keeps it. `sentence` is the number of the sentence that carries what the cited ones do not,
    where the rule found one: the citation is mended with it.
    """

    rule: str
    kind: Kind
    start: int
    end: int
    message: str
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class RecordFinding:
    """What one rule found against one item of a finished record.

    `field` and `index` say where the item stands ("figures", 0; the index is None for a single value),
    `item` is the item as the record has it. An "error": the article does not carry it; a "warning": look.
    """

    field: str
    index: int | None
    rule: str
    kind: Kind
    message: str
    item: dict[str, Any]
