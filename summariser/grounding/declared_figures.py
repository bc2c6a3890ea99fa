"""All figures that a draft declares as worked out: those that hold, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Sequence

from summariser.grounding.arithmetic import Underivable
from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.derived_figures import derive
from summariser.grounding.located_figures import DerivedValue
from summariser.grounding.rule_registry import UNFOUNDED, Rule
from summariser.models.draft import DerivedDraft
from summariser.models.violation import Violation


def derive_all(
    items: Sequence[DerivedDraft], article_index: ArticleIndex, rules: Sequence[Rule]
) -> tuple[tuple[DerivedValue, ...], list[Violation]]:
    """The declared figures that hold, and a fault for each of the others (none if the rule is off)."""
    held: list[DerivedValue] = []
    unfounded: list[Violation] = []
    for index, item in enumerate(items):
        try:
            held.append(derive(item, article_index))
        except Underivable as error:
            found = Violation(rule=UNFOUNDED, kind="error", message=str(error))
            unfounded.append(found.in_item("derived", index, item.model_dump()))
    return tuple(held), unfounded if any(rule.code == UNFOUNDED for rule in rules) else []
