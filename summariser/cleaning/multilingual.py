"""The phrases of all languages at once, loaded on first use: boilerplate often is in another language than
the article, so a page is compared with all of them.

Lists of language data become one regular expression (`any_of`), one set of words or one tuple of phrases.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, partial

from summariser.languages import (
    BoilerplatePhrases,
    BylineWords,
    CaptionWords,
    DateWords,
    SentenceSplitWords,
    TimestampWords,
    WebPageWords,
    in_all_languages,
    patterns,
    phrases,
    words,
)

_WORD_EDGE = r"\b"


# The data of all languages, by the file in which each language has it.
boilerplate_phrases = cache(partial(in_all_languages, "boilerplate", BoilerplatePhrases))
byline_words = cache(partial(in_all_languages, "bylines", BylineWords))
caption_words = cache(partial(in_all_languages, "captions", CaptionWords))
date_words = cache(partial(in_all_languages, "dates", DateWords))
sentence_words = cache(partial(in_all_languages, "sentences", SentenceSplitWords))
timestamp_words = cache(partial(in_all_languages, "timestamps", TimestampWords))
web_page_words = cache(partial(in_all_languages, "web_pages", WebPageWords))


def any_of(texts: Iterable[str]) -> str:
    """One regular expression, a group that is not numbered, for the lists of regular expressions; it matches
    nothing where these are empty.

    Those that begin with \\b share it: a search then skips the inside of words.
    """
    listed = dict.fromkeys(pattern for text in texts for pattern in patterns(text))
    edged = [pattern[len(_WORD_EDGE) :] for pattern in listed if pattern.startswith(_WORD_EDGE)]
    others = [pattern for pattern in listed if not pattern.startswith(_WORD_EDGE)]
    grouped = [rf"{_WORD_EDGE}(?:{'|'.join(edged)})"] if edged else []
    return f"(?:{'|'.join([*grouped, *others]) or '(?!)'})"


def all_phrases(texts: Iterable[str]) -> tuple[str, ...]:
    """The phrases of the lists, each once."""
    return tuple(dict.fromkeys(phrase for text in texts for phrase in phrases(text)))


def all_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of the lists."""
    return frozenset().union(*map(words, texts))
