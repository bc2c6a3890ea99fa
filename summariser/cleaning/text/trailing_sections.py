"""Parts of the page after or inside the article: comments, lists of other articles, boxes."""

from __future__ import annotations

import re

from summariser.cleaning.text.boilerplate import begins_ending, begins_list, is_relative_time
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_LEAST_BEFORE = 0.5
_AFTER = "after the article: comments or other articles"
# Below a comment: its likes, and what another reader may do with it.
_ANSWER = re.compile(
    r"(?:\d[\d.,]{0,6}[km]? (?:likes?|replies|reply|upvotes|points)\b|like \(\d|reply\W{0,3}$"
    r"|(?:antworten|répondre|responder|curtir|rispondi|ответить"
    r"|відповісти|رد|回复|返信)(?:\s?\(?\d{0,5}\)?)$)"
    r"|[^.!?,]{1,40}\s(?:says|writes|schreibt|dice|dit|diz|scrive|пишет|пише)\s?:$",
    re.I,
)
_MAY_BE_HEADINGS = (None, "share or reading tools", "link to another article")
_HEADING_WORDS = 8
_LONGEST_LIST, _LEAST_SHARED = 8, 2
_LEAST_WORDS, _LEAST_ANSWERS, _LONGEST_COMMENT = 60, 3, 4


def cut_endings(page: DocumentLines) -> None:
    """Drops all from the heading of the readers' comments or of the last lists on; a list in the middle only
    up to the next paragraph, and one below which the text goes on."""
    total = sum(line.words for line in page.kept() if line.prose)
    before = 0
    told: set[str] = set()
    for at, line in enumerate(page.lines):
        if line.reason is None and line.prose:
            before += line.words
            told |= line.content
        if line.words > _HEADING_WORDS or line.reason not in _MAY_BE_HEADINGS:
            continue
        lists = begins_list(line)
        if lists and _text_goes_on(page.lines[at + 1 : at + 1 + _LONGEST_LIST], told):
            _drop_list(page.lines[at:])
        elif lists or begins_ending(line):
            if total and (before >= _LEAST_BEFORE * total or _readers_follow(page.lines[at + 1 :], before)):
                _drop_all(page.lines[at:], _AFTER)
                return
            _drop_list(page.lines[at:])
    _drop_readers_comments(page)


def _text_goes_on(below: list[TextLine], told: set[str]) -> bool:
    """Whether a paragraph below a list of other articles speaks of what those above it speak of."""
    paragraphs = (line for line in below if line.prose and line.reason is None)
    return any(len(line.content & told) >= _LEAST_SHARED for line in paragraphs)


def _drop_all(lines: list[TextLine], reason: str) -> None:
    for line in lines:
        line.drop(reason)


def _drop_list(lines: list[TextLine]) -> None:
    for line in lines:
        if line.prose:
            return
        line.drop("list of other articles")


def _drop_readers_comments(page: DocumentLines) -> None:
    """Comments without a heading: two or more lines with a time counted back in the last half, or three or
    more that count likes or offer a reply, with enough of an article before them."""
    half = len(page.lines) // 2
    marks = [at for at in range(half, len(page.lines)) if is_relative_time(page.lines[at])]
    if len(marks) >= 2 and _prose_words(page.lines[: marks[0]]) >= _LEAST_WORDS:
        _drop_all(page.lines[marks[0] :], _AFTER)
    answers = [at for at, line in enumerate(page.lines) if line.words <= 6 and _ANSWER.match(line.text)]
    if len(answers) >= _LEAST_ANSWERS:
        first = _name_above(page.lines, answers[0])
        if _prose_words(page.lines[:first]) >= _LEAST_WORDS:
            _drop_all(page.lines[first:], _AFTER)


def _name_above(lines: list[TextLine], answer: int) -> int:
    """Where the comment above a row of likes begins: at the short line with its writer's name."""
    if lines[answer].text.endswith(":"):
        return answer
    for at in range(answer - 1, max(0, answer - _LONGEST_COMMENT) - 1, -1):
        if lines[at].words <= 4 and not lines[at].closed:
            return at
    return answer


def _readers_follow(lines: list[TextLine], before: int) -> bool:
    """Whether the lines below a heading are signed or answered as comments are, with an article above."""
    marks = [line for line in lines if is_relative_time(line) or _ANSWER.match(line.text)]
    return before >= _LEAST_WORDS and len(marks) >= 2


def _prose_words(lines: list[TextLine]) -> int:
    return sum(line.words for line in lines if line.reason is None and line.prose)


def drop_boxes(page: DocumentLines) -> None:
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


def _blocks(lines: list[TextLine]) -> list[list[TextLine]]:
    blocks: list[list[TextLine]] = []
    for line in lines:
        if line.blank_before or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks if len(blocks) > 2 else []
