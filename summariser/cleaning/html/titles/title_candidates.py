"""What may be the headline of a page: the title element and its parts, headings and theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from summariser.cleaning.html.element_text import element_text, letters

LONGEST = 500  # characters
SEPARATOR = re.compile(r"\s{1,5}(?:[|–—·•»«›/>:<\u01c0-]|::|//|>>|--)\s{1,5}|\s?[|｜]\s?|:\s{1,5}|_(?=\w)")
_MOST_CUTS = 3  # at each end of a title
_MOST_HEADINGS = 12  # of one kind
_MOST_PARTS = 6  # elements of a heading that is made of several
_SHORT = 2  # words
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\ufeff"))
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,4});", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,40}(?:[>\s=]|$)", re.IGNORECASE)
_CLASSES = ("entry-title", "post-title", "article-title", "headline", "article__title", "article-headline")
_IN_BANNER = (
    "boolean(ancestor::header[not(ancestor::article or ancestor::main)]|ancestor::nav|ancestor::footer"
    "|ancestor-or-self::*[@id='logo'])"
)


@dataclass(slots=True)
class TitleCandidate:
    """A text that may be the headline: as a heading, as a part of the title element, or both."""

    heading: str | None = None
    declared: str | None = None
    marks: set[str] = field(default_factory=set)

    @property
    def texts(self) -> tuple[str | None, str | None]:
        """The text as the page shows it, and as the title element has it."""
        return self.heading, self.declared

    @property
    def text(self) -> str:
        """The text: the heading's where there is one."""
        return self.heading or self.declared or ""


def clean_title(text: str) -> str:
    """`text` on one line, without invisible characters, up to markup that a broken page left in it; what was
    escaped twice is read twice."""
    text = unescape(text[: 2 * LONGEST]) if _ENTITY.search(text) else text
    tag = _TAG.search(text[: 2 * LONGEST])
    return " ".join(text[: tag.start() if tag else None].translate(_INVISIBLE).split())[:LONGEST]


def title_candidates(root: Any, title: str, site_names: frozenset[str]) -> dict[str, TitleCandidate]:
    """The candidates by their letters. `title` is the title element's text, `site_names` the letters of the
    site's names, which are none."""
    found: dict[str, TitleCandidate] = {}
    for text, marks in _of_title(title, site_names):
        candidate = _put(found, text, marks, site_names)
        if candidate:
            candidate.declared = candidate.declared or text
    for text, marks in heading_texts(root):
        candidate = _put(found, text, marks, site_names)
        if candidate:
            candidate.heading = candidate.heading or text
    return found


def _put(
    found: dict[str, TitleCandidate], text: str, marks: Iterable[str], site_names: frozenset[str]
) -> TitleCandidate | None:
    key = letters(text)
    if len(text) < 2 or not key or key in site_names:
        return None
    candidate = found.setdefault(key, TitleCandidate())
    candidate.marks.update(marks)
    return candidate


def _of_title(title: str, site_names: frozenset[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The title element, and what is left of it without the parts at one of its ends."""
    yield title, ("title",)
    cuts = list(SEPARATOR.finditer(title))
    ends = [(cut, title[: cut.start()], title[cut.end() :]) for cut in cuts]
    for number, (cut, left, right) in enumerate(ends[::-1][:_MOST_CUTS]):
        yield left, (_kind(cut, "before", number), *_named(right, site_names))
    for number, (cut, left, right) in enumerate(ends[:_MOST_CUTS]):
        yield right, (_kind(cut, "after", number), *_named(left, site_names))


def _kind(cut: re.Match[str], side: str, number: int) -> str:
    return f"{side} a colon" if cut[0].strip() == ":" else f"{side} cut {number + 1}"


def _named(part: str, site_names: frozenset[str]) -> tuple[str, ...]:
    return ("without the site",) if is_site(letters(part), site_names) else ()


def is_site(key: str, site_names: frozenset[str]) -> bool:
    """Whether the letters of a text name the site."""
    return not key or any(
        key == name or (len(key) > 4 and (key in name or name in key)) for name in site_names
    )


def heading_texts(root: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The texts of headings and of their parts, with what kind of heading they are."""
    first = [element for element in root.iter("h1") if letters(element_text(element))]
    lone = len({letters(element_text(element)) for element in first}) == 1
    for at, element in enumerate(first[:_MOST_PARTS]):
        place = "the only h1" if lone else "a later h1" if at else "the first h1"
        short = ["short h1"] if len(element_text(element).split()) <= _SHORT else []
        banner = ["h1 in the banner"] if element.xpath(_IN_BANNER) else []
        yield from _of_heading(element, "h1", place, *short, *banner)
    for element in root.xpath("//*[@itemprop='headline']")[:3]:
        yield clean_title(element_text(element) or element.get("content") or ""), ("itemprop",)
    named = "|".join(f"//*[contains(concat(' ',@class,' '),' {name} ')]" for name in _CLASSES)
    for at, element in enumerate(root.xpath(named)[:_MOST_PARTS]):
        yield from _of_heading(element, "named", *(["the first named"] if at == 0 else []))
    for at, element in enumerate(list(root.iter("h2"))[:_MOST_HEADINGS]):
        leading = ["the first h2"] if at == 0 else []
        yield from _of_heading(element, "h2", *leading, *([] if first else ["h2 without h1"]))
    for element in list(root.iter("h3", "h4"))[:_MOST_PARTS]:
        yield clean_title(element_text(element)), ("h3",)


def _of_heading(element: Any, kind: str, *marks: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    links = [link for link in (*element.iter("a"), *element.iterancestors("a")) if _leads_home(link)]
    yield clean_title(element_text(element)), (kind, *marks, *(["links to the front page"] if links else []))
    if 0 < len(element) <= _MOST_PARTS:
        texts = (element.text, *(child.tail for child in element), *map(element_text, element))
        for part in (clean_title(text or "") for text in texts):
            if len(part.split()) > 1:
                yield part, (f"part of {kind}",)


def _leads_home(link: Any) -> bool:
    """Whether a link leads to the site's front page."""
    return re.fullmatch(r"(?:https?://[^/?#]{1,100})?/?", (link.get("href") or "-").strip()) is not None
