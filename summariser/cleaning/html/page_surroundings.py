"""Which lines of a page are near its headline, and which elements are aside from the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

from summariser.cleaning.html.class_names import OF_OTHERS
from summariser.cleaning.html.page_tree import PageTree

_BEFORE = 5  # lines near the headline
_AFTER = 18  # lines
_BESIDE = 3  # lines that belong to it whatever their elements are called
_LONGEST_NAMES = 400  # characters of class and id that are compared
_ASIDE_TAGS = frozenset(("aside", "footer", "nav", "form"))


def is_named(element: Any, pattern: re.Pattern[str]) -> bool:
    """Whether a word of the element's class or id is of the pattern: lower case, camel case hyphenated."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(named) > 1 and _has_word(pattern, named[:_LONGEST_NAMES])


@lru_cache(maxsize=20_000)  # pages repeat the names of their elements
def _has_word(pattern: re.Pattern[str], named: str) -> bool:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", named).lower().split()
    return any(pattern.fullmatch(word) for word in words)


class PageSurroundings:
    """The lines of a page by their place: near the headline, or aside from the article."""

    def __init__(self, page: PageTree, title: str | None) -> None:
        self.root = page.root
        self._blocks = page.blocks
        self._title = title
        self._known_aside: dict[Any, bool] = {}

    @cached_property
    def _heading(self) -> int | None:
        """The place of the headline among the blocks: the first heading with the title's text, else the
        first."""
        key = _key(self._title or "")
        for at, block in enumerate(self._blocks):
            if key and block.heading and key in _key(block.text):
                return at
        ranks = [at for at, block in enumerate(self._blocks) if block.holder.tag == "h1"]
        ranks = ranks or [at for at, block in enumerate(self._blocks) if block.heading]
        return ranks[0] if ranks else None

    @cached_property
    def _around_headline(self) -> frozenset[Any]:
        """The elements around the headline: whatever they are called, the article is in them."""
        if self._heading is None:
            return frozenset()
        return frozenset(self._blocks[self._heading].holder.iterancestors())

    def is_aside(self, element: Any) -> bool:
        """Whether an element is in comments, links to other articles, a box, or a footer or form that is not
        around the headline."""
        known = self._known_aside.get(element)
        if known is None:
            known = self._known_aside[element] = self._is_aside(element)
        return known

    def _is_aside(self, element: Any) -> bool:
        """The same by the element's own tag and names, or else by its parent's; trees are not deep."""
        if element is None or element in self._around_headline:
            return False
        tagged = element.tag in _ASIDE_TAGS and not _is_footer_of_article(element)
        return tagged or is_named(element, OF_OTHERS) or self.is_aside(element.getparent())

    def lines(self, longest: int) -> Iterator[str]:
        """The lines of at most `longest` characters that are not aside."""
        for block in self._blocks:
            if len(block.text) <= longest and not self.is_aside(block.holder):
                yield block.text

    @cached_property
    def near(self) -> list[str]:
        """The headline's own block and the lines after it, then those before it, nearest first."""
        at = self._heading
        if at is None:
            return [block.text for block in self._blocks[:_AFTER] if not self.is_aside(block.holder)]
        after, before = self._blocks[at + 1 : at + 1 + _AFTER], self._blocks[max(0, at - _BEFORE) : at][::-1]
        beside = [block for block in after[:_BESIDE] if block.holder.tag not in _ASIDE_TAGS]
        others = [block for block in after[_BESIDE:] + before if not self.is_aside(block.holder)]
        return [self._blocks[at].text, *(block.text for block in beside + others)]


def _is_footer_of_article(element: Any) -> bool:
    """Whether an element is the footer of an article rather than of the page: blogs name the author there."""
    return bool(element.tag == "footer") and any(
        a.tag in ("article", "main") for a in element.iterancestors()
    )


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
