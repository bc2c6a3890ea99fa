"""A model judges the doubtful pairs; it is asked once."""

from __future__ import annotations

import json
import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest
from commandline import run
from records import RecordBuilder
from scripted_endpoint import Asked, ScriptedEndpoint
from storing import done, filled

from summariser.models.record import ArticleSummary, When

# Close enough to be doubted, not close enough to be joined.
FIRST = "Norlund Steel will reopen the rolling mill at Arlo."
SECOND = "Norlund Steel will hire 40 apprentices at Arlo."


def promised(text: str, published: str) -> ArticleSummary:
    given = {"id": sha256(text.encode()).hexdigest(), "source": published, "published": published}
    action = text.removeprefix("Norlund Steel will ").rstrip(".")
    when = When(text="by 7 July", end="2026-07-07")
    return RecordBuilder(text, **given).commitment("Norlund Steel", action, text, when=when).build()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    records = (promised(FIRST, "2026-05-01"), promised(SECOND, "2026-05-20"))
    return filled(tmp_path / "runs.db", *map(done, records))


def threads(store: Path, endpoint: ScriptedEndpoint | None = None) -> int:
    asking = ("--assist", "--model", "scripted", "--base-url", endpoint.base_url) if endpoint else ()
    ended = run("ledger", "--store", store, *asking)
    assert ended.status == 0, ended.stderr
    return len(json.loads(ended.stdout)["threads"])


@pytest.mark.parametrize(("label", "expected"), [("same", 1), ("different", 2)])
def test_a_judgement_decides_and_is_kept(store: Path, label: str, expected: int) -> None:
    def answer(asked: Asked) -> dict[str, object]:
        assert FIRST in json.dumps(asked.body)
        return {"v": [{"p": 1, "v": label, "why": "It says so."}]}

    with ScriptedEndpoint().always_answers(answer) as endpoint:
        assert threads(store, endpoint) == expected
        asked = endpoint.asked
        assert threads(store, endpoint) == expected
        assert endpoint.asked == asked
    assert threads(store) == expected
    with sqlite3.connect(store) as db:
        kept = db.execute("SELECT label, model, first_quote, second_quote FROM ledger_judgements").fetchall()
    assert kept == [(label, "scripted", FIRST, SECOND)]


def test_without_a_model_it_is_said(store: Path) -> None:
    ended = run("ledger", "--store", store, "--assist")
    assert ended.status == 2
    assert "--model" in ended.stderr
