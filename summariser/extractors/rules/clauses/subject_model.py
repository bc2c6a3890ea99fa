"""Which word is the subject of a verb: a linear model learned from treebanks, in plain Python.

Each word near the verb is a candidate, and so is none of them; the model scores what stands at and around a
candidate, and between it and the verb.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from summariser.extractors.rules.clauses.syntax_tokens import (
    SCALE,
    SyntaxWeights,
    TokenisedText,
    chunked,
    score,
)

_REACH = (30, 10)  # tokens before and after a verb
_CAN_BE_SUBJECT = frozenset("NODMJV")
_FAR = 12  # tokens between


@dataclass(frozen=True, slots=True)
class SubjectWord:
    """The word that is the head of a subject; offsets are into the text that was asked about."""

    start: int
    end: int
    word_class: str
    """A letter, see `syntax_tokens`."""
    chance: float
    """How likely it is the right one, 0 to 1."""
    phrase: tuple[int, int]
    """The span of its noun phrase, without what follows an adposition."""


def find_subject(weights: SyntaxWeights, text: TokenisedText, verb: int) -> SubjectWord | None:
    """The subject of word number `verb`; None if it has none of its own that is said."""
    options = candidates(text, verb)
    scores = [score(weights.subject, candidate_features(text, verb, one)) for one in options]
    nobody = score(weights.subject, absence_features(text, verb))
    highest = max([*scores, nobody])
    if highest == nobody:
        return None
    total = sum(math.exp((one - highest) / SCALE) for one in (*scores, nobody))
    best = options[scores.index(highest)]
    phrase = _noun_phrase(text, best)
    return SubjectWord(text.starts[best], text.end(best), text.classes[best], 1 / total, phrase)


def candidates(text: TokenisedText, verb: int) -> list[int]:
    """The numbers of the words that can be the subject of word number `verb`."""
    first, last = max(0, verb - _REACH[0]), min(len(text.words), verb + _REACH[1] + 1)
    return [at for at in range(first, last) if at != verb and text.classes[at] in _CAN_BE_SUBJECT]


def absence_features(text: TokenisedText, verb: int) -> Iterator[str]:
    """What says that a verb has no subject."""
    word = text.words[verb].lower()
    before = text.words[verb - 1].lower() if verb else "^"
    yield from ("0", f"0w{word}", f"0s{word[-3:]}", f"0t{word[-2:]}", f"0b{before}", f"0i{min(verb, 3)}")
    yield f"0c{text.class_at(verb - 1)}"
    yield f"0n{text.class_at(verb + 1)}"


def candidate_features(text: TokenisedText, verb: int, at: int) -> Iterator[str]:
    """What says that word number `at` is the subject of a verb, or that it is not."""
    side = "L" if at < verb else "R"
    first, last = (at + 1, verb) if at < verb else (verb + 1, at)
    between = text.classes[first:last]
    own, governing = text.classes[at], text.governing(at)
    path = chunked(between)
    for feature in _around(text, verb, at, own, governing):
        yield side + feature
    yield f"{side}d{_distance(abs(verb - at))}"
    yield f"{side}path{own}{path[-7:]}" if len(between) < _FAR else f"{side}far"
    yield f"{side}path2{text.class_at(governing)}{own}{path[-4:]}"
    yield f"{side}np{min(4, path.count('n'))}"
    yield f"{side}v{min(3, between.count('V'))}{min(2, between.count('A'))}"
    yield f"{side}u{min(3, between.count('U'))}"
    yield f"{side}s{min(2, between.count('S'))}"
    yield f"{side}o{min(2, between.count('O'))}"
    if last > first:
        edge, name = (verb - 1, "last") if side == "L" else (first, "first")
        yield f"{side}{name}{text.words[edge].lower()}"
    for number in range(first, last):
        if text.classes[number] in "OSCU":
            yield f"{side}b{text.words[number].lower()}"


def _around(text: TokenisedText, verb: int, at: int, own: str, governing: int) -> Iterator[str]:
    """What stands at and beside a candidate."""
    word, predicate = text.words[at].lower(), text.words[verb].lower()
    after, over = text.class_at(at + 1), text.class_at(governing)
    yield from (f"c{own}", f"p{text.class_at(at - 1)}{own}", f"n{own}{after}", f"g{over}")
    yield f"gw{text.words[governing].lower()}" if over in "ISUCTVA" else f"gw{over}"
    yield from (f"e{word[-3:]}{own}", f"f{word[-2:]}{over}", f"x{own}{text.classes[verb]}")
    yield f"vw{predicate[-3:]}{own}"
    yield f"nw{text.words[at + 1].lower()}" if after in "OAISCUTRDV" else f"nw{after}"
    yield f"st{min(at, 2)}{over}"
    if own in "ODT":
        yield f"w{word}"
    if text.words[at][0].isupper():
        yield f"cap{min(at, 1)}"


def _noun_phrase(text: TokenisedText, at: int) -> tuple[int, int]:
    """The span of the noun phrase of word number `at`, without its determiner."""
    first, last = text.governing(at) + 1, at
    while first < at and text.classes[first] == "D":
        first += 1
    while text.class_at(last + 1) in ("N", "J"):
        last += 1
    return text.starts[first], text.end(last)


def _distance(tokens: int) -> int:
    return tokens if tokens <= 4 else next((most for most in (6, 9, 15) if tokens <= most), 16)
