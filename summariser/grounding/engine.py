"""Draft and article in, items of the record, violations and what is uncovered out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_origin

from pydantic.fields import FieldInfo

from summariser.grounding.actor_merging import merge_actors
from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.commitment_merging import merge_commitments
from summariser.grounding.coverage import uncovered_by
from summariser.grounding.derived_figures import derive_all
from summariser.grounding.item_changes import item_changes, merged_actors
from summariser.grounding.item_judgement import JudgedItem, judge
from summariser.grounding.language_support import unsupported_language
from summariser.grounding.located_figures import DerivedValue
from summariser.grounding.record_items import build_values
from summariser.grounding.rule_registry import (
    SUSPECT_CONTENT,
    UNSUPPORTED_LANGUAGE,
    Rule,
    Rules,
    rules_in_force,
)
from summariser.models.article import Article
from summariser.models.change import Change
from summariser.models.draft import Draft
from summariser.models.record import (
    Actor,
    ArticleSummary,
    Commitment,
    DerivedFigure,
    Figure,
    SummarySentence,
    Uncovered,
)
from summariser.models.violation import Violation, ViolationKind
from summariser.scan.article_scan import ArticleScan

Mode = Literal["enforce", "report", "strict"]


@dataclass(frozen=True)
class Grounded:
    """What of a draft occurs in the article, as items of the record, and what does not.

    `good` is the draft without the items that have errors. `errors` drop an item, `warnings` tell the reader
    something, `questions` are what uncertain rules ask a verifier about items that were kept; the index of
    each is the item's in the draft. `changes` is what code changed in the items that were kept. `extras` are
    the fields that the user's schema adds. `carried` are the numbers of the sentences that carry each item of
    `good`, by field: the record's lists may be shorter, since actors of one name are one. In report mode the
    lists and `good` hold every item, and `errors` still says what is wrong.
    """

    headline: str
    summary: list[SummarySentence]
    actors: list[Actor]
    commitments: list[Commitment]
    figures: list[Figure]
    extras: dict[str, Any]
    good: Draft
    errors: list[Violation]
    warnings: list[Violation]
    questions: list[Violation] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    excluded: tuple[int, ...] = ()
    uncovered: Uncovered = field(default_factory=Uncovered)
    derived: list[DerivedFigure] = field(default_factory=list)
    carried: dict[str, list[tuple[int, ...]]] = field(default_factory=dict)

    @property
    def violations(self) -> list[Violation]:
        """All that the rules found: errors, warnings, questions."""
        return [*self.errors, *self.warnings, *self.questions]

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
    rules_off: Collection[str] = (),
    extra_rules: Sequence[Rule] = (),
    schema: type[ArticleSummary] = ArticleSummary,
) -> Grounded:
    """Check a draft against its article and turn what occurs in it into items of the record. Pure.

    `scan` is that of `article`. An item with an error is dropped ("enforce"), kept all the same ("report"),
    or dropped for a warning or a question too ("strict"). `rules_off` are codes of rules to leave
    out, `extra_rules` rules of the caller's own.
    """
    rules = rules_in_force(rules_off, extra=extra_rules, strict=mode == "strict")
    derived, unfounded = derive_all(draft.derived, ArticleIndex(article, scan), rules)
    excluded = excluded_sentences(draft, article)
    source = ArticleIndex(article, scan, derived, frozenset(excluded))
    names = [name for name in type(draft).model_fields if name in schema.model_fields]
    judged = {name: _judge_field(name, draft, source, rules) for name in names}
    kept = {
        name: [one for one in judged[name] if _stays(one, mode, schema.model_fields[name])] for name in names
    }
    changes: list[Change] = []
    if mode != "report" and "commitments" in kept:
        kept["commitments"], changes = merge_commitments(kept["commitments"], source, rules)
    record = {
        name: _build(kept[name], getattr(draft, name), schema.model_fields[name], source) for name in names
    }
    changes += [change for name in names for change in item_changes(name, kept[name], record[name])]
    if mode != "report" and "actors" in record:
        changes += merged_actors(kept["actors"], record["actors"], source)
        record["actors"] = merge_actors(record["actors"], source)
    return Grounded(
        **{name: record.pop(name) for name in Draft.model_fields if name in record},
        extras=record,
        good=_good(draft, kept, derived, mode),
        errors=[*_violations(judged, "error"), *unfounded],
        warnings=[*_article_warnings(article, rules), *_violations(kept, "warning")],
        questions=list(_violations(kept, "question")),
        changes=changes,
        excluded=excluded,
        uncovered=uncovered_by(kept, source),
        derived=[_derived_figure(one, source) for one in derived],
        carried={name: [one.cited for one in kept[name]] for name in names},
    )


def excluded_sentences(draft: Draft, article: Article) -> tuple[int, ...]:
    """The sentences that a draft excludes; none where it excludes more than half of the article."""
    last = len(article.sentences)
    numbers = sorted({number for number in draft.excluded if 1 <= number <= last})
    return tuple(numbers) if len(numbers) <= last / 2 else ()


def _judge_field(name: str, draft: Draft, source: ArticleIndex, rules: Rules) -> list[JudgedItem]:
    value = getattr(draft, name)
    if isinstance(value, list):
        return [judge(item, source, rules, index) for index, item in enumerate(value)]
    return [judge(value, source, rules)]


def _stays(judged: JudgedItem, mode: Mode, field: FieldInfo) -> bool:
    """Whether an item goes into the record; what the user's schema cannot be without has to."""
    return mode == "report" or not judged.rejected or not (_is_list(field) or _can_be_blank(field))


def _is_list(field: FieldInfo) -> bool:
    return get_origin(field.annotation) is list


def _can_be_blank(field: FieldInfo) -> bool:
    return field.annotation is str or not field.is_required()


def _build(kept: list[JudgedItem], extraction: Any, field: FieldInfo, source: ArticleIndex) -> Any:
    values = build_values(kept, field.annotation, source)
    if isinstance(extraction, list):
        return values
    if values:
        return values[0]
    return "" if field.annotation is str else field.get_default(call_default_factory=True)


def _derived_figure(derived: DerivedValue, source: ArticleIndex) -> DerivedFigure:
    item = derived.item
    operands = [source.evidence(one.start, one.end) for one in derived.operands]
    return DerivedFigure(text=item.text, operation=item.operation, operands=operands)


def _good(
    draft: Draft, kept: dict[str, list[JudgedItem]], derived: tuple[DerivedValue, ...], mode: Mode
) -> Draft:
    """The draft without what was dropped; a single text that was dropped becomes empty."""
    changed: dict[str, Any] = {} if mode == "report" else {"derived": [one.item for one in derived]}
    for name, judged in kept.items():
        if isinstance(getattr(draft, name), list):
            changed[name] = [one.item for one in judged]
        elif not judged:
            changed[name] = "" if name == "headline" else None
    return draft.model_copy(update=changed)


def _violations(judged: dict[str, list[JudgedItem]], kind: ViolationKind) -> Iterator[Violation]:
    for name, items in judged.items():
        for one in items:
            yield from (found.in_item(name, one.index, one.as_dict(name)) for found in one.of_kind(kind))


def _article_warnings(article: Article, rules: Rules) -> Iterator[Violation]:
    """What is wrong with the article as a whole: its language is not supported, its text is in doubt."""
    found = (
        (UNSUPPORTED_LANGUAGE, {"language": article.language}, unsupported_language(article.language)),
        (SUSPECT_CONTENT, {"title": article.title}, article.doubt),
    )
    for code, item, message in found:
        if message and code in rules.codes:
            yield Violation(field="article", item=item, rule=code, kind="warning", message=message)
