"""The headline of a page: the heading that agrees with a declared title, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from summariser.cleaning.html.element_text import element_text

_LONGEST = 500  # characters
_SEPARATOR = re.compile(r"\s{1,5}(?:[|–—·•»«›/>:\u01c0-]|::|//|>>)\s{1,5}|\s?[|｜]\s?")
_HEADLINE_CLASSES = (
    "entry-title",
    "post-title",
    "article-title",
    "headline",
    "article__title",
    "article-headline",
)
_MARK = re.compile(r"[:–—|-]|[.!?](?=\s)")
_LOOSE_MARK = re.compile(r"\s[:;,.](?:\s|$)")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\ufeff"))


def headline(root: Any, declared: list[str | None], site: str | None, url: str | None) -> str | None:
    """The headline: a heading of the page where one agrees with a declared title, else that title.

    `declared` are titles from JSON-LD and meta elements, best first; the title element is read here. The
    site's name, known from `site` or the host of `url`, is removed.
    """
    names = _site_keys(site, url)
    titles = [clean_title(text) for text in (*declared, title_element(root)) if text]
    shown = [text for text in _headings(root) if _key(text) not in names]
    for title in titles:
        alike = [text for text in shown if _names(text, title)]
        if alike:
            best = max(alike, key=lambda text: (_overlap(text, title), -len(text)))[:_LONGEST]
            return _better_marked(best, _without_site(title, names))
    lone = _lone_heading(root, names)
    return (
        lone
        or next(filter(None, (_without_site(title, names) for title in titles)), None)
        or (shown[0][:_LONGEST] if shown else None)
    )


def _better_marked(heading: str, declared: str | None) -> str:
    """The heading, or the declared title of the same letters where it has marks that the heading lacks:
    parts of a heading may be set apart by their place alone, or by a mark that only screen readers get."""
    if declared is None or _key(heading) != _key(declared):
        return heading
    lacks = len(_MARK.findall(declared)) > len(_MARK.findall(heading))
    return (
        declared if lacks or (_LOOSE_MARK.search(heading) and not _LOOSE_MARK.search(declared)) else heading
    )


def clean_title(text: str) -> str:
    """`text` on one line, without invisible characters."""
    return " ".join(text.translate(_INVISIBLE).split())[:_LONGEST]


def title_element(root: Any) -> str | None:
    """The text of the title element."""
    titles = (clean_title(element_text(element)) for element in root.iter("title"))
    return next((title for title in titles if title), None)


def site_of_title(root: Any, url: str | None) -> str | None:
    """The title's part that mostly names the site: the first if the host of `url` says so, else the last."""
    parts = _SEPARATOR.split(title_element(root) or "")
    if len(parts) < 2:
        return None
    part = parts[0] if _is_site(parts[0], _site_keys(None, url)) else parts[-1]
    return part if 0 < len(part) <= 40 else None


def _headings(root: Any) -> Iterator[str]:
    """Texts that may be the headline, and the parts of headings that are made of several."""
    named = "|".join(f"//*[contains(concat(' ',@class,' '),' {name} ')]" for name in _HEADLINE_CLASSES)
    for element in (
        *root.iter("h1"),
        *root.xpath(f"//*[@itemprop='headline']|{named}")[:10],
        *root.iter("h2"),
    ):
        text = clean_title(element_text(element))
        if not text or len(text) > _LONGEST:
            continue
        yield text
        if 0 < len(element) <= 6:
            yield from _parts(element)


def _parts(element: Any) -> Iterator[str]:
    """The heading's own text and that of its inner elements: a kicker may be in the same heading."""
    for text in (
        element.text,
        *(child.tail for child in element),
        *(element_text(child) for child in element),
    ):
        part = clean_title(text or "")
        if len(part.split()) > 1:
            yield part


def _lone_heading(root: Any, names: set[str]) -> str | None:
    """The page's only heading of the first rank, if it is neither the site's name nor in its banner."""
    found = [element for element in root.iter("h1") if _key(element_text(element))]
    texts = {clean_title(element_text(element)) for element in found}
    if len(texts) != 1:
        return None
    text = texts.pop()
    in_banner = found[0].xpath(
        "ancestor::header|ancestor::nav|ancestor::footer|ancestor-or-self::*[@id='logo']"
    )
    return (
        text
        if len(text.split()) > 1 and len(text) <= 250 and not in_banner and _key(text) not in names
        else None
    )


def _names(heading: str, title: str) -> bool:
    """Whether a title and a heading agree: they share most words, or the heading is a part of the title."""
    if _overlap(heading, title) >= 0.6:
        return True
    pieces = {_key(piece) for piece in _SEPARATOR.split(title)}
    return (_key(heading) in pieces and len(heading) > 3) or (
        len(heading.split()) > 2 and _key(heading) in _key(title)
    )


def _overlap(one: str, other: str) -> float:
    left, right = set(re.findall(r"\w+", one.casefold())), set(re.findall(r"\w+", other.casefold()))
    return len(left & right) / max(len(left), len(right), 1)


def _without_site(title: str, names: set[str]) -> str | None:
    """A title without the pieces at its ends that name the site."""
    while True:
        cuts = list(_SEPARATOR.finditer(title))
        if cuts and _is_site(title[cuts[-1].end() :], names):
            title = title[: cuts[-1].start()]
        elif cuts and _is_site(title[: cuts[0].start()], names):
            title = title[cuts[0].end() :]
        else:
            break
    return None if not title or _key(title) in names else title


def _is_site(piece: str, names: set[str]) -> bool:
    key = _key(piece)
    return not key or any(key == name or (len(key) > 4 and (key in name or name in key)) for name in names)


def _site_keys(site: str | None, url: str | None) -> set[str]:
    """The site's name and its host's without www. and the top-level domain, letters and digits only."""
    keys = {_key(site or "")}
    host = urlsplit(url).hostname if url and url.startswith("http") else None
    if host:
        labels = host.removeprefix("www.").split(".")
        keys |= {_key(host.removeprefix("www.")), _key(labels[-2] if len(labels) > 1 else labels[0])}
    return {key for key in keys if len(key) > 2}


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
