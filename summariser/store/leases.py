"""Leases on texts: two runs at once pay for a text once, and the leases of dead processes end."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from uuid import uuid4

from summariser.store.near_duplicates import same_story
from summariser.store.result_writer import save_article
from summariser.store.stored_values import Lease, LeaseRequest

LEASE_SECONDS = 600.0
"""How long a lease lasts that is not renewed; leases of a process of this machine end when it dies."""

_MAX_PER_BAND = 50
"""Articles that are looked at in a band; those from one template may share a band by the thousand."""
_MAX_COMPARED = 4


# A process that waits for another's record compares the same texts again and again.
_is_same_story = lru_cache(maxsize=128)(same_story)


def new_owner() -> str:
    """A name for one open store of this process, by which others can tell whether the process lives."""
    return f"{_machine()}:{os.getpid()}:{_started(os.getpid()) or ''}:{uuid4().hex[:8]}"


def acquire(
    db: sqlite3.Connection, wanted: Iterable[LeaseRequest], run_config_id: int, owner: str
) -> list[Lease]:
    """The answer to each request, in order. Later requests find granted ones as near-duplicates."""
    end_leases_of_dead_processes(db)
    return [_acquire_one(db, one, run_config_id, owner) for one in wanted]


def _acquire_one(db: sqlite3.Connection, one: LeaseRequest, run_config_id: int, owner: str) -> Lease:
    state = _state(db, one.article.id, run_config_id) or _state_of_near_duplicate(db, one, run_config_id)
    if state:
        return state
    values = (one.article.id, run_config_id, owner, time.time() + LEASE_SECONDS)
    db.execute("INSERT INTO leases (text_sha256, run_config_id, owner, expires) VALUES (?, ?, ?, ?)", values)
    article_id = save_article(db, one.article)
    rows = [(band, article_id) for band in one.bands]
    db.executemany("INSERT OR IGNORE INTO lsh_bands (band, article_id) VALUES (?, ?)", rows)
    return Lease(granted=True)


def _state(db: sqlite3.Connection, text_sha256: str, run_config_id: int) -> Lease | None:
    """The record of a text, or that a process works on it; None if neither.

    The record may have another text: that with the removed lines that came back.
    """
    made = db.execute(
        "SELECT r.id FROM articles a JOIN records r ON r.article_id IN (a.id, a.near_of)"
        " WHERE a.text_sha256 = ? AND r.run_config_id = ? AND (r.article_id = a.id OR EXISTS ("
        " SELECT 1 FROM outcomes o"
        " WHERE o.record_id = r.id AND o.article_id = a.id AND o.status <> 'skipped'))",
        (text_sha256, run_config_id),
    ).fetchone()
    if made:
        return Lease(record_id=int(made[0]))
    key = (text_sha256, run_config_id)
    leased = db.execute("SELECT 1 FROM leases WHERE text_sha256 = ? AND run_config_id = ?", key).fetchone()
    return Lease() if leased else None


def _state_of_near_duplicate(db: sqlite3.Connection, one: LeaseRequest, run_config_id: int) -> Lease | None:
    """The same for a text whose record can stand for that of `one`."""
    for article_id in _alike(db, one.bands):
        text_sha256, text = db.execute(
            "SELECT text_sha256, text FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        state = _state(db, text_sha256, run_config_id)
        if state and _is_same_story(one.article.text, text, one.article.language):
            return replace(state, near=True)
    return None


def _alike(db: sqlite3.Connection, bands: Iterable[int]) -> list[int]:
    """Some articles that share bands, those that share most first."""
    query = f"SELECT article_id FROM lsh_bands WHERE band = ? ORDER BY article_id DESC LIMIT {_MAX_PER_BAND}"
    found = Counter(row[0] for band in bands for row in db.execute(query, (band,)))
    return [article_id for article_id, _ in found.most_common(_MAX_COMPARED)]


def renew(db: sqlite3.Connection, owner: str) -> None:
    """Prolong the leases of `owner` by `LEASE_SECONDS`."""
    db.execute("UPDATE leases SET expires = ? WHERE owner = ?", (time.time() + LEASE_SECONDS, owner))


def release(db: sqlite3.Connection, texts: Iterable[str], run_config_id: int, owner: str) -> None:
    """End the leases on the texts."""
    db.executemany(
        "DELETE FROM leases WHERE text_sha256 = ? AND run_config_id = ? AND owner = ?",
        [(text, run_config_id, owner) for text in texts],
    )


def release_all(db: sqlite3.Connection, owner: str) -> None:
    """End all leases of `owner`."""
    db.execute("DELETE FROM leases WHERE owner = ?", (owner,))


def end_leases_of_dead_processes(db: sqlite3.Connection) -> None:
    """Remove the leases of processes that are gone, and those that have expired."""
    db.execute("DELETE FROM leases WHERE expires < ?", (time.time(),))
    for (owner,) in db.execute("SELECT DISTINCT owner FROM leases").fetchall():
        if _is_dead(owner):
            release_all(db, owner)


def _is_dead(owner: str) -> bool:
    """Whether `owner` is a process of this machine that has ended; processes elsewhere cannot be checked."""
    machine, pid, started, _ = owner.rsplit(":", 3)
    return machine == _machine() and started != "" and _started(int(pid)) not in (started, None)


@cache
def _machine() -> str:
    """Host name and PID namespace: containers may share a host's name."""
    try:
        space: int | str = Path("/proc/self/ns/pid").stat().st_ino
    except OSError:
        space = ""
    return f"{socket.gethostname()}/{space}"


def _started(pid: int) -> str | None:
    """When the process of that number began, which tells it from a later one.

    "" if there is none; None if that cannot be found out.
    """
    try:
        # The name of the program, in parentheses, may hold anything; then come the state, and 19 fields on
        # the start.
        fields = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except FileNotFoundError:
        return "" if Path("/proc/self/stat").exists() else _started_by_ps(pid)
    except OSError:
        return None
    return "" if fields[0] in "ZX" else fields[19]


def _started_by_ps(pid: int) -> str | None:
    """The same where there is no /proc."""
    ask = ["ps", "-o", "lstart=", "-p", str(pid)]
    try:
        shown = subprocess.run(ask, capture_output=True, text=True, timeout=5)
    except (OSError, subprocess.SubprocessError):
        return None
    return "-".join(shown.stdout.replace(":", ".").split())
