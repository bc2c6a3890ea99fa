"""One commitment that an article tells several times becomes one, with all its evidence.

Two items are the same commitment if the same party is to do the same thing, and nothing that both say about
it differs: status, recipient, time, condition and numbers. Where one of them says nothing, the other's terms
are kept. Two promises in one sentence differ in what is to be done, so they stay two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, cast

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.item_judgement import PARTIES, JudgedItem, judge
from summariser.grounding.rule_registry import Rules
from summariser.models.change import Change
from summariser.models.draft import CommitmentDraft, CommitmentStatus
from summariser.scan.names.name_lexicon import name_lexicon
from summariser.utils.lazy_pattern import lazy_pattern
from summariser.utils.text_folding import folded_text, lower_case

MERGED = "commitment.merged"

# Statuses that one article may give the same commitment, the one to keep first.
_SAME_STATUS: tuple[CommitmentStatus, ...] = ("agreed", "pledged", "planned")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d[\d.,]*")
_UNSPACED = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
_STEM = 5
_SHARED = 0.75
"""The share of the content words that two actions must have in common."""


def merge_commitments(
    kept: Sequence[JudgedItem], index: ArticleIndex, rules: Rules
) -> tuple[list[JudgedItem], list[Change]]:
    """Each commitment once, in the order of the first, and a change for each that was merged.

    A merger that a rule rejects does not take place.
    """
    merged: list[JudgedItem] = []
    sources: list[list[CommitmentDraft]] = []
    of_party: dict[frozenset[str], list[int]] = {}
    for judged in kept:
        places = of_party.setdefault(_parties(judged.item.by, index), [])
        for at in places:
            if joined := _joined(merged[at], judged, index, rules):
                merged[at] = joined
                sources[at].append(judged.item)
                break
        else:
            places.append(len(merged))
            merged.append(judged)
            sources.append([judged.item])
    changes = [
        _change(at, before, one.item)
        for at, (before, one) in enumerate(zip(sources, merged, strict=True))
        if len(before) > 1
    ]
    return merged, changes


def _change(at: int, before: Sequence[CommitmentDraft], after: CommitmentDraft) -> Change:
    return Change(
        field="commitments",
        index=at,
        before=[item.model_dump() for item in before],
        after=after.model_dump(),
        rule=MERGED,
    )


def _joined(one: JudgedItem, other: JudgedItem, index: ArticleIndex, rules: Rules) -> JudgedItem | None:
    first, second = cast(CommitmentDraft, one.item), cast(CommitmentDraft, other.item)
    if type(first) is not type(second) or not _same(first, second, index) or _other_numbers(one, other):
        return None
    judged = judge(first.model_copy(update=_fullest(first, second)), index, rules, one.index)
    return None if any(judged.of_kind("error")) else replace(judged, index=one.index)


def _same(one: CommitmentDraft, other: CommitmentDraft, index: ArticleIndex) -> bool:
    """Whether two items are the same commitment, which have the same parties."""
    return (
        _compatible_status(one.status, other.status)
        and bool(one.by)
        and _compatible(_parties(one.to, index), _parties(other.to, index))
        and _compatible_words(one.when, other.when)
        and _compatible_words(one.condition, other.condition)
        and _same_action(one.action, other.action, index.language)
    )


def _other_numbers(one: JudgedItem, other: JudgedItem) -> bool:
    """Whether both actions have numbers, in digits or words, and not the same ones."""
    numbers, others = _numbers(one), _numbers(other)
    return bool(numbers and others and numbers != others)


def _numbers(judged: JudgedItem) -> set[float]:
    claim = judged.claims.get("action")
    read = (*claim.numbers, *claim.figures) if claim else ()
    return {value for one in read for value in (one.value, one.high) if value is not None}


def _compatible_status(one: CommitmentStatus, other: CommitmentStatus) -> bool:
    return one == other or (one in _SAME_STATUS and other in _SAME_STATUS)


def _parties(text: str | None, index: ArticleIndex) -> frozenset[str]:
    """The bearers of the names in a field, each under its fullest name in the article."""
    names = (part.strip() for part in (text or "").split(PARTIES))
    return frozenset(index.bearer(name) for name in names if name)


def _compatible(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or one == other


def _compatible_words(one: str | None, other: str | None) -> bool:
    """Whether two texts do not contradict each other: one is missing, or the words of the other."""
    if not one or not other:
        return True
    first, second = set(_WORD.findall(_fold(one))), set(_WORD.findall(_fold(other)))
    numbers = set(_NUMBER.findall(one)) == set(_NUMBER.findall(other))
    return numbers and bool(first <= second or second <= first)


def _same_action(one: str, other: str, language: str) -> bool:
    first, second = _content(one, language), _content(other, language)
    if first == second:
        return bool(first) or _fold(one) == _fold(other)
    shared = len(first & second)
    if min(len(first), len(second)) >= 2 and (first <= second or second <= first):
        return True
    return shared >= 2 and shared >= _SHARED * len(first | second)


def _content(action: str, language: str) -> frozenset[str]:
    """The content words of an action, cut to their first letters; pairs of characters in Han and kana."""
    text = _fold(action)
    unspaced = "" if text.isascii() else "".join(_UNSPACED.findall(text))
    spaced = _UNSPACED.sub(" ", text) if unspaced else text
    pairs = {unspaced[at : at + 2] for at in range(len(unspaced) - 1)}
    small = name_lexicon(language).function_words
    words = {word[:_STEM] for word in _WORD.findall(spaced) if word not in small}
    return frozenset(words | pairs)


def _fullest(one: CommitmentDraft, other: CommitmentDraft) -> dict[str, Any]:
    """The fields of the merged item."""
    return {
        "sentences": sorted({*one.sentences, *other.sentences}),
        "action": _longer(one.action, other.action),
        "status": _kept_status(one.status, other.status),
        "to": one.to or other.to,
        "when": _longer(one.when, other.when),
        "condition": _longer(one.condition, other.condition),
        "stated_by": _all_parties(one.stated_by, other.stated_by),
    }


def _kept_status(one: CommitmentStatus, other: CommitmentStatus) -> CommitmentStatus:
    return one if one == other else next(status for status in _SAME_STATUS if status in (one, other))


def _longer(one: str | None, other: str | None) -> str | None:
    return max((one, other), key=lambda text: len(text or ""))


def _all_parties(one: str | None, other: str | None) -> str | None:
    spoken = [part.strip() for text in (one, other) for part in (text or "").split(PARTIES)]
    return _joined_names(part for part in spoken if part)


def _joined_names(names: Iterable[str]) -> str | None:
    return f"{PARTIES} ".join(dict.fromkeys(names)) or None


def _fold(text: str) -> str:
    return folded_text(lower_case(text)).strip()
