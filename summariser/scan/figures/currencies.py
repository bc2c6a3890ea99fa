"""Currencies that many countries have under one name: which of them "pesos" are.

Codes: ISO 4217.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from summariser.models.mentions import FigureMention

_CODES = """
peso: AR ARS, CL CLP, CO COP, CU CUP, DO DOP, MX MXN, PH PHP, UY UYU
franc: CH CHF, LI CHF, BI BIF, DJ DJF, GN GNF, KM KMF, RW RWF, CD CDF, PF XPF, NC XPF, WF XPF
franc: BJ XOF, BF XOF, CI XOF, GW XOF, ML XOF, NE XOF, SN XOF, TG XOF
franc: CM XAF, CF XAF, TD XAF, CG XAF, GQ XAF, GA XAF
dinar: DZ DZD, BH BHD, IQ IQD, JO JOD, KW KWD, LY LYD, RS RSD, TN TND
crown: CZ CZK, DK DKK, GL DKK, FO DKK, IS ISK, NO NOK, SE SEK
rupee: IN INR, PK PKR, LK LKR, NP NPR, MU MUR, SC SCR
shilling: KE KES, TZ TZS, UG UGX, SO SOS
riyal: SA SAR, QA QAR, YE YER, OM OMR, IR IRR
rial: IR IRR, OM OMR, YE YER, SA SAR, QA QAR
dirham: AE AED, MA MAD
lira: TR TRY, LB LBP, SY SYP
kwacha: MW MWK, ZM ZMW
"""


def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = {}
    for line in _CODES.strip().splitlines():
        name, _, pairs = line.partition(": ")
        for pair in pairs.split(", "):
            country, code = pair.split()
            table.setdefault(name, {})[country] = code
    return table


_BY_NAME: Mapping[str, Mapping[str, str]] = _table()


def in_currency_of(country: str, figures: Iterable[FigureMention]) -> list[FigureMention]:
    """`figures` with the ISO 4217 code for each bare currency name that `country` (ISO 3166) has."""
    return [_renamed(figure, _BY_NAME.get(figure.unit or "", {}).get(country.upper())) for figure in figures]


def in_currency_of_most_named(
    figures: Sequence[FigureMention], countries: Iterable[str]
) -> list[FigureMention]:
    """`figures` with each bare currency name given the code of the country most often named.

    `countries` are the ISO 3166 codes of the countries an article names, once for each time. Only countries
    whose currency has the name are counted; where two are named as often, the name stays.
    """
    if all(figure.unit not in _BY_NAME for figure in figures):
        return list(figures)
    named = Counter(countries)
    return [_renamed(figure, _likeliest(figure.unit or "", named)) for figure in figures]


def same_currency(one: str | None, other: str | None) -> bool:
    """Whether one unit is the bare name ("peso") of the other ("MXN")."""
    return other in _BY_NAME.get(one or "", {}).values() or one in _BY_NAME.get(other or "", {}).values()


def _likeliest(unit: str, named: Counter[str]) -> str | None:
    votes: Counter[str] = Counter()
    for country, code in _BY_NAME.get(unit, {}).items():
        votes[code] += named[country]
    (first, most), *others = votes.most_common(2) or [("", 0)]
    return first if most and all(most > count for _, count in others) else None


def _renamed(figure: FigureMention, code: str | None) -> FigureMention:
    return figure if code is None else replace(figure, unit=code)
