"""The quality gate: measures the shipped data and fails where a figure is below its floor.

    python benchmarks/gate.py [--update [--reason TEXT]] [--misses METRIC]

Measured is how well articles are cleaned, how well the rule-based extractor finds figures, actors and
commitments, how many true claims grounding keeps and how many false ones it finds, and what becomes of
the recorded answers of a model; each by language, over all languages, and by part of the data. Of the part
"held out" only these figures are looked at, never an article's misses; rules may be developed on the other
part. benchmarks/floors.toml has the floors. `--update` raises floors to what was measured and adds missing
ones; it lowers none. `--misses` lists what went wrong in the part "developed on".
"""

from __future__ import annotations

import argparse
import datetime
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from statistics import mean

import claims
import cleaning
import lies
import quality
from annotated_articles import AnnotatedArticle, annotated_articles
from extraction_score import score_draft
from floors import FILE, Floor, Floors, Key, earlier_versions, floors_as_toml, parse_floors, unexplained

from summariser.extractors.rules import draft_by_rules
from summariser.scan.article_scan import scan_article

ROOT = Path(__file__).resolve().parent.parent
DUMPS = (
    ROOT / "tests" / "cleaning" / "dumps",
    ROOT / "tests" / "cleaning" / "styles",
    ROOT / "benchmarks" / "data" / "dumps",
)
MEASURED_ON = {
    "cleaning": "tests/cleaning/dumps, tests/cleaning/styles, benchmarks/data/dumps",
    "extraction": "benchmarks/data/extraction, from the gold paragraphs",
    "lies": "docs/example.txt, planted by benchmarks/lies.py",
    "recordings": "benchmarks/data/recordings of a strong reader, replayed by benchmarks/quality.py",
}
METRICS = {
    "paragraphs_kept": "cleaning",
    "boilerplate_removed": "cleaning",
    "metadata_right": "cleaning",
    "figures_f1": "extraction",
    "actors_f1": "extraction",
    "commitments_f1": "extraction",
    "true_claims_kept": "extraction",
    "false_sentences_rejected": "extraction",
    "planted_errors_rejected": "extraction",
    "lies_kept_out": "lies",
    "record_figures_f1": "recordings",
    "record_actors_f1": "recordings",
    "record_commitments_f1": "recordings",
    "verified_lies_kept_out": "recordings",
}
"""Each metric and the data that it is measured on."""

ALL = "all"  # the group of all languages together
DEVELOPED_ON = "developed on"
EXTRACTION_COLUMNS = {"figures_f1": "figures", "actors_f1": "actors F1", "commitments_f1": "commitments"}


@dataclass(frozen=True)
class Measurement:
    """A share from 0 to 1, of what, and what went wrong (in the part developed on)."""

    key: Key
    value: float
    misses: tuple[str, ...] = ()


def measurements() -> Iterator[Measurement]:
    """Everything that has a floor."""
    yield from measured_cleaning()
    yield from measured_extraction()
    yield from measured_claims()
    yield measured_lies()
    yield from measured_recordings()


def measured_cleaning() -> Iterator[Measurement]:
    """Shares over all dumps of a language. All of them were looked at when rules were written."""
    scores = defaultdict(list)
    for folder in DUMPS:
        for name, document, gold in cleaning.documents(folder):
            score = cleaning.score(name, document, gold)
            for group in (gold.get("language") or "unlabelled", ALL):
                scores[group].append(score)
    for language, found in sorted(scores.items()):
        counts = {
            "paragraphs_kept": (sum(len(s.lost) for s in found), sum(s.paragraphs for s in found)),
            "boilerplate_removed": (sum(len(s.leaked) for s in found), sum(s.snippets for s in found)),
            "metadata_right": (sum(len(s.wrong) for s in found), len(cleaning.FIELDS) * len(found)),
        }
        misses = {
            "paragraphs_kept": [f"{s.name}: lost {text}" for s in found for text in s.lost],
            "boilerplate_removed": [f"{s.name}: kept {text}" for s in found for text in s.leaked],
            "metadata_right": [f"{s.name}: {name} {pair}" for s in found for name, pair in s.wrong.items()],
        }
        for metric, (wrong, all_) in counts.items():
            yield Measurement(Key(metric, DEVELOPED_ON, language), 1 - wrong / all_, tuple(misses[metric]))


def measured_extraction() -> Iterator[Measurement]:
    """F1 of the rule-based extractor, the mean over the articles of a language."""
    scores = defaultdict(list)
    for one in articles():
        draft = draft_by_rules(one.article, scan_article(one.article))
        score = score_draft(one.name, one.article, draft, one.gold)
        for group in (one.language, ALL):
            scores[one.part, group].append(score)
    for (part, language), found in sorted(scores.items()):
        for metric, column in EXTRACTION_COLUMNS.items():
            kind = metric.removesuffix("s_f1")
            remarks = [
                f"{score.name}: {remark}"
                for score in found
                for remark in score.remarks
                if part == DEVELOPED_ON and remark.startswith(kind)
            ]
            value = mean(score.columns[column] for score in found)
            yield Measurement(Key(metric, part, language), value, tuple(remarks))


