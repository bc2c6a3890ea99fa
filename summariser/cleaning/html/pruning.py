"""What an element is named as, by tag, class, id and wording: the reason for which it may be no article.

On a page, a learned model decides and these are the reasons that it gives (`BoilerplateReasons`). In a
fragment, which is an article's body and little else, what is named like boilerplate is removed (`prune`)
unless it holds much of the text: then its name is misleading.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from summariser.cleaning.html import class_names
from summariser.cleaning.html.element_text import Block, blocks_of, element_text, link_density
from summariser.cleaning.html.link_phrases import article_link, article_link_alone
from summariser.cleaning.line_features import ends_sentence

_REASON_OF_TAG = {
    "nav": "navigation",
    "footer": "page footer",
    "form": "form",
    "button": "button",
    "select": "form",
    "input": "form",
    "textarea": "form",
    "dialog": "pop-up",
    "figcaption": "photo caption",
    "aside": "box beside the article",
}

_SHORT = 160  # characters of a byline or date
_SHORTEST_SENTENCE = 60  # characters of a sentence, which is neither
_MUCH = 0.3  # of the page's text
_MOST_LINKED_IN_FRAGMENT = 0.8  # share of a block's text in links
_MOSTLY_LINKS = 0.5  # share of an element's text in links
_SOME_LINKS = 0.3  # share of the text of a link with words around it
_LONGEST_LINK = 300  # characters
_MOST_IN_SMALL = 16  # elements in a caption or a link
_MOST_LINK_CHILDREN = 5  # elements in it
_LONGEST_IMAGE_CAPTION = 400  # characters
COMMENTS = "comments"
_CONTAINERS = frozenset(("html", "body", "main", "article"))


# A short block that is named so is no part of an article's text.
LABEL_REASONS = frozenset(
    (
        *("byline or date", "photo caption", "page footer", "about the author", "share bar", "advertisement"),
        *("tags", "newsletter box", "paywall notice", "related links", "hidden text"),
        "box beside the article",
    )
)
_LONGEST_CONTROL = 300  # characters
_CONTROLS = ("button", "select", "input", "textarea")


def drop_controls(root: Any) -> list[tuple[str, str]]:
    """Removes the controls of forms, which are within the lines of a text; returns the reason and text of
    each. A button that was not closed holds the rest of the page, which stays."""
    removed = []
    for element in list(root.iter(*_CONTROLS)):
        text = element_text(element)
        if len(text) > _LONGEST_CONTROL and next(element.iter("p", "h1", "h2"), None) is not None:
            element.drop_tag()
        elif element.getparent() is not None:
            removed.append((_REASON_OF_TAG[element.tag], text))
            element.drop_tree()
    return [(reason, text) for reason, text in removed if text]


def prune(root: Any) -> list[tuple[str, str]]:
    """Removes boilerplate from the tree, in place, and returns (reason, text) of each piece in order."""
    whole = max(len(element_text(root)), 1)
    removed: list[tuple[str, str]] = []
    pruned: set[Any] = set()
    for element, reason in list(_boilerplate(root)):
        if element in pruned:
            continue
        text = element_text(element)
        if reason == COMMENTS and element.xpath(".//h1"):
            continue
        much = len(text) > max(_MUCH * whole, _SHORT)
        if reason != COMMENTS and much and link_density(element) < _MOSTLY_LINKS:
            continue
        if text:
            removed.append((reason, text))
        pruned.update(element.iter())
        element.drop_tree()
    return removed


class BoilerplateReasons:
    """The reasons of blocks by the elements around them; those of elements are computed once."""

    def __init__(self) -> None:
        self._known: dict[Any, str | None] = {}

    def of(self, block: Block) -> str | None:
        """The reason of the innermost element around a block that has one, or None."""
        for element in (block.holder, *block.holder.iterancestors()):
            if element.tag in _CONTAINERS:
                continue
            if element not in self._known:
                self._known[element] = boilerplate_reason(element)
            if self._known[element]:
                return self._known[element]
        return None


def _is_image_caption(element: Any) -> bool:
    """Whether an element is a short paragraph with a picture, its words all in small or italic type."""
    if element.tag not in ("p", "div") or not _is_small(element) or next(element.iter("img"), None) is None:
        return False
    italic = sum(len(element_text(part)) for part in element.iter("em", "i", "small", "cite"))
    return 0 < len(element_text(element)) <= 1.1 * italic < _LONGEST_IMAGE_CAPTION


def _is_small(element: Any) -> bool:
    """Whether few elements are in it: a caption or a link, no container."""
    return sum(1 for _ in islice(element.iter(), _MOST_IN_SMALL + 1)) <= _MOST_IN_SMALL


def _is_article_link(element: Any) -> bool:
    """Whether an element is a link to another article or to the rest of this one, or a short block around
    one."""
    if element.tag not in ("a", "p", "li", "div", "h2", "h3", "h4", "strong"):
        return False
    text = element_text(element) if len(element) <= _MOST_LINK_CHILDREN and _is_small(element) else ""
    if not text or len(text) > _LONGEST_LINK or not article_link().match(text):
        return False
    alone = article_link_alone().fullmatch(text) is not None
    return element.tag == "a" or link_density(element) > _SOME_LINKS or alone


def _boilerplate(root: Any) -> Iterator[tuple[Any, str]]:
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in _CONTAINERS:
            continue
        reason = boilerplate_reason(element)
        if reason:
            yield element, reason


def boilerplate_reason(element: Any) -> str | None:
    """The reason for which an element is boilerplate by its tag, names or wording, or None."""
    if element.get("hidden") is not None or class_names.HIDING.search(element.get("style") or ""):
        return "hidden text"
    if element.tag == "figure":
        return (
            None if element.xpath(".//table|.//blockquote|.//p[string-length() > 200]") else "photo caption"
        )
    if element.tag in _REASON_OF_TAG:
        return _REASON_OF_TAG[element.tag]
    if element.tag == "header":
        return "page header" if not element.xpath(".//h1|.//p[string-length() > 80]") else None
    if _is_image_caption(element):
        return "photo caption"
    return "related links" if _is_article_link(element) else _reason_of_names(element)


def _reason_of_names(element: Any) -> str | None:
    words = f"{element.get('class') or ''} {element.get('id') or ''}".lower()[:400].split()
    words = [word for word in words if len(word) <= class_names.LONGEST]
    removed = class_names.removed_by(words)
    if removed is not None:
        return class_names.REMOVED[removed][0]
    if any(class_names.SHORT.fullmatch(word) for word in words):
        text = element_text(element)
        is_sentence = len(text) > _SHORTEST_SENTENCE and ends_sentence(text)
        return (
            "byline or date"
            if len(text) < _SHORT and not is_sentence and not element.xpath(".//h1")
            else None
        )
    return None


def whole_paragraphs(root: Any) -> list[Block]:
    """All blocks of a fragment but its title and its lists of links."""
    return [
        block
        for block in blocks_of(root)
        if block.holder.tag != "h1" and (block.heading or block.linked < _MOST_LINKED_IN_FRAGMENT)
    ]
