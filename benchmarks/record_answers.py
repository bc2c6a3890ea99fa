"""Make requests for readers, and recordings of their answers.

    python benchmarks/record_answers.py extract OUT
    python benchmarks/record_answers.py check OUT --reader NAME
    python benchmarks/record_answers.py keep extract|check REQUESTS ANSWERS --reader NAME

"extract" writes the product's own request for each article of benchmarks/data/articles (for a long one, each
part), "check" the verification requests that follow the recorded extractions of a reader. Into every second
article three lies are planted before. A request is OUT/NAME.json, with `messages`, `schema` and what a
recording keeps; whoever answers sees messages and schema only and writes ANSWERS/NAME.json. "keep" makes
recordings of both.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from article_set import GoldArticle, gold_articles
from planted_lies import PlantedLie, plant
from recordings import FOLDER, Recording, recordings

from summariser.extractors.article_parts import part_size, split_article
from summariser.extractors.part_merging import joined_parts, with_first_sentences
from summariser.extractors.protocol import Extraction
from summariser.grounding import ground
from summariser.llm.prompts import build_check, build_messages, load_prompt
from summariser.llm.response_schema import wire_schema
from summariser.models.article import Article
from summariser.models.draft import ReplyDraft
from summariser.models.settings import Settings
from summariser.pipeline.check_items import CheckItem, items_to_check, lines_of
from summariser.pipeline.model_verifier import check_requests
from summariser.scan import ScannedArticle

LIES = 3
"""Planted into each second article."""
PART_SIZE = part_size(Settings(model="m", base_url="http://127.0.0.1/v1"), local=False)


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("extract", "check"):
        command = commands.add_parser(name)
        command.add_argument("out", type=Path)
        command.add_argument("--reader", default="strong")
    keep = commands.add_parser("keep")
    keep.add_argument("task", choices=("extract", "check"))
    keep.add_argument("requests", type=Path)
    keep.add_argument("answers", type=Path)
    keep.add_argument("--reader", default="strong")
    options = parser.parse_args()
    if options.command == "keep":
        print(f"{keep_answers(options)} recordings in {FOLDER / options.reader}")
        return
    options.out.mkdir(parents=True, exist_ok=True)
    made = extract_requests() if options.command == "extract" else all_check_requests(options.reader)
    for name, request in made:
        text = json.dumps(request, ensure_ascii=False, indent=1)
        (options.out / f"{name}.json").write_text(text, encoding="utf-8")


def extract_requests() -> Iterator[tuple[str, dict[str, Any]]]:
    """The name and the request of each article or part."""
    for one in gold_articles():
        parts = split_article(one.article, PART_SIZE)
        for part in parts:
            name = one.name if len(parts) == 1 else f"{one.name}.p{part.position}"
            messages = build_messages(load_prompt(), one.article, part=part)
            yield name, {"messages": messages, "schema": wire_schema(ReplyDraft)}


def all_check_requests(reader: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The name and the request of each verification of the recorded extractions."""
    for position, one in enumerate(gold_articles()):
        extraction = recorded_extraction(one, reader)
        if extraction is None:
            print(f"no recording: {one.name}")
            continue
        lies: list[PlantedLie] = []
        draft = extraction.draft
        if position % 2 == 0:
            draft, lies = plant(draft, one.article.language, LIES, position // 2)
        yield from article_check_requests(one, draft, lies, extraction)


def recorded_extraction(one: GoldArticle, reader: str) -> Extraction | None:
    """What a reader extracted from an article, its parts joined; None if nothing is recorded."""
    read = [
        Extraction(*_read(recording, one.article)) for recording in recordings(reader, "extract", one.name)
    ]
    if len(read) < 2:
        return read[0] if read else None
    return with_first_sentences(joined_parts(read))


def article_check_requests(
    one: GoldArticle, draft: Any, lies: list[PlantedLie], extraction: Extraction
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The requests that verify a draft of one article."""
    scanned = ScannedArticle(one.article)
    grounded = ground(draft, one.article, scanned.scan)
    items = items_to_check(grounded, [*extraction.violations, *grounded.errors], scanned)
    requests = check_requests(items, one.article, PART_SIZE)
    for number, request in enumerate(requests, 1):
        name = one.name if len(requests) == 1 else f"{one.name}.c{number}"
        messages = build_check(load_prompt(), one.article, lines_of(request.items), part=request.part)
        kept = [{"kind": lie.kind, "field": lie.field, "index": lie.index} for lie in lies]
        for description, lie in zip(kept, lies, strict=True):
            description["item"] = lie.item.model_dump()
        shown = {"messages": messages, "schema": wire_schema(ReplyDraft)}
        yield name, {**shown, "lines": _texts(request.items), "lies": kept}


def keep_answers(options: argparse.Namespace) -> int:
    """Write a recording for each request that has an answer; their number."""
    kept = 0
    for path in sorted(options.requests.glob("*.json")):
        answer = options.answers / path.name
        if not answer.is_file():
            continue
        request = json.loads(path.read_text(encoding="utf-8"))
        article = re.sub(r"\.[cp]\d+$", "", path.stem)
        recording = Recording.of(
            request, answer.read_text(encoding="utf-8"), article, options.task, options.reader
        )
        recording.write(path.stem)
        kept += 1
    return kept


def _texts(items: list[CheckItem]) -> dict[str, str]:
    return {item.id: item.said for item in items}


def _read(recording: Recording, article: Article) -> tuple[ReplyDraft, tuple[Any, ...]]:
    draft, violations = recording.draft(article)
    return draft, tuple(violations)


if __name__ == "__main__":
    main()
