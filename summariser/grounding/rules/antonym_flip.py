"""A word of the claim where its evidence has the opposite beside the same words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from summariser.grounding.article_index import ArticleIndex
from summariser.grounding.claim import Claim
from summariser.grounding.sentence_words import WORD_OR_NUMBER, AntonymContext, SentenceWords
from summariser.models.violation import Violation
from summariser.scan.antonyms import Poles, antonym_axes, word_poles

# Content words that two contexts must share to be the same; one of them right beside the word.
_SHARED_WORDS = 2
# Points that a shared neighbour adds to the shared content words.
_NEIGHBOUR_SCORE = 2
# Characters on each side of a word within which a negation concerns it.
_NEGATION_REACH = 45
# Axes of which both sides may be true, of two subjects or events: something must be shared before and behind.
_RELATIONS = frozenset(
    {"outcome", "trade", "importing", "lending", "order", "span", "later", "beginning", "membership", "post"}
    | {"survival", "birth"}
)
# With a capital these are parts of names: "South Korea".
_COMPASS = frozenset({"north and south", "east and west"})
# "More than 40" is checked with its number.
_AMOUNTS = frozenset({"amount", "quantity"})
# No more words of a claim, or of an article for each of them, are compared, whatever a text is full of.
_MOST_CLAIM_WORDS = 40
_MOST_ARTICLE_WORDS = 200


class _Match(NamedTuple):
    """A word of the article on an axis of a claim's word, on the same side or on the `opposite` one."""

    sentence: int
    place: int
    words: list[str]
    axis: str
    opposite: bool

    @property
    def word(self) -> str:
        return self.words[self.place]


def opposites_kept(claim: Claim) -> Iterator[Violation]:
    """No word of the claim has its opposite in the same place of the evidence.

    The word itself must not be found in a place as good, and no negation beside either. Without a citation
    the evidence is the whole article.
    """
    words = list(WORD_OR_NUMBER.finditer(claim.text))
    lower = [word.group().lower() for word in words]
    language = claim.index.language
    known, comparisons = word_poles(language), _AMOUNTS | antonym_axes(language).comparisons
    on_axes = [(place, known[word]) for place, word in enumerate(lower) if word in known][:_MOST_CLAIM_WORDS]
    sides = {side for _, poles in on_axes for side in poles.items()}
    for place, poles in on_axes:
        word = words[place]
        named = word.group()[0].isupper() and not _COMPASS.isdisjoint(poles)
        checked = {
            axis: pole
            for axis, pole in poles.items()
            if axis not in comparisons and (axis, -pole) not in sides
        }
        found = None if named else _opposite(lower, place, checked, claim)
        if found and not _negated(word.start(), claim):
            message = f"Is “{word.group()}” right? Sentence {found.sentence} has “{found.word}” there."
            yield claim.violation(word.start(), word.end(), message)


def _opposite(lower: list[str], place: int, poles: Poles, claim: Claim) -> _Match | None:
    """The opposite that fits best, unless the word or one of its side fits as well."""
    index = claim.index
    numbers = claim.cited or range(1, len(index.article.sentences) + 1)
    on_axes = (one for number in numbers for one in _on_axes(poles, number, index.wording))
    matches = list(islice(on_axes, _MOST_ARTICLE_WORDS))
    own_words = set(lower)
    rivals = [one for one in matches if one.opposite and one.word not in own_words]
    # An article may have both kinds of people: a fault only where it has none of the claim's.
    both_kinds = not antonym_axes(index.language).people.isdisjoint(poles) and len(rivals) < len(matches)
    if not rivals or both_kinds:
        return None
    around = index.wording.around
    here = around(lower, place)
    own = (_score(here, around(one.words, one.place)) for one in matches if not one.opposite)
    best, most = None, max(own, default=-1)
    relations = _RELATIONS | antonym_axes(index.language).relations
    for one in rivals:
        there = around(one.words, one.place)
        score = _score(here, there)
        if score > most and _fits(here, there, one.axis in relations) and not _open(one.sentence, index):
            best, most = one, score
    return best


def _on_axes(poles: Poles, number: int, wording: SentenceWords) -> Iterator[_Match]:
    """The words of a sentence that are on one of the axes."""
    there = wording.poles(number)
    for axis in poles.keys() & there.keys():
        for place, pole in there[axis]:
            yield _Match(number, place, wording.words(number), axis, pole != poles[axis])


def _beside(here: AntonymContext, there: AntonymContext) -> bool:
    return any(
        one[:1] == other[:1] != []
        for one, other in ((here.before, there.before), (here.behind, there.behind))
    )


def _score(here: AntonymContext, there: AntonymContext) -> int:
    return len(here.all & there.all) + _NEIGHBOUR_SCORE * _beside(here, there)


def _fits(here: AntonymContext, there: AntonymContext, relation: bool) -> bool:
    """Whether the two are the same place: one content word beside them is the same, and another near.

    Of a relation both sides may be true, so that a word before and one behind must be the same.
    """
    if relation and not (set(here.before) & set(there.before) and set(here.behind) & set(there.behind)):
        return False
    return _beside(here, there) and len(here.all & there.all) >= min(_SHARED_WORDS, len(here.all))


def _open(number: int, index: ArticleIndex) -> bool:
    """Whether a sentence asks, or negates."""
    return index.wording.asks(number) or bool(index.in_sentence(index.scan.negations, number))


def _negated(start: int, claim: Claim) -> bool:
    return any(abs(one.start - start) <= _NEGATION_REACH for one in claim.negations)
