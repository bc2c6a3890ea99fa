"""Whether a document holds an article at all, and if not, why."""

from __future__ import annotations

import re
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import count_words, ends_sentence
from summariser.cleaning.multilingual import any_of, boilerplate_phrases, web_page_words
from summariser.models.article import RawDocument, Removal
from summariser.models.errors import NotAnArticle

# No news article is nearly as long; a book or a log would only cost time.
_MOST_CHARACTERS = 500_000
_MOST_LINES = 20_000
_FEWEST_WORDS = 10  # of a text with a sentence
_FEWEST_LIST_WORDS = 40  # of a text without one
_FEWEST_SENTENCE_WORDS = 5  # of a sentence
_MOST_PROMPT_WORDS = 120  # of a consent or log-in page
_LEAST_PROMPT_PHRASES = 3
_PROMPT_SHARE = 3  # times the length of removed prompts, to which the rest comes at most
_PROMPT_REASONS = (reasons.CONSENT_PROMPT, reasons.PAYWALL_PROMPT)


def require_text(document: RawDocument) -> None:
    """Raises NotAnArticle for an empty document, and for a text far longer than any article."""
    if not document.text.strip(" \t\r\n\f\v\ufeff\u200b\u00a0"):
        raise NotAnArticle(f"{document.source} is empty.", "Name a file or an address that holds an article.")
    if document.media == "text":
        _require_limit(document.source, "characters", len(document.text), _MOST_CHARACTERS)
        _require_limit(document.source, "lines", document.text.count("\n"), _MOST_LINES)


def _require_limit(source: str, unit: str, found: int, limit: int) -> None:
    if found > limit:
        raise NotAnArticle(
            f"{source} has {found:,} {unit}; no article has more than {limit:,}.",
            "Split it into articles, one file or one JSON line each.",
        )


def require_article(text: str, removed: tuple[Removal, ...], document: RawDocument) -> None:
    """Raises NotAnArticle if the `text` that was kept is no article; `removed` shows whether it is a
    consent or log-in page."""
    lines = [line for line in text.split("\n") if line]
    words = _words_up_to(_MOST_PROMPT_WORDS, lines)
    if words < _MOST_PROMPT_WORDS and _is_consent_or_login(text, removed):
        raise NotAnArticle(
            f"{document.source} is a consent or log-in page, not an article.",
            "Save the page after agreeing or logging in, and name that file.",
        )
    if words >= _FEWEST_LIST_WORDS:
        return
    has_sentence = any(ends_sentence(line) and count_words(line) >= _FEWEST_SENTENCE_WORDS for line in lines)
    if words >= (_FEWEST_WORDS if has_sentence else _FEWEST_LIST_WORDS):
        return
    if not lines or (len(lines) == 1 and not has_sentence):
        raise NotAnArticle(f"{document.source} is a title without a body.", "Name the full article.")
    raise NotAnArticle(
        f"{document.source} has too little running text for an article ({words} words).",
        "Name the full article; see what was removed with --clean-only.",
    )


def _words_up_to(enough: int, lines: list[str]) -> int:
    words = 0
    for line in lines:
        words += count_words(line)
        if words >= enough:
            break
    return words


def _is_consent_or_login(text: str, removed: tuple[Removal, ...]) -> bool:
    """Whether most of a page was removed as prompts, or the rest addresses the reader: in half of its lines
    with several phrases of consent and access, in all of them with one or beside prompts."""
    prompts = sum(len(removal.text) for removal in removed if removal.reason in _PROMPT_REASONS)
    if prompts > len(text):
        return True
    phrases = len(_prompt_phrases().findall(text.lower()))
    lines = text.split("\n")
    addressed = sum(bool(_reader_words().search(line)) for line in lines)
    if phrases >= _LEAST_PROMPT_PHRASES:
        return 2 * addressed >= len(lines)
    return addressed == len(lines) and (phrases > 0 or _PROMPT_SHARE * prompts >= len(text))


@cache
def _reader_words() -> re.Pattern[str]:
    return re.compile(any_of(data.reader_words for data in boilerplate_phrases()))


@cache
def _prompt_phrases() -> re.Pattern[str]:
    listed = web_page_words()
    return re.compile(
        any_of(
            text for data in listed for text in (data.consent_words, data.access_prompts, data.robot_checks)
        )
    )
