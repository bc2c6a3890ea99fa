"""Where things stand on a page: the lines about the headline, and what is away from the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

from summariser.cleaning.html.element_text import Block, blocks_of

_BEFORE, _AFTER = 5, 18
_BESIDE = 3  # lines that belong to the headline, whatever their elements are called
_AWAY_TAGS = frozenset(("aside", "footer", "nav", "form"))
_AWAY = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,3}(?:comments?|commentlist|kommentare?|sidebar|related|recommend(?:ed|ations?)|widgets?"
    r"|teasers?|footer|recent|popular|trending|more|archives?|calendar|newsletter|copyright|recentcomments|slider"
    r"|carousel|menu|respond|next|prev|previous|card|ticker)(?:[-_]{1,2}[a-z0-9]{1,20}){0,2}"
)
# Feet of the article itself, and what page builders call any box.
_NOT_AWAY = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,2}(?:post|entry|article|single|content|story)[-_]{1,2}(?:footer|author|meta|info|byline)\S{0,20}|elementor\S{0,60}"
    r"|et_pb\S{0,60}|wp-block\S{0,40}|\S{0,40}sidebar[-_]{1,2}(?:position|postition|right|left|none|layout)\S{0,20}"
)


def is_named(element: Any, pattern: re.Pattern[str]) -> bool:
    """Whether a word of the element's class or id is of the pattern: lower case, camel case hyphenated."""
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(named) > 1 and _has_word(pattern, named[:400])


@lru_cache(maxsize=20_000)  # pages repeat the names of their elements
def _has_word(pattern: re.Pattern[str], named: str) -> bool:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", named).lower().split()
    return any(pattern.fullmatch(word) for word in words)


class PageSurroundings:
    """A page as seen from its headline."""

    def __init__(self, root: Any, title: str | None) -> None:
        self.root = root
        self._title = title
        self._known_away: dict[Any, bool] = {}

    @cached_property
    def _blocks(self) -> list[Block]:
        body = self.root.find("body")
        return list(blocks_of(self.root if body is None else body))

    @cached_property
    def _heading(self) -> int | None:
        """Which block is the headline: the first that reads like the title, else the first heading."""
        key = _key(self._title or "")
        for at, block in enumerate(self._blocks):
            if key and block.heading and key in _key(block.text):
                return at
        ranks = [at for at, block in enumerate(self._blocks) if block.holder.tag == "h1"]
        ranks = ranks or [at for at, block in enumerate(self._blocks) if block.heading]
        return ranks[0] if ranks else None

    @cached_property
    def _around_headline(self) -> frozenset[Any]:
        """The elements that hold the headline: whatever they are called, the article is in them."""
        if self._heading is None:
            return frozenset()
        return frozenset(self._blocks[self._heading].holder.iterancestors())

    def away(self, element: Any) -> bool:
        """Whether an element stands among comments, boxes or lists of other articles."""
        known = self._known_away.get(element)
        if known is None:
            known = self._known_away[element] = self._is_away(element)
        return known

    def _is_away(self, element: Any) -> bool:
        """The same of an element by its own tag and names, or else by its parent's; trees are not deep."""
        if element is None or element.tag in ("body", "html") or element in self._around_headline:
            return False
        if is_named(element, _NOT_AWAY) or _is_foot_of_article(element):
            return self.away(element.getparent())
        if element.tag in _AWAY_TAGS or is_named(element, _AWAY):
            return True
        return self.away(element.getparent())

    def lines(self, longest: int) -> Iterator[str]:
        """The lines of at most `longest` characters, wherever the article has them."""
        for block in self._blocks:
            if len(block.text) <= longest and not self.away(block.holder):
                yield block.text

    @cached_property
    def near(self) -> list[str]:
        """The headline's own block and the lines after it, then those before it, nearest first."""
        at = self._heading
        if at is None:
            return [block.text for block in self._blocks[:_AFTER] if not self.away(block.holder)]
        after, before = self._blocks[at + 1 : at + 1 + _AFTER], self._blocks[max(0, at - _BEFORE) : at][::-1]
        beside = [block for block in after[:_BESIDE] if block.holder.tag not in _AWAY_TAGS]
        others = [block for block in after[_BESIDE:] + before if not self.away(block.holder)]
        return [self._blocks[at].text, *(block.text for block in beside + others)]


def _is_foot_of_article(element: Any) -> bool:
    """Whether an element is the foot of an article rather than of the page: blogs name the author there."""
    return bool(element.tag == "footer") and any(
        a.tag in ("article", "main") for a in element.iterancestors()
    )


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
