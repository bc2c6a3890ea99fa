"""Draft and article in, record items, faults and what is uncovered out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from summariser.article import Article
from summariser.draft import Draft, Fault, WireModel
from summariser.grounding.building import ITEM_MODELS
from summariser.grounding.claim import Claim
from summariser.grounding.coverage import uncovered_by
from summariser.grounding.findings import Finding
from summariser.grounding.items import Judged, judge
from summariser.grounding.registry import Rule, check_claim, rules_without
from summariser.grounding.source import Source
from summariser.scan.whole import ArticleScan
from summariser.schema import (
    Actor,
    ArticleSummary,
    Commitment,
    Figure,
    SummarySentence,
    Uncovered,
)
from summariser.schema import Finding as RecordFinding

Mode = Literal["enforce", "report", "strict"]


@dataclass(frozen=True)
class Grounded:
    """What of a draft stands in the article, as items of the record, and what does not.

    `good` is the draft without the items that have faults. `extras` are the fields that the user's schema
    adds. In report mode the lists and `good` hold every item, and `faults` still says what is wrong.
    """

    headline: str
    summary: list[SummarySentence]
    actors: list[Actor]
    commitments: list[Commitment]
    figures: list[Figure]
    extras: dict[str, Any]
    good: Draft
    faults: list[Fault]
    warnings: list[RecordFinding]
    uncovered: Uncovered = field(default_factory=Uncovered)

    @property
    def is_empty(self) -> bool:
        """Whether no item is left."""
        return not (self.summary or self.actors or self.commitments or self.figures)


def ground(
    draft: Draft,
    article: Article,
    scan: ArticleScan,
    *,
    mode: Mode = "enforce",
    rules_off: frozenset[str] = frozenset(),
    schema: type[ArticleSummary] = ArticleSummary,
) -> Grounded:
    """Check a draft against its article and turn what stands into items of the record. Pure.

    `scan` is that of `article`. An item with an error is dropped ("enforce"), kept all the same ("report"),
    or dropped for a warning too ("strict"). `rules_off` are codes of rules to leave out.
    """
    source = Source(article, scan)
    rules = _as_errors(rules_without(rules_off)) if mode == "strict" else rules_without(rules_off)
    judged = {name: [judge(item, source, rules) for item in getattr(draft, name)] for name in ITEM_MODELS}
    headline = Claim(draft.headline, "prose", source, field="headline")
    headline_findings = list(check_claim(headline, rules)) if draft.headline.strip() else []

    kept = {name: [one for one in of if mode == "report" or not one.errors] for name, of in judged.items()}
    items = {name: _build(name, of, source, schema) for name, of in kept.items()}
    keep_headline = mode == "report" or not _errors(headline_findings)
    faults = [*_headline_faults(draft.headline, headline_findings), *_faults(judged)]
    return Grounded(
        headline=draft.headline if keep_headline else "",
        extras={},
        good=_good(draft, kept, keep_headline),
        faults=faults,
        warnings=[*_headline_warnings(draft.headline, headline_findings), *_warnings(kept)],
        uncovered=uncovered_by(items, source),
        **items,
    )


def _as_errors(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return tuple(rule.as_error() for rule in rules)


def _errors(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.kind == "error"]


def _build(name: str, judged: list[Judged], source: Source, schema: type[ArticleSummary]) -> list[Any]:
    _, fields = ITEM_MODELS[name]
    (model,) = get_args(schema.model_fields[name].annotation)
    return [model(**fields(one, source)) for one in judged]


def _good(draft: Draft, kept: dict[str, list[Judged]], keep_headline: bool) -> Draft:
    items: dict[str, Any] = {name: [one.item for one in judged] for name, judged in kept.items()}
    return draft.model_copy(update=items | ({} if keep_headline else {"headline": ""}))


def _faults(judged: dict[str, list[Judged]]) -> Iterator[Fault]:
    for name, items in judged.items():
        for index, one in enumerate(items):
            for finding in one.errors:
                yield Fault(
                    field=name,
                    index=index,
                    item=one.item.model_dump(),
                    rule=finding.rule,
                    message=finding.message,
                )


def _warnings(kept: dict[str, list[Judged]]) -> Iterator[RecordFinding]:
    for name, items in kept.items():
        for one in items:
            for finding in one.findings:
                if finding.kind == "warning":
                    yield _warning(name, one.item, finding)


def _warning(name: str, item: WireModel, finding: Finding) -> RecordFinding:
    return RecordFinding(field=name, item=item.model_dump(), rule=finding.rule, message=finding.message)


def _headline_faults(headline: str, findings: list[Finding]) -> Iterator[Fault]:
    for finding in _errors(findings):
        yield Fault(
            field="headline",
            index=None,
            item={"headline": headline},
            rule=finding.rule,
            message=finding.message,
        )


def _headline_warnings(headline: str, findings: list[Finding]) -> Iterator[RecordFinding]:
    for finding in findings:
        if finding.kind == "warning":
            yield RecordFinding(
                field="headline", item={"headline": headline}, rule=finding.rule, message=finding.message
            )
