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
    nearest_year,
    one_day,
    part_days,
    quarter_days,
    step_days,
    week_days,
    weekday_of,
    year_days,
)

_SPACES = re.compile(r"[\s\u00a0]+")
_SENTENCE_EDGE = re.compile(r"[.!?;\n]\s")
_MONTHS = 12
_TENSE_REACH = 140  # characters
_WITH_COUNT = frozenset({"within", "until"})


class DateReader:
    """What one match of `DateGrammar.expression` says; it was found in the lower case of `text`."""

    def __init__(self, rules: DateGrammar, text: str, match: re.Match[str], published: date | None) -> None:
        self.rules = rules
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
        first, last, bound = bounded(self._part_of(self._days()), self._bound_preposition(), self._edge())
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
        if self.preposition in {"", "period", "ahead"}:
            return "in"
        return {"within": "until", "ago": "before", "since": "from"}.get(self.preposition, self.preposition)

    def _edge(self) -> str:
        whole = self.match["whole"]
        return "end" if whole and self._value("whole", "whole") in {"yearend", "monthend"} else self.part

    def tense(self) -> Tense:
        """The tense of the verb nearest before the date in its sentence, else of the first one after it."""
        text, (start, end) = self.match.string, self.match.span()
        before = text[max(0, start - _TENSE_REACH) : start]
        edges = [edge.end() for edge in _SENTENCE_EDGE.finditer(before)]
        cues = list(self.rules.tense.finditer(before, edges[-1] if edges else 0))
        cue = cues[-1] if cues else None
        if cue is None and not self._month_form():
            cue = self.rules.tense.search(text, end, min(len(text), end + _TENSE_REACH))
        if cue is None:
            return None
        return "past" if cue["past"] else "future"

    def _leaning(self) -> Tense:
        """The tense for a deadline or a start: to come, unless the preposition or a verb looks back."""
        if self.preposition in {"until", "before", "within"}:
            return "past" if self._looks_back() else "future"
        return {"since": "past", "from": "future"}.get(self.preposition) or self.tense()  # type: ignore[return-value]

    def _looks_back(self) -> bool:
        """Whether a deadline is reported as missed or met; a past tense alone does not say so."""
        before = self.match.string[max(0, self.match.start() - _TENSE_REACH) : self.match.start()]
        return bool(self.rules.missed_deadline.search(_SENTENCE_EDGE.split(before)[-1]))

    def _days(self) -> DateInterval | None:
        """The days of the date itself, before its preposition; None where they cannot be known."""
        match = self.match
        if match["iso"]:
            return one_day(make_day(*map(int, match["iso"].split("-"))))
        if match["numeric"]:
            return self._numeric()
        if self._month_form():
            return self._month()
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
        day = match["day"] or match["day2"]
        year = match["year"] or match["year2"] or match["year3"]
        if not day:
            return self._whole_month(month, year)
        number = int(year) if year else self._year_of(month, int(day))
        if number is None:
            return None
        first, last = make_day(number, month, int(day)), make_day(number, month, int(match["day_to"] or day))
        return DateInterval(first, last) if first and last and first <= last else None

    def _year_of(self, month: int, day: int) -> int | None:
        """A day with its month is the nearest one, except that "since" looks back."""
        tense: Tense = "past" if self.preposition == "since" else None
        return nearest_year(month, day, self.published, tense) if self.published else None

    def _whole_month(self, month: int, year: str | None) -> DateInterval | None:
        if year:
            return month_days(int(year), month)
        if self.published is None:
            return None
        step = self._value("step", "step3")
        tense: Tense = {"next": "future", "following": "future", "last": "past"}.get(
            step or "", self._leaning()
        )  # type: ignore[assignment]
        return month_of(month, self.published, tense)

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
            return one_day(weekday_of(int(weekday), published, step, self._leaning()))
        return step_days(self.rules.words["units"][target], step or "this", published)

    def _whole(self, published: date) -> DateInterval | None:
        kind = self._value("whole", "whole") or ""
        if kind == "weekend":
            week = week_days(published)
            return DateInterval(add_units(week.first, 5, "day"), week.last)
        return step_days(kind.removesuffix("end"), "this", published)

    def _part_of(self, days: DateInterval | None) -> DateInterval | None:
        return part_days(self.part, days) if days and self.part else days

    def _counted(self) -> DateMention | None:
        """ "within 42 days" is a deadline, "three days ago" a date, "over 15 months" a length."""
        post = self._value("after_number", "post") or ("ago" if self.preposition in {"ago", "before"} else "")
        form = self.match["number"]
        if post == "old" or (form in self.rules.words["vague_numbers"] and not (post or self.preposition)):
            return None
        number = int(form) if form.isdigit() else int(self.rules.words["numbers"][_SPACES.sub(" ", form)])
        unit = self.rules.words["units"][self.match["unit"]]
        if self.published is None or (unit == "hour" and post):
            return self._made("period", None, None, "in")
        if self.preposition in _WITH_COUNT:
            return self._made("period", None, add_units(self.published, number, unit), "until")
        return self._distant(number, unit, post, self.published)

    def _distant(self, number: int, unit: str, post: str, published: date) -> DateMention:
        """A count of days from the day of publication is that day; longer units are too coarse to fix one."""
        ahead = post == "ahead" or self.preposition == "ahead" or self._in_future()
        if not (ahead or post == "ago"):
            return self._made("period", None, None, "in")
        day = add_units(published, number if ahead else -number, unit) if unit == "day" else None
        return self._made("date" if day else "period", day, day, "in")

    def _in_future(self) -> bool:
        return self.match["prep"] in self.rules.words["ahead"] and self.tense() == "future"
