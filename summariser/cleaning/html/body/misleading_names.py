"""Takes tags and names from what cannot be what it is named: the elements that hold much of a page's text.

Publishers mark the body of an article that has to be paid for with a class such as "paywall", put it into an
`aside` or a `form`, or hide it until a script runs. Extractors that go by names then lose the article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from summariser.cleaning.html.element_text import Block, width
from summariser.cleaning.html.pruning import COMMENTS, boilerplate_reason

_LONG = 60  # width of a teaser; a paragraph counts by what it has more, so that many teasers are no article
_MOST_LINKED = 0.5  # share of its text in links
_MUCH = 0.3  # of the running text of the page
_KEPT_TAGS = frozenset(("html", "body", "p", "td", "li", "blockquote"))
_HIDING = re.compile(r"(?:display|visibility)\s{0,5}:\s{0,5}\w{0,20};?", re.IGNORECASE)


def clear_misleading_names(blocks: Sequence[Block]) -> None:
    """Changes the tree of the blocks: an element, or all elements of a class, with 30 % of the running text
    are no boilerplate by tag, class or style; comments are, since they may be longer than the article."""
    within: defaultdict[Any, float] = defaultdict(float)
    of_class: defaultdict[str, float] = defaultdict(float)
    for block in blocks:
        size = width(block.text) - _LONG
        if size <= 0 or block.linked >= _MOST_LINKED or block.heading:
            continue
        within[None] += size
        for element in (block.holder, *block.holder.iterancestors()):
            within[element] += size
        of_class[block.holder.get("class") or ""] += size
    least = _MUCH * within.pop(None, 0.0)
    common = {names for names, size in of_class.items() if names and size >= least}
    for element, size in within.items():
        if size >= least or element.get("class") in common:
            _clear(element)


def _clear(element: Any) -> None:
    reason = boilerplate_reason(element)
    if reason is None or (reason == COMMENTS and next(element.iter("h1"), None) is None):
        return
    for name in ("class", "id", "hidden"):
        element.attrib.pop(name, None)
    if element.get("style"):
        element.set("style", _HIDING.sub("", element.get("style")))
    if element.tag not in _KEPT_TAGS:
        element.tag = "div"
