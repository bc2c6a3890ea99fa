"""A reply → a draft. Items that do not fit the schema are violations; the others are kept.

Keys that are not in the schema are ignored, at the top and in items; a null list is an empty one; "null",
"not specified" and "" are null where null is allowed, in any language; of equal items the first is kept.
What was read with a doubt (a key that was there twice, equal items, placeholders) is a warning.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, TypeVar, cast, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from summariser.languages import find_language, language_codes, phrases
from summariser.llm.response_schema.draft_classes import item_model
from summariser.llm.response_schema.reply_json import NoObject, Part, ReplyNotes, answer_fields
from summariser.models.draft import Draft, WireModel
from summariser.models.violation import Violation

INVALID_ITEM = "draft.invalid-item"
MALFORMED = "draft.malformed"

AnyDraft = TypeVar("AnyDraft", bound=Draft)
AnyAnswer = TypeVar("AnyAnswer", bound=WireModel)

REPEATED = "draft.repeated"
PLACEHOLDER = "draft.placeholder"
UNREADABLE = "draft.unreadable-part"
TOO_LONG = "draft.too-long"

MAX_ITEMS = 400
"""Items of one field that are read: no article has more; a model that repeats itself may give thousands."""
MAX_TEXT = 4_000
"""Characters of one text in an item."""
MAX_PARTS = 100
"""Entries of a list in an item that are read: aliases, numbers of sentences."""
MAX_ITEM_TEXT = 20_000
"""Characters of one item."""
MAX_FIELD_TEXT = 200_000
"""Characters of all items of one field together."""
MAX_PLACEHOLDER = 40
MAX_SHOWN = 200
"""Characters of a text in a violation that says that it does not fit."""

_NULLS = {"", "null", "none", "nil", "n/a", "na", "undefined", "-", "–", "—"}
"""Null as data formats and programming languages write it."""


def parse_draft(reply: str | Sequence[Part], model: type[AnyAnswer]) -> tuple[AnyAnswer, list[Violation]]:
    """The draft, or another answer, in a reply, and a violation for each item that does not fit.

    `reply` is a text, or the parts that make one answer together, such as several tool calls. Where there is
    no JSON object in it, or none that has one of the fields, the draft is empty and the one violation is
    `draft.malformed`.
    """
    notes = ReplyNotes()
    parts: Sequence[Part] = [reply] if isinstance(reply, str) else reply
    try:
        answer = answer_fields(parts, lambda found: _fields_in(found, model), notes)
    except NoObject as error:
        return _malformed(model, str(error))
    reading = _Reading(violations=[])
    values = {name: reading.field(name, model.model_fields[name], raw) for name, raw in answer.items()}
    kept = {name: value for name, value in values.items() if value is not None}
    violations = [*reading.violations, *_warnings(notes, reading.placeholders)]
    return _complete(model, kept, violations), violations


def read_item(values: Mapping[str, Any], item_class: type[AnyAnswer]) -> AnyAnswer | None:
    """The item of a draft with `values`, by the names of Python; None if they do not fit its class."""
    try:
        return item_class.model_validate(_Reading([]).tidied(values, item_class))
    except ValidationError:
        return None


def read_answers(
    answers: Sequence[Sequence[Part]], model: type[AnyAnswer]
) -> tuple[AnyAnswer, list[Violation]]:
    """As `parse_draft`, for a reply that has the answer in one of several places, likeliest first."""
    read = [parse_draft(answers[0], model)]
    for parts in answers[1:]:
        if not any(violation.rule == MALFORMED for violation in read[-1][1]):
            break
        read.append(parse_draft(parts, model))
    return read[0] if any(violation.rule == MALFORMED for violation in read[-1][1]) else read[-1]


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


def _malformed(model: type[AnyAnswer], message: str) -> tuple[AnyAnswer, list[Violation]]:
    malformed = Violation(field="draft", rule=MALFORMED, kind="error", message=message)
    return _complete(model, {}, []), [malformed]


def _substance(item: Any) -> Any:
    """An item without its evidence: with other sentences it is still the same item."""
    return item.model_dump(exclude={"sentences"}) if isinstance(item, WireModel) else item


def _fields_in(found: Mapping[str, Any], model: type[WireModel]) -> dict[str, Any]:
    """The fields of `model` that `found` has, by Python name.

    Where a list is a text, or a text an object, the key is that of something else.
    """
    fields: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        raw = found.get(field.alias or name, found.get(name))
        is_list, is_text = get_origin(field.annotation) is list, field.annotation is str
        misplaced = (is_list and isinstance(raw, str | int | float)) or (is_text and isinstance(raw, dict))
        if raw is not None and not misplaced:
            fields[name] = raw
    return fields


def _warnings(notes: ReplyNotes, placeholders: int) -> list[Violation]:
    """What was read with a doubt."""
    found = []
    if notes.repeated:
        names = ", ".join(dict.fromkeys(notes.repeated))
        said = (
            f"The reply had {names} more than once, with different values: lists were joined, of others the"
        )
        found.append((REPEATED, f"{said} first was kept."))
    if notes.unreadable:
        found.append((UNREADABLE, f"{notes.unreadable} parts of the reply could not be read."))
    if placeholders:
        found.append((PLACEHOLDER, f"{placeholders} placeholders such as 'not specified' were read as null."))
    return [
        Violation(field="draft", rule=rule, kind="warning", message=message[: MAX_SHOWN * 2])
        for rule, message in found
    ]


@dataclass
class _Reading:
    """Reads the fields of one answer; appends to `violations`."""

    violations: list[Violation]
    placeholders: int = 0

    def field(self, name: str, field: FieldInfo, raw: Any) -> Any:
        """The value of one field, None if it cannot be read at all."""
        item_class = item_model(field)
        if item_class is not None:
            return self._items(name, item_class, raw if isinstance(raw, list) else [raw])
        value, wrong = _validated(field, raw)
        if wrong:
            self.violations.append(_invalid(name, None, raw, wrong))
        return value

    def _items(self, name: str, item_class: type[WireModel], raw: list[Any]) -> list[WireModel]:
        items: dict[str, WireModel] = {}
        repeated = characters = 0
        for index, item in enumerate(raw):
            if len(items) >= MAX_ITEMS or characters > MAX_FIELD_TEXT:
                left = f"The reply has {len(raw)} {name}; those after the {len(items)}th were left out."
                self._warn(name, TOO_LONG, left)
                break
            tidy = self.tidied(item, item_class)
            try:
                read = item_class.model_validate(tidy)
            except ValidationError as error:
                self.violations.append(_invalid(name, index, tidy, _plainly(error)))
                continue
            shown = repr(read)
            if too_long := _longest_text(tidy) or (len(shown) if len(shown) > MAX_ITEM_TEXT else 0):
                self.violations.append(_invalid(name, index, tidy, _too_long(too_long)))
                continue
            if items.setdefault(shown, read) is read:
                characters += len(shown)
            else:
                repeated += 1
        if repeated:
            self._warn(name, REPEATED, f"{repeated} {name} were repetitions, and were left out.")
        return list(items.values())

    def _warn(self, name: str, rule: str, message: str) -> None:
        self.violations.append(Violation(field=name, rule=rule, kind="warning", message=message))

    def tidied(self, item: Any, item_class: type[WireModel]) -> Any:
        """`item` by Python names, without unknown keys, empty values and slips that leave no doubt."""
        if not isinstance(item, dict):
            return item
        tidy: dict[str, Any] = {}
        for slot in _slots(item_class):
            value = item.get(slot.key, item.get(slot.name))
            if isinstance(value, str):
                value = self._tidy_text(value, slot)
            elif isinstance(value, dict) and slot.nested:
                value = self.tidied(value, slot.nested)
            elif isinstance(value, list) and slot.items:
                value = [self.tidied(part, slot.items) for part in value]
            elif slot.numbers and isinstance(value, int):
                value = [value]
            if isinstance(value, list):
                value = value[:MAX_PARTS]
            if value is not None:
                tidy[slot.name] = value
        return tidy

    def _tidy_text(self, value: str, slot: _Slot) -> str | None:
        if slot.choices:
            return slot.choices.get(_fold(value), value)
        if slot.says_empty and not value.strip():
            return ""
        if slot.required:
            return value
        folded = value.strip().casefold().strip(".。()[] ")
        if folded in _NULLS:
            return None
        is_placeholder = len(folded) <= MAX_PLACEHOLDER and folded in _placeholders()
        self.placeholders += is_placeholder
        return None if is_placeholder else value


def _validated(field: FieldInfo, raw: Any) -> tuple[Any, str]:
    if isinstance(raw, str) and len(raw) > MAX_TEXT:
        return None, _too_long(len(raw))
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


@lru_cache(maxsize=1)
def _placeholders() -> frozenset[str]:
    """Those of all languages: models answer in that of the article, of the prompt or of their training."""
    found = [find_language(code) for code in language_codes()]
    return frozenset(word for one in found if one for word in phrases(one.info.placeholders))


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
    shown = {key: _shortened(value) for key, value in as_item.items()}
    return Violation(field=name, index=index, item=shown, rule=INVALID_ITEM, kind="error", message=message)


def _shortened(value: Any) -> Any:
    """`value` as a violation shows it."""
    if isinstance(value, str) and len(value) > MAX_TEXT:
        return value[:MAX_SHOWN] + "…"
    return _shortened(str(value)) if isinstance(value, list | dict) and len(str(value)) > MAX_TEXT else value


def _longest_text(item: Any) -> int:
    """The length of the longest text in an item that is longer than MAX_TEXT, else 0."""
    parts = item.values() if isinstance(item, dict) else item if isinstance(item, list) else ()
    if isinstance(item, str):
        return len(item) if len(item) > MAX_TEXT else 0
    return max(map(_longest_text, parts), default=0)


def _too_long(length: int) -> str:
    return f"It has {length:,} characters, and at most {MAX_TEXT:,} are read."


def _plainly(error: ValidationError) -> str:
    """What pydantic says, without its addresses and types."""
    said = [f"{'.'.join(str(part) for part in one['loc']) or 'it'}: {one['msg']}" for one in error.errors()]
    return "; ".join(said[:5]) + "."
