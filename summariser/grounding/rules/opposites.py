"""A word of the claim where its evidence has the opposite beside the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from summariser.grounding.claim import Claim
from summariser.grounding.findings import Flaw
from summariser.grounding.source import Source
from summariser.scan.opposites import Poles, word_poles

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,]*\d|\d")
# How many content words on each side are compared, and by how many of their letters.
_WINDOW = 4
_STEM = 5
_SHORTEST = 4
# Characters on each side of a word that are taken for its clause.
_REACH = 45
# Of these both sides may be true, of two subjects or of two events: something must be shared before and behind.
_RELATIONS = frozenset(
    {"outcome", "trade", "order", "span", "motion", "lose|win", "buy|sell", "begin|end", "start|stop"}
    | {"arrive|leave", "come|go", "gain|lose", "borrow|lend", "child|parent"}
)
# Both sorts of people may be in an article: only where it has none of the claim's.
_PEOPLE = frozenset({"man|woman", "boy|girl"})


@dataclass(frozen=True, slots=True)
class _Around:
    """The stems of the content words before and behind a word, nearest first."""

    before: list[str]
    behind: list[str]

    @property
    def all(self) -> set[str]:
        return {*self.before, *self.behind}


@dataclass(frozen=True, slots=True)
class _Found:
    """A word of the article on the axis of a claim's word, and how well what stands around the two agrees."""

    sentence: int
    word: str
    score: int


def opposites_kept(claim: Claim) -> Iterator[Flaw]:
    """No word of the claim stands for its opposite in the evidence.

    Taken for the same place is one with the same content word right before or behind it, or with two around
    it; the word itself must not stand in as good a place, and no negation beside either. Without a citation
    the evidence is the whole article.
    """
    known = word_poles(claim.source.language)
    words = list(_WORD.finditer(claim.text))
    lower = [word.group().lower() for word in words]
    for place, word in enumerate(words):
        if lower[place] in known and not _negated(word.start(), claim):
            found = _opposite(lower, place, known[lower[place]], claim)
            if found:
                message = f"“{word.group()}” is “{found.word}” in sentence {found.sentence}."
                yield Flaw(word.start(), word.end(), message)


def _opposite(lower: list[str], place: int, poles: Poles, claim: Claim) -> _Found | None:
    source, here = claim.source, _around(lower, place)
    own, best = -1, None
    for axis, pole in poles.items():
        for number, at, side in source.poles.get(axis, ()):
            if claim.cited and number not in claim.cited:
                continue
            there = source.words(number)
            score = _agreement(here, _around(there, at))
            if side == pole:
                own = max(own, score)
            elif _fits(here, _around(there, at), axis) and there[at] not in lower:
                if not (best and best.score >= score or _open(number, source)):
                    best = _Found(number, there[at], score)
    least = -1 if _PEOPLE & poles.keys() else own
    return best if best and best.score > own and own <= least else None


def _around(words: list[str], place: int) -> _Around:
    return _Around(_content(words[:place][::-1]), _content(words[place + 1 :]))


def _content(words: list[str]) -> list[str]:
    content = (word[:_STEM] for word in words if len(word) >= _SHORTEST or word[0].isdecimal())
    return list(islice(content, _WINDOW))


def _beside(here: _Around, there: _Around) -> bool:
    return any(
        one[:1] == other[:1] != []
        for one, other in ((here.before, there.before), (here.behind, there.behind))
    )


def _agreement(here: _Around, there: _Around) -> int:
    return len(here.all & there.all) + 2 * _beside(here, there)


def _fits(here: _Around, there: _Around, axis: str) -> bool:
    shared = len(here.all & there.all)
    if axis in _RELATIONS:
        both = set(here.before) & set(there.before) and set(here.behind) & set(there.behind)
        return bool(both) and _beside(here, there)
    return _beside(here, there) or (shared >= 2 and "|" in axis)


def _open(number: int, source: Source) -> bool:
    """Whether a sentence asks, or negates."""
    return source.asks(number) or bool(source.in_sentence(source.scan.negations, number))


def _negated(start: int, claim: Claim) -> bool:
    return any(abs(one.start - start) <= _REACH for one in claim.negations)
