"""Measures the figure scanner against the number specs of microsoft/Recognizers-Text (MIT).

    git clone --depth 1 https://github.com/microsoft/Recognizers-Text
    python benchmarks/number_specs.py Recognizers-Text/Specs

A case holds the numbers of one short input. Found and expected values are matched as multisets: recall is the
share of expected values found, precision the share of found values expected. Measured are

- numbers (`Number/*/NumberModel.json`) with `scan_numbers`, by value: every number written, years and labels
  too;
- percent (`Number/*/PercentModel.json`) with `scan_figures`, by value and unit; the specs call percentage
  points percent, so both are taken as one here;
- currency and dimension (`NumberWithUnit/English`) with `scan_figures`, by value and, where the spec names an
  ISO code, by unit; ton and metric ton are taken as one;
- temperature (`NumberWithUnit/English`), which the specs keep apart from dimension, in the same way;
- duration (`DateTime/English/DurationParser.json`) with `scan_figures`, by seconds, the parts of
  "1 year 1 month" added; no case is left out.

Each line gives the strict figures, where everything counts that the specs expect, then the fair ones. Fair
leaves out what the scanner does not mean to do or does otherwise, with what it leaves out in each language
counted under "left out" (expected or found values, not cases):

- digits joined to a unit ("180ml") as numbers: `scan_numbers` gives them, the specs count them as no number;
- indefinite articles as numbers (French "un", German "eine", Spanish "una" alone): the specs count each as 1,
  in running text they are articles; taken from both sides;
- English "percent of 10" in the sense of 10 percent, which no text means by it;
- units without a number, which the specs expect as findings without a value ("the % of increase", "dollar");
- a degree without a scale, which the specs take for an angle here and a temperature there.

In both, of a range counts the high end where the specs see its unit only there ("5-20%").
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from summariser.scan.figures import scan_figures, scan_numbers

Case = dict[str, Any]
Answer = tuple[float | None, str]

LANGUAGES = {
    "English": "en", "French": "fr", "German": "de", "Spanish": "es", "Portuguese": "pt", "Italian": "it",
    "Arabic": "ar", "Chinese": "zh", "Japanese": "ja",
}  # fmt: skip


class Judged(NamedTuple):
    """What a case expects and what was found; a value of None can't be found. `left_out` counts values."""

    expected: list[Answer]
    found: list[Answer]
    left_out: int


ARTICLES = {"a", "an", "un", "une", "ein", "eine", "einen", "einem", "einer", "um", "uma", "una", "uno"}
DECIMAL_COMMA = {"fr", "de", "es", "pt", "it"}


def rounded(value: float | None) -> float | None:
    """Ten significant digits: the specs print fifteen, cut off."""
    return None if value is None else float(f"{value:.10g}")


def spec_value(text: str, language: str) -> float | None:
    """The value a spec gives, with a decimal comma where its language has one."""
    text = text.rstrip("%")
    plain = text.replace(",", ".") if language in DECIMAL_COMMA else text.replace(",", "")
    try:
        return rounded(float(plain))
    except ValueError:
        return None


def numbers(case: Case, language: str, strict: bool) -> Judged:
    kept = [one for one in case["Results"] if strict or one["Text"].lower() not in ARTICLES]
    given = scan_numbers(case["Input"], language)
    found = [
        one
        for one in given
        if strict or not (one.text.lower() in ARTICLES or _joined_to_letter(case["Input"], one.end))
    ]
    expected: list[Answer] = [(spec_value(one["Resolution"]["value"], language), "") for one in kept]
    left_out = len(case["Results"]) - len(kept) + len(given) - len(found)
    return Judged(expected, [(rounded(one.value), "") for one in found], left_out)


def _joined_to_letter(text: str, end: int) -> bool:
    after = text[end : end + 1]
    return (
        after.isalpha()
        and text[end - 1 : end].isdecimal()
        and (after.isascii() or "\u0620" <= after <= "\u064a")
    )


