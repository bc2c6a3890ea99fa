"""A word of the claim where its evidence has the opposite beside the same words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from summariser.grounding.claim import Claim
from summariser.grounding.findings import Flaw
from summariser.grounding.source import Source
from summariser.grounding.wording import WORD_OR_NUMBER, Wording
from summariser.scan.opposites import Poles, word_poles

# How many content words on each side are compared, and by how many of their letters.
_WINDOW = 4
_STEM = 5
_SHORTEST = 4
# How many words on each side they are sought in.
_SPAN = 12
# So many shared content words make the same place of a pair of words, also where none stands right beside.
_TWO = 2
# Characters on each side of a word that are taken for its clause.
_REACH = 45
# Of these both sides may be true, of two subjects or events: something must be shared before and behind.
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


class _Found(NamedTuple):
    """A word of the article on an axis of a claim's word, the same way round or `turned`."""

    sentence: int
    place: int
    words: list[str]
    axis: str
    turned: bool

    @property
    def word(self) -> str:
        return self.words[self.place]


def opposites_kept(claim: Claim) -> Iterator[Flaw]:
    """No word of the claim stands for its opposite in the evidence.

    Taken for the same place is one with the same content word right before or behind it, or with two around
    it; the word itself must not stand in as good a place, and no negation beside either. Without a citation
    the evidence is the whole article.
    """
    known = word_poles(claim.source.language)
    words = list(WORD_OR_NUMBER.finditer(claim.text))
    lower = [word.group().lower() for word in words]
    for place, word in enumerate(words):
        found = _opposite(lower, place, known[lower[place]], claim) if lower[place] in known else None
        if found and not _negated(word.start(), claim):
            message = f"“{word.group()}” is “{found.word}” in sentence {found.sentence}."
            yield Flaw(word.start(), word.end(), message)


def _opposite(lower: list[str], place: int, poles: Poles, claim: Claim) -> _Found | None:
    """The opposite that fits best, unless the word itself, or one of its side, fits as well."""
    numbers = claim.cited or range(1, len(claim.source.article.sentences) + 1)
    said = [one for number in numbers for one in _on_axes(poles, number, claim.source.wording)]
    rivals = [one for one in said if one.turned and one.word not in lower]
    if not rivals or (_PEOPLE & poles.keys() and len(rivals) < len(said)):
        return None
    here = _around(lower, place)
    best, most = None, max((_score(here, _around_found(one)) for one in said if not one.turned), default=-1)
    for one in rivals:
        there = _around_found(one)
        score = _score(here, there)
        if score > most and _fits(here, there, one.axis) and not _open(one.sentence, claim.source):
            best, most = one, score
    return best


def _on_axes(poles: Poles, number: int, wording: Wording) -> Iterator[_Found]:
    """The words of a sentence that stand on one of the axes."""
    there = wording.poles(number)
    for axis in poles.keys() & there.keys():
        for place, pole in there[axis]:
            yield _Found(number, place, wording.words(number), axis, pole != poles[axis])


def _around(words: list[str], place: int) -> _Around:
    before = words[max(0, place - _SPAN) : place]
    return _Around(_content(before[::-1]), _content(words[place + 1 : place + 1 + _SPAN]))


def _content(words: list[str]) -> list[str]:
    content = (word[:_STEM] for word in words if len(word) >= _SHORTEST or word[0].isdecimal())
    return list(islice(content, _WINDOW))


def _beside(here: _Around, there: _Around) -> bool:
    return any(
        one[:1] == other[:1] != []
        for one, other in ((here.before, there.before), (here.behind, there.behind))
    )


def _around_found(one: _Found) -> _Around:
    return _around(one.words, one.place)


def _score(here: _Around, there: _Around) -> int:
    return len(here.all & there.all) + 2 * _beside(here, there)


def _fits(here: _Around, there: _Around, axis: str) -> bool:
    if axis in _RELATIONS:
        both = set(here.before) & set(there.before) and set(here.behind) & set(there.behind)
        return bool(both) and _beside(here, there)
    return _beside(here, there) or (len(here.all & there.all) >= _TWO and "|" in axis)


def _open(number: int, source: Source) -> bool:
    """Whether a sentence asks, or negates."""
    return source.wording.asks(number) or bool(source.in_sentence(source.scan.negations, number))


def _negated(start: int, claim: Claim) -> bool:
    return any(abs(one.start - start) <= _REACH for one in claim.negations)
