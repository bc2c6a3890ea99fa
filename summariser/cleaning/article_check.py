"""Whether there is an article at all, and if not, why."""

from __future__ import annotations

import re

from summariser.cleaning.text.line_features import count_words, ends_sentence
from summariser.models.article import RawDocument, Removal
from summariser.models.errors import NotAnArticle

# No news article comes near these; a book or a log would only cost time.
LONGEST, MOST_LINES = 500_000, 20_000
_FEWEST_WORDS, _FEWEST_LIST_WORDS = 10, 40
_WALL = re.compile(
    r"\bcookies?\b|consent|captcha|are you a robot|enable javascript|access denied"
    r"|subscribe to (?:read|continue)|privacy settings|"
    r"datenschutz|consentement|politique de confidentialité|consentimiento|privacidad|куки"
    r"|ملفات تعريف الارتباط"
)
_WALL_REASONS = ("consent text", "paywall or log-in call")


def require_text(document: RawDocument) -> None:
    """Raises NotAnArticle for an empty document, and for one far longer than any article."""
    if not document.text.strip(" \t\r\n\f\v\ufeff\u200b\u00a0"):
        raise NotAnArticle(f"{document.source} is empty.", "Name a file or an address that holds an article.")
    if document.media == "text":
        _require_limit(document.source, "characters", len(document.text), LONGEST)
        _require_limit(document.source, "lines", document.text.count("\n"), MOST_LINES)


def _require_limit(source: str, unit: str, found: int, limit: int) -> None:
    if found > limit:
        raise NotAnArticle(
            f"{source} has {found:,} {unit}; no article has more than {limit:,}.",
            "Split it into articles, one file or one JSON line each.",
        )


def require_article(text: str, removed: tuple[Removal, ...], document: RawDocument) -> None:
    """Raises NotAnArticle if what was kept is no article. `removed` tells a wall from a bare title."""
    lines = [line for line in text.split("\n") if line]
    words = _words_up_to(3 * _FEWEST_LIST_WORDS, lines)
    if words < 3 * _FEWEST_LIST_WORDS and _is_wall(text, removed):
        raise NotAnArticle(
            f"{document.source} holds a consent or log-in page instead of an article.",
            "Save the page after agreeing or logging in, and name that file.",
        )
    if words >= _FEWEST_LIST_WORDS:
        return
    told = any(ends_sentence(line) and count_words(line) >= _FEWEST_WORDS // 2 for line in lines)
    if words >= (_FEWEST_WORDS if told else _FEWEST_LIST_WORDS):
        return
    if not lines or (len(lines) == 1 and not told):
        raise NotAnArticle(f"{document.source} holds a title without a body.", "Name the full article.")
    raise NotAnArticle(
        f"{document.source} holds too little running text for an article ({words} words).",
        "Name the full article; see what was removed with --clean-only.",
    )


def _words_up_to(enough: int, lines: list[str]) -> int:
    words = 0
    for line in lines:
        words += count_words(line)
        if words >= enough:
            break
    return words


def _is_wall(text: str, removed: tuple[Removal, ...]) -> bool:
    walled = sum(len(removal.text) for removal in removed if removal.reason in _WALL_REASONS)
    return walled > len(text) or len(_WALL.findall(text.lower())) >= 3