def measured_claims() -> Iterator[Measurement]:
    """Shares of the claims about the annotated articles that grounding judges rightly."""
    found = defaultdict(list)
    for one in claims.verdicts(articles()):
        for group in (one.annotated.language, ALL):
            found[one.claim.sort.replace(" ", "_"), one.annotated.part, group].append(one)
    for (metric, part, language), verdicts in sorted(found.items()):
        misses = [
            f"{one.annotated.name}: {one.claim.item.model_dump_json(exclude_none=True)}"
            for one in verdicts
            if part == DEVELOPED_ON and not one.right
        ]
        yield Measurement(Key(metric, part, language), mean(one.right for one in verdicts), tuple(misses))


def measured_lies() -> Measurement:
    """Lies about the example that get into the record with a question or not at all."""
    fates = lies.measure(str(lies.EXAMPLE), show=False)
    counts = {fate: sum(fates[key] for key in fates if key[1] == fate) for fate in ("told", "in the record")}
    return Measurement(Key("lies_kept_out", DEVELOPED_ON, "en"), 1 - counts["in the record"] / counts["told"])


def measured_recordings() -> Iterator[Measurement]:
    """The records that recorded answers of a model become, and the lies that its verdicts keep out."""
    for part, name in (("dev", DEVELOPED_ON), ("test", "held out")):
        results = list(quality.measure("strong", part))
        for metric, column in EXTRACTION_COLUMNS.items():
            value = mean(one.record.columns[column] for one in results)
            yield Measurement(Key(f"record_{metric}", name, ALL), value)
        told, got_in = sum(one.lies for one in results), sum(len(one.lies_in) for one in results)
        yield Measurement(Key("verified_lies_kept_out", name, ALL), 1 - got_in / told)


@cache
def articles() -> tuple[AnnotatedArticle, ...]:
    """The annotated articles."""
    return tuple(annotated_articles())


def failures(found: Iterable[Measurement], floors: Floors) -> Iterator[str]:
    """A sentence for each figure below its floor, without one, and for each floor that nothing measures."""
    values = {one.key: one.value for one in found}
    for key, value in values.items():
        entry = floors.entries.get(key)
        if entry is None:
            yield f"{key} has no floor: run `python benchmarks/gate.py --update`."
        elif value < entry.floor - 1e-9:
            yield f"{key} is {value:.4f}, below its floor {entry.floor} ({entry.date}: {entry.reason})."
    yield from (f"{key} has a floor and is not measured." for key in floors.entries if key not in values)


def raised(floors: Floors, found: Iterable[Measurement], reason: str) -> Floors:
    """The floors with those raised that are below what was measured, and with the missing ones."""
    entries, measured_on = dict(floors.entries), dict(floors.measured_on)
    for one in found:
        value = math.floor(one.value * 1000 + 1e-6) / 1000
        entry = entries.get(one.key)
        if entry is None or entry.floor < value:
            why = reason or ("raised" if entry else "first measurement")
            entries[one.key] = Floor(value, datetime.date.today(), why)
        measured_on[one.key.metric, one.key.part] = MEASURED_ON[METRICS[one.key.metric]]
    return replace(floors, entries=entries, measured_on=measured_on)


def report(found: Iterable[Measurement]) -> None:
    """A line for each metric and part, with the languages side by side."""
    lines: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in found:
        lines[one.key.metric, one.key.part].append(f"{one.key.group} {one.value:.3f}")
    for metric in METRICS:
        for (name, part), values in lines.items():
            if name == metric:
                print(f"{metric} ({part}): {', '.join(values)}")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--update", action="store_true", help="raise floors to what is measured, add new ones"
    )
    parser.add_argument("--reason", default="", help="with --update: why they rise")
    parser.add_argument("--misses", metavar="METRIC", help="list what went wrong in the part developed on")
    options = parser.parse_args()
    found = list(measurements())
    report(found)
    for one in found:
        if options.misses == one.key.metric:
            print(*(f"  {one.key.group}: {miss}" for miss in one.misses), sep="\n")
    floors = parse_floors(FILE.read_text(encoding="utf-8")) if FILE.exists() else Floors({}, {}, {})
    if options.update:
        floors = raised(floors, found, options.reason)
        FILE.write_text(floors_as_toml(floors), encoding="utf-8")
    faults = [*failures(found, floors), *unexplained(floors, earlier_versions())]
    print(*faults, sep="\n", file=sys.stderr)
    print(f"{len(found)} figures, {len(faults)} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
