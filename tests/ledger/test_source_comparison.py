"""Sources compared: what two publishers say of one promise or figure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from commandline import run
from records import RecordBuilder
from storing import done, filled

from summariser.ledger import build_ledger, compare_sources, entries_of_all, figure_claims
from summariser.models.ledger import SourceComparison
from summariser.models.record import ArticleSummary, When

DAY, LATER = "2026-05-01T09:00:00Z", "2026-05-09T09:00:00Z"
FLOOD = "The flood in Marden killed {} people, Ada Lund of the Norland Guard said."


def article(text: str, host: str, published: str | None = DAY) -> RecordBuilder:
    return RecordBuilder(
        text,
        id=sha256((text + host).encode()).hexdigest(),
        source=host,
        url=f"https://{host}/story/{len(text)}",
        title=f"{host}",
        published=published,
    )


def toll(words: str, value: float, host: str, published: str | None = DAY, **fields: Any) -> ArticleSummary:
    text = fields.pop("text", FLOOD).format(words)
    what = fields.pop("what", "people killed")
    return article(text, host, published).figure(words, text, value=value, what=what, **fields).build()


def refund(host: str, status: str, end: str | None, published: str = DAY) -> ArticleSummary:
    text = f"Norland {status} to refund 3,400 passengers of Estmark, by {end} as {host} says."
    fields = {"to": "Estmark", "status": status, "when": When(text=end, start=end, end=end) if end else None}
    built = article(text, host, published)
    return built.commitment("Norland", "refund 3,400 passengers", text, **fields).build()


def compared(*records: ArticleSummary) -> Sequence[SourceComparison]:
    return compare_sources(build_ledger(entries_of_all(records)).threads, figure_claims(records))


def test_figures_of_one_day_contradict() -> None:
    (found,) = compared(toll("40", 40, "post.example"), toll("25", 25, "herald.example"))
    assert (found.kind, found.relation, found.contradicting) == ("figure", "contradiction", ((0, 1),))
    assert {statement.said for statement in found.statements} == {"40", "25"}


@pytest.mark.parametrize(
    ("second", "relation"),
    [
        (toll("55", 55, "herald.example", LATER), "difference"),
        (toll("55", 55, "herald.example", None), "difference"),
        (toll("55", 55, "herald.example", as_of="2026-04-30"), "difference"),
        (toll("55", 55, "www.post.example"), None),
        (toll("over 30", 30, "herald.example", approximation="over"), "agreement"),
        (toll("about 42", 42, "herald.example", approximation="about"), "agreement"),
        (toll("55", 55, "herald.example", what="people rescued"), None),
        (toll("55", 55, "herald.example", unit="percent"), None),
        (toll("55", 55, "herald.example", text="A fire in Tarvik killed {} people, Olga Berg said."), None),
        (
            toll("55", 55, "herald.example", text="Marden, 2019: {} lives lost, Lund of Norland said."),
            "difference",
        ),
    ],
    ids=["later", "undated", "as of", "publisher", "over", "about", "what", "unit", "story", "sentence"],
)
def test_what_is_no_certain_contradiction(second: ArticleSummary, relation: str | None) -> None:
    found = compared(toll("40", 40, "post.example"), second)
    assert [one.relation for one in found] == ([relation] if relation else [])


def test_an_article_with_two_numbers_of_one_thing_contradicts_nobody() -> None:
    text = "In Marden 40 people died on Monday and 12 people on Sunday, Ada Lund of Norland said."
    both = article(text, "post.example")
    for words, value in (("40", 40), ("12", 12)):
        both.figure(words, text, value=value, what="people")
    other = toll("55", 55, "herald.example", text=text.replace("40", "{}"), what="people")
    assert {one.relation for one in compared(both.build(), other)} == {"difference"}


def test_rounding_is_no_contradiction() -> None:
    found = compared(
        toll("4.5 million", 4_500_000, "post.example"), toll("4,512,000", 4_512_000, "herald.example")
    )
    assert [one.relation for one in found] == ["agreement"]


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (("pledged", "2026-06-01"), ("pledged", "2026-06-20"), "contradiction"),
        (("fulfilled", None), ("broken", None), "contradiction"),
        (("pledged", "2026-06-01"), ("pledged", "2026-06-01"), "agreement"),
        (("pledged", None), ("planned", None), "difference"),
    ],
)
def test_promises(first: tuple[str, str | None], second: tuple[str, str | None], relation: str) -> None:
    found = compared(refund("post.example", *first), refund("herald.example", *second))
    assert [one.relation for one in found if one.kind == "promise"] == [relation]


def test_a_promise_that_moves_is_no_contradiction() -> None:
    found = compared(
        refund("post.example", "pledged", "2026-06-01"),
        refund("herald.example", "pledged", "2026-06-20", LATER),
    )
    assert [one.relation for one in found] == ["difference"]
    assert [str(statement.since) for statement in found[0].statements] == ["2026-05-01", "2026-05-09"]


def test_contradictions_come_first_in_whichever_order_the_records_come() -> None:
    records = [
        refund("post.example", "pledged", "2026-06-01", "2026-01-01T09:00:00Z"),
        refund("herald.example", "pledged", "2026-06-01", "2026-01-01T09:00:00Z"),
        toll("40", 40, "post.example"),
        toll("25", 25, "herald.example"),
    ]
    found = compared(*records)
    assert [one.relation for one in found] == ["contradiction", "agreement"]
    assert compared(*reversed(records)) == found


@pytest.fixture
def store(tmp_path: Path) -> Path:
    records = (toll("40", 40, "post.example"), toll("25", 25, "herald.example"))
    return filled(tmp_path / "runs.db", *map(done, records))


def test_the_command_has_a_table_and_json(store: Path) -> None:
    shown = run("ledger", "--store", str(store), "--compare", "--format", "terminal").stdout
    assert "contradiction" in shown and "≠ 40" in shown and "herald.example" in shown
    (found,) = json.loads(run("ledger", "--store", str(store), "--compare").stdout)["comparisons"]
    assert found["contradicting"] == [[0, 1]]
    assert found["statements"][0]["article"]["url"].startswith("https://")


def test_a_selection_compares_promises_only(store: Path) -> None:
    result = run("ledger", "--store", str(store), "--compare", "--by", "Norland")
    assert json.loads(result.stdout)["comparisons"] == []


def test_comparisons_are_no_calendar(store: Path) -> None:
    assert run("ledger", "--store", str(store), "--compare", "--format", "ics").status == 2
