"""Invented articles of 600 words, as many as wanted, and an answer that is right for each of them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

LEAD = (
    "The port authority of Grenholm will deepen the harbour by June, its director Tove Lindqvist said on "
    "Monday. "
    "The work will cost about 14 million euros and employ 120 people. "
    "The fishermen's guild will not move its boats unless the fees are halved, its chair Aron Beck said. "
)
ANSWER = json.dumps(
    {
        "h": "Grenholm to deepen its harbour by June",
        "sum": [
            {"s": [1], "t": "The port authority of Grenholm will deepen the harbour by June."},
            {"s": [3], "t": "The fishermen's guild will not move its boats unless the fees are halved."},
        ],
        "act": [
            {"s": [1], "n": "port authority", "aka": [], "k": "organisation", "r": None},
            {"s": [1], "n": "Tove Lindqvist", "aka": [], "k": "person", "r": "director"},
            {"s": [3], "n": "Aron Beck", "aka": [], "k": "person", "r": None},
        ],
        "com": [
            {
                "s": [1],
                "by": "port authority",
                "to": None,
                "do": "deepen the harbour",
                "st": "pledged",
                "when": "by June",
                "if": None,
                "src": "Tove Lindqvist",
            }
        ],
        "fig": [
            {"s": [2], "t": "about 14 million euros", "of": "cost of the work", "at": None},
            {"s": [2], "t": "120", "of": "people", "at": None},
        ],
    }
)
_SUBJECTS = (
    "harbour council|ferry line|shipyard|customs office|pilot station|fish market|rail yard|coast guard"
)
_VERBS = "reported|counted|opened|closed|repaired|measured|ordered|moved|rented|inspected"
_OBJECTS = "containers|cranes|berths|pallets|vessels|warehouses|passengers|trucks|buoys|permits"
_PLACES = "Estmark|Tarnvik|Solberga|Velsund|Korsnes|Hallby|Ostrand|Lindhavn|Brekke|Myrdal"
_TIMES = "in January|in March|last week|on Tuesday|a year ago|during the storm|before the holidays"


def article(number: int, words: int = 600) -> str:
    """The text of that article: the lead that all have, and a body that none shares."""
    chance = random.Random(number)
    sentences: list[str] = []
    left = words - len(LEAD.split())
    while left > 0:
        sentence = _sentence(chance)
        sentences.append(sentence)
        left -= len(sentence.split())
    paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
    return f"{LEAD.strip()}\n" + "\n".join(paragraphs) + "\n"


def _sentence(chance: random.Random) -> str:
    def pick(of: str) -> str:
        return chance.choice(of.split("|"))

    first = f"The {pick(_SUBJECTS)} of {pick(_PLACES)} {pick(_VERBS)} {chance.randrange(2, 9000):,}"
    second = f"the {pick(_SUBJECTS)} near {pick(_PLACES)} {pick(_VERBS)} its {pick(_OBJECTS)} again."
    return f"{first} {pick(_OBJECTS)} {pick(_TIMES)}, while {second}"


def lines(count: int) -> Iterator[str]:
    """JSON Lines of the first `count` articles."""
    for number in range(count):
        yield json.dumps({"id": f"a{number}", "text": f"{article(number)}Berth log {number}.\n"}) + "\n"


def write_lines(path: Path, count: int) -> Path:
    """A JSON Lines file of the first `count` articles."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(lines(count))
    return path
