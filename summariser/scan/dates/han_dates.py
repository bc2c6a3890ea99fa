"""Dates in Chinese and Japanese, which write them with the same signs."""

from __future__ import annotations

import re
from datetime import date

from summariser.models.mentions import DateMention
from summariser.scan.dates.date_resolution import (
    DateInterval,
    Tense,
    add_units,
    bounded,
    make_day,
    month_days,
    month_of,
    nearest_year,
    one_day,
    step_days,
    weekday_of,
    year_days,
)

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"两": 2, "零": 0}
_NUMBER = r"[0-90-9〇零一二三四五六七八九十两]{1,4}"
_EXPRESSION = re.compile(
    rf"(?:(?P<year>{_NUMBER})年)?(?P<month>{_NUMBER})月(?:(?P<day>{_NUMBER})[日号號]|(?P<part>底|末|初|中旬|上旬|下旬))?"
    rf"|(?P<year2>[0-90-9〇零一二三四五六七八九]{{4}})年(?P<part2>底|末|初)?"
    r"|(?P<offset>今天|今日|昨天|昨日|明天|明日|后天|前天)"
    r"|(?P<step>上|下|本|这|今|来|先)?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])"
    r"|(?P<weekday_ja>[月火水木金土日])曜日?"
    r"|(?P<unit>下周|上周|本周|来週|先週|今週|下个月|上个月|本月|来月|先月|今月|明年|去年|今年|来年|昨年)(?P<part3>底|末)?"
    rf"|(?P<count>{_NUMBER})\s?(?P<counted>天|日間|日|周|週間|个星期|个月|か月|カ月|ヶ月|年間|年)(?P<inside>之?内|以内|后|後|前)?"
    r"|(?P<vague>近期|不久的将来|尽快|近日|近い将来|まもなく|今後)"
)
_SUFFIX = re.compile(
    r"\s?(?:(?P<before>之前|以前|前)|(?P<until>まで|为止|为限|之内|以内)|(?P<from>起|开始|以来|から)|(?P<after>之后|以后|后|以降))"
)
_PREFIX = re.compile(r"(?:截至|截止|不晚于|最迟|至)\s?$")
_MOST_DIGITS = 3
_OFFSETS = {"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "明天": 1, "明日": 1, "后天": 2, "前天": -2}
_UNITS = {
    "下周": ("week", "next"), "上周": ("week", "last"), "本周": ("week", "this"), "来週": ("week", "next"),
    "先週": ("week", "last"), "今週": ("week", "this"), "下个月": ("month", "next"),
    "上个月": ("month", "last"), "本月": ("month", "this"), "来月": ("month", "next"),
    "先月": ("month", "last"), "今月": ("month", "this"), "明年": ("year", "next"),
    "去年": ("year", "last"), "今年": ("year", "this"), "来年": ("year", "next"), "昨年": ("year", "last"),
}  # fmt: skip
_COUNTED = {
    "天": "day",
    "日": "day",
    "日間": "day",
    "周": "week",
    "週間": "week",
    "个星期": "week",
    "个月": "month",
}
_COUNTED |= dict.fromkeys(("か月", "カ月", "ヶ月"), "month") | dict.fromkeys(("年", "年間"), "year")


def scan_han_dates(text: str, published: date | None) -> list[DateMention]:
    """The dates of a Chinese or Japanese text, in order, with what bounds them after or before."""
    return [_mention(text, match, published) for match in _EXPRESSION.finditer(text)]


def _mention(text: str, match: re.Match[str], published: date | None) -> DateMention:
    start, end = match.span()
    if match["vague"]:
        return DateMention(start, end, text[start:end], kind="vague")
    if match["count"]:
        return _counted(text, match, published)
    suffix = _SUFFIX.match(text, end)
    prefix = _PREFIX.search(text[max(0, start - 4) : start])
    preposition = (suffix.lastgroup if suffix else None) or ("until" if prefix else "in")
    start, end = start - (len(prefix.group()) if prefix else 0), suffix.end() if suffix else end
    part = "end" if (match["part"] or match["part2"] or match["part3"]) in {"底", "末"} else ""
    first, last, bound = bounded(_days(match, published, preposition), preposition, part)
    return DateMention(start, end, text[start:end], first, last, bound)


def _counted(text: str, match: re.Match[str], published: date | None) -> DateMention:
    start, end = match.span()
    inside = match["inside"] in {"内", "之内", "以内"} and len(match["count"]) <= _MOST_DIGITS
    last = (
        add_units(published, _number(match["count"]), _COUNTED[match["counted"]])
        if inside and published
        else None
    )
    return DateMention(start, end, text[start:end], None, last, "until" if inside else "in", "period")


def _number(signs: str) -> int:
    """The value of Arabic or Chinese digits ("二十一", "二〇二六", "21")."""
    if signs.isdecimal():
        return int(signs)
    if "十" not in signs:
        return int("".join(str(_DIGITS.get(sign, sign)) for sign in signs))
    tens, _, ones = signs.partition("十")
    return (_DIGITS.get(tens, 1) if tens else 1) * 10 + (_DIGITS.get(ones, 0) if ones else 0)


def _days(match: re.Match[str], published: date | None, preposition: str) -> DateInterval | None:
    if match["year2"]:
        return year_days(_number(match["year2"]))
    if match["month"]:
        return _month(match, published)
    if published is None:
        return None
    if match["offset"]:
        return one_day(add_units(published, _OFFSETS[match["offset"]], "day"))
    if match["unit"]:
        return step_days(*_UNITS[match["unit"]], published)
    return _weekday(match, published, "past" if preposition == "in" else "future")


def _weekday(match: re.Match[str], published: date, tense: Tense) -> DateInterval | None:
    if match["weekday_ja"]:
        return one_day(weekday_of("月火水木金土日".index(match["weekday_ja"]), published, None, tense))
    number = "一二三四五六日".index(match["weekday"].replace("天", "日"))
    step = {"上": "last", "下": "following", "来": "following", "先": "last"}.get(match["step"] or "", "this")
    return one_day(weekday_of(number, published, step if match["step"] else None, tense))


def _month(match: re.Match[str], published: date | None) -> DateInterval | None:
    month = _number(match["month"])
    if not 1 <= month <= 12 or (match["year"] is None and published is None):
        return None
    year = _number(match["year"]) if match["year"] else None
    if year is not None and not 1 <= year <= 9999:
        return None
    if match["day"]:
        return _day(month, _number(match["day"]), year, published)
    return month_days(year, month) if year else month_of(month, published, None) if published else None


def _day(month: int, day: int, year: int | None, published: date | None) -> DateInterval | None:
    if year is None and published is not None:
        year = nearest_year(month, day, published, None)
    return one_day(make_day(year, month, day)) if year else None
