"""Numbers in free text: those that the article does not have, and those that its evidence does not."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.rules.number_lookup import missing_numbers
from summariser.models.violation import Violation


def numbers_in_article(claim: Claim) -> Iterator[Violation]:
    """Every number is one of the article or its title, in digits or in words, or follows from declared ones.

    An age, a duration, a rate, a score, a clock time and a rank are numbers like any other.
    """
    for one in missing_numbers(claim):
        if not one.elsewhere:
            message = f"The article has no number “{claim.text[one.start : one.end]}”."
            yield claim.violation(one.start, one.end, message)


def numbers_in_evidence(claim: Claim) -> Iterator[Violation]:
    """Every number that the article has is in or around the cited sentences, and means the same there."""
    scope = "Do the cited sentences" if claim.cited else "Does the article"
    for one in missing_numbers(claim):
        if one.elsewhere:
            place = f"; sentence {one.sentence} has it" if one.sentence else ""
            message = f"{scope} say “{claim.text[one.start : one.end]}” of this{place}?"
            yield claim.violation(one.start, one.end, message)


def numbers_qualified_alike(claim: Claim) -> Iterator[Violation]:
    """A number keeps the qualifier of its evidence ("over", "nearly"), and is not rounded or counted."""
    for figure, located in claim.located_figures:
        if located and located.agreement == "loose" and located.place != "elsewhere":
            where = "the title" if located.sentence is None else f"sentence {located.sentence}"
            message = f"Is “{figure.text}” as exact as {where} says it, and with the same qualifier?"
            yield claim.violation(figure.start, figure.end, message)
