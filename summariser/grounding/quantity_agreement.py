"""Whether one quantity says what another says: value, unit, qualifier, rounding.

The rules, in the order in which they are tried:

- Units that both name must be the same, or convert exactly (42 days are six weeks; miles are never
  kilometres). A bare number goes with any unit that is not contradicted.
- An equal value with the same qualifier is the same. A qualifier that is dropped ("47,000" for "over
  47,000") or added ("about 47,000" for "47,000") says less or more than the article: loose.
- Qualifiers that point in opposite directions ("nearly" for "over") never agree.
- A different value agrees if a qualifier makes it true and it is a rounding: "nearly 47,000" for 46,950,
  "over 47,000" for 47,035, "about 1,500" for 1,487.
- Without a qualifier a rounding is loose, and only of a fraction or of a thousand and more (nobody rounds
  32 people to thirty), and only if it could not be a slip of one digit: fewer digits written, or several
  of them changed ("$160m" for 159.7m; never 46,950 for 46,951).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summariser.models.mentions import FigureMention
from summariser.models.record import Approximation
from summariser.scan.figures.currencies import same_currency

Agreement = Literal["same", "loose"]

# Exact conversions only: unit → (base unit, how many of it).
_CONVERSIONS: dict[str, tuple[str, float]] = {
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 86_400),
    "week": ("second", 604_800),
    "fortnight": ("second", 1_209_600),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1200),
    "millennium": ("month", 12_000),
    "percent": ("percent", 1),
    "basis point": ("percentage point", 0.01),
    "percentage point": ("percentage point", 1),
    "millimetre": ("metre", 0.001),
    "centimetre": ("metre", 0.01),
    "metre": ("metre", 1),
    "km": ("metre", 1000),
    "milligram": ("kilogram", 0.000001),
    "gram": ("kilogram", 0.001),
    "kilogram": ("kilogram", 1),
    "tonne": ("kilogram", 1000),
    "inch": ("inch", 1),
    "foot": ("inch", 12),
    "yard": ("inch", 36),
}
# How far apart a rounded value and the true one may be, as a share of the true one.
_ROUNDING = 0.1
_BOUND = 0.2
# The same where the claim has the coarser unit: "just over a week" for ten days.
_COARSER = 0.35


@dataclass(frozen=True, slots=True)
class ComparableQuantity:
    """A quantity in base units: `low`..`high` (equal unless a range), with its qualifier.

    `factor` is how many base units the unit as written has; a bare number has no unit and no noun.
    """

    low: float
    high: float
    unit: str | None
    factor: float
    approximation: Approximation
    digits: str
    bare: bool


def base_unit(unit: str | None) -> tuple[str | None, float]:
    """The unit that a unit converts to exactly, and how many of it; itself and 1 where there is none."""
    return _CONVERSIONS.get(unit or "", (unit, 1.0))


def quantity(mention: FigureMention, value: float, *, convert: bool = True) -> ComparableQuantity:
    """The quantity of a mention and its value, in the unit that is written unless it is to be converted."""
    unit, factor = base_unit(mention.unit) if convert else (mention.unit, 1.0)
    high = value if mention.high is None else mention.high
    return ComparableQuantity(
        value * factor,
        high * factor,
        unit,
        factor,
        mention.approximation,
        _digits(mention.text),
        mention.unit is None and mention.noun is None,
    )


def agreement(claimed: FigureMention, carried: FigureMention) -> Agreement | None:
    """Whether the quantity of a claim says what that of its evidence says; None if it does not.

    Where the value of either is not certain, their digits are compared.
    """
    both = claimed.unit is not None and carried.unit is not None
    if claimed.value is None or carried.value is None:
        same = claimed.unit == carried.unit or not both
        return "same" if same and _digits(claimed.text) == _digits(carried.text) else None
    claim = quantity(claimed, claimed.value, convert=both)
    source = quantity(carried, carried.value, convert=both)
    if not _units_fit(claim, source):
        return _share_agreement(claim, source)
    if claim.approximation == "range" or source.approximation == "range":
        return _range_agreement(claim, source)
    if _opposed(claim, source):
        return None
    if _equal(claim.low, source.low):
        return "same" if claim.approximation == source.approximation else "loose"
    return _rounding_agreement(claim, source)


def same_magnitude(claimed: FigureMention, number: FigureMention) -> bool:
    """Whether a number without a unit (an age, a year, an ordinal) has the value of a claim's figure."""
    if claimed.value is None or number.value is None:
        return _digits(claimed.text) == _digits(number.text) != ""
    return _equal(claimed.value, number.value)


