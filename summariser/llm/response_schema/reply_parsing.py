"""A reply → a draft. Items that do not fit the schema are violations; the others are kept.

Keys that are not in the schema are ignored, at the top and in items; a null list is an
empty one; "null", "none" and "" are null where null is allowed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, TypeVar, cast, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from summariser.llm.response_schema.draft_classes import item_model
from summariser.models.draft import Draft, WireModel
from summariser.models.violation import Violation

INVALID_ITEM = "draft.invalid-item"
MALFORMED = "draft.malformed"

AnyDraft = TypeVar("AnyDraft", bound=Draft)
AnyAnswer = TypeVar("AnyAnswer", bound=WireModel)

_NOTHING = {"", "null", "none", "n/a", "unknown", "-"}
_THINKING = re.compile(r"^\s*<think>.*?</think>", re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]")
_FENCE = re.compile(r"^\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*$", re.DOTALL)


def parse_draft(reply: str, model: type[AnyAnswer]) -> tuple[AnyAnswer, list[Violation]]:
    """The draft, or another answer, in the text of a reply, and a violation for each item that does not fit.

    Where the reply is not a JSON object, or has none of the fields, the draft is empty and the one
    violation is `draft.malformed`.
    """
    try:
        answer = _json_object(reply)
    except _Malformed as error:
        return _malformed(model, str(error))
    values: dict[str, Any] = {}
    violations: list[Violation] = []
    for name, field in model.model_fields.items():
        raw = answer.get(field.alias or name, answer.get(name))
        if raw is not None:
            values[name] = _read_field(name, field, raw, violations)
    if not values:
        return _malformed(model, "It is a JSON object with none of the fields that were asked for.")
    kept = {name: value for name, value in values.items() if value is not None}
    return _complete(model, kept, violations), violations


def read_item(values: Mapping[str, Any], item_class: type[AnyAnswer]) -> AnyAnswer | None:
    """The item of a draft with `values`, by the names of Python; None if they do not fit its class."""
    try:
        return item_class.model_validate(_tidy(dict(values), item_class))
    except ValidationError:
        return None


def merge_drafts(good: AnyDraft, patch: Draft) -> AnyDraft:
    """`good` and what `patch`, the answer to a re-ask, adds to it; what was good is never replaced."""
    merged: dict[str, Any] = {}
    for name in type(good).model_fields:
        old, new = getattr(good, name), getattr(patch, name)
        if isinstance(old, list):
            merged[name] = [*old, *(item for item in new if _substance(item) not in map(_substance, old))]
        else:
            merged[name] = new if old in (None, "") else old
    return cast(AnyDraft, type(good).model_construct(None, **merged))


class _Malformed(ValueError):
    """The reply is no draft at all."""


def _malformed(model: type[AnyAnswer], message: str) -> tuple[AnyAnswer, list[Violation]]:
    malformed = Violation(field="draft", rule=MALFORMED, kind="error", message=message)
    return _complete(model, {}, []), [malformed]


def _substance(item: Any) -> Any:
    """An item without its evidence: with other sentences it is still the same item."""
    return item.model_dump(exclude={"sentences"}) if isinstance(item, WireModel) else item


def _json_object(reply: str) -> dict[str, Any]:
    text = _THINKING.sub("", reply)
    fenced = _FENCE.match(text)
    try:
        answer = json.loads(fenced.group(1) if fenced else text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise _Malformed("It is not JSON.") from error
    if not isinstance(answer, dict):
        raise _Malformed("It is JSON, but not an object.")
    return _without_surrogates(answer) if _SURROGATE.search(text) else answer


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _without_surrogates(value: Any) -> Any:
    """A lone surrogate, which JSON can escape, could not be written to any file later."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_surrogates(part) for part in value]
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(part) for key, part in value.items()}
    return value


def _read_field(name: str, field: FieldInfo, raw: Any, violations: list[Violation]) -> Any:
    """The value of one field, None if it cannot be read at all; appends to `violations`."""
    item_class = item_model(field)
    if item_class is None:
        value, wrong = _validated(field, raw)
        if wrong:
            violations.append(_invalid(name, None, raw, wrong))
        return value
    items = []
    for index, item in enumerate(raw if isinstance(raw, list) else [raw]):
        tidy = _tidy(item, item_class)
        try:
            items.append(item_class.model_validate(tidy))
        except ValidationError as error:
            violations.append(_invalid(name, index, tidy, _plainly(error)))
    return items


