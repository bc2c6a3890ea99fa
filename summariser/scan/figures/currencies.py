"""Currencies that many countries have under one name: which of them "pesos" are.

Codes: ISO 4217.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from summariser.languages.shared.iso_4217 import SHARED_NAMES
from summariser.models.mentions import FigureMention


@cache
def _codes_by_name() -> Mapping[str, Mapping[str, str]]:
    """Names of currencies to the codes of the countries that have one of that name."""
    table: dict[str, dict[str, str]] = {}
    for line in SHARED_NAMES.strip().splitlines():
        name, _, pairs = line.partition(": ")
        for pair in pairs.split(", "):
            country, code = pair.split()
            table.setdefault(name, {})[country] = code
    return table


def in_currency_of(country: str, figures: Iterable[FigureMention]) -> list[FigureMention]:
    """`figures` with the ISO 4217 code for each bare currency name that `country` (ISO 3166) has."""
    names, code = _codes_by_name(), country.upper()
    return [_renamed(figure, names.get(figure.unit or "", {}).get(code)) for figure in figures]


def in_currency_of_most_named(
    figures: Sequence[FigureMention], countries: Iterable[str]
) -> list[FigureMention]:
    """`figures` with each bare currency name given the code of the country most often named.

    `countries` are the ISO 3166 codes of the countries an article names, once for each time. Only countries
    whose currency has the name are counted; where two are named as often, the name stays.
    """
    names = _codes_by_name()
    if all(figure.unit not in names for figure in figures):
        return list(figures)
    named = Counter(countries)
    return [_renamed(figure, _likeliest(figure.unit or "", named)) for figure in figures]


def same_currency(one: str | None, other: str | None) -> bool:
    """Whether one unit is the bare name ("peso") of the other ("MXN")."""
    names = _codes_by_name()
    return other in names.get(one or "", {}).values() or one in names.get(other or "", {}).values()


def _likeliest(unit: str, named: Counter[str]) -> str | None:
    votes: Counter[str] = Counter()
    for country, code in _codes_by_name().get(unit, {}).items():
        votes[code] += named[country]
    (first, most), *others = votes.most_common(2) or [("", 0)]
    return first if most and all(most > count for _, count in others) else None


def _renamed(figure: FigureMention, code: str | None) -> FigureMention:
    return figure if code is None else replace(figure, unit=code)
