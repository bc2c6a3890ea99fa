"""What the store costs an article: processor time, and bytes on the disk.

    python benchmarks/store.py [--articles 2000] [--batch 64] [--folder FOLDER]

Made-up articles of 600 words and their records (20 items, each with one or two passages of evidence: some 60
rows) go through what a run does with each: is its input known, may it be claimed, write what became of it.
Printed: processor milliseconds an article for each step, the best of some rounds (goal for writing: 1 ms),
and the size of the file.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from summariser.article import Article, Metadata
from summariser.neardup import bands_of
from summariser.schema import (
    Actor,
    ArticleInfo,
    ArticleSummary,
    Commitment,
    Evidence,
    Figure,
    Provenance,
    SummarySentence,
)
from summariser.store import Finished, Recipe, Store, Wanted

ROUNDS = 3
ENDINGS = ("ale", "ane", "ero", "ido", "olt", "una", "ivern", "astle")
WORDS = [first + last for first in "bcdfghjklmnprstvw" for last in ENDINGS]


def made(number: int) -> Finished:
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
    return Finished(source, "done", raw_sha256=article.id, article=article, record=record)


def passages(text: str, count: int) -> list[Evidence]:
    """`count` passages of `text` of some 60 characters."""
    starts = range(0, 100 * count, 100)
    return [
        Evidence(sentence=1, quote=text[start : start + 60], start=start, end=start + 60) for start in starts
    ]


class Clock:
    """Processor seconds by the name of the step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        start = time.process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - start


def one_round(path: Path, finished: Sequence[Finished], batch: int) -> dict[str, float]:
    """Processor seconds of each step for all of `finished`."""
    clock = Clock()
    with Store.open(path) as store:
        recipe_id = store.recipe_id(Recipe("fake", None, "s" * 64))
        run = store.begin_run("benchmark", recipe_id)
        for at in range(0, len(finished), batch):
            group = finished[at : at + batch]
            with clock.step("known"):
                for one in group:
                    store.known(one.source, recipe_id)
            with clock.step("bands"):
                wanted = [Wanted(one.article, bands_of(one.article.text)) for one in group if one.article]
            with clock.step("claim (the article is written here)"):
                store.claim(wanted, recipe_id)
            with clock.step("save"):
                store.save(run, recipe_id, group)
    return clock.seconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--folder", type=Path, help="where the stores are made; default: a temporary one")
    options = parser.parse_args()
    finished = [made(number) for number in range(options.articles)]
    rounds = []
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for number in range(ROUNDS):
            path = Path(folder) / f"{number}.db"
            rounds.append(one_round(path, finished, options.batch))
        size = path.stat().st_size
    for step in rounds[0]:
        best = min(seconds[step] for seconds in rounds)
        print(f"{step:<40} {best / len(finished) * 1000:6.3f} ms")
    print(f"{'file':<40} {size / len(finished):6.0f} bytes")


if __name__ == "__main__":
    main()
