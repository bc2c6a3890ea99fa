"""The blocks of a page with what is computed once of each: its width, its letters, its groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from summariser.cleaning.html.element_text import Block, letters, width

LONG = 80  # width of running text
MOST_LINKED = 0.5  # share of its text in links


@dataclass(frozen=True, slots=True)
class PageBlocks:
    """Lists with one entry for each block, in order.

    `keys` are the letters of the texts; `running` is the width where a block is running text, else 0. Blocks
    have the same number in `parents` where one element holds them, in `aboves` where one holds those
    elements, in `kinds` where their elements have the same tags and names.
    """

    blocks: Sequence[Block]
    widths: Sequence[float]
    keys: Sequence[str]
    running: Sequence[float]
    parents: Sequence[int]
    kinds: Sequence[int]
    aboves: Sequence[int]


def page_blocks(blocks: Sequence[Block]) -> PageBlocks:
    """The blocks with their measures and groups."""
    widths = [width(block.text) for block in blocks]
    running = [
        w if w >= LONG and block.linked < MOST_LINKED and not block.heading else 0.0
        for w, block in zip(widths, blocks, strict=True)
    ]
    numbers: defaultdict[Any, int] = defaultdict(lambda: len(numbers))
    parents, kinds, aboves = [], [], []
    for block in blocks:
        parent = block.holder.getparent()
        above = parent.getparent() if parent is not None else None
        tag, names = (parent.tag, parent.get("class")) if parent is not None else (None, None)
        parents.append(numbers[parent])
        kinds.append(numbers[block.holder.tag, block.holder.get("class"), tag, names])
        aboves.append(numbers[above])
    return PageBlocks(
        blocks, widths, [letters(block.text) for block in blocks], running, parents, kinds, aboves
    )


def sums_by_group(groups: Sequence[int], values: Sequence[float]) -> defaultdict[int, float]:
    """The sum of the values of each group; `groups` has the group of each value."""
    found: defaultdict[int, float] = defaultdict(float)
    for group, value in zip(groups, values, strict=True):
        found[group] += value
    return found


def since(marks: Sequence[bool], far: int) -> list[int]:
    """For each block the number of blocks back to the last marked one before it, at most `far`."""
    found, distance = [], far
    for mark in marks:
        found.append(distance)
        distance = 1 if mark else min(distance + 1, far)
    return found
