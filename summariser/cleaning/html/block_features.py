"""Features of the blocks of a page, from which a learned model tells the article's blocks from the rest.

No feature depends on a language: lengths, punctuation, links, tags, names of classes, places on the page, and
what other sources of the article say (trafilatura, the description, JSON-LD).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from summariser.cleaning.html.element_places import ElementPlaces
from summariser.cleaning.html.element_text import HEADINGS, Block, letters, width

_END = re.compile(r"[.!?…。！？؟।။።៕][\"'”’»“)\]]{0,3}$")
_INNER = re.compile(r"[.!?…؟।][\"'”’»)]{0,2}\s|[。！？၊။።]")
_LONG = 80  # width of running text
_MOST_LINKED = 0.5
_FAR = 12  # levels of the tree, or blocks, from which a distance is the same
_HOLDERS = {
    "p": 1,
    "li": 2,
    "dd": 2,
    "dt": 2,
    "td": 3,
    "tr": 3,
    "th": 3,
    "div": 4,
    "section": 4,
    "article": 4,
    "figcaption": 5,
    "blockquote": 6,
    "pre": 6,
    "span": 7,
    "a": 7,
}
_SEPARATORS = "|·•/»›"
_MOST_READ = 2_000  # characters of a block in which ends of sentences are counted
_MOST_INNER = 9  # of them
_KNOWN = 20  # letters of a block that are looked for in the description
_LEAST_DESCRIPTION = 30  # letters of a description that is looked for in a block
_MOST_BLOCKS = 50  # between a block and the headline


@dataclass(frozen=True, slots=True)
class PageHints:
    """What is said of the article outside of its text: texts without spaces and punctuation, in lower case.

    `extracted` is what another extractor found, `body` the articleBody of JSON-LD; either may be empty.
    """

    title: str
    description: str
    extracted: str
    body: str


def block_features(blocks: Sequence[Block], hints: PageHints) -> list[list[float]]:
    """The features of each block of a page, in the order of the blocks."""
    page = _Page(blocks, hints)
    own = [page.own(at) for at in range(len(blocks))]
    return [values + page.context(at) for at, values in enumerate(own)]


class _Page:
    def __init__(self, blocks: Sequence[Block], hints: PageHints) -> None:
        self.blocks = blocks
        self.hints = hints
        places = ElementPlaces()
        self.places = [places.of(block.holder) for block in blocks]
        self.widths = [width(block.text) for block in blocks]
        self.keys = [letters(block.text) for block in blocks]
        self.ends = [_END.search(block.text) is not None for block in blocks]
        self.held = [bool(key) and key in hints.extracted for key in self.keys]
        self.running = [
            w if w >= _LONG and block.linked < _MOST_LINKED and not block.heading else 0.0
            for w, block in zip(self.widths, blocks, strict=True)
        ]
        self.before = [0.0, *accumulate(self.running)]
        self.whole = max(self.before[-1], 1.0)
        self.times = Counter(self.keys)
        self.title_at = self._title_at()
        self._groups()
        self._distances()

    def _title_at(self) -> int:
        title = self.hints.title
        for at, block in enumerate(self.blocks):
            if title and block.heading and self.keys[at] and title in self.keys[at]:
                return at
        heads = [at for at, block in enumerate(self.blocks) if block.holder.tag == "h1"]
        return heads[0] if heads else -1

    def _groups(self) -> None:
        """Running text by container, and by kind of element."""
        self.of_parent: defaultdict[Any, float] = defaultdict(float)
        self.of_above: defaultdict[Any, float] = defaultdict(float)
        self.of_kind: defaultdict[Any, float] = defaultdict(float)
        self.held_of_kind: defaultdict[Any, float] = defaultdict(float)
        self.width_of_kind: defaultdict[Any, float] = defaultdict(float)
        self.count_of_kind: Counter[Any] = Counter()
        self.kinds = []
        self.parents = []
        within: defaultdict[Any, float] = defaultdict(float)
        for at, block in enumerate(self.blocks):
            holder = block.holder
            parent = holder.getparent()
            above = parent.getparent() if parent is not None else None
            kind = (
                holder.tag,
                holder.get("class"),
                parent.tag if parent is not None else None,
                parent.get("class") if parent is not None else None,
            )
            self.kinds.append(kind)
            self.parents.append((parent, above))
            self.of_parent[parent] += self.running[at]
            self.of_above[above] += self.running[at]
            self.of_kind[kind] += self.running[at]
            self.width_of_kind[kind] += self.widths[at]
            self.held_of_kind[kind] += self.widths[at] if self.held[at] else 0
            self.count_of_kind[kind] += 1
            if self.running[at]:
                for element in (holder, *holder.iterancestors()):
                    within[element] += self.running[at]
        self.within = within
        self.dense = self._densest(within)
        self.dense_chain = (
            {element: n for n, element in enumerate((self.dense, *self.dense.iterancestors()))}
            if self.dense is not None
            else {}
        )

    def _densest(self, within: dict[Any, float]) -> Any | None:
        """The smallest element with nearly all of what another extractor found, or with half of the running
        text."""
        best, least = None, math.inf
        for element, share in within.items():
            if share >= 0.5 * self.whole and share < least:
                best, least = element, share
        while best is not None:
            inner = max(best, key=lambda child: within.get(child, 0.0), default=None)
            if inner is None or within.get(inner, 0.0) < 0.7 * within[best]:
                break
            best = inner
        return best

    def _distances(self) -> None:
        """Blocks to the nearest running text before and after, and to what the other extractor found."""
        self.since_running = _since([w > 0 for w in self.running])
        self.until_running = _since([w > 0 for w in reversed(self.running)])[::-1]
        self.since_held = _since([h and w >= _LONG for h, w in zip(self.held, self.widths, strict=True)])
        self.until_held = _since(
            [h and w >= _LONG for h, w in zip(reversed(self.held), reversed(self.widths), strict=True)]
        )[::-1]
        heads = [block.holder.tag in ("h2", "h3", "h4", "h5", "h6") for block in self.blocks]
        self.since_heading = _since(heads)

    def own(self, at: int) -> list[float]:
        """What is known of a block by itself and by its place."""
        return [*self._form(at), *self._markup(at), *self._alike(at), *self._place(at)]

    def _form(self, at: int) -> Iterator[float]:
        """Its length, its marks, its element."""
        block, text = self.blocks[at], self.blocks[at].text
        size, words, tag = max(len(text), 1), text.split(), block.holder.tag
        yield from (math.log1p(self.widths[at]), float(len(words)), float(self.ends[at]), block.linked)
        yield text.count(",") * 100 / size
        yield float(min(len(_INNER.findall(text[:_MOST_READ])), _MOST_INNER))
        yield sum(map(str.isdigit, text)) / size
        yield sum(word[0].isupper() for word in words) / max(len(words), 1)
        yield float(_HOLDERS.get(tag, 0))
        yield float(int(tag[1]) if tag in HEADINGS else 0)
        yield float(text[-1:] == ":")
        yield float(sum(text.count(mark) for mark in _SEPARATORS))

    def _markup(self, at: int) -> Iterator[float]:
        """The tags and names around it."""
        place = self.places[at]
        yield float(place.depth)
        yield from map(float, (*place.tags, *place.names))
        yield from map(float, (place.listed, place.hidden, place.aside, place.body))

    def _alike(self, at: int) -> Iterator[float]:
        """The text of its container and of elements like it, and what other sources say of its own."""
        (parent, above), kind, key = self.parents[at], self.kinds[at], self.keys[at]
        count, known, description = self.count_of_kind[kind], len(key) > _KNOWN, self.hints.description
        yield from (self.of_parent[parent] / self.whole, self.of_above[above] / self.whole)
        yield self.of_kind[kind] / self.whole
        yield self.held_of_kind[kind] / max(self.width_of_kind[kind], 1)
        yield from (math.log1p(count), self.width_of_kind[kind] / count)
        yield from (float(self._levels_to_dense(self.blocks[at].holder)), float(self.held[at]))
        yield _shared(self.blocks[at].text, self.hints.title)
        yield float(known and key in description)
        yield float(known and len(description) > _LEAST_DESCRIPTION and description in key)
        yield float(key in self.hints.body) if self.hints.body else -1.0
        yield float(self.times[key])

    def _place(self, at: int) -> Iterator[float]:
        """Its place on the page, and the blocks to what is near."""
        title_at = self.title_at
        yield from (at / len(self.blocks), self.before[at] / self.whole)
        if title_at >= 0:
            yield float(max(-_MOST_BLOCKS, min(_MOST_BLOCKS, at - title_at)))
            yield (self.before[at] - self.before[title_at]) / self.whole
        else:
            yield from (-99.0, -2.0)
        yield from (math.log(self.whole), math.log1p(len(self.blocks)))
        yield from map(float, (self.since_running[at], self.until_running[at]))
        yield from map(float, (self.since_held[at], self.until_held[at], self.since_heading[at]))

    def _levels_to_dense(self, holder: Any) -> int:
        """Levels from the densest element up to the first that holds this block too."""
        for element in (holder, *holder.iterancestors()):
            if element in self.dense_chain:
                return min(self.dense_chain[element], _FAR)
        return _FAR

    def context(self, at: int) -> list[float]:
        """What is known of the blocks beside it."""
        found: list[float] = []
        for offset in (-2, -1, 1, 2):
            other = at + offset
            if 0 <= other < len(self.blocks):
                found += [
                    math.log1p(self.widths[other]),
                    self.blocks[other].linked,
                    float(self.ends[other]),
                    float(self.held[other]),
                    float(self.kinds[other] == self.kinds[at]),
                    float(self.blocks[other].heading),
                ]
            else:
                found += [-1.0] * 6
        low, high = max(0, at - 5), min(len(self.blocks), at + 6)
        near = sum(self.widths[low:high])
        found.append((self.before[high] - self.before[low]) / max(near, 1))
        found.append(math.log1p(self.before[high] - self.before[low]))
        found.append(
            sum(w for w, h in zip(self.widths[low:high], self.held[low:high], strict=True) if h)
            / max(near, 1)
        )
        return found


def _since(marks: Sequence[bool]) -> list[int]:
    found, distance = [], _FAR
    for mark in marks:
        found.append(distance)
        distance = 1 if mark else min(distance + 1, _FAR)
    return found


def _shared(text: str, title: str) -> float:
    words = {letters(word) for word in text.split()[:60] if len(word) > 4}
    return sum(word in title for word in words) / max(len(words), 1) if title else -1.0
