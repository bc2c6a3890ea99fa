"""How well the ledger joins commitments to threads, on articles whose promises are known.

    python benchmarks/ledger_joining.py [FOLDER] [--misses]

FOLDER (default: benchmarks/data/ledger) has articles.jsonl (id, title, text, url, published, source) and
gold.json: `languages` of the articles that are not in English, `commitments`, `threads` with their `steps`.
The commitments of the gold are the input, so that only the joining is measured, over all pairs of them. With
--misses, the wrong and the missed pairs are listed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from summariser.ledger import build_ledger
from summariser.ledger.ledger_entries import name_groups
from summariser.models.ledger import LedgerEntry, SourceArticle

ENGLISH = "en"
OWN_SET = Path(__file__).parent / "data" / "ledger"


@dataclass(frozen=True)
class GoldLedger:
    """Entries, and the id of the thread of each entry's id; an entry of no thread is one by itself."""

    entries: tuple[LedgerEntry, ...]
    threads: dict[str, str]

    def pairs(self) -> set[tuple[str, str]]:
        """The pairs of entries of one thread."""
        return {
            (one.id, other.id)
            for one, other in combinations(sorted(self.entries, key=lambda entry: entry.id), 2)
            if self.threads.get(one.id, one.id) == self.threads.get(other.id, other.id)
        }


@dataclass(frozen=True)
class PairCounts:
    """Pairs that were joined and that are to be joined."""

    joined: frozenset[tuple[str, str]]
    wanted: frozenset[tuple[str, str]]

    @property
    def precision(self) -> float:
        """The share of the joined pairs that are right; 1 where none is joined."""
        return len(self.joined & self.wanted) / len(self.joined) if self.joined else 1.0

    @property
    def recall(self) -> float:
        """The share of the wanted pairs that are joined."""
        return len(self.joined & self.wanted) / len(self.wanted) if self.wanted else 1.0


def main() -> None:
    """Print precision and recall."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", default=OWN_SET)
    parser.add_argument("--misses", action="store_true", help="list the pairs that are wrong or missed")
    arguments = parser.parse_args()
    gold = read_gold(arguments.folder)
    counts = measured(gold)
    if arguments.misses:
        for line in misses(gold, counts):
            print(line)
    print(
        f"{len(gold.entries)} commitments, {len(counts.wanted)} pairs: "
        f"precision {counts.precision:.3f}, recall {counts.recall:.3f}"
    )


def measured(gold: GoldLedger) -> PairCounts:
    """The pairs that the ledger joins beside those of the gold."""
    joined = {
        (min(pair), max(pair))
        for thread in build_ledger(gold.entries).threads
        for pair in combinations([step.entry.id for step in thread.steps], 2)
    }
    return PairCounts(frozenset(joined), frozenset(gold.pairs()))


def misses(gold: GoldLedger, counts: PairCounts) -> Iterator[str]:
    """A line for each wrong and each missed pair."""
    entries = {entry.id: entry for entry in gold.entries}
    for label, pairs in (
        ("wrong", counts.joined - counts.wanted),
        ("missed", counts.wanted - counts.joined),
    ):
        for one, other in sorted(pairs):
            first, second = entries[one], entries[other]
            yield f"{label}: {first.by}: {first.action} / {second.by}: {second.action}"


def read_gold(folder: Path) -> GoldLedger:
    """The gold of a folder."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    lines = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = {raw["id"]: _article(raw, gold["languages"]) for raw in map(json.loads, lines)}
    return GoldLedger(
        entries=tuple(_entry(raw, articles[raw["article"]]) for raw in gold["commitments"]),
        threads=_threads(gold["threads"]),
    )


def _threads(raw: Sequence[dict[str, Any]]) -> dict[str, str]:
    return {step["commitment"]: thread["id"] for thread in raw for step in thread["steps"]}


def _article(raw: dict[str, Any], languages: dict[str, str]) -> SourceArticle:
    language = languages.get(raw["id"], ENGLISH)
    return SourceArticle(
        id=raw["id"],
        source=raw["url"],
        title=raw["title"],
        url=raw["url"],
        published=date.fromisoformat(raw["published"][:10]),
        language=language,
        names=name_groups(f"{raw['title']}\n{raw['text']}", language),
    )


def _entry(raw: dict[str, Any], article: SourceArticle) -> LedgerEntry:
    def day(value: str | None) -> date | None:
        return date.fromisoformat(value) if value else None

    return LedgerEntry(
        id=raw["id"],
        article=article,
        by=raw["by"],
        to=raw["to"],
        action=raw["action"],
        status=raw["status"],
        when=raw["when_text"],
        due_start=day(raw["due_start"]),
        due_end=day(raw["due_end"]),
        condition=raw["condition"],
        stated_by=raw["stated_by"],
        quote=raw["quote"],
        original=raw.get("action_original"),
    )


if __name__ == "__main__":
    main()
