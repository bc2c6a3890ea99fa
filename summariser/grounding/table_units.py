"""The value of a table's cell whose unit or scale is in the head of the table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.article_index import ArticleIndex
from summariser.models.mentions import FigureMention
from summariser.scan.figures import scan_figures

_BRACKETS = re.compile(r"[()\[\]]")
# A currency before its scale: "$ million", "£m".
_CURRENCY_FIRST = re.compile(r"(?P<currency>[A-Z]{0,3}[$€£¥₴₽₹])\s*(?P<scale>.*)")


def read_cell(text: str, unit: str, index: ArticleIndex) -> FigureMention | None:
    """What a cell says with the unit of its head: "702" under "$ million" is $702 million.

    None where the article does not have the unit word for word, or the two cannot be read as one quantity.
    """
    return cell_value(text, unit, index.language) if index.find(unit, case=False) else None


def cell_value(text: str, unit: str, language: str) -> FigureMention | None:
    """What a cell and a unit say together; None if they are no single quantity."""
    if not any(character.isdigit() for character in text):
        return None
    for form in _forms(text.strip(), " ".join(_BRACKETS.sub(" ", unit).split())):
        found = scan_figures(form, language)
        if len(found) == 1 and found[0].unit and found[0].value is not None and found[0].end == len(form):
            return found[0]
    return None


def _forms(text: str, unit: str) -> Iterator[str]:
    if match := _CURRENCY_FIRST.fullmatch(unit):
        yield f"{match['currency']}{text} {match['scale']}".strip()
        yield f"{match['currency']}{text}{match['scale']}"
    yield f"{text} {unit}"
    yield f"{text}{unit}"
    yield f"{unit} {text}"
