"""The class of drafts that belongs to a schema of records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, Field, create_model
from pydantic.fields import FieldInfo

from summariser.models.draft import (
    ActorDraft,
    CommitmentDraft,
    Draft,
    FigureDraft,
    ReplyDraft,
    SentenceNumbers,
    SummaryDraft,
    WireModel,
)
from summariser.models.errors import SettingsError
from summariser.models.record import (
    Actor,
    ArticleSummary,
    Commitment,
    Evidence,
    Figure,
    SummarySentence,
    When,
)

AnyWireModel = TypeVar("AnyWireModel", bound=WireModel)

_ITEMS: Mapping[type[BaseModel], type[WireModel]] = {
    SummarySentence: SummaryDraft,
    Actor: ActorDraft,
    Commitment: CommitmentDraft,
    Figure: FigureDraft,
}


@lru_cache(maxsize=64)
def draft_model(schema: type[ArticleSummary]) -> type[ReplyDraft]:
    """The class of replies for `schema`: `ReplyDraft`, or a subclass with the fields that `schema` adds.

    Raises SettingsError where a field cannot be asked for: a model that contains itself, a free dictionary,
    evidence that is no list, a name that is taken on the wire.
    """
    return _extended(ReplyDraft, schema, ArticleSummary, ())


def item_model(field: FieldInfo) -> type[WireModel] | None:
    """The class of the items where `field` is a list of wire models, else None."""
    inner = get_args(field.annotation)
    is_items = get_origin(field.annotation) is list and isinstance(inner[0], type)
    return inner[0] if is_items and issubclass(inner[0], WireModel) else None


def wire_key(model: type[WireModel], name: str) -> str:
    """The key on the wire of the field that Python calls `name`; `name` itself if there is no such field."""
    field = model.model_fields.get(name)
    return (field.alias if field else None) or name


def on_the_wire(model: type[Draft], name: str, item: Mapping[str, Any]) -> dict[str, Any]:
    """`item` of the draft's field `name` with the keys of the wire, without what is empty."""
    field = model.model_fields.get(name)
    item_class = (item_model(field) if field else None) or model
    return {wire_key(item_class, key): value for key, value in item.items() if value not in (None, [], "")}


@lru_cache(maxsize=64)
def describe_extra_fields(model: type[Draft]) -> tuple[str, ...]:
    """One line for the prompt about each field that `model` has and `ReplyDraft` has not."""
    lines = []
    for name, field in model.model_fields.items():
        base, item = ReplyDraft.model_fields.get(name), item_model(field)
        if base is None:
            keys = _keys(item.model_fields.items()) if item else ""
            about = field.description or (item.__doc__ if item else None) or ""
            lines.append(" ".join(f"{wire_key(model, name)}: {about} {keys}".split()))
        elif item is not None and item is not item_model(base):
            added = [pair for pair in item.model_fields.items() if pair[0] not in _fields_of(base)]
            lines.append(f"{wire_key(model, name)} also: {_keys(added)}")
    return tuple(lines)


def _fields_of(field: FieldInfo) -> Mapping[str, FieldInfo]:
    item = item_model(field)
    return item.model_fields if item else {}


def _keys(fields: Iterable[tuple[str, FieldInfo]]) -> str:
    """ "name: what it is. s." """
    described = (
        f"{field.alias or name}: {field.description.rstrip('.')}."
        if field.description
        else f"{field.alias or name}."
        for name, field in fields
    )
    return " ".join(described)


def _extended(
    base: type[AnyWireModel], record: type[BaseModel], base_record: type[BaseModel], path: tuple[type, ...]
) -> type[AnyWireModel]:
    """`base` with what `record` adds to `base_record`; `base` itself if that is nothing."""
    if record in path:
        raise SettingsError(f"{record.__name__} contains itself: a model cannot be asked for that.")
    added: dict[str, Any] = {}
    for name, field in record.model_fields.items():
        if name not in base_record.model_fields:
            added[name] = _wire_field(field, (*path, record))
        elif (kin := base.model_fields.get(name)) is not None and item_model(kin):
            annotation = _wire_type(field.annotation, (*path, record))
            if annotation != kin.annotation:
                added[name] = (annotation, kin)
    _refuse_taken_names(base, record, base_record, added)
    return create_model(record.__name__, __base__=base, __doc__=record.__doc__, **added) if added else base


def _refuse_taken_names(
    base: type[WireModel],
    record: type[BaseModel],
    base_record: type[BaseModel],
    added: Mapping[str, Any],
) -> None:
    keys = {field.alias or name for name, field in base.model_fields.items() if name not in added}
    taken = (keys | {"s", "sentences"}) & (added.keys() - base.model_fields.keys())
    own = base.model_fields.keys() - base_record.model_fields.keys()
    if clash := sorted(taken | (own & added.keys())):
        raise SettingsError(
            f"{record.__name__} has a field {clash[0]!r}, a name that is taken on the wire.",
            "Give it another name.",
        )


def _wire_field(field: FieldInfo, path: tuple[type, ...]) -> tuple[Any, Any]:
    annotation = _wire_type(field.annotation, path)
    if field.is_required():
        return annotation, Field(description=field.description)
    if field.default_factory is not None:
        return annotation, Field(default_factory=field.default_factory, description=field.description)
    return annotation, Field(default=field.default, description=field.description)


def _wire_type(annotation: Any, path: tuple[type, ...]) -> Any:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return Union[tuple(_wire_type(part, path) for part in inner)]  # noqa: UP007
    if origin in (list, tuple, set, frozenset):
        return list[int] if inner[0] is Evidence else list[_wire_type(inner[0], path)]  # type: ignore[misc]
    if annotation is Evidence:
        raise SettingsError("Evidence is asked for as a list.", "Write `evidence: list[Evidence]`.")
    if annotation in (dict, Any) or origin is dict:
        raise SettingsError("A free dictionary cannot be asked for.", "Make it a model with named fields.")
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _wire_model(annotation, path)
    return annotation


def _wire_model(record: type[BaseModel], path: tuple[type, ...]) -> Any:
    if issubclass(record, When):
        return str
    kin = next((base for base in _ITEMS if issubclass(record, base)), None)
    if kin is not None:
        return _extended(_ITEMS[kin], record, kin, path)
    if record in path:
        raise SettingsError(f"{record.__name__} contains itself: a model cannot be asked for that.")
    fields: dict[str, Any] = {}
    if "evidence" in record.model_fields:
        fields["sentences"] = (SentenceNumbers, ...)
    for name, field in record.model_fields.items():
        if name != "evidence":
            fields[name] = _wire_field(field, (*path, record))
    return create_model(record.__name__, __base__=WireModel, __doc__=record.__doc__, **fields)
