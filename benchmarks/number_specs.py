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
  ISO code, by unit;
  a degree without a scale, which the specs take for an angle here and a temperature there, is left out,
  ton and metric ton are taken as one, and of a range counts the high end, beside which the unit stands;
- temperature (`NumberWithUnit/English`), which the specs keep apart from dimension, in the same way;
- duration (`DateTime/English/DurationParser.json`) with `scan_figures`, by seconds, the parts of
  "1 year 1 month" added.

Left out, and counted under "left out" in the output:

- digits joined to a unit ("180ml") as numbers: `scan_numbers` gives them, the specs count them as no number;
- English "percent of 10" in the sense of 10 percent, which no English text means by it;
- units without a number, which the specs expect as findings without a value ("the % of increase", "dollar");
- lengths of time that say no number ("all week", "another month", "a couple of days");
- indefinite articles as numbers (French "un", German "eine", Spanish "una" alone): the specs count each as 1,
  in running text they are articles; taken from both sides.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from summariser.scan.figures import scan_figures, scan_numbers

Case = dict[str, Any]
Answer = tuple[float, str]

LANGUAGES = {
    "English": "en", "French": "fr", "German": "de", "Spanish": "es", "Portuguese": "pt", "Italian": "it",
    "Arabic": "ar", "Chinese": "zh", "Japanese": "ja",
}  # fmt: skip
ARTICLES = {"a", "an", "un", "une", "ein", "eine", "einen", "einem", "einer", "um", "uma", "una", "uno"}
DECIMAL_COMMA = {"fr", "de", "es", "pt", "it"}


def rounded(value: float) -> float:
    """Ten significant digits: the specs print fifteen, cut off."""
    return float(f"{value:.10g}")


def spec_value(text: str, language: str) -> float | None:
    """The value a spec gives, with a decimal comma where its language has one."""
    text = text.rstrip("%")
    plain = text.replace(",", ".") if language in DECIMAL_COMMA else text.replace(",", "")
    try:
        return rounded(float(plain))
    except ValueError:
        return None


def numbers(case: Case, language: str) -> tuple[list[Answer] | None, list[Answer]]:
    expected = [
        (spec_value(one["Resolution"]["value"], language), one["Text"].lower())
        for one in case["Results"]
        if one["Text"].lower() not in ARTICLES
    ]
    found = [
        (rounded(one.value), "")
        for one in scan_numbers(case["Input"], language)
        if one.text.lower() not in ARTICLES and not _joined_to_letter(case["Input"], one.end)
    ]
    return _complete((value, "") for value, _ in expected), found


def _joined_to_letter(text: str, end: int) -> bool:
    return text[end : end + 1].isascii() and text[end : end + 1].isalpha()


def _complete(answers: Iterable[tuple[float | None, str]]) -> list[Answer] | None:
    listed = list(answers)
    return (
        None
        if any(value is None for value, _ in listed)
        else [(value or 0.0, unit) for value, unit in listed]
    )


def percents(case: Case, language: str) -> tuple[list[Answer] | None, list[Answer]]:
    values = [one["Resolution"].get("value") for one in case["Results"]]
    if (language == "en" and any(" of " in one["Text"] for one in case["Results"])) or any(
        value is None or not str(value).endswith("%") for value in values
    ):
        return None, []
    found = [
        (rounded(one.value), "percent")
        for one in scan_figures(case["Input"], language)
        if one.unit in ("percent", "percentage point")
    ]
    return _complete((spec_value(value, language), "percent") for value in values), found


def currencies(case: Case, language: str) -> tuple[list[Answer] | None, list[Answer]]:
    expected: list[tuple[float | None, str]] = []
    for one in case["Results"]:
        name, value = one["Resolution"].get("unit"), one["Resolution"].get("value")
        code, factor = MONEY.get(name, (one["Resolution"].get("isoCurrency") or name, 1.0))
        if value is not None:
            expected.append((rounded(float(value) * factor), code))
    found = [
        (rounded(one.value), one.unit or "")
        for one in scan_figures(case["Input"], language)
        if _is_money(one.unit)
    ]
    return _complete(expected), found


def _is_money(unit: str | None) -> bool:
    return unit is not None and ((unit.isupper() and len(unit) == 3) or unit in ("cent", "franc"))


