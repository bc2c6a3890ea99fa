"""How the store grows: what each operation costs in stores of several sizes, and the exponent of its growth.

    python benchmarks/store_scale.py [--articles 20000] [--shard 1000] [--folder FOLDER]

Synthetic articles of 100 words with records of 9 items, one article in fifty a near-duplicate of another.
Shards of `--shard` articles are merged into one store; at 1/64, 1/16, 1/4 and all of `--articles`, each
operation is measured: processor milliseconds of one (the clock in brackets), and the exponent by which that
grows from the first size to the last: 0 does not grow, 1 grows as the store does. `--articles 1000000` takes
about half an hour and 9 GB in FOLDER.
"""

from __future__ import annotations

import argparse
import math
import random
import resource
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from store import WORDS, passages

from summariser.models.article import Article, Metadata
from summariser.models.record import (
    Actor,
    ArticleInfo,
    ArticleSummary,
    Commitment,
    Figure,
    Provenance,
    SummarySentence,
)
from summariser.store import InputOutcome, Lease, LeaseRequest, RunConfig, Store
from summariser.store.near_duplicates import lsh_bands

CONFIG = RunConfig("synthetic", None, "s" * 64)
PARTS = (64, 16, 4, 1)
NEW = 400
"""Articles that are added one by one at each size."""
COPIES = 50
"""One article in so many is a near-duplicate."""
HELD = 10_000
"""Leases of other processes while the new articles are added."""


def made(number: int, copy_of: int | None = None) -> InputOutcome:
    """Article `number` and its record; the text is that of `copy_of` with a sentence more."""
    dice = random.Random(number if copy_of is None else copy_of)
    text = (
        " ".join(dice.choices(WORDS, k=100)) + f" everywhere story{number if copy_of is None else copy_of}."
    )
    if copy_of is not None:
        text += " Printed in another paper."
    source = f"https://paper.example/{number}"
    article = Article(text, (), source, Metadata(title=f"Article {number}", language="en", url=source))
    record = ArticleSummary(
        article=ArticleInfo(id=article.id, source=source, language="en", text=text),
        headline=f"Article {number}",
        summary=[SummarySentence(text=one.quote, evidence=[one]) for one in passages(text, 3)],
        actors=[Actor(name=one.quote[:9], kind="person", evidence=[one]) for one in passages(text, 3)],
        commitments=[
            Commitment(by="Somebody", action=one.quote, status="pledged", evidence=[one])
            for one in passages(text, 1)
        ],
        figures=[Figure(text=one.quote[:9], value=number, evidence=[one]) for one in passages(text, 2)],
        provenance=Provenance(model="synthetic", summary_by="synthetic", cost_usd=0.001),
    )
    return InputOutcome(source, "done", raw_sha256=article.id, article=article, record=record)


def add(store: Store, outcomes: Iterable[InputOutcome]) -> None:
    """Add articles as a run does; near-duplicates are linked."""
    config = store.run_config_id(CONFIG)
    run = store.begin_run("benchmark", config)
    for one in outcomes:
        assert one.article is not None
        request = LeaseRequest(one.article, lsh_bands(one.article.text))
        (lease,) = store.acquire_leases([request], config)
        if lease.record_id is not None:
            one = InputOutcome(one.source, "skipped", article=one.article, record_id=lease.record_id)
        store.save(run, config, [one])
    store.end_run(run, finished=True)


def template(path: Path, size: int) -> None:
    """A shard, made as a run makes it; the others are copies of it with other texts and names."""
    with Store.open(path) as store:
        add(store, (made(number, number - 1 if number % COPIES == 1 else None) for number in range(size)))
    with closing(sqlite3.connect(path)) as db, db:  # its index of words would follow each copy
        for name in ("insert", "delete", "update"):
            db.execute(f"DROP TRIGGER articles_fts_{name}")


def reprint(path: Path, number: int) -> None:
    """Make a copy of the template the shard `number`: other texts, names, bands and runs."""
    with closing(sqlite3.connect(path)) as db, db:
        db.create_function("sha256", 1, lambda text: sha256(text.encode()).hexdigest(), deterministic=True)
        db.execute("PRAGMA synchronous = OFF")
        tail = f" Edition edition{number}."
        db.execute("UPDATE articles SET text = text || ?, source = source || ?", (tail, f"?{number}"))
        db.execute("UPDATE articles SET text_sha256 = sha256(text), url = source")
        db.execute(
            "UPDATE records SET json = json_set(json, '$.article.text', a.text, '$.article.id',"
            " a.text_sha256, '$.article.source', a.source) FROM articles a WHERE a.id = article_id"
        )
        db.execute("UPDATE inputs SET source = source || ?", (f"?{number}",))
        db.execute("CREATE TEMP TABLE old AS SELECT * FROM lsh_bands")
        db.execute("DELETE FROM lsh_bands")
        # A band is a hash: another number of the same length is as good.
        db.execute(
            "INSERT OR IGNORE INTO lsh_bands SELECT (band * 31 + ?1 * 7919) & 0x7fffffffffffffff, article_id"
            " FROM (SELECT band % 1000000007 * 4611686018 AS band, article_id FROM old) ORDER BY 1, 2",
            (number,),
        )
        for table in ("runs", "run_groups"):
            db.execute(f"UPDATE {table} SET uuid = uuid || ?", (f"-{number}",))


