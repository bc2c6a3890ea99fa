"""Where the article begins and ends: in the sequence of lines with the most running text, and there with the
first and the last paragraph."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import content_words
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_LEAST_PROSE_SHARE = 0.4  # of the words that are kept
_MOST_SCORE = 60  # of a paragraph, which scores its words
_LOOSE_COST = 12  # of a loose line
_ITEM_COST = 2  # of a bullet or a row of figures
_MENU_COST = 20  # of an entry of a menu
_MENU_WORDS = 4  # of such an entry
_LEAST_SCORE = 60  # of a body
_BOX_LINES = 3  # consecutive loose lines
_LEAST_SHARED = 2  # content words
# Of another part of the article: its share of the body's score, the content words that a paragraph shares
# with it, and the share of such paragraphs.
_PART_SHARE = 0.2
_PART_SHARED = 2
_ON_TOPIC_SHARE = 0.75
_MOST_ANNOUNCED = 12  # lines of a list below a colon
_SENTENCE_WORDS = 3  # of a sentence that is no paragraph
# A sentence after a line that was dropped for one of these is not part of the text.
_ENDS_TEXT = (
    reasons.ARTICLE_LINK,
    reasons.AFTER_ARTICLE,
    reasons.TAGS,
    reasons.AGENCY_SIGN_OFF,
    reasons.TIMESTAMP,
    reasons.RIGHTS_NOTICE,
    reasons.AUTHOR_BIO,
    reasons.ARTICLE_LIST,
)
_FIGURE = re.compile(r"\d+")


def drop_outside_body(page: DocumentLines) -> None:
    """Drops what is before and after the article.

    First all lines outside the body, the sequence of lines with the highest score: menus of many short lines
    score below zero, with the teasers among them. Then the loose lines before the first paragraph and after
    the last, unless the page is not mainly prose (an agenda, a list). The time of a live blog's entry stays
    with its first paragraph.
    """
    _drop_outside_highest(page)
    _drop_loose_ends(page)
    for line, following in itertools.pairwise(page.lines):
        if line.entry_time and line.reason == reasons.OUTSIDE_ARTICLE and following.reason is None:
            line.reason = None


def _drop_loose_ends(page: DocumentLines) -> None:
    kept = page.kept()
    words = sum(line.words for line in kept)
    if sum(line.words for line in kept if line.prose) < _LEAST_PROSE_SHARE * words:
        return
    text = [at for at, line in enumerate(kept) if _is_text(line)]
    if not text:
        return
    first, last = text[0], _list_after(kept, text[-1])
    for at, line in enumerate(kept):
        if at < first or at > last:
            line.drop(reasons.OUTSIDE_ARTICLE)


def _drop_outside_highest(page: DocumentLines) -> None:
    kept = page.kept()
    first, last, score = _highest_sum([_score(line) for line in kept])
    if score < _LEAST_SCORE:
        return
    last = _list_after(kept, last)
    opening = set(map(id, _opening(page, kept[:first], kept[first : last + 1])))
    last = _closing(page, kept, first, last)
    extent = _with_other_parts(kept, first, last, score)
    for at, line in enumerate(kept):
        if first <= at <= last or id(line) in opening:
            continue
        if at in extent:
            line.question(reasons.OUTSIDE_ARTICLE)
        else:
            line.drop(reasons.OUTSIDE_ARTICLE)


def _with_other_parts(kept: list[TextLine], first: int, last: int, score: int) -> range:
    """The places from the first to the last part of the article: the body, and before and after it what has
    much running text about the same, as a long text has between its lists."""
    topic = Counter(word for line in kept[first : last + 1] for word in line.content)
    words = frozenset(word for word, count in topic.items() if count > 1)
    start, end = first, last
    before, after = _part(kept[:first], score, words), _part(kept[last + 1 :], score, words)
    if before is not None:
        start = before[0]
    if after is not None:
        end = last + 1 + after[1]
    return range(start, end + 1)


def _part(lines: list[TextLine], score: int, topic: frozenset[str]) -> tuple[int, int] | None:
    """The first and the last place of a sequence that is a part of the article; None where there is none."""
    first, last, own = _highest_sum([_score(line) for line in lines])
    if own < max(_LEAST_SCORE, _PART_SHARE * score):
        return None
    paragraphs = [line for line in lines[first : last + 1] if line.prose]
    on_topic = sum(len(line.content & topic) >= _PART_SHARED for line in paragraphs)
    return (first, last) if on_topic >= _ON_TOPIC_SHARE * len(paragraphs) else None


def _opening(page: DocumentLines, before: list[TextLine], body: list[TextLine]) -> list[TextLine]:
    """The lines before the body that a box of many loose lines separates from it: the paragraphs below the
    headline that share content words with it or with the body, and single loose lines among them."""
    title = next((at for at, line in enumerate(page.lines) if line.reason == reasons.TITLE), None)
    if title is None or not any(line.prose for line in before):
        return []
    below = set(map(id, page.lines[title:]))
    title_words = content_words(page.fields.get("title", ""))
    body_words = frozenset().union(*(line.content for line in body))

    def is_on_topic(line: TextLine) -> bool:
        return bool(line.content & title_words) or len(line.content & body_words) >= _LEAST_SHARED

    paragraphs = (at for at, line in enumerate(before) if line.prose and id(line) in below)
    first = next((at for at in paragraphs if is_on_topic(before[at])), len(before))
    return list(_without_boxes(before[first:]))


def _closing(page: DocumentLines, kept: list[TextLine], first: int, last: int) -> int:
    """The last line of the text after the body: paragraphs that a loose line or two separate from it, and
    short sentences that share content words with it, unless a dropped line between them ends the text."""
    if last + 1 == len(kept):
        return last
    body_words = frozenset().union(*(line.content for line in kept[first : last + 1]))
    places = {id(line): at for at, line in enumerate(page.lines)}
    at = last + 1
    while at < len(kept) and at - last <= _BOX_LINES:
        line = kept[at]
        between = page.lines[places[id(kept[last])] : places[id(line)]]
        if any(other.reason in _ENDS_TEXT for other in between):
            return last
        follows = len(between) == 1 or line.prose or len(line.content & body_words) >= _LEAST_SHARED
        if follows and _is_text(line):
            last = at
        at += 1
    return last


def _without_boxes(lines: list[TextLine]) -> Iterator[TextLine]:
    """The lines without three or more consecutive loose ones."""
    for loose, group in itertools.groupby(lines, key=lambda line: not _is_text(line)):
        consecutive = list(group)
        if not loose or len(consecutive) < _BOX_LINES:
            yield from consecutive


def _highest_sum(scores: list[int]) -> tuple[int, int, int]:
    """First and last place of the consecutive scores with the highest sum, and that sum."""
    best = (0, len(scores) - 1, 0)
    start, total = 0, 0
    for at, score in enumerate(scores):
        if total <= 0:
            start, total = at, 0
        total += score
        if total > best[2]:
            best = (start, at, total)
    return best


def _score(line: TextLine) -> int:
    if line.prose:
        return min(line.words, _MOST_SCORE)
    if _is_text(line):
        return line.words
    if _is_item(line.text) or len(_FIGURE.findall(line.text)) >= 2:
        return -_ITEM_COST
    return -_MENU_COST if line.words <= _MENU_WORDS else -_LOOSE_COST


def _is_text(line: TextLine) -> bool:
    return line.prose or (line.ends_sentence and line.words >= _SENTENCE_WORDS)


def _list_after(kept: list[TextLine], last: int) -> int:
    """The last line that stays: the last paragraph, or the list that follows it at once: bullets and table
    rows, or lines below a colon that are about the same."""
    last += _length_of_announced(kept[: last + 1], kept[last + 1 : last + 2 + _MOST_ANNOUNCED])
    for at in range(last + 1, len(kept)):
        if not _is_item(kept[at].text):
            return at - 1
    return len(kept) - 1


def _length_of_announced(before: list[TextLine], after: list[TextLine]) -> int:
    """The number of lines that are a list with a colon above it, of which half share words with the text."""
    if not after or not after[0].text.endswith((":", "：")):
        return 0
    items = list(itertools.takewhile(lambda line: not _is_text(line), after[1:]))
    topic = frozenset().union(*(line.content for line in before if line.prose))
    on_topic = sum(not line.content.isdisjoint(topic) for line in items)
    announced = items and len(items) < _MOST_ANNOUNCED and not after[0].content.isdisjoint(topic)
    return len(items) + 1 if announced and 2 * on_topic >= len(items) else 0


def _is_item(text: str) -> bool:
    return "\t" in text or (text[0] in "•*·▪◦‣" and text[1:2].isspace())
