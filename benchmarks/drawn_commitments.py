"""How many commitments of the rule-based extractor readers call true and well put.

    python benchmarks/drawn_commitments.py draw FOLDER SHEET [--sets google-news daniel] [--count 100]
    python benchmarks/drawn_commitments.py score SHEET VERDICTS VERDICTS

`draw` summarises the gold texts of public page sets (FOLDER, see `page_sets.py`) without a model and draws
commitments at random, at most one of each article, in equal numbers of each language, from the third of the
pages that no sentence was labelled of (`cue_sentences.py`) and no item was judged of before. SHEET gets one
JSON object a line: `id`, `language`, `article` (the text), `item` (by, status, action, to, when, condition,
stated_by) and `quote`.

Two readers who do not see each other's answers write a file VERDICTS each, one JSON object a line: `id`,
`verdict` and, if they like, `why`. Verdicts are `good` (an analyst would put it into a list of commitments
as it stands), `badly put` (there is such a commitment, but a field is wrong, or the action does not read as
one) and `false` (there is no such commitment). `score` prints the share that each reader calls good, the
share that both do, and how often they agree, by language.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from commitment_sentences import LABELS
from cue_sentences import is_held_back, json_lines
from page_sets import page_set

from summariser import InputError, Summariser
from summariser.models.article import RawDocument

DRAWN = LABELS / "drawn" / "items.jsonl"  # judged during development
VERDICTS = ("good", "badly put", "false")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    draw_ = commands.add_parser("draw", help="draw commitments from public page sets")
    draw_.add_argument("folder", type=Path, help="folder of page sets")
    draw_.add_argument("sheet", type=Path, help="file to write")
    draw_.add_argument("--sets", nargs="*", default=["google-news", "daniel"])
    draw_.add_argument("--count", type=int, default=100, help="of commitments (default: 100)")
    draw_.add_argument("--seed", type=int, default=1)
    score_ = commands.add_parser("score", help="compare the verdicts of two readers")
    score_.add_argument("sheet", type=Path)
    score_.add_argument("verdicts", type=Path, nargs=2)
    options = parser.parse_args()
    if options.command == "draw":
        items = draw(options.folder, options.sets, options.count, random.Random(options.seed))
        lines = [json.dumps(item, ensure_ascii=False) + "\n" for item in items]
        options.sheet.write_text("".join(lines), encoding="utf-8")
        print(f"{len(lines)} commitments in {options.sheet}")
    else:
        report(options.sheet, options.verdicts)


def draw(folder: Path, sets: list[str], count: int, chance: random.Random) -> list[dict[str, Any]]:
    """`count` commitments, or fewer if the sets do not have as many."""
    by_language: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for item in (item for name in sets for item in one_of_each(folder, name, chance)):
        by_language[item["language"]].append(item)
    for items in by_language.values():
        chance.shuffle(items)
    drawn: list[dict[str, Any]] = []
    while len(drawn) < count and any(by_language.values()):
        drawn += [items.pop() for items in by_language.values() if items]
    return drawn[:count]


def one_of_each(folder: Path, name: str, chance: random.Random) -> Iterator[dict[str, Any]]:
    """One commitment, drawn at random, of each text of a set that has any."""
    judged = {one["id"] for one in json_lines(DRAWN)}
    with Summariser(model="extractive") as client:
        for page in page_set(folder, name):
            if not is_held_back(f"{name}/{page.id}") or f"{name}/{page.id}" in judged:
                continue
            try:
                record = client.summarise(RawDocument(page.text or "", source=page.id))
            except InputError:
                continue
            if record.commitments:
                item = chance.choice(record.commitments)
                yield {
                    "id": f"{name}/{page.id}",
                    "language": record.article.language,
                    "article": page.text,
                    "item": item.model_dump(mode="json", exclude={"evidence"}),
                    "quote": item.evidence[0].quote,
                }


def report(sheet: Path, verdicts: list[Path]) -> None:
    languages = {line["id"]: line["language"] for line in json_lines(sheet)}
    first, second = ({line["id"]: line["verdict"] for line in json_lines(path)} for path in verdicts)
    unknown = sorted({*first.values(), *second.values()} - set(VERDICTS))
    if unknown or not languages.keys() == first.keys() == second.keys():
        raise SystemExit(f"Each reader judges each item of the sheet once, as {VERDICTS}. Unknown: {unknown}")
    print(f"{'':12}{'items':>8}{'first':>8}{'second':>8}{'both':>8}{'agree':>8}")
    for language in [*sorted(set(languages.values())), "all"]:
        own = [id_ for id_, of in languages.items() if language in (of, "all")]
        print(f"{language:12}{len(own):8}" + "".join(f"{share:8.2f}" for share in shares(own, first, second)))
    for name, given in (("first", first), ("second", second)):
        print(name, dict(Counter(given.values())))


def shares(ids: list[str], first: dict[str, str], second: dict[str, str]) -> tuple[float, ...]:
    """Of the items: called good by the first reader, the second, both; the same verdict of both."""
    good = [(first[id_] == "good", second[id_] == "good") for id_ in ids]
    agreed = sum(first[id_] == second[id_] for id_ in ids)
    counts = (sum(a for a, _ in good), sum(b for _, b in good), sum(a and b for a, b in good), agreed)
    return tuple(count / len(ids) for count in counts)


if __name__ == "__main__":
    main()
