"""Names of months and of time zones, as time lines of news pages have them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def months() -> dict[str, int]:
    """The number of a month by its name or abbreviation, in small letters."""
    table = files("summariser.cleaning").joinpath("data/months.txt").read_text(encoding="utf-8")
    rows = (line.split(" ") for line in table.splitlines() if line and not line.startswith("#"))
    return {name: int(number) for number, *names in rows for name in names}


# Minutes east of Greenwich. IST is left out because it means three zones.
ZONES: dict[str, int] = {
    **dict.fromkeys(("GMT", "UTC", "Z", "UT", "WET", "ГРИНВИЧ", "TU", "بتوقيت غرينتش", "بتوقيت جرينتش"), 0),
    **dict.fromkeys(("غرينتش", "جرينتش", "توقيت غرينتش"), 0),
    **dict.fromkeys(("BST", "CET", "MEZ", "WAT", "WEST"), 60),
    **dict.fromkeys(("CEST", "MESZ", "EET", "CAT", "SAST"), 120),
    **dict.fromkeys(("EEST", "MSK", "МСК", "EAT", "AST", "TRT"), 180),
    "GST": 240, "PKT": 300, "NPT": 345, "ICT": 420, "WIB": 420,
    **dict.fromkeys(("HKT", "SGT", "PHT", "MYT", "AWST"), 480),
    **dict.fromkeys(("JST", "KST"), 540),
    "AEST": 600, "AEDT": 660, "ACST": 570, "ACDT": 630, "NZST": 720, "NZDT": 780,
    **dict.fromkeys(("BRT", "ART"), -180),
    "EDT": -240, "EST": -300, "CDT": -300, "CST": -360, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480,
    "AKDT": -480, "AKST": -540, "HST": -600, "NDT": -150, "NST": -210,
}  # fmt: skip

# Winter time; summer time is an hour later, from the second Sunday of March to the first of November.
AMERICAN_ZONES: dict[str, int] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
