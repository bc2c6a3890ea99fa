"""Conditional requests, pauses between fetches from one host, and walls that are told from articles."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler

import pytest
from local_site import redirect, reply, served

from summariser.models.errors import NotAnArticle
from summariser.models.settings import Settings
from summariser.sources.fetcher import Validators, fetch, fetch_changed
from summariser.sources.host_pacing import HostLimiter

SETTINGS = Settings(allow_private=True, host_delay=0)
PAGE = b"<!doctype html><html><body><p>The river fell by two metres.</p></body></html>"


def tagged(handler: BaseHTTPRequestHandler) -> None:
    same = handler.headers.get("If-None-Match") == '"v1"'
    reply(
        b"" if same else PAGE,
        code=304 if same else 200,
        ETag='"v1"',
        Last_Modified="Thu, 12 Mar 2026 09:05:00 GMT",
    )(handler)


def test_a_page_that_did_not_change_is_not_sent_again() -> None:
    with served({"/a": redirect("/b"), "/b": tagged}) as site:
        first = fetch(f"{site.url}/a", SETTINGS)
        assert first.validators == Validators(f"{site.url}/b", '"v1"', "Thu, 12 Mar 2026 09:05:00 GMT")
        assert fetch_changed(f"{site.url}/a", first.validators, SETTINGS) is None
        asked = dict(zip(site.paths, site.headers, strict=True))
    assert asked["/b"]["If-Modified-Since"] == "Thu, 12 Mar 2026 09:05:00 GMT"
    assert "If-None-Match" not in asked["/a"]


def test_a_page_that_changed_comes_with_its_new_validators() -> None:
    with served({"/b": tagged}) as site:
        page = fetch_changed(f"{site.url}/b", Validators(f"{site.url}/b", '"v0"'), SETTINGS)
    assert page is not None and page.validators.etag == '"v1"'


@pytest.mark.parametrize(
    ("target", "said"),
    [("/login?next=/a", "login page"), ("/sso/start", "login page"), ("/consent?u=1", "consent wall")],
)
def test_a_redirect_to_a_wall_is_said_so(target: str, said: str) -> None:
    with (
        served({"/a": redirect(target), target: reply(PAGE)}) as site,
        pytest.raises(NotAnArticle, match=said),
    ):
        fetch(f"{site.url}/a", SETTINGS)


class Clock:
    """Time that passes only in sleep."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def test_a_host_that_asks_for_a_longer_pause_gets_it() -> None:
    clock = Clock()
    rate_limiter = HostLimiter(clock.time, clock.sleep)
    for host in ("a", "b", "a"):
        with rate_limiter.acquire(host, delay=1.0, concurrency=1):
            if host == "a":
                rate_limiter.raise_delay(host, 5.0)
    assert clock.slept == [5.0]


def test_fetches_from_one_host_begin_a_pause_apart() -> None:
    clock = Clock()
    rate_limiter = HostLimiter(clock.time, clock.sleep)
    for host in ("a", "a", "b", "a"):
        with rate_limiter.acquire(host, delay=2.0, concurrency=1):
            clock.now += 0.5
    assert clock.slept == [1.5, 1.0]


def test_no_more_than_so_many_fetches_from_one_host_go_on_at_a_time() -> None:
    rate_limiter, at_once, most, lock = HostLimiter(), 0, 0, threading.Lock()

    def fetched() -> None:
        nonlocal at_once, most
        with rate_limiter.acquire("a", delay=0.0, concurrency=2):
            with lock:
                at_once += 1
                most = max(most, at_once)
            threading.Event().wait(0.01)
            with lock:
                at_once -= 1

    threads = [threading.Thread(target=fetched) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (at_once, most) == (0, 2)
