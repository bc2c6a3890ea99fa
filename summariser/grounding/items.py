"""A draft item taken apart into texts to check, judged, and turned into an item of the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from summariser.draft import (
    ActorDraft,
    CommitmentDraft,
    FigureDraft,
    SummaryDraft,
    WireModel,
)
from summariser.grounding.claim import Claim, Form
from summariser.grounding.findings import Finding
from summariser.grounding.registry import Rule, check_claim
from summariser.grounding.source import Source

PARTIES = ";"

_FORMS: dict[type[WireModel], dict[str, Form]] = {
    SummaryDraft: {"text": "prose"},
    ActorDraft: {"name": "name", "aliases": "name", "role": "phrase"},
    CommitmentDraft: {
        "by": "name",
        "to": "name",
        "action": "action",
        "when": "when",
        "condition": "phrase",
        "stated_by": "name",
    },
    FigureDraft: {"text": "figure", "what": "phrase", "as_of": "when"},
}
# Fields that are no text of the article's matter: a closed set of values, and the citation itself.
_NOT_TEXT = frozenset({"sentences", "kind", "status"})


@dataclass(frozen=True)
class Judged:
    """An item of a draft, the claims it makes, what the rules found, and the sentences that carry it."""

    item: WireModel
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    cited: tuple[int, ...]
    fields: dict[str, Claim] = field(default_factory=dict)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that drop the item."""
        return tuple(finding for finding in self.findings if finding.kind == "error")


def judge(item: WireModel, source: Source, rules: tuple[Rule, ...]) -> Judged:
    """Check one item of a draft against the article."""
    numbers: Sequence[int] = getattr(item, "sentences", ())
    cited = source.existing(numbers)
    claims = tuple(Claim(text, form, source, cited, name) for name, form, text in texts(item) if text.strip())
    codes = {rule.code for rule in rules}
    findings = list(_range_findings(numbers, cited, source)) if "evidence.out-of-range" in codes else []
    for claim in claims:
        findings += check_claim(claim, rules)
    mended = [
        finding.sentence for finding in findings if finding.rule == "evidence.mended" and finding.sentence
    ]
    return Judged(
        item,
        claims,
        tuple(findings),
        source.existing((*cited, *mended)),
        {claim.field: claim for claim in claims},
    )


def texts(item: WireModel) -> Iterator[tuple[str, Form, str]]:
    """The texts of an item: field, form, text; several parties of one field come one by one.

    Fields that a user's schema adds are phrases.
    """
    forms = next((_FORMS[kind] for kind in type(item).__mro__ if kind in _FORMS), {})
    for name in type(item).model_fields:
        if name in _NOT_TEXT:
            continue
        form = forms.get(name, "phrase")
        value = getattr(item, name)
        for text in _strings(value):
            parts: Iterable[str] = text.split(PARTIES) if form == "name" else (text,)
            yield from ((name, form, part.strip() if form == "name" else part) for part in parts)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _strings(one)


def _range_findings(numbers: Sequence[int], cited: tuple[int, ...], source: Source) -> Iterator[Finding]:
    count = len(source.article.sentences)
    wrong = [number for number in dict.fromkeys(numbers) if not 1 <= number <= count]
    if wrong:
        shown = ", ".join(str(number)[:20] for number in wrong[:5])
        message = f"There is no sentence {shown}: the article has {count}."
        yield Finding("evidence.out-of-range", "error", 0, 0, message)
    elif not cited:
        yield Finding("evidence.out-of-range", "error", 0, 0, "No sentence is cited.")
