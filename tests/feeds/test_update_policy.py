"""What follows from an answer, and which entries are new, edited, wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from summariser.feeds import FeedFilters, Subscription
from summariser.feeds.subscriptions import Fetched, KnownEntry, Unchanged
from summariser.feeds.update_policy import (
    FIRST_BACK_OFF,
    JITTER,
    LONGEST_ASKED_WAIT,
    LONGEST_BACK_OFF,
    after,
    changes,
    fingerprint,
    is_due,
)
from summariser.models.errors import (
    FeedUnreadable,
    InputError,
    RefusedByServer,
    UnreadableInput,
)
from summariser.sources.feed_formats import Feed, FeedEntry
from summariser.sources.fetcher import Validators

NOW = 1_790_000_000.0
ONE = Subscription(1, "http://c.example/f", "Courier")
FRESH = Validators("http://c.example/f", etag='"2"')


def refused(status: int, wait: float | None = None) -> RefusedByServer:
    return RefusedByServer("No.", "", status, wait)


@pytest.mark.parametrize(
    ("failures", "error", "wait"),
    [
        (0, UnreadableInput("down"), FIRST_BACK_OFF),
        (4, UnreadableInput("private", blocked=True), 0.0),
        (1, FeedUnreadable("no feed"), 2 * FIRST_BACK_OFF),
        (3, refused(500), 8 * FIRST_BACK_OFF),
        (500, refused(404), LONGEST_BACK_OFF),
        (0, refused(429, 10.0), FIRST_BACK_OFF),
        (0, refused(429, 7200.0), 7200.0),
        (0, refused(503, 1e12), LONGEST_ASKED_WAIT),
    ],
)
def test_a_feed_that_fails_waits_longer_each_time_or_as_long_as_it_asks(
    failures: int, error: InputError, wait: float
) -> None:
    failed = after(replace(ONE, failures=failures), error, NOW, 0.0)
    assert (failed.due, failed.failures, failed.status) == (NOW + wait, failures + 1, "active")
    assert failed.fault == str(error)
    assert after(ONE, error, NOW, 1.0).due <= NOW + (1 + JITTER) * LONGEST_ASKED_WAIT
    assert not is_due(failed, NOW + wait - 1) and is_due(failed, NOW + wait)


def test_a_feed_that_is_gone_is_asked_no_more() -> None:
    gone = after(ONE, refused(410), NOW, 0.5)
    assert gone.status == "gone" and not is_due(gone, NOW + 1e9)


@pytest.mark.parametrize("answer", [Unchanged(), Fetched(ONE.url, Feed("Courier"), FRESH)])
def test_a_good_answer_ends_the_back_off(answer: Unchanged | Fetched) -> None:
    well = after(replace(ONE, failures=7, fault="x", due=NOW - 1), answer, NOW, 0.9)
    assert (well.failures, well.fault, well.checked) == (0, None, NOW) and is_due(well, NOW)


def test_a_feed_that_moved_is_followed_at_its_new_address() -> None:
    moved = after(ONE, Fetched("http://n.example/f", Feed("Courier"), FRESH), NOW, 0.0)
    assert (moved.url, moved.moved_from, moved.validators) == ("http://n.example/f", ONE.url, FRESH)


def known(entry: FeedEntry, number: int = 1) -> KnownEntry:
    return KnownEntry(number, entry.id, entry.link, fingerprint(entry))


LONG = "<p>" + "The council voted to dredge the channel before winter. " * 40 + "</p>"
STORY = FeedEntry("g1", "http://c.example/1", "Channel", contents=(LONG,), updated="2026-03-12")
STUB = replace(STORY, contents=(), summary="Short.")


@pytest.mark.parametrize(
    ("entry", "old", "new", "edited"),
    [
        (STORY, [], 1, 0),
        (STORY, [STORY], 0, 0),
        (replace(STORY, updated="2026-03-13"), [STORY], 0, 0),
        (replace(STORY, contents=(LONG + "More.",)), [STORY], 0, 1),
        (replace(STORY, contents=(LONG.replace(" ", "\n"),)), [STORY], 0, 0),
        (replace(STUB, updated="2026-03-13"), [STUB], 0, 1),
        (replace(STORY, id="g2"), [STORY], 0, 0),
        (replace(STORY, id="g2", link="http://c.example/1?utm=x"), [STORY], 0, 0),
        (replace(STORY, id="g2", link="http://c.example/2", title="Other"), [STORY], 1, 0),
    ],
    ids=["new", "same", "stamped", "more text", "white space", "stub stamped", "id", "id and link", "other"],
)
def test_entries_are_known_by_id_link_and_content(
    entry: FeedEntry, old: list[FeedEntry], new: int, edited: int
) -> None:
    found = changes([entry], [known(one) for one in old])
    assert (len(found.new), len(found.edited)) == (new, edited)


def test_an_entry_that_still_stands_lends_its_link_to_no_other() -> None:
    other = replace(STORY, id="g2", title="Second story under one link")
    assert changes([STORY, other], [known(STORY)]).new == [other]


def test_an_entry_that_stands_twice_in_a_feed_is_new_once() -> None:
    assert changes([STORY, STORY], []).new == [STORY]


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        (FeedFilters(), True),
        (FeedFilters(include=("CHANNEL",)), True),
        (FeedFilters(include=("bridge", "ch*el")), True),
        (FeedFilters(include=("bridge",)), False),
        (FeedFilters(exclude=("c.example/?",)), False),
        (FeedFilters(max_age=timedelta(days=3000)), True),
        (FeedFilters(max_age=timedelta(days=7)), False),
    ],
)
def test_filters(filters: FeedFilters, wanted: bool) -> None:
    assert filters.want(replace(STORY, published="2025-01-01T10:00:00Z"), NOW) is wanted


@pytest.mark.parametrize("published", [None, "2026-13-45", "soon"])
def test_an_entry_without_a_date_is_young(published: str | None) -> None:
    assert FeedFilters(max_age=timedelta(days=1)).want(replace(STORY, published=published, updated=None), NOW)
