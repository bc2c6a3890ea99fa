"""How much of what is false the grounding rules catch, and how much of what is true they reject.

    python benchmarks/grounding.py [DATA] [--half dev|test|all] [--misses ROW] [--limit N]

DATA is a folder of NAME.articles.jsonl (`article`, `text`) and NAME.claims.jsonl (`article`, `claim`,
`faithful`, `errors`, and `spans` of start, end, label), labelled by people; NAME is one of bump (made by
benchmarks/bump_claims.py), fib, entfa, numhg, summedits_podcast, summedits_sales_call. Without it a small
sample made for this benchmark is used. Each row gives a rate and its 95 % interval from a seeded bootstrap
over articles, not over claims, since few articles carry many claims. `--misses` prints the claims that a row
got wrong, to be read one by one; look only at those of the dev half.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.cleaning.text.character_repair import repair_characters
from summariser.grounding import TextChecker, ground
from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.quote_alignment import align_quote
from summariser.models.article import Article, Metadata
from summariser.models.draft import Draft
from summariser.models.violation import Violation
from summariser.scan.article_scan import scan_article

SAMPLE = Path(__file__).parent / "data" / "faithfulness"

FIGURE_TYPES = {"CARDINAL", "MONEY", "PERCENT", "QUANTITY"}
DATE_TYPES = {"DATE", "TIME"}
NAME_TYPES = {"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW"}
INVENTED = {"Factual Hallucination", "Non-factual Hallucination"}
NUMBER_RULES = {
    "number.not-in-article",
    "figure.not-in-article",
    "date.not-in-article",
    "quote.not-verbatim",
}
# What is in the article but not in the cited sentences is asked about.
PLACE_RULES = NUMBER_RULES | {"number.not-in-evidence", "date.not-in-evidence"}
POLAR_RULES = {"negation.flipped", "direction.flipped"}
# What can be said against an entity. A name that is only spelled out further is a finding too (a question).
CONTENT_RULES = NUMBER_RULES | {"name.not-in-article", "name.expanded"}
CERTAIN_RULES = CONTENT_RULES - {"name.expanded"}
# Words and their opposites, to turn true claims round with; not made from the tables of the rules.
OPPOSITES = Path(__file__).parent / "data" / "opposites.txt"
COPIED = ("Copy", "Trans", "Round", "Paraphrase")
RESAMPLES = 500


@dataclass(frozen=True)
class Claim:
    """A labelled claim and the article it is about."""

    article: TextChecker
    group: str
    text: str
    faithful: bool | None
    errors: tuple[str, ...]
    spans: tuple[tuple[int, int, str], ...]


@dataclass
class Row:
    """One line of the table: hits and trials by article, and the cases that went wrong."""

    title: str
    goal: str
    counts: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    wrong: list[str] = field(default_factory=list)

    def add(self, claim: Claim, hit: bool, *, want: bool, note: str = "") -> None:
        count = self.counts[claim.group]
        count[0] += hit
        count[1] += 1
        if hit is not want:
            self.wrong.append(f"[{claim.group}] {claim.text}{note}")

    @property
    def rate(self) -> float:
        return _ratio(self.counts.values())

    def interval(self) -> tuple[float, float]:
        groups, generator = list(self.counts.values()), random.Random(0)
        rates = sorted(_ratio(generator.choices(groups, k=len(groups))) for _ in range(RESAMPLES))
        return rates[int(0.025 * RESAMPLES)], rates[int(0.975 * RESAMPLES)]


def _ratio(counts: Iterable[list[int]]) -> float:
    counts = list(counts)
    return sum(hits for hits, _ in counts) / max(1, sum(trials for _, trials in counts))


@cache
def checker(text: str) -> TextChecker:
    return TextChecker(Article(text, number_sentences(text, "en"), "-", Metadata(language="en")))


def load(folder: Path, name: str, half: str) -> Iterator[Claim]:
    with (folder / f"{name}.articles.jsonl").open(encoding="utf-8") as lines:
        articles = {row["article"]: row["text"] for row in map(json.loads, lines)}
    with (folder / f"{name}.claims.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            text = articles[row["article"]]
            if half != "all" and _half(text) != half:
                continue
            yield Claim(
                checker(repair_characters(text).text),
                f"{name} {row['article']}",
                row["claim"] if row["spans"] else repair_characters(row["claim"]).text,
                row["faithful"],
                tuple(row["errors"]),
                tuple((start, end, label) for start, end, label in row["spans"]),
            )


def _half(text: str) -> str:
    return "dev" if sha256(text.encode()).digest()[0] % 2 else "test"


def _errors(findings: Iterable[Violation]) -> list[Violation]:
    return [finding for finding in findings if finding.kind == "error"]


def _hits(findings: Iterable[Violation], start: int, end: int, rules: set[str]) -> bool:
    """Whether one of the rules has something against a passage."""
    return any((one.start or 0) < end and start < (one.end or 0) and one.rule in rules for one in findings)


def _codes(findings: Iterable[Violation], text: str) -> str:
    shown = "; ".join(f"{one.rule} “{text[one.start : one.end][:60]}”" for one in findings)
    return f"  ← {shown}" if shown else ""


def fib(claims: Iterable[Claim], rows: Callable[[str, str], Row]) -> None:
    """Edited summaries: faithful ones must pass, swapped and negated ones must not."""
    for claim in claims:
        findings = claim.article.check(claim.text)
        note = _codes(findings, claim.text)
        rejected = bool(_errors(findings))
        if claim.faithful:
            rows("faithful summaries rejected (FIB)", "≤ 4 %").add(claim, rejected, want=False, note=note)
            rows("faithful summaries with a question (FIB)", "").add(
                claim, not rejected and bool(findings), want=False, note=note
            )
            polar = any(one.rule == "negation.flipped" for one in findings)
            rows("faithful summaries called negated (FIB)", "≤ 1 %").add(claim, polar, want=False, note=note)
            turned = any(one.rule == "direction.flipped" for one in findings)
            rows("faithful summaries called turned round (FIB)", "").add(claim, turned, want=False, note=note)
            _turn_round(claim, rows, "FIB")
        elif claim.errors == ("negation",):
            polar = any(one.rule == "negation.flipped" for one in findings)
            rows("negations added or dropped, caught (FIB)", "≥ 85 %").add(claim, polar, want=True, note=note)
        elif claim.errors[0] in ("numswp", "dateswp", "entswp"):
            row = rows(f"{claim.errors[0]} caught, no citation (FIB)", "")
            row.add(claim, rejected, want=True, note=note)


def _turn_round(claim: Claim, rows: Callable[[str, str], Row], name: str) -> None:
    """Put the first word that has an opposite in the list for it; the word must be the article's too."""
    for word in re.finditer(r"[^\W\d_]+", claim.text):
        opposite = _opposites().get(word.group().lower())
        if opposite and claim.article.source.find(word.group(), case=False):
            lie = claim.text[: word.start()] + opposite + claim.text[word.end() :]
            rules = {one.rule for one in claim.article.check(lie)}
            row = rows(f"a word put for its opposite, caught ({name})", "≥ 50 %")
            row.add(claim, bool(rules & POLAR_RULES), want=True, note=f"  → {opposite}")
            return


