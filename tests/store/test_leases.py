"""Two processes at once pay for a text once; the leases of dead processes end."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from storing import article_of, begun, done, failed, record_on

from summariser.models.article import Article
from summariser.store import InputOutcome, Lease, LeaseRequest, Store
from summariser.store import leases as leases
from summariser.store.near_duplicates import lsh_bands

A, B, C = (LeaseRequest(Article(text, (), "made up")) for text in ("Text A.", "Text B.", "Text C."))
MINE, BUSY = Lease(granted=True), Lease()

CLAIMING = """
import sys, time
from pathlib import Path
from summariser.models.article import Article
from summariser.store import Store, LeaseRequest
store = Store.open(Path(sys.argv[1]))
print(store.acquire_leases([LeaseRequest(Article("Text A.", (), "made up"))], 1)[0].granted, flush=True)
time.sleep(60)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "runs.db"


@pytest.fixture
def one(path: Path) -> Iterator[Store]:
    with Store.open(path) as store:
        begun(store)
        yield store


@pytest.fixture
def other(one: Store, path: Path) -> Iterator[Store]:
    with Store.open(path) as store:
        yield store


def pretend(path: Path, owner: str, expires: float = 1e11) -> None:
    """A lease on A that somebody else holds."""
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO leases VALUES (?, 1, ?, ?)", (A.article.id, owner, expires))


def test_each_text_is_leased_once(one: Store, other: Store) -> None:
    assert one.acquire_leases([A, B, B], 1) == [MINE, MINE, BUSY]
    assert one.acquire_leases([A], 1) == [BUSY]
    assert other.acquire_leases([A, C, B], 1) == [BUSY, MINE, BUSY]


def test_a_lease_is_for_one_run_config(one: Store, other: Store) -> None:
    assert one.acquire_leases([A], 1) == [MINE]
    assert other.acquire_leases([A], 2) == [MINE]


def test_released_texts_can_be_leased_by_others(one: Store, other: Store) -> None:
    one.acquire_leases([A, B], 1)
    other.release_leases([A.article.id], 1)  # not theirs to give
    assert other.acquire_leases([A], 1) == [BUSY]
    one.release_leases([A.article.id], 1)
    assert other.acquire_leases([A, B], 1) == [MINE, BUSY]


# Articles, of which one may stand for another.


def wanted(text: str) -> LeaseRequest:
    return LeaseRequest(Article(text, (), "made up"), lsh_bands(text))


def bridge(number: int, weeks: int = 14) -> LeaseRequest:
    """The story of the bridge as paper `number` prints it."""
    story = (
        f"The council of Harwick will close the old swing bridge for {weeks} weeks, its leader said. "
        "Engineers found cracks in two of the main girders during an inspection. Ships will have to wait for "
        "high water, and buses take the long way round by the mill, which angers those who work there."
    )
    return wanted(f"{story}\nThis paper, which is paper {'of note ' * number}, asked around.")


def test_an_article_is_granted_to_one(one: Store, other: Store) -> None:
    assert one.acquire_leases([bridge(1), wanted("Short.")], 1) == [MINE] * 2
    assert other.acquire_leases([bridge(1), wanted("Short.")], 1) == [BUSY] * 2


def test_a_near_duplicate_waits_for_the_first_and_is_linked_to_it(one: Store, other: Store) -> None:
    run, run_config_id = begun(one)
    first, second = bridge(1), bridge(2)
    assert one.acquire_leases([first, second], run_config_id) == [MINE, Lease(near=True)]
    assert other.acquire_leases([second], run_config_id) == [Lease(near=True)]
    one.save(run, run_config_id, [InputOutcome("1", "done", article=first.article, record=record_on(1))])
    assert other.acquire_leases([second], run_config_id) == [Lease(record_id=1, near=True)]
    linked = InputOutcome("2", "skipped", reason="near-duplicate", article=second.article, record_id=1)
    other.save(run, run_config_id, [linked])
    with sqlite3.connect(one.path) as db:
        assert db.execute("SELECT id, near_of FROM articles").fetchall() == [(1, None), (2, 1)]
    found = one.known("2", run_config_id)
    assert found is not None and found.record_id == 1


def test_an_article_that_failed_stands_for_no_other(one: Store) -> None:
    run, run_config_id = begun(one)
    first = bridge(1)
    one.acquire_leases([first], run_config_id)
    one.save(run, run_config_id, [failed("1", article=first.article)])
    assert one.acquire_leases([bridge(2), bridge(3)], run_config_id) == [MINE, Lease(near=True)]


