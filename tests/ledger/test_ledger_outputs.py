"""The ledger as JSON, rows, calendar and feed, and what a query keeps of it."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from xml.etree import ElementTree

import feedparser
import pytest
from ledger_data import article, entry

from summariser.ledger import (
    COLUMNS,
    LedgerQuery,
    atom_feed,
    build_ledger,
    icalendar,
    ledger_json,
    ledger_rows,
)
from summariser.models.ledger import Ledger

NOW = datetime(2026, 7, 10, 8, tzinfo=timezone.utc)
TODAY = NOW.date()
HOSTILE = "<script>alert(1)</script>\r\nBEGIN:VEVENT; a, b \\ \x1b[31m"


def ledger() -> Ledger:
    return build_ledger(
        [
            entry(article(1), "Norland", "send 40 boats", due="2026-07-01", to="Estmark"),
            entry(article(2, "2026-06-01"), "Norland", "send 40 boats", due="2026-08-01", to="Estmark"),
            entry(article(3), "Жанна Ким", "open the mine at Arlo", due="2026-07-01"),
            entry(article(4), "Ada Lund", "repay the fishermen", status="fulfilled"),
        ]
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (LedgerQuery(), 3),
        (LedgerQuery(by="norland"), 1),
        (LedgerQuery(by="Zhanna Kim"), 1),
        (LedgerQuery(to="Estmark"), 1),
        (LedgerQuery(statuses=frozenset({"fulfilled"})), 1),
        (LedgerQuery(overdue_on=TODAY), 1),
        (LedgerQuery(due_before=date(2026, 7, 1)), 0),
        (LedgerQuery(due_before=date(2026, 7, 2)), 1),
        (LedgerQuery(due_before=date(2026, 8, 2)), 2),
        (LedgerQuery(changed_since=date(2026, 6, 1)), 1),
        (LedgerQuery(by="Nobody"), 0),
    ],
)
def test_queries(query: LedgerQuery, expected: int) -> None:
    assert len(query.of(ledger()).threads) == expected


def test_json_has_the_evidence_of_every_step() -> None:
    document = json.loads(ledger_json(ledger(), TODAY))
    thread = next(one for one in document["threads"] if one["by"] == "Norland")
    assert [step["change"] for step in thread["steps"]] == ["pledged", "moved"]
    assert all(step["quote"] and step["article"]["url"] for step in thread["steps"])
    assert not thread["overdue"]


def test_rows_have_a_value_for_each_column() -> None:
    rows = list(ledger_rows(ledger(), TODAY))
    assert len(rows) == 4
    assert {len(row) for row in rows} == {len(COLUMNS)}


def test_the_calendar_has_an_event_for_each_due_date() -> None:
    text = icalendar(ledger(), NOW)
    assert text.count("BEGIN:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20260801\r\nDTEND;VALUE=DATE:20260802\r\n" in text


def test_the_calendar_keeps_to_its_line_length_and_survives_hostile_text() -> None:
    source = article(1, title=HOSTILE, url="javascript:alert(1)")
    text = icalendar(build_ledger([entry(source, HOSTILE, f"{HOSTILE} ä" * 9, due="2026-07-01")]), NOW)
    assert text.count("\r\nBEGIN:VEVENT\r\n") == 1
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\x1b" not in text
    assert "javascript" not in text


def test_a_calendar_of_ten_thousand_entries() -> None:
    from summariser.ledger.thread_history import make_thread

    start = date(2026, 1, 1)
    threads = tuple(
        make_thread(
            [entry(article(number), "Norland", "act", due=(start + timedelta(days=number % 900)).isoformat())]
        )
        for number in range(10_000)
    )
    assert icalendar(Ledger(threads), NOW).count("END:VEVENT") == 10_000


def test_the_feed_is_a_feed() -> None:
    feed = feedparser.parse(atom_feed(ledger(), "Promises", NOW))
    assert not feed.bozo
    assert feed.entries[0].title.startswith("moved:")
    assert len({one.id for one in feed.entries}) == 4


def test_the_feed_survives_hostile_text() -> None:
    source = article(1, title=HOSTILE, url="javascript:alert(1)")
    text = atom_feed(build_ledger([entry(source, HOSTILE, HOSTILE)]), "Promises", NOW)
    assert "<script>" not in text
    assert "javascript" not in text
    ElementTree.fromstring(text)
