"""A store that cannot be used says so in one sentence; one that is older is brought up to date."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from storing import begun, done, filled, record_on

from summariser.models.errors import StoreCorrupt, StoreNotFound, StoreTooNew, StoreUnwritable
from summariser.store import Store
from summariser.store import store_connection as opening

OPENING = """
import os, sys, tempfile
from pathlib import Path
from summariser.models.errors import StoreError
from summariser.store import Store
with tempfile.TemporaryDirectory() as folder:  # so that all is imported while the modules can be read
    Store.open(Path(folder) / "first.db").close()
if os.getuid() == 0 and sys.argv[3:] == ["bound"]:
    os.setuid(65534)  # permissions do not bind root
try:
    with Store.open(Path(sys.argv[1]), read_only=sys.argv[2] == "read") as store:
        print(len(list(store.record_jsons())), "records")
except StoreError as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that other users can enter."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for entry in (folder, *folder.iterdir()):
        entry.chmod(0o755)
    shutil.rmtree(folder)


def opened_by_another(path: Path, how: str) -> str:
    """What a process says that has only the permissions of the file."""
    command = [sys.executable, "-c", OPENING, str(path), how, "bound"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def counted(path: Path, table: str) -> int:
    with sqlite3.connect(path) as db:
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


# Where it stands.


@pytest.mark.parametrize(
    ("name", "create", "says"),
    [
        ("missing/runs.db", True, "There is no folder"),
        ("missing/runs.db", False, "There is no folder"),
        ("runs.db", False, "There is no store at"),
        (".", True, "is a folder, not a store"),
    ],
)
def test_a_place_where_there_is_no_store(tmp_path: Path, name: str, create: bool, says: str) -> None:
    with pytest.raises(StoreNotFound, match=says):
        Store.open(tmp_path / name, create=create)
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_not_made_in_order_to_be_read(tmp_path: Path) -> None:
    with pytest.raises(StoreNotFound):
        Store.open(tmp_path / "runs.db", read_only=True)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o666, 0o555), (0o444, 0o555)])
def test_where_nothing_may_be_written_a_store_can_be_read(
    shared: Path, file_mode: int, folder_mode: int
) -> None:
    path = filled(shared / "runs.db", done(record_on(1)))
    path.chmod(file_mode)
    shared.chmod(folder_mode)
    assert opened_by_another(path, "read") == "1 records\n"
    assert opened_by_another(path, "write").startswith(f"StoreUnwritable The store {path} ")


def test_a_folder_where_nothing_may_be_made(shared: Path) -> None:
    said = opened_by_another(shared / "runs.db", "write")
    assert said.startswith(f"StoreUnwritable The store {shared / 'runs.db'} cannot be opened. Check the perm")


# What stands there.


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"A letter to the editor. " * 400, "is not a store of summariser"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "is not a store of summariser"),
    ],
)
def test_a_file_of_another_kind(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "runs.db"
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(StoreCorrupt, match=says):
            Store.open(path, read_only=read_only)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreCorrupt, match="is a database of another program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    path.touch()
    with Store.open(path) as store:
        begun(store)


def test_a_damaged_store_is_named_as_such(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", *(done(record_on(number)) for number in range(50)))
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\x55" * (len(content) - 4096 * 2)
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt, match="is damaged"), Store.open(path) as store:
        list(store.record_jsons())


def test_a_store_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", done(record_on(1)))
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 999")
    for read_only in (False, True):
        with pytest.raises(StoreTooNew, match="newer version"):
            Store.open(path, read_only=read_only)
    assert counted(path, "records") == 1


# Others beside us.


def test_a_store_that_is_held_too_long_is_given_up(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db")
    with Store.open(path, lock_timeout=0.01) as store:
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnwritable, match="is locked by another program"):
            begun(store)
        assert list(store.record_jsons()) == []  # reading goes on
        holder.execute("ROLLBACK")
        begun(store)
    holder.close()


def test_processes_that_make_one_store_at_once_share_it(tmp_path: Path) -> None:
    path = tmp_path / "runs.db"
    command = [sys.executable, "-c", OPENING, str(path), "write"]
    together = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate()[0] for process in together] == ["0 records\n"] * 4
    assert all(process.returncode == 0 for process in together)


# When the disk is full.


def test_on_a_full_disk_a_save_is_refused_whole_and_the_store_stays_sound(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", done(record_on(0)))
    with Store.open(path) as store:
        run, run_config_id = begun(store)
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 5}")
        with pytest.raises(StoreUnwritable, match="the disk is full"):
            store.save(run, run_config_id, [done(record_on(number)) for number in range(1, 200)])
        assert len(list(store.record_jsons())) == 1
        store._connection.execute("PRAGMA max_page_count = 100000")
        store.save(run, run_config_id, [done(record_on(number)) for number in range(1, 200)])
        assert len(list(store.record_jsons())) == 200
        assert store._connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_on_a_full_disk_no_store_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = opening._connect

    def on_a_small_disk(address: str, lock_timeout: float) -> sqlite3.Connection:
        connection = connect(address, lock_timeout)
        connection.execute("PRAGMA max_page_count = 10")
        return connection

    monkeypatch.setattr(opening, "_connect", on_a_small_disk)
    with pytest.raises(StoreUnwritable, match="disk is full"):
        Store.open(tmp_path / "runs.db")
    monkeypatch.undo()
    with Store.open(tmp_path / "runs.db") as store:
        begun(store)