def _validated(field: FieldInfo, raw: Any) -> tuple[Any, str]:
    if field.annotation is str and isinstance(raw, str):
        return raw, ""
    try:
        return TypeAdapter[Any](field.annotation or Any).validate_python(raw), ""
    except ValidationError as error:
        return None, _plainly(error)


@dataclass(frozen=True)
class _Slot:
    """What must be known of one field of an item to tidy it; looked up once a class.

    `choices`: the words of a Literal by their folded form; `nested`, `items`: the class of a model in it.
    """

    name: str
    key: str
    required: bool
    choices: dict[str, str]
    nested: type[WireModel] | None
    items: type[WireModel] | None
    numbers: bool
    says_empty: bool


@lru_cache(maxsize=256)
def _slots(item_class: type[WireModel]) -> tuple[_Slot, ...]:
    return tuple(
        _Slot(
            name,
            field.alias or name,
            field.is_required(),
            _choices(field),
            _nested_model(field),
            item_model(field),
            field.annotation == list[int],
            name in item_class.says_empty,
        )
        for name, field in item_class.model_fields.items()
    )


def _tidy(item: Any, item_class: type[WireModel]) -> Any:
    """`item` by Python names, without unknown keys, empty values and slips that leave no doubt."""
    if not isinstance(item, dict):
        return item
    tidy: dict[str, Any] = {}
    for slot in _slots(item_class):
        value = item.get(slot.key, item.get(slot.name))
        if isinstance(value, str):
            value = _tidy_text(value, slot)
        elif isinstance(value, dict) and slot.nested:
            value = _tidy(value, slot.nested)
        elif isinstance(value, list) and slot.items:
            value = [_tidy(part, slot.items) for part in value]
        elif slot.numbers and isinstance(value, int):
            value = [value]
        if value is not None:
            tidy[slot.name] = value
    return tidy


def _tidy_text(value: str, slot: _Slot) -> str | None:
    if slot.choices:
        return slot.choices.get(_fold(value), value)
    if slot.says_empty and not value.strip():
        return ""
    return None if not slot.required and _fold(value) in _NOTHING else value


def _nested_model(field: FieldInfo) -> type[WireModel] | None:
    parts = (field.annotation, *get_args(field.annotation))
    return next((part for part in parts if isinstance(part, type) and issubclass(part, WireModel)), None)


def _choices(field: FieldInfo) -> dict[str, str]:
    parts = (field.annotation, *get_args(field.annotation))
    literals = [part for part in parts if get_origin(part) is Literal]
    return {_fold(word): word for part in literals for word in get_args(part) if isinstance(word, str)}


def _fold(word: str) -> str:
    """Models write "Organization" for "organisation"."""
    return word.strip().casefold().replace("z", "s")


def _complete(model: type[AnyAnswer], values: dict[str, Any], violations: list[Violation]) -> AnyAnswer:
    """The draft of `values`, which are valid; a required field that is missing is None, and a violation."""
    missing = [
        name for name, field in model.model_fields.items() if field.is_required() and name not in values
    ]
    reported = {violation.field for violation in violations}
    violations += [_invalid(name, None, None, "It is missing.") for name in missing if name not in reported]
    whole: dict[str, Any] = dict.fromkeys(missing) | values
    return cast(AnyAnswer, model.model_construct(None, **whole))


def _invalid(name: str, index: int | None, item: Any, message: str) -> Violation:
    as_item = item if isinstance(item, dict) else {} if item is None else {"value": item}
    return Violation(field=name, index=index, item=as_item, rule=INVALID_ITEM, kind="error", message=message)


def _plainly(error: ValidationError) -> str:
    """What pydantic says, without its addresses and types."""
    said = [f"{'.'.join(str(part) for part in one['loc']) or 'it'}: {one['msg']}" for one in error.errors()]
    return "; ".join(said[:5]) + "."
