"""Lies of the kinds that models tell, planted into honest drafts.

A lie takes the place of the true item that it is made of. What it is made of is in the article, so that
comparing words does not show it: another party, another speaker, what another figure counts, the deadline of
another commitment, a cause that nobody gives, a plan as a deed, a refusal as a promise, a number without its
"about".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from summariser.models.draft import CommitmentDraft, Draft, SummaryDraft, WireModel
from summariser.scan.figures import scan_figures

_CAUSES = {
    "ar": " بسبب {}",
    "de": ", und zwar wegen {}",
    "en": ", because of {}",
    "es": ", a causa de {}",
    "fr": ", à cause de {}",
    "it": ", a causa di {}",
    "nl": ", vanwege {}",
    "pl": ", z powodu: {}",
    "pt": ", por causa de {}",
    "ru": ", причина — {}",
    "uk": ", причина — {}",
    "zh": ",原因是{}",
}


@dataclass(frozen=True)
class PlantedLie:
    """An item and the lie in its place; `field` and `index` say where in the draft."""

    kind: str
    field: str
    index: int
    item: WireModel


def plant(draft: Draft, language: str, count: int, first_kind: int) -> tuple[Draft, list[PlantedLie]]:
    """`draft` with at most `count` lies of different kinds, the first of them `first_kind`."""
    makers = list(_MAKERS.items())
    turned = makers[first_kind % len(makers) :] + makers[: first_kind % len(makers)]
    lies: list[PlantedLie] = []
    for kind, maker in turned:
        taken = {(lie.field, lie.index) for lie in lies}
        made = (
            PlantedLie(kind, field, index, item)
            for field, index, item in maker(draft, language)
            if (field, index) not in taken
        )
        lies += islice(made, 1)
        if len(lies) == count:
            break
    changed: dict[str, list[Any]] = {}
    for lie in lies:
        changed.setdefault(lie.field, list(getattr(draft, lie.field)))[lie.index] = lie.item
    return draft.model_copy(update=changed), lies


Made = Iterator[tuple[str, int, WireModel]]


def other_party(draft: Draft, _: str) -> Made:
    """Somebody else of the article is to do it."""
    for index, one in enumerate(draft.commitments):
        for actor in draft.actors:
            parties = f"{one.by}; {one.to}; {one.stated_by}"
            if one.by and actor.kind in ("organisation", "person") and actor.name not in parties:
                yield "commitments", index, one.model_copy(update={"by": actor.name, "to": None})
                break


def swapped_roles(draft: Draft, _: str) -> Made:
    """Who does it and who receives it change places."""
    for index, one in enumerate(draft.commitments):
        if one.by and one.to and ";" not in f"{one.by}{one.to}":
            yield "commitments", index, one.model_copy(update={"by": one.to, "to": one.by})


def other_speaker(draft: Draft, _: str) -> Made:
    """Another person of the article says it."""
    people = [actor for actor in draft.actors if actor.kind == "person"]
    for index, one in enumerate(draft.commitments):
        others = [actor for actor in people if actor.name not in f"{one.by}; {one.stated_by}"]
        if one.stated_by and others:
            yield "commitments", index, one.model_copy(update={"stated_by": others[0].name})


def other_figure(draft: Draft, _: str) -> Made:
    """A figure counts what another one counts."""
    for index, one in enumerate(draft.figures):
        other = draft.figures[(index + 1) % len(draft.figures)]
        if one.what and other.what and one.what != other.what and not one.table_unit:
            yield "figures", index, one.model_copy(update={"what": other.what})


def borrowed_deadline(draft: Draft, _: str) -> Made:
    """A commitment has the deadline of another one."""
    for index, one in enumerate(draft.commitments):
        for other in draft.commitments:
            if other.when and other.when != one.when and other.action != one.action:
                cited = sorted({*one.sentences, *other.sentences})
                yield "commitments", index, one.model_copy(update={"when": other.when, "sentences": cited})
                break


def made_up_cause(draft: Draft, language: str) -> Made:
    """A summary sentence gives a cause that the article does not."""
    for index, one in enumerate(draft.summary):
        actor = next((actor for actor in draft.actors if actor.name not in one.text), None)
        if actor and language in _CAUSES:
            end = one.text[-1] if one.text[-1:] in ".。" else ""
            text = one.text.removesuffix(end) + _CAUSES[language].format(actor.name) + end
            cited = sorted({*one.sentences, *actor.sentences})
            yield "summary", index, SummaryDraft(text=text, sentences=cited)


def plan_as_done(draft: Draft, _: str) -> Made:
    """A plan or promise is told as kept."""
    for index, one in enumerate(draft.commitments):
        if one.status in ("planned", "pledged", "conditional"):
            yield "commitments", index, one.model_copy(update={"status": "fulfilled"})


def dropped_negation(draft: Draft, _: str) -> Made:
    """A refusal or denial is told as a promise."""
    for index, one in enumerate(draft.commitments):
        if one.status in ("refused", "denied"):
            yield "commitments", index, one.model_copy(update={"status": "pledged"})


def dropped_about(draft: Draft, language: str) -> Made:
    """A number of a summary sentence or an action loses its "about" or "over"."""
    items = chain(
        (("summary", index, "text", one) for index, one in enumerate(draft.summary)),
        (("commitments", index, "action", one) for index, one in enumerate(draft.commitments)),
    )
    for field, index, name, item in items:
        text: str = getattr(item, name)
        for figure in scan_figures(text, language):
            if figure.approximation in ("about", "over", "under") and figure.core_start > figure.start:
                bare = text[: figure.start] + text[figure.core_start :]
                assert isinstance(item, SummaryDraft | CommitmentDraft)
                yield field, index, item.model_copy(update={name: bare})


_MAKERS: dict[str, Callable[[Draft, str], Made]] = {
    "another party": other_party,
    "another speaker": other_speaker,
    "figure of another thing": other_figure,
    "borrowed deadline": borrowed_deadline,
    "made-up cause": made_up_cause,
    "plan told as done": plan_as_done,
    "dropped negation": dropped_negation,
    "dropped about": dropped_about,
    "roles swapped": swapped_roles,
}
KINDS = tuple(_MAKERS)