@cache
def _opposites() -> dict[str, str]:
    pairs = [pair.split(":") for pair in OPPOSITES.read_text(encoding="utf-8").split()]
    return {other: one for one, other in pairs} | dict(pairs)


def entfa(claims: Iterable[Claim], rows: Callable[[str, str], Row]) -> None:
    """Entities of model summaries, labelled one by one: flagged is what any rule points at, warnings too.

    What is called invented and stands in the article all the same is of another thing: a row of its own.
    """
    for claim in claims:
        findings = claim.article.check(claim.text)
        for start, end, label in claim.spans:
            kind, _, truth = label.partition("|")
            entity = claim.text[start:end]
            group = _entity_group(kind, entity)
            note = f"  → {kind} “{entity}”" + _codes(findings, claim.text)
            hit = _hits(findings, start, end, CONTENT_RULES)
            if group and truth == "Non-hallucinated":
                row = rows(f"true {group} flagged (EntFA)", "≤ 3 %" if group == "figures" else "≤ 1.5 %")
                row.add(claim, hit, want=False, note=note)
                rejected = _hits(_errors(findings), start, end, CONTENT_RULES)
                rows(f"of them rejected, not only warned of: {group} (EntFA)", "").add(
                    claim, rejected, want=False, note=note
                )
            elif group and truth in INVENTED:
                printed = bool(claim.article.source.find(entity))
                title = "called invented, but in it, flagged" if printed else "not in the article, caught"
                rows(f"{group} {title} (EntFA)", "").add(claim, hit, want=True, note=note)
                rejected = _hits(_errors(findings), start, end, CERTAIN_RULES)
                if not printed:
                    goal = "≥ 93 %" if group == "names" else "≥ 95 %"
                    row = rows(f"{group} not in the article, rejected (EntFA)", goal)
                    row.add(claim, rejected, want=True, note=note)


