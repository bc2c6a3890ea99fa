"""When a page was published and changed: JSON-LD, meta, marked elements, its address, visible text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from summariser.cleaning.dates import find_stamps
from summariser.cleaning.html_lines import Surroundings, tokens_of
from summariser.cleaning.html_text import element_text
from summariser.isotime import iso_time

_PUBLISHED_FIELDS = ("datePublished", "uploadDate", "dateCreated")
_PUBLISHED_NAMES = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "article.published",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
    "citation_publication_date",
    "citation_online_date",
    "pubdate",
    "publish-date",
    "publishdate",
    "publish_date",
    "publication_date",
    "published_date",
    "cxenseparse:recs:publishtime",
    "og:pubdate",
    "dc.date",
    "dcterms.date",
    "date",
)
_MODIFIED_NAMES = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_NAMED_DATE = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,4}(?:date|dates|time|timestamp|datum|fecha|datetime|published|pubdate|posted|posted-on"
    r"|datestamp|dateline|date-header|publish|publication|meta|byline|info|infos|details|erstellt|created)"
    r"(?:[-_]{1,2}[a-z0-9]{1,20}){0,3}"
)
_NOT_PUBLISHED = re.compile(
    r"modif|updat|aktualis|stand\b|geändert|bearbeit|mis à jour|event|veranstalt"
    r"|comment|expire|archiv|calend",
    re.IGNORECASE,
)
_DATED_TAGS = ("span", "div", "p", "li", "dd", "em", "small", "a", "td", "abbr", "h2", "h3", "h4", "h5", "h6")
_DATELINE_REACH = 60
_AFTER_DATELINE = re.compile(r"\s{0,2}[–—|•:-]")
_LONGEST = 160
_MOST_OTHER_WORDS = 14


def published_time(
    page: Surroundings, article: dict[str, Any], meta: dict[str, str], url: str | None, language: str
) -> str | None:
    """ISO 8601 date or time of publication from the first place that has one; None where none has."""
    declared = (
        *(iso_time(_scalar(article.get(field))) for field in _PUBLISHED_FIELDS),
        *(_read(meta.get(name, ""), language) for name in _PUBLISHED_NAMES),
    )
    found = next(filter(None, declared), None) or next(_shown(page, url, language), None)
    says_article = bool(article) or meta.get("og:type", "").startswith("article")
    return found or (_searched(page.root, url) if says_article else None)


def _searched(root: Any, url: str | None) -> str | None:
    """What htmldate finds in marked elements alone: its search of all text finds too many that are none."""
    from htmldate import find_date

    found: str | None = find_date(deepcopy(root), url=url, original_date=True, extensive_search=False)
    return found


def modified_time(article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """ISO 8601 date or time of the last change, as declared."""
    declared = (
        iso_time(_scalar(article.get("dateModified"))),
        *(iso_time(meta.get(n)) for n in _MODIFIED_NAMES),
    )
    return next(filter(None, declared), None)


def _scalar(value: object) -> object:
    value = value[0] if isinstance(value, list) and value else value
    return value.get("@value") if isinstance(value, dict) else value


def _read(text: str, language: str) -> str | None:
    """A written date by the strict reader, else by the grammar of time lines."""
    return iso_time(text) or _stamped(text, language)


def _stamped(text: str, language: str) -> str | None:
    stamps = [stamp for stamp in find_stamps(text[:_LONGEST], language) if stamp.day]
    return stamps[0].iso if stamps else None


def _shown(page: Surroundings, url: str | None, language: str) -> Iterator[str]:
    """Dates that the page shows, most certain first."""
    marked = page.root.xpath(
        "//*[@itemprop='datePublished']|//time[@pubdate]|//abbr[contains(@class,'published')]"
    )
    yield from _of_elements(marked, language)
    yield from _of_address(url)
    yield from _of_elements([e for e in page.root.iter("time") if not page.away(e)], language)
    named = (e for e in page.root.iter(*_DATED_TAGS) if _is_named(e) and not page.away(e))
    yield from _of_elements(list(named), language)
    yield from filter(None, (_of_line(text, language) or _of_dateline(text, language) for text in page.near))


def _of_elements(elements: list[Any], language: str) -> Iterator[str]:
    for element in elements[:40]:
        if _NOT_PUBLISHED.search(f"{element.get('class')} {element.get('itemprop')}"):
            continue
        attributes = (element.get(name) or "" for name in ("datetime", "content", "title"))
        found = next(filter(None, (iso_time(value) for value in attributes)), None)
        found = found or _of_line(element_text(element), language)
        if found:
            yield found


def _of_address(url: str | None) -> Iterator[str]:
    match = _IN_ADDRESS.search(urlsplit(url).path) if url else None
    if match:
        try:
            yield date(int(match[1]), int(match[2]), int(match[3])).isoformat()
        except ValueError:
            return


def _is_named(element: Any) -> bool:
    return (
        any(_NAMED_DATE.fullmatch(token) for token in tokens_of(element))
        and len(element_text(element)) <= _LONGEST
    )


def _of_line(text: str, language: str) -> str | None:
    """The first date of a short line that holds little else and is not said to be another date."""
    if not 5 < len(text) <= _LONGEST or len(text.split()) > _MOST_OTHER_WORDS + 6:
        return None
    stamps = [stamp for stamp in find_stamps(text, language) if stamp.day]
    if not stamps or _NOT_PUBLISHED.search(text[: stamps[0].start]) or len(stamps) > 2:
        return None
    return stamps[0].iso


def _of_dateline(text: str, language: str) -> str | None:
    """The date with which a paragraph opens, set off by a dash: "Bonn, 25 January 2022 – The ..."."""
    stamps = [stamp for stamp in find_stamps(text[:_DATELINE_REACH], language) if stamp.day]
    return stamps[0].iso if stamps and _AFTER_DATELINE.match(text, stamps[0].end) else None
