"""Words of English dates and periods."""

from __future__ import annotations

from summariser.languages.schema import DateWords

DATA = DateWords(
    weekdays="""
monday = 0
tuesday = 1
wednesday = 2
thursday = 3
friday = 4
saturday = 5
sunday = 6
""",
    units="""
hour, hours = hour
day, days = day
week, weeks = week
month, months = month
quarter, quarters = quarter
year, years = year
""",
    numbers="""
one, a, an, single = 1
two, a couple of = 2
three = 3
four = 4
five = 5
six = 6
seven = 7
eight = 8
nine = 9
ten = 10
eleven = 11
twelve = 12
fourteen = 14
fifteen = 15
eighteen = 18
twenty = 20
twenty-four = 24
thirty = 30
forty-two = 42
sixty = 60
ninety = 90
a hundred, one hundred = 100
""",
    prepositions="""
in, on, at, during, for, of = in
by, until, till, no later than, not later than, up to, through, as late as, by no later than = until
at the latest by, until at least = until
before, ahead of, prior to = before
since, ever since = since
from, as of, as from, starting, starting on, beginning, effective, from around = from
after = after
within, within the next, in the next, over the next, inside, in less than, within a period of = within
in the coming, over the coming, for the next = within
over, for, for over, for more than, for nearly, for about, for at least, after more than = period
over the past, in the past, for the past, over the last, in the last, for the last, during the past = period
more than, throughout = period
no earlier than, not earlier than, not before, no sooner than, at the earliest in = from
between = in
""",
    day_words="""
today, tonight, this morning, this afternoon, this evening = 0
tomorrow = 1
yesterday, last night = -1
the day after tomorrow = 2
the day before yesterday = -2
midnight, noon, midday = 0
""",
    period_parts="""
the end of, end of, the close of, the last day of, end-, late = end
the start of, the beginning of, start of, the first day of, early = start
the middle of, mid-, mid = middle
the first half of = half1
the second half of = half2
the first quarter of, first quarter of, the first quarter = quarter1
the second quarter of, second quarter of, the second quarter = quarter2
the third quarter of, third quarter of, the third quarter = quarter3
the fourth quarter of, fourth quarter of, the last quarter of, the final quarter of = quarter4
the fourth quarter = quarter4
the spring of, spring of, spring, the summer of, summer of, summer, the autumn of, autumn of, autumn, the winter of, winter of, winter, the fall of, fall of, fall = open
""",
    whole_periods="""
the year, year = year
the month, month = month
the week, week = week
year-end, year's end, the year's end, the year is out, the year was out, years end = yearend
month-end, the month is out, the month's end = monthend
the weekend = weekend
""",
    articles="""
the,
noon on, midnight on, midday on, noon, midnight, midday, the morning of, the evening of
""",
    past_verbs="""
said, told, was due, were due, was expected, were expected, was scheduled, were scheduled, was planned,
were planned, was set, were set, was to, were to, was, were, had, did, came, began, took, failed, died,
went, gave, wrote, has, have, got, withdrew, rose, fell, grew, ran, became, drew, spoke, fought
""",
    future_verbs="""
will, shall, would, plans, plan, planned, intends, aims, expected, due, scheduled, going, promise,
promised, promises, pledged, vowed, 'll, can, should, must, may, might, expects, hopes, set, pledge,
pledges, vows, vow, agree, agrees, agreed to, committed, commits, undertook, undertakes, ordered, orders,
told to, asked to, required, requires, needs, need, wants, want, aim, decided to, slated, takes effect,
take effect, comes into force, come into force, begins, begin, starts, start, opens, expires, ends,
is to, are to, is due, are due, resumes, closes, plan to, deadline, yet to, preparing
""",
    vague_times="""
in the near future, near future, soon, before long, shortly, in the coming days, in the coming weeks,
in the coming months, in the coming years, in coming days, in coming weeks, in coming months,
in due course, as soon as possible, in the foreseeable future, one day, sooner or later,
in the long term, at a later date, in the days ahead, in the weeks ahead, within days, within weeks,
within months, over the coming months, over the coming weeks, in recent days, in recent weeks,
in recent months, in recent years
""",
    steps="""
next = following
coming, this coming = next
last, past, previous = last
this, the current = this
the same = same
""",
    directions_after="""
ago, earlier, before = ago
from now, from today, hence = ahead
old = old
""",
    future_prepositions="in",
    vague_numbers="a, an, one",
    unit_suffixes="-old, -ol",
    plural_endings="s, en",
    missed_deadlines="""
failed, missed, was due, were due, had to, should have, had promised, broke, failing, miss, did not,
didn't, never, had been due, had agreed, had pledged, had vowed, had undertaken, had committed,
had said it would, was to, were to, was supposed, were supposed, was expected, were expected,
was scheduled, were scheduled, was planned, were planned, was set, were set, was obliged, were obliged,
was required, were required, have missed, has missed, has failed, missing, breached, was meant,
were meant, has not, have not, had not, hasn't, haven't, unable, too late
""",
    year_connectors="of",
    ordinal_marks="st, nd, rd, th",
    day_first=False,
    past_participles="""
paid, held, sent, built, kept, found, sold, bought, brought, left, put, laid, cut, made, won, lost, met,
broken, withdrawn
""",
    past_endings="ed",
    count_starts="""
of, after, from, following, starting from, since, once, as of, counting from, beginning, starting with,
upon, when
""",
    day_ordinals="""
first = 1
second = 2
third = 3
fourth = 4
fifth = 5
sixth = 6
seventh = 7
eighth = 8
ninth = 9
tenth = 10
eleventh = 11
twelfth = 12
thirteenth = 13
fourteenth = 14
fifteenth = 15
sixteenth = 16
seventeenth = 17
eighteenth = 18
nineteenth = 19
twentieth = 20
twenty-first = 21
twenty-second = 22
twenty-third = 23
twenty-fourth = 24
twenty-fifth = 25
twenty-sixth = 26
twenty-seventh = 27
twenty-eighth = 28
twenty-ninth = 29
thirtieth = 30
thirty-first = 31
""",
    range_words="to, and, until, through, till",
    holidays="""
christmas, christmas day = 12-25
christmas eve = 12-24
new year's eve = 12-31
new year's day = 1-1
""",
)
