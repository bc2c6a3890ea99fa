"""Who wrote a page: JSON-LD, elements marked as the author, meta elements, bylines by the headline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from summariser.cleaning.html.byline_names import author_label, byline_names, is_label, person_names
from summariser.cleaning.html.class_names import (
    AUTHOR_ADDRESS,
    AUTHOR_WORDS,
    NOT_AUTHOR_WORDS,
    words_of_names,
)
from summariser.cleaning.html.element_text import element_text
from summariser.cleaning.html.page_surroundings import PageSurroundings
from summariser.cleaning.person_names import is_full, is_person
from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.languages import phrases, words

_META_NAMES = phrases(
    "author, article:author, og:article:author, article:author_name, parsely-author, sailthru.author, "
    "dc.creator, dcterms.creator, byl, citation_author, twitter:data1"
)
_AUTHOR_TAGS = words("a span div p address cite li strong b em td h3 h4 h5 h6 ul aside small")
_PRECISE = (
    ".//*[contains(concat(' ',@class,' '),' fn ')]|.//*[@itemprop='name']|.//a[contains(@rel,'author')]"
)
_LONGEST = 140  # characters of a byline
_LONGEST_NAMES = 60  # characters of the names on the line after a label
_MOST_MARKED = 40  # elements of one kind that are read
_MOST_LISTED = 20  # authors and meta elements that are read
_MOST_LINKS = 12  # in the element of an author
# Weights of the kinds of places, by their precision on the pages that they were developed on. Links to a
# person's page and handles alone weigh less than what is needed.
_JSON_LD = 2.5
_BYLINE = 2.0
_REL_AUTHOR = 1.6
_ITEMPROP = 1.5
_CLASS = 1.3
_META = 1.1
_LABELLED = 1.1
_AUTHOR_PAGE = 1.0
_JSON_LD_HANDLE = 1.0
_META_HANDLE = 0.6
_NAME_LINE = 0.6
_LEAST_WEIGHT = 1.1
_LEAD = 8  # lines after the headline that may be a name alone
_LONGEST_NAME_LINE = 100  # characters
_LEAST_SHARE = 0.7  # of the characters of such a line that are the names


class _Vote(NamedTuple):
    """The persons named in one kind of place, and its weight."""

    weight: float
    people: tuple[str, ...]


def page_authors(
    page: PageSurroundings,
    article: dict[str, Any],
    things: Iterable[dict[str, Any]],
    site: str | None,
    language: str,
    *,
    dated: bool,
) -> list[str]:
    """The persons with the highest sum of weights; desks, agencies and outlets are none.

    `things` are all JSON-LD objects: an article may name its author by reference to one of them. The meta
    elements of a page without a date (`dated` false) name the site's owner, and are not read.
    """
    places = _places(page, article, things, site, language, dated=dated)
    votes = [vote for vote in places if vote.people]
    return list(_winner(votes)) if votes else []


def _winner(votes: list[_Vote]) -> tuple[str, ...]:
    """The names with the highest sum of weights; empty where it is too low."""
    totals: dict[frozenset[str], float] = {}
    for vote in votes:
        keys = frozenset(map(_key, vote.people))
        totals[keys] = totals.get(keys, 0) + vote.weight
    best = max(totals, key=lambda keys: totals[keys])
    if totals[best] < _LEAST_WEIGHT:
        return ()
    spelt = [vote.people for vote in votes if frozenset(map(_key, vote.people)) == best]
    return max(spelt, key=lambda people: sum(" " in name for name in people))


def _places(
    page: PageSurroundings,
    article: dict[str, Any],
    things: Iterable[dict[str, Any]],
    site: str | None,
    language: str,
    *,
    dated: bool,
) -> Iterator[_Vote]:
    """The persons named in each kind of place, by weight."""

    def first(weight: float, groups: Iterable[list[str]], single: bool = True) -> Iterator[_Vote]:
        people = next(filter(None, (person_names(names, site, single=single) for names in groups)), None)
        if people:
            yield _Vote(weight, tuple(people))

    linked = _linked_authors(article.get("author") or article.get("creator"), things)
    people = tuple(person_names(linked, site, single=True))
    yield _Vote(_JSON_LD if any(map(is_full, people)) else _JSON_LD_HANDLE, people)
    yield from first(_REL_AUTHOR, _groups(_not_aside(page, "//a[contains(@rel,'author')]")))
    yield from first(_ITEMPROP, _groups(_not_aside(page, "//*[@itemprop='author']")))
    yield from first(_CLASS, _groups(_with_class(page)))
    yield from first(_AUTHOR_PAGE, _groups(_linked_to_author(page)), single=False)
    yield from _lines(page, site)
    yield from _name_lines(page, site, language)
    for name in _META_NAMES if dated else ():
        found = [value for value in _meta_values(page.root, name) if "/" not in value]
        people = tuple(person_names(found, site, single=True))
        yield _Vote(_META if any(map(is_full, people)) else _META_HANDLE, people)


def _lines(page: PageSurroundings, site: str | None) -> Iterator[_Vote]:
    """Bylines by the headline, and lines labelled as such anywhere; the name may be on the next line."""
    near = [line for line in page.near if len(line) <= _LONGEST]
    lines = list(page.lines(_LONGEST))
    kinds = (
        (_BYLINE, [*(byline_names(line, site) for line in near), *_under_labels(near, site)]),
        (
            _LABELLED,
            [
                *(byline_names(line, site) for line in lines if author_label().match(line)),
                *_under_labels(lines, site),
            ],
        ),
    )
    for weight, groups in kinds:
        people = next(filter(None, groups), None)
        if people:
            yield _Vote(weight, tuple(people))


def _name_lines(page: PageSurroundings, site: str | None, language: str) -> Iterator[_Vote]:
    """The first line after the headline that is a name and nothing else."""
    for line in page.near[1 : _LEAD + 1]:
        people = person_names([line], site) if len(line) <= _LONGEST_NAME_LINE else []
        if not people or not all(map(is_full, people)) or find_timestamps(line, language):
            continue
        if sum(map(len, people)) >= _LEAST_SHARE * len(line):
            yield _Vote(_NAME_LINE, tuple(people))
            return


def _under_labels(lines: list[str], site: str | None) -> Iterator[list[str]]:
    """The names on lines that follow "By" or its like alone."""
    for line, following in pairwise(lines):
        if is_label(line) and len(following) <= _LONGEST_NAMES:
            yield person_names([following], site)


def _meta_values(root: Any, name: str) -> list[str]:
    return [
        element.get("content") or ""
        for element in root.iter("meta")
        if name == (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
    ][:_MOST_LISTED]


def _linked_authors(value: object, things: Iterable[dict[str, Any]]) -> list[str]:
    """Names of the persons among JSON-LD authors, references followed; an organisation is none."""
    known = {item["@id"]: item for item in things if isinstance(item.get("@id"), str) and item.get("name")}
    names = []
    for item in value[:_MOST_LISTED] if isinstance(value, list) else [value]:
        if isinstance(item, dict) and not item.get("name"):
            item = known.get(str(item.get("@id")), item)
        if isinstance(item, dict):
            if "Organization" in str(item.get("@type", "")):
                continue
            item = item.get("name")
        names += [name for name in (item if isinstance(item, list) else [item]) if isinstance(name, str)]
    return names


def _not_aside(page: PageSurroundings, path: str) -> list[Any]:
    return [element for element in page.root.xpath(path) if not page.is_aside(element)]


def _with_class(page: PageSurroundings) -> list[Any]:
    """Elements with a word for authors in a name that is made of several, however they are joined."""
    return [
        element
        for element in page.root.iter(*_AUTHOR_TAGS)
        if (words := words_of_names(element.get("class") or ""))
        and not words.isdisjoint(AUTHOR_WORDS)
        and words.isdisjoint(NOT_AUTHOR_WORDS)
        and not page.is_aside(element)
    ]


def _linked_to_author(page: PageSurroundings) -> list[Any]:
    """Links to the page of a person."""
    return [
        link
        for link in page.root.iter("a")
        if AUTHOR_ADDRESS.search(link.get("href") or "") and not page.is_aside(link)
    ]


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
        homes = [link for link in links if AUTHOR_ADDRESS.search(link.get("href") or "")]
        precise = homes or (links if 0 < len(links) <= _MOST_LINKS else [])
    if not precise and all(is_person(element_text(part)) for part in element):
        precise = list(element)
    inner = [part for part in precise if not any(other in precise for other in part.iterancestors())]
    texts = [element_text(part) for part in inner] or [element_text(element)]
    return list(dict.fromkeys(text for text in texts if len(text) <= _LONGEST))


def _key(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
