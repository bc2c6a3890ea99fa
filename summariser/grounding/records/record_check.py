"""A finished record against an article: what this package made, and what another program made.

Such a record may lack much. Evidence is taken in any of its forms (a quote, a sentence number, offsets);
an item without evidence is checked against the whole article; a bare text stands for an item. Fields that
are no items of the record, and carry no evidence of their own, are passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.derived_figures import derive_all
from summariser.grounding.item_judgement import JudgedItem, judge
from summariser.grounding.language_support import unsupported_language
from summariser.grounding.records.record_citations import CitedEvidence, cite
from summariser.grounding.records.value_check import days_as_said, value_as_said
from summariser.grounding.rule_registry import (
    OTHER_ARTICLE,
    OUT_OF_RANGE,
    UNSUPPORTED_LANGUAGE,
    Rule,
    Rules,
    check_claim,
    rules_in_force,
)
from summariser.models.article import Article
from summariser.models.draft import (
    ActorDraft,
    CommitmentDraft,
    DerivedDraft,
    FigureDraft,
    SummaryDraft,
    WireModel,
)
from summariser.models.errors import UnreadableInput
from summariser.models.record import ArticleSummary
from summariser.models.violation import Violation
from summariser.scan.article_scan import scan_article

# The draft's item of each list, and the field that a bare text in its place stands for.
_ITEMS: dict[str, tuple[type[WireModel], str]] = {
    "summary": (SummaryDraft, "text"),
    "actors": (ActorDraft, "name"),
    "commitments": (CommitmentDraft, "action"),
    "figures": (FigureDraft, "text"),
}
_NOT_ITEMS = frozenset({*_ITEMS, "schema_version", "article", "headline", "provenance"})


def check_record(
    record: ArticleSummary | Mapping[str, Any],
    article: Article,
    *,
    rules_off: Collection[str] = (),
    extra_rules: Sequence[Rule] = (),
    strict: bool = False,
) -> list[Violation]:
    """What can be said against a record of `article`; an empty list: nothing. Pure.

    `record` is a result, or a JSON object with the fields of one, of which any may be missing. `rules_off`
    are codes of rules to leave out, `extra_rules` rules of the caller's own; with `strict` each violation is
    an error. Raises UnreadableInput where the object has none of the fields, SettingsError for an unknown
    code.
    """
    plain = record.model_dump() if isinstance(record, ArticleSummary) else record
    if not plain.keys() & {*_ITEMS, "headline"}:
        raise UnreadableInput(
            f"This is no record: it has none of headline, {', '.join(_ITEMS)}.",
            "`summariser schema` prints what a record looks like.",
        )
    rules = rules_in_force(rules_off, extra=extra_rules, strict=strict)
    source = ArticleIndex(article, scan_article(article))
    derived, unfounded = derive_all(_declared(plain), source, rules)
    checking = _Checking(replace(source, derived=derived), rules)
    return [*checking.violations(plain), *map(_unfounded, unfounded)]


class _Checking:
    def __init__(self, source: ArticleIndex, rules: Rules) -> None:
        self.source = source
        self.kinds = {rule.code: rule.kind for rule in rules}
        # A citation is checked in all its forms by `cite`, and a record need not have any.
        self.rules = Rules(rule for rule in rules if rule.code != OUT_OF_RANGE)

    def violations(self, record: Mapping[str, Any]) -> Iterator[Violation]:
        yield from self._same_article(record.get("article"))
        yield from self._language()
        if isinstance(headline := record.get("headline"), str):
            found = judge(headline, self.source, self.rules).violations
            yield from self._located("headline", None, {"headline": headline}, found)
        for name, (model, main) in _ITEMS.items():
            for index, item in enumerate(_listed(record.get(name))):
                raw = item if isinstance(item, Mapping) else {main: item}
                yield from self._located(name, index, raw, self._item(raw, model))
        for name in record.keys() - _NOT_ITEMS:
            for index, item in enumerate(_listed(record[name])):
                if isinstance(item, Mapping) and "evidence" in item:
                    yield from self._located(name, index, item, self._addition(item))

    def _same_article(self, told: object) -> Iterator[Violation]:
        if not isinstance(told, Mapping):
            return
        article = self.source.article
        same = told.get("id", article.id) == article.id and told.get("text", article.text) == article.text
        if not same:
            message = "The record was made of another text: its sentence numbers and offsets may not fit."
            about = {key: told[key] for key in ("id", "source", "title") if key in told}
            other = Violation(rule=OTHER_ARTICLE, kind="warning", message=message)
            yield from self._located("article", None, about, [other])

    def _language(self) -> Iterator[Violation]:
        if message := unsupported_language(self.source.language):
            finding = Violation(rule=UNSUPPORTED_LANGUAGE, kind="warning", message=message)
            yield from self._located("article", None, {"language": self.source.language}, [finding])

    def _item(self, raw: Mapping[str, Any], model: type[WireModel]) -> Iterator[Violation]:
        cited = cite(raw, self.source)
        yield from cited.violations
        judged = judge(_drafted(raw, model, cited), self.source, self.rules)
        yield from judged.violations
        yield from self._computed(raw, judged)

    def _computed(self, raw: Mapping[str, Any], judged: JudgedItem) -> Iterator[Violation]:
        if isinstance(judged.item, FigureDraft) and "text" in judged.claims:
            yield from value_as_said(raw, judged.claims["text"])
        if isinstance(judged.item, CommitmentDraft) and "when" in judged.claims:
            yield from days_as_said(raw["when"], judged.claims["when"])

    def _addition(self, raw: Mapping[str, Any]) -> Iterator[Violation]:
        """An item of a field that the public schema does not have: its texts are parts of statements."""
        cited = cite(raw, self.source)
        yield from cited.violations
        for name, value in raw.items():
            if isinstance(value, str) and value.strip():
                yield from check_claim(Claim(value, "phrase", self.source, cited.numbers, name), self.rules)

    def _located(
        self,
        field: str,
        index: int | None,
        item: Mapping[str, Any],
        found: Iterable[Violation],
    ) -> Iterator[Violation]:
        for one in found:
            if kind := self.kinds.get(one.rule):
                yield one.model_copy(update={"kind": kind}).in_item(field, index, item)


def _declared(record: Mapping[str, Any]) -> list[DerivedDraft]:
    """The figures that the record's provenance declares as worked out."""
    provenance = record.get("provenance")
    listed = _listed(provenance.get("derived")) if isinstance(provenance, Mapping) else ()
    return [draft for one in listed if isinstance(one, Mapping) and (draft := _derived_draft(one))]


