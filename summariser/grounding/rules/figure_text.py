"""Figures: texts that claim to be a quantity of the article, verbatim."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.models.violation import Violation
from summariser.scan.figures.number_lexicon import number_lexicon


def figure_in_article(claim: Claim) -> Iterator[Violation]:
    """The text of a figure is in its cited sentence, or elsewhere in the article (citation completed)."""
    if claim.placed is None:
        message = f"The figure “{claim.text}” is not in the article as a quantity of its own."
        yield claim.violation(0, len(claim.text), message)


def figure_readable(claim: Claim) -> Iterator[Violation]:
    """A value can be read from the text of a figure; else it has none.

    Says nothing in a language without number words, where that holds for most figures.
    """
    placed = claim.placed
    if placed and placed.reading is None and number_lexicon(claim.index.language).known:
        message = f"No value can be read from “{claim.text}”."
        yield claim.violation(0, len(claim.text), message)
