"""The commitment cues of a language: `commitments.py` of its folder.

A table is a tuple of rules (status, frame, pattern). The pattern is a regular expression without groups that
are numbered; `frame` says where the parties stand:

- "act": the subject is to do what follows ("plans to", "refused to"). A rule whose pattern is an auxiliary
  ("will") is an "auxiliary": what follows is a verb phrase, in the passive too.
- "future": a verb that is in the future tense by itself ("pagará"), so that the cue is part of the action.
- "that": the subject gives its word; a clause, an infinitive or a thing follows ("promised").
- "order": the subject obliges the object ("ordered X to ...").
- "duty": the subject is obliged ("must").
- "reported": a future seen from the past ("would"), which commits only where somebody is reported to say it.
- "outcome": the sentence tells that a promise was kept or broken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # language data is loaded where pydantic is not
    from summariser.models.draft import CommitmentStatus
    from summariser.models.mentions import CommitmentFrame


@dataclass(frozen=True, slots=True)
class CommitmentCues:
    """The commitment cues of a language.

    `rules` as above, in order of precedence. All others are patterns, matched without regard to case:
    `forecast` what may not follow an auxiliary (verbs of events that nobody decides on), `negation` what
    negates before or right after a cue, `passive` what follows an auxiliary in the passive, `doubt` words
    whose clause commits nobody (hopes, forecasts, denials), `speech` reporting verbs, `told` words of a
    sentence in which a broken promise may be meant ("due", "deadline"), `condition` what opens a condition,
    `contrast` what ends the reach of a word of doubt, `reach` how many characters after an
    auxiliary a negation may stand. `spaced` is False where words are not separated. `no_month` is a word that
    the patterns but for the rules take only in small letters.
    """

    rules: tuple[tuple[CommitmentStatus, CommitmentFrame, str], ...]
    forecast: str
    negation: str
    passive: str
    doubt: str
    speech: str
    told: str
    condition: str
    contrast: str = r"[;:\"“”«»„]"
    reach: int = 24
    spaced: bool = True
    no_month: str = ""
