"""Text that a page has twice, and what the agreement of two copies says about the lines between.

What both copies of a body have is the article; a single line between its paragraphs that only one copy has is
a caption, a link or a box, in whatever style.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_SHINGLE = 3  # words
_SHINGLE_UNSPACED = 6  # characters in scripts without spaces
_COPY_SHARE = 0.5  # of a line's shingles, which make it a copy of other lines
_SHORT = 10  # shingles of a short line
_LEAST_SHARED = 4  # shingles that a long line shares with one other line
_LEAST_WORDS = 6  # of a line that is compared
# A copy is the body of the article if it has at least so many lines and words, and this share of all prose.
_BODY_LINES = 2
_BODY_WORDS = 60
_BODY_SHARE = 0.6
_MOST_WORDS = 60  # of a line that is dropped because only one copy has it
# The earlier copy is kept if it has so many times the words of the later one, or, above the second, more
# lines.
_CLEARLY_LONGER = 1.2
_ABOUT_AS_LONG = 0.8

Shingle = tuple[str, ...]


def drop_duplicate_copies(page: DocumentLines) -> None:
    """Keeps the better copy of repeated text: the longer, then the one in more lines, then the later.

    Where two whole bodies agree, drops the single lines that only one of them has.
    """
    lines = [line for line in page.kept() if line.words >= _LEAST_WORDS]
    shingles = [_shingles(line.tokens) for line in lines]
    shared = _shared(shingles)
    if not any(_half_shared(own, common) for own, common in zip(shingles, shared, strict=True)):
        return
    later = _repeated(shingles, shared, reverse=True)
    earlier = _repeated(shingles, shared, reverse=False)
    if not later and not earlier:
        return
    dropped, agreed = _choose(lines, later, earlier)
    body = [lines[at] for at in sorted(agreed - dropped)]
    whole = _is_body(body, page, lines, dropped)
    kept = {shingle for at, own in enumerate(shingles) if at not in dropped for shingle in own}
    for at in dropped:
        if whole or kept.issuperset(shingles[at]):
            lines[at].drop(reasons.DUPLICATE_COPY)
        else:
            lines[at].question(reasons.DUPLICATE_COPY)
    if whole:
        _drop_unshared(page, body)
        _drop_unshared(page, [lines[at] for at in sorted(dropped)])


def _shingles(words: list[str]) -> list[Shingle]:
    unspaced = list(map(len, words)).count(1) * 2 > len(words)
    size = _SHINGLE_UNSPACED if unspaced else _SHINGLE
    return list(zip(*(words[shift:] for shift in range(size)), strict=False))


def _shared(shingles: list[list[Shingle]]) -> list[list[Shingle]]:
    """For each line, its shingles that another line has too: most lines have none."""
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
    """Whether a line shares enough with all others together to be a copy of some."""
    return bool(shared) and len(shared) >= _COPY_SHARE * len(own)


def _repeated(shingles: list[list[Shingle]], shared: list[list[Shingle]], *, reverse: bool) -> set[int]:
    """The lines that are repeated in later lines (`reverse`) or repeat earlier ones."""
    order: Iterable[int] = reversed(range(len(shared))) if reverse else range(len(shared))
    seen: dict[Shingle, int] = {}
    found = set()
    for at in order:
        own = shared[at]
        if not own:
            continue
        if _half_shared(shingles[at], own):
            partners = Counter(seen[shingle] for shingle in own if shingle in seen)
            if partners and _is_copy(len(shingles[at]), partners):
                found.add(at)
        seen.update(dict.fromkeys(own, at))
    return found


def _is_copy(size: int, partners: Counter[int]) -> bool:
    """Whether a line of `size` shingles is a copy of other lines, given how many each of them shares with it.

    A long line may be several paragraphs run together. A short one must be in another line as a whole: the
    lines of a match report or of a list are alike without being copies.
    """
    if size < _SHORT:
        return any(shared >= size for shared in partners.values())
    return sum(shared for shared in partners.values() if shared >= _LEAST_SHARED) >= _COPY_SHARE * size


def _choose(lines: list[TextLine], with_later: set[int], with_earlier: set[int]) -> tuple[set[int], set[int]]:
    """Which lines to drop, and all lines of both copies. Given: the lines that later ones repeat, and the
    lines that repeat earlier ones."""
    both = with_later | with_earlier
    # Several paragraphs repeat a line in which they are run together; it may repeat none of them.
    later, earlier = both - with_later, both - with_earlier
    words_later, words_earlier = _words(lines, later), _words(lines, earlier)
    clearly_longer = words_earlier > _CLEARLY_LONGER * words_later
    if clearly_longer or (words_earlier > _ABOUT_AS_LONG * words_later and len(earlier) > len(later)):
        return with_earlier, both
    return with_later, both


def _words(lines: list[TextLine], chosen: set[int]) -> int:
    return sum(lines[at].words for at in chosen)


def _is_body(copy: list[TextLine], page: DocumentLines, lines: list[TextLine], dropped: set[int]) -> bool:
    """Whether a copy is the body of the article: most of the running text that is not in the other copy."""
    words = sum(line.words for line in copy)
    others = {id(lines[at]) for at in dropped}
    prose = sum(line.words for line in page.kept() if line.prose and id(line) not in others)
    return len(copy) >= _BODY_LINES and words >= _BODY_WORDS and words >= _BODY_SHARE * prose


def _drop_unshared(page: DocumentLines, body: list[TextLine]) -> None:
    """Drops the lines between the first and the last shared paragraph of a copy that only this copy has."""
    known = {id(line) for line in body}
    both = " ".join(line.folded for line in page.lines if line.reason == reasons.DUPLICATE_COPY)
    places = [at for at, line in enumerate(page.lines) if id(line) in known]
    for line in page.lines[places[0] : places[-1] + 1]:
        unshared = line.reason is None and id(line) not in known and line.words <= _MOST_WORDS
        if unshared and (line.prose or line.folded not in both):
            line.question(reasons.ONLY_IN_ONE_COPY)
