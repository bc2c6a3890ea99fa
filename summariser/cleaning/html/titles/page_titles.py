"""The headline of a page: what of its headings, its declared titles and their parts is the likeliest.

The weights are made by `benchmarks/train_titles.py`, which says from what data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from summariser.cleaning.html.element_text import element_text, letters
from summariser.cleaning.html.titles.title_candidates import (
    TitleCandidate,
    clean_title,
    is_site,
    title_candidates,
)
from summariser.cleaning.html.titles.title_features import Features, TitleFeatures

WEIGHTS = Path(__file__).with_name("title_weights.json")
_LONGEST_SITE = 40  # characters
_MOST_SITE_WORDS = 3  # of a site's name at the end of a title that is the longer part
_SITE_SEPARATOR = re.compile(r"\s{1,5}(?:[|–—·•»«›/>:\u01c0-]|::|//|>>)\s{1,5}|\s?[|｜]\s?")
_EDGES = " |·•-–—"
_MARK = re.compile(r"[:–—|-]|[.!?](?=\s)")
_LOOSE_MARK = re.compile(r"\s[:;,.](?:\s|$)")


def headline(root: Any, declared: Sequence[str], site: str | None, address: str | None) -> str | None:
    """The likeliest headline, or None for a page without any title.

    `declared` are the titles of JSON-LD and meta elements, best first; `site` is the site's name, `address`
    the page's.
    """
    rated = rated_titles(root, declared, site, address)
    best = max(rated, key=lambda found: chance(found[1]), default=None)
    return _spelling(*best[0].texts) if best else None


def rated_titles(
    root: Any, declared: Sequence[str], site: str | None, address: str | None
) -> list[tuple[TitleCandidate, Features]]:
    """The headings, the declared titles, the title element and their parts, with what the model sees of
    them."""
    title = title_element(root) or ""
    names = frozenset(site_keys(site, address))
    candidates = title_candidates(root, title, declared, names)
    features = TitleFeatures(candidates, title, declared, names, address)
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
