"""Passages that stand on the page twice, and what the agreement of two copies says about the lines between.

What stands in both copies of a body is the article; a single line between its paragraphs that only one
copy has is a caption, a link or a box, in whatever style.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_SHINGLE, _SHINGLE_UNSPACED = 3, 6
_SAME = 0.5
# Below so many shingles a line is short; so many shared ones with one line are a run of its words.
_SHORT, _RUN = 10, 4
_LEAST_WORDS = 6
# A copy is the body of the article if it has at least so many lines or words, and this share of all prose.
_BODY_LINES, _BODY_WORDS, _BODY_SHARE = 2, 60, 0.6
_LONGEST_STRAY = 60

Shingle = tuple[str, ...]


def drop_repeated_copies(page: DocumentLines) -> None:
    """Keeps the better copy of what is told twice: the longer, then the one in more lines, then the later.

    Where two whole bodies agree, drops the single lines that only one of them has.
    """
    lines = [line for line in page.kept() if line.words >= _LEAST_WORDS]
    shingles = [_shingles(line.tokens) for line in lines]
    shared = _shared(shingles)
    if not any(_half_shared(own, common) for own, common in zip(shingles, shared, strict=True)):
        return
    told_later = _told_elsewhere(shingles, shared, reverse=True)
    told_before = _told_elsewhere(shingles, shared, reverse=False)
    if not told_later and not told_before:
        return
    dropped, agreed = _choose(lines, told_later, told_before)
    for at in dropped:
        lines[at].drop("repeated text")
    _drop_contained(lines, shingles, dropped)
    body = [lines[at] for at in sorted(agreed - dropped) if lines[at].reason is None]
    if _is_body(body, page):
        _drop_strays(page, body)
        _drop_strays(page, [lines[at] for at in sorted(dropped)])


def _shingles(words: list[str]) -> list[Shingle]:
    unspaced = list(map(len, words)).count(1) * 2 > len(words)
    size = _SHINGLE_UNSPACED if unspaced else _SHINGLE
    return list(zip(*(words[shift:] for shift in range(size)), strict=False))


def _shared(shingles: list[list[Shingle]]) -> list[list[Shingle]]:
    """Of each line the shingles that stand in another line too: most lines have none."""
    common: set[Shingle] = set()
    seen: set[Shingle] = set()
    distinct = list(map(set, shingles))
    for own in distinct:
        common |= own & seen
        seen |= own
    return [
        [] if common.isdisjoint(some) else [shingle for shingle in own if shingle in common]
        for own, some in zip(shingles, distinct, strict=True)
    ]


def _half_shared(own: list[Shingle], shared: list[Shingle]) -> bool:
    """Whether a line shares enough with others at all to be told by them."""
    return bool(shared) and len(shared) >= _SAME * len(own)


def _told_elsewhere(shingles: list[list[Shingle]], shared: list[list[Shingle]], *, reverse: bool) -> set[int]:
    """The lines that are told again in later lines (reverse) or were told in earlier ones."""
    order: Iterable[int] = reversed(range(len(shared))) if reverse else range(len(shared))
    seen: dict[Shingle, int] = {}
    found = set()
    for at in order:
        own = shared[at]
        if not own:
            continue
        if _half_shared(shingles[at], own):
            partners = Counter(seen[shingle] for shingle in own if shingle in seen)
            if partners and _tells_again(len(shingles[at]), partners):
                found.add(at)
        seen.update(dict.fromkeys(own, at))
    return found


def _tells_again(size: int, partners: Counter[int]) -> bool:
    """Whether a line of `size` shingles is told by others, of which each shares so many with it.

    A long line may be several paragraphs run together. A short one must be told whole: the lines of a match
    report or of a list are alike without being copies.
    """
    if size < _SHORT:
        return any(shared >= size for shared in partners.values())
    return sum(shared for shared in partners.values() if shared >= _RUN) >= _SAME * size


def _choose(lines: list[TextLine], told_later: set[int], told_before: set[int]) -> tuple[set[int], set[int]]:
    """Which lines to drop, and all lines that take part in the agreement."""
    both = told_later | told_before
    # A line run together of several paragraphs is matched by each of them, and may match none of them.
    later, earlier = both - told_later, both - told_before
    words_later, words_earlier = _words(lines, later), _words(lines, earlier)
    if words_earlier > 1.2 * words_later or (words_earlier > 0.8 * words_later and len(earlier) > len(later)):
        return told_before, both
    return told_later, both


def _drop_contained(lines: list[TextLine], shingles: list[list[Shingle]], dropped: set[int]) -> None:
    """Pull quotes, standfirsts and the like: short lines that stand whole in a longer kept line."""
    kept = [at for at in range(len(lines)) if at not in dropped]
    home = {shingle: at for at in sorted(kept, key=lambda at: lines[at].words) for shingle in shingles[at]}
    for at in kept:
        homes = {home[shingle] for shingle in shingles[at]}
        whole = len(homes) == 1 and lines[at].words <= _LONGEST_STRAY
        if whole and lines[at].words < lines[homes.pop()].words:
            lines[at].drop("repeated text")


def _words(lines: list[TextLine], chosen: set[int]) -> int:
    return sum(lines[at].words for at in chosen)


def _is_body(copy: list[TextLine], page: DocumentLines) -> bool:
    words = sum(line.words for line in copy)
    prose = sum(line.words for line in page.kept() if line.prose)
    return len(copy) >= _BODY_LINES and words >= _BODY_WORDS and words >= _BODY_SHARE * prose


def _drop_strays(page: DocumentLines, body: list[TextLine]) -> None:
    """The lines from the first agreed paragraph of a copy to its last that no copy but this has."""
    known = {id(line) for line in body}
    both = " ".join(line.folded for line in page.lines if line.reason == "repeated text")
    places = [at for at, line in enumerate(page.lines) if id(line) in known]
    for line in page.lines[places[0] : places[-1] + 1]:
        stray = line.reason is None and id(line) not in known and line.words <= _LONGEST_STRAY
        if stray and (line.prose or line.folded not in both):
            line.drop("only in one of two copies")
