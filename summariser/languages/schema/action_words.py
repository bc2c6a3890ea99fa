"""Words that name one thing promised in different ways: `actions.py` of a language's folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class ActionWords:
    """Verbs and nouns of what is promised and to whom, by what they come to.

    Lines are "beginning, beginning = concept": beginnings of words in lower case, a concept the same in every
    language. A beginning of up to three letters is matched as a whole word only. Words that are used for
    one another of the same thing belong in one line.
    """

    concepts: str
    """= pay, repay, free, leave, open, close, build, deliver, publish, clean, cut, raise, keep, begin, end,
    strike, vote, repair, sell, buy, hire, dismiss, home, school, child, worker, train, detector, money."""