def test_near_is_within_one_run_config_and_only_where_it_is_asked_for(one: Store) -> None:
    assert one.acquire_leases([bridge(1)], 1) == [MINE]
    assert one.acquire_leases([bridge(2)], 2) == [MINE]
    alone = LeaseRequest(bridge(3).article)
    assert one.acquire_leases([alone, alone], 1) == [MINE, BUSY]


def test_reports_from_one_template_are_each_their_own(one: Store) -> None:
    reports = [bridge(1, weeks) for weeks in range(20, 90)]
    assert one.acquire_leases(reports, 1) == [MINE] * 70


# Who is alive.


def test_closing_gives_everything_back(one: Store, path: Path) -> None:
    with Store.open(path) as other:
        assert other.acquire_leases([A], 1) == [MINE]
        other.close()
    assert one.acquire_leases([A], 1) == [MINE]


def test_saving_gives_the_lease_back_and_a_text_with_a_record_is_not_leased(one: Store, other: Store) -> None:
    run, run_config_id = begun(one)
    good, bad = record_on(1), record_on(2)
    wanted = [LeaseRequest(article_of(good)), LeaseRequest(article_of(bad))]
    one.acquire_leases(wanted, run_config_id)
    one.save(run, run_config_id, [done(good), failed("boats-2.txt", article=article_of(bad))])
    assert other.acquire_leases(wanted, run_config_id) == [Lease(record_id=1), MINE]
    assert other.acquire_leases(wanted, run_config_id + 1) == [MINE, MINE]


def test_leases_of_a_killed_process_are_free_at_once(one: Store, path: Path) -> None:
    command = [sys.executable, "-c", CLAIMING, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert one.acquire_leases([A], 1) == [BUSY]
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert one.acquire_leases([A], 1) == [MINE]


def test_a_later_process_of_the_same_number_is_another(one: Store, path: Path) -> None:
    machine = leases.new_owner().rsplit(":", 3)[0]
    pretend(path, f"{machine}:{os.getpid()}:12345:abcd")
    assert one.acquire_leases([A], 1) == [MINE]


@pytest.mark.parametrize(
    "owner",
    [
        pytest.param("elsewhere/1:1:5:abcd", id="another machine"),
        pytest.param("{machine}:1::abcd", id="a start that is not known"),
    ],
)
def test_where_death_cannot_be_told_a_lease_holds_until_it_runs_out(
    one: Store, path: Path, owner: str
) -> None:
    machine = leases.new_owner().rsplit(":", 3)[0]
    pretend(path, owner.format(machine=machine))
    assert one.acquire_leases([A], 1) == [BUSY]
    with sqlite3.connect(path) as db:
        db.execute("UPDATE leases SET expires = 0")
    assert one.acquire_leases([A], 1) == [MINE]


def test_renewing_extends_ones_own_leases_only(one: Store, other: Store, path: Path) -> None:
    one.acquire_leases([A], 1)
    other.acquire_leases([B], 1)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE leases SET expires = 7")
    one.renew_leases()
    with sqlite3.connect(path) as db:
        left = db.execute("SELECT text_sha256 FROM leases WHERE expires = 7").fetchall()
    assert left == [(B.article.id,)]


def test_processes_are_told_apart_without_proc(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = leases._started_by_ps(os.getpid())
    if ours is None:
        pytest.skip("no ps here")
    assert ours and ":" not in ours
    assert ours == leases._started_by_ps(os.getpid())
    assert leases._started_by_ps(2**22 + 1) == ""
    monkeypatch.setenv("PATH", "")
    assert leases._started_by_ps(os.getpid()) is None


# Two processes on one store.

WORKING = """
import sys, time
from pathlib import Path
from storing import article_of, begun, done, record_on
from summariser.store import Store, LeaseRequest
with Store.open(Path(sys.argv[1])) as store:
    run, run_config_id = begun(store)
    waiting = {number: record_on(number) for number in range(60)}
    worked = 0
    while waiting:
        numbers = list(waiting)[:7]
        wanted = [LeaseRequest(article_of(waiting[number])) for number in numbers]
        leases_by_number = dict(zip(numbers, store.acquire_leases(wanted, run_config_id)))
        mine = [number for number, lease in leases_by_number.items() if lease.granted]
        store.save(run, run_config_id, [done(waiting[number]) for number in mine])
        worked += len(mine)
        for number, lease in leases_by_number.items():
            if lease.granted or lease.record_id is not None:
                del waiting[number]
    print(worked)
"""


def test_two_processes_do_each_article_once_between_them(path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", WORKING, str(path)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) for _ in range(2)]
    worked = [int(process.communicate()[0]) for process in both]
    assert sum(worked) == 60
    with Store.open(path, read_only=True) as store:
        assert len(list(store.record_jsons())) == 60
        assert store.stats().inputs == {"done": 60}
        assert store.faults() == []
