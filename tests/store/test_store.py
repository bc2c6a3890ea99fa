"""What is saved is found again: inputs, records and their rows, runs, money."""

from __future__ import annotations

import json
import re
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from records import RecordBuilder
from storing import RUN_CONFIG, article_of, begun, done, failed, filled, full_record, record_on

from summariser.models.article import Article, Metadata
from summariser.models.errors import StoreError
from summariser.models.record import ArticleSummary
from summariser.store import InputOutcome, KnownInput, RunConfig, Spend, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "runs.db") as opened:
        yield opened


def rows(store: Store, query: str) -> list[tuple[Any, ...]]:
    """As another program sees it."""
    with sqlite3.connect(store.path) as db:
        return db.execute(query).fetchall()


def test_an_input_that_was_never_seen_is_not_known(store: Store) -> None:
    _, run_config_id = begun(store)
    assert store.known("boats-1.txt", run_config_id) is None
    assert store.record_id("0" * 64, run_config_id) is None


def test_a_record_comes_back_as_it_went_in(store: Store) -> None:
    run, run_config_id = begun(store)
    record = full_record()
    store.save(run, run_config_id, [done(record, status="partial", reason="rejected")])
    number = store.record_id(record.article.id, run_config_id)
    assert number is not None
    assert store.record(number) == record
    assert store.known(record.article.source, run_config_id) == KnownInput(
        "partial", "rejected", "r" * 64, number, 1
    )


def test_what_is_not_there_is_an_error_in_plain_words(store: Store) -> None:
    with pytest.raises(StoreError, match="has no record 7"):
        store.record(7)


def test_a_record_in_a_schema_of_the_user_comes_back_in_it(store: Store) -> None:
    class WithMood(ArticleSummary):
        mood: str

    run, run_config_id = begun(store)
    record = WithMood(mood="calm", **dict(record_on(1)))
    store.save(run, run_config_id, [done(record)])
    assert store.record(1, WithMood) == record


def test_every_item_and_every_passage_has_a_row(store: Store) -> None:
    run, run_config_id = begun(store)
    record = full_record()
    store.save(run, run_config_id, [done(record)])
    assert rows(store, "SELECT position, text FROM summary_sentences") == [
        (1, "Norland will return two trawlers."),
        (2, "The owners pay a fine."),
    ]
    assert rows(store, "SELECT name, aliases, kind, role FROM actors WHERE position = 2") == [
        ("Ada Lund", '["Lund"]', "person", "Foreign Minister")
    ]
    assert rows(store, 'SELECT "by", "to", when_text, when_end, stated_by FROM commitments') == [
        ("Norland", "Estmark", "by Friday", "2026-05-08", "Ada Lund"),
        (None, None, None, None, None),
    ]
    assert rows(store, "SELECT text, value, unit, approximation FROM figures") == [
        ("$4.5 million", 4500000, "USD", "exact"),
        ("Over 1,200", 1200, None, "over"),
        ("42 days", 42, "day", "exact"),
    ]
    wrong = 'substr(a.text, e."start" + 1, e."end" - e."start") <> e.quote'
    joined = "evidence e JOIN records r ON r.id = e.record_id JOIN articles a ON a.id = r.article_id"
    assert rows(store, f"SELECT count(*), sum({wrong}) FROM {joined}") == [(9, 0)]


@pytest.mark.parametrize(
    ("value", "kept"),
    [(7, 7), (2.5, 2.5), (2**63 - 1, 2**63 - 1), (2**63, float(2**63)), (10**400, None), (None, None)],
)
def test_figures_of_any_size_are_kept(store: Store, value: int | float | None, kept: object) -> None:
    run, run_config_id = begun(store)
    record = RecordBuilder("About 7 boats left.").figure("7", value=value).build()
    store.save(run, run_config_id, [done(record)])
    assert rows(store, "SELECT value FROM figures") == [(kept,)]


def test_the_same_text_from_two_places_is_one_article_and_one_record(store: Store) -> None:
    run, run_config_id = begun(store)
    record = record_on(1)
    store.save(run, run_config_id, [done(record)])
    number = store.record_id(record.article.id, run_config_id)
    copy = InputOutcome(
        "copy.txt", "skipped", reason="duplicate", article=article_of(record), record_id=number
    )
    store.save(run, run_config_id, [copy])
    assert (
        rows(store, "SELECT count(*) FROM articles") == rows(store, "SELECT count(*) FROM records") == [(1,)]
    )
    found = store.known("copy.txt", run_config_id)
    assert found is not None and found.record_id == number


def test_of_two_records_of_one_text_the_first_stands(store: Store) -> None:
    run, run_config_id = begun(store)
    store.save(run, run_config_id, [done(record_on(1)), done(record_on(1), source="again.txt")])
    assert rows(store, "SELECT count(*) FROM records") == [(1,)]
    assert rows(store, "SELECT count(*) FROM actors") == [(1,)]
    assert rows(store, "SELECT DISTINCT record_id FROM outcomes") == [(1,)]


