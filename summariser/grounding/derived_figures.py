"""Figures that a drafter worked out, declares, and code works out again.

A number that the article does not print is a claim of its own: the draft names the operation and the
operands, each a figure of the article with its sentence. Pairs of numbers that would give a result are
never searched for: among the numbers of an article there is nearly always some pair that does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summariser.grounding.arithmetic import Operand, Underivable, comes_out, result_of
from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.figure_placement import place_figure
from summariser.grounding.located_figures import DerivedValue, PlacedFigure
from summariser.grounding.rule_registry import UNFOUNDED, Rule
from summariser.models.draft import DerivedDraft
from summariser.models.violation import Violation
from summariser.scan.figures import read_figure

MOST_OPERANDS = 12


def derive_all(
    items: Sequence[DerivedDraft], source: ArticleIndex, rules: Sequence[Rule]
) -> tuple[tuple[DerivedValue, ...], list[Violation]]:
    """The declared figures that hold, and a fault for each of the others (none if the rule is off)."""
    held: list[DerivedValue] = []
    unfounded: list[Violation] = []
    for index, item in enumerate(items):
        try:
            held.append(derive(item, source))
        except Underivable as error:
            found = Violation(rule=UNFOUNDED, kind="error", message=str(error))
            unfounded.append(found.in_item("derived", index, item.model_dump()))
    return tuple(held), unfounded if any(rule.code == UNFOUNDED for rule in rules) else []


def derive(item: DerivedDraft, index: ArticleIndex) -> DerivedValue:
    """Work a declared figure out again; Underivable, with the reason, where it does not come out."""
    figure = read_figure(item.text, index.language)
    if figure is None or figure.value is None or figure.high is not None:
        raise Underivable(f"No single value can be read from “{item.text}”.")
    operands = tuple(_operands(item, index))
    if len({operand.start for operand in operands}) < len(operands):
        raise Underivable("Each operand must be a figure of its own: one is named twice.")
    terms = [Operand.of(operand.reading) for operand in operands if operand.reading]
    result = result_of(item.operation, terms)
    if not comes_out(figure, result):
        sum_of = f"the {item.operation} of {', '.join(f'“{text}”' for text in item.operands)}"
        raise Underivable(f"“{item.text}” is not {sum_of}: that is {result}.")
    return DerivedValue(item, figure, operands)


def _operands(item: DerivedDraft, index: ArticleIndex) -> Iterator[PlacedFigure]:
    """The place of each operand: in the sentence that is cited for it, as a figure of its own."""
    for text, number in zip(item.operands[:MOST_OPERANDS], _sentence_of_each(item), strict=True):
        cited = index.existing([number])
        placed = place_figure(text, cited, (), index) if cited else None
        if placed is None or placed.place != "cited":
            raise Underivable(f"The operand “{text}” is no figure of sentence {str(number)[:20]}.")
        reading = placed.reading
        if reading is None or reading.value is None or reading.high is not None:
            raise Underivable(f"No single value can be read from the operand “{text}”.")
        yield placed


def _sentence_of_each(item: DerivedDraft) -> Sequence[int]:
    """The sentences by operand; one sentence alone is that of all operands."""
    count = min(len(item.operands), MOST_OPERANDS)
    if len(item.sentences) == 1:
        return item.sentences * count
    if len(item.sentences) != count:
        raise Underivable("Each operand needs the number of its sentence, in the same order.")
    return item.sentences
