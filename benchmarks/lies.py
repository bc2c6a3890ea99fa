"""How many planted lies get into the record of an article, through the whole path and a scripted endpoint.

    python benchmarks/lies.py [ARTICLE …]          default: docs/example.txt

A true draft of the article (by the extractive reader) is turned into lies, one an item: a digit of a figure
changed, a name swapped for an invented one, a quotation altered by a word, sentence numbers out of range, a
negation put in or left out, millions made billions, a currency, a unit or a comparator swapped, a date
moved by a day, a direction turned round, a statement given to another person of the article. A local
endpoint answers with all of them at once and repeats them when asked again. Printed: each kind of lie, how
many were told, how many got into the record unnoticed (goal: 0), how many got in with a question for a
verifier, and how many of the others are in `provenance.rejected` (goal: all). `--list` shows each lie.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from scripted_endpoint import ScriptedEndpoint

from summariser import Article, ArticleSummary, clean, read, summarise
from summariser.extractors.rules import draft_by_rules
from summariser.grounding import RULES
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft, WireModel
from summariser.scan import scan_article

EXAMPLE = Path(__file__).parent.parent / "docs" / "example.txt"
INVENTED = "Gregor Valdane"
NEGATIONS = re.compile(r"\b(?:will|would|has|have|is|are|was|were|can|could)\b(?! not)")


@dataclass(frozen=True)
class Lie:
    """An item that the article does not carry. `item` is what the endpoint says in `field`."""

    kind: str
    field: str
    item: WireModel


def changed_digit(text: str) -> str | None:
    """`text` with its first digit one higher; None if it has none."""
    found = re.search(r"\d", text)
    if not found:
        return None
    return text[: found.start()] + str((int(found.group()) + 1) % 10 or 1) + text[found.end() :]


def negation_flipped(text: str) -> str | None:
    """`text` with a negation left out if it has one, else with one put in; None if neither is possible."""
    without = re.sub(r"\b(will|would|did|has|have|is|are|was|were|can|could) not\b", r"\1", text, count=1)
    if without != text:
        return without
    found = NEGATIONS.search(text)
    return f"{text[: found.end()]} not{text[found.end() :]}" if found else None


# What each kind of lie puts for what, the first that fits.
SWAPS = {
    "magnitude": (
        (r"\bmillion\b", "billion"),
        (r"\bbillion\b", "million"),
        (r"(?<=\d,)\d{3}\b(?!,)", "000,000"),
    ),
    "currency": ((r"\$(?=\d)", "€"), (r"€(?=\d)", "£"), (r"£(?=\d)", "$"), (r"\bdollars\b", "euros")),
    "unit": (
        (r"(?<=\d )(?:per ?cent)\b", "percentage points"),
        (r"(?<=\d)%", " percentage points"),
        (r"\b(?<=[ -])(?:day|week|month)(?=s?\b)", "year"),
        (r"\byear(?=s\b)", "month"),
    ),
    "comparator": (
        (r"\b(?:over|more than|at least)(?= [$€£]?\d)", "nearly"),
        (r"\b(?:nearly|almost|up to|under|less than)(?= [$€£]?\d)", "over"),
    ),
    "direction": (
        (r"\brose\b", "fell"),
        (r"\bfell\b", "rose"),
        (r"\bincreased?\b", "decreased"),
        (r"\baccepted\b", "rejected"),
        (r"\brejected\b", "accepted"),
        (r"\bbefore\b", "after"),
        (r"\bafter\b", "before"),
        (r"\bagreed to\b", "refused to"),
        (r"\brefused to\b", "agreed to"),
    ),
}
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATE = re.compile(rf"\b(?:(?P<day>\d{{1,2}}) (?:{MONTHS})|(?:{MONTHS}) (?P<last>\d{{1,2}}))\b")
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def swapped(kind: str, text: str) -> str | None:
    """`text` with the first swap of a kind that fits; None if none does."""
    tried = (re.subn(pattern, put, text, count=1) for pattern, put in SWAPS[kind])
    return next((changed for changed, count in tried if count), None)


def moved_by_a_day(text: str) -> str | None:
    """`text` with its first date or weekday a day later; None if it has neither."""
    if found := DATE.search(text):
        group = "day" if found["day"] else "last"
        return f"{text[: found.start(group)]}{int(found[group]) % 28 + 1}{text[found.end(group) :]}"
    found = re.search("|".join(WEEKDAYS), text)
    if not found:
        return None
    following = WEEKDAYS[(WEEKDAYS.index(found.group()) + 1) % len(WEEKDAYS)]
    return f"{text[: found.start()]}{following}{text[found.end() :]}"


def other_speakers(draft: Draft) -> Iterator[Lie]:
    """Each commitment, stated by another person of the article."""
    people = [actor.name for actor in draft.actors if actor.kind == "person"]
    for commitment in draft.commitments:
        told = commitment.stated_by
        other = next((name for name in people if name not in {told, commitment.by}), None)
        if told and other:
            yield Lie("speaker", "commitments", commitment.model_copy(update={"stated_by": other}))


def lies_about(draft: Draft, article: Article) -> Iterator[Lie]:
    """Every lie that can be made of a true draft."""
    true = {figure.text for figure in draft.figures}
    for figure in draft.figures:
        text = changed_digit(figure.text)
        if text and text not in true:
            yield Lie("digit", "figures", FigureDraft(text=text, sentences=figure.sentences))
        yield Lie("evidence", "figures", figure.model_copy(update={"sentences": [9999]}))
    for actor in draft.actors:
        name: dict[str, Any] = {"name": INVENTED, "aliases": [], "role": None}
        yield Lie("name", "actors", actor.model_copy(update=name))
    for commitment in draft.commitments:
        yield Lie("name", "commitments", commitment.model_copy(update={"by": INVENTED}))
        yield Lie("evidence", "commitments", commitment.model_copy(update={"sentences": [0]}))
    yield from other_speakers(draft)
    for sentence in article.sentences:
        yield from lies_in_prose(article.sentence_text(sentence.number), sentence.number)


def lies_in_prose(text: str, number: int) -> Iterator[Lie]:
    """Lies in summary sentences made of the article's own."""

    def told(kind: str, lie: str | None) -> Iterator[Lie]:
        if lie and lie != text:
            yield Lie(kind, "summary", SummaryDraft(text=lie, sentences=[number]))

    yield from told("digit", changed_digit(text))
    yield from told("date", moved_by_a_day(text))
    for kind in SWAPS:
        yield from told(kind, swapped(kind, text))
    yield from told("negation", negation_flipped(text))
    yield from told(
        "quote", re.sub(r'(["“][^"”]*?)\b[a-z]{4,}\b([^"”]*["”])', r"\1pineapple\2", text, count=1)
    )
    yield from told("name", re.sub(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+", INVENTED, text, count=1))


def record_of_liar(article: Article, lies: list[Lie]) -> ArticleSummary:
    """The record that comes out where the endpoint tells `lies` and nothing else but one true headline."""
    told: dict[str, list[Any]] = {"summary": [], "actors": [], "commitments": [], "figures": []}
    for lie in lies:
        told[lie.field].append(lie.item)
    truth = ActorDraft(name=scan_article(article).names[0].text, kind="other", sentences=[])
    number = next(s.number for s in article.sentences if truth.name in article.sentence_text(s.number))
    told["actors"].append(truth.model_copy(update={"sentences": [number]}))
    reply = Draft(headline="", **told).model_dump_json(by_alias=True)
    with ScriptedEndpoint().always_answers(lambda asked: reply) as endpoint:
        return summarise(
            article, base_url=endpoint.base_url, model="liar", mode="json-schema", reasks=1, verify=False
        )


def got_in(lie: Lie, record: ArticleSummary) -> bool:
    """Whether the record says what the lie says."""
    match lie.item:
        case FigureDraft():
            return any(figure.text == lie.item.text for figure in record.figures)
        case ActorDraft():
            return any(actor.name == lie.item.name for actor in record.actors)
        case CommitmentDraft():
            said = lie.item.by, lie.item.action, lie.item.stated_by
            return said in {(one.by, one.action, one.stated_by) for one in record.commitments}
        case SummaryDraft():
            return any(sentence.text == lie.item.text for sentence in record.summary)
    raise TypeError(f"no such item: {lie.item!r}")


def rules_against(lie: Lie, record: ArticleSummary) -> list[str]:
    """The rules that reject the lie, or ask about it."""
    asking = {rule.code for rule in RULES if rule.kind == "question"}
    said, provenance = lie.item.model_dump(), record.provenance
    against = [*provenance.rejected, *(one for one in provenance.warnings if one.rule in asking)]
    return [finding.rule for finding in against if finding.item == said]


def measure(source: str, show: bool) -> Counter[tuple[str, str]]:
    """Tell all lies about one article; count by kind what became of them."""
    article = clean(read(source))
    lies = list(lies_about(draft_by_rules(article, scan_article(article)), article))
    record = record_of_liar(article, lies)
    counts: Counter[tuple[str, str]] = Counter()
    for lie in lies:
        rules = rules_against(lie, record)
        if got_in(lie, record):
            fate = "asked about" if rules else "in the record"
        else:
            fate = "rejected" if rules else "unreported"
        counts[lie.kind, "told"] += 1
        counts[lie.kind, fate] += 1
        if show:
            print(f"{lie.kind:<9} {fate:<14} {', '.join(rules):<44} {lie.item.model_dump()}")
    return counts


def main() -> None:
    """Measure the articles named and print a line a kind of lie."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("articles", nargs="*", default=[str(EXAMPLE)])
    parser.add_argument("--list", action="store_true", help="show each lie and what became of it")
    options = parser.parse_args()
    total: Counter[tuple[str, str]] = Counter()
    for source in options.articles:
        total += measure(source, options.list)
    fates = ("told", "in the record", "asked about", "rejected", "unreported")
    print(f"{'lie':<12}" + "".join(f"{fate:>15}" for fate in fates))
    for kind in sorted({kind for kind, _ in total}):
        print(f"{kind:<12}" + "".join(f"{total[kind, fate]:>15}" for fate in fates))


if __name__ == "__main__":
    main()