@pytest.mark.parametrize(
    "other",
    [
        replace(RUN_CONFIG, model="other"),
        replace(RUN_CONFIG, prompt_sha256="q" * 64),
        replace(RUN_CONFIG, prompt_sha256=None),
        replace(RUN_CONFIG, schema_sha256="t" * 64),
        replace(RUN_CONFIG, options={"reasks": 3}),
    ],
    ids=["model", "prompt", "no prompt", "schema", "options"],
)
def test_another_run_config_makes_a_record_beside_the_old(store: Store, other: RunConfig) -> None:
    run, first = begun(store)
    record = record_on(1)
    store.save(run, first, [done(record)])
    second = store.run_config_id(other)
    assert second != first == store.run_config_id(RUN_CONFIG)
    assert store.record_id(record.article.id, second) is None
    store.save(run, second, [done(record)])
    assert store.record_id(record.article.id, second) == 2
    assert rows(store, "SELECT id FROM latest_records") == [(2,)]


def test_options_are_the_same_in_any_order() -> None:
    there, back = {"a": 1, "b": None}, {"b": None, "a": 1}
    assert replace(RUN_CONFIG, options=there).sha256 == replace(RUN_CONFIG, options=back).sha256


def test_the_latest_outcome_stands_and_attempts_are_counted(store: Store) -> None:
    run, run_config_id = begun(store)
    store.save(run, run_config_id, [failed("boats-1.txt", last_answer='{"headline": "Bo')])
    assert store.failed_sources(run_config_id) == ["boats-1.txt"]
    store.save(run, run_config_id, [done(record_on(1))])
    assert store.failed_sources(run_config_id) == []
    found = store.known("boats-1.txt", run_config_id)
    assert found is not None and (found.status, found.attempts) == ("done", 2)
    assert rows(store, "SELECT status, last_answer FROM attempts") == [
        ("failed", '{"headline": "Bo'),
        ("done", None),
    ]


def test_failed_sources_are_those_of_the_run_config(store: Store) -> None:
    run, run_config_id = begun(store)
    other = store.run_config_id(replace(RUN_CONFIG, model="other"))
    store.save(run, run_config_id, [failed("b"), failed("a")])
    store.save(run, other, [failed("c")])
    assert store.failed_sources(run_config_id) == ["b", "a"]


def test_all_of_a_save_is_written_or_nothing(store: Store) -> None:
    run, run_config_id = begun(store)
    unknown = InputOutcome("x.txt", "lost")  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        store.save(run, run_config_id, [done(record_on(1)), unknown])
    assert rows(store, "SELECT count(*) FROM articles") == [(0,)]
    store.save(run, run_config_id, [done(record_on(1))])
    assert store.record_id(record_on(1).article.id, run_config_id) == 1


def test_names_that_are_no_unicode_are_stored_and_found(store: Store) -> None:
    run, run_config_id = begun(store, "batch caf\udce9")
    record = record_on(1)
    record = record.model_copy(update={"article": record.article.model_copy(update={"source": "caf\udce9"})})
    extra = {"field": "\ud800"}
    store.save(
        run,
        run_config_id,
        [done(record, extra=extra), failed("\udcff", message="\udcff?", last_answer="\ud800")],
    )
    assert store.known("caf\udce9", run_config_id) is not None
    assert store.record(1).article.source == "caf\\udce9"
    assert [json.loads(row[0]) for row in rows(store, "SELECT extra FROM inputs WHERE id = 1")] == [extra]


# Runs and money.


def test_runs_of_one_command_are_one_run_group_until_it_is_finished(store: Store) -> None:
    first, run_config_id = begun(store)
    store.end_run(first, finished=False)
    second = store.begin_run("batch boats", run_config_id)
    assert second.id != first.id and second.run_group == first.run_group
    store.end_run(second, finished=True)
    assert store.begin_run("batch boats", run_config_id).run_group != first.run_group
    assert store.begin_run("batch other", run_config_id).run_group != first.run_group


def test_what_a_run_group_took_is_known_over_a_resume(store: Store) -> None:
    first, run_config_id = begun(store)
    store.save(first, run_config_id, [done(record_on(1)), failed("x.txt")])
    second = store.begin_run("batch boats", run_config_id)
    cached = InputOutcome("copy.txt", "done", article=article_of(record_on(1)), record_id=1)
    store.save(second, run_config_id, [done(record_on(2)), cached])
    assert store.spent(second) == store.spent(first) == Spend(pytest.approx(0.04), 400, 0, 20)
    elsewhere = store.begin_run("batch other", run_config_id)
    assert store.spent(elsewhere) == Spend()


def test_one_unknown_price_makes_the_sum_unknown(store: Store) -> None:
    run, run_config_id = begun(store)
    store.save(run, run_config_id, [done(record_on(1)), failed("x.txt", spent=Spend(None, 5))])
    assert store.spent(run).usd is None
    assert store.spent(run).input_tokens == 105


def test_what_an_input_took_may_be_more_than_its_record_says(store: Store) -> None:
    run, run_config_id = begun(store)
    store.save(run, run_config_id, [done(record_on(1), spent=Spend(0.03, 300, 50, 30))])
    assert store.spent(run) == Spend(0.03, 300, 50, 30)


