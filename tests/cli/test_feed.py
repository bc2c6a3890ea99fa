"""`summariser feed`: lists of feeds in and out, updates that lose nothing and pay nothing twice, digests."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from commandline import PROGRAM, Ended, environment, run
from local_site import Answer, Site, redirect, reply, served, status
from many import number_asked, right_answer, text_of
from scripted_endpoint import Asked, ScriptedEndpoint

from summariser.cli.batch_run import articles_at_a_time
from summariser.feeds import FeedRepository
from summariser.models.settings import Settings

Invoke = Callable[..., Ended]
ATOM = "{http://www.w3.org/2005/Atom}"
ATOM_ENTRY = f"{ATOM}entry"

TEXT = (
    "The harbour council of Estmark agreed on Monday to dredge the channel before winter. The work will cost"
    " {} million euros, the mayor, Anna Petrova, told reporters. The ferries will wait for it until May."
)


def item(number: int, price: int = 4, said: str = "") -> str:
    body = escape(
        f"<p>{TEXT.format(price)}</p><p>{said or f'Story {number} of the quay ended there.'}</p>" * 4
    )
    return (
        f"<item><title>Story {number}</title><guid>g{number}</guid><description>{body}</description></item>"
    )


def feed(*items: str) -> Answer:
    channel = f"<rss version='2.0'><channel><title>Courier</title>{''.join(items)}</channel></rss>"
    return reply(channel.encode(), "application/rss+xml")


@pytest.fixture
def answers() -> dict[str, Answer]:
    page = b'<html><head><link rel="alternate" type="application/rss+xml" href="/f"></head></html>'
    return {"/f": feed(item(1), item(2)), "/": reply(page)}


@pytest.fixture
def site(answers: dict[str, Answer], monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name, value in {
        "ALLOW_PRIVATE": "1",
        "HOST_DELAY": "0",
        "WORKERS": "0",
        "MODEL": "extractive",
    }.items():
        monkeypatch.setenv(f"SUMMARISER_{name}", value)
    with served(answers) as opened:
        yield opened


def records(store: str = "runs.db") -> int:
    with closing(sqlite3.connect(store)) as db:
        return int(db.execute("SELECT count(*) FROM records").fetchone()[0])


def test_a_feed_is_found_from_its_site_listed_and_removed(invoke: Invoke, site: Site) -> None:
    added = invoke("feed", "add", site.url)
    assert (added.status, added.stdout) == (0, f"{site.url}/f\n")
    assert "already followed" in invoke("feed", "add", f"{site.url}/f").stderr
    (listed,) = map(json.loads, invoke("feed", "list").stdout.splitlines())
    assert (listed["url"], listed["title"], listed["checked"]) == (f"{site.url}/f", "Courier", None)
    assert "never" in invoke("feed", "list", "--format", "terminal").stdout
    assert invoke("feed", "remove", "1").status == 0
    assert invoke("feed", "list").stdout == ""


def test_what_cannot_be_added_is_told_and_the_rest_is_added(invoke: Invoke, site: Site) -> None:
    ended = invoke("feed", "add", f"{site.url}/nowhere", f"{site.url}/f")
    assert (ended.status, ended.stdout) == (3, f"{site.url}/f\n")
    assert "does not exist (404)" in ended.stderr


def test_opml_goes_in_and_out(invoke: Invoke, site: Site, tmp_path: Path) -> None:
    opml = tmp_path / "mine.opml"
    opml.write_text(
        f'<opml version="2.0"><body><outline text="x">'
        f'<outline text="A &amp; &lt;B&gt;" xmlUrl="{site.url}/f"/></outline>'
        f'<outline text="C" xmlUrl="{site.url}/g"/></body></opml>'
    )
    assert invoke("feed", "add", opml).stdout.splitlines() == [f"{site.url}/f", f"{site.url}/g"]
    exported = invoke("feed", "export").stdout
    other = tmp_path / "other.opml"
    other.write_text(exported)
    assert invoke("feed", "add", other, "--store", "b.db").stdout.splitlines() == [
        f"{site.url}/f",
        f"{site.url}/g",
    ]
    assert invoke("feed", "export", "--store", "b.db").stdout == exported
    assert "A &amp; &lt;B&gt;" in exported and site.paths == []


def test_folders_of_opml_survive(invoke: Invoke, tmp_path: Path) -> None:
    opml = tmp_path / "mine.opml"
    opml.write_text(
        '<opml version="2.0"><body><outline text="C" xmlUrl="http://c.example/f"/>'
        '<outline text="News"><outline title="R&amp;D / EU"><outline text="A" xmlUrl="http://a.example/f"/></outline>'
        '<outline><outline text="B" xmlUrl="http://b.example/f"/></outline></outline></body></opml>'
    )
    assert invoke("feed", "add", opml).status == 0
    folders = [json.loads(line)["folder"] for line in invoke("feed", "list").stdout.splitlines()]
    assert folders == [[], ["News", "R&D / EU"], ["News"]]
    assert "News / R&D / EU" in invoke("feed", "list", "--format", "terminal").stdout
    exported = invoke("feed", "export").stdout
    assert exported.count("<outline") == 5 and exported.count('<outline text="News">') == 1
    opml.write_text(exported)
    invoke("feed", "add", opml, "--store", "b.db")
    assert invoke("feed", "export", "--store", "b.db").stdout == exported


def test_an_address_without_a_scheme_is_tried_with_https_and_then_with_http(
    invoke: Invoke, site: Site
) -> None:
    bare = site.url.removeprefix("http://")
    assert invoke("feed", "add", bare).stdout == f"{site.url}/f\n"
    ended = invoke("feed", "add", f"https://{bare}")
    assert ended.status == 3 and "https://" in ended.stderr
    assert invoke("feed", "add", "127.0.0.1:9/feed").stderr.count("https://127.0.0.1:9/feed") == 1


def test_a_feed_has_filters_and_a_focus_of_its_own(
    invoke: Invoke, site: Site, answers: dict[str, Answer]
) -> None:
    answers["/g"] = feed(item(1), item(2), item(3))
    invoke("feed", "add", f"{site.url}/f")
    invoke("feed", "add", f"{site.url}/g", "--include", "story", "--exclude", "y 2", "--focus", "dredging")
    shown = json.loads(invoke("feed", "list").stdout.splitlines()[1])
    assert (shown["include"], shown["exclude"], shown["focus"]) == (["story"], ["y 2"], "dredging")
    ended = invoke("feed", "update", "--no-dedupe", "--exclude", "y 3", "--focus", "ferries")
    assert ended.status == 0 and "entries new: 3," in ended.stderr
    with closing(sqlite3.connect("runs.db")) as db:
        query = "SELECT options FROM outcomes o JOIN run_configs c ON c.id = o.run_config_id"
        made = [json.loads(options)["focus"] for (options,) in db.execute(query)]
    assert Counter(made) == {"ferries": 2, "dredging": 1}
    assert "already followed" in invoke("feed", "add", f"{site.url}/g", "--focus", "quays").stderr
    shown = json.loads(invoke("feed", "list").stdout.splitlines()[1])
    assert (shown["include"], shown["focus"]) == ([], "quays")


def test_a_list_of_feeds_that_is_not_there_is_no_address(invoke: Invoke) -> None:
    ended = invoke("feed", "add", "nowhere.opml")
    assert ended.status == 3
    assert "There is no file nowhere.opml." in ended.stderr


def test_an_update_summarises_what_is_new_once(
    invoke: Invoke, site: Site, answers: dict[str, Answer]
) -> None:
    invoke("feed", "add", f"{site.url}/f")
    first = invoke("feed", "update", "--no-dedupe")
    assert (first.status, first.stdout, records()) == (0, "", 2)
    assert "entries new: 2" in first.stderr
    again = invoke("feed", "update", "--no-dedupe")
    assert again.status == 0 and "entries new: 0" in again.stderr and records() == 2
    answers["/f"] = feed(item(3), item(1, said="Story 1  of the quay ended there."), item(2, price=5))
    third = invoke("feed", "update", "--no-dedupe")
    assert "entries new: 1, edited: 1" in third.stderr
    assert "2 done" in third.stderr and records() == 4


def test_what_was_stored_when_the_power_went_is_not_paid_for_again(
    invoke: Invoke, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    invoke("feed", "add", f"{site.url}/f")
    with monkeypatch.context() as gone:
        gone.setattr(FeedRepository, "settle", lambda repository, ended: None)
        invoke("feed", "update", "--no-dedupe")
    ended = invoke("feed", "update", "--no-dedupe")
    assert ended.status == 0 and "2 skipped" in ended.stderr and records() == 2
    assert "Feeds fetched: 1" in (last := invoke("feed", "update").stderr) and "skipped" not in last


def test_a_killed_update_goes_on_and_asks_no_more_than_was_in_flight_again(tmp_path: Path) -> None:
    def slow(asked: Asked) -> dict[str, object]:
        time.sleep(0.05)
        return right_answer(asked)

    stories = [
        f"<item><title>{n}</title><guid>g{n}</guid><description>{text_of(n) * 6}</description></item>"
        for n in range(20)
    ]
    settings = {"SUMMARISER_ALLOW_PRIVATE": "1", "SUMMARISER_HOST_DELAY": "0", "SUMMARISER_WORKERS": "0"}
    with served({"/f": feed(*stories)}) as site, ScriptedEndpoint().always_answers(slow) as endpoint:
        run("feed", "add", f"{site.url}/f", cwd=tmp_path, **settings)
        asking = ["--model", "scripted", "--base-url", endpoint.base_url, "--concurrency", "2"]
        command = [*PROGRAM, "feed", "update", *asking]
        for so_far in (3, 10):
            with subprocess.Popen(
                command, cwd=tmp_path, env=environment(**settings), stderr=subprocess.DEVNULL
            ) as child:
                while endpoint.asked < so_far and child.poll() is None:
                    time.sleep(0.005)
                child.send_signal(signal.SIGKILL)
        ended = run(*command[len(PROGRAM) :], cwd=tmp_path, **settings)
        counted = Counter(map(number_asked, endpoint.requests))
    assert (ended.status, records(str(tmp_path / "runs.db"))) == (0, 20)
    under_way = articles_at_a_time(Settings(model="scripted", concurrency=2))
    assert len(counted) == 20 and sum(counted.values()) <= 20 + 2 * under_way


def test_an_entry_waits_as_long_as_the_endpoint_fails(invoke: Invoke, site: Site) -> None:
    invoke("feed", "add", f"{site.url}/f")
    for _ in range(4):
        ended = invoke("feed", "update", "--model", "scripted", "--base-url", "http://127.0.0.1:1/v1")
        assert ended.status not in (0, 1) and "left for the next update: 2" in ended.stderr
    assert invoke("feed", "update", "--no-dedupe").status == 0 and records() == 2


def test_the_cap_leaves_the_rest_for_the_next_update(
    invoke: Invoke, site: Site, answers: dict[str, Answer]
) -> None:
    answers["/f"] = feed(*(item(n) for n in range(5)))
    invoke("feed", "add", f"{site.url}/f")
    for summarised in (2, 4, 5):
        invoke("feed", "update", "--no-dedupe", "--max-entries", "2")
        assert records() == summarised


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--include", "story 2"), 1),
        (("--exclude", "*2"), 1),
        (("--max-age", "7d"), 2),
        (("--include", "x"), 0),
    ],
)
def test_filters(invoke: Invoke, site: Site, options: tuple[str, ...], found: int) -> None:
    invoke("feed", "add", f"{site.url}/f")
    assert f"entries new: {found}," in invoke("feed", "update", "--no-dedupe", *options).stderr


@pytest.mark.parametrize(
    ("answer", "told"),
    [(status(410), "has been removed (410)"), (status(503), "503"), (reply(b"<html>x</html>"), "no")],
)
def test_a_feed_that_fails_is_told_and_asked_later(
    invoke: Invoke, site: Site, answers: dict[str, Answer], answer: Answer, told: str
) -> None:
    invoke("feed", "add", f"{site.url}/f")
    answers["/f"] = answer
    ended = invoke("feed", "update")
    assert ended.status == 6 and told in ended.stderr
    asked = len(site.paths)
    invoke("feed", "update")
    assert len(site.paths) == asked


def test_a_moved_feed_is_told(invoke: Invoke, site: Site, answers: dict[str, Answer]) -> None:
    invoke("feed", "add", f"{site.url}/f")
    answers |= {"/n": answers["/f"], "/f": redirect("/n", 308)}
    assert f"has moved to {site.url}/n" in invoke("feed", "update").stderr
    assert f"{site.url}/n" in invoke("feed", "export").stdout


@pytest.mark.parametrize(
    ("name", "begins"),
    [("d.md", "# New in"), ("d.html", "<!DOCTYPE html>"), ("d.atom", "<?xml"), ("d.xml", "<?xml")],
)
def test_a_digest_of_the_new_records(invoke: Invoke, site: Site, name: str, begins: str) -> None:
    invoke("feed", "add", f"{site.url}/f")
    assert invoke("feed", "update", "--digest", name, "--no-dedupe").status == 0
    page = Path(name).read_text()
    assert page.startswith(begins) and "million" in page
    invoke("feed", "update", "--digest", name)
    assert Path(name).read_text() == page


def test_a_digest_keeps_earlier_records_and_their_times_for_a_window(
    invoke: Invoke, site: Site, answers: dict[str, Answer]
) -> None:
    def update() -> dict[str, str]:
        invoke("feed", "update", "--digest", "d.atom", "--digest-keep", "2d", "--no-dedupe")
        root = ElementTree.parse("d.atom").getroot()
        return {
            one.findtext(f"{ATOM}id", ""): one.findtext(f"{ATOM}updated", "") for one in root.iter(ATOM_ENTRY)
        }

    invoke("feed", "add", f"{site.url}/f")
    first = update()
    assert len(first) == 2
    answers["/f"] = feed(item(3))
    second = update()
    assert len(second) == 3 and second.items() > first.items()
    assert update() == second
    with closing(sqlite3.connect("runs.db")) as db, db:
        db.execute("UPDATE outcomes SET updated = '2026-01-01T00:00:00.000Z' WHERE id = 1")
    Path("d.atom").unlink()
    assert len(third := update()) == 2 and third.items() < second.items()


@pytest.mark.parametrize(
    ("arguments", "status_", "told"),
    [
        (("update",), 3, "No feeds are followed yet"),
        (("update", "--digest", "d.pdf"), 2, "Name a .md"),
        (("update", "--max-age", "soon"), 2, "7d"),
        (("update", "--digest", "nowhere/d.md"), 2, "--digest"),
        (("update", "--digest", "d.atom", "--digest-keep", "long"), 2, "--digest-keep 'long'"),
        (("update", "--digest-keep", "7d"), 2, "Add --digest"),
        (("list",), 7, "There is no store"),
        (("remove", "1", "--store", "nowhere/x.db"), 7, "There is no folder"),
    ],
)
def test_wrong_usage_is_told(invoke: Invoke, arguments: tuple[str, ...], status_: int, told: str) -> None:
    ended = invoke("feed", *arguments)
    assert ended.status == status_ and told in ended.stderr


def test_watching_goes_on_until_it_is_interrupted(site: Site, tmp_path: Path) -> None:
    settings = {"SUMMARISER_ALLOW_PRIVATE": "1", "SUMMARISER_HOST_DELAY": "0", "SUMMARISER_WORKERS": "0"}
    assert run("feed", "add", f"{site.url}/f", cwd=tmp_path, **settings).status == 0
    process = subprocess.Popen(
        [*PROGRAM, "feed", "update", "--watch", "0.001", "--model", "extractive"],
        stderr=subprocess.PIPE, text=True, cwd=tmp_path, env=environment(**settings),
    )  # fmt: skip
    assert process.stderr is not None
    while "entries new: 0" not in (line := process.stderr.readline()):
        assert line
    process.send_signal(signal.SIGINT)
    assert process.wait() in (0, 6, 130)
    assert records(str(tmp_path / "runs.db")) >= 1
