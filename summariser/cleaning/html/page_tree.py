"""HTML text to a tree, with limits against hostile pages before the parser.

libxml2 silently stops at deep nesting and takes minutes for one tag with 50,000 attributes. One linear scan
removes scripts and styles, cuts long tags to their name, and removes the tags of containers that are nested
deeper than any page needs; their text is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from summariser.cleaning.html.element_text import Block, blocks_of, element_text
from summariser.cleaning.html.linked_data import linked_objects
from summariser.cleaning.html.pruning import drop_controls
from summariser.languages import words
from summariser.models.article import RawDocument
from summariser.models.errors import NotAnArticle

_MAX_DEPTH = 100  # nested elements
_MAX_TAG = 8_000  # characters
_MAX_TITLE = 2_000  # characters
_MAX_JSON = 1_000_000  # characters of one script
_MAX_ELEMENTS = 15_000
_MAX_ATTRIBUTES = 200  # of one element
_MAX_NAMES = 400  # characters of class and id, which extractors search many times
_MAX_VISIBLE = 1_000_000  # characters between the tags; twice as many as the longest article has

_RAW_ELEMENT = re.compile(
    r"<(?P<name>script|style|noscript|template|svg|iframe|object|math)(?=[\s/>])|<!--", re.IGNORECASE
)
_COMMENT_END = re.compile(r"--!?>")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]{0,40})(?P<rest>[^<>]*)>")
_TITLE = re.compile(r"<title\b[^<>]{0,200}>", re.IGNORECASE)
_VOID = words("area base br col embed hr img input link meta param source track wbr")
# Elements whose end tag may be omitted: with them a long plain page would count as a deep one.
_UNCLOSED = words("p li td th tr dt dd option thead tbody tfoot colgroup html head body")
_DATA_TYPE = re.compile(r"application/(?P<linked>ld\+)?json", re.IGNORECASE)
_NOSCRIPT = re.compile(r"<(?P<end>/?)noscript(?=[\s/>])", re.IGNORECASE)
_DESCRIPTIONS = "//meta[@name='description' or @property='og:description']/@content"
_LITTLE = 600  # characters of a page whose text for browsers without scripts is read too


@dataclass(frozen=True)
class PageTree:
    """A parsed page: the root element without the controls of forms, and the JSON-LD objects in it.

    `visible` is all text that was in it, `controls` the reason and text of each control; `login` says whether
    it asks for a password. `states` are the scripts with other JSON. `elements` holds the elements, so that
    they are not built again on each visit.
    """

    root: Any
    json_ld: tuple[dict[str, Any], ...]
    visible: str = ""
    controls: tuple[tuple[str, str], ...] = ()
    login: bool = False
    states: tuple[str, ...] = ()
    elements: tuple[Any, ...] = field(default=(), repr=False)

    @cached_property
    def blocks(self) -> list[Block]:
        """The blocks of text in its body."""
        body = self.root.find("body")
        return blocks_of(self.root if body is None else body)

    @cached_property
    def descriptions(self) -> tuple[str, ...]:
        """What its meta elements say that it is about."""
        return tuple(map(str, self.root.xpath(_DESCRIPTIONS)))


def parse_page(document: RawDocument) -> PageTree:
    """The tree of an HTML document. Raises NotAnArticle where nothing is left to parse.

    What a page shows where scripts are off is read only where it shows little else: elsewhere it is notices
    and copies of pictures.
    """
    page = _parsed(document)
    if len(page.visible) >= _LITTLE or not _NOSCRIPT.search(document.text):
        return page
    shown = _parsed(replace(document, text=_NOSCRIPT.sub(r"<\g<end>div", document.text)))
    return shown if len(shown.visible) >= len(page.visible) + _LITTLE else page


def _parsed(document: RawDocument) -> PageTree:
    from lxml import etree, html  # type: ignore[import-untyped]

    text, scripts, states = _without_raw_elements(document.text)
    text = _limited(_short_title(text)).replace("\x00", "")
    _refuse_endless(document, text)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError) as error:
        raise NotAnArticle(
            f"{document.source} holds no text in its markup.", "Open it in a browser."
        ) from error
    elements = tuple(root.iter())
    for element in elements:
        _cut_attributes(element)
    visible, login = element_text(root), bool(root.xpath("//input[@type='password']"))
    controls = tuple(drop_controls(root))
    return PageTree(root, tuple(linked_objects(scripts)), visible, controls, login, tuple(states), elements)


def _refuse_endless(document: RawDocument, text: str) -> None:
    """Raises NotAnArticle where far more text is between the tags than any article has."""
    if len(text) <= _MAX_VISIBLE:
        return
    visible = len(text) - sum(tag.end() - tag.start() for tag in _TAG.finditer(text))
    if visible > _MAX_VISIBLE:
        raise NotAnArticle(
            f"{document.source} has {visible:,} characters of text; no article has so many.",
            "Save the part of it that is the article, and name that file.",
        )


def _cut_attributes(element: Any) -> None:
    if len(element.attrib) > _MAX_ATTRIBUTES:
        element.attrib.clear()
    for name in ("class", "id"):
        value = element.get(name)
        if value is not None and len(value) > _MAX_NAMES:
            element.set(name, value[:_MAX_NAMES])


def _without_raw_elements(text: str) -> tuple[str, list[str], list[str]]:
    """The markup without scripts, styles and comments, and the bodies of the scripts that hold data: JSON-LD,
    and other JSON."""
    kept: list[str] = []
    linked_data: list[str] = []
    states: list[str] = []
    at = 0
    while opening := _RAW_ELEMENT.search(text, at):
        kept.append(text[at : opening.start()])
        name = opening["name"]
        if name is None:
            at = _comment_end(text, opening.end())
            continue
        tag_end = text.find(">", opening.end())
        if tag_end < 0:
            return "".join(kept), linked_data, states
        at = body_start = tag_end + 1
        if text[tag_end - 1] != "/":
            body_end, at = _closing(text, name, body_start)
            data = _DATA_TYPE.search(text, opening.end(), min(tag_end, opening.end() + _MAX_TAG))
            if data and body_end - body_start <= _MAX_JSON:
                (linked_data if data["linked"] else states).append(text[body_start:body_end])
    kept.append(text[at:])
    return "".join(kept), linked_data, states


def _comment_end(text: str, start: int) -> int:
    """Where a comment ends; `<!-->` and `<!--->` are whole comments (HTML standard, 13.2.5.43)."""
    for empty in (">", "->"):
        if text.startswith(empty, start):
            return start + len(empty)
    end = _COMMENT_END.search(text, start)
    return end.end() if end else len(text)


def _closing(text: str, name: str, start: int) -> tuple[int, int]:
    """Where the body of a raw element ends, and where the text after it begins."""
    closing = re.compile(rf"</{name}\s{{0,20}}>", re.IGNORECASE).search(text, start)
    return (closing.start(), closing.end()) if closing else (len(text), len(text))


def _short_title(text: str) -> str:
    opening = _TITLE.search(text[:1_000_000])
    if not opening:
        return text
    end = text.find("</", opening.end())
    end = len(text) if end < 0 else end
    return text[: min(end, opening.end() + _MAX_TITLE)] + text[end:]


def _limited(text: str) -> str:
    """The markup with long tags cut to their name, and without tags beyond the limits."""
    depth = elements = 0

    def checked(tag: re.Match[str]) -> str:
        nonlocal depth, elements
        name = tag["name"].lower()
        if tag["end"]:
            depth = max(0, depth - 1)
            return tag[0] if depth < _MAX_DEPTH else " "
        elements += 1
        if elements > _MAX_ELEMENTS:
            return " "
        if name in _VOID or tag["rest"].endswith("/"):
            return tag[0] if len(tag["rest"]) <= _MAX_TAG else f"<{name}>"
        depth += name not in _UNCLOSED
        if depth > _MAX_DEPTH:
            return "<br><br>" if name == "p" else " "
        return tag[0] if len(tag["rest"]) <= _MAX_TAG else f"<{name}>"

    return _TAG.sub(checked, text)