def _digits(text: str) -> str:
    return "".join(filter(str.isdecimal, text))


def _units_fit(claim: ComparableQuantity, source: ComparableQuantity) -> bool:
    if claim.unit == source.unit or same_currency(claim.unit, source.unit):
        return True
    return (claim.unit is None) != (source.unit is None) and (claim.bare or source.bare)


def _share_agreement(claim: ComparableQuantity, source: ComparableQuantity) -> Agreement | None:
    """A share in words is one in percent: half of them, 50 percent."""
    shares = [
        quantity.low if quantity.unit == "percent" else quantity.low * 100
        for quantity in (claim, source)
        if quantity.unit == "percent" or (quantity.unit is None and 0 < quantity.low < 1)
    ]
    if len(shares) < 2 or not abs(shares[0] - shares[1]) < 0.5:
        return None
    return "same" if _equal(*shares) and claim.approximation == source.approximation else "loose"


def _range_agreement(claim: ComparableQuantity, source: ComparableQuantity) -> Agreement | None:
    if claim.approximation == source.approximation:
        return "same" if _equal(claim.low, source.low) and _equal(claim.high, source.high) else None
    ranged, single = (claim, source) if claim.approximation == "range" else (source, claim)
    if ranged is not source or (single.unit and not ranged.unit):
        return None
    if single.approximation == "over" and _equal(single.low, ranged.high):
        return None
    ends = (_single(ranged.low, ranged), _single(ranged.high, ranged))
    near = any(_equal(single.low, end.low) or _rounding_agreement(single, end) for end in ends)
    return "loose" if near else None


def _single(value: float, ranged: ComparableQuantity) -> ComparableQuantity:
    """One end of a range ("rose 248.02 to 8,943.81") as a quantity."""
    digits = _digits(f"{value:g}")
    return ComparableQuantity(value, value, ranged.unit, ranged.factor, "exact", digits, False)


def _opposed(claim: ComparableQuantity, source: ComparableQuantity) -> bool:
    return {claim.approximation, source.approximation} == {"over", "under"} and _equal(claim.low, source.low)


def _rounding_agreement(claim: ComparableQuantity, source: ComparableQuantity) -> Agreement | None:
    if not _rounds_to(claim, source):
        return None
    if claim.approximation == "exact":
        written = source.low / source.factor
        silent = written >= 1000 or written % 1
        return "loose" if silent and not _one_slip(claim.digits, source.digits) else None
    if claim.approximation == "over":
        return "same" if source.low > claim.low and source.approximation != "under" else None
    if claim.approximation == "under":
        return "same" if source.low < claim.low and source.approximation != "over" else None
    return "same"


def _rounds_to(claim: ComparableQuantity, source: ComparableQuantity) -> bool:
    """Whether the claimed value is the true one with its last digits rounded away."""
    difference = abs(claim.low - source.low)
    grain = _grain(claim.low / claim.factor) * claim.factor
    if claim.approximation in ("over", "under"):
        bound = _BOUND if claim.factor <= source.factor else _COARSER
        return difference < grain and difference <= bound * abs(source.low)
    return difference <= grain / 2 and difference <= _ROUNDING * abs(source.low)


def _grain(value: float) -> float:
    """The place of the last digit that is not zero: 100 for 1,500, 0.1 for 4.5."""
    if value == 0:
        return 0.0
    digits = f"{abs(value):.6f}".rstrip("0")
    if not digits.endswith("."):
        return float(10 ** -len(digits.partition(".")[2]))
    whole = digits[:-1]
    return float(10 ** (len(whole) - len(whole.rstrip("0"))))


def _one_slip(one: str, other: str) -> bool:
    """Whether two written numbers differ in a single digit, as a slip would have it."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))
