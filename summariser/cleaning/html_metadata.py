"""What a page says of itself: JSON-LD, then meta elements, time elements, visible bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from summariser.article import Metadata, RawDocument
from summariser.cleaning.html_people import person_names
from summariser.cleaning.html_text import element_text, spaced
from summariser.cleaning.html_tree import PageTree
from summariser.isotime import iso_time

_ARTICLE_TYPES = ("Article", "BlogPosting", "Report", "LiveBlogPosting", "WebPage")
_LONGEST = 500
_TITLE_SEPARATOR = re.compile(r"\s+(?:[|–—·»-]|::)\s+")


def page_metadata(page: PageTree, document: RawDocument) -> Metadata:
    """The document's own metadata, filled up from the page; authors are persons only, joined by "; "."""
    known = document.metadata
    article = _article_object(page.json_ld)
    meta = _meta_elements(page.root)
    site = _first(
        [known.site, meta.get("og:site_name"), _text(article.get("publisher")), _title_parts(page.root)[1]]
    )
    found = Metadata(
        title=_first([known.title, _headline(page.root, article, meta, site)]),
        published=_first([known.published, *_published(page.root, article, meta)]),
        modified=_first([known.modified, *_modified(article, meta)]),
        author=_authors(known.author, page.root, article, meta, site),
        site=site,
        url=_first([_canonical(page.root, meta, known.url), known.url]),
        language=_language(_first([known.language, page.root.get("lang"), _text(article.get("inLanguage"))])),
    )
    return replace(found, agency=known.agency, place=known.place)


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _text(value: object) -> str | None:
    """A JSON-LD value as one line of text; the first of a list."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    from html import unescape

    return spaced(unescape(value))[:_LONGEST] or None


def _article_object(objects: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The JSON-LD object of the article: the first whose type is one and that has a headline or a date."""
    ranked = sorted(
        (item for item in objects if _rank(item) is not None), key=lambda item: _rank(item) or 0, reverse=True
    )
    return ranked[0] if ranked else {}


def _rank(item: dict[str, Any]) -> int | None:
    types = item.get("@type")
    named = [kind for kind in (types if isinstance(types, list) else [types]) if isinstance(kind, str)]
    if not any(kind.endswith(_ARTICLE_TYPES) for kind in named):
        return None
    weight = sum(field in item for field in ("headline", "datePublished", "author", "articleBody"))
    return weight if "WebPage" in named else weight + 10


def _meta_elements(root: Any) -> dict[str, str]:
    """Contents of meta elements by lower-case name, property or itemprop; the first of each."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = spaced(element.get("content") or "")[:_LONGEST]
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _headline(root: Any, article: dict[str, Any], meta: dict[str, str], site: str | None) -> str | None:
    """Headline as the article shows it; a title of several parts loses the site's name."""
    headings = [element_text(element) for element in root.iter("h1")]
    headings = [heading for heading in headings if heading and not _same(heading, site)]
    declared = _first([_text(article.get("headline")), meta.get("og:title"), meta.get("twitter:title")])
    title = _title_parts(root)[0]
    declared = _without_site(declared, site) or _without_site(title, site)
    if declared is None:
        return headings[0][:_LONGEST] if headings else None
    shown = next((heading for heading in headings if _much_alike(heading, declared)), None)
    return shown or declared


def _same(one: str, other: str | None) -> bool:
    return other is not None and _key(one) == _key(other)


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _much_alike(heading: str, declared: str) -> bool:
    """Whether the visible heading is the declared title, perhaps written out or with other punctuation."""
    one, other = set(heading.casefold().split()), set(declared.casefold().split())
    return bool(one) and len(one & other) >= 0.6 * max(len(one), len(other))


def _title_parts(root: Any) -> tuple[str | None, str | None]:
    """The title element, and what stands after its last separator: mostly the site's name."""
    titles = [element_text(element) for element in root.iter("title")]
    title = next((title[:_LONGEST] for title in titles if title), None)
    parts = _TITLE_SEPARATOR.split(title) if title else []
    return title, parts[-1] if len(parts) > 1 and len(parts[-1]) <= 40 else None