def _entity_group(kind: str, entity: str) -> str | None:
    """Figures, dates or names; the labels' types were given by a program that takes "5-0" for a person."""
    if kind in NAME_TYPES and not any(map(str.isupper, entity)) and any(map(str.isdecimal, entity)):
        return "figures"
    groups = {"figures": FIGURE_TYPES, "dates": DATE_TYPES, "names": NAME_TYPES}
    return next((name for name, kinds in groups.items() if kind in kinds), None)


def numhg(claims: Iterable[Claim], rows: Callable[[str, str], Row]) -> None:
    """Honest headlines; then the same with a digit changed, and with another figure of the article."""
    for claim in claims:
        start, end, _ = claim.spans[0]
        if not claim.errors[0].startswith(COPIED):
            continue
        findings = _errors(claim.article.check(claim.text))
        note = _codes(findings, claim.text)
        row = rows("honest headline figures rejected (NumHG)", "≤ 1 %")
        row.add(claim, _hits(findings, start, end, NUMBER_RULES), want=False, note=note)
        quoted = _hits(findings, start, end, {"quote.not-verbatim"})
        row = rows("of them for the quotation they stand in (NumHG)", "")
        row.add(claim, quoted, want=False, note=note)
        turned = any(one.rule == "direction.flipped" for one in claim.article.check(claim.text))
        rows("honest headlines called turned round (NumHG)", "").add(claim, turned, want=False, note=note)
        _turn_round(claim, rows, "NumHG")
        _changed_digit(claim, rows)
        _other_figure(claim, rows)


def _changed_digit(claim: Claim, rows: Callable[[str, str], Row]) -> None:
    """Change one digit so that the new number stands nowhere in the article."""
    start, end, _ = claim.spans[0]
    number, text = claim.text[start:end], claim.article.source.text
    if not number.isdecimal():
        return
    generator = random.Random(claim.text)
    for _ in range(20):
        at = generator.randrange(len(number))
        changed = number[:at] + generator.choice("123456789") + number[at + 1 :]
        if changed != number and changed not in text and not _in_words(int(changed), text):
            lie = claim.text[:start] + changed + claim.text[end:]
            hit = _hits(claim.article.check(lie), start, end, NUMBER_RULES)
            row = rows("figures not in the article, caught (NumHG, a digit changed)", "≥ 97 %")
            row.add(claim, hit, want=True, note=f"  → {changed}")
            return


def _in_words(value: int, text: str) -> bool:
    words = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ]
    return value < len(words) and words[value] in text.lower()


