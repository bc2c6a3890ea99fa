"""Where the article begins and ends: in the stretch of lines that reads most like text, with its first
paragraph and with its last."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import content_words

_LEAST_PROSE_SHARE = 0.4
# In words: what a paragraph gains a stretch at most, what a loose line and a bullet or a row of figures cost
# it, and what an entry of a menu does. A sentence gains its words.
_MOST_GAIN, _LOOSE_COST, _ITEM_COST = 60, 12, 2
_MENU_COST, _MENU_WORDS, _LONG_WORDS = 20, 4, 18
_LEAST_GAIN = 60
_BOX = 3
# What stands before a sentence that is not of the text any more.
_AFTER_THE_TEXT = (
    "link to another article",
    "after the article: comments or other articles",
    "tags",
    "agency's end mark",
    "time line",
    "rights notice",
    "author's bio",
    "list of other articles",
)
_FIGURE = re.compile(r"\d+")


def drop_outside_body(page: DocumentLines) -> None:
    """Drops what lies before and after the article.

    First all outside the best stretch: menus of many short lines and the teasers among them cost more than
    they gain. Then the short loose lines before the first paragraph and after the last. A page that is not
    mainly prose after that (an agenda, a list) keeps those.
    """
    _drop_outside_stretch(page)
    kept = page.kept()
    words = sum(line.words for line in kept)
    if sum(line.words for line in kept if line.prose) < _LEAST_PROSE_SHARE * words:
        return
    text = [at for at, line in enumerate(kept) if _is_text(line)]
    if not text:
        return
    first, last = text[0], max((at for at in text if not _is_question(kept[at])), default=text[-1])
    while last + 1 < len(kept) and _is_text(kept[last + 1]):
        last += 1
    last = _list_after(kept, last)
    for at, line in enumerate(kept):
        if at < first or at > last:
            line.drop("outside the article")


def _drop_outside_stretch(page: DocumentLines) -> None:
    kept = page.kept()
    first, last, gain = _best_stretch([_gain(line) for line in kept])
    if gain < _LEAST_GAIN:
        return
    last = _list_after(kept, last)
    opening = set(map(id, _opening(page, kept[:first], kept[first : last + 1])))
    last = _closing(page, kept, first, last)
    for at, line in enumerate(kept):
        if (at < first or at > last) and id(line) not in opening:
            line.drop("outside the article")


def _opening(page: DocumentLines, before: list[TextLine], stretch: list[TextLine]) -> list[TextLine]:
    """What a box in the text, of many loose lines, cut off from the best stretch: the paragraphs below the
    headline that speak of what it or the stretch speaks of, and single loose lines among them."""
    title = next((at for at, line in enumerate(page.lines) if line.reason == "title"), None)
    if title is None or not any(line.prose for line in before):
        return []
    below = set(map(id, page.lines[title:]))
    subject = content_words(page.facts.get("title", ""))
    told = frozenset().union(*(line.content for line in stretch))
    first = next(
        (
            at
            for at, line in enumerate(before)
            if line.prose and id(line) in below and (line.content & subject or len(line.content & told) >= 2)
        ),
        len(before),
    )
    return list(_without_boxes(before[first:]))


def _closing(page: DocumentLines, kept: list[TextLine], first: int, last: int) -> int:
    """The last line of the text after the best stretch: paragraphs that a loose line or two cut off from it,
    and short sentences that speak of the same things, with nothing but the text's own furniture between."""
    if last + 1 == len(kept):
        return last
    told = frozenset().union(*(line.content for line in kept[first : last + 1]))
    places = {id(line): at for at, line in enumerate(page.lines)}
    at = last + 1
    while at < len(kept) and at - last < _BOX + 1:
        line = kept[at]
        between = page.lines[places[id(kept[last])] : places[id(line)]]
        if any(other.reason in _AFTER_THE_TEXT for other in between):
            return last
        follows = len(between) == 1 or line.prose or len(line.content & told) >= 2
        if follows and _is_text(line) and not _is_question(line):
            last = at
        at += 1
    return last


def _without_boxes(lines: list[TextLine]) -> Iterator[TextLine]:
    """The lines without runs of three loose ones or more."""
    for loose, group in itertools.groupby(lines, key=lambda line: not _is_text(line)):
        run = list(group)
        if not loose or len(run) < _BOX:
            yield from run


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


def _gain(line: TextLine) -> int:
    if line.prose:
        return min(line.words, _MOST_GAIN)
    if _is_text(line):
        return line.words
    if _is_item(line.text) or len(_FIGURE.findall(line.text)) >= 2:
        return -_ITEM_COST
    if line.words >= _LONG_WORDS:
        return line.words // 2
    return -_MENU_COST if line.words <= _MENU_WORDS else -_LOOSE_COST


def _is_text(line: TextLine) -> bool:
    return line.prose or (line.closed and line.words >= 3)


def _is_question(line: TextLine) -> bool:
    """Whether a line may be a headline that asks: apart from the text it does not say where that ends."""
    return not line.prose and line.text.rstrip("\"'”’»").endswith(("?", "？", "؟"))


def _list_after(kept: list[TextLine], last: int) -> int:
    """The last line that stays: the last paragraph, or the bullets and table rows that follow it at once."""
    for at in range(last + 1, len(kept)):
        if not _is_item(kept[at].text):
            return at - 1
    return len(kept) - 1


def _is_item(text: str) -> bool:
    return "\t" in text or (text[0] in "•*·▪◦‣" and text[1:2].isspace())
