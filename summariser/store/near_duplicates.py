"""Near-duplicates, such as one agency story in twenty papers: LSH finds candidates, an exact look decides.

A text is cut into shingles of three words. MinHash and LSH make bands of them, numbers of which two texts
share at least one if half of their shingles are the same, and nearly never if few are. `same_story` then
compares the texts themselves.
"""

from __future__ import annotations

import re
import struct
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import blake2b

from summariser.languages import DEFAULT_LANGUAGE

# Scripts without spaces between words are compared character by character.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_SHINGLE = 3  # words
_SHORTEST = 20
"""Words; shorter texts say too little to be distinguished."""
_LONGEST = 100_000
"""Characters; longer texts are not agency stories."""
_BANDS = 30
_ROWS = 3  # hashes of a band
_SEED = 1
_CONTAINED = 0.8
"""The share of the later text's shingles that the earlier one must contain …"""
_CONTAINED_AT_LEAST = 0.6
_PARAGRAPH = 60
"""… or the most words that may be new: a lead of its own, or a paragraph of local news."""
_LONGEST_GAP = 8
"""Words; a longer gap between the same words was written anew."""
_MOST_PLACES = 8
_EDGE = ("\n",) * _SHINGLE
_SENTENCE_END = frozenset(".!?:;\n\"“”»'‘(")

Shingle = tuple[str, ...]


def lsh_bands(text: str) -> tuple[int, ...]:
    """The LSH bands of a clean text, 64-bit signed integers; none where it is too short or too long."""
    words = _WORD.findall(text.casefold()) if len(text) <= _LONGEST else []
    if len(words) < _SHORTEST:
        return ()
    from rensa import RMinHash  # pyright: ignore[reportAttributeAccessIssue]  # compiled, without stubs

    sketch = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    sketch.update([" ".join(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1)])
    values = sketch.digest()
    return tuple(_band(at, values[at * _ROWS : (at + 1) * _ROWS]) for at in range(_BANDS))


def same_story(new: str, old: str, language: str = DEFAULT_LANGUAGE) -> bool:
    """Whether a record of `old` can replace `new`, which need not be the other way round.

    It can if `old` contains nearly all of `new` and each of its figures, and no other
    name, number, negation or direction is between the same words: of two reports from one template none
    stands for the other. `language` is that of both.
    """
    figures = _figures(new)
    if not (all(one in old for one in figures) and figures <= _figures(old)):
        return False
    this, that = _Text(new, language), _Text(old, language)
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


@lru_cache(maxsize=16)  # a text is compared with several
def _figures(text: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(text))


@dataclass(frozen=True)
class _Facts:
    """What may not be different in two passages that begin and end with the same words."""

    named: Counter[str]
    negations: int

    def contradict(self, other: _Facts) -> bool:
        swapped = bool(self.named - other.named) and bool(other.named - self.named)
        return swapped or self.negations != other.negations


@dataclass(frozen=True)
class _Text:
    text: str
    language: str

    @cached_property
    def _matches(self) -> list[re.Match[str]]:
        return list(_WORD.finditer(self.text))

    @cached_property
    def words(self) -> list[str]:
        """The words in lower case, between marks for beginning and end."""
        return [*_EDGE, *(match[0].casefold() for match in self._matches), *_EDGE]

    @cached_property
    def places(self) -> dict[Shingle, list[int]]:
        """Where each shingle begins."""
        places: dict[Shingle, list[int]] = defaultdict(list)
        for at in range(len(self.words) - _SHINGLE + 1):
            places[tuple(self.words[at : at + _SHINGLE])].append(at)
        return dict(places)

    def gaps(self, other: _Text) -> Iterator[tuple[int, int]]:
        """The runs of words that no shingle shared with `other` covers, between words that one does.

        A run may be empty: `other` has something there that is left out.
        """
        end: int | None = None
        for at in range(len(self.words) - _SHINGLE + 1):
            if tuple(self.words[at : at + _SHINGLE]) in other.places:
                if end is not None and at != end - _SHINGLE + 1:
                    yield end, max(at, end)
                end = at + _SHINGLE

    def facts(self, start: int, end: int) -> _Facts:
        """The facts in the words from `start` to `end`, read with the words around them."""
        from summariser.scan.figures import scan_numbers
        from summariser.scan.negation import scan_negations
        from summariser.scan.polarity import scan_polarity

        around = self._matches[max(0, start - 2 * _SHINGLE) : max(0, end)]
        text = self.text[around[0].start() : around[-1].end()] if around else ""
        numbers = scan_numbers(text, self.language)
        named = Counter(f"number {one.value}" for one in numbers if one.value is not None)
        named.update(f"{one.axis} {one.pole}" for one in scan_polarity(text, self.language))
        named.update(match[0].casefold() for match in around if match[0][0].isdigit() or self._is_name(match))
        return _Facts(named, len(scan_negations(text, self.language)))

    def _is_name(self, match: re.Match[str]) -> bool:
        """Whether a word has a capital that is not that of a sentence."""
        before = self.text[max(0, match.start() - 3) : match.start()].rstrip(" \t")
        return match[0][0].isupper() and bool(before) and before[-1] not in _SENTENCE_END


def _is_another_fact(new: _Text, old: _Text, start: int, end: int) -> bool:
    """Whether between the words around a gap of `new` the old text has other facts."""
    if end - start > _LONGEST_GAP:
        return False
    before = tuple(new.words[start - _SHINGLE : start])
    after = new.words[end : end + _SHINGLE]
    for at in old.places.get(before, [])[:_MOST_PLACES]:
        begin = at + _SHINGLE
        for stop in range(begin, begin + _LONGEST_GAP + 1):
            if old.words[stop : stop + _SHINGLE] == after:
                if new.facts(start, end).contradict(old.facts(begin, stop)):
                    return True
                break
    return False
