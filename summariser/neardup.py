"""The same agency story in twenty papers: found by a few numbers, made sure of by a second, exact look.

A text is cut into shingles of three words. MinHash makes `bands` of them, numbers of which two texts share
at least one if half of their shingles are the same, and nearly never if few are. `same_story` then compares
the texts themselves.
"""

from __future__ import annotations

import re
import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

# Scripts without spaces between words are compared character by character.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_SHINGLE = 3
_SHORTEST = 20
"""Words; what is shorter says too little to be told apart."""
_BANDS = 20
_ROWS = 3
_SEED = 1
_CONTAINED = 0.8
"""Of the shingles of the later text, how many stand in the earlier one …"""
_CONTAINED_AT_LEAST = 0.6
_PARAGRAPH = 60
"""… or this many words at most are new: a lead of its own, or a paragraph of local news."""
_LONGEST_GAP = 8
"""Words; between the same words, what is longer was written anew rather than filled in."""
_MOST_PLACES = 8
_EDGE = ("\n",) * _SHINGLE
_SENTENCE_END = frozenset(".!?:;\n\"“”»'‘(")

Shingle = tuple[str, ...]


def bands_of(text: str) -> tuple[int, ...]:
    """The bands of a clean text, 64-bit signed integers; none where it is too short to tell."""
    words = _WORD.findall(text.casefold())
    if len(words) < _SHORTEST:
        return ()
    from rensa import RMinHash

    sketch = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    sketch.update([" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)])
    values = sketch.digest()
    return tuple(_band(at, values[at * _ROWS : (at + 1) * _ROWS]) for at in range(_BANDS))


def same_story(new: str, old: str) -> bool:
    """Whether a record of `old` can stand for `new`, which need not be the other way round.

    It can where nearly all of `new` stands in `old`, no figure of it is missing there, and nowhere another
    name or figure stands in the same words: of two reports from one template none stands for the other.
    """
    if not _numbers(new) <= _numbers(old):
        return False
    this, that = _Text(new), _Text(old)
    total = sum(map(len, this.places.values()))
    new_shingles = sum(len(at) for shingle, at in this.places.items() if shingle not in that.places)
    most_new = max((1 - _CONTAINED) * total, min(_PARAGRAPH, (1 - _CONTAINED_AT_LEAST) * total))
    return new_shingles <= most_new and not any(
        _is_another_fact(this, that, start, end) for start, end in this.gaps(that)
    )


def _band(at: int, values: Sequence[int]) -> int:
    """One number of a band's values, the same on every machine."""
    digest = blake2b(struct.pack(f">B{_ROWS}I", at, *values), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _numbers(text: str) -> set[str]:
    return set(_NUMBER.findall(text))


@dataclass
class _Text:
    text: str

    @cached_property
    def words(self) -> list[str]:
        """The words between marks for beginning and end."""
        return [*_EDGE, *_WORD.findall(self.text), *_EDGE]

    @cached_property
    def folded(self) -> list[str]:
        return [word.casefold() for word in self.words]

    @cached_property
    def places(self) -> dict[Shingle, list[int]]:
        """Where each shingle begins."""
        places: dict[Shingle, list[int]] = defaultdict(list)
        for at in range(len(self.folded) - _SHINGLE + 1):
            places[tuple(self.folded[at : at + _SHINGLE])].append(at)
        return dict(places)

    @cached_property
    def starts_sentence(self) -> list[bool]:
        """Of each word, whether its capital may be that of a sentence."""
        starts = [True] * _SHINGLE
        for match in _WORD.finditer(self.text):
            before = self.text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
            starts.append(not before or before[-1] in _SENTENCE_END)
        return starts

    def gaps(self, other: _Text) -> Iterator[tuple[int, int]]:
        """The runs of words that no shingle shared with `other` covers, between words that one does."""
        covered = [False] * len(self.words)
        for shingle, places in self.places.items():
            if shingle in other.places:
                for at in places:
                    covered[at : at + _SHINGLE] = [True] * _SHINGLE
        start: int | None = None
        for at, is_covered in enumerate(covered):
            if is_covered:
                if start is not None and start < at:
                    yield start, at
                start = at + 1

    def facts(self, start: int, end: int) -> set[str]:
        """The names and figures among the words from `start` to `end`."""
        return {
            self.folded[at]
            for at in range(start, end)
            if self.words[at][0].isdigit() or (self.words[at][0].isupper() and not self.starts_sentence[at])
        }


def _is_another_fact(new: _Text, old: _Text, start: int, end: int) -> bool:
    """Whether between the words around a gap of `new` the old text has other names or figures."""
    if end - start > _LONGEST_GAP:
        return False
    before = tuple(new.folded[start - _SHINGLE : start])
    after = new.folded[end : end + _SHINGLE]
    mine = new.facts(start, end)
    for at in old.places.get(before, [])[:_MOST_PLACES]:
        begin = at + _SHINGLE
        for stop in range(begin, begin + _LONGEST_GAP + 1):
            if old.folded[stop : stop + _SHINGLE] == after:
                theirs = old.facts(begin, stop)
                if mine - theirs and theirs - mine:
                    return True
                break
    return False