def _derived_draft(told: Mapping[str, Any]) -> DerivedDraft | None:
    operands = [one for one in _listed(told.get("operands")) if isinstance(one, Mapping)]
    try:
        return DerivedDraft.model_validate(
            {
                "text": told.get("text", ""),
                "operation": told.get("operation", ""),
                "operands": [one.get("quote") for one in operands],
                "sentences": [one.get("sentence") for one in operands],
            }
        )
    except ValidationError:
        return None


def _unfounded(found: Violation) -> Violation:
    return found.in_item("provenance.derived", found.index, found.item)


def _listed(value: object) -> Sequence[object]:
    if value is None:
        return ()
    return value if isinstance(value, list | tuple) else (value,)


def _drafted(raw: Mapping[str, Any], model: type[WireModel], cited: CitedEvidence) -> WireModel:
    """The draft's item that says what `raw` says; what is no text of it is left out."""
    values = {name: _text(raw.get(name)) for name in model.model_fields}
    return model.model_construct(None, **{**values, "sentences": list(cited.numbers)})


def _text(value: object) -> object:
    """Texts as they are, and the words of a `when`."""
    if isinstance(value, Mapping):
        return _text(value.get("text"))
    if isinstance(value, list | tuple):
        return [one for one in value if isinstance(one, str)]
    return value if isinstance(value, str) else None