# As other programs see it.


def test_articles_are_found_by_their_words_also_after_a_change(store: Store) -> None:
    run, run_config_id = begun(store)
    store.save(run, run_config_id, [done(record_on(1)), done(record_on(2))])
    found = "SELECT rowid FROM articles_fts WHERE articles_fts MATCH '{}'"
    assert rows(store, found.format("harbour")) == [(1,), (2,)]
    with sqlite3.connect(store.path) as db:
        db.execute("UPDATE articles SET text = 'Quiet seas.' WHERE id = 1")
        db.execute("DELETE FROM outcomes WHERE article_id = 2")
        db.execute("DELETE FROM records WHERE article_id = 2")
        db.execute("DELETE FROM articles WHERE id = 2")
    assert rows(store, found.format("harbour")) == []
    assert rows(store, found.format("quiet")) == [(1,)]


def test_views_answer_common_questions(store: Store) -> None:
    run, run_config_id = begun(store)
    store.save(run, run_config_id, [done(full_record()), failed("x.txt")])
    assert rows(store, "SELECT source, reason, attempts, model FROM failures") == [
        ("x.txt", "ReplyMalformed", 1, "fake-model")
    ]
    assert rows(store, 'SELECT "by", action, title FROM outstanding_commitments ORDER BY position') == [
        ("Norland", "return the two trawlers", "Trawlers"),
        (None, "pay a fine", "Trawlers"),
    ]
    assert rows(store, "SELECT what, value FROM figures_in_articles WHERE unit = 'USD'") == [
        ("fine", 4500000)
    ]
    assert rows(store, "SELECT name, articles FROM actors_by_articles") == [("Ada Lund", 1), ("Norland", 1)]
    assert rows(store, "SELECT attempts, round(cost_usd, 3), of_unknown_price FROM costs_by_run") == [
        (2, 0.52, 0)
    ]


def test_each_view_can_be_read(store: Store) -> None:
    for (name,) in rows(store, "SELECT name FROM sqlite_master WHERE type = 'view'"):
        assert rows(store, f"SELECT * FROM {name}") == []


def test_the_queries_of_the_documentation_answer(store: Store) -> None:
    run, run_config_id = begun(store)
    record = full_record()
    near = Article(f"{record.article.text} So.", (), "copy.txt")
    linked = InputOutcome("copy.txt", "skipped", article=near, record_id=1)
    store.save(run, run_config_id, [done(record), linked])
    with sqlite3.connect(store.path) as db:
        db.execute("UPDATE commitments SET when_end = date('now') WHERE when_end IS NOT NULL")
    page = (Path(__file__).parents[2] / "docs" / "store.md").read_text("utf-8")
    due, written, stood = re.findall(r"```sql\n(.*?)```", page, re.DOTALL)
    assert [row[:2] for row in rows(store, due)] == [("Norland", "return the two trawlers")]
    assert (
        rows(store, written.replace("ceasefire AND hostage*", "trawlers AND fish*"))
        == [
            (None, None, "copy.txt"),
            ("2026-05-04T10:40:00Z", "Trawlers", "trawlers.txt"),
        ][::-1]
    )
    assert rows(store, stood) == [("Trawlers", 1, "copy.txt")]


def test_threads_take_turns(store: Store) -> None:
    run, run_config_id = begun(store)
    batches = [[done(record_on(number)) for number in range(at, at + 5)] for at in range(0, 40, 5)]
    threads = [threading.Thread(target=store.save, args=(run, run_config_id, batch)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert rows(store, "SELECT count(*) FROM records") == [(40,)]


def test_an_article_without_a_title_is_stored(store: Store) -> None:
    run, run_config_id = begun(store)
    bare = Article("One sentence.", (), "bare.txt", Metadata())
    store.save(run, run_config_id, [InputOutcome("bare.txt", "failed", reason="ReplyRefused", article=bare)])
    assert rows(store, "SELECT title, language FROM articles") == [(None, "und")]


def test_an_edited_article_does_not_count_its_promise_twice(tmp_path: Path) -> None:
    first, edited = (
        RecordBuilder(text, source="boats", url="https://example.org/boats")
        .commitment("Norland", text[8:-1], text)
        .build()
        for text in ("Norland will send 40 boats.", "Norland will send 25 boats.")
    )
    path = filled(tmp_path / "runs.db", done(first), done(edited, source="later.txt"))
    with sqlite3.connect(path) as db:
        outstanding = db.execute("SELECT action FROM outstanding_commitments").fetchall()
        versions = db.execute("SELECT version, versions FROM article_versions ORDER BY version").fetchall()
    assert outstanding == [("will send 25 boats",)]
    assert versions == [(1, 2), (2, 2)]


def test_search_finds_words_and_no_operators(tmp_path: Path) -> None:
    path = filled(tmp_path / "runs.db", done(full_record()), done(record_on(1)))
    with Store.open(path, read_only=True) as store:
        assert [one.headline for one in store.search("trawlers")] == [full_record().headline]
        assert store.search('"') == [] == store.search("trawlers AND boats OR")
        assert len(store.search("Estmark Norland")) == 2
