"""What each step changes, and what follows for the thread."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from ledger_data import article, entry

from summariser.ledger.thread_history import make_thread
from summariser.models.ledger import FigureChange


def history(*given: dict[str, Any]) -> list[str]:
    """The changes of a thread of entries with these fields, a week apart."""
    entries = [
        entry(article(number, f"2026-05-{number:02}"), "Norland", **{"action": "send 40 boats", **fields})
        for number, fields in enumerate(given, 1)
    ]
    return [step.change for step in make_thread(entries).steps]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([{}, {}], ["pledged", "repeated"]),
        ([{"due": "2026-07-01"}, {"due": "2026-08-01"}], ["pledged", "moved"]),
        ([{"due": "2026-07-01"}, {}, {"due": "2026-07-01"}], ["pledged", "repeated", "repeated"]),
        ([{"status": "conditional"}, {}], ["made-conditional", "repeated"]),
        ([{}, {"status": "conditional"}], ["pledged", "made-conditional"]),
        (
            [{"status": "ordered"}, {"status": "refused"}, {"status": "pledged"}],
            ["ordered", "refused", "pledged"],
        ),
        (
            [{"due": "2026-07-01"}, {"status": "broken"}, {"due": "2026-08-01"}],
            ["pledged", "broken", "moved"],
        ),
        ([{}, {"status": "fulfilled"}, {"status": "fulfilled"}], ["pledged", "fulfilled", "repeated"]),
    ],
)
def test_changes(given: list[dict[str, Any]], expected: list[str]) -> None:
    assert history(*given) == expected


def test_a_figure_that_shrinks_is_shown() -> None:
    one = entry(article(1), "Norland", "send 40 boats")
    other = entry(article(2, "2026-06-01"), "Norland", "send 25 boats")
    assert make_thread([one, other]).steps[1].figure == FigureChange(40, 25, "boats")


def test_an_edited_article_is_one_source() -> None:
    address = "https://example.org/boats"
    first = entry(article(1, url=address), "Norland", "send 40 boats")
    same = entry(article(2, url=address), "Norland", "send 40 boats")
    edited = entry(article(3, url=address), "Norland", "send 25 boats")
    thread = make_thread([first, same, edited])
    assert [(step.change, step.figure and step.figure.after) for step in thread.steps] == [
        ("pledged", None),
        ("edited", 25),
    ]


def test_the_thread_has_the_latest_status_and_the_due_date_that_holds() -> None:
    thread = make_thread(
        [
            entry(article(1), "Norland", "send 40 boats", due="2026-07-01"),
            entry(article(2, "2026-06-01"), "Kingdom of Norland", "send 40 boats", due="2026-08-01"),
            entry(article(3, "2026-09-01"), "Norland", "send 40 boats", status="broken"),
        ]
    )
    assert (thread.status, thread.due, thread.by) == ("broken", date(2026, 8, 1), "Kingdom of Norland")
