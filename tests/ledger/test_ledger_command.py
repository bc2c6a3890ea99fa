"""`summariser ledger` with a store."""

from __future__ import annotations

import csv
import io
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from commandline import run
from records import RecordBuilder
from storing import done, filled

from summariser.models.record import ArticleSummary, When


def promise(number: int, text: str, action: str, end: str, published: str, **article: Any) -> ArticleSummary:
    given = {
        "id": sha256(text.encode()).hexdigest(),
        "source": f"{number}.txt",
        "title": f"Boats {number}",
        "published": published,
        **article,
    }
    return (
        RecordBuilder(text, **given)
        .commitment("Norland", action, text, to="Estmark", when=When(text=end, end=end))
        .build()
    )


@pytest.fixture
def store(tmp_path: Path) -> Path:
    first = promise(
        1, "Norland will send 40 boats to Estmark.", "send 40 boats", "2026-05-30", "2026-05-01T09:00:00Z"
    )
    later = promise(
        2, "Norland will now send 25 boats to Estmark.", "send 25 boats", "2026-06-30", "2026-05-20T09:00:00Z"
    )
    return filled(tmp_path / "runs.db", done(first), done(later))


def test_json_joins_both_articles(store: Path) -> None:
    result = run("ledger", "--store", str(store), "--today", "2026-07-01")
    (thread,) = json.loads(result.stdout)["threads"]
    assert [step["change"] for step in thread["steps"]] == ["pledged", "moved"]
    assert thread["steps"][1]["figure"] == {"before": 40, "after": 25, "unit": "boats"}
    assert thread["overdue"]


def test_the_page(store: Path) -> None:
    page = run("ledger", "--store", str(store), "--format", "terminal", "--today", "2026-07-01").stdout
    assert "Norland → Estmark: send 25 boats" in page
    assert "OVERDUE" in page
    assert "40 → 25 boats" in page


def test_csv(store: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("ledger", "--store", str(store), "--format", "csv").stdout)))
    assert [row["change"] for row in rows] == ["pledged", "moved"]
    assert rows[1]["quote"] == "Norland will now send 25 boats to Estmark."


@pytest.mark.parametrize(
    ("name", "beginning"), [("due.ics", "BEGIN:VCALENDAR"), ("changes.atom", "<?xml"), ("ledger.json", "{")]
)
def test_the_extension_chooses_the_format(store: Path, tmp_path: Path, name: str, beginning: str) -> None:
    assert run("ledger", "--store", str(store), "--output", str(tmp_path / name)).status == 0
    assert (tmp_path / name).read_text().startswith(beginning)


@pytest.mark.parametrize(
    "arguments", [("--due", "soon"), ("--status", "maybe"), ("--output", "ledger.pdf")], ids=" ".join
)
def test_usage_errors(store: Path, arguments: tuple[str, ...]) -> None:
    assert run("ledger", "--store", str(store), *arguments).status == 2


def test_a_missing_store_is_said(tmp_path: Path) -> None:
    assert run("ledger", "--store", str(tmp_path / "none.db")).status == 7


def test_selections(store: Path) -> None:
    def threads(*arguments: str) -> int:
        result = run("ledger", "--store", str(store), "--today", "2026-06-01", *arguments)
        return len(json.loads(result.stdout)["threads"])

    assert threads("--overdue") == 0
    assert threads("--due", "2026-07-01") == 1
    assert threads("--by", "norland", "--to", "estmark") == 1
    assert threads("--by", "Estmark") == 0
    assert threads("--changed-since", "2026-05-21") == 0
