"""A sentence as the learned models of its syntax see it: its words, and a class for each of them.

Classes are known or told by the ending of a word: N noun or name, O pronoun, V verb, A auxiliary, J
adjective, R adverb, D determiner, I adposition, C and S conjunctions, T particle, M number, U punctuation.
They and the weights of a language are `syntax.json.gz` in its folder, made by `benchmarks/train_syntax.py`,
which says from what data.
"""

from __future__ import annotations

import gzip
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SCALE = 50  # of the weights, which are whole numbers
_TOKEN = re.compile(r"\w+(?:[-'’.]\w+)*|[^\w\s]")
_NOUN_PHRASE = frozenset("DJMN")
_PHRASE_WORDS = 6  # before a noun, to what governs it
_ENDINGS = (4, 3, 2)  # letters


@dataclass(frozen=True, slots=True)
class TokenisedText:
    """The words of a sentence, where each begins, and their classes, a letter for each."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    classes: str

    def at(self, offset: int) -> int:
        """The number of the word at an offset, or of the last one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def end(self, at: int) -> int:
        """Where word number `at` ends."""
        return self.starts[at] + len(self.words[at])

    def class_at(self, at: int) -> str:
        """The class of word number `at`; ^ before the first and $ after the last."""
        return self.classes[at] if 0 <= at < len(self.classes) else "^" if at < 0 else "$"

    def governing(self, at: int) -> int:
        """The number of the word before the noun phrase of word number `at`; -1 if that opens the text."""
        before = at - 1
        while before >= 0 and self.classes[before] in _NOUN_PHRASE and at - before < _PHRASE_WORDS:
            before -= 1
        return before


@dataclass(frozen=True, slots=True)
class SyntaxWeights:
    """What is known of one language: classes of words and, after "-", of endings; weights by feature."""

    word_classes: Mapping[str, str]
    subject: Mapping[str, int]
    longest_word: int = 0
    """In characters, in a language that writes no spaces between words; 0 in others."""

    def tokens(self, text: str) -> TokenisedText:
        """The words of a sentence with their classes."""
        spans = [match.span() for match in _TOKEN.finditer(text)]
        if self.longest_word:
            spans = [word for start, end in spans for word in self._segmented(text, start, end)]
        words = tuple(text[start:end] for start, end in spans)
        classes = "".join(map(self.class_of, words))
        return TokenisedText(words, tuple(start for start, _ in spans), classes)

    def _segmented(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The longest known words of [start, end), from its beginning; what is between them is one word."""
        unknown = start
        while start < end:
            lengths = range(min(self.longest_word, end - start), 0, -1)
            known = next((one for one in lengths if text[start : start + one] in self.word_classes), 0)
            if known and unknown < start:
                yield unknown, start
            if known:
                yield start, start + known
                unknown = start + known
            start += known or 1
        if unknown < end:
            yield unknown, end

    def class_of(self, word: str) -> str:
        """The class of a word: known, or told by its first letter or its ending."""
        folded = word.lower()
        known = self.word_classes.get(folded)
        if known:
            return known
        if not word[0].isalnum():
            return "U"
        if word[0].isdigit():
            return "M"
        if word[0].isupper():
            return "N"
        endings = (self.word_classes.get("-" + folded[-length:]) for length in _ENDINGS)
        return next((one for one in endings if one), "N")


@cache
def syntax_weights(language: str) -> SyntaxWeights | None:
    """The weights of a language, read when they are first asked for; None if it has none."""
    path = files("summariser.languages") / language / "syntax.json.gz"
    if not path.is_file():
        return None
    return SyntaxWeights(**json.loads(gzip.decompress(path.read_bytes())))


def score(weights: Mapping[str, int], features: Iterable[str]) -> int:
    """The sum of the weights of the features, each counted once."""
    get = weights.get
    return sum(get(feature, 0) for feature in set(features))


def chunked(classes: str) -> str:
    """Classes with each run of words of noun phrases as one `n`."""
    return re.sub("[DJMN]+", "n", classes)