def _other_figure(claim: Claim, rows: Callable[[str, str], Row]) -> None:
    """Cite the sentence that carries the headline; put in a figure from another sentence."""
    source, (start, end, _) = claim.article.source, claim.spans[0]
    cited = source.closest(claim.text, count=1)
    carrying = [
        n
        for n in source.closest(claim.text, count=3)
        if not _hits(claim.article.check(claim.text, [n]), start, end, PLACE_RULES)
    ]
    if not cited or not claim.text[start:end].isdecimal():
        return
    findings = claim.article.check(claim.text, cited)
    note = _codes(findings, claim.text)
    row = rows("honest headline figures rejected, given a cited sentence (NumHG)", "")
    row.add(claim, _hits(_errors(findings), start, end, NUMBER_RULES), want=False, note=note)
    row = rows("of them rejected or asked about, given a cited sentence (NumHG)", "")
    row.add(claim, _hits(findings, start, end, PLACE_RULES), want=False, note=note)
    others = [
        one.text
        for one in source.scan.figures
        if one.text.isdecimal()
        and one.text not in claim.text
        and source.sentence_number(one.start) not in carrying
    ]
    if carrying and others:
        other = random.Random(claim.text).choice(others)
        lie = claim.text[:start] + other + claim.text[end:]
        hit = _hits(claim.article.check(lie, carrying[:1]), start, start + len(other), PLACE_RULES)
        row = rows("figures of another thing, asked about, given a cited sentence (NumHG)", "≥ 80 %")
        row.add(claim, hit, want=True, note=f"  → {other}")


def summedits(claims: Iterable[Claim], rows: Callable[[str, str], Row]) -> None:
    """Edits by a model, judged by people."""
    for claim in claims:
        found = claim.article.check(claim.text)
        findings = _errors(found)
        rules, note = {one.rule for one in found}, _codes(found, claim.text)
        polar = bool(rules & POLAR_RULES)
        if claim.faithful:
            rows("faithful edits rejected (SummEdits)", "").add(claim, bool(findings), want=False, note=note)
            rows("faithful edits called negated or turned (SummEdits)", "≤ 1 %").add(
                claim, polar, want=False, note=note
            )
        elif claim.errors == ("antonym_swap",):
            rows("antonyms swapped, caught (SummEdits)", "≥ 50 %").add(claim, polar, want=True, note=note)
        elif claim.errors == ("negation_insertion_removal",):
            rows("negations caught (SummEdits)", "≥ 85 %").add(claim, polar, want=True, note=note)


ARTICLE = (
    "Marlow Freight said on Monday that it would not cut jobs at its Tarn depot. The company, which employs "
    "3,140 people, expects revenue of $9 million this year. “We will keep the depot open until the new road "
    "is finished,” its director, Ines Calder, told reporters in Tarn.\nThe town council had asked for a "
    "decision by 1 May. It will pay half of the costs of the road."
)
# What a lying or a careless model makes of a quotation, and whether it may pass.
QUOTES = (
    ("expects revenue of $8 million this year", False, "a digit"),
    ("expects revenue of $9 billion this year", False, "a magnitude"),
    ("it would cut jobs at its Tarn depot", False, "a negation"),
    ("Marlow Freight filed for bankruptcy", False, "an invention"),
    ("We will keep the dexqt open untzl the new road is finished", False, "letters of noise"),
    ("We shall keep the depot running until the new road is done", False, "a paraphrase"),
    ("we will Keep the depot open until the new Road is finished", True, "capitals only"),
)


def quotes() -> Iterator[str]:
    source = checker(ARTICLE).source
    for quote, may_pass, what in QUOTES:
        passed = align_quote(quote, source) is not None
        yield f"{'ok   ' if passed is may_pass else 'WRONG'} {what}: {'passes' if passed else 'rejected'}"


def speed() -> Iterator[str]:
    sentence = (
        "On day {0} the board of plant number {0} told its {0} workers that output would reach {0} tonnes. "
    )
    text = "".join(sentence.format(number) for number in range(100, 230))
    article = checker(text)
    words = text.split()
    verbatim = [" ".join(words[at : at + 30]) for at in range(0, 2000, 100)]
    paraphrased = [quote.replace("workers", "employees") for quote in verbatim]
    for title, these in (("verbatim", verbatim), ("paraphrased", paraphrased)):
        spent = _milliseconds(partial(_align, these, article))
        yield f"20 {title} quotes in 3,000 tokens: {spent:.2f} ms (goal 10)"
    short = checker(ARTICLE * 9).source
    spent = _milliseconds(partial(ground, _draft(), short.article, short.scan))
    yield f"checking a record of a 600-word article: {spent:.2f} ms (goal 5)"
    spent = _milliseconds(partial(scan_article, short.article))
    yield f"scanning a 600-word article: {spent:.2f} ms"


