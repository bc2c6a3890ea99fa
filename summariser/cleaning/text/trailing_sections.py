"""Sections of the page after or inside the article: readers' comments, lists of other articles, boxes."""

from __future__ import annotations

import re
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.multilingual import any_of, boilerplate_phrases
from summariser.cleaning.text.boilerplate import begins_comments, begins_list, has_relative_time
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

# A heading of comments ends an article of which this share of the page's prose, in words, comes before it.
_LEAST_SHARE_BEFORE = 0.5
_MAY_BE_HEADINGS = (None, reasons.SHARING_TOOLS, reasons.ARTICLE_LINK)
_HEADING_WORDS = 8
_LONGEST_LIST = 8  # lines of a list below which the text may continue
_LEAST_SHARED = 2  # content words of the paragraph there
_LEAST_WORDS_BEFORE = 60  # of an article before comments
_LEAST_TIMES = 2  # relative times of comments without a heading
_LEAST_ACTIONS = 3  # buttons and counts of such comments
_ACTION_WORDS = 6  # of a button or count
_PROMPTS = (
    reasons.NEWSLETTER_PROMPT,
    reasons.PAYWALL_PROMPT,
    reasons.CONSENT_PROMPT,
    reasons.SHARING_TOOLS,
)
_LEAST_PROMPTS = 2  # of a box
_SURE_PROMPTS = 3  # of a box to which paragraphs between them belong too
_LEAST_BLOCKS = 3  # of a page with boxes


def drop_trailing_sections(page: DocumentLines) -> None:
    """Drops all from the heading of the readers' comments or of the last lists on; a list in the middle only
    up to the next paragraph, and one below which the text continues."""
    total = _prose_words(page.lines)
    before = 0
    topic: set[str] = set()
    for at, line in enumerate(page.lines):
        if line.reason is None and line.prose:
            before += line.words
            topic |= line.content
        if line.words > _HEADING_WORDS or line.reason not in _MAY_BE_HEADINGS:
            continue
        is_list = begins_list(line)
        if is_list and _text_continues(page.lines[at + 1 : at + 1 + _LONGEST_LIST], topic):
            _drop_list(page.lines[at:])
        elif is_list or begins_comments(line):
            late = before >= _LEAST_SHARE_BEFORE * total
            if late and total:
                _drop_all(page.lines[at:])
                return
            _drop_list(page.lines[at:])
    _drop_readers_comments(page)


def _text_continues(below: list[TextLine], topic: set[str]) -> bool:
    """Whether a paragraph below a list of other articles shares content words with those above it."""
    paragraphs = (line for line in below if line.prose and line.reason is None)
    return any(len(line.content & topic) >= _LEAST_SHARED for line in paragraphs)


def _drop_all(lines: list[TextLine]) -> None:
    for line in lines:
        line.drop(reasons.AFTER_ARTICLE)


def _drop_list(lines: list[TextLine]) -> None:
    for line in lines:
        if line.prose:
            return
        line.drop(reasons.ARTICLE_LIST)


def _drop_readers_comments(page: DocumentLines) -> None:
    """Drops comments without a heading: from two relative times on in the second half, or from three buttons
    and counts of comments on, with enough of an article before them."""
    half = len(page.lines) // 2
    times = [at for at in range(half, len(page.lines)) if has_relative_time(page.lines[at])]
    if len(times) >= _LEAST_TIMES and _prose_words(page.lines[: times[0]]) >= _LEAST_WORDS_BEFORE:
        _drop_all(page.lines[times[0] :])
    actions = [
        at
        for at, line in enumerate(page.lines)
        if line.words <= _ACTION_WORDS and is_comment_action(line.text)
    ]
    if len(actions) >= _LEAST_ACTIONS:
        opens = page.lines[actions[0]].text.endswith(":")
        first = actions[0] if opens else actions[0] - 1  # the comment is above its button
        if _prose_words(page.lines[:first]) >= _LEAST_WORDS_BEFORE:
            _drop_all(page.lines[first:])


def is_comment_action(text: str) -> bool:
    """Whether a short line is a button or a count below a comment, or its opening "Jane says:"."""
    return bool(_comment_actions().match(text))


@cache
def _comment_actions() -> re.Pattern[str]:
    """The buttons and counts below a comment, and its opening "Jane says:"."""
    listed = boilerplate_phrases()
    counts = any_of(data.comment_counts for data in listed)
    buttons = any_of(data.comment_buttons for data in listed)
    verbs = any_of(data.comment_verbs for data in listed)
    return re.compile(
        rf"\d[\d.,]{{0,6}}[km]? {counts}\b|{buttons}\s?\(?\d{{0,5}}\)?\W{{0,3}}$"
        rf"|[^.!?,]{{1,40}}\s{verbs}\s?:$",
        re.I,
    )


def _prose_words(lines: list[TextLine]) -> int:
    return sum(line.words for line in lines if line.reason is None and line.prose)


def drop_prompt_boxes(page: DocumentLines) -> None:
    """Drops the short lines between two prompts of one block (lines without an empty one between them)."""
    for block in _blocks(page.lines):
        prompts = [at for at, line in enumerate(block) if line.reason in _PROMPTS]
        if len(prompts) >= _LEAST_PROMPTS:
            for line in block[prompts[0] : prompts[-1]]:
                if not line.prose or len(prompts) >= _SURE_PROMPTS:
                    line.drop(reasons.PROMPT_BOX)


def _blocks(lines: list[TextLine]) -> list[list[TextLine]]:
    """The lines in blocks; none where the page has next to no empty lines."""
    blocks: list[list[TextLine]] = []
    for line in lines:
        if line.blank_before or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks if len(blocks) >= _LEAST_BLOCKS else []
