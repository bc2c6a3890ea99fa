"""Features of the blocks of a page, from which a learned model tells the article's blocks from the rest.

No feature depends on a language: lengths, punctuation, links, tags, names of classes, places on the page, and
what other sources of the article say (trafilatura, the description, JSON-LD).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any

from summariser.cleaning.html import class_names
from summariser.cleaning.html.element_text import HEADINGS, Block

_WIDE = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_WIDTH = 2.5  # letters of an alphabet that say as much as a wide character
_END = re.compile(r"[.!?…。！？؟।။።៕][\"'”’»“)\]]{0,3}$")
_INNER = re.compile(r"[.!?…؟।][\"'”’»)]{0,2}\s|[。！？၊။።]")
_LONG = 80  # width of running text
_MOST_LINKED = 0.5
_FAR = 12  # levels of the tree, or blocks, from which a distance is the same
_HIDING = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_TAGS = ("article", "main", "aside", "nav", "footer", "header", "form", "figure", "table", "blockquote")
_LISTS = frozenset(("ul", "ol", "dl"))
_HOLDERS = {
    "p": 1,
    "li": 2,
    "td": 3,
    "tr": 3,
    "th": 3,
    "dd": 2,
    "dt": 2,
    "div": 4,
    "section": 4,
    "article": 4,
}
_OTHER_HOLDERS = {"figcaption": 5, "blockquote": 6, "pre": 6, "span": 7, "a": 7}
_BODY = re.compile(
    r"(?:[a-z0-9]{1,20}[-_]{1,2}){0,3}(?:body|content|text|entry|story|article|post|richtext|prose|copy|paragraph)"
    r"(?:[-_]{1,2}[a-z0-9]{1,20}){0,3}"
)
_REASONS = tuple(reason for reason, _ in class_names.REMOVED)
_NAMED = re.compile("|".join(f"(?P<r{n}>{pattern})" for n, (_, pattern) in enumerate(class_names.REMOVED)))
_LONGEST_NAME = 40  # characters of a class or id that is compared


@dataclass(frozen=True, slots=True)
class PageHints:
    """What is said of the article outside of its text: texts without spaces and punctuation, in lower case.

    `extracted` is what another extractor found, `body` the articleBody of JSON-LD; either may be empty.
    """

    title: str
    description: str
    extracted: str
    body: str


@dataclass(frozen=True, slots=True)
class _Place:
    """An element's place in the tree: levels from it up to the nearest ancestor (or itself) of each kind."""

    depth: int
    tags: tuple[int, ...]
    names: tuple[int, ...]
    listed: int
    hidden: int
    aside: int
    body: int


_ROOT = _Place(0, (_FAR,) * len(_TAGS), (_FAR,) * len(_REASONS), _FAR, _FAR, _FAR, _FAR)


@lru_cache(maxsize=20_000)  # pages repeat the names of their elements
def _named(names: str) -> tuple[int, bool, bool]:
    """The number of the first reason that a word of `names` matches (-1: none), whether one names a box
    aside, and whether one names a body."""
    words = [
        word
        for word in re.sub(r"(?<=[a-z])(?=[A-Z])", "-", names).lower().split()
        if len(word) <= _LONGEST_NAME
    ]
    lower = [word for word in names.lower().split() if len(word) <= _LONGEST_NAME]
    reason = -1
    for word in lower:
        match = _NAMED.fullmatch(word)
        if match and match.lastgroup:
            reason = int(match.lastgroup[1:])
            break
    aside = any(class_names.ASIDE.fullmatch(word) for word in words)
    aside = aside and not any(class_names.NOT_ASIDE.fullmatch(word) for word in words)
    return reason, aside, any(_BODY.fullmatch(word) for word in words)


def _nearer(distance: int, here: bool) -> int:
    return 0 if here else min(distance + 1, _FAR)


class ElementPlaces:
    """The places of elements, each computed once."""

    def __init__(self) -> None:
        self._known: dict[Any, _Place] = {}

    def of(self, element: Any) -> _Place:
        """The place of an element."""
        chain = []
        while element is not None and element not in self._known:
            chain.append(element)
            element = element.getparent()
        place = _ROOT if element is None else self._known[element]
        for inner in reversed(chain):
            place = self._known[inner] = _below(place, inner)
        return place


def _below(above: _Place, element: Any) -> _Place:
    tag = element.tag
    names = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
    reason, aside, body = _named(names) if len(names) > 1 else (-1, False, False)
    hidden = element.get("hidden") is not None or bool(_HIDING.search(element.get("style") or ""))
    return _Place(
        above.depth + 1,
        tuple(_nearer(d, tag == name) for d, name in zip(above.tags, _TAGS, strict=True)),
        tuple(_nearer(d, n == reason) for n, d in enumerate(above.names)),
        _nearer(above.listed, tag in _LISTS),
        _nearer(above.hidden, hidden),
        _nearer(above.aside, aside),
        _nearer(above.body, body or element.get("itemprop") == "articleBody"),
    )


