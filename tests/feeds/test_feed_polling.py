"""Feeds asked over loopback: conditional, patient, and nothing of what they bring is lost."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from local_site import Answer, endless, redirect, reply, served, status

from summariser.feeds import FeedFilters, FeedRepository, PollResult, poll_feeds, waiting_inputs
from summariser.models.article import Article, RawDocument
from summariser.models.settings import Settings
from summariser.store import InputOutcome, RunConfig, Store

SETTINGS = Settings(allow_private=True, host_delay=0)
NOW = 1_790_000_000.0
PARAGRAPH = "The harbour council agreed on Monday to dredge the channel before winter, the mayor said. "


def item(number: int, text: str = "", more: str = "") -> str:
    body = escape(f"<p>{text or PARAGRAPH * 15}</p>{more}")
    return (
        f"<item><title>Story {number}</title><guid>g{number}</guid><description>{body}</description></item>"
    )


def feed(*items: str, more: str = "") -> bytes:
    return (
        f"<rss version='2.0'><channel><title>Courier</title>{more}{''.join(items)}</channel></rss>".encode()
    )


def conditional(body: bytes) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        known = handler.headers["If-None-Match"] == '"1"'
        reply(b"" if known else body, "text/xml", 304 if known else 200, ETag='"1"')(handler)

    return answer


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "runs.db") as opened:
        yield opened


@pytest.fixture
def repository(store: Store) -> FeedRepository:
    return FeedRepository(store)


def asked(repository: FeedRepository, now: float = NOW, **filters: Any) -> list[PollResult]:
    given = FeedFilters(**filters)
    return list(poll_feeds(repository, SETTINGS, given, clock=lambda: now, chance=lambda: 0.0))


def sources(repository: FeedRepository, most: int | None = None) -> list[str]:
    return [one.source.partition("#")[2] for one in waiting_inputs(repository, SETTINGS, most)]


def test_an_unchanged_feed_is_not_sent_again(repository: FeedRepository) -> None:
    with served({"/f": conditional(feed(item(2), item(1)))}) as site:
        repository.add(f"{site.url}/f")
        assert [(one.new, one.now.title) for one in asked(repository)] == [(2, "Courier")]
        assert [one.new for one in asked(repository)] == [0]
        assert site.headers[-1]["If-None-Match"] == '"1"'
    assert sources(repository) == ["g1", "g2"]


def test_a_cap_leaves_the_rest_for_the_next_update(repository: FeedRepository) -> None:
    with served({"/f": conditional(feed(*(item(n) for n in range(5, 0, -1))))}) as site:
        repository.add(f"{site.url}/f")
        asked(repository)
        taken = []
        for _ in range(3):
            taken.append(sources(repository, 2))
            repository.settle({f"{site.url}/f#{one}": False for one in taken[-1]})
            asked(repository)
    assert taken == [["g1", "g2"], ["g3", "g4"], ["g5"]] and repository.waiting_count() == 0


def test_what_failed_waits_for_a_few_updates(repository: FeedRepository) -> None:
    with served({"/f": conditional(feed(item(1)))}) as site:
        repository.add(f"{site.url}/f")
        asked(repository)
        for left in (1, 1, 0):
            repository.settle({f"{site.url}/f#g1": True})
            assert repository.waiting_count() == left


@pytest.mark.parametrize(
    ("answer", "now", "fault"),
    [
        (status(410), "gone", "removed"),
        (status(404), "active", "404"),
        (reply(b"", code=429, Retry_After="7200"), "active", "429"),
        (reply(b"<html>no</html>"), "active", "no"),
        (reply(b"<rss><channel><item>" + b"<a>" * 100_000, "text/xml"), "active", "deep"),
        (endless(b"<rss>" * 20_000), "active", "limit"),
        (endless(b"<", 0.3), "active", "seconds"),
        (redirect("/f"), "active", "redirects"),
    ],
    ids=["gone", "missing", "too often", "HTML", "nested", "endless", "a slow drip", "a loop"],
)
def test_every_answer_ends_in_a_subscription(
    repository: FeedRepository, answer: Answer, now: str, fault: str
) -> None:
    with served({"/f": answer, "/g": reply(feed(item(1)), "text/xml")}) as site:
        settings = Settings(allow_private=True, host_delay=0, fetch_timeout=2.0, max_input_bytes=500_000)
        repository.add(f"{site.url}/f")
        repository.add(f"{site.url}/g")
        told = {
            one.before.url[-1]: one
            for one in poll_feeds(repository, settings, FeedFilters(), clock=lambda: NOW)
        }
    assert told["g"].new == 1
    assert (told["f"].now.status, told["f"].now.failures) == (now, 1)
    assert fault in (told["f"].now.fault or "") and told["f"].now.due > NOW


def test_a_feed_that_moved_for_good_changes_its_address_and_keeps_its_entries(
    repository: FeedRepository,
) -> None:
    answers = {"/f": reply(feed(item(1)), "text/xml"), "/n": reply(feed(item(1), item(2)), "text/xml")}
    with served(answers) as site:
        repository.add(f"{site.url}/f")
        asked(repository)
        answers["/f"] = redirect("/n", 301)
        assert [(one.new, one.now.url) for one in asked(repository)] == [(1, f"{site.url}/n")]
        (one,) = repository.subscriptions()
    assert (one.url, one.moved_from) == (f"{site.url}/n", f"{site.url}/f")


def test_a_feed_that_moved_to_one_that_is_followed_ends(repository: FeedRepository) -> None:
    with served({"/f": redirect("/n", 301), "/n": reply(feed(item(1)), "text/xml")}) as site:
        repository.add(f"{site.url}/n")
        repository.add(f"{site.url}/f")
        asked(repository)
        assert [(one.url[-1], one.status) for one in repository.subscriptions()] == [
            ("n", "active"),
            ("f", "gone"),
        ]


@pytest.mark.parametrize(("target", "followed"), [("/n", "/n"), ("/nowhere", "/f")])
def test_a_feed_that_says_it_moved_is_believed_if_it_is_there(
    repository: FeedRepository, target: str, followed: str
) -> None:
    answers: dict[str, Answer] = {"/n": reply(feed(item(1)), "text/xml")}
    with served(answers) as site:
        said = f"<itunes:new-feed-url>{site.url}{target}</itunes:new-feed-url>"
        answers["/f"] = reply(feed(item(1), more=said), "text/xml")
        repository.add(f"{site.url}/f")
        asked(repository)
        assert [one.url for one in repository.subscriptions()] == [f"{site.url}{followed}"]


def test_filters_leave_entries_out(repository: FeedRepository) -> None:
    with served({"/f": reply(feed(item(1), item(2)), "text/xml")}) as site:
        repository.add(f"{site.url}/f")
        assert [one.new for one in asked(repository, include=("story 2",))] == [1]
    assert sources(repository) == ["g2"]


def summarised(store: Store, source: str, article: Article) -> None:
    """As a run would leave it."""
    run_config = store.run_config_id(RunConfig("m", None, "s"))
    run = store.begin_run("feed", run_config)
    store.save(run, run_config, [InputOutcome(source, "done", article=article)])


@pytest.mark.parametrize(
    ("edit", "again"),
    [("winter,  the", False), ("wintre, the", False), ("summer, the", False), ("May, the", True)],
    ids=["white space", "a typo", "a word", "a name"],
)
def test_an_edited_entry_is_an_input_again_only_if_it_says_something_else(
    store: Store, repository: FeedRepository, edit: str, again: bool
) -> None:
    from summariser.cleaning import clean

    text = PARAGRAPH * 15
    with served({"/f": reply(feed(item(1, text)), "text/xml")}) as site:
        repository.add(f"{site.url}/f")
        asked(repository)
        (first,) = waiting_inputs(repository, SETTINGS, None)
        assert isinstance(first.document, RawDocument)
        summarised(store, first.source, clean(first.document))
        repository.settle({first.source: False})
    with served({"/f": reply(feed(item(1, text.replace("winter, the", edit, 1))), "text/xml")}) as later:
        moved = repository.subscriptions()[0].url.replace(site.url, later.url)
        with store.writing() as db:
            db.execute("UPDATE feeds SET url = ?", (moved,))
        asked(repository)
        found = list(waiting_inputs(repository, SETTINGS, None))
    assert [isinstance(one.document, Article) for one in found] == [True] * again
    assert repository.waiting_count() == int(again)


def test_an_edited_entry_that_cannot_be_compared_is_left_to_a_worker(
    store: Store, repository: FeedRepository, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(document: RawDocument) -> Article:
        raise ZeroDivisionError

    with served({"/f": reply(feed(item(1)), "text/xml")}) as site:
        repository.add(f"{site.url}/f")
        asked(repository)
    with store.writing() as db:
        db.execute("UPDATE feed_entries SET edited = 1")
    monkeypatch.setattr("summariser.feeds.pending_entries.clean", broken)
    (one,) = waiting_inputs(repository, SETTINGS, None)
    assert isinstance(one.document, RawDocument)


def test_a_stub_is_fetched_by_whoever_works_on_it(repository: FeedRepository) -> None:
    page = f"<!doctype html><html><body><p>{PARAGRAPH * 5}</p></body></html>"
    with served({"/1": reply(page.encode())}) as site:
        stub = f"<item><title>S</title><link>{site.url}/1</link><description>Short.</description></item>"
        with served({"/f": reply(feed(stub), "text/xml")}) as host:
            repository.add(f"{host.url}/f")
            asked(repository)
        (one,) = waiting_inputs(repository, SETTINGS, None)
        assert site.paths == [] and one.document is None and one.load is not None
        assert one.load(SETTINGS).text == page


def test_a_feed_is_added_once_and_removed_by_number_or_address(repository: FeedRepository) -> None:
    assert [repository.add("http://a.example/f"), repository.add("http://a.example/f")] == [True, False]
    repository.add("http://b.example/f")
    assert repository.remove("1").url == "http://a.example/f"
    assert repository.remove("http://b.example/f").id == 2
    assert repository.subscriptions() == []
