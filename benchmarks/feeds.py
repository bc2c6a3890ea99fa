"""Feeds read from folders: each must end in entries, in an empty feed or in a typed error, within its limit.

    python benchmarks/feeds.py FOLDER… [--peers] [--list]

FOLDER holds feeds (.xml, .rss, .atom, .rdf, .json, or without a suffix), such as the test feeds of
kurtmckee/feedparser (tests/), w3c/feedvalidator (testcases/) and mmcdole/gofeed (testdata/), or the 200 real
ones of kagisearch/fastfeedparser (benchmark_data/): clone those. With --peers, fastfeedparser alone and
feedparser alone read the same files in the same run, each in a process that is ended after `PEER_SECONDS`.
Where both a peer and we find entries in a file, it is counted how often all links and all titles agree.
--list names what failed.
"""

from __future__ import annotations

import argparse
import html
import json
import multiprocessing
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summariser.models.errors import InputError
from summariser.models.settings import Settings
from summariser.sources.feed_formats import LENIENT_SECONDS, parse_feed

PEER_SECONDS = 10.0
_SUFFIXES = {".xml", ".rss", ".atom", ".rdf"}
_TAG = re.compile(r"<[^<>]{0,2000}>")

Links = list[tuple[str, str]]  # link and title of each entry


@dataclass
class Result:
    """What one reader made of all files."""

    entries: dict[Path, Links] = field(default_factory=dict)
    failures: dict[Path, str] = field(default_factory=dict)
    seconds: dict[Path, float] = field(default_factory=dict)


def feed_files(folders: list[Path]) -> Iterator[Path]:
    """Every file that may be a feed, by its name or by what it says of itself."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and _may_be_feed(path):
                yield path


def _may_be_feed(path: Path) -> bool:
    head, suffix = path.read_bytes()[:2000], path.suffix.lower()
    says_so = b"jsonfeed.org" in head or (suffix == "" and b"<" in head)
    return says_so or suffix in _SUFFIXES


def measured(paths: list[Path], read: Callable[[Path], Links]) -> Result:
    """What `read` gives for each file; a ValueError or an InputError is a failure, all else ends the run."""
    result = Result()
    for path in paths:
        began = time.perf_counter()
        try:
            result.entries[path] = read(path)
        except InputError as error:
            result.failures[path] = f"{type(error).__name__}: {str(error).replace(str(path), 'FEED')}"
        except ValueError as error:
            result.failures[path] = str(error)[:200]
        result.seconds[path] = time.perf_counter() - began
    return result


def ours(settings: Settings) -> Callable[[Path], Links]:
    def read(path: Path) -> Links:
        feed = parse_feed(path.read_bytes(), f"http://feeds.example/{path.name}", settings)
        return [(entry.link or "", entry.title or "") for entry in feed.entries]

    return read


class Peer:
    """Another parser in a process of its own, ended and begun again where it takes too long."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._start()

    def _start(self) -> None:
        self._pipe, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.Process(target=_serve, args=(self.name, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, path: Path) -> Links:
        self._pipe.send(str(path))
        if self._pipe.poll(PEER_SECONDS):
            try:
                answer: Any = self._pipe.recv()
            except EOFError:
                answer = "its process died"
        else:
            answer = f"longer than {PEER_SECONDS:g} s"
        if isinstance(answer, list):
            return answer
        if not answer.startswith("!"):
            self._process.kill()
            self._start()
        raise ValueError(answer)


def _serve(name: str, pipe: Any) -> None:
    read = {"feedparser": _feedparser, "fastfeedparser": _fastfeedparser}[name]
    while True:
        path = Path(pipe.recv())
        try:
            pipe.send(read(path))
        except Exception as error:  # noqa: BLE001 - a peer may fail in any way; that is what is counted
            pipe.send(f"!{type(error).__name__}: {error}")


def _feedparser(path: Path) -> Links:
    import io

    import feedparser  # type: ignore[import-untyped]

    found = feedparser.parse(
        io.BytesIO(path.read_bytes()),
        response_headers={"content-location": f"http://feeds.example/{path.name}"},
    )
    return [(str(entry.get("link") or ""), str(entry.get("title") or "")) for entry in found.entries]


def _fastfeedparser(path: Path) -> Links:
    import fastfeedparser  # type: ignore[import-untyped]

    found = fastfeedparser.parse(path.read_bytes())
    return [(str(entry.get("link") or ""), str(entry.get("title") or "")) for entry in found["entries"]]


def show(name: str, result: Result, paths: list[Path]) -> None:
    filled = [path for path, entries in result.entries.items() if entries]
    slowest = max(paths, key=lambda path: result.seconds[path])
    print(
        f"{name:<15} {len(paths):>6} {len(filled):>8} {len(result.entries) - len(filled):>6} "
        f"{len(result.failures):>7} {sum(map(len, result.entries.values())):>8} "
        f"{sum(result.seconds.values()):>8.1f} {result.seconds[slowest]:>8.2f}  {slowest.name}"
    )


def agreement(one: Result, other: Result) -> str:
    """In how many files both found entries, and in how many of those all links and all titles agree."""
    both = [path for path, entries in one.entries.items() if entries and other.entries.get(path)]
    same = Counter[str]()
    for path in both:
        mine, theirs = one.entries[path], other.entries[path]
        same["links"] += [link for link, _ in mine] == [link for link, _ in theirs]
        same["titles"] += [_plain(title) for _, title in mine] == [_plain(title) for _, title in theirs]
    return f"entries in both: {len(both)}; all links equal: {same['links']}, all titles: {same['titles']}"


def _plain(title: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", html.unescape(title))).split())


def main() -> None:
    """Measure and print a line a reader."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--list", action="store_true", help="name each file that failed")
    arguments = parser.parse_args()
    paths = list(feed_files(arguments.folders))
    print(f"limit of the lenient parser {LENIENT_SECONDS:g} s, of a peer {PEER_SECONDS:g} s; elapsed seconds")
    names = ("feeds", "filled", "empty", "errors", "entries", "total", "most")
    widths = (6, 8, 6, 7, 8, 8, 8)
    print(" ".join(f"{name:>{width}}" for name, width in zip(("", *names), (15, *widths), strict=True)))
    own = measured(paths, ours(Settings()))
    show("summariser", own, paths)
    for name in ("fastfeedparser", "feedparser") if arguments.peers else ():
        theirs = measured(paths, Peer(name).read)
        show(name, theirs, paths)
        print(f"{'':<15} {agreement(own, theirs)}")
    kinds = Counter(re.sub(r"\(.*|[\d,]{2,}.*|: .*: .*", "…", message) for message in own.failures.values())
    for kind, times in kinds.most_common():
        print(f"{times:>5} {kind}")
    if arguments.list:
        print(json.dumps({str(path): message for path, message in own.failures.items()}, indent=1))


if __name__ == "__main__":
    main()
