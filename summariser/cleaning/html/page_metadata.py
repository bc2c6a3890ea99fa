"""Metadata of a page: from JSON-LD, meta elements, time elements and visible bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from summariser.cleaning.html.byline_names import person_names
from summariser.cleaning.html.element_text import spaced
from summariser.cleaning.html.page_authors import page_authors
from summariser.cleaning.html.page_dates import modified_time, published_time
from summariser.cleaning.html.page_surroundings import PageSurroundings
from summariser.cleaning.html.page_tree import PageTree
from summariser.cleaning.html.titles.page_titles import headline, rated_titles, site_of_title
from summariser.cleaning.html.titles.title_candidates import TitleCandidate, clean_title
from summariser.cleaning.html.titles.title_features import Features
from summariser.models.article import Metadata, RawDocument

_ARTICLE_TYPES = ("Article", "BlogPosting", "Report", "LiveBlogPosting", "WebPage")
_LONGEST = 500  # characters of a value


def page_metadata(page: PageTree, document: RawDocument) -> Metadata:
    """The document's own metadata, completed from the page; authors are persons only, joined by "; "."""
    known = document.metadata
    article = _article_object(page.json_ld)
    meta = _meta_elements(page.root)
    address = _first([_canonical(page.root, meta, known.url), known.url])
    site = _site(page, article, meta, address, known.site)
    tags = (known.language, page.root.get("lang"), _text(article.get("inLanguage")))
    tag = _language_tag(tags)
    language = tag.partition("-")[0] or None
    title = known.title or headline(page.root, _declared_titles(article, meta), site, address)
    around = PageSurroundings(page, title)
    published = known.published or published_time(around, article, meta, known.url, tag or "und")
    authors = person_names([known.author] if known.author else [], site, single=True)
    authors = authors or page_authors(
        around, article, page.json_ld, site, tag or "und", dated=published is not None
    )
    found = Metadata(
        title=title,
        published=published,
        modified=known.modified or modified_time(article, meta),
        author="; ".join(authors) or None,
        site=site,
        url=address,
        language=language,
    )
    return replace(found, agency=known.agency, place=known.place, content=known.content)


def page_titles(page: PageTree, document: RawDocument) -> list[tuple[TitleCandidate, Features]]:
    """What may be the headline of a page that declares none, with what the model sees of it."""
    address = _first([_canonical(page.root, {}, document.metadata.url), document.metadata.url])
    site = _site(page, {}, {}, address, document.metadata.site)
    return rated_titles(page.root, site, address)


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
    """The JSON-LD object of the article: of the objects of such a type the one with most of its fields."""
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


def _site(
    page: PageTree, article: dict[str, Any], meta: dict[str, str], address: str | None, known: str | None
) -> str | None:
    """The name of the site."""
    publisher = _text(article.get("publisher"))
    return _first([known, meta.get("og:site_name"), publisher, site_of_title(page.root, address)])


def _declared_titles(article: dict[str, Any], meta: dict[str, str]) -> list[str]:
    """The titles of JSON-LD and of the meta elements, best first."""
    found = (_text(article.get("headline")), meta.get("og:title"), meta.get("twitter:title"))
    return [title for title in (clean_title(text or "") for text in found) if title]


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


def _language_tag(values: Iterable[str | None]) -> str:
    """The language by the first value that names one, as ISO 639-1, with the region by the first value that
    names one for it: "en", "en-GB"; empty where none does."""
    language = ""
    for value in values:
        code, *others = re.split(r"[-_]", (value or "").strip())
        code = code.lower()
        if len(code) != 2 or not code.isalpha() or code != (language or code):
            continue
        language = code
        region = next((part.upper() for part in others if len(part) == 2 and part.isalpha()), None)
        if region:
            return f"{language}-{region}"
    return language
