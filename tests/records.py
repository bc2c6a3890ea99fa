"""Records of made-up articles, built by a fluent hand: what rendering and the command line are tested on."""

from __future__ import annotations

import re
from typing import Any

from summariser.models.record import (
    Actor,
    ArticleInfo,
    ArticleSummary,
    Commitment,
    Evidence,
    Figure,
    Provenance,
    RemovedPassage,
    Span,
    SummarySentence,
    Uncovered,
    When,
)
from summariser.models.violation import Violation

TEXT = (
    "Norland will return the two trawlers to Estmark by Friday, Foreign Minister Ada Lund told the Harbour "
    "Post.\nThe owners agreed to pay a fine of $4.5 million. Over 1,200 fishermen were idle for 42 days."
)


class RecordBuilder:
    """Builds a record step by step; evidence is given as words that stand in the text."""

    def __init__(self, text: str = TEXT, **article: Any) -> None:
        self.text = text
        self.article: dict[str, Any] = {"id": "0" * 64, "source": "trawlers.txt", "language": "en", **article}
        spans = [match.span() for match in re.finditer(r"[^\s](?:[^.。؟\n]|\.(?=\d))*[.。؟]?", text)]
        self.article.setdefault("sentences", [Span(start=start, end=end) for start, end in spans])
        self.fields: dict[str, list[Any]] = {"summary": [], "actors": [], "commitments": [], "figures": []}
        self.provenance: dict[str, Any] = {"model": "extractive", "summary_by": "extractive", "seconds": 0.2}
        self.headline = "Norland to return trawlers"

    def evidence(self, quote: str) -> Evidence:
        start = self.text.index(quote)
        spans = self.article["sentences"]
        number = next((n for n, span in enumerate(spans, 1) if span.start <= start < span.end), 1)
        return Evidence(sentence=number, quote=quote, start=start, end=start + len(quote))

    def titled(self, headline: str) -> RecordBuilder:
        self.headline = headline
        return self

    def says(self, text: str, *quotes: str) -> RecordBuilder:
        evidence = [self.evidence(quote) for quote in quotes]
        self.fields["summary"].append(SummarySentence(text=text, evidence=evidence))
        return self

    def actor(self, name: str, quote: str | None = None, **fields: Any) -> RecordBuilder:
        evidence = [self.evidence(quote or name)]
        self.fields["actors"].append(
            Actor(**{"name": name, "kind": "person", "evidence": evidence, **fields})
        )
        return self

    def commitment(self, by: str | None, action: str, quote: str, **fields: Any) -> RecordBuilder:
        given = {
            "by": by,
            "action": action,
            "status": "pledged",
            "evidence": [self.evidence(quote)],
            **fields,
        }
        self.fields["commitments"].append(Commitment(**given))
        return self

    def figure(self, text: str, quote: str | None = None, **fields: Any) -> RecordBuilder:
        evidence = [self.evidence(quote or text)]
        self.fields["figures"].append(Figure(**{"text": text, "evidence": evidence, **fields}))
        return self

    def removed(self, text: str, reason: str) -> RecordBuilder:
        passage = RemovedPassage(start=0, end=len(text), reason=reason, text=text)
        self.article.setdefault("removed", []).append(passage)
        return self

    def rejected(self, field: str, rule: str, message: str, **item: Any) -> RecordBuilder:
        violation = Violation(field=field, item=item, rule=rule, kind="error", message=message)
        self.provenance.setdefault("rejected", []).append(violation)
        return self

    def uncovered(self, **quotes: list[str]) -> RecordBuilder:
        evidence = {kind: [self.evidence(quote) for quote in found] for kind, found in quotes.items()}
        self.provenance["uncovered"] = Uncovered(**evidence)
        return self

    def read_by(self, model: str, **fields: Any) -> RecordBuilder:
        self.provenance |= {"model": model, "summary_by": model, **fields}
        return self

    def build(self) -> ArticleSummary:
        return ArticleSummary(
            article=ArticleInfo(text=self.text, **self.article),
            headline=self.headline,
            provenance=Provenance(**self.provenance),
            **self.fields,
        )


def of_a_pdf(page: int) -> ArticleSummary:
    """A record whose evidence is on a page of a PDF."""
    built = RecordBuilder().actor("Ada Lund").build()
    (actor,) = built.actors
    evidence = [one.model_copy(update={"page": page}) for one in actor.evidence]
    return built.model_copy(update={"actors": [actor.model_copy(update={"evidence": evidence})]})


def trawlers() -> RecordBuilder:
    """A record with something in every part."""
    return (
        RecordBuilder(
            title="Trawlers", published="2026-05-04T10:40:00Z", agency="Harbour Post", place="Estmark"
        )
        .says("Norland will return two trawlers.", "Norland will return the two trawlers to Estmark")
        .says("The owners pay a fine.", "The owners agreed to pay a fine of $4.5 million.")
        .actor("Norland", kind="country")
        .actor("Ada Lund", aliases=["Lund"], role="Foreign Minister")
        .commitment(
            "Norland",
            "return the two trawlers",
            "Norland will return the two trawlers to Estmark by Friday",
            to="Estmark",
            when=When(text="by Friday", end="2026-05-08"),
            stated_by="Ada Lund",
        )
        .commitment(None, "pay a fine", "agreed to pay a fine", status="agreed", condition="the court agrees")
        .figure("$4.5 million", value=4500000, unit="USD", what="fine")
        .figure("Over 1,200", value=1200, approximation="over", what="fishermen idle")
        .figure("42 days", value=42, unit="day")
        .removed("© Photo / Somebody", "photo credit")
        .rejected("figures", "figure.not-in-article", "It does not stand in the article.", text="5,000")
        .uncovered(names=["Harbour Post"])
    )