def dimensions(case: Case, language: str) -> tuple[list[Answer] | None, list[Answer]]:
    expected = [
        (
            spec_value(one["Resolution"]["value"], "en"),
            one["Resolution"]["unit"].lower().replace("metric ton", "ton"),
        )
        for one in case["Results"]
        if one["Resolution"].get("value") is not None and one["Resolution"]["unit"] != "Degree"
    ]
    found = [
        (rounded(one.value if one.high is None else one.high), DIMENSIONS.get(one.unit or "", one.unit or ""))
        for one in scan_figures(case["Input"], language)
        if one.unit is not None and not _is_money(one.unit) and one.unit not in NO_DIMENSION
    ]
    return _complete(expected), found


def temperatures(case: Case, language: str) -> tuple[list[Answer] | None, list[Answer]]:
    expected = [
        (spec_value(one["Resolution"]["value"], "en"), one["Resolution"]["unit"][0])
        for one in case["Results"]
        if one["Resolution"].get("value") is not None and one["Resolution"]["unit"] != "Degree"
    ]
    found = [
        (rounded(one.value), one.unit.split()[-1][0].upper())
        for one in scan_figures(case["Input"], language)
        if one.unit is not None and one.unit.startswith("degree ")
    ]
    return _complete(expected), found


def durations(case: Case, language: str) -> tuple[list[Answer] | None, list[Answer]]:
    expected = [
        float(one["Value"]["FutureResolution"]["duration"]) for one in case["Results"] if one.get("Value")
    ]
    if any(set(one["Text"].lower().replace("-", " ").split()) & INDEFINITE for one in case["Results"]):
        return None, []
    figures = [one for one in scan_figures(case["Input"], language) if one.unit in SECONDS]
    total = sum(float(one.value) * SECONDS[one.unit or ""] for one in figures)
    return [(rounded(sum(expected)), "")], [(rounded(total), "")] if figures else []


MONEY = {
    "Dollar": ("USD", 1.0), "Pound": ("GBP", 1.0), "Pence": ("GBP", 0.01), "Penny": ("GBP", 0.01),
    "Cent": ("cent", 1.0), "Franc": ("franc", 1.0), "Bitcoin": ("BTC", 1.0), "Rupee": ("INR", 1.0),
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
INDEFINITE = {"all", "full", "whole", "couple", "another"}

Judge = Callable[[Case, str], tuple[list[Answer] | None, list[Answer]]]
SUITES: list[tuple[str, str, Judge, tuple[str, ...]]] = [
    ("numbers", "Number/{}/NumberModel.json", numbers, tuple(LANGUAGES)),
    ("percent", "Number/{}/PercentModel.json", percents, tuple(LANGUAGES)),
    ("currency", "NumberWithUnit/{}/CurrencyModel.json", currencies, ("English",)),
    ("dimension", "NumberWithUnit/{}/DimensionModel.json", dimensions, ("English",)),
    ("temperature", "NumberWithUnit/{}/TemperatureModel.json", temperatures, ("English",)),
    ("duration", "DateTime/{}/DurationParser.json", durations, ("English",)),
]


def measure(cases: list[Case], judge: Judge, language: str, show: bool) -> tuple[int, int, int, int]:
    """Hits, expected, found and cases left out."""
    hits = wanted = given = skipped = 0
    for case in cases:
        expected, found = judge(case, language)
        if expected is None:
            skipped += 1
            continue
        matched = sum((Counter(expected) & Counter(found)).values())
        hits, wanted, given = hits + matched, wanted + len(expected), given + len(found)
        if show and matched != max(len(expected), len(found)):
            print(f"    {case['Input'].strip()[:110]!r}: expected {expected}, found {found}")
    return hits, wanted, given, skipped


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
    print(f"{'type':12} {'language':11} {'recall':>7} {'precision':>9} {'expected':>8} {'left out':>8}")
    for name, pattern, judge, languages in SUITES:
        for spoken in languages:
            if arguments.only and arguments.only not in (name, spoken):
                continue
            path = arguments.specs / pattern.format(spoken)
            cases = json.loads(path.read_text(encoding="utf-8-sig"))
            hits, wanted, given, skipped = measure(cases, judge, LANGUAGES[spoken], arguments.misses)
            rates = f"{hits / wanted:7.3f} {hits / max(given, 1):9.3f}"
            print(f"{name:12} {spoken:11} {rates} {wanted:8} {skipped:8}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
