"""What the store costs an article: processor time, and bytes on the disk.

    python benchmarks/store.py [--articles 2000] [--batch 64] [--rounds 3] [--folder FOLDER]

Made-up articles of 600 words and their records (20 items, each with one or two passages of evidence: some 60
rows) go through what a run does with each: is its input known, may it be claimed, write what became of it.
Printed: processor milliseconds an article for each step, the best of some rounds (goal for writing: 1 ms):
for most articles, and for the last tenth of them; the size of the file, and the most memory in use.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from summariser.models.article import Article, Metadata
from summariser.models.record import (
    Actor,
    ArticleInfo,
    ArticleSummary,
    Commitment,
    Evidence,
    Figure,
    Provenance,
    SummarySentence,
)
from summariser.store import InputOutcome, LeaseRequest, RunConfig, Store
from summariser.store.near_duplicates import lsh_bands

ROUNDS = 3
ENDINGS = ("ale", "ane", "ero", "ido", "olt", "una", "ivern", "astle")
WORDS = [first + last for first in "bcdfghjklmnprstvw" for last in ENDINGS]


def made(number: int) -> InputOutcome:
    """Article `number`, and a record of it."""
    dice = random.Random(number)
    text = " ".join(dice.choices(WORDS, k=600))
    source = f"https://paper.example/{number}"
    article = Article(text, (), source, Metadata(title=f"Article {number}", language="en", url=source))
    record = ArticleSummary(
        article=ArticleInfo(id=sha256(text.encode()).hexdigest(), source=source, language="en", text=text),
        headline=f"Article {number}",
        summary=[
            SummarySentence(text=passage.quote, evidence=[passage] * 2) for passage in passages(text, 4)
        ],
        actors=[
            Actor(name=passage.quote[:9], kind="person", evidence=[passage] * 2)
            for passage in passages(text, 6)
        ],
        commitments=[
            Commitment(by="Somebody", action=passage.quote, status="pledged", evidence=[passage] * 2)
            for passage in passages(text, 4)
        ],
        figures=[
            Figure(text=passage.quote[:9], value=number, evidence=[passage] * 2)
            for passage in passages(text, 6)
        ],
        provenance=Provenance(model="fake", summary_by="fake", cost_usd=0.001),
    )
    return InputOutcome(source, "done", raw_sha256=article.id, article=article, record=record)


def passages(text: str, count: int) -> list[Evidence]:
    """`count` passages of `text` of some 60 characters."""
    starts = range(0, 100 * count, 100)
    return [
        Evidence(sentence=1, quote=text[start : start + 60], start=start, end=start + 60) for start in starts
    ]


class Clock:
    """Processor seconds by the name of the step, and for how many articles."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.articles = 0

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        start = time.process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - start


def one_round(path: Path, articles: int, batch: int) -> tuple[Clock, Clock]:
    """Processor seconds of each step, for all articles but the last tenth, and for that."""
    early, late = Clock(), Clock()
    with Store.open(path) as store:
        run_config_id = store.run_config_id(RunConfig("fake", None, "s" * 64))
        run = store.begin_run("benchmark", run_config_id)
        for at in range(0, articles, batch):
            clock = early if at < articles * 0.9 else late
            group = [made(number) for number in range(at, min(at + batch, articles))]
            clock.articles += len(group)
            with clock.step("known"):
                for one in group:
                    store.known(one.source, run_config_id)
            with clock.step("bands"):
                wanted = [
                    LeaseRequest(one.article, lsh_bands(one.article.text)) for one in group if one.article
                ]
            with clock.step("lease (the article is written here)"):
                store.acquire_leases(wanted, run_config_id)
            with clock.step("save"):
                store.save(run, run_config_id, group)
    return early, late


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where the stores are made; default: a temporary one")
    options = parser.parse_args()
    rounds = []
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for number in range(options.rounds):
            path = Path(folder) / f"{number}.db"
            rounds.append(one_round(path, options.articles, options.batch))
        size = path.stat().st_size
    print(f"{'milliseconds an article':<40}  most of them  last tenth")
    for step in rounds[0][0].seconds:
        early, late = (
            min(clocks[part].seconds[step] / clocks[part].articles for clocks in rounds) * 1000
            for part in (0, 1)
        )
        print(f"{step:<40} {early:13.3f} {late:11.3f}")
    print(f"{'file, bytes an article':<40} {size / options.articles:13,.0f}")
    print(f"{'most memory, MB':<40} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:13.0f}")


if __name__ == "__main__":
    main()
