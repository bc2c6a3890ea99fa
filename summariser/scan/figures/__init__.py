"""Quantities of a text: value, unit, approximation, with offsets."""

from __future__ import annotations

import re
from fractions import Fraction

from summariser.scan.mentions import FigureMention
from summariser.schema import Approximation

_WORDS = {w: i for i, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_SCALES = {"thousand": 10**3, "million": 10**6, "mn": 10**6, "bn": 10**9, "billion": 10**9, "trillion": 10**12, "m": 10**6}
_UNITS = {"%": "percent", "percent": "percent"} | {
    form: unit for unit in "second minute hour day week month year km tonne".split() for form in (unit, unit + "s")
}
_MONEY = {"$": "USD", "£": "GBP", "€": "EUR", "dollars": "USD", "euros": "EUR"}
_APPROX: dict[str, Approximation] = {
    "over": "over", "more than": "over", "at least": "over", "nearly": "under", "almost": "under", "up to": "under",
    "about": "about", "around": "about", "roughly": "about", "some": "about",
}  # fmt: skip
_FIGURE = re.compile(
    rf"(?:\b(?P<approx>{'|'.join(_APPROX)})\s)?(?P<core>(?P<money>[$£€])?(?P<number>(?<![\w-])\d{{1,15}}(?:,\d{{3}}){{0,5}}"
    rf"(?:\.\d{{1,9}})?|\b(?:{'|'.join(_WORDS)})\b)(?:\s?(?P<scale>{'|'.join(_SCALES)})\b)?"
    rf"(?:[\s-]?(?P<unit>%|(?:{'|'.join(map(re.escape, [*_UNITS, *_MONEY]))})\b))?)(?:\s(?P<noun>[a-z]{{3,20}})\b)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def _mention(found: re.Match[str]) -> FigureMention:
    word = found["number"].lower()
    number = Fraction(_WORDS[word]) if word in _WORDS else Fraction(word.replace(",", ""))
    value = number * _SCALES.get((found["scale"] or "").lower(), 1)
    unit = (found["unit"] or "").lower()
    core_end = found.end("core")
    return FigureMention(
        found.start(), core_end, found.string[found.start() : core_end],
        value=int(value) if value.denominator == 1 else float(value),
        unit=_MONEY.get(found["money"] or "") or _UNITS.get(unit) or _MONEY.get(unit),
        approximation=_APPROX.get((found["approx"] or "").lower(), "exact"),
        noun=found["noun"], core_start=found.start("core"), core_end=core_end,
    )  # fmt: skip


def scan_figures(text: str, language: str = "en") -> list[FigureMention]:
    """The quantities of `text`, in order."""
    found = _FIGURE.finditer(text)
    return [_mention(one) for one in found if not _YEAR.fullmatch(one["core"]) and one["core"].lower() != "one"]


def read_figure(text: str, language: str = "en") -> FigureMention | None:
    """The one quantity that `text` expresses, or None."""
    mentions = scan_figures(text, language)
    return mentions[0] if len(mentions) == 1 else None
