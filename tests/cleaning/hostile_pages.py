"""Reads every hostile page in one process and says how long each took, and how much memory at most.

Run by `test_bad_pages.py`, in a process of its own: memory can be measured only there.
"""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Iterator
from pathlib import Path

from summariser import clean
from summariser.models.article import RawDocument
from summariser.models.errors import InputError

SENTENCE = "The council voted on Monday to dredge the channel before winter, and the ferries will wait. "
BODY = f"<p>{SENTENCE * 3}</p>" * 5


def pages() -> Iterator[tuple[str, str]]:
    """A name and the markup of each; made one by one, so that they are not in memory together."""
    yield "100,000 nested elements", "<div>" * 100_000 + BODY + "</div>" * 100_000
    yield "100,000 nested, never closed", "<span>" * 100_000 + BODY
    yield "30,000 nested tables", "<table><tr><td>" * 30_000 + BODY
    yield "a 20 MB title", "<title>" + "ab " * 7_000_000 + "</title>" + BODY
    yield "a 10 MB heading", "<h1>" + "ab " * 3_500_000 + "</h1>" + BODY
    yield "one line of 3.7 MB", "<p>" + SENTENCE * 39_000 + "</p>"
    yield "the longest text that is read", "<p>" + SENTENCE * 10_700 + "</p>"
    yield "entities within entities", _entities() + BODY
    yield "50,000 attributes", "<p " + " ".join(f"a{n}='1'" for n in range(50_000)) + ">" + BODY
    yield "classes of 6,000 characters", f'<div class="{"a-" * 3000}">x</div>' * 2_000 + BODY
    yield (
        "JSON-LD nested 200,000 deep",
        '<script type="application/ld+json">' + "[" * 200_000 + "</script>" + BODY,
    )
    yield "a script of 20 MB", "<script>" + "x=1;" * 5_000_000 + "</script>" + BODY
    yield "60,000 links", "<a href=/x>News item of the day</a> " * 60_000 + BODY
    yield "14,000 dates", "<div class=date>12.03.2026</div>" * 14_000 + BODY
    yield "7,000 authors", "<span class=author><a class=fn>Redaktion</a></span>" * 7_000 + BODY
    yield "5 MB of angle brackets", "<" * 5_000_000 + BODY


def _entities() -> str:
    declared = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE html [<!ENTITY e0 "a">{declared}]><html><body><p>&e11;</p>'


def main() -> None:
    """Prints JSON: seconds of CPU and the outcome by page, and the peak of memory in MB."""
    found = {}
    for name, markup in pages():
        document = RawDocument(f"<html><body>{markup}", "page", "html")
        started = time.process_time()
        try:
            outcome = clean(document).text[:100_000]
        except InputError as error:
            outcome = f"refused: {error}"
        found[name] = [
            time.process_time() - started,
            "article" if SENTENCE.strip() in outcome else outcome[:200],
        ]
    print(json.dumps({"pages": found, "megabytes": peak_kilobytes() / 1024}))


def peak_kilobytes() -> int:
    """The most memory that this program held; `getrusage` would count that of the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(next(line.split()[1] for line in status.open() if line.startswith("VmHWM")))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
