"""Boilerplate that is recognised by its own words or its form, whatever the article is about."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import LOWER, contains_any, folded
from summariser.cleaning.multilingual import all_phrases, any_of, timestamp_words
from summariser.cleaning.text.boilerplate_matching import (
    is_comment_heading,
    is_list_heading,
    reason_by_phrase,
    required_words_in,
)
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.utils.lazy_pattern import lazy_pattern

_BULLETS = re.compile(r"[\s\-–—•*·▶►▸→>»«<|+✉📧🔗📷]{0,12}")
# Characters and words of a line that boilerplate may have. Only notices about cookies are as long as
# paragraphs.
_LONGEST, _MOST_WORDS, _LONG_NOTICE = 400, 45, "ookie"
_HEADLINE_WORDS = range(5, 17)
_MOST_HEADLINES = 12  # below a link such as "Read more:"
_LINK_WORDS = 4  # of such a link
_LINKED_WORDS = 20  # of a headline below it
_LABEL_WORDS = range(2, 9)
_CONSECUTIVE_HEADLINES = range(2, 7)
_RELATIVE_TIME_WORDS = 10  # of a line with a relative time
_TIMESTAMP_WORDS = 8  # of one that is nothing else
_HEADLINE_START = re.compile(rf"[\"'“‘«„¿¡]?[^\W\d_{LOWER}]")
# Pictographs with counts: "🔥 412 👍 96".
_REACTIONS = lazy_pattern(
    r"(?:[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]{1,4}\s?\d[\d.,]{0,8}[kKmM]?\s{0,3}){1,12}"
)


def drop_known_boilerplate(page: DocumentLines) -> None:
    """Drops each line that a phrase identifies, and links with their headline."""
    gaps = any(line.blank_before for line in page.lines)
    new = [line.text for line in page.lines if line.reason is None and not line.phrases_checked]
    required = required_words_in("\n".join(new).lower())
    for at, line in enumerate(page.lines):
        if line.reason is None and not line.phrases_checked:
            line.phrases_checked = True
            reason = known_reason(line, required)
            if reason:
                line.drop(reason)
            if reason == reasons.ARTICLE_LINK and _is_bare_link(line.text):
                _drop_headlines_after(page, at, gaps)


def drop_repeated_labels(page: DocumentLines) -> None:
    """Drops short loose lines that the page has twice or more and are not its title: names of
    photographers, of sections, of advertisers."""
    count = Counter(line.text for line in page.lines if _may_be_label(line))
    for line in page.lines:
        if count[line.text] > 1 and _may_be_label(line):
            line.drop(reasons.REPEATED_LABEL)


def _may_be_label(line: TextLine) -> bool:
    short = line.words in _LABEL_WORDS and not line.ends_sentence
    return line.reason is None and short and "\t" not in line.text


def drop_loose_headlines(page: DocumentLines) -> None:
    """Drops two to six consecutive loose lines, each long enough for a headline, between two paragraphs.

    Items of a list would have bullets, a heading, or a colon before them.
    """
    headlines: list[TextLine] = []
    before: TextLine | None = None
    for line in page.kept():
        if is_headline(line):
            headlines.append(line)
            continue
        between = line.prose and before is not None and before.prose and before.ends_sentence
        if between and len(headlines) in _CONSECUTIVE_HEADLINES:
            about = line.content | (before.content if before else frozenset())
            on_topic = any(headline.content & about for headline in headlines)
            for headline in headlines:
                (headline.question if on_topic else headline.drop)(reasons.ARTICLE_LINK)
        headlines, before = [], line


def is_headline(line: TextLine) -> bool:
    """Whether a loose line has the length and the form of a headline."""
    return (
        line.words in _HEADLINE_WORDS
        and (not line.ends_sentence or line.text.endswith(("?", "?'", "?’", "?”")))
        and not line.text.endswith(":")
        and bool(_HEADLINE_START.match(line.text))
        and "\t" not in line.text
    )


def known_reason(line: TextLine, required: tuple[str, ...] | None = None) -> str | None:
    """The reason for which a line is boilerplate by its words or its form; None if it is not.

    `required`: the `required_words_in` its page, where these are known.
    """
    too_long = len(line.text) > _LONGEST or line.words > _MOST_WORDS
    if too_long and _LONG_NOTICE not in line.text:
        return None
    if not line.text[0].isalnum():
        if not any(map(str.isalnum, line.text)):
            return reasons.ORNAMENT
        if _REACTIONS.fullmatch(line.text):
            return reasons.SHARING_TOOLS
    text = _without_bullets(line.text).lower()
    reason = reason_by_phrase(text, line.words, required_words_in(text) if required is None else required)
    if reason:
        return reason
    timestamp = line.words <= _TIMESTAMP_WORDS and not line.prose and _has_relative_time(line.text)
    return reasons.TIMESTAMP if timestamp else None


def begins_comments(line: TextLine) -> bool:
    """Whether the line is the heading of readers' comments or of notes to editors."""
    return is_comment_heading(_without_bullets(line.text).lower(), line.words)


def begins_list(line: TextLine) -> bool:
    """Whether the line is the heading of a list of other articles."""
    return is_list_heading(_without_bullets(line.text).lower(), line.words)


def has_relative_time(line: TextLine) -> bool:
    """Whether a short line holds a time counted back from now ("3 hours ago"), as readers' comments do."""
    return line.words <= _RELATIVE_TIME_WORDS and not line.prose and _has_relative_time(line.text)


def _has_relative_time(text: str) -> bool:
    pattern, stems = _relative_times()
    return contains_any(text.lower(), stems) and bool(pattern.search(text))


@cache
def _relative_times() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """The times counted back from now in all languages, and stems of which each contains one."""
    pattern = any_of(data.relative_times for data in timestamp_words())
    return lazy_pattern(pattern, re.I), all_phrases(data.relative_stems for data in timestamp_words())


def _is_bare_link(text: str) -> bool:
    """Whether a link ("Read more:") has no headline of its own: what it links to is on the next line."""
    return len(folded(text).split()) <= _LINK_WORDS


def _drop_headlines_after(page: DocumentLines, at: int, gaps: bool) -> None:
    """Drops the headlines below a bare link: up to the next gap or paragraph; without gaps, one line."""
    following = page.lines[at + 1 : at + 1 + _MOST_HEADLINES]
    for count, line in enumerate(following):
        sentence = line.ends_sentence and not line.text.endswith("?")
        if line.prose or sentence or line.words > _LINKED_WORDS:
            return
        if count and (line.blank_before or not gaps):
            return
        line.drop(reasons.ARTICLE_LINK)


def _without_bullets(text: str) -> str:
    """The text without bullets and pictograms before it."""
    if text[0].isalnum():
        return text
    bullets = _BULLETS.match(text)
    return text[bullets.end() :] if bullets else text
