"""Which sources rules and weights may be developed on, and which are held out."""

from __future__ import annotations

from hashlib import sha256
from typing import Literal
from urllib.parse import urlsplit

Part = Literal["developed on", "held out"]

_HELD_OUT_SHARE = 3  # one site in three
_MANY_PUBLISHERS = frozenset({"wikinews.org"})  # every page is a source of its own
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gob", "gov", "net", "org"})


def part_of(url: str) -> Part:
    """The part of a page by the hash of its site, so that all pages of a site are in the same one.

    The pages of a wiki for news are split one by one.
    """
    site = site_of(url)
    source = url if site in _MANY_PUBLISHERS else site
    number = int.from_bytes(sha256(source.encode()).digest()[:4], "big")
    return "held out" if number % _HELD_OUT_SHARE == 0 else "developed on"


def site_of(url: str) -> str:
    """The registered domain of a URL or host: "bbc.co.uk" of "https://www.bbc.co.uk/news"."""
    host = (urlsplit(url).hostname or url.partition("/")[0]).lower()
    labels = host.split(".")
    length = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-length:])
