"""What each grounding rule finds in honest items and in planted lies, on the articles with gold records.

    python benchmarks/rule_rates.py [--half dev|test] [--out FILE]

Honest items are the gold records (`honest_items`); every finding against one is a false alarm. From them lies
are made, one an item: a digit changed, somebody else's name, a word left out of a quotation, a citation that
does not exist, another day; and those that no certain rule can see: a figure of another thing, another
speaker, a borrowed deadline, a status turned round, roles swapped. Printed, and written as JSON with --out
(docs/make_rules.py makes the table of docs/rules.md of it): by rule the honest items and the lies that it
finds something against, by kind of lie how many are rejected and how many are asked about.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from claims import changed_digit
from honest_items import HonestDraft, honest_drafts

from summariser.grounding import RULES, ground
from summariser.models.draft import Draft, SummaryDraft, WireModel
from summariser.models.violation import Violation
from summariser.scan.article_scan import scan_article

OUT = Path(__file__).parent / "data" / "rule_rates.json"
OPPOSITE = {"pledged": "refused", "agreed": "refused", "planned": "refused", "refused": "pledged"}
QUOTED = re.compile(r"[“«„\"][^“”«»„\"]{25,200}[”»“\"]")


class Lie(NamedTuple):
    """A false item of a field, and of what kind."""

    kind: str
    field: str
    item: WireModel


@dataclass
class Rates:
    """Counts: items by sort, and those that each rule finds something against."""

    honest: int = 0
    lies: Counter[str] = field(default_factory=Counter)
    rejected: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    honest_by_rule: Counter[str] = field(default_factory=Counter)
    lies_by_rule: Counter[str] = field(default_factory=Counter)

    def as_json(self, half: str) -> dict[str, Any]:
        """The counts for the documentation."""
        rules = {
            rule.code: {"honest": self.honest_by_rule[rule.code], "lies": self.lies_by_rule[rule.code]}
            for rule in RULES
        }
        kinds = {
            kind: {"told": told, "rejected": self.rejected[kind], "asked": self.asked[kind]}
            for kind, told in sorted(self.lies.items())
        }
        return {
            "half": half,
            "honest": self.honest,
            "lies": self.lies.total(),
            "rules": rules,
            "kinds": kinds,
        }


def measure(drafts: list[HonestDraft]) -> Rates:
    """The counts over all articles."""
    rates = Rates()
    for one in drafts:
        others = [other for other in drafts if other.article.language == one.article.language]
        _count_honest(one, rates)
        _count_lies(one, list(_lies(one, others)), rates)
    return rates


def _count_honest(one: HonestDraft, rates: Rates) -> None:
    fields = ("summary", "actors", "commitments", "figures")
    rates.honest += 1 + sum(len(getattr(one.draft, name)) for name in fields)
    found = _violations(one.draft, one)
    rates.honest_by_rule.update(code for _, _, code in {(v.field, v.index, v.rule) for v in found})


def _count_lies(one: HonestDraft, lies: list[Lie], rates: Rates) -> None:
    for lie in lies:
        found = _violations(Draft.model_validate({lie.field: [lie.item]}), one)
        kinds = {violation.kind for violation in found}
        rates.lies[lie.kind] += 1
        rates.rejected[lie.kind] += "error" in kinds
        rates.asked[lie.kind] += "error" not in kinds and "question" in kinds
        rates.lies_by_rule.update({violation.rule for violation in found})


def _violations(draft: Draft, one: HonestDraft) -> list[Violation]:
    return ground(draft, one.article, scan_article(one.article), mode="report").violations


def _lies(one: HonestDraft, others: list[HonestDraft]) -> Iterator[Lie]:
    text, draft = one.article.text, one.draft
    for name in ("figures", "summary"):
        for item in getattr(draft, name):
            changed = changed_digit(item.text)
            if changed and not _occurs(changed, text):
                yield Lie("a digit changed", name, item.model_copy(update={"text": changed}))
    stranger = _person(others, text)
    for item in draft.actors:
        lie: dict[str, Any] = {"name": stranger, "aliases": [], "role": None}
        yield Lie("somebody else's name", "actors", item.model_copy(update=lie))
    yield from _cut_quotations(one)
    yield from _false_commitments(one, stranger)
    yield from _other_figures(one)


def _occurs(changed: str, text: str) -> bool:
    """Whether one of the numbers of a changed text is in the article with another meaning."""
    return all(re.search(rf"(?<!\d){number}(?!\d)", text) for number in re.findall(r"\d+", changed))


def _person(others: list[HonestDraft], text: str) -> str:
    named = (actor.name for other in others for actor in other.draft.actors if actor.kind == "person")
    return next(
        (name for name in named if name not in text and name.split()[-1] not in text), "Gregor Valdane"
    )


def _cut_quotations(one: HonestDraft) -> Iterator[Lie]:
    for sentence in one.article.sentences:
        said = one.article.sentence_text(sentence.number)
        if (quote := QUOTED.search(said)) and len(words := quote[0].split()) > 4:
            cut = " ".join([*words[:2], *words[3:]])
            lie = SummaryDraft(text=said.replace(quote[0], cut), sentences=[sentence.number])
            yield Lie("a word left out of a quotation", "summary", lie)


def _false_commitments(one: HonestDraft, stranger: str) -> Iterator[Lie]:
    text, items = one.article.text, one.draft.commitments
    people = [actor.name for actor in one.draft.actors if actor.kind == "person"]
    for place, item in enumerate(items):

        def lie(kind: str, item: WireModel = item, **changes: Any) -> Lie:
            return Lie(kind, "commitments", item.model_copy(update=changes))

        if item.by:
            yield lie("somebody else's name", by=stranger)
        yield lie("no such sentence", sentences=[9999])
        day = changed_digit(item.when or "")
        if day and not _occurs(day, text):
            yield lie("another day", when=day)
        if item.status in OPPOSITE:
            yield lie("a status turned round", status=OPPOSITE[item.status])
        other = next((one.when for one in items[place + 1 :] if one.when and one.when != item.when), None)
        if item.when and other:
            yield lie("a borrowed deadline", when=other)
        speaker = next((name for name in people if name not in {item.stated_by, item.by}), None)
        if item.stated_by and speaker:
            yield lie("another speaker", stated_by=speaker)
        if item.by and item.to and item.by != item.to:
            yield lie("roles swapped", by=item.to, to=item.by)


def _other_figures(one: HonestDraft) -> Iterator[Lie]:
    """A summary sentence with the digits of another figure of the article."""
    for item in one.draft.summary:
        number = re.search(r"\d[\d.,]*\d", item.text)
        put = (re.search(r"\d[\d.,]*\d", figure.text) for figure in one.draft.figures)
        other = next((found[0] for found in put if found and found[0] not in item.text), None)
        if number and other:
            text = item.text[: number.start()] + other + item.text[number.end() :]
            yield Lie("a figure of another thing", "summary", item.model_copy(update={"text": text}))


def main() -> None:
    """Measure one half, print the counts, and write them where asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--half", choices=("dev", "test"), default="dev")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rates = measure(list(honest_drafts(options.half)))
    found = rates.as_json(options.half)
    print(f"{found['honest']} honest items, {found['lies']} lies")
    for code, counts in found["rules"].items():
        print(f"{code:<28} honest {counts['honest']:>4}   lies {counts['lies']:>4}")
    for kind, counts in found["kinds"].items():
        print(
            f"{kind:<32} told {counts['told']:>4} rejected {counts['rejected']:>4} asked {counts['asked']:>4}"
        )
    if options.out:
        options.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
