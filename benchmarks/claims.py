"""How many true claims grounding keeps and how many false ones it finds, on the annotated articles.

    python benchmarks/claims.py [--misses]

The true claims of an article are its annotation: summary sentences in other words, actors, commitments,
figures. False claims are of two sorts. False sentences are written by hand: a changed number, a negation
added or dropped, a figure of another thing, a date, a direction, somebody else's deed. Planted errors are
the annotated items with a digit changed, or with a person of another article in place of the actor or the
party. The true claims are grounded as one draft, the false ones as another. A false sentence is found where
a rule rejects it or asks a verifier about it; a planted error has to be rejected. Printed: the share judged
rightly by part and language, and the share of the false claims that is found by kind. `--misses` lists
the claims of the part "developed on" that were judged wrongly; those of the part held out are never shown.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import mean
from typing import Any, Literal, get_args

from annotated_articles import AnnotatedArticle, annotated_articles

from summariser.grounding import ground
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft, WireModel
from summariser.scan.article_scan import scan_article

Gold = dict[str, Any]
Sort = Literal["true claims kept", "false sentences rejected", "planted errors rejected"]
SORTS: tuple[Sort, ...] = get_args(Sort)
TRUE, FALSE_SENTENCE, PLANTED_ERROR = SORTS

FIELDS: dict[type[WireModel], str] = {
    SummaryDraft: "summary",
    ActorDraft: "actors",
    CommitmentDraft: "commitments",
    FigureDraft: "figures",
}


@dataclass(frozen=True)
class Claim:
    """An item of a draft. `sort` says whether the article supports it, `kind` in what it is false."""

    sort: Sort
    kind: str
    item: WireModel


@dataclass(frozen=True)
class Verdict:
    """What grounding made of a claim about an article."""

    annotated: AnnotatedArticle
    claim: Claim
    kept: bool
    asked: bool

    @property
    def right(self) -> bool:
        """Whether a true claim was kept, a false sentence rejected or asked about, an error rejected."""
        if self.claim.sort == TRUE:
            return self.kept
        return not self.kept or (self.asked and self.claim.sort == FALSE_SENTENCE)


def verdicts(articles: Iterable[AnnotatedArticle]) -> Iterator[Verdict]:
    """Ground the true and the false claims about each article, each set as one draft."""
    known = list(articles)
    for one in known:
        others = [other for other in known if other.language == one.language and other.name != one.name]
        for claims in (list(true_claims(one)), list(false_claims(one, others))):
            yield from _grounded(one, claims)


def true_claims(one: AnnotatedArticle) -> Iterator[Claim]:
    """The annotation as items of a draft."""
    for summary in one.gold["summary"]:
        yield Claim(TRUE, "", _sentence(one, summary))
    for actor in one.gold["actors"]:
        yield Claim(TRUE, "", _actor(one, actor))
    for commitment in one.gold["commitments"]:
        yield Claim(TRUE, "", _commitment(one, commitment))
    for figure in one.gold["figures"]:
        yield Claim(TRUE, "", _figure(one, figure))


def false_claims(one: AnnotatedArticle, others: list[AnnotatedArticle]) -> Iterator[Claim]:
    """Claims that the article does not support. `others` are articles of its language, which lend names."""
    for summary in one.gold["false_summary"]:
        yield Claim(FALSE_SENTENCE, summary["kind"], _sentence(one, summary))
    for figure in one.gold["figures"]:
        text = changed_digit(figure["text"])
        if text and text not in one.article.text:
            yield Claim(PLANTED_ERROR, "digit of a figure", _figure(one, {**figure, "text": text}))
    name = _person_of(others, one)
    for actor in one.gold["actors"]:
        lie = {**actor, "aliases": [], "role": None}
        yield Claim(PLANTED_ERROR, "actor", _actor(one, lie).model_copy(update={"name": name}))
    for commitment in one.gold["commitments"]:
        yield Claim(PLANTED_ERROR, "party", _commitment(one, {**commitment, "by": name}))


def changed_digit(text: str) -> str | None:
    """`text` with its first digit one higher; None if it has none."""
    found = re.search(r"\d", text)
    if not found:
        return None
    return text[: found.start()] + str((int(found.group()) + 1) % 10 or 1) + text[found.end() :]


def _person_of(others: list[AnnotatedArticle], one: AnnotatedArticle) -> str:
    people: Iterator[str] = (
        actor["name"] for other in others for actor in other.gold["actors"] if actor["kind"] == "person"
    )
    return next(name for name in people if name not in one.article.text)


def _sentence(one: AnnotatedArticle, gold: Gold) -> SummaryDraft:
    return SummaryDraft(text=gold["text"], sentences=one.sentences_of(*gold["quotes"]))


def _actor(one: AnnotatedArticle, gold: Gold) -> ActorDraft:
    fields = {name: gold[name] for name in ("name", "aliases", "kind", "role")}
    first = next(name for name in (gold["name"], *gold["aliases"]) if name in one.article.text)
    return ActorDraft(sentences=one.sentences_of(first), **fields)


def _commitment(one: AnnotatedArticle, gold: Gold) -> CommitmentDraft:
    names = ("by", "to", "action", "status", "when", "condition", "stated_by")
    return CommitmentDraft(sentences=one.sentences_of(gold["quote"]), **{name: gold[name] for name in names})


def _figure(one: AnnotatedArticle, gold: Gold) -> FigureDraft:
    return FigureDraft(sentences=one.sentences_of(gold["quote"]), text=gold["text"], what=gold["what"])


def _grounded(one: AnnotatedArticle, claims: list[Claim]) -> Iterator[Verdict]:
    items: dict[str, list[Any]] = {field: [] for field in FIELDS.values()}
    for claim in claims:
        items[FIELDS[type(claim.item)]].append(claim.item)
    grounded = ground(Draft(headline="", **items), one.article, scan_article(one.article))
    kept = [item for field in items for item in getattr(grounded.good, field)]
    asked = [question.item for question in grounded.questions]
    for claim in claims:
        is_kept = any(_same(claim.item, item) for item in kept)
        yield Verdict(one, claim, is_kept, claim.item.model_dump() in asked)


def _same(claim: WireModel, item: WireModel) -> bool:
    """Whether a kept item is the claim: grounding may add citations to it."""
    return type(claim) is type(item) and claim.model_dump(exclude={"sentences"}) == item.model_dump(
        exclude={"sentences"}
    )


def report(found: list[Verdict]) -> None:
    """Print the shares by part and language, then by kind."""
    shares: dict[tuple[str, ...], list[bool]] = defaultdict(list)
    for one in found:
        shares[one.claim.sort, one.annotated.part, one.annotated.language].append(one.right)
        if one.claim.kind:
            shares[one.claim.sort, "by kind", one.claim.kind].append(one.right)
    for (sort, part, group), rights in sorted(shares.items()):
        print(f"{sort:<26}{part:<13}{group:<26}{sum(rights):>4} of {len(rights):>3} {mean(rights):7.1%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--misses", action="store_true", help="list the misjudged claims of the part developed on"
    )
    options = parser.parse_args()
    found = list(verdicts(annotated_articles()))
    report(found)
    for one in found:
        if options.misses and one.annotated.part == "developed on" and not one.right:
            print(f"{one.annotated.name}: not {one.claim.sort}: {one.claim.item.model_dump_json()}")


if __name__ == "__main__":
    main()