@dataclass
class Costs:
    """What operations cost at each size of the store: processor and clock milliseconds of one."""

    sizes: list[int] = field(default_factory=list)
    cpu: dict[str, list[float]] = field(default_factory=dict)
    clock: dict[str, list[float]] = field(default_factory=dict)

    def measure(self, name: str, operations: int, work: Callable[[], object]) -> None:
        """Do `work`, which is that many operations."""
        cpu, clock = time.process_time(), time.perf_counter()
        work()
        cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
        self.cpu.setdefault(name, []).append(1000 * cpu / operations)
        self.clock.setdefault(name, []).append(1000 * clock / operations)

    def print(self) -> None:
        """A line for each operation, and the exponent of its growth."""
        print(f"{'ms of one operation, at a size of':<44}" + "".join(f"{n:>19,}" for n in self.sizes))
        for name, times in self.cpu.items():
            cells = zip(times, self.clock[name], strict=True)
            row = "".join(f"{f'{cpu:,.3f} ({clock:,.3f})':>19}" for cpu, clock in cells)
            print(f"{name:<44}{row}  ^{self._exponent(times):.2f}")

    def _exponent(self, times: Sequence[float]) -> float:
        grown = math.log(self.sizes[-1] / self.sizes[0])
        return math.log(max(times[-1], 1e-4) / max(times[0], 1e-4)) / grown if grown else 0.0


def measure_at(store: Store, size: int, costs: Costs, shard: Path, shard_size: int) -> None:
    """Measure every operation in a store of `size` articles."""
    dice = random.Random(size)
    config = store.known_run_config(CONFIG) or 0
    with store.reading() as db:
        last = db.execute("SELECT max(id) FROM inputs").fetchone()[0]
        ids = [dice.randrange(1, last + 1) for _ in range(1000)]
        sources = [db.execute("SELECT source FROM inputs WHERE id = ?", (i,)).fetchone()[0] for i in ids]
    costs.sizes.append(size)
    costs.measure("known input", 1000, lambda: [store.known(one, config) for one in sources])
    costs.measure("unknown input", 1000, lambda: [store.known(f"{one}!", config) for one in sources])
    costs.measure("show: find by source", 1000, lambda: [store.find_records(one) for one in sources])
    fresh = [made(10**9 + size * 10 + at, _copied(dice, size, at)) for at in range(NEW)]
    _measure_adding(store, costs, fresh)
    for name, words in (("rare word", "story17"), ("word of every article", "everywhere")):
        costs.measure(f"search: {name}", 1, lambda words=words: store.search(words))  # type: ignore[misc]
    costs.measure(f"merge of a shard of {shard_size:,}, an article", shard_size, lambda: store.merge(shard))
    costs.measure("the same shard again, an article", shard_size, lambda: store.merge(shard))
    costs.measure("stats", 1, store.stats)
    costs.measure("first records of a report", 1, lambda: next(store.latest_records()))


def _copied(dice: random.Random, size: int, at: int) -> int | None:
    """Every tenth new article is a near-duplicate of one that was added at this size."""
    return 10**9 + size * 10 + at - 1 if at % 10 == 9 else None


def _measure_adding(store: Store, costs: Costs, fresh: Sequence[InputOutcome]) -> None:
    config = store.known_run_config(CONFIG) or 0
    run = store.begin_run("benchmark", config)
    wanted = [LeaseRequest(one.article, lsh_bands(one.article.text)) for one in fresh if one.article]
    held = [(f"held {at}", config, "elsewhere:1::other", time.time() + 600) for at in range(HELD)]
    with store.writing() as db:
        db.executemany("INSERT INTO leases VALUES (?, ?, ?, ?)", held)

    groups = [slice(at, at + 32) for at in range(0, len(fresh), 32)]
    leases: list[Lease] = []

    def acquire() -> None:
        for group in groups:
            leases.extend(store.acquire_leases(wanted[group], config))

    def save() -> None:
        for group in groups:
            store.save(run, config, fresh[group])

    costs.measure(f"lease, near-duplicates looked for, {HELD:,} held", len(fresh), acquire)
    assert sum(one.granted for one in leases) == 9 * len(fresh) // 10, "near-duplicates were missed"
    costs.measure("save", len(fresh), save)
    with store.writing() as db:
        db.execute("DELETE FROM leases")
    store.end_run(run, finished=True)


def shards(base: Path, size: int, articles: int, folder: Path) -> Iterator[Path]:
    """Shards until there are `articles`; each is gone when the next one is taken."""
    for number in range(-(-articles // size)):
        path = folder / f"shard-{number}.db"
        shutil.copyfile(base, path)
        reprint(path, number)
        yield path
        path.unlink()


def grow(articles: int, shard_size: int, folder: Path) -> Costs:
    """Merge shards into one store and measure at each size."""
    base, costs = folder / "template.db", Costs()
    template(base, shard_size)
    extra = folder / "extra.db"
    marks = {max(1, round(articles / part / shard_size)) for part in PARTS}
    with Store.open(folder / "all.db") as store:
        for number, shard in enumerate(shards(base, shard_size, articles, folder), 1):
            store.merge(shard)
            if number in marks:
                shutil.copyfile(base, extra)
                reprint(extra, 10**6 + number)
                measure_at(store, number * shard_size, costs, extra, shard_size)
                print(f"{number * shard_size:,} articles: {_disk(folder / 'all.db'):,.0f} MB", flush=True)
    return costs


def _disk(path: Path) -> float:
    return sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--shard", type=int, default=None, help="articles; default: a 64th of all")
    parser.add_argument("--folder", type=Path, help="where the stores are made; default: a temporary one")
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        costs = grow(options.articles, options.shard or max(1, options.articles // PARTS[0]), Path(folder))
    costs.print()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory {memory:.0f} MB; {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
