"""The metadata for Datasette fits the store."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from pathlib import Path

import pytest
from commandline import run
from storing import done, filled, full_record, record_on


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return filled(tmp_path / "runs.db", done(full_record()), done(record_on(1)))


def metadata(store: Path) -> dict[str, dict[str, dict[str, str]]]:
    result = run("store", "datasette", store)
    assert result.status == 0, result.stderr
    found: dict[str, dict[str, dict[str, str]]] = json.loads(result.stdout)["databases"]["runs"]
    return found


def test_every_table_is_described_or_hidden(store: Path) -> None:
    with sqlite3.connect(store) as db:
        names = {
            row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
        }
    shown = {name for name in names if not name.startswith("sqlite_")}
    known = set(metadata(store)["tables"])
    assert known <= shown
    assert shown - known == {"attempts", "runs", "feeds", "feed_entries"}


def test_the_canned_queries_run(store: Path) -> None:
    values = {"words": "trawlers", "first": "2000-01-01", "last": "2099-01-01", "name": "Nor", "what": ""}
    with sqlite3.connect(store) as db:
        for name, query in metadata(store)["queries"].items():
            wanted = re.findall(r":(\w+)", query["sql"])
            rows = db.execute(query["sql"], {one: values[one] for one in wanted}).fetchall()
            assert rows or name == "edited_articles", name


def test_a_missing_store_is_not_made(tmp_path: Path) -> None:
    assert run("store", "datasette", tmp_path / "none.db").status == 7
    assert not (tmp_path / "none.db").exists()


def test_datasette_finds_the_full_text_and_hides_what_is_internal(store: Path) -> None:
    app = pytest.importorskip("datasette.app")

    async def pages() -> tuple[str, str, str]:
        site = app.Datasette([str(store)], metadata={"databases": {"runs": metadata(store)}})
        await site.invoke_startup()
        table = await site.client.get("/runs/articles")
        found = await site.client.get("/runs/articles.json?_search=trawlers&_shape=array")
        home = await site.client.get("/runs.json")
        return table.text, found.text, home.text

    table, found, home = asyncio.run(pages())
    assert 'name="_search"' in table
    assert len(json.loads(found)) == 1
    hidden = {one["name"] for one in json.loads(home)["tables"] if one["hidden"]}
    assert {"leases", "lsh_bands", "articles_fts"} <= hidden
