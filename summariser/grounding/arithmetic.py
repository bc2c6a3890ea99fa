"""The arithmetic of derived figures: exact; units, qualifiers, and rounding as far as digits are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from functools import reduce

from summariser.grounding.quantity_agreement import agreement, base_unit
from summariser.models.draft import Operation
from summariser.models.mentions import FigureMention
from summariser.models.record import Approximation

# Far more digits than any article prints; without traps: a hostile operand gives NaN and no exception.
_EXACT = Context(prec=60, traps=[])
_HUNDRED = Decimal(100)
# Beyond it no article counts anything, and floats would soon take all numbers for equal.
_LARGEST = 10**30
# The most that rounding may change, as a share: "1 million" is no rounding of 600,000.
_ROUNDING = Decimal("0.1")


class Underivable(ValueError):
    """Why a declared figure does not follow from its operands, as a sentence."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A value in base units (weeks are days are seconds), its unit, and how certain it is."""

    value: Decimal
    unit: str | None
    certainty: Approximation

    @classmethod
    def of(cls, figure: FigureMention) -> Operand:
        """The term of a figure of a single value; Underivable for one out of all bounds or without value."""
        if figure.value is None:
            raise Underivable(f"No value can be read from “{figure.text[:40]}”.")
        if not abs(figure.value) < _LARGEST:
            raise Underivable(f"“{figure.text[:40]}” is too large to be worked with.")
        unit, factor = base_unit(figure.unit)
        value = _EXACT.multiply(Decimal(str(figure.value)), Decimal(str(factor)))
        return cls(value, unit, figure.approximation)

    def __str__(self) -> str:
        """The value with at most six decimals, its qualifier and its unit."""
        number = f"{self.value:,.6f}".rstrip("0").rstrip(".")
        qualifier = "" if self.certainty == "exact" else self.certainty
        return " ".join(filter(None, (qualifier, number, self.unit)))


def result_of(operation: Operation, terms: Sequence[Operand]) -> Operand:
    """What comes out; Underivable where the operands don't go together."""
    pairs = operation not in ("sum", "product")
    if len(terms) < 2 or (pairs and len(terms) != 2):
        raise Underivable(f"A {operation} has {'two' if pairs else 'at least two'} operands.")
    unit = _unit(operation, terms)
    value = _VALUES[operation](terms)
    if not value.is_finite() or abs(value) > _LARGEST:
        raise Underivable(f"The {operation} of these operands is no usable number.")
    return Operand(value, unit, _certainty(operation, terms))


def comes_out(figure: FigureMention, result: Operand) -> bool:
    """Whether a figure says the result: its unit, and its value as far as its digits go.

    A figure that claims to be exact needs exact operands. With a qualifier its last zeros may be rounding
    ("about 300" for 312), and the qualifier must be true ("over 300" is not said of 300).
    """
    shown = Operand.of(figure)
    if result.unit == "percent" and shown.unit is None and 0 < shown.value < 1:
        result = replace(result, value=result.value / _HUNDRED, unit=None)
    if shown.unit != result.unit:
        return False
    if figure.approximation == "exact":
        error = abs(shown.value - result.value)
        rounded = error <= min(_grain(figure) / 2, _ROUNDING * abs(result.value))
        return rounded and result.certainty == "exact"
    computed = replace(figure, value=float(result.value), unit=result.unit, approximation=result.certainty)
    how = agreement(replace(figure, value=float(shown.value), unit=shown.unit), computed)
    return how == "same" or (how == "loose" and figure.approximation == "about")


def _unit(operation: Operation, terms: Sequence[Operand]) -> str | None:
    units = [term.unit for term in terms]
    if operation == "product":
        named = [unit for unit in units if unit not in (None, "percent")]
        if len(named) > 1 or units.count("percent") > 1:
            raise Underivable("At most one factor of a product may have a unit, beside one percentage.")
        return named[0] if named else None
    if operation == "quotient" and units[1] is None:
        return units[0]
    if len(set(units)) > 1:
        raise Underivable(f"The operands of a {operation} must have the same unit.")
    if operation in ("percent-change", "share"):
        return "percent"
    if operation == "quotient":
        return None
    return "percentage point" if units[0] == "percent" and operation == "difference" else units[0]


def _certainty(operation: Operation, terms: Sequence[Operand]) -> Approximation:
    """Exact if all are; more than 5 and 7 is more than 12; anything else is about."""
    inexact: set[Approximation] = {term.certainty for term in terms if term.certainty != "exact"}
    if not inexact:
        return "exact"
    if operation in ("sum", "product") and inexact in ({"over"}, {"under"}):
        return inexact.pop()
    return "about"


def _sum(terms: Sequence[Operand]) -> Decimal:
    return reduce(_EXACT.add, (term.value for term in terms))


def _product(terms: Sequence[Operand]) -> Decimal:
    """A percentage in a product is a share of the rest."""
    factors = (term.value / _HUNDRED if term.unit == "percent" else term.value for term in terms)
    return reduce(_EXACT.multiply, factors)


def _difference(terms: Sequence[Operand]) -> Decimal:
    """How far apart they are, in whichever order they are named."""
    return abs(_EXACT.subtract(terms[0].value, terms[1].value))


def _quotient(terms: Sequence[Operand]) -> Decimal:
    return _EXACT.divide(terms[0].value, terms[1].value)


def _percent_change(terms: Sequence[Operand]) -> Decimal:
    """From the first to the second, without a sign: rise and fall are words, and are checked as such."""
    change = _EXACT.subtract(terms[1].value, terms[0].value)
    return abs(_EXACT.multiply(_EXACT.divide(change, terms[0].value), _HUNDRED))


def _share(terms: Sequence[Operand]) -> Decimal:
    """Of the first in the second, in percent."""
    return _EXACT.multiply(_quotient(terms), _HUNDRED)


_VALUES: dict[Operation, Callable[[Sequence[Operand]], Decimal]] = {
    "sum": _sum,
    "difference": _difference,
    "product": _product,
    "quotient": _quotient,
    "percent-change": _percent_change,
    "share": _share,
}


def _grain(figure: FigureMention) -> Decimal:
    """The place of the last digit shown, in base units: 0.1 for "4.5", 100,000 for "1.2 million".

    Found as the power of ten between the digits and the value; 0, which rounds nothing, where there is
    none (number words, dozens).
    """
    core = figure.text[figure.core_start - figure.start : figure.core_end - figure.start]
    digits = "".join(filter(str.isdecimal, core))
    value = abs(Decimal(str(figure.value)))
    if not digits.strip("0") or not value:
        return Decimal(0)
    ratio = _EXACT.divide(value, Decimal(int(digits))).normalize(_EXACT)
    if ratio.as_tuple().digits != (1,):
        return Decimal(0)
    return ratio * Decimal(str(base_unit(figure.unit)[1]))
