"""CPU time that one article of about 600 words takes, stage by stage, apart from the wait for a model.

    python benchmarks/speed.py [ARTICLE REPLY] [--rounds N]

The article is an invented scrape, the reply what a model might answer to it; both lie in `data/speed`. Each
stage gets what the stage before gave, as fresh objects, so that nothing is looked up that another round
worked out; what is loaded and compiled once a process is so before the first round. Of all rounds the
fastest is shown for each stage, since others on the machine only ever add. Reading is that of a file.

The draft by rules is measured beside, with what grounding takes for it: it takes the place of prompt, reply
and model where none is configured.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from summariser.cleaning import clean
from summariser.extractors.rules import draft_by_rules
from summariser.grounding import Grounded, ground
from summariser.llm.prompts import build_messages, load_prompt
from summariser.llm.response_schema import parse_draft
from summariser.models.article import Article
from summariser.models.draft import Draft
from summariser.models.record import ArticleSummary, Provenance
from summariser.models.settings import Settings
from summariser.pipeline.record_builder import build_record, published
from summariser.rendering.json_output import dump
from summariser.scan import ArticleScan, scan_article
from summariser.sources import read

FOLDER = Path(__file__).parent / "data" / "speed"
ROUNDS = 20
GOAL = 10.0
SETTINGS = Settings()
BY_MODEL = ("read", "clean", "scan", "prompt", "parse", "ground", "record", "JSON")
BY_RULES = ("read", "clean", "scan", "draft by rules", "ground it", "record", "JSON")

Result = TypeVar("Result")


class Stages:
    """The least CPU milliseconds of each stage so far."""

    def __init__(self) -> None:
        self.milliseconds: dict[str, float] = {}

    def time(self, stage: str, work: Callable[[], Result]) -> Result:
        """What `work` gives; the time it took counts for `stage`."""
        started = time.process_time()
        result = work()
        spent = (time.process_time() - started) * 1000
        self.milliseconds[stage] = min(spent, self.milliseconds.get(stage, spent))
        return result

    def lines(self, title: str, names: tuple[str, ...]) -> list[str]:
        """A line a stage, and their sum beside the goal."""
        rows = [f"{name:<16}{self.milliseconds[name]:7.2f} ms" for name in names]
        total = sum(self.milliseconds[name] for name in names)
        return [f"{title}:", *rows, f"{'sum':<16}{total:7.2f} ms (goal {GOAL:.0f})"]


def one_round(stages: Stages, source: Path, reply: str) -> Article:
    """All stages over one article, once."""
    document = stages.time("read", lambda: read(source, SETTINGS))
    article = stages.time("clean", lambda: clean(document))
    scan = stages.time("scan", lambda: scan_article(article))
    stages.time("prompt", lambda: build_messages(load_prompt(), article))
    draft, _ = stages.time("parse", lambda: parse_draft(reply, Draft))
    grounded = stages.time("ground", lambda: ground(draft, replace(article), scan))
    record = stages.time("record", lambda: recorded(article, grounded))
    stages.time("JSON", lambda: dump(record, None))
    by_rules(stages, replace(article), scan)
    return article


def by_rules(stages: Stages, article: Article, scan: ArticleScan) -> None:
    """The two stages that differ where no model is asked."""
    draft = stages.time("draft by rules", lambda: draft_by_rules(article, scan))
    stages.time("ground it", lambda: ground(draft, replace(article), scan))


def recorded(article: Article, grounded: Grounded) -> ArticleSummary:
    """The record, with a provenance as the pipeline would give it."""
    provenance = Provenance(
        model="a model",
        summary_by="a model",
        rejected=published(grounded.errors),
        warnings=grounded.warnings,
        uncovered=grounded.uncovered,
        derived=grounded.derived,
    )
    return build_record(ArticleSummary, article, grounded, provenance)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("article", nargs="?", type=Path, default=FOLDER / "article.txt")
    parser.add_argument("reply", nargs="?", type=Path, default=FOLDER / "reply.json")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    stages, reply = Stages(), arguments.reply.read_text(encoding="utf-8")
    one_round(Stages(), arguments.article, reply)
    for _ in range(arguments.rounds):
        article = one_round(stages, arguments.article, reply)
    words = len(article.text.split())
    print(f"CPU time of an article of {words} words, the fastest of {arguments.rounds} rounds")
    print(*stages.lines("with a model's reply", BY_MODEL), sep="\n")
    print(*stages.lines("by rules", BY_RULES), sep="\n")


if __name__ == "__main__":
    main()
