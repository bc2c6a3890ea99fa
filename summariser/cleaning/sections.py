"""Parts of the page after or inside the article: comments, lists of other articles, boxes."""

from __future__ import annotations

from summariser.cleaning.furniture import begins_ending, is_relative_time
from summariser.cleaning.page import Line, Page

_LEAST_BEFORE = 0.5


def cut_endings(page: Page) -> None:
    """Drops all from the heading of the readers' comments or of the last lists on; a list in the middle only
    up to the next paragraph."""
    total = sum(line.words for line in page.kept() if line.prose)
    before = 0
    for at, line in enumerate(page.lines):
        if line.reason is None and line.prose:
            before += line.words
        if line.reason in (None, "share or reading tools", "link to another article") and begins_ending(line):
            if before >= _LEAST_BEFORE * total and total:
                _drop_all(page.lines[at:], "after the article: comments or other articles")
                return
            _drop_list(page.lines[at:])
    _drop_readers_comments(page)


def _drop_all(lines: list[Line], reason: str) -> None:
    for line in lines:
        line.drop(reason)


def _drop_list(lines: list[Line]) -> None:
    for line in lines:
        if line.prose:
            return
        line.drop("list of other articles")


def _drop_readers_comments(page: Page) -> None:
    """Comments without a heading: two or more lines with a time counted back, in the last half."""
    half = len(page.lines) // 2
    marks = [at for at in range(half, len(page.lines)) if is_relative_time(page.lines[at])]
    if len(marks) >= 2:
        _drop_all(page.lines[marks[0] :], "after the article: comments or other articles")


def drop_boxes(page: Page) -> None:
    """Between two lines of one block (no empty line inside) that are furniture, short lines are so too."""
    for block in _blocks(page.lines):
        known = [at for at, line in enumerate(block) if line.reason and _is_box_part(line.reason)]
        if len(known) >= 2:
            for line in block[known[0] : known[-1]]:
                if not line.prose or len(known) >= 3:
                    line.drop("inside a box of the page")


def _is_box_part(reason: str) -> bool:
    return reason in (
        "newsletter or follow call",
        "paywall or log-in call",
        "consent text",
        "share or reading tools",
    )


def _blocks(lines: list[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        if line.blank_before or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks if len(blocks) > 2 else []
