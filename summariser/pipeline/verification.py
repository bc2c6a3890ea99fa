"""Verification: what becomes of the items of a record after a verifier answered about them.

Plain functions from data to data; `verifier` asks. A verifier sees what comparing words cannot: who does what
to whom, in which role, on what condition. What it finds wrong is corrected if the correction passes the
certain rules, else dropped. Where it fails or cannot be believed, nothing is dropped for it, and the record
says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from summariser.grounding import NOT_SUPPORTED, UNCLEAR, Rule
from summariser.llm.response_schema import item_model, read_item, wire_key
from summariser.models.change import Change
from summariser.models.draft import CorrectionDraft, DoubtDraft, Draft, WireModel
from summariser.models.record import Usage, VerificationInfo, VerificationStatus
from summariser.models.violation import Violation
from summariser.pipeline.check_items import HEADLINE, CheckItem

FAILED = "verify.failed"
SUSPECT = "verify.suspect"
TOO_SMALL = "The verifier has less than a billion parameters and is not believed: its questions reject."
VALUE = "value"
"""The field of a figure that stands for what code reads from its text."""

_LEAST_SUSPECT = 3
"""So many refusals have to be there before their share says anything about the verifier."""
_NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True)
class CheckReply:
    """What a verifier answered about some items. `failure` is a sentence where the answer is of no use."""

    corrections: tuple[CorrectionDraft, ...] = ()
    doubts: tuple[DoubtDraft, ...] = ()
    failure: str | None = None
    model: str | None = None
    usage: Usage = field(default_factory=Usage)
    requests: int = 0


@dataclass(frozen=True)
class Verification:
    """What was verified, and how it ended.

    `refused` and `unclear` are violations of the items as proposed. `replacements` are what the verifier
    would have instead.
    """

    status: VerificationStatus = "off"
    model: str | None = None
    reason: str | None = None
    items: int = 0
    refused: tuple[Violation, ...] = ()
    unclear: tuple[Violation, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    usage: Usage = field(default_factory=Usage)
    requests: int = 0

    def info(self, corrected: Sequence[Change]) -> VerificationInfo:
        """What the record says of it."""
        return VerificationInfo(
            status=self.status,
            model=self.model,
            reason=self.reason,
            items=self.items,
            refused=[one.model_copy(update={"index": None}) for one in self.refused],
            unclear=[one.model_copy(update={"index": None}) for one in self.unclear],
            corrected=list(corrected),
        )

    def notes(self) -> list[Violation]:
        """Warnings of the record about the verification as a whole."""
        rule = {"unverified": FAILED, "suspect": SUSPECT}.get(self.status)
        message = self.reason or ""
        return [Violation(field="draft", rule=rule, kind="warning", message=message)] if rule else []


@dataclass(frozen=True)
class Replacement:
    """What a verifier would have in place of an item: `after`, or nothing.

    `without_value`: what code reads from a figure's text is wrong, so its value is to be left empty.
    """

    item: CheckItem
    after: WireModel | str | None
    without_value: bool = False

    def changes(self) -> list[Change]:
        """One change a field that differs; none where the item is dropped."""
        after = self.after
        if after is None:
            return []
        values = {HEADLINE: after} if isinstance(after, str) else after.model_dump()
        before = self.item.values
        changed = [
            Change(field=self.item.field, path=key, before=before.get(key), after=value, rule=NOT_SUPPORTED)
            for key, value in values.items()
            if value != before.get(key) and (value or before.get(key))
        ]
        if self.without_value:
            changed.append(
                Change(field=self.item.field, path=VALUE, before="computed", after=None, rule=NOT_SUPPORTED)
            )
        return changed


def judge_reply(
    items: Sequence[CheckItem],
    held: int,
    reply: CheckReply,
    draft_model: type[Draft],
    rules: Iterable[Rule],
) -> Verification:
    """What `reply` means for `items`, of a record that holds `held` items.

    A verifier that fails, that gives no identifier which it was shown, or that calls each item unclear has
    verified nothing. One that refuses more than half of the record is suspect.
    """
    by_id = {item.id: item for item in items}
    kinds = {rule.code: rule.kind for rule in rules}
    wrong = _by_item(by_id, reply.corrections)
    doubted = {one.item: one for one in reply.doubts if one.item in by_id and one.item not in wrong}
    asked = Verification(
        status="verified",
        model=reply.model,
        items=len(items),
        usage=reply.usage,
        requests=reply.requests,
    )
    if failure := reply.failure or _nonsense(items, reply, wrong, doubted):
        return replace(asked, status="unverified", reason=failure)
    refused = _refusals(by_id, wrong, kinds)
    unclear = _doubts(by_id, doubted, kinds)
    if len(refused) >= _LEAST_SUSPECT and 2 * len(refused) > held:
        reason = f"The verifier called {len(refused)} of {held} items wrong: none was dropped for it."
        warnings = tuple(one.model_copy(update={"kind": "warning"}) for one in refused)
        return replace(asked, status="suspect", reason=reason, refused=warnings, unclear=unclear)
    corrected = [
        _replacement(by_id[id_], corrections, draft_model)
        for id_, corrections in wrong.items()
        if by_id[id_].rejected or NOT_SUPPORTED in kinds
    ]
    dropped = [Replacement(by_id[id_], None) for id_ in doubted if kinds.get(UNCLEAR) == "error"]
    return replace(asked, refused=refused, unclear=unclear, replacements=(*corrected, *dropped))


def _by_item(
    by_id: Mapping[str, CheckItem], corrections: Iterable[CorrectionDraft]
) -> dict[str, list[CorrectionDraft]]:
    grouped: dict[str, list[CorrectionDraft]] = {}
    for one in corrections:
        if one.item in by_id:
            grouped.setdefault(one.item, []).append(one)
    return grouped


def _nonsense(
    items: Sequence[CheckItem],
    reply: CheckReply,
    wrong: Mapping[str, Sequence[CorrectionDraft]],
    doubted: Mapping[str, DoubtDraft],
) -> str | None:
    named = len(reply.corrections) + len(reply.doubts)
    if named and not wrong and not doubted:
        return f"The verifier judged {named} items that it was not shown."
    if len(items) > 1 and len(doubted) == len(items):
        return f"The verifier called all {len(items)} items unclear."
    return None


def _refusals(
    by_id: Mapping[str, CheckItem], wrong: Mapping[str, Sequence[CorrectionDraft]], kinds: Mapping[str, Any]
) -> tuple[Violation, ...]:
    """A violation for each item that passed the certain rules and that the verifier calls wrong."""
    if (kind := kinds.get(NOT_SUPPORTED)) is None:
        return ()
    return tuple(
        _violation(by_id[id_], NOT_SUPPORTED, kind, "is wrong", [one.reason for one in corrections])
        for id_, corrections in wrong.items()
        if not by_id[id_].rejected
    )


def _doubts(
    by_id: Mapping[str, CheckItem], doubted: Mapping[str, DoubtDraft], kinds: Mapping[str, Any]
) -> tuple[Violation, ...]:
    if (kind := kinds.get(UNCLEAR)) is None:
        return ()
    return tuple(
        _violation(by_id[id_], UNCLEAR, kind, "is left open by the article", [doubt.reason])
        for id_, doubt in doubted.items()
    )


def _violation(item: CheckItem, rule: str, kind: Any, finding: str, reasons: Iterable[str]) -> Violation:
    said = "; ".join(dict.fromkeys(reason for reason in reasons if reason))
    message = f"The verifier finds that it {finding}{': ' + said if said else '.'}"
    return Violation(rule=rule, kind=kind, message=message).in_item(item.field, item.index, item.values)


def _replacement(
    item: CheckItem, corrections: Sequence[CorrectionDraft], draft_model: type[Draft]
) -> Replacement:
    """The corrected item; nothing if it cannot be corrected, does not fit, or is what it was."""
    if any(one.value is None for one in corrections if one.field != VALUE):
        return Replacement(item, None)
    if item.field == HEADLINE:
        text = corrections[0].value or ""
        return Replacement(item, text if text and text != item.values[HEADLINE] else None)
    kind = item_model(draft_model.model_fields[item.field])
    if kind is None:
        return Replacement(item, None)
    values, known = dict(item.values), {wire_key(kind, name): name for name in kind.model_fields}
    for one in corrections:
        name = known.get(one.field, one.field)
        if name in kind.model_fields:
            values[name] = _field_value(values.get(name), name, one.value or "")
        elif one.field != VALUE or item.rejected:
            return Replacement(item, None)
    without_value = any(one.field == VALUE for one in corrections)
    after = read_item({name: value for name, value in values.items() if value != ""}, kind)
    if after is None or (after.model_dump() == dict(item.values) and not without_value):
        return Replacement(item, None)
    return Replacement(item, after, without_value)


def _field_value(before: object, name: str, value: str) -> object:
    """The value of a field as the draft's item holds it."""
    if name == "sentences":
        return [int(number) for number in _NUMBERS.findall(value)]
    if isinstance(before, list):
        return [part.strip() for part in value.split(";") if part.strip()]
    return value
