"""What the scanners find in a text. `start`/`end` index the text scanned; `text` is `scanned[start:end]`.

The classes have no slots: mentions travel between processes, and without slots pickling takes a third of
the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from summariser.models.draft import ActorKind, CommitmentStatus
from summariser.models.record import Approximation

CommitmentFrame = Literal["act", "auxiliary", "future", "that", "order", "duty", "reported", "outcome"]


@dataclass(frozen=True)
class Mention:
    """A passage that a scanner recognised."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class FigureMention(Mention):
    """A quantity. `text` includes its qualifier and unit ("over 47,000", "42-day", "$4.5bn").

    `value` is in full units, `high` the upper end of a range. `unit` is an ISO 4217 code, "percent",
    "percentage point", "basis point", an English singular ("day", "km"), or None; `noun` the counted noun
    as the text has it ("Palestinians"), or None. `core_start`/`core_end` bound the number without its
    qualifier, in the scanned text. `value` is None where the number words of the language are not known and a
    scale or separator may make the number another ("2.300").
    """

    value: float | int | None
    high: float | int | None = None
    unit: str | None = None
    approximation: Approximation = "exact"
    noun: str | None = None
    core_start: int = 0
    core_end: int = 0


@dataclass(frozen=True)
class NameMention(Mention):
    """A proper name, without article or title ("Musa Abu Marzouk"). `kind` is None where nothing tells."""

    kind: ActorKind | None = None


@dataclass(frozen=True)
class DateMention(Mention):
    """A date or period. `first`..`last` are the days it fixes, both included; None where it fixes none.

    `bound` says which end of an interval the words fix: "by Friday" and "within 42 days" fix only the end
    ("until"), "from May" only the start ("from"), "in June" both ("in"). `kind` tells "date" (a point of the
    calendar, also weekdays and "tomorrow") from "period" (a length: "42 days") and "vague" ("near future").
    """

    first: date | None = None
    last: date | None = None
    bound: Literal["in", "from", "until"] = "in"
    kind: Literal["date", "period", "vague"] = "date"


@dataclass(frozen=True)
class QuoteMention(Mention):
    """A passage in quotation marks; `text` is without the marks. `speaker` as the text names it, or None."""

    speaker: str | None = None


@dataclass(frozen=True)
class CommitmentCue(Mention):
    """Words that commit somebody to something ("agreed to", "will", "refused"), with the status they say.

    `frame` says where the parties stand and is explained in `summariser.languages.schema.commitment_cues`.
    """

    status: CommitmentStatus
    negated: bool = False
    passive: bool = False
    frame: CommitmentFrame = "act"


@dataclass(frozen=True)
class NegationMention(Mention):
    """A word that negates, and the content word it negates ("release" in "will not be released"), or None."""

    scope: str | None = None
