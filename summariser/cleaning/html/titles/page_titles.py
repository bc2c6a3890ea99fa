"""The headline of a page: the heading that agrees with a declared title; where none is declared, what of its
headings and its title element is the likeliest.

The weights are made by `benchmarks/train_titles.py`, which says from what data.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from summariser.cleaning.html.element_text import element_text, letters
from summariser.cleaning.html.titles.title_candidates import (
    TitleCandidate,
    clean_title,
    heading_texts,
    is_site,
    title_candidates,
)
from summariser.cleaning.html.titles.title_features import Features, TitleFeatures

WEIGHTS = Path(__file__).with_name("title_weights.json")
_LONGEST_SITE = 40  # characters
_MOST_SITE_WORDS = 3  # of a site's name at the end of a title that is the longer part
_SITE_SEPARATOR = re.compile(r"\s{1,5}(?:[|–—·•»«›/>:\u01c0-]|::|//|>>)\s{1,5}|\s?[|｜]\s?")
_LEAST_OVERLAP = 0.6  # of the words of a heading and a title that agree
_LONGEST_LONE = 250  # characters
_WORD = re.compile(r"\w+")
_EDGES = " |·•-–—"
_MARK = re.compile(r"[:–—|-]|[.!?](?=\s)")
_LOOSE_MARK = re.compile(r"\s[:;,.](?:\s|$)")


def headline(root: Any, declared: list[str], site: str | None, address: str | None) -> str | None:
    """The headline, or None for a page without any title.

    `declared` are the titles of JSON-LD and meta elements, best first. Taken is the heading that agrees with
    one of them or the title element; else, for a page that declares one, the only h1 or the declared title
    without the site's name; else the likeliest heading or part of the title element. `site` is the site's
    name, `address` the page's.
    """
    names = frozenset(site_keys(site, address))
    agreed = _agreed(root, [*declared, title_element(root) or ""], names)
    if agreed or declared:
        plain = (without_site(title, names) for title in declared)
        return agreed or _lone_heading(root, names) or next(filter(None, plain), None)
    best = max(rated_titles(root, site, address), key=lambda found: chance(found[1]), default=None)
    return _spelling(*best[0].texts) if best else None


def _agreed(root: Any, titles: list[str], names: frozenset[str]) -> str | None:
    """The heading that is most like the first title with which one agrees."""
    found = {letters(text): text for text, _ in heading_texts(root)}
    shown = [text for key, text in found.items() if key and key not in names]
    for title in filter(None, titles):
        alike = [text for text in shown if _agree(text, title)]
        if alike:
            whole = without_site(title, names)
            best = max(alike, key=lambda text: _likeness(text, title, whole))
            return _spelling(best, whole if whole and letters(whole) == letters(best) else None)
    return None


def _agree(heading: str, title: str) -> bool:
    """Whether a heading and a title share most words, or the heading is a part of the title."""
    key, whole = letters(heading), letters(title)
    return (
        _overlap(heading, title) >= _LEAST_OVERLAP
        or (len(heading) > 3 and key in map(letters, _SITE_SEPARATOR.split(title)))
        or (len(heading.split()) > 2 and key in whole)
    )


def _likeness(heading: str, title: str, whole: str | None) -> tuple[bool, float, int]:
    """The same letters as the title (with or without the site's name) before most words in common."""
    same = letters(heading) in (letters(title), letters(whole or ""))
    return same, _overlap(heading, title), -len(heading)


def _overlap(one: str, other: str) -> float:
    left, right = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return len(left & right) / max(len(left), len(right), 1)


def _lone_heading(root: Any, names: frozenset[str]) -> str | None:
    """The page's only h1, if it is neither the site's name nor in its banner."""
    found = [text for text, marks in heading_texts(root) if "the only h1" in marks and _stands_alone(marks)]
    text = found[0] if found else ""
    few = len(text.split()) < 2 or len(text) > _LONGEST_LONE
    return None if few or letters(text) in names else text


def _stands_alone(marks: tuple[str, ...]) -> bool:
    return "h1 in the banner" not in marks and "links to the front page" not in marks


def without_site(title: str, names: frozenset[str]) -> str | None:
    """A title without the parts at its ends that name the site."""
    while True:
        cuts = list(_SITE_SEPARATOR.finditer(title))
        if cuts and is_site(letters(title[cuts[-1].end() :]), names):
            title = title[: cuts[-1].start()]
        elif cuts and is_site(letters(title[: cuts[0].start()]), names):
            title = title[cuts[0].end() :]
        else:
            return None if not title or letters(title) in names else title


def rated_titles(root: Any, site: str | None, address: str | None) -> list[tuple[TitleCandidate, Features]]:
    """The headings, the title element and their parts, with what the model sees of them."""
    title = title_element(root) or ""
    names = frozenset(site_keys(site, address))
    candidates = title_candidates(root, title, names)
    features = TitleFeatures(candidates, title, names, address)
    return [(candidate, features.of(key, candidate)) for key, candidate in candidates.items()]


def chance(features: Features) -> float:
    """How likely a candidate is the headline, on a scale without unit."""
    weights = _weights()
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return weights


def _spelling(heading: str | None, declared: str | None) -> str:
    """The heading, or the declared title of the same letters where the heading is the worse copy of it: in
    capitals, with words broken by markup, or without marks, as its parts may be set apart by their place."""
    if heading is None or declared is None:
        return (heading or declared or "").strip(_EDGES)
    lacks = len(_MARK.findall(declared)) > len(_MARK.findall(heading))
    loose = _LOOSE_MARK.search(heading) and not _LOOSE_MARK.search(declared)
    broken = len(heading.split()) > len(declared.split())
    capitals = heading.isupper() and not declared.isupper()
    return (declared if lacks or loose or broken or capitals else heading).strip(_EDGES)


def title_element(root: Any) -> str | None:
    """The text of the title element."""
    titles = (clean_title(element_text(element)) for element in root.iter("title"))
    return next((title for title in titles if title), None)


def site_of_title(root: Any, address: str | None) -> str | None:
    """The title's part that mostly names the site: the first if the host of `address` says so or if the last
    is the longer one, else the last."""
    parts = _SITE_SEPARATOR.split(title_element(root) or "")
    if len(parts) < 2:
        return None
    first, last = len(parts[0].split()), len(parts[-1].split())
    named = is_site(letters(parts[0]), frozenset(site_keys(None, address)))
    part = parts[0] if named or last > max(first, _MOST_SITE_WORDS) else parts[-1]
    return part if 0 < len(part) <= _LONGEST_SITE else None


def site_keys(site: str | None, address: str | None) -> set[str]:
    """The letters and digits of the site's name and of its host without www. and the top-level domain."""
    keys = {letters(site or "")}
    host = urlsplit(address).hostname if address and address.startswith("http") else None
    if host:
        labels = host.removeprefix("www.").split(".")
        keys |= {letters(host.removeprefix("www.")), letters(labels[-2] if len(labels) > 1 else labels[0])}
    return {key for key in keys if len(key) > 2}
