"""Names of months and of time zones, as time lines of news pages have them."""

from __future__ import annotations

_MONTHS_BY_NUMBER = """
1 january jan janvier janv enero ene januar jänner jän janeiro gennaio gen января янв январь січня січ يناير جانفي كانون\u00a0الثاني
2 february feb février févr fév febrero februar feber fevereiro fev febbraio февраля фев февр лютого лют فبراير فيفري شباط
3 march mar mars marzo märz mär maerz março marco марта мар март березня бер مارس آذار
4 april apr avril avr abril abr aprile апреля апр квітня квіт أبريل ابريل إبريل أفريل نيسان
5 may mai mayo maio maggio mag мая май травня трав مايو ماي أيار
6 june jun juin junio juni junho giugno giu июня июн июнь червня черв يونيو جوان حزيران
7 july jul juillet juil julio juli julho luglio lug июля июл июль липня лип يوليو جويلية تموز
8 august aug août aout agosto ago agosto августа авг серпня серп أغسطس اغسطس أوت آب
9 september sep sept septembre septiembre setiembre setembro set settembre сентября сен сент вересня вер سبتمبر أيلول
10 october oct octobre octubre oktober okt outubro out ottobre ott октября окт жовтня жовт أكتوبر اكتوبر
11 november nov novembre noviembre novembro ноября ноя нояб листопада лист نوفمبر
12 december dec décembre déc diciembre dic dezember dez dezembro dicembre декабря дек грудня груд ديسمبر
"""

MONTHS: dict[str, int] = {
    name.replace("\u00a0", " "): int(number)
    for number, *names in (line.split(" ") for line in _MONTHS_BY_NUMBER.strip().split("\n"))
    for name in names
}

# Minutes east of Greenwich. Left out because they mean several zones: IST, and CST outside English.
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
