"""Many invented articles and the right answer to each: what tests of batches share."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from scripted_endpoint import Asked, ScriptedEndpoint

from summariser.models.article import RawDocument

_PORTS = ("Grenholm", "Estmark", "Tarnvik", "Solberga", "Velsund", "Korsnes", "Hallby", "Ostrava Bay")


def text_of(number: int) -> str:
    """The article of that number, different from all others in its names and figures."""
    port = _PORTS[number % len(_PORTS)]
    return (
        f"The port authority of {port} will dredge berth {number} by June, its director said on Monday.\n"
        f"The work will cost about {number + 10} million euros and employ {number + 100} people.\n"
        f"Fishermen of {port} asked for a new pier at mile {number} of the coast road, a spokesman said.\n"
    )


def document(number: int) -> RawDocument:
    """That article as read."""
    return RawDocument(text_of(number), f"article-{number}")


def write_lines(path: Path, numbers: range) -> Path:
    """A JSON Lines file of those articles."""
    lines = (json.dumps({"id": f"a{number}", "text": text_of(number), "desk": "coast"}) for number in numbers)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def number_asked(asked: Asked) -> int:
    """The number of the article that a request is about."""
    found = re.search(r"cost about (\d+) million euros", json.dumps(asked.body["messages"]))
    assert found is not None, "the request holds no article of ours"
    return int(found[1]) - 10


def right_answer(asked: Asked) -> dict[str, Any]:
    """What an attentive model says of the article."""
    number = number_asked(asked)
    port = _PORTS[number % len(_PORTS)]
    first = f"The port authority of {port} will dredge berth {number} by June."
    return {
        "h": f"Port authority of {port} to dredge berth {number}",
        "sum": [{"s": [1], "t": first}],
        "act": [{"s": [1], "n": "port authority", "aka": [], "k": "organisation", "r": None}],
        "com": [
            {
                "s": [1],
                "by": "port authority",
                "to": None,
                "do": f"dredge berth {number}",
                "st": "pledged",
                "when": "by June",
                "if": None,
                "src": None,
            }
        ],
        "fig": [{"s": [2], "t": f"about {number + 10} million euros", "of": "cost of the work", "at": None}],
    }


def attentive() -> ScriptedEndpoint:
    """An endpoint that answers rightly, however often it is asked."""
    return ScriptedEndpoint().always_answers(right_answer)