def percents(case: Case, language: str, strict: bool) -> Judged:
    kept = [one for one in case["Results"] if strict or not _percent_of(one, language)]
    expected: list[Answer] = [
        (spec_value(str(one["Resolution"].get("value")), language), "percent") for one in kept
    ]
    found: list[Answer] = [
        (rounded(one.value if one.high is None else one.high), "percent")
        for one in scan_figures(case["Input"], language)
        if one.unit in ("percent", "percentage point")
    ]
    return Judged(expected, found, len(case["Results"]) - len(kept))


def _percent_of(result: Case, language: str) -> bool:
    """Whether it is "percent of 10", or a percent sign without a number."""
    reversed_order = language == "en" and " of " in result["Text"]
    return reversed_order or not str(result["Resolution"].get("value")).endswith("%")


def currencies(case: Case, language: str, strict: bool) -> Judged:
    kept = [one for one in case["Results"] if strict or one["Resolution"].get("value") is not None]
    expected: list[Answer] = [_money(one["Resolution"]) for one in kept]
    found: list[Answer] = [
        (rounded(one.value), one.unit or "")
        for one in scan_figures(case["Input"], language)
        if _is_money(one.unit)
    ]
    return Judged(expected, found, len(case["Results"]) - len(kept))


def _money(resolution: Case) -> tuple[float | None, str]:
    name, value = resolution.get("unit"), resolution.get("value")
    code, factor = MONEY.get(name or "", (resolution.get("isoCurrency") or str(name), 1.0))
    return (None if value is None else rounded(float(value) * factor)), code


def _is_money(unit: str | None) -> bool:
    return unit is not None and ((unit.isupper() and len(unit) == 3) or unit in BARE_MONEY)


def dimensions(case: Case, language: str, strict: bool) -> Judged:
    kept = [one for one in case["Results"] if strict or _has_scale(one)]
    expected: list[Answer] = [
        (_plain_value(one), one["Resolution"]["unit"].lower().replace("metric ton", "ton")) for one in kept
    ]
    found: list[Answer] = [
        (rounded(one.value if one.high is None else one.high), DIMENSIONS.get(one.unit or "", one.unit or ""))
        for one in scan_figures(case["Input"], language)
        if one.unit is not None
        and not _is_money(one.unit)
        and (one.unit not in NO_DIMENSION or (strict and one.unit == "degree"))
    ]
    return Judged(expected, found, len(case["Results"]) - len(kept))


def temperatures(case: Case, language: str, strict: bool) -> Judged:
    kept = [one for one in case["Results"] if strict or _has_scale(one)]
    expected: list[Answer] = [(_plain_value(one), one["Resolution"]["unit"][0]) for one in kept]
    found: list[Answer] = [
        (rounded(one.value), one.unit.split()[-1][0].upper())
        for one in scan_figures(case["Input"], language)
        if one.unit is not None and one.unit.startswith("degree" if strict else "degree ")
    ]
    return Judged(expected, found, len(case["Results"]) - len(kept))


def _has_scale(result: Case) -> bool:
    return result["Resolution"].get("value") is not None and result["Resolution"]["unit"] != "Degree"


def _plain_value(result: Case) -> float | None:
    return spec_value(str(result["Resolution"].get("value")), "en")


def durations(case: Case, language: str, strict: bool) -> Judged:
    lengths = [
        float(one["Value"]["FutureResolution"]["duration"]) for one in case["Results"] if one.get("Value")
    ]
    figures = [one for one in scan_figures(case["Input"], language) if one.unit in SECONDS]
    total = sum(float(one.value or 0) * SECONDS[one.unit or ""] for one in figures)
    return Judged([(rounded(sum(lengths)), "")], [(rounded(total), "")] if figures else [], 0)


