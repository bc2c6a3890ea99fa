"""Who is at work on which text: two runs at once share one call, and the claims of the dead end."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from uuid import uuid4

LEASE_SECONDS = 120.0
"""How long a claim holds that is not renewed; those of a process of this machine that died end at once."""

_CLAIM = (
    "INSERT OR IGNORE INTO claims (text_sha256, recipe_id, owner, expires) SELECT ?1, ?2, ?3, ?4"
    " WHERE NOT EXISTS (SELECT 1 FROM records r JOIN articles a ON a.id = r.article_id"
    " WHERE a.text_sha256 = ?1 AND r.recipe_id = ?2)"
)


def new_owner() -> str:
    """A name for one open store of this process, from which others can tell whether the process lives."""
    return f"{_machine()}:{os.getpid()}:{_started(os.getpid()) or ''}:{uuid4().hex[:8]}"


def claim(db: sqlite3.Connection, texts: Iterable[str], recipe_id: int, owner: str) -> set[str]:
    """Those of the texts (SHA-256) that `owner` may work on: nobody has claimed them, none has a record."""
    end_claims_of_the_dead(db)
    expires = time.time() + LEASE_SECONDS
    return {text for text in texts if db.execute(_CLAIM, (text, recipe_id, owner, expires)).rowcount}


def renew(db: sqlite3.Connection, owner: str) -> None:
    """The claims of `owner` hold for another `LEASE_SECONDS`."""
    db.execute("UPDATE claims SET expires = ? WHERE owner = ?", (time.time() + LEASE_SECONDS, owner))


def release(db: sqlite3.Connection, texts: Iterable[str], recipe_id: int, owner: str) -> None:
    """Give the claims on the texts back."""
    db.executemany(
        "DELETE FROM claims WHERE text_sha256 = ? AND recipe_id = ? AND owner = ?",
        [(text, recipe_id, owner) for text in texts],
    )


def release_all(db: sqlite3.Connection, owner: str) -> None:
    """Give everything back that `owner` has claimed."""
    db.execute("DELETE FROM claims WHERE owner = ?", (owner,))


def end_claims_of_the_dead(db: sqlite3.Connection) -> None:
    """Remove the claims of processes that are gone, and those that ran out."""
    db.execute("DELETE FROM claims WHERE expires < ?", (time.time(),))
    for (owner,) in db.execute("SELECT DISTINCT owner FROM claims").fetchall():
        if _is_dead(owner):
            release_all(db, owner)


def _is_dead(owner: str) -> bool:
    """Whether it is a process of this machine that has ended; of another machine that cannot be told."""
    machine, pid, started, _ = owner.rsplit(":", 3)
    return machine == _machine() and started != "" and _started(int(pid)) not in (started, None)


@cache
def _machine() -> str:
    """Host, and the space of process numbers in it: containers may share a host's name."""
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
