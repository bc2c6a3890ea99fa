"""One match of the grammar, read as a mention."""

from __future__ import annotations

import re
from datetime import date

from summariser.models.mentions import DateMention
from summariser.scan.dates.date_grammar import DateGrammar
from summariser.scan.dates.date_resolution import (
    Bound,
    DateInterval,
    Tense,
    add_units,
    bounded,
    make_day,
    month_days,
    month_of,
    month_step,
    nearest_year,
    one_day,
    quarter_days,
    step_days,
    week_days,
    weekday_of,
    year_days,
)

_SPACES = re.compile(r"[\s\u00a0]+")
_MONTHS = 12
_WITH_COUNT = frozenset({"within", "until"})
_STEP_TENSES: dict[str, Tense] = {"next": "future", "following": "future", "last": "past"}
_DEADLINES = frozenset({"until", "before", "within"})


class DateReader:
    """What one match of `DateGrammar.expression` says; it was found in the lower case of `text`.

    `tense` is that of the item to which the date belongs, where the caller knows it.
    """

    def __init__(
        self,
        rules: DateGrammar,
        text: str,
        match: re.Match[str],
        published: date | None,
        tense: Tense = None,
    ) -> None:
        self.rules = rules
        self.known_tense: Tense = tense
        self.text = text
        self.match = match
        self.published = published
        self.preposition = self._value("prepositions", "prep") or ""
        self.part = self._value("parts", "part") or ""

    def _value(self, section: str, group: str) -> str | None:
        """The value of the matched word in its list."""
        form = self.match[group]
        return None if form is None else self.rules.words[section].get(_SPACES.sub(" ", form))

    def mention(self) -> DateMention | None:
        """The mention, or None where the words are no date after all."""
        match = self.match
        if match["vague"]:
            return self._made("vague", None, None, "in")
        if match["number"]:
            return self._counted()
        if match["whole"] and not self.part and not self._is_end():
            return None
        if (self._month_form() and not self._is_month()) or (match["year5"] and not self._is_year()):
            return None
        first, last, bound = bounded(self._days(), self._bound_preposition(), self._edge())
        return self._made("date", first, last, bound)

    def _made(self, kind: str, first: date | None, last: date | None, bound: Bound) -> DateMention:
        named = bool(self.preposition or self.part) or self.match["core"] is None
        start, end = self.match.start() if named else self.match.start("core"), self.match.end()
        return DateMention(start, end, self.text[start:end], first, last, bound, kind)  # type: ignore[arg-type]

    def _is_end(self) -> bool:
        """Whether a period without a number names its end: "the weekend", "year-end"."""
        return (self._value("whole", "whole") or "").endswith("end")

    def _month_form(self) -> str:
        return self.match["month"] or self.match["month2"] or self.match["month3"] or ""

    def _is_month(self) -> bool:
        """Whether a month's name is one here: "may" and "march" are verbs too, "Mars" a planet."""
        match, form = self.match, self._month_form()
        start = max(match.start("month"), match.start("month2"), match.start("month3"))
        if self.rules.capital_months and not self.text[start].isupper():
            return False
        named = match["day"] or match["day2"] or match["year3"] or match["step3"]
        return bool(named or self.preposition or self.part or form not in self.rules.ambiguous_months)

    def _is_year(self) -> bool:
        """Whether four digits are a year: not so where they count something."""
        noun = self.rules.counted_noun.match(self.text, self.match.end())
        return bool(self.preposition or self.part) or not (noun and noun[0].strip().islower())

    def _bound_preposition(self) -> str:
        """The preposition's meaning for the bound; one of a length says nothing of a date."""
        ranged = self.match["day_to"] or self.match["day2_to"]
        if self.preposition in {"", "period", "ahead"} or (ranged and self.preposition == "from"):
            return "in"
        return {"within": "until", "ago": "before", "since": "from"}.get(self.preposition, self.preposition)

    def _edge(self) -> str:
        whole = self.match["whole"]
        return "end" if whole and self._value("whole", "whole") in {"yearend", "monthend"} else self.part

    def _tense(self, *, with_speech: bool = True) -> Tense:
        """The tense of the sentence as far as it concerns this date.

        A deadline and a start are to come unless the words look back. Where the words contradict the tense
        of the item, neither decides.
        """
        match = self.match
        cues = self.rules.tense.cues(match.string, *match.span())
        if self.preposition == "since":
            return "past"
        if self.preposition in _DEADLINES:
            return self.known_tense or cues.of_deadline() or "future"
        look_after = not self._month_form()
        if self.preposition == "from":
            return self.known_tense or cues.of_day(with_speech=False, look_after=False) or "future"
        spoken = cues.of_day(with_speech=with_speech and not self.known_tense, look_after=look_after)
        contradicted = spoken and self.known_tense and spoken != self.known_tense
        return None if contradicted else spoken or self.known_tense

    def _days(self) -> DateInterval | None:
        """The days of the date itself, before its preposition; None where they cannot be known."""
        match = self.match
        if match["iso"]:
            return one_day(make_day(*map(int, match["iso"].split("-"))))
        if match["numeric"]:
            return self._numeric()
        if self._month_form():
            return self._month()
        if match["holiday"]:
            month, day = self.rules.words["holidays"][_SPACES.sub(" ", match["holiday"])].split("-")
            return self._day(int(month), int(day), None, match["year6"])
        if match["year5"]:
            return year_days(int(match["year5"]))
        if match["quarter"] and match["year4"]:
            return quarter_days(int(match["year4"]), int(match["quarter"]))
        return None if self.published is None else self._relative(self.published)

    def _numeric(self) -> DateInterval | None:
        """D.M.Y with dots; with slashes only where one reading is possible."""
        first, second, year = map(int, re.split(r"[./]", self.match["numeric"]))
        either = "/" in self.match["numeric"] and first <= _MONTHS and second <= _MONTHS and first != second
        if either and not self.rules.day_first:
            return None
        return one_day(make_day(year, second, first) or make_day(year, first, second))

    def _month(self) -> DateInterval | None:
        match = self.match
        month = int(self.rules.words["months"][_SPACES.sub(" ", self._month_form())])
        year = match["year"] or match["year2"] or match["year3"]
        day = match["day"] or match["day2"]
        if not day:
            return self._whole_month(month, year)
        until = match["day_to"] or match["day2_to"]
        return self._day(month, self._day_number(day), int(until) if until else None, year)

    def _day_number(self, form: str) -> int:
        return int(form) if form.isdigit() else int(self.rules.words["day_numbers"][_SPACES.sub(" ", form)])

    def _day(self, month: int, day: int, until: int | None, year: str | None) -> DateInterval | None:
        """The days from `day` to `until`; None where the year is not known or the month has no such days."""
        number = int(year) if year else self._year_of(month, day)
        if number is None:
            return None
        first, last = make_day(number, month, day), make_day(number, month, until or day)
        return DateInterval(first, last) if first and last and first <= last else None

    def _year_of(self, month: int, day: int) -> int | None:
        if self.published is None:
            return None
        step = self._value("step", "day_step") or self._value("after_step", "day_step2")
        tense = _STEP_TENSES.get(step or "") or self._tense(with_speech=False)
        return nearest_year(month, day, self.published, tense, deadline=self.preposition in _DEADLINES)

    def _whole_month(self, month: int, year: str | None) -> DateInterval | None:
        if year:
            return month_days(int(year), month)
        if self.published is None:
            return None
        step = self._value("step", "step3") or self._value("after_step", "step4")
        stepped = month_step(month, self.published, step or "")
        return stepped or month_of(month, self.published, self._tense())

    def _relative(self, published: date) -> DateInterval | None:
        match = self.match
        if match["offset"]:
            return one_day(add_units(published, int(self._value("days", "offset") or 0), "day"))
        if match["quarter"] or match["quarters"]:
            number = match["quarter"] or (self._value("parts", "quarters") or "1")[-1]
            return quarter_days(published.year, int(number))
        if match["whole"]:
            return self._whole(published)
        target = match["target"] or match["target2"] or match["weekday"]
        step = self._value("step", "step") or self._value("after_step", "step2")
        weekday = self.rules.words["weekdays"].get(target)
        if weekday is not None:
            return one_day(weekday_of(int(weekday), published, step, self._tense()))
        return step_days(self.rules.words["units"][target], step or "this", published)

    def _whole(self, published: date) -> DateInterval | None:
        kind = self._value("whole", "whole") or ""
        if kind == "weekend":
            week = week_days(published)
            return DateInterval(add_units(week.first, 5, "day"), week.last)
        return step_days(kind.removesuffix("end"), "this", published)

    def _counted(self) -> DateMention | None:
        """ "within 42 days" is a deadline, "three days ago" a date, "over 15 months" a length."""
        post = self._value("after_number", "post") or ("ago" if self.preposition in {"ago", "before"} else "")
        form = self.match["number"]
        if post == "old" or (form in self.rules.words["vague_numbers"] and not (post or self.preposition)):
            return None
        number = int(form) if form.isdigit() else int(self.rules.words["numbers"][_SPACES.sub(" ", form)])
        unit = self.rules.words["units"][self.match["unit"]]
        if self.preposition in _WITH_COUNT and post != "ago":
            start = self._count_start()
            return self._made("period", None, add_units(start, number, unit) if start else None, "until")
        if self.published is None or (unit == "hour" and post):
            return self._made("period", None, None, "in")
        return self._distant(number, unit, post, self.published)

    def _count_start(self) -> date | None:
        """The day from which a deadline counts; None where the text counts from an event without a day.

        It is the day of publication, unless a date follows ("within 30 days of 1 May"). A deadline that was
        met or missed has begun on a day that is not known.
        """
        letters, end = self.match.string, self.match.end()
        named = None if self.match["post"] else self.rules.count_start.match(letters, end)
        if named is None:
            return None if self._tense() == "past" else self.published
        following = self.rules.expression.match(letters, named.end())
        if following is None or following["weekday"]:
            return None
        days = DateReader(self.rules, self.text, following, self.published, "past").mention()
        return days.first if days and days.first == days.last else None

    def _distant(self, number: int, unit: str, post: str, published: date) -> DateMention:
        """A count of days from the day of publication is that day; longer units are too coarse to fix one."""
        ahead = post == "ahead" or self.preposition == "ahead" or self._in_future()
        if not (ahead or post == "ago"):
            return self._made("period", None, None, "in")
        day = add_units(published, number if ahead else -number, unit) if unit == "day" else None
        return self._made("date" if day else "period", day, day, "in")

    def _in_future(self) -> bool:
        return self.match["prep"] in self.rules.words["ahead"] and self._tense() == "future"