MONEY = {
    "Dollar": ("USD", 1.0), "Pound": ("GBP", 1.0), "Pence": ("GBP", 0.01), "Penny": ("GBP", 0.01),
    "Cent": ("cent", 1.0), "Franc": ("franc", 1.0), "Bitcoin": ("BTC", 1.0), "Rupee": ("rupee", 1.0),
    "Finnish markka": ("FIM", 1.0), "Peseta": ("ESP", 1.0), "Netherlands guilder": ("NLG", 1.0),
}  # fmt: skip
DIMENSIONS = {
    "metre": "meter", "km": "kilometer", "centimetre": "centimeter", "millimetre": "millimeter",
    "square metre": "square meter", "square kilometre": "square kilometer", "millilitre": "milliliter",
    "litre": "liter", "pound of weight": "pound", "megabit per second": "megabit",
    "kilometre per hour": "kilometer per hour", "decimetre": "decimeter",
    "metre per millisecond": "meter per millisecond", "metric ton": "ton", "tonne": "ton",
}  # fmt: skip
SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "working day": 86400, "week": 604800,
    "fortnight": 1209600, "month": 2592000, "year": 31536000, "decade": 315360000,
}  # fmt: skip
NO_DIMENSION = {
    "percent",
    "degree",
    "percentage point",
    "basis point",
    "times",
    "degree Celsius",
    "degree Fahrenheit",
    *SECONDS,
}
BARE_MONEY = {"cent", "franc", "peso", "crown", "rupee"}
Judge = Callable[[Case, str, bool], Judged]
SUITES: list[tuple[str, str, Judge, tuple[str, ...]]] = [
    ("numbers", "Number/{}/NumberModel.json", numbers, tuple(LANGUAGES)),
    ("percent", "Number/{}/PercentModel.json", percents, tuple(LANGUAGES)),
    ("currency", "NumberWithUnit/{}/CurrencyModel.json", currencies, ("English",)),
    ("dimension", "NumberWithUnit/{}/DimensionModel.json", dimensions, ("English",)),
    ("temperature", "NumberWithUnit/{}/TemperatureModel.json", temperatures, ("English",)),
    ("duration", "DateTime/{}/DurationParser.json", durations, ("English",)),
]


class Score(NamedTuple):
    """Counts over the cases of one suite."""

    hits: int
    wanted: int
    given: int
    left_out: int

    def __str__(self) -> str:
        return f"{self.hits / max(self.wanted, 1):7.3f} {self.hits / max(self.given, 1):9.3f} {self.wanted:8}"


def measure(cases: list[Case], judge: Judge, language: str, strict: bool, show: bool = False) -> Score:
    """Hits, expected and found values over `cases`, and how many values were left out."""
    hits = wanted = given = left_out = 0
    for case in cases:
        expected, found, skipped = judge(case, language, strict)
        matched = sum((Counter(expected) & Counter(found)).values())
        hits, wanted, given = hits + matched, wanted + len(expected), given + len(found)
        left_out += skipped
        if show and matched != max(len(expected), len(found)):
            print(f"    {case['Input'].strip()[:110]!r}: expected {expected}, found {found}")
    return Score(hits, wanted, given, left_out)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("specs", type=Path, help="the folder Specs of Recognizers-Text")
    parser.add_argument("--misses", action="store_true", help="print the cases that differ")
    parser.add_argument("--only", help="a type or a language")
    arguments = parser.parse_args()
    if not (arguments.specs / "Number").is_dir():
        print(
            f"{arguments.specs} holds no folder Number: give the folder Specs of Recognizers-Text",
            file=sys.stderr,
        )
        return 2
    print(f"{'':24} {'strict':26} {'fair':26}")
    print(
        f"{'type':12} {'language':11}" + f" {'recall':>7} {'precision':>9} {'expected':>8}" * 2 + " left out"
    )
    for name, pattern, judge, languages in SUITES:
        for spoken in languages:
            if arguments.only and arguments.only not in (name, spoken):
                continue
            path = arguments.specs / pattern.format(spoken)
            cases = json.loads(path.read_text(encoding="utf-8-sig"))
            strict = measure(cases, judge, LANGUAGES[spoken], True, arguments.misses)
            fair = measure(cases, judge, LANGUAGES[spoken], False)
            print(f"{name:12} {spoken:11} {strict} {fair} {fair.left_out:8}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
