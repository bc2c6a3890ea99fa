"""Links to other articles, by their words in all languages."""

from __future__ import annotations

import re
from functools import cache

from summariser.cleaning.multilingual import any_of, web_page_words


@cache
def article_link() -> re.Pattern[str]:
    """A text that begins like a link to another article or to the rest of this one: "Read more"."""
    return re.compile(rf"\W{{0,5}}{_link_texts()}(?!\w)", re.IGNORECASE)


@cache
def article_link_alone() -> re.Pattern[str]:
    """A text that consists of nothing else."""
    return re.compile(rf"\W{{0,5}}{_link_texts()}\W{{0,5}}", re.IGNORECASE)


def _link_texts() -> str:
    return any_of(data.link_texts for data in web_page_words())
