"""What a record is worth with a model behind it: recorded answers, replayed through the whole path.

    python benchmarks/quality.py [--reader strong] [--part dev|test] [--show]

The articles are those of benchmarks/data/articles, the answers those of benchmarks/data/recordings: a reader
was given the product's own requests, without the gold. Each extraction is grounded, and the recorded verdicts
are applied to the items that they were about. Printed for each part: F1 of figures, actors and commitments
of the answers as they came, after the certain rules, and in the record; how many true items (those that match
the gold) were lost on the way; how many planted lies are in the record; and the tokens of the follow-up
against those of the extraction (cached ones at a tenth), by the estimate of `llm.token_estimate`.

`--show` lists what was lost and which lies got in; of the part "dev" only, since nobody looks at the others.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import mean
from typing import Any

from article_set import PARTS, GoldArticle, gold_articles
from extraction_score import DocumentScore, score_draft
from record_answers import PART_SIZE, recorded_extraction
from recordings import Recording, recordings

from summariser.extractors.protocol import Extraction
from summariser.grounding import RULES, Grounded, ground
from summariser.llm import likely_tokens
from summariser.llm.prompts import build_check, build_messages, load_prompt
from summariser.llm.response_schema import parse_draft, wire_schema
from summariser.models.draft import CorrectionDraft, DoubtDraft, Draft, ReplyDraft
from summariser.pipeline.check_items import CheckItem, items_to_check, lines_of, number_of_items
from summariser.pipeline.corrections import apply_replacements
from summariser.pipeline.model_verifier import check_requests
from summariser.pipeline.verification import VALUE, CheckReply, Verification, judge_reply
from summariser.scan import ScannedArticle

COLUMNS = ("figures", "actors F1", "commitments")
_VALUE = re.compile(r" = [^|]*(?= \||\Z)")
CACHED = 0.1
"""What providers bill for a cached token."""


@dataclass
class ArticleResult:
    """What became of the recorded answer about one article, and of the lies that were planted into it."""

    name: str
    answered: DocumentScore
    certain: DocumentScore
    record: DocumentScore
    items: int
    rejected: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    lies: int = 0
    lies_in: list[str] = field(default_factory=list)
    first_tokens: float = 0
    follow_up_tokens: float = 0
    verified: bool = False

    @property
    def lost(self) -> list[str]:
        """The items of the gold that the answer has and the record has not."""
        missed = Counter(self.record.remarks) - Counter(self.answered.remarks)
        return [remark for remark in missed.elements() if " missed: " in remark]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--reader", default="strong")
    parser.add_argument("--part", choices=PARTS, help="default: both")
    parser.add_argument("--show", action="store_true", help="what was lost, and the lies that got in (dev)")
    options = parser.parse_args()
    for part in [options.part] if options.part else PARTS:
        results = list(measure(options.reader, part))
        if results:
            print_table(part, options.reader, results)
            if options.show and part == "dev":
                print_details(results)


def measure(reader: str, part: str) -> Iterator[ArticleResult]:
    """The result of each article of a part that has recordings of that reader."""
    for one in gold_articles(part):
        if extraction := recorded_extraction(one, reader):
            yield measure_article(one, extraction, list(recordings(reader, "check", one.name)))


def measure_article(one: GoldArticle, extraction: Extraction, checks: list[Recording]) -> ArticleResult:
    """Replay an extraction, without lies for the scores, and with the recorded lies for what they show."""
    honest = replay(one, extraction.draft, extraction, checks)
    answered = score_draft(one.name, one.article, extraction.draft, one.gold)
    result = ArticleResult(
        one.name,
        answered,
        score_draft(one.name, one.article, honest.certain.good, one.gold),
        score_draft(one.name, one.article, honest.record.good, one.gold),
        number_of_items(extraction.draft),
        [f"{error.rule} {error.item}" for error in honest.certain.errors],
        [f"{error.message} {error.item}" for error in honest.verification.refused],
        verified=bool(checks),
    )
    result.first_tokens, result.follow_up_tokens = tokens(one, honest.items)
    if lies := checks[0].lies if checks else ():
        lying = replay(one, with_lies(extraction.draft, lies), extraction, checks)
        result.lies = len(lies)
        result.lies_in = [f"{lie['kind']}: {lie['item']}" for lie in lies if is_in(lie, lying.record.good)]
    return result


@dataclass(frozen=True)
class Replay:
    """A draft after the certain rules, what the verifier was shown and said, and what was left."""

    certain: Grounded
    items: list[CheckItem]
    verification: Verification
    record: Grounded


def replay(one: GoldArticle, draft: Draft, extraction: Extraction, checks: list[Recording]) -> Replay:
    """Ground a draft, and apply the recorded verdicts on its items."""
    scanned = ScannedArticle(one.article)
    certain = ground(draft, one.article, scanned.scan)
    items = items_to_check(certain, [*extraction.violations, *certain.errors], scanned)
    reply = reply_of(checks, items)
    verification = judge_reply(items, number_of_items(certain.good), reply, type(certain.good), RULES)
    corrected = apply_replacements(certain.good, verification.replacements)
    return Replay(certain, items, verification, ground(corrected, one.article, scanned.scan))


def reply_of(checks: Iterable[Recording], items: list[CheckItem]) -> CheckReply:
    """The recorded verdicts on `items`: those on the same words, whatever identifier they had.

    A verdict on an item that a rule had rejected holds only for one that is rejected today, and a verdict on
    the value that code reads only where it reads the same today.
    """
    corrections: list[CorrectionDraft] = []
    doubts: list[DoubtDraft] = []
    today = {(item.id[0], _words(item.said), item.rejected): item for item in items}
    for check in checks:
        answer, _ = parse_draft(json.dumps(check.answer), ReplyDraft)
        shown = {old: (old[0], _words(said), old in check.rejected) for old, said in check.lines.items()}
        found = {old: today[line] for old, line in shown.items() if line in today}
        corrections += [
            replace_id(one, found[one.item].id)
            for one in answer.wrong
            if one.item in found and (one.field != VALUE or found[one.item].said == check.lines[one.item])
        ]
        doubts += [replace_id(one, found[one.item].id) for one in answer.unclear if one.item in found]
    return CheckReply(tuple(corrections), tuple(doubts), model="recorded")


def _words(said: str) -> str:
    """The fields of an item without the value that code reads from a figure."""
    return _VALUE.sub("", said, count=1)


def replace_id(one: Any, id_: str) -> Any:
    """A verdict on the item `id_`."""
    return one.model_copy(update={"item": id_})


def with_lies(draft: Draft, lies: Iterable[Any]) -> Draft:
    """`draft` with the recorded lies in place of the items that they were made of."""
    changed: dict[str, list[Any]] = {}
    for lie in lies:
        items = changed.setdefault(lie["field"], list(getattr(draft, lie["field"])))
        true = items[lie["index"]]
        values = {**lie["item"], "sentences": true.sentences}
        items[lie["index"]] = type(true).model_validate(values)
    return draft.model_copy(update=changed)


def is_in(lie: Any, draft: Draft) -> bool:
    """Whether a lie is in what became the record."""
    wanted = {key: value for key, value in lie["item"].items() if key != "sentences"}
    return any(item.model_dump(exclude={"sentences"}) == wanted for item in getattr(draft, lie["field"]))


def tokens(one: GoldArticle, items: list[CheckItem]) -> tuple[float, float]:
    """Input tokens of the extraction, and of the follow-up with its prefix from the cache."""
    schema = likely_tokens(json.dumps(wire_schema(ReplyDraft, None), separators=(",", ":")))
    first = schema + sum(
        likely_tokens(one_["content"]) for one_ in build_messages(load_prompt(), one.article)
    )
    follow_up = 0.0
    for request in check_requests(items, one.article, PART_SIZE):
        messages = build_check(load_prompt(), one.article, lines_of(request.items), part=request.part)
        whole = schema + sum(likely_tokens(message["content"]) for message in messages)
        task = likely_tokens("\n".join(lines_of(request.items)))
        follow_up += task + CACHED * (whole - task)
    return first, follow_up


def print_table(part: str, reader: str, results: list[ArticleResult]) -> None:
    """The figures of one part."""
    verified = sum(one.verified for one in results)
    print(f"{part}: {len(results)} articles, reader {reader}, verdicts recorded for {verified}")
    print(f"{'':28}{'answered':>10}{'certain':>10}{'record':>10}")
    for column in COLUMNS:
        values = [
            mean(getattr(one, stage).columns[column] for one in results)
            for stage in ("answered", "certain", "record")
        ]
        print(f"  {'F1 ' + column.removesuffix(' F1'):26}" + "".join(f"{value:10.3f}" for value in values))
    items, rejected = sum(one.items for one in results), sum(len(one.rejected) for one in results)
    print(f"  items answered {items}, rejected by certain rules {rejected} ({1000 * rejected / items:.1f} ‰)")
    print(f"  refused by the verifier {sum(len(one.refused) for one in results)}")
    print(f"  true items lost {sum(len(one.lost) for one in results)}")
    lies, lies_in = sum(one.lies for one in results), sum(len(one.lies_in) for one in results)
    print(f"  lies planted {lies}, in the record {lies_in}")
    first = sum(one.first_tokens for one in results)
    print(
        f"  follow-up tokens {sum(one.follow_up_tokens for one in results) / first:.2f} of the extraction's"
    )


def print_details(results: list[ArticleResult]) -> None:
    """What was lost, rejected and refused, and the lies that got in."""
    for one in results:
        for heading in ("rejected", "refused", "lost", "lies_in"):
            for line in getattr(one, heading):
                print(f"{one.name} {heading}: {line[:300]}")


if __name__ == "__main__":
    main()
