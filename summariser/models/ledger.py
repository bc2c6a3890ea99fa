"""The ledger: commitments of many articles, joined to threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from summariser.models.draft import CommitmentStatus

Change = Literal[
    "pledged", "agreed", "ordered", "planned", "made-conditional", "repeated", "moved", "edited",
    "refused", "denied", "fulfilled", "broken",
]  # fmt: skip
"""What a step does to its thread: the first gives its status, later ones what they change."""


@dataclass(frozen=True)
class SourceArticle:
    """An article as the ledger cites it.

    `id` is that of the record's article. `published` is the local date of publication, None if unknown.
    `names` are the spellings of the names in it, those of one bearer together, the fullest first.
    """

    id: str
    source: str
    title: str | None
    url: str | None
    published: date | None
    language: str
    names: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class LedgerEntry:
    """One commitment of one article. `due_start`..`due_end` are days, both included.

    `original` is the action in the language of the article where `action` is a translation into English.
    """

    id: str
    article: SourceArticle
    by: str | None
    to: str | None
    action: str
    status: CommitmentStatus
    when: str | None = None
    due_start: date | None = None
    due_end: date | None = None
    condition: str | None = None
    stated_by: str | None = None
    quote: str = ""
    original: str | None = None

    @property
    def due(self) -> date | None:
        """The day by which it is due: the last day that its words fix, else the first."""
        return self.due_end or self.due_start


@dataclass(frozen=True)
class FigureChange:
    """A quantity of a promise that another step gives differently; `unit` as the article counts it."""

    before: float
    after: float
    unit: str | None


@dataclass(frozen=True)
class LedgerStep:
    """One entry in the history of its thread, and what it changes."""

    entry: LedgerEntry
    change: Change
    figure: FigureChange | None = None


@dataclass(frozen=True)
class Thread:
    """One promise as its steps tell it, in order of publication; most have a single step.

    `by` and `to` are the fullest spellings. `doubtful` are pairs of step numbers (from 0) whose joining is
    not certain. `id` is that of the first entry.
    """

    id: str
    by: str | None
    to: str | None
    action: str
    status: CommitmentStatus
    due_start: date | None
    due_end: date | None
    steps: tuple[LedgerStep, ...]
    doubtful: tuple[tuple[int, int], ...] = ()

    @property
    def due(self) -> date | None:
        """The day by which it is due: the last day that its words fix, else the first."""
        return self.due_end or self.due_start

    @property
    def changed(self) -> date | None:
        """The publication date of the last step."""
        return self.steps[-1].entry.article.published


@dataclass(frozen=True)
class DoubtfulPair:
    """Two entries of which the rules cannot say whether they are one promise; `score` is from 0 to 1."""

    first: LedgerEntry
    second: LedgerEntry
    score: float


@dataclass(frozen=True)
class PairJudgement:
    """What a model says of two entries, kept so that it is asked once. `pair` is the key of the two."""

    pair: str
    label: Literal["same", "different", "unclear"]
    reason: str | None
    model: str
    first_quote: str
    second_quote: str


@dataclass(frozen=True)
class Ledger:
    """Threads in order of their due date, those without one last, and the pairs left in doubt."""

    threads: tuple[Thread, ...]
    doubtful: tuple[DoubtfulPair, ...] = ()


@dataclass(frozen=True)
class SourceStatement:
    """What an article says of a promise or a quantity that others report, too.

    `said` is the figure as it is written, or the status and due date of the promise. `speaker` is whom the
    article names as saying so. `since` is the day of the first article of that source that says it.
    """

    article: SourceArticle
    said: str
    speaker: str | None
    since: date | None
    quote: str


Relation = Literal["contradiction", "difference", "agreement"]
"""How sources relate: `difference` is a change over time, or one of which it is not certain what it means."""


@dataclass(frozen=True)
class SourceComparison:
    """What several sources say of one thing, in order of publication.

    `about` is the promise, or what is counted. `contradicting` are pairs of statement numbers (from 0).
    """

    kind: Literal["promise", "figure"]
    about: str
    relation: Relation
    statements: tuple[SourceStatement, ...]
    contradicting: tuple[tuple[int, int], ...] = ()
