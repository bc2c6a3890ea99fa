"""Records that are very large or hostile, and stores that are damaged or old, in every output."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

import pytest
from commandline import run
from records import RecordBuilder
from storing import done, filled

from summariser import ArticleSummary, Evidence, Record, render
from summariser.ledger import compare_sources, figure_claims
from summariser.models.record import When
from summariser.rendering import RENDERERS

ATTACK = "</script></title><script>alert(1)</script><img src=x onerror=alert(1)>\"'\x00\u202e\x1b[31m]]>"
FIGURES = 5000
OLD_STORE = Path(__file__).parents[1] / "store" / "version-1.sql"


def record_of_many_figures() -> ArticleSummary:
    text = "\n".join(f"Norland pays {number} euros for boat {number}." for number in range(1, FIGURES + 1))
    built = RecordBuilder(text)
    for number in range(1, FIGURES + 1):
        built.figure(f"{number} euros", f"{number} euros", value=number, unit="EUR", what=f"boat {number}")
    return built.build()


class Place(Record):
    name: str
    evidence: list[Evidence]


class PlacesSummary(ArticleSummary):
    places: list[Place] = []  # noqa: RUF012 - pydantic copies defaults


def hostile_record() -> PlacesSummary:
    built = (
        RecordBuilder(
            f"Norland {ATTACK} pays 5 euros.", title=ATTACK, source=ATTACK, url=f"https://x.example/{ATTACK}",
            author=ATTACK, agency=ATTACK, place=ATTACK, published="2026-05-04",
        )
        .titled(ATTACK)
        .says(ATTACK, "Norland")
        .actor(ATTACK, "Norland", role=ATTACK, aliases=[ATTACK])
        .commitment(
            ATTACK, ATTACK, "Norland", to=ATTACK, condition=ATTACK,
            when=When(text=ATTACK, end="2026-06-01"),
        )
        .figure("5 euros", value=5, unit="EUR", what=ATTACK)
        .removed(ATTACK, ATTACK)
    )  # fmt: skip
    record = built.build()
    place = Place(name=ATTACK, evidence=[built.evidence("Norland")])
    return PlacesSummary(**dict(record), places=[place])


@pytest.fixture(scope="module")
def crowded() -> ArticleSummary:
    return record_of_many_figures()


@pytest.mark.parametrize("format_", RENDERERS)
def test_a_record_of_five_thousand_figures_is_rendered(crowded: ArticleSummary, format_: str) -> None:
    shown = render(crowded, format_)
    assert len(shown) < 10_000_000 and f"{FIGURES:,}" in shown.replace("5000", "5,000")


def test_a_record_of_five_thousand_figures_is_stored_reported_and_compared(
    tmp_path: Path, crowded: ArticleSummary
) -> None:
    record = crowded
    filled(tmp_path / "runs.db", done(record))
    assert run("report", "--store", "runs.db", cwd=tmp_path).status == 0
    assert (tmp_path / "report.html").stat().st_size < 3_000_000
    copy = record.model_copy(update={"article": record.article.model_copy(update={"id": "1" * 64})})
    assert compare_sources((), figure_claims([record, copy])) == []


@pytest.mark.parametrize("format_", ["html", "markdown"])
def test_a_hostile_record_with_fields_of_a_user_stays_text(format_: str) -> None:
    shown = render(hostile_record(), format_)
    assert not re.search(r"(?<!\\)<(script>alert|img)", shown)
    assert not re.search("[\x00\x1b\u202e]", shown)


@pytest.mark.parametrize(
    "arguments",
    [
        ("report", "-o", "-"),
        *(("ledger", "--format", format_) for format_ in ("ics", "atom", "terminal", "json")),
    ],
)
def test_a_hostile_store_stays_text_in_every_output(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    filled(tmp_path / "runs.db", done(hostile_record()))
    ended = run(*arguments, "--store", "runs.db", cwd=tmp_path)
    assert ended.status == 0 and "\x1b" not in ended.stdout and "\u202e" not in ended.stdout
    if arguments[0] == "report" or "atom" in arguments:
        assert "<script>alert" not in ended.stdout and "<img" not in ended.stdout


@pytest.mark.parametrize("command", ["report", "ledger"])
def test_a_half_written_store_is_one_sentence(tmp_path: Path, command: str) -> None:
    filled(
        tmp_path / "runs.db", done(RecordBuilder().commitment("Norland", "return", "Norland will").build())
    )
    whole = (tmp_path / "runs.db").read_bytes()
    (tmp_path / "runs.db").write_bytes(whole[: len(whole) // 2])
    ended = run(command, "--store", "runs.db", cwd=tmp_path)
    assert (ended.status, ended.stderr.count("\n")) == (7, 1) and "Traceback" not in ended.stderr


@pytest.mark.parametrize("command", ["report", "ledger"])
def test_a_store_of_the_first_version_is_shown(tmp_path: Path, command: str) -> None:
    with sqlite3.connect(tmp_path / "runs.db") as db:
        db.executescript(OLD_STORE.read_text("utf-8"))
    ended = run(command, "--store", "runs.db", cwd=tmp_path)
    assert ended.status == 0
    if command == "ledger":
        assert len(json.loads(ended.stdout)["threads"]) == 2
