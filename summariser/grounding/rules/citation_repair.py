"""Citations that miss the sentence in question, and the sentence that completes them."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.models.violation import Violation


def citation_complete(claim: Claim) -> Iterator[Violation]:
    """What a text says is in the sentences it cites, not only in others (which are then cited too)."""
    if claim.form == "figure":
        placed = claim.placed
        if placed and placed.place != "cited":
            yield _mended(0, len(claim.text), claim, placed.sentence)
        return
    if claim.copied:
        return
    for figure, located in claim.located_figures:
        if located and located.place == "near" and located.sentence is not None:
            yield _mended(figure.start, figure.end, claim, located.sentence)
        elif located and located.derived and claim.cited:
            for sentence in located.derived.sentences:
                if sentence not in claim.cited:
                    yield _mended(figure.start, figure.end, claim, sentence, "An operand of ")


def _mended(start: int, end: int, claim: Claim, sentence: int, of: str = "") -> Violation:
    message = f"{of}“{claim.text[start:end]}” is in sentence {sentence}, which was not cited."
    return claim.violation(start, end, message, sentence)
