"""Aligning a quotation with the article: verbatim, apart from typesetting, capitals and marked omissions."""

from __future__ import annotations

import re

from summariser.grounding.article_index import ArticleIndex
from summariser.utils.text_folding import folded_text, lower_case, occurrences

# "…", "...", "[…]" and a writer's own words in brackets replace something that the quotation leaves out.
_OMISSION = re.compile(r"\[[^\[\]]{0,200}\]|\(\s?(?:\.{3}|…)\s?\)|(?:\.\s?){2}\.|…")
_EDGES = " .,;:!?'-"
# The longest passage that an omission may replace, in characters, and at how many places a frequent
# passage is tried.
_LONGEST_OMISSION = 400
_MOST_TRIES = 20


def align_quote(quote: str, index: ArticleIndex) -> tuple[int, int] | None:
    """The place of a quotation in the article, as offsets of its text, or None.

    The parts around a marked omission must follow one another in a paragraph, and the words left out must
    not hold a negation. Linear in the article for each quotation.
    """
    folded = lower_case(folded_text(quote))
    parts = [part for piece in _OMISSION.split(folded) if (part := piece.strip(_EDGES))]
    if not parts:
        return None
    text = index.folded.lowered
    for tries, start in enumerate(occurrences(parts[0], text)):
        end = _follow(parts[1:], start + len(parts[0]), index)
        if end is not None:
            return index.folded.original(start, end)
        if tries == _MOST_TRIES:
            break
    return None


def _follow(parts: list[str], end: int, index: ArticleIndex) -> int | None:
    """Where the last of `parts` ends, if each follows what is before it within reach."""
    text = index.folded.lowered
    for part in parts:
        limit = min(end + _LONGEST_OMISSION + len(part), _paragraph_end(end, index))
        at = next(occurrences(part, text, end, limit), None)
        if at is None or _negates(end, at, index):
            return None
        end = at + len(part)
    return end


def _paragraph_end(at: int, index: ArticleIndex) -> int:
    _, original = index.folded.original(at - 1, at)
    end = index.text.find("\n", original)
    return len(index.folded.text) if end < 0 else index.folded.position(end)


def _negates(start: int, end: int, index: ArticleIndex) -> bool:
    """Whether a negation is between two parts of a quotation."""
    if end <= start:
        return False
    first, last = index.folded.original(start, end)
    return any(first <= negation.start < last for negation in index.scan.negations)
