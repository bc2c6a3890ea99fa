"""What the phrases of all languages say of the blocks of a page, as features: boilerplate, headings of
comments and of lists, buttons and times of comments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from summariser.cleaning.html.body.page_blocks import since
from summariser.cleaning.text.boilerplate_matching import (
    is_comment_heading,
    is_list_heading,
    reason_by_phrase,
    required_words_in,
)
from summariser.cleaning.text.trailing_sections import is_comment_action

_LONGEST = 400  # characters of a block that is compared
_FAR = 100  # blocks from which a distance is the same
_WINDOW = 10  # blocks before and after
_MOST_WORDS = 8  # of a button or a date
_DIGIT = re.compile(r"\d")


def phrase_features(texts: Sequence[str]) -> list[list[float]]:
    """For each block whether a phrase of boilerplate begins it, the blocks back to a heading of comments and
    to one of lists, and the shares of the blocks around it that are buttons of comments, and short with
    digits, as times are."""
    lines = [text[:_LONGEST].lower() for text in texts]
    required = required_words_in("\n".join(lines))
    said = {line: _said_by(line, required) for line in set(lines)}  # pages repeat themselves
    if not said:
        return []
    known, comments, lists, actions, dated = map(list, zip(*map(said.__getitem__, lines), strict=True))
    columns = (known, since(comments, _FAR), since(lists, _FAR), _around(actions), _around(dated))
    return [list(map(float, values)) for values in zip(*columns, strict=True)]


def _said_by(line: str, required: tuple[str, ...]) -> tuple[bool, bool, bool, bool, bool]:
    """Whether a line begins with a phrase of boilerplate, heads comments, heads a list, is a button of
    comments, is short with digits."""
    count = len(line.split())
    is_short = 0 < count <= _MOST_WORDS
    return (
        reason_by_phrase(line, count, required) is not None,
        is_comment_heading(line, count),
        is_list_heading(line, count),
        is_short and is_comment_action(line),
        is_short and _DIGIT.search(line) is not None,
    )


def _around(marks: Sequence[bool]) -> list[float]:
    """For each block the share of those around it that are marked."""
    sums = [0, *accumulate(map(int, marks))]
    found = []
    for at in range(len(marks)):
        low, high = max(0, at - _WINDOW), min(len(marks), at + _WINDOW + 1)
        found.append((sums[high] - sums[low]) / (high - low))
    return found