def _align(these: list[str], article: TextChecker) -> None:
    fresh = ArticleIndex(article.source.article, article.source.scan)
    for quote in these:
        align_quote(quote, fresh)


def _draft() -> Draft:
    by, at = "Marlow Freight", "at its Tarn depot"
    return Draft.model_validate(
        {
            "headline": "Marlow Freight keeps its Tarn depot",
            "summary": [
                {"text": f"Marlow Freight will not cut jobs {at}.", "sentences": [1]},
                {"text": "The company employs 3,140 people and expects $9 million.", "sentences": [2]},
                {"text": "“We will keep the depot open,” Ines Calder said.", "sentences": [3]},
            ],
            "actors": [
                {"name": by, "kind": "organisation", "sentences": [1]},
                {"name": "Ines Calder", "kind": "person", "role": "director", "sentences": [3]},
            ],
            "commitments": [
                {"by": by, "action": f"cut jobs {at}", "status": "refused", "sentences": [1]},
                {"by": by, "action": "keep the depot open", "status": "pledged", "sentences": [3]},
            ],
            "figures": [
                {"text": "3,140", "what": "people", "sentences": [2]},
                {"text": "$9 million", "what": "revenue", "sentences": [2]},
            ],
        }
    )


def _milliseconds(work: Callable[[], Any]) -> float:
    best = float("inf")
    for _ in range(5):
        started = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - started)
    return best * 1000


def bump(claims: Iterable[Claim], rows: Callable[[str, str], Row]) -> None:
    """References with one passage changed by people; what they put is in the article or it is not."""
    for claim in claims:
        findings = claim.article.check(claim.text)
        errors, note = _errors(findings), _codes(findings, claim.text)
        if claim.faithful:
            rows("references rejected (BUMP)", "").add(claim, bool(errors), want=False, note=note)
            rows("references with a question (BUMP)", "").add(
                claim, bool(findings) and not errors, want=False, note=note
            )
        for start, end, group in claim.spans:
            goal = {"figure": "≥ 95 %", "name": "≥ 93 %"}.get(group, "")
            hit = _hits(errors, start, end, CERTAIN_RULES)
            row = rows(f"a {group} not in the article, rejected (BUMP)", goal)
            row.add(claim, hit, want=True, note=f"  → “{claim.text[start:end]}”{note}")


MEASURES = {
    "bump": bump,
    "fib": fib,
    "entfa": entfa,
    "numhg": numhg,
    "summedits_podcast": summedits,
    "summedits_sales_call": summedits,
}


def measure(folder: Path, half: str) -> dict[str, Row]:
    table: dict[str, Row] = {}
    for name, count in MEASURES.items():
        if (folder / f"{name}.claims.jsonl").is_file():
            count(load(folder, name, half), lambda title, goal: table.setdefault(title, Row(title, goal)))
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--half", choices=("dev", "test", "all"), default="all")
    parser.add_argument(
        "--misses", metavar="ROW", help="print what the rows with this in their title got wrong"
    )
    parser.add_argument("--limit", type=int, default=50, help="misses printed a row")
    arguments = parser.parse_args()
    table = measure(arguments.data, arguments.half)
    for row in table.values():
        low, high = row.interval()
        trials = sum(count[1] for count in row.counts.values())
        print(f"{row.rate:7.1%}  [{low:.1%}, {high:.1%}]  n={trials:<5} {row.title}  {row.goal}")
        if arguments.misses and arguments.misses in row.title:
            print(*(f"    {miss}" for miss in row.wrong[: arguments.limit]), sep="\n")
    print(*quotes(), *speed(), sep="\n")


if __name__ == "__main__":
    main()
