"""Open the store file: check that it exists, is ours and of a known version; migrate an older one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from importlib.resources import files
from pathlib import Path

from summariser.models.errors import StoreCorrupt, StoreError, StoreNotFound, StoreTooNew, StoreUnwritable

APPLICATION_ID = 0x73756D6D  # "summ"
LOCK_TIMEOUT_SECONDS = 60.0
"""How long to wait for another program that is writing."""

# SQLite's own words for its result codes; Python 3.10 does not give the codes.
_ERRORS: dict[str, tuple[type[StoreError], str, str]] = {
    "readonly": (StoreUnwritable, "is read-only", "Change its permissions, or name another file."),
    "disk is full": (
        StoreUnwritable,
        "cannot grow: the disk is full",
        "Make room and run the same command again.",
    ),
    "disk I/O error": (
        StoreUnwritable,
        "cannot be read or written: the disk reports a fault",
        "Look at the disk, or copy the store to another one.",
    ),
    "unable to open": (
        StoreUnwritable,
        "cannot be opened",
        "Check the permissions of the file and of its folder.",
    ),
    "locked": (
        StoreUnwritable,
        "is locked by another program",
        "Wait for that program or close it, and run the same command again.",
    ),
    "malformed": (
        StoreCorrupt,
        "is damaged",
        "Restore a copy, or save what can be read: sqlite3 {path} .recover | sqlite3 rescued.db",
    ),
    "not a database": (StoreCorrupt, "is not a store of summariser", "Name another file."),
}


def open_connection(
    path: Path, *, create: bool, read_only: bool, lock_timeout: float = LOCK_TIMEOUT_SECONDS
) -> sqlite3.Connection:
    """A connection to the store at `path`, of the newest version. Raises StoreError in plain words."""
    _require_place(path, create=create and not read_only)
    with plain_errors(path):
        if not read_only:
            return _open_for_writing(path, create, lock_timeout)
        connection = _open_for_reading(path, lock_timeout)
        if version_of(connection) == len(migrations()):
            return connection
        connection.close()
        _open_for_writing(path, False, lock_timeout).close()
        return _open_for_reading(path, lock_timeout)


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Raise errors of the file as StoreError about `path`; bugs in our SQL are raised as they are."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.DatabaseError as error:
        raise _explained(error, path) from error


def fold_log(connection: sqlite3.Connection) -> None:
    """Move the write-ahead log into the store, so that one file is left and readers make no others.

    Nothing happens while another program has the store open, or where the connection is closed already.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction that locks the store against other writers from the start."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # after some faults SQLite has rolled back already
            connection.execute("ROLLBACK")
        raise


@cache
def migrations() -> tuple[str, ...]:
    """The scripts in the order of their names: the n-th leads to version n."""
    folder = files("summariser.store") / "migrations"
    scripts = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".sql")), key=str)
    return tuple(script.read_text("utf-8") for script in scripts)


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations the store has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _explained(error: sqlite3.DatabaseError, path: Path) -> StoreError:
    said = str(error)
    for words, (kind, what, fix) in _ERRORS.items():
        if words in said:
            return kind(f"The store {path} {what}.", fix.replace("{path}", str(path)))
    return StoreError(
        f"The store {path} cannot be used: {said}.", "Look at it with `summariser store check`."
    )


def _require_place(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise StoreNotFound(f"{path} is a folder, not a store.", "Name a file, such as runs.db, in it.")
    if not path.parent.is_dir():
        raise StoreNotFound(f"There is no folder {path.parent} for the store.", "Make the folder first.")
    if not create and not path.exists():
        raise StoreNotFound(f"There is no store at {path}.", "Make one with `summariser batch --store FILE`.")


def _open_for_writing(path: Path, create: bool, lock_timeout: float) -> sqlite3.Connection:
    connection = _connect(f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}", lock_timeout)
    with _closed_on_error(connection):
        _require_ours(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        # So that a record that was paid for outlives a power cut; writes are grouped.
        connection.execute("PRAGMA synchronous = FULL")
        _migrate(connection)
        connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _open_for_reading(path: Path, lock_timeout: float) -> sqlite3.Connection:
    connection = _connect(reading_address(path), lock_timeout)
    with _closed_on_error(connection):
        _require_ours(connection, path)
    return connection


def reading_address(path: Path) -> str:
    """The address under which SQLite opens the file for reading; raises its errors where it does not."""
    address = f"{path.resolve().as_uri()}?mode=ro"
    with closing(_connect(address, 0)) as connection:
        try:
            version_of(connection)
        except sqlite3.OperationalError as error:
            shut = "unable to open" in str(error) or "readonly" in str(error)
            if shut and not _has_log(path):
                # Where SQLite may not create the files that it shares with writers, there are no writers.
                return f"{address}&immutable=1"
            raise
    return address


def _has_log(path: Path) -> bool:
    """Whether there are writes in the write-ahead log that are not yet in the file."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _connect(address: str, lock_timeout: float) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address,
        timeout=lock_timeout,
        isolation_level=None,
        check_same_thread=False,
        uri=True,
        cached_statements=256,
    )
    connection.row_factory = sqlite3.Row
    return connection


@contextmanager
def _closed_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _require_ours(connection: sqlite3.Connection, path: Path) -> None:
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not ours and not empty:
        raise StoreCorrupt(f"{path} is a database of another program.", "Name another file.")
    if version_of(connection) > len(migrations()):
        raise StoreTooNew(
            f"The store {path} was written by a newer version of summariser.", "Update summariser."
        )


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the store to the newest version, each step whole or not at all."""
    for version, script in enumerate(migrations(), start=1):
        if version <= version_of(connection):
            continue
        with transaction(connection):
            # Another process may have taken the step while this one waited.
            if version > version_of(connection):
                _run_script(connection, script)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version}")


def _run_script(connection: sqlite3.Connection, script: str) -> None:
    """Statement by statement: `executescript` would commit first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""
