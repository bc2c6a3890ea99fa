"""From judged items to the items of the record: offsets, values and dates computed from the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, cast, get_args

from pydantic import BaseModel

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.item_judgement import JudgedItem, judge
from summariser.grounding.rule_registry import Rules
from summariser.grounding.table_units import read_cell
from summariser.models.draft import (
    ActorDraft,
    CommitmentDraft,
    CommitmentStatus,
    FigureDraft,
    SummaryDraft,
    WireModel,
)
from summariser.models.mentions import DateMention
from summariser.models.record import Actor, Commitment, Evidence, Figure, SummarySentence, When
from summariser.scan.article_scan import reference_day
from summariser.scan.dates import scan_dates
from summariser.scan.dates.date_resolution import Tense

_CLOSED: frozenset[CommitmentStatus] = frozenset({"fulfilled", "broken"})


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
        "when": due_days(judged.claims["when"], item) if "when" in judged.claims else None,
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
    reading = placed.reading
    if item.table_unit and not (reading and reading.unit):
        reading = read_cell(fields["text"], item.table_unit, index) or reading
    if reading:
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


def due_days(claim: Claim, item: CommitmentDraft) -> When:
    """The time of a commitment and the days that it fixes.

    What is pending lies ahead, what was kept or broken lies behind. "Within ten weeks" of a condition counts
    from a day that nobody knows: it fixes none.
    """
    mentions = _read(claim, "past" if item.status in _CLOSED else "future")
    if item.condition:
        mentions = [mention for mention in mentions if mention.kind != "period"]
    return _when(claim.text, mentions)


def days_fixed(claim: Claim) -> When:
    """The words of a time, and the days from the first to the last that they fix."""
    return _when(claim.text, _read(claim, None))


def _read(claim: Claim, tense: Tense) -> Sequence[DateMention]:
    """The dates of a claim: those of its sentence, with the verbs around them, where it is written there."""
    index = claim.index
    for number in claim.cited:
        sentence = index.article.sentences[number - 1]
        spans = index.find(claim.text, sentence, case=False)
        if spans:
            start, end = (offset - sentence.start for offset in spans[0])
            text = index.text[sentence.start : sentence.end]
            day = reference_day(index.article, sentence.start)
            dates = scan_dates(text, day, index.language, tense)
            return [one for one in dates if one.start < end and one.end > start]
    first = index.article.sentences[claim.cited[0] - 1].start if claim.cited else -1
    return scan_dates(claim.text, reference_day(index.article, first), index.language, tense)


def _when(text: str, mentions: Iterable[DateMention]) -> When:
    """The days from the first to the last of the dates; an end that one of them leaves open is open."""
    dates = [one for one in mentions if one.first or one.last]
    if not dates:
        return When(text=text)
    starts = [one.first for one in dates if one.first]
    ends = [one.last for one in dates if one.last]
    return When(
        text=text,
        start=min(starts).isoformat() if len(starts) == len(dates) else None,
        end=max(ends).isoformat() if len(ends) == len(dates) else None,
    )


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
