"""From judged items to the items of the record: offsets, values and dates computed from the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, cast, get_args

from pydantic import BaseModel

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.item_judgement import JudgedItem, judge
from summariser.grounding.rule_registry import Rules
from summariser.models.draft import ActorDraft, CommitmentDraft, FigureDraft, SummaryDraft, WireModel
from summariser.models.mentions import DateMention
from summariser.models.record import Actor, Commitment, Evidence, Figure, SummarySentence, When


def summary_fields(judged: JudgedItem, index: ArticleIndex) -> dict[str, Any]:
    """The fields of a SummarySentence."""
    item = cast(SummaryDraft, judged.item)
    return {"text": item.text, "evidence": sentences(judged.cited, index)}


def actor_fields(judged: JudgedItem, index: ArticleIndex) -> dict[str, Any]:
    """The fields of an Actor; its evidence is the first mention in each cited sentence that has one."""
    item = cast(ActorDraft, judged.item)
    return {
        "name": index.spelled(item.name),
        "aliases": item.aliases,
        "kind": item.kind,
        "role": item.role,
        "evidence": _mentions((item.name, *item.aliases), judged.cited, index),
    }


def commitment_fields(judged: JudgedItem, index: ArticleIndex) -> dict[str, Any]:
    """The fields of a Commitment."""
    item = cast(CommitmentDraft, judged.item)
    return {
        "by": item.by,
        "to": item.to,
        "action": item.action,
        "status": item.status,
        "when": days_fixed(judged.claims["when"]) if "when" in judged.claims else None,
        "condition": item.condition,
        "stated_by": item.stated_by,
        "evidence": sentences(judged.cited, index),
    }


def figure_fields(judged: JudgedItem, index: ArticleIndex) -> dict[str, Any]:
    """The fields of a Figure, read from the article at the place of its text.

    In report mode a figure may have no place: then its text is kept as proposed, without a value.
    """
    item = cast(FigureDraft, judged.item)
    fields: dict[str, Any] = {"text": item.text, "what": item.what, "as_of": item.as_of}
    placed = judged.claims["text"].placed if "text" in judged.claims else None
    if placed is None:
        return {**fields, "evidence": sentences(judged.cited, index)}
    fields |= {
        "text": index.text[placed.start : placed.end],
        "evidence": [index.evidence(placed.start, placed.end)],
    }
    if reading := placed.reading:
        fields |= {
            "value": reading.value,
            "high": reading.high,
            "unit": reading.unit,
            "approximation": reading.approximation,
        }
    return fields


def sentences(numbers: Iterable[int], index: ArticleIndex) -> list[Evidence]:
    """Whole sentences as evidence."""
    return [index.sentence_evidence(number) for number in numbers]


def _mentions(names: tuple[str, ...], cited: tuple[int, ...], index: ArticleIndex) -> list[Evidence]:
    everywhere = range(1, len(index.article.sentences) + 1)
    spans = index.name_spans(names, cited) or index.name_spans(names, everywhere)[:1]
    return [index.evidence(*span) for span in spans] or sentences(cited, index)


def days_fixed(claim: Claim) -> When:
    """The words of a time, and the days from the first to the last that they fix."""
    dates = [date for date in claim.dates if date.first or date.last]
    if not dates:
        return When(text=claim.text)
    return When(text=claim.text, start=_first(dates), end=_last(dates))


def _first(dates: list[DateMention]) -> str | None:
    days = [mention.first for mention in dates]
    return None if None in days else min(cast("list[date]", days)).isoformat()


def _last(dates: list[DateMention]) -> str | None:
    days = [mention.last for mention in dates]
    return None if None in days else max(cast("list[date]", days)).isoformat()


_FIELDS: dict[type[BaseModel], Callable[[JudgedItem, ArticleIndex], dict[str, Any]]] = {
    SummarySentence: summary_fields,
    Actor: actor_fields,
    Commitment: commitment_fields,
    Figure: figure_fields,
}


def build_item(judged: JudgedItem, model: type[BaseModel], index: ArticleIndex) -> BaseModel:
    """An item of the record: of a public model, of a user's subclass of one, or of a model of the user's."""
    kin, extraction = _public_kin(model), cast("type[WireModel]", type(judged.item))
    if kin:
        fields = _FIELDS[kin](judged, index)
    else:
        fields = {"evidence": sentences(judged.cited, index)} if "evidence" in model.model_fields else {}
    for name, annotation in _shared_fields(model, extraction):
        if name not in fields:
            fields[name] = build_values([getattr(judged.item, name)], annotation, index)[0]
    return model(**fields)


@lru_cache(maxsize=256)
def _public_kin(model: type[BaseModel]) -> type[BaseModel] | None:
    return next((public for public in _FIELDS if issubclass(model, public)), None)


@lru_cache(maxsize=256)
def _shared_fields(model: type[BaseModel], extraction: type[WireModel]) -> tuple[tuple[str, Any], ...]:
    """The fields that a model has in common with its draft, and their annotations."""
    return tuple(
        (name, field.annotation)
        for name, field in model.model_fields.items()
        if name in extraction.model_fields
    )


def build_values(values: Iterable[Any], annotation: Any, index: ArticleIndex) -> list[Any]:
    """Values of a draft (judged already, or not to be), as the annotation of a record's field wants them."""
    models = [kind for kind in _types_in(annotation) if issubclass(kind, BaseModel)]
    return [_value(one, models, index) for one in values]


def _value(value: Any, models: list[type[BaseModel]], index: ArticleIndex) -> Any:
    if isinstance(value, JudgedItem):
        if isinstance(value.item, WireModel) and models:
            return build_item(value, models[0], index)
        return _value(value.item, models, index)
    if isinstance(value, list):
        return [_value(one, models, index) for one in value]
    if isinstance(value, WireModel):
        return _value(judge(value, index, Rules()), models, index)
    if isinstance(value, str) and When in models:
        return days_fixed(Claim(value, "when", index))
    return value


def _types_in(annotation: Any) -> Iterator[type]:
    """The classes that an annotation is made of: X of `list[X] | None`."""
    if isinstance(annotation, type) and not get_args(annotation):
        yield annotation
    for inner in get_args(annotation):
        yield from _types_in(inner)
