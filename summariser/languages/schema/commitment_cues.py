"""The commitment cues of a language: `commitments.py` of its folder.

A table is a tuple of rules (status, frame, pattern). The pattern is a regular expression without groups that
are numbered; `frame` says where the parties are:

- "act": the subject is to do what follows ("plans to", "refused to"). A rule whose pattern is an auxiliary
  ("will") is an "auxiliary": what follows is a verb phrase, in the passive too.
- "future": a verb that is in the future tense by itself ("pagará"), so that the cue is part of the action.
- "that": the subject gives its word; a clause, an infinitive or a thing follows ("promised").
- "order": the subject obliges the object ("ordered X to ...").
- "duty": the subject is obliged ("must").
- "reported": a future seen from the past ("would"), which commits only where somebody is reported to say it.
- "outcome": the sentence says that a promise was kept or broken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # language data is loaded where pydantic is not
    from summariser.models.draft import CommitmentStatus
    from summariser.models.mentions import CommitmentFrame


@dataclass(frozen=True, slots=True)
class CommitmentCues:
    """The commitment cues of a language: regular expressions, matched without regard to case."""

    rules: tuple[tuple[CommitmentStatus, CommitmentFrame, str], ...]
    """As above, in order of precedence."""
    forecast: str
    """What may not follow an auxiliary: verbs of events that nobody decides on."""
    passive: str
    """What follows an auxiliary in the passive."""
    doubt: str
    """Words whose clause commits nobody: hopes, forecasts, denials."""
    promise_words: str
    """Words of a sentence in which a broken promise may be meant: "due", "deadline"."""
    condition: str
    """What opens a condition."""
    contrast: str = r"[;:\"“”«»„]"
    """What ends the reach of a word of doubt."""
    negators: str = ""
    """Words that negate a commitment beside those of `negation.py`, separated by commas."""
    reach: int = 24
    """Up to how many characters after an auxiliary a negation follows."""
