"""Which commitments are joined to one thread."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from ledger_data import article, entry

from summariser.ledger import build_ledger
from summariser.ledger.pair_candidates import CandidatePairs
from summariser.ledger.pair_scoring import PairScorer
from summariser.models.ledger import LedgerEntry

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
PRECISION, RECALL = 0.98, 0.85


def steps(*entries: LedgerEntry) -> list[list[str]]:
    """The ids of the entries of each thread with several."""
    found = build_ledger(entries).threads
    return sorted([step.entry.id for step in thread.steps] for thread in found if len(thread.steps) > 1)


@pytest.fixture
def joining(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(BENCHMARKS)
    return import_module("ledger_joining")


@pytest.mark.parametrize("part", [".", "languages/dev", "languages/test"])
def test_the_shipped_sets_are_joined_well_enough(joining: ModuleType, part: str) -> None:
    counts = joining.measured(joining.read_gold(joining.OWN_SET / part))
    assert counts.precision >= PRECISION
    assert counts.recall >= RECALL


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Verrin Ferries", "reopen the Ostholm line"), ("Verrin", "have the line to Ostholm open again")),
        (("TRF", "release fourteen engineers"), ("Tibesti Renewal Front", "free the 14 engineers")),
        (("Ministry of Health", "open the hospital at Carro"), ("Health Ministry", "open Carro hospital")),
        (("Abdelkarim Youssouf", "free 40 prisoners"), ("Abdulkarim Yusuf", "release forty prisoners")),
        (("the company", "clean Lake Ilm"), ("Norlund Steel", "clean up Lake Ilm")),
    ],
)
def test_one_promise_in_other_words(first: tuple[str, str], second: tuple[str, str]) -> None:
    text = f"{second[0]} spoke. Norlund Steel met the council at Lake Ilm. Verrin Ferries sails."
    one = entry(article(1, text=text), *first, due="2026-07-07")
    other = entry(article(2, "2026-05-11", text=text), *second, due="2026-07-07")
    assert steps(one, other) == [["a1-1", "a2-1"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Tanvi Chemicals", "clean Lake Ilm"), ("Tanvi Agro", "clean Lake Ilm")),
        (("Rosario Quint", "open the bridge"), ("Hugo Quint", "open the bridge")),
        (("Department of Housing", "build 2,000 homes"), ("Department of Defence", "build 2,000 homes")),
        (("Egypt", "buy 60,000 tonnes of wheat"), ("Morocco", "buy 60,000 tonnes of wheat")),
        (("Brigade 1", "leave the town of Arlo"), ("Brigade 11", "leave the town of Arlo")),
        (("Norlund Steel", "reopen the rolling mill"), ("Norlund Steel", "pay pensioners a bonus")),
    ],
)
def test_look_alikes_stay_apart(first: tuple[str, str], second: tuple[str, str]) -> None:
    one = entry(article(1), *first, due="2026-07-07")
    other = entry(article(2, "2026-05-11"), *second, due="2026-07-07" if first[0] != second[0] else None)
    assert steps(one, other) == []


def test_one_sum_to_two_recipients_is_two_promises() -> None:
    gift = "give 50 million euros for schools"
    entries = [
        entry(article(number, f"2026-05-0{number}"), "Norway", gift, to=to)
        for number, to in enumerate(["Moldova", "Armenia", "Moldova", "Armenia"], 1)
    ]
    assert steps(*entries) == [["a1-1", "a3-1"], ["a2-1", "a4-1"]]


@pytest.mark.parametrize(
    ("language", "name", "english"),
    [
        ("ru", "Нуржан Сейдахметов", "Nurjan Seydakhmetov"),
        ("ru", "Каратал Ресурс", "Karatal Resources"),
        ("uk", "Олександр Гриценко", "Alexander Gritsenko"),
        ("ar", "عبد الكريم يوسف", "Abdelkarim Youssouf"),
        ("ja", "ミナト", "Minato"),
        ("el", "Ελένη Παπαδοπούλου", "Eleni Papadopoulou"),
    ],
)
def test_names_are_joined_across_scripts(language: str, name: str, english: str) -> None:
    one = entry(article(1), english, "open the bridge at Arlo", due="2026-07-07")
    other = entry(
        article(2, "2026-05-11", language=language), name, "open the bridge at Arlo", due="2026-07-07"
    )
    assert steps(one, other) == [["a1-1", "a2-1"]]


def test_a_name_that_is_not_translated_tells_sister_companies_apart_in_two_languages() -> None:
    german = article(2, "2026-05-11", language="de", text="Nordquer Bahn öffnet die Strecke.")
    one = entry(article(1), "Nordquer Cargo", "reopen the line to Horst", due="2026-07-07")
    other = entry(german, "Nordquer Bahn", "reopen the line to Horst", due="2026-07-07")
    third = entry(article(3), "Nordquer Bahn", "buy two trains")
    assert steps(one, other, third) == []


def test_the_order_of_the_entries_changes_nothing(joining: ModuleType) -> None:
    entries = list(joining.read_gold(joining.OWN_SET).entries)
    expected = build_ledger(entries)
    random.Random(7).shuffle(entries)
    assert build_ledger(entries) == expected


def test_a_vague_entry_does_not_join_all() -> None:
    vague = entry(article(0), "Norlund Steel", "act on jobs, wages, pensions, rails, furnaces and rivers")
    nouns = ["jobs", "wages", "pensions", "rails", "furnaces", "rivers"]
    others = [
        entry(article(number, "2026-05-11"), "Norlund Steel", f"increase {noun} by {number} in Arlo")
        for number, noun in enumerate(nouns, 1)
    ]
    assert max(len(thread.steps) for thread in build_ledger([vague, *others]).threads) <= 3


def test_a_ledger_of_nothing_is_empty() -> None:
    assert build_ledger([]).threads == ()


def test_entries_without_anything_known_stay_apart() -> None:
    nameless = [entry(article(number), None, "act", quote="") for number in (1, 2)]
    assert len(build_ledger(nameless).threads) == 2


def copies(count: int, action: str) -> list[LedgerEntry]:
    return [
        entry(article(number, f"2026-05-{1 + number % 28:02}"), "Verrin Ferries", action.format(number))
        for number in range(count)
    ]


def test_a_promise_that_everybody_repeats_is_one_thread() -> None:
    (thread,) = build_ledger(copies(1000, "restore the Sunday sailings to Ostholm")).threads
    assert len(thread.steps) == 1000


def test_the_pairs_that_are_scored_grow_with_the_entries_and_not_with_their_square() -> None:
    def pairs(count: int) -> int:
        entries = copies(count, "restore the sailings of line {} to Ostholm")
        return len(CandidatePairs(PairScorer(entries), count).pairs)

    assert pairs(100) == 4950
    assert pairs(2000) <= 2.2 * pairs(1000)


def test_doubtful_pairs_keep_their_order_under_every_hash_seed() -> None:
    script = (
        "from ledger_joining import OWN_SET, read_gold; from summariser.ledger import build_ledger;"
        "print([(one.first.id, one.second.id) for one in build_ledger(read_gold(OWN_SET).entries).doubtful])"
    )

    def doubtful(seed: str) -> str:
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join([str(BENCHMARKS), *sys.path]),
        }
        run = [sys.executable, "-c", script]
        return subprocess.run(run, env=environment, capture_output=True, text=True, check=True).stdout

    assert doubtful("1") == doubtful("2")
