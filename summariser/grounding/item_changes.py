"""What differs between the items of a draft and those of the record that were made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from summariser.grounding.actor_merging import merged_into
from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.item_judgement import JudgedItem
from summariser.models.change import Change
from summariser.models.draft import ActorDraft, FigureDraft, WireModel
from summariser.models.record import Actor

# The fields whose text the record has as the article spells it, and the rule that says why.
_SPELLED: dict[type[WireModel], tuple[str, str]] = {
    FigureDraft: ("text", "figure.whole"),
    ActorDraft: ("name", "name.spelled"),
}


def item_changes(field: str, judged: Sequence[JudgedItem], built: Any) -> Iterator[Change]:
    """The changes of the items of a field; `built` are those of the record, in the same order."""
    for one, item in zip(judged, built if isinstance(built, list) else [built], strict=False):
        if not isinstance(one.item, WireModel):
            continue
        cited = getattr(one.item, "sentences", None)
        if cited and not set(one.cited) <= set(cited):
            yield _change(field, one, "sentences", list(cited), list(one.cited), "evidence.mended")
        for kind, (name, rule) in _SPELLED.items():
            if isinstance(one.item, kind) and getattr(one.item, name) != getattr(item, name):
                yield _change(field, one, name, getattr(one.item, name), getattr(item, name), rule)


def merged_actors(
    judged: Sequence[JudgedItem], built: Sequence[Actor], index: ArticleIndex
) -> Iterator[Change]:
    """The actors that became a part of another, named before them."""
    for one, actor, into in zip(judged, built, merged_into(built, index), strict=True):
        if into is not None:
            yield _change("actors", one, "", actor.name, into, "actors.merged")


def _change(field: str, one: JudgedItem, path: str, before: object, after: object, rule: str) -> Change:
    return Change(field=field, index=one.index, path=path, before=before, after=after, rule=rule)
