"""A word of the claim where its evidence has the opposite beside the same words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, permutations
from typing import NamedTuple

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.sentence_words import WORD_OR_NUMBER, AntonymContext, SentenceWords
from summariser.models.violation import Violation
from summariser.scan.antonyms import Poles, word_poles

# So many shared content words, one of them right beside, make the same place.
_TWO = 2
# Characters on each side of a word that are taken for its clause.
_REACH = 45
# Of these both sides may be true, of two subjects or events: something must be shared before and behind.
_LENGTHS = ("hour", "day", "week", "month", "year", "decade")
_RELATIONS = frozenset(
    {"outcome", "trade", "importing", "lending", "order", "span", "later", "beginning", "membership", "post"}
    | {"survival", "birth", "lose|win", "buy|sell", "arrive|leave", "come|go", "gain|lose", "borrow|lend"}
    | {f"{one}|{other}" for one, other in permutations(_LENGTHS, 2)}
)
# With a capital these are parts of names: "South Korea".
_COMPASS = frozenset({"north and south", "east and west"})
# A flood of them, in a claim or in an article, is looked at no further.
_MOST_WORDS = 40
_MOST_SAID = 200
# "More than 40" is held to its number.
_HELD = frozenset({"amount", "quantity", "less|more", "fewer|more"})
# Both sorts of people may be in an article: only where it has none of the claim's.
_PEOPLE = frozenset({"man|woman", "boy|girl"})


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


def opposites_kept(claim: Claim) -> Iterator[Violation]:
    """No word of the claim stands for its opposite in the evidence.

    The word itself must not stand in as good a place, and no negation beside either. Without a citation the
    evidence is the whole article.
    """
    words = list(WORD_OR_NUMBER.finditer(claim.text))
    lower = [word.group().lower() for word in words]
    known = word_poles(claim.source.language)
    on_axes = [(place, known[word]) for place, word in enumerate(lower) if word in known][:_MOST_WORDS]
    sides = {side for _, poles in on_axes for side in poles.items()}
    for place, poles in on_axes:
        word = words[place]
        named = word.group()[0].isupper() and not _COMPASS.isdisjoint(poles)
        turning = {
            axis: pole for axis, pole in poles.items() if axis not in _HELD and (axis, -pole) not in sides
        }
        found = None if named else _opposite(lower, place, turning, claim)
        if found and not _negated(word.start(), claim):
            message = f"“{word.group()}” is “{found.word}” in sentence {found.sentence}."
            yield claim.violation(word.start(), word.end(), message)


def _opposite(lower: list[str], place: int, poles: Poles, claim: Claim) -> _Found | None:
    """The opposite that fits best, unless the word itself, or one of its side, fits as well."""
    numbers = claim.cited or range(1, len(claim.source.article.sentences) + 1)
    on_axes = (one for number in numbers for one in _on_axes(poles, number, claim.source.wording))
    said = list(islice(on_axes, _MOST_SAID))
    own_words = set(lower)
    rivals = [one for one in said if one.turned and one.word not in own_words]
    if not rivals or (_PEOPLE & poles.keys() and len(rivals) < len(said)):
        return None
    around = claim.source.wording.around
    here = around(lower, place)
    own = (_score(here, around(one.words, one.place)) for one in said if not one.turned)
    best, most = None, max(own, default=-1)
    for one in rivals:
        there = around(one.words, one.place)
        score = _score(here, there)
        if score > most and _fits(here, there, one.axis) and not _open(one.sentence, claim.source):
            best, most = one, score
    return best


def _on_axes(poles: Poles, number: int, wording: SentenceWords) -> Iterator[_Found]:
    """The words of a sentence that stand on one of the axes."""
    there = wording.poles(number)
    for axis in poles.keys() & there.keys():
        for place, pole in there[axis]:
            yield _Found(number, place, wording.words(number), axis, pole != poles[axis])


def _beside(here: AntonymContext, there: AntonymContext) -> bool:
    return any(
        one[:1] == other[:1] != []
        for one, other in ((here.before, there.before), (here.behind, there.behind))
    )


def _score(here: AntonymContext, there: AntonymContext) -> int:
    return len(here.all & there.all) + 2 * _beside(here, there)


def _fits(here: AntonymContext, there: AntonymContext, axis: str) -> bool:
    """Whether the two stand in the same place: one content word beside them is the same, and another near."""
    if axis in _RELATIONS and not (
        set(here.before) & set(there.before) and set(here.behind) & set(there.behind)
    ):
        return False
    return _beside(here, there) and len(here.all & there.all) >= min(_TWO, len(here.all))


def _open(number: int, source: ArticleIndex) -> bool:
    """Whether a sentence asks, or negates."""
    return source.wording.asks(number) or bool(source.in_sentence(source.scan.negations, number))


def _negated(start: int, claim: Claim) -> bool:
    return any(abs(one.start - start) <= _REACH for one in claim.negations)
