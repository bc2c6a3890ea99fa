"""The headline: found, added to the metadata, and dropped from the text wherever it is repeated; and the
standfirst below it, which stays."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice, takewhile

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import contains_any, content_words, folded
from summariser.cleaning.line_marks import LineMark
from summariser.cleaning.multilingual import any_of, boilerplate_phrases, byline_words, caption_words
from summariser.cleaning.text.byline_patterns import byline_patterns
from summariser.cleaning.text.bylines import people_of_byline
from summariser.cleaning.text.credit_patterns import credit_patterns
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.timestamp_lines import is_timestamp_line

_TITLE_WORDS = range(3, 33)
_FIRST_PARAGRAPHS = 4  # with which titles are compared
_MAIL_ADDRESS = re.compile(r"[\w.-]{1,40}@[\w-]{1,40}\.\w")
_SITE_NAME = re.compile(r"\s[|–—·-]\s[^|]{2,40}$")
_LONGEST_SITE_NAME = 60  # characters
_SITE_BEFORE_TEXT = re.compile(r"\s{0,3}[|–—-]\s[^\W\d_][a-z]\w*(?: [^\W\d_][a-z]\w*){0,3}(?=\s)")
_REPEATED_WORDS = 0.7  # share of the words of the first candidate
_STANDFIRST_WORDS = range(7, 61)
_LEAST_SHARED = 2  # content words of a standfirst with title and text
_MOST_BETWEEN = 6  # lines between it and the text, which all were dropped
_HEADLINES = (reasons.TITLE, reasons.REPEATED_TITLE)
_ABOVE_TEXT = (reasons.BYLINE, reasons.TIMESTAMP, reasons.DATELINE)
# Lines that were dropped as copies may still be the headline.
_MAY_BE_TITLE = (None, reasons.DUPLICATE_COPY)


def extract_title(page: DocumentLines, given: str | None, language: str) -> None:
    """Adds the title and drops its lines. `given`: the title in the container; then only the lines are
    dropped."""
    title = given or _find_title(page, language)
    if not title:
        return
    page.add_field("title", title)
    key = folded(title)
    reason = reasons.TITLE
    for at, line in enumerate(list(page.lines)):
        if line.reason not in _MAY_BE_TITLE:
            continue
        if len(line.text) <= len(title) + _LONGEST_SITE_NAME and _is_title(line, key):
            line.reason, reason = reason, reasons.REPEATED_TITLE
        elif at == 0 and line.text.startswith(title):
            _split_off(page, line, title)


def _is_title(line: TextLine, key: str) -> bool:
    """Whether a line is the title with this folded text, with or without the site's name after it."""
    if not _may_begin_with(key[:1], line) or not line.folded.startswith(key):
        return False
    if line.folded == key:
        return True
    bare = _SITE_NAME.sub("", line.text)
    return bare != line.text and folded(bare) == key


def _may_begin_with(characters: str, line: TextLine) -> bool:
    """Whether the folded line may begin with one of the characters: quicker than to fold it."""
    first = line.text[0]
    return not first.isalnum() or first.lower()[:1] in characters


def _split_off(page: DocumentLines, line: TextLine, title: str) -> None:
    """Drops a title that is run together with the text, with or without the site's name between."""
    site = _SITE_BEFORE_TEXT.match(line.text, len(title))
    end = site.end() if site else len(title)
    first, *others = line.parts([end])
    if others and (site or line.text[end].isspace() or line.text[end].isupper()):
        first.drop(reasons.TITLE)
        at = page.lines.index(line)
        page.lines[at : at + 1] = [first, *others]


def _find_title(page: DocumentLines, language: str) -> str | None:
    """Among the lines before the text: those that are repeated, else all in a headline's form; of these the
    first that shares a third as many words with the text as the one that shares most."""
    candidates = [line for line in _before_text(page, language) if not is_timestamp_line(line, language)]
    if not candidates:
        return None
    first_characters = "".join(line.folded[:1] for line in candidates)
    may_repeat = (
        line
        for line in page.lines
        if line.words < _TITLE_WORDS.stop and _may_begin_with(first_characters, line)
    )
    count = Counter(line.folded for line in may_repeat)
    long_enough = _REPEATED_WORDS * candidates[0].words
    repeated = [line for line in candidates if count[line.folded] > 1 and line.words > long_enough]
    paragraphs = (line.content for line in page.lines if line.prose)
    subject = frozenset().union(*islice(paragraphs, _FIRST_PARAGRAPHS))
    choice = [line for line in repeated if line.content & subject] or candidates
    most = max(len(line.content & subject) for line in choice)
    fitting = next(line for line in choice if len(line.content & subject) >= most / 3)
    return _SITE_NAME.sub("", fitting.text)


def _before_text(page: DocumentLines, language: str) -> list[TextLine]:
    """The possible headlines before the first prose that is kept; without prose, the first line only."""
    first = next((at for at, line in enumerate(page.lines) if line.prose and line.reason is None), None)
    kept = page.kept()
    only = kept[:1] if len(kept) > 1 else []
    lines = only if first is None else page.lines[:first]
    return [line for line in lines if line.reason in _MAY_BE_TITLE and looks_like_title(line, language)]


def looks_like_title(line: TextLine, language: str) -> bool:
    """Whether a line has 3 to 32 words, does not end in a full stop, and is not labelled as another thing."""
    return (
        line.words in _TITLE_WORDS
        and not line.text.endswith((".", "。", "।", "။", "។", "።", ":", ";", ",", "…"))
        and not _label().match(line.text)
        and people_of_byline(line.text, byline_patterns(language)) is None
        and not _MAIL_ADDRESS.search(line.text)
        and "\t" not in line.text
        and bool(line.content)
    )


@cache
def _label() -> re.Pattern[str]:
    """With what credits, fields of e-mails and marked lines begin."""
    authors = any_of(data.author_labels for data in byline_words())
    credits = any_of(data.bracketed_labels for data in caption_words())
    mail = any_of(data.mail_headers for data in boilerplate_phrases())
    return re.compile(rf"{credits}s?\b|(?:{authors}|{mail})\s?:|https?:|[(\[@#*•©]", re.I)


def keep_standfirst(page: DocumentLines) -> None:
    """Marks the one line between the headline and a byline, a date or a dateline as the standfirst, and keeps
    it although it is no sentence, if it is about the same as the text that follows."""
    headlines = (at for at, line in enumerate(page.lines) if line.reason in _HEADLINES)
    at = next((at + 1 for at in headlines if _is_above_text(page.lines[at + 1 :])), None)
    if at is None:
        return
    line, title_words = page.lines[at], content_words(page.fields.get("title", ""))
    body = frozenset().union(*(other.content for other in page.kept() if other is not line))
    if len(line.content & (body | title_words)) >= _LEAST_SHARED:
        line.reason, line.mark = None, LineMark(standfirst=True)


def _is_above_text(below: list[TextLine]) -> bool:
    """Whether the first line may be a standfirst, and a byline or date and then the text follow."""
    if not below or below[0].words not in _STANDFIRST_WORDS or below[0].doubt:
        return False
    if contains_any(below[0].text.lower(), credit_patterns().stems):
        return False
    between = list(takewhile(lambda line: line.reason is not None, below[1 : 2 + _MOST_BETWEEN]))
    above_text = bool(between) and between[0].reason in _ABOVE_TEXT and len(between) <= _MOST_BETWEEN
    above_text = above_text and not any(line.entry_time for line in below[: 2 + len(between)])
    return above_text and below[0].reason in (None, reasons.OUTSIDE_ARTICLE)
