"""Who wrote a page: JSON-LD, elements marked as the author, meta elements, bylines by the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from summariser.cleaning.bylines import people_of_byline
from summariser.cleaning.html_lines import Surroundings, is_named
from summariser.cleaning.html_people import person_names
from summariser.cleaning.html_text import element_text

_META_NAMES = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "citation_author",
    "article:author_name",
    "twitter:data1",
)
_NAMED = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,4}(?:authors?|by-?lines?|autor(?:en|in|es)?|auteurs?|autore|verfasser(?:in)?|writer|redakteur"
    r"|reporter|journalists?|username|submitted|posted-by|authorbold|authorname|authored)"
    r"(?:[-_]{1,2}(?:name|names|link|links|info|meta|title|url|text|line|item|label|credit|list|\d{1,3})){0,3}"
)
_PRECISE = (
    ".//*[contains(concat(' ',@class,' '),' fn ')]|.//*[@itemprop='name']|.//a[contains(@rel,'author')]"
)
_TIME_OR_MORE = re.compile(
    r"\s(?:[|•·–—/@]\s|(?:am|on|vom|le|el|il|dne|at|for|für|pour)\s(?=\S{0,12}\s?\d)|\d)|\s-\s|,\s\d|\n"
    r"|\s(?:updated|published|veröffentlicht|aktualisiert|publié|publicado|editiert|posted)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:text|words|by|author|autor(?:in|a)?|auteur|autore|автор|verfasst von|written by)\s?:", re.IGNORECASE
)
_LONGEST = 140
_MOST_MARKED = 8


def page_authors(
    page: Surroundings,
    article: dict[str, Any],
    things: Iterable[dict[str, Any]],
    meta: dict[str, str],
    site: str | None,
    *,
    dated: bool,
) -> list[str]:
    """Persons from the first place that names any; desks, agencies and outlets are none.

    `things` are all JSON-LD objects: an article may name its author by reference to one of them.
    The meta elements of a page without a date (`dated` false) name the site's owner, and are passed over.
    """
    for names, single in _places(page, article, things, meta if dated else {}):
        people = person_names(names, site, single=single)
        if people:
            return people
    return []


def _places(
    page: Surroundings, article: dict[str, Any], things: Iterable[dict[str, Any]], meta: dict[str, str]
) -> Iterator[tuple[list[str], bool]]:
    """Names as each place writes them, and whether one word may be a name there."""
    yield _linked_authors(article.get("author") or article.get("creator"), things), True
    for elements in (_with_rel(page), _with_class(page)):
        for names in _groups(elements):
            yield names, True
    yield [meta[name] for name in _META_NAMES if name in meta and "/" not in meta[name]][:1], False
    for line in (*page.near, *page.labelled(_LABEL, _LONGEST)):
        yield (people_of_byline(line) or [] if len(line) <= _LONGEST else []), False


def _linked_authors(value: object, things: Iterable[dict[str, Any]]) -> list[str]:
    """Names of the persons among JSON-LD authors, references followed; an organisation is none."""
    known = {item["@id"]: item for item in things if isinstance(item.get("@id"), str) and item.get("name")}
    names = []
    for item in value[:20] if isinstance(value, list) else [value]:
        if isinstance(item, dict) and not item.get("name"):
            item = known.get(str(item.get("@id")), item)
        if isinstance(item, dict):
            if "Organization" in str(item.get("@type", "")):
                continue
            item = item.get("name")
        names += [name for name in (item if isinstance(item, list) else [item]) if isinstance(name, str)]
    return names


def _with_rel(page: Surroundings) -> list[Any]:
    marked = page.root.xpath("//*[@itemprop='author']|//a[contains(@rel,'author')]")
    return [element for element in marked if not page.away(element)]


def _with_class(page: Surroundings) -> list[Any]:
    found = []
    for element in page.root.iter(
        "a", "span", "div", "p", "address", "cite", "li", "strong", "b", "em", "td", "h3", "h4", "h5", "h6"
    ):
        if is_named(element, _NAMED) and not page.away(element):
            found.append(element)
    return found


def _groups(elements: list[Any]) -> Iterator[list[str]]:
    """The names in each of the first marked elements that have text, and in those of its kind beside it."""
    short = [element for element in elements if 0 < len(element_text(element)) <= _LONGEST][:_MOST_MARKED]
    for at, element in enumerate(short):
        beside, kind = element.getparent(), element.get("class")
        alike = [e for e in short[at:] if e.getparent() is beside and e.get("class") == kind]
        yield [name for e in alike for name in _names_in(e)]


def _names_in(element: Any) -> list[str]:
    precise = [part for part in element.xpath(_PRECISE) if element_text(part)]
    if not precise:
        links = [link for link in element.iter("a") if link is not element and element_text(link)]
        precise = links if 0 < len(links) <= 4 else []
    inner = [part for part in precise if not any(other in precise for other in part.iterancestors())]
    texts = [element_text(part) for part in inner] or [element_text(element)]
    return list(
        dict.fromkeys(_TIME_OR_MORE.split(text, maxsplit=1)[0] for text in texts if len(text) <= _LONGEST)
    )