def letters(text: str) -> str:
    """The letters and digits of a text in lower case, to compare texts however they are spaced."""
    return "".join(filter(str.isalnum, text)).casefold()


def width(text: str) -> float:
    """The length of a text in letters of an alphabet: a wide character counts as several."""
    return len(text) if text.isascii() else len(text) + (_WIDTH - 1) * len(_WIDE.findall(text))


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
        block, place, text = self.blocks[at], self.places[at], self.blocks[at].text
        size = max(len(text), 1)
        words = text.split()
        tag = block.holder.tag
        key = self.keys[at]
        parent, above = self.parents[at]
        kind = self.kinds[at]
        up = self._levels_to_dense(block.holder)
        return [
            math.log1p(self.widths[at]),
            float(len(words)),
            float(self.ends[at]),
            block.linked,
            text.count(",") * 100 / size,
            float(min(len(_INNER.findall(text[:2000])), 9)),
            sum(map(str.isdigit, text)) / size,
            sum(word[0].isupper() for word in words) / max(len(words), 1),
            float(_HOLDERS.get(tag, 0) or _OTHER_HOLDERS.get(tag, 0)),
            float(int(tag[1]) if tag in HEADINGS else 0),
            float(text[-1:] == ":"),
            float(sum(text.count(mark) for mark in "|·•/»›")),
            float(place.depth),
            *map(float, place.tags),
            *map(float, place.names),
            float(place.listed),
            float(place.hidden),
            float(place.aside),
            float(place.body),
            self.of_parent[parent] / self.whole,
            self.of_above[above] / self.whole,
            self.of_kind[kind] / self.whole,
            self.held_of_kind[kind] / max(self.width_of_kind[kind], 1),
            math.log1p(self.count_of_kind[kind]),
            self.width_of_kind[kind] / self.count_of_kind[kind],
            float(up),
            float(self.held[at]),
            _shared(text, self.hints.title),
            float(len(key) > 20 and key in self.hints.description),
            float(
                len(key) > 20
                and (self.hints.description in key if len(self.hints.description) > 30 else False)
            ),
            -1.0 if not self.hints.body else float(key in self.hints.body),
            float(self.times[key]),
            at / len(self.blocks),
            self.before[at] / self.whole,
            float(max(-50, min(50, at - self.title_at))) if self.title_at >= 0 else -99.0,
            (self.before[at] - self.before[self.title_at]) / self.whole if self.title_at >= 0 else -2.0,
            math.log(self.whole),
            math.log1p(len(self.blocks)),
            float(self.since_running[at]),
            float(self.until_running[at]),
            float(self.since_held[at]),
            float(self.until_held[at]),
            float(self.since_heading[at]),
        ]

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


def smoothed_features(
    blocks: Sequence[Block], features: Sequence[list[float]], chances: Sequence[float]
) -> list[list[float]]:
    """The features with what a first model said (`chances`, 0 to 1) of the blocks beside and alike."""
    widths = [width(block.text) for block in blocks]
    expected = [w * c for w, c in zip(widths, chances, strict=True)]
    sums = [0.0, *accumulate(expected)]
    total = max(sums[-1], 1.0)
    parents, kinds, aboves = _Means(), _Means(), _Means()
    keys = []
    for at, block in enumerate(blocks):
        holder = block.holder
        parent = holder.getparent()
        above = parent.getparent() if parent is not None else None
        kind = (holder.tag, holder.get("class"), parent.get("class") if parent is not None else None)
        keys.append((parent, kind, above))
        for means, key in ((parents, parent), (kinds, kind), (aboves, above)):
            means.add(key, expected[at], widths[at])
    found = []
    count = len(blocks)

    def windowed(low: int, high: int) -> float:
        low, high = max(low, 0), min(high, count)
        return (sums[high] - sums[low]) / max(sum(widths[low:high]), 1.0) if low < high else -1.0

    for at in range(count):
        parent, kind, above = keys[at]
        found.append(
            [
                *features[at],
                chances[at],
                *(chances[at + n] if 0 <= at + n < count else -1.0 for n in (-3, -2, -1, 1, 2, 3)),
                windowed(at - 10, at),
                windowed(at + 1, at + 11),
                parents.mean(parent),
                kinds.mean(kind),
                aboves.mean(above),
                parents.sums[parent][0] / total,
                aboves.sums[above][0] / total,
                sums[at] / total,
                sums[at + 1] / total,
                math.log1p(total),
                expected[at] / total,
            ]
        )
    return found


class _Means:
    def __init__(self) -> None:
        self.sums: defaultdict[Any, list[float]] = defaultdict(lambda: [0.0, 0.0])

    def add(self, key: Any, value: float, weight: float) -> None:
        self.sums[key][0] += value
        self.sums[key][1] += weight

    def mean(self, key: Any) -> float:
        value, weight = self.sums[key]
        return value / max(weight, 1.0)
