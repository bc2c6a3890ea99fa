"""The phrases by which furniture gives itself away: `data/furniture.txt`, compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

# The end of the line, give or take punctuation and a count.
_END = r"\W{0,4}(?:\(?\d[\d.,]{0,8}[km]?\)?)?\W{0,4}$"
_HEADING = re.compile(r"\[([^\]]+)\] (\d+)$")
ENDINGS = "endings"


class Phrases(NamedTuple):
    """The phrases of one reason, and the most words that a line of that kind has."""

    pattern: re.Pattern[str]
    most_words: int


@cache
def phrases() -> dict[str, Phrases]:
    """By reason, in the order in which they are tried; those of ENDINGS head what follows the article.

    They are for text in lower case: a pattern that ignores case is several times slower.
    """
    text = files("summariser.cleaning").joinpath("data/furniture.txt").read_text(encoding="utf-8")
    found: dict[str, tuple[int, list[str]]] = {}
    for line in text.split("\n"):
        heading = _HEADING.match(line)
        if heading:
            found[heading[1]] = (int(heading[2]), [])
        elif line and not line.startswith("# "):
            found[next(reversed(found))][1].append(line)
    return {
        reason: Phrases(re.compile("|".join(patterns).replace("<end>", _END)), most)
        for reason, (most, patterns) in found.items()
    }
