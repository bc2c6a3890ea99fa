"""Figures that were found in an article, or that follow from its figures; plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summariser.grounding.quantity_agreement import agreement
from summariser.models.draft import DerivedDraft
from summariser.models.mentions import FigureMention

# Where something was found: in a cited sentence, around one (next to it, in its paragraph, in the title), or
# elsewhere in the article.
Place = Literal["cited", "near", "elsewhere"]


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure's text at [start, end) of the article, the quantity read there, and how near the citation."""

    start: int
    end: int
    reading: FigureMention | None
    place: Place
    sentence: int


@dataclass(frozen=True, slots=True)
class DerivedValue:
    """A declared figure that holds. `figure` is read from its text, `operands` are in the article."""

    item: DerivedDraft
    figure: FigureMention
    operands: tuple[PlacedFigure, ...]

    @property
    def sentences(self) -> tuple[int, ...]:
        """The sentences of the operands, each once."""
        return tuple(dict.fromkeys(operand.sentence for operand in self.operands))

    def says(self, figure: FigureMention) -> bool:
        """Whether a quantity of a claim says the same, with the same unit and qualifier."""
        return figure.unit == self.figure.unit and agreement(figure, self.figure) == "same"