def _without_site(title: str | None, site: str | None) -> str | None:
    if not title:
        return None
    pieces = _TITLE_SEPARATOR.split(title)
    if (
        len(pieces) > 1
        and site
        and (_same(pieces[-1], site) or _key(site).startswith(_key(pieces[-1]) or "\0"))
    ):
        return title[: title.rindex(pieces[-1])].rstrip(" |–—·»-:") or None
    return None if _same(title, site) else title


def _published(root: Any, article: dict[str, Any], meta: dict[str, str]) -> Iterator[str | None]:
    for field in ("datePublished", "uploadDate", "dateCreated"):
        yield iso_time(_text(article.get(field)))
    for name in (
        "article:published_time",
        "datepublished",
        "og:published_time",
        "article.published",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "sailthru.date",
        "parsely-pub-date",
        "pubdate",
        "publish-date",
        "publishdate",
        "publication_date",
        "date",
        "cxenseparse:recs:publishtime",
        "og:pubdate",
    ):
        yield iso_time(meta.get(name))
    for element in _times(root):
        yield iso_time(element.get("datetime") or element.get("content") or element_text(element))


def _times(root: Any) -> Iterator[Any]:
    """Elements that give a date, those marked as publication first; none from comments or link lists."""
    yield from root.xpath("//*[@itemprop='datePublished']|//time[@pubdate]")
    away = (
        "ancestor::aside|ancestor::footer|ancestor::nav|ancestor::li|ancestor::*[contains(@class,'comment')]"
    )
    yield from root.xpath(f"//time[@datetime][not({away})]")


def _modified(article: dict[str, Any], meta: dict[str, str]) -> Iterator[str | None]:
    yield iso_time(_text(article.get("dateModified")))
    for name in (
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "dcterms.modified",
    ):
        yield iso_time(meta.get(name))


def _authors(
    known: str | None, root: Any, article: dict[str, Any], meta: dict[str, str], site: str | None
) -> str | None:
    """Persons from the first place that names any: container, JSON-LD, meta, rel=author, byline."""
    for names in _author_places(known, root, article, meta):
        people = person_names(names, site)
        if people:
            return "; ".join(people)
    return None


def _author_places(
    known: str | None, root: Any, article: dict[str, Any], meta: dict[str, str]
) -> Iterator[list[str]]:
    yield [known] if known else []
    yield _linked_authors(article.get("author"))
    yield [
        meta[name]
        for name in (
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "byl",
            "citation_author",
        )
        if name in meta
    ]
    away = "ancestor::aside|ancestor::footer|ancestor::nav|ancestor::*[contains(@class,'comment')]"
    yield [
        element_text(e)
        for e in root.xpath(f"//a[@rel='author'][not({away})]|//*[@itemprop='author'][not({away})]")
    ][:6]
    by = "|".join(
        f"//*[contains(concat(' ',@class,' '),' {name} ')][not({away})]"
        for name in (
            "byline",
            "author",
            "by",
            "by-line",
            "author-name",
            "byline-name",
            "article-author",
            "post-author",
        )
    )
    yield [text for text in map(element_text, root.xpath(by)[:4]) if len(text) < 120][:1]


def _linked_authors(value: object) -> list[str]:
    """Names of the persons among JSON-LD authors; an organisation is none."""
    names = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict) and "Organization" in str(item.get("@type", "")):
            continue
        name = _text(item)
        if name:
            names.append(name)
    return names


def _canonical(root: Any, meta: dict[str, str], known: str | None) -> str | None:
    """The page's own address, if it is one and, where the address read is known, on the same host."""
    for address in (*root.xpath("//link[@rel='canonical']/@href"), meta.get("og:url", "")):
        host = _host(address)
        if host and (known is None or _host(known) == host):
            return str(address).strip()
    return None


def _host(address: str) -> str | None:
    """The host of an http(s) address without "www.", or None."""
    try:
        parts = urlsplit(address.strip()[:2000])
    except ValueError:
        return None
    return parts.netloc.removeprefix("www.") or None if parts.scheme in ("http", "https") else None


def _language(value: str | None) -> str | None:
    """The ISO 639-1 code of a language tag such as "en-GB"."""
    code = re.split(r"[-_]", (value or "").strip().lower())[0]
    return code if len(code) == 2 and code.isalpha() else None
