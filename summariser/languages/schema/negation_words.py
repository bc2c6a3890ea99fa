"""The negation words of a language: `negation.py` of its folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NegationWords:
    """Words by which a language negates, in lower case, separated by commas; a form may be several words."""

    negators: str
    """Words that negate what follows: "not"."""
    refusal_verbs: str
    """Verbs that negate by their meaning: "refused to"."""
    affirmations: str
    """Phrases that look like a negation and are none: "not only"."""
    skipped_words: str = ""
    """Words passed over on the way to what is negated: auxiliaries, articles, pronouns."""
    frame_words: str = ""
    """Second halves of a negation that encloses its verb: French "ne … pas"."""
