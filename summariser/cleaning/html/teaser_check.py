"""Whether a page shows only the beginning of its article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from summariser.cleaning.multilingual import any_of, web_page_words

_SHORT = 3_000  # characters: a longer body is the article, whatever the page says
_VERY_SHORT = 1_500  # characters: a shorter body is judged by words of the page
_BREAKS_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s{0,3}$")


def is_teaser(linked_data: Iterable[dict[str, Any]], paragraphs: Sequence[str], visible: str) -> bool:
    """Whether `paragraphs` are the beginning of an article that has to be paid for or read elsewhere.

    True for a short body where the page declares its article as not free (schema.org's isAccessibleForFree),
    or where it offers a subscription and, in its visible text, to continue, or the last paragraph breaks off.
    """
    length = sum(map(len, paragraphs))
    if not paragraphs or length >= _SHORT:
        return False
    if any(_is_not_free(item.get("isAccessibleForFree")) for item in linked_data):
        return True
    if length >= _VERY_SHORT:
        return False
    subscription = _subscription().search(visible) is not None
    breaks_off = _BREAKS_OFF.search(paragraphs[-1]) is not None
    return subscription and (breaks_off or _continue_prompt().search(visible) is not None)


@cache
def _subscription() -> re.Pattern[str]:
    return re.compile(any_of(data.subscription_words for data in web_page_words()), re.IGNORECASE)


@cache
def _continue_prompt() -> re.Pattern[str]:
    return re.compile(any_of(data.continue_prompts for data in web_page_words()), re.IGNORECASE)


def _is_not_free(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")
