"""Where the article begins and ends: in the stretch of lines that reads most like text, with its first
paragraph and with its last."""

from __future__ import annotations

import re

from summariser.cleaning.page import Line, Page

_LEAST_PROSE_SHARE = 0.4
# In words: what a paragraph gains a stretch at most, what a loose line and a bullet or a row of figures cost
# it, and what an entry of a menu does. A sentence gains its words.
_MOST_GAIN, _LOOSE_COST, _ITEM_COST = 60, 12, 2
_MENU_COST, _MENU_WORDS, _LONG_WORDS = 20, 4, 18
_LEAST_GAIN = 60
_FIGURE = re.compile(r"\d+")


def drop_outside_body(page: Page) -> None:
    """Drops what lies before and after the article.

    First all outside the best stretch: menus of many short lines and the teasers among them cost more than
    they gain. Then the short loose lines before the first paragraph and after the last. A page that is not
    mainly prose after that (an agenda, a list) keeps those.
    """
    _drop_outside_stretch(page.kept())
    kept = page.kept()
    words = sum(line.words for line in kept)
    if sum(line.words for line in kept if line.prose) < _LEAST_PROSE_SHARE * words:
        return
    prose = [at for at, line in enumerate(kept) if _is_text(line)]
    if not prose:
        return
    first, last = prose[0], _list_after(kept, prose[-1])
    for at, line in enumerate(kept):
        if at < first or at > last:
            line.drop("outside the article")


def _drop_outside_stretch(kept: list[Line]) -> None:
    first, last, gain = _best_stretch([_gain(line) for line in kept])
    if gain < _LEAST_GAIN:
        return
    last = _list_after(kept, last)
    for at, line in enumerate(kept):
        if at < first or at > last:
            line.drop("outside the article")


def _best_stretch(gains: list[int]) -> tuple[int, int, int]:
    """First and last place of the stretch with the highest sum, and that sum."""
    best = (0, len(gains) - 1, 0)
    start, total = 0, 0
    for at, gain in enumerate(gains):
        if total <= 0:
            start, total = at, 0
        total += gain
        if total > best[2]:
            best = (start, at, total)
    return best


def _gain(line: Line) -> int:
    if line.prose:
        return min(line.words, _MOST_GAIN)
    if _is_text(line):
        return line.words
    if _is_item(line.text) or len(_FIGURE.findall(line.text)) >= 2:
        return -_ITEM_COST
    if line.words >= _LONG_WORDS:
        return line.words // 2
    return -_MENU_COST if line.words <= _MENU_WORDS else -_LOOSE_COST


def _is_text(line: Line) -> bool:
    return line.prose or (line.closed and line.words >= 3)


def _list_after(kept: list[Line], last: int) -> int:
    """The last line that stays: the last paragraph, or the bullets and table rows that follow it at once."""
    for at in range(last + 1, len(kept)):
        if not _is_item(kept[at].text):
            return at - 1
    return len(kept) - 1


def _is_item(text: str) -> bool:
    return "\t" in text or (text[0] in "•*·▪◦‣" and text[1:2].isspace())
