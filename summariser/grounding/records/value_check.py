"""What a finished record says that code computes from its words: values, units, days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isclose
from typing import Any

from summariser.grounding.claim import Claim
from summariser.grounding.record_items import days_fixed
from summariser.grounding.rule_registry import DAYS_DIFFER, VALUE_DIFFERS
from summariser.languages import UNIT_LANGUAGE
from summariser.models.violation import Violation
from summariser.scan.figures import read_figure


def value_as_said(figure: Mapping[str, Any], claim: Claim) -> Iterator[Violation]:
    """A figure's value, upper end, unit and qualifier are those that its text says in the article."""
    reading = claim.placed.reading if claim.placed else None
    if reading is None or reading.value is None:
        return
    read = {
        "value": reading.value,
        "high": reading.high,
        "unit": reading.unit,
        "approximation": reading.approximation,
    }
    for name, right in read.items():
        given = figure.get(name)
        if given is not None and not _same(name, given, right, claim.index.language):
            message = f"The {name} of “{reading.text}” is {_shown(right)}, not {_shown(given)}."
            yield Violation(rule=VALUE_DIFFERS, kind="error", message=message)


def days_as_said(when: object, claim: Claim) -> Iterator[Violation]:
    """The ISO days of a `when` are those that its words fix; where they fix none, nothing is checked."""
    if not isinstance(when, Mapping):
        return
    fixed = days_fixed(claim)
    for name, right in (("start", fixed.start), ("end", fixed.end)):
        given = when.get(name)
        if given is not None and right is not None and str(given)[:10] != right:
            message = f"The {name} of “{claim.text}” is {right}, not {_shown(given)}."
            yield Violation(rule=DAYS_DIFFER, kind="error", message=message)


def _same(name: str, given: object, right: object, language: str) -> bool:
    if given == right:
        return True
    if name == "unit":
        # Others write "€", "dollars" or "people": what the scanner knows is compared, the rest is theirs.
        return _unit(str(given), language) == right
    return isinstance(given, int | float) and isinstance(right, int | float) and _close(given, right)


def _close(given: float, right: float) -> bool:
    try:
        return isclose(given, right, rel_tol=1e-9)
    except OverflowError:  # JSON has whole numbers beyond what a float can hold
        return False


def _unit(word: str, language: str) -> str | None:
    """The unit that a word means, None for one that is unknown."""
    read = (read_figure(f"2 {word}"[:40], spoken) for spoken in dict.fromkeys((language, UNIT_LANGUAGE)))
    return next((one.unit for one in read if one and one.unit), None)


def _shown(value: object) -> str:
    return "none" if value is None else str(value)[:40]
