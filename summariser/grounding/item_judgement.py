"""A draft item taken apart into texts to check, judged, and turned into an item of the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim, Form
from summariser.grounding.rule_registry import EXCLUDED, OUT_OF_RANGE, Rules, check_claim
from summariser.models.draft import (
    ActorDraft,
    CommitmentDraft,
    FigureDraft,
    SummaryDraft,
    WireModel,
)
from summariser.models.violation import Violation, ViolationKind

PARTIES = ";"

_FORMS: dict[type[WireModel], dict[str, Form]] = {
    SummaryDraft: {"text": "prose"},
    ActorDraft: {"name": "name", "aliases": "name", "role": "description"},
    CommitmentDraft: {
        "by": "name",
        "to": "name",
        "action": "action",
        "when": "when",
        "condition": "description",
        "stated_by": "name",
    },
    FigureDraft: {"text": "figure", "what": "label", "as_of": "when"},
}
# Fields that are no text of the article's matter: a closed set of values, and the citation itself.
_NOT_TEXT = frozenset({"sentences", "kind", "status", "table_unit"})
# The action of these is what is not done: "refused: pay wages" needs no negation of its own.
_UNDONE = frozenset({"refused", "broken", "denied"})


@dataclass(frozen=True)
class JudgedItem:
    """An item of a draft (or a single value of it), what the rules found, and the sentences that carry it.

    `index` is its place in the draft's list. `claims` are its texts that were checked, by field; of a field
    with several (the parties of "by") the last one.
    """

    item: Any
    index: int | None
    violations: tuple[Violation, ...]
    cited: tuple[int, ...]
    claims: dict[str, Claim]

    def of_kind(self, kind: ViolationKind) -> Iterator[Violation]:
        """The violations of a kind."""
        return (one for one in self.violations if one.kind == kind)

    @property
    def rejected(self) -> bool:
        """Whether a certain rule finds that the article does not support the item."""
        return any(self.of_kind("error"))

    def as_dict(self, field: str) -> dict[str, Any]:
        """The item as proposed, with the names of Python; a single value under the name of its field."""
        return self.item.model_dump() if isinstance(self.item, WireModel) else {field: self.item}


def judge(item: Any, source: ArticleIndex, rules: Rules, index: int | None = None) -> JudgedItem:
    """Check one item of a draft against the article; a single text is a statement about all of it."""
    numbers: Sequence[int] = getattr(item, "sentences", ())
    cited = source.existing(numbers)
    undone = getattr(item, "status", None) in _UNDONE
    claims = [
        Claim(text, form, source, cited, name, undone and name == "action")
        for name, form, text in texts(item)
        if text.strip()
    ]
    violations: list[Violation] = []
    if isinstance(item, WireModel) and _cites(type(item)):
        violations += _range_violations(numbers, cited, source, rules)
    for claim in claims:
        violations += check_claim(claim, rules)
    mended = [one.sentence for one in violations if one.rule == "evidence.mended" and one.sentence]
    carrying = source.existing((*cited, *mended))
    by_field = {claim.field: claim for claim in claims}
    return JudgedItem(item, index, tuple(violations), carrying, by_field)


def texts(item: Any) -> Iterator[tuple[str, Form, str]]:
    """The texts of an item: field, form, text; several parties of one field come one by one.

    Fields that a user's schema adds are phrases, those of models within an item too.
    """
    if not isinstance(item, WireModel):
        for text in _strings(item):
            yield "", "prose", text
        return
    for name, form in _text_fields(type(item)):
        for text in _strings(getattr(item, name)):
            for part in text.split(PARTIES) if form == "name" else [text]:
                yield name, form, part.strip()


@lru_cache(maxsize=256)
def _text_fields(kind: type[WireModel]) -> tuple[tuple[str, Form], ...]:
    forms = next((_FORMS[one] for one in kind.__mro__ if one in _FORMS), {})
    return tuple((name, forms.get(name, "phrase")) for name in kind.model_fields if name not in _NOT_TEXT)


@lru_cache(maxsize=256)
def _cites(kind: type[WireModel]) -> bool:
    return "sentences" in kind.model_fields


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, WireModel):
        for _, _, text in texts(value):
            yield text
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _range_violations(
    numbers: Sequence[int], cited: tuple[int, ...], source: ArticleIndex, rules: Rules
) -> Iterator[Violation]:
    count = len(source.article.sentences)
    wrong = [number for number in dict.fromkeys(numbers) if not 1 <= number <= count]
    left_out = [number for number in numbers if number in source.excluded]
    if left_out and not cited and EXCLUDED in rules.codes:
        message = f"Sentence {left_out[0]} is not part of the article."
        yield Violation(rule=EXCLUDED, kind="error", message=message)
        return
    if not (wrong or not cited) or OUT_OF_RANGE not in rules.codes:
        return
    shown = ", ".join(str(number)[:20] for number in wrong[:5])
    message = f"There is no sentence {shown}: the article has {count}." if wrong else "No sentence is cited."
    yield Violation(rule=OUT_OF_RANGE, kind="error", message=message)
