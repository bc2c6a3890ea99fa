"""The negation words of a language: `negation.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NegationScope = Literal["after", "before", "either"]


@dataclass(frozen=True, repr=False, eq=False)
class NegationWords:
    """Words by which a language negates, in lower case, separated by commas; a form may be several words."""

    negators: str
    """Words that negate what follows: "not"."""
    refusal_verbs: str
    """Verbs that negate by their meaning: "refused to"."""
    affirmations: str
    """Phrases that look like a negation and are none: "not only"."""
    contractions: str = ""
    """A regular expression for words that end on a negation: "don't"."""
    skipped_words: str = ""
    """Words passed over on the way to what is negated: auxiliaries, articles, pronouns."""
    frame_openers: str = ""
    """First halves of a negation that encloses its verb, with the space or apostrophe behind: French "n'"."""
    frame_closers: str = ""
    """Second halves of such a negation: "pas"."""
    contrasts: str = ""
    """Words that end, behind a comma, the clause of a negation: "but"."""
    number_signs: str = ""
    """Negators that are also an abbreviation of "number": "no 5"."""
    scope: NegationScope = "after"
    """The place of what is negated: "either" means after the negator, else before it."""
    lemmas: str = ""
    """Lines "regular expression = form" for the dictionary form of what is negated; the first that matches the
    whole word holds, with a backslash and 1 for what its first group matched. Related forms must only come out alike."""
    auxiliaries: str = ""
    """Words after which a negator negates the verb; given where it negates a part of the sentence elsewhere."""
    constituent_negators: str = ""
    """The negators that negate a part of the sentence except after `auxiliaries`: "not"."""
    relative_openers: str = ""
    """Words that open a relative clause: "who"."""
    condition_openers: str = ""
    """Words that open a condition or a question: "if", "whether"."""
