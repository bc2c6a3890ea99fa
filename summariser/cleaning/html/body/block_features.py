"""Features of the blocks of a page, from which a learned model tells the article's blocks from the rest.

Lengths, punctuation, links, tags, names of classes, places on the page, what other sources of the article say
(trafilatura, the description, JSON-LD), and known phrases, those of all languages alike.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from summariser.cleaning.html.body.block_phrases import phrase_features
from summariser.cleaning.html.body.element_places import ElementPlaces
from summariser.cleaning.html.body.page_blocks import LONG, PageBlocks, since, sums_by_group
from summariser.cleaning.html.element_text import HEADINGS, Block

_END = re.compile(r"[.!?…。！？؟།။៕][\"'”’»“)\]]{0,3}$")
_INNER = re.compile(r"[.!?…؟।][\"'”’»)]{0,2}\s|[。！？၊။།]")
_SEPARATOR = re.compile(r"[|·•/»›]")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{5,40}")  # a word that may say what a text is about
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
_MOST_READ = 2_000  # characters of a block that are counted
_MOST_INNER = 9  # ends of sentences in them
_KNOWN = 20  # letters of a block that are looked for in the description
_LEAST_DESCRIPTION = 30  # letters of a description that is looked for in a block
_MOST_BLOCKS = 50  # between a block and the headline
_NEAR = 5  # blocks before and after


@dataclass(frozen=True, slots=True)
class PageHints:
    """What is said of the article outside of its text: texts without spaces and punctuation, in lower case.

    `extracted` is what another extractor found, `body` the articleBody of JSON-LD; either may be empty.
    """

    title: str
    description: str
    extracted: str
    body: str


def block_features(page: PageBlocks, hints: PageHints) -> list[list[float]]:
    """The features of each block of a page, in the order of the blocks."""
    if not page.blocks:
        return []
    features = _Features(page, hints)
    return [features.of(at) for at in range(len(page.blocks))]


class _Features:
    def __init__(self, page: PageBlocks, hints: PageHints) -> None:
        self.page = page
        self.hints = hints
        self.places = ElementPlaces()
        self.ends = [float(_END.search(block.text) is not None) for block in page.blocks]
        self.held = [bool(key) and key in hints.extracted for key in page.keys]
        self.held_widths = [w if held else 0.0 for w, held in zip(page.widths, self.held, strict=True)]
        self.sums = _sums(page.widths)
        self.running = _sums(page.running)
        self.held_sums = _sums(self.held_widths)
        self.whole = max(self.running[-1], 1.0)
        self.times = Counter(page.keys)
        self.title_at = self._title_at()
        self.phrases = phrase_features([block.text for block in page.blocks])
        self._groups()
        self._topic()
        self._distances()

    def _title_at(self) -> int:
        title, blocks = self.hints.title, self.page.blocks
        for at, block in enumerate(blocks):
            if title and block.heading and self.page.keys[at] and title in self.page.keys[at]:
                return at
        return next((at for at, block in enumerate(blocks) if block.holder.tag == "h1"), -1)

    def _groups(self) -> None:
        page = self.page
        links = [block.linked * size for block, size in zip(page.blocks, page.widths, strict=True)]
        self.parent_running = sums_by_group(page.parents, page.running)
        self.parent_widths = sums_by_group(page.parents, page.widths)
        self.parent_links = sums_by_group(page.parents, links)
        self.above_running = sums_by_group(page.aboves, page.running)
        self.above_widths = sums_by_group(page.aboves, page.widths)
        self.above_links = sums_by_group(page.aboves, links)
        self.kind_running = sums_by_group(page.kinds, page.running)
        self.kind_widths = sums_by_group(page.kinds, page.widths)
        self.kind_held = sums_by_group(page.kinds, self.held_widths)
        self.kind_counts = Counter(page.kinds)
        self.parent_counts = Counter(page.parents)
        within: defaultdict[Any, float] = defaultdict(float)
        for block, size in zip(page.blocks, page.running, strict=True):
            if size:
                for element in (block.holder, *block.holder.iterancestors()):
                    within[element] += size
        dense = _densest(within, self.whole)
        chain = () if dense is None else (dense, *dense.iterancestors())
        self.dense_levels = {element: min(n, _FAR) for n, element in enumerate(chain)}

    def _topic(self) -> None:
        """The words of each block, and in how many blocks of what the other extractor found each word is."""
        self.words = [frozenset(_WORD.findall(b.text[:_MOST_READ].lower())) for b in self.page.blocks]
        found = self.held if any(self.held) else [size > 0 for size in self.page.running]
        self.topical = [is_found and w >= LONG for is_found, w in zip(found, self.page.widths, strict=True)]
        self.topic = Counter(
            word for words, counts in zip(self.words, self.topical, strict=True) if counts for word in words
        )

    def _distances(self) -> None:
        """Blocks to the nearest running text before and after, and to what the other extractor found."""
        running = [size > 0 for size in self.page.running]
        held = [size >= LONG for size in self.held_widths]
        heads = [block.holder.tag in ("h2", "h3", "h4", "h5", "h6") for block in self.page.blocks]
        self.distances = list(
            zip(
                since(running, _FAR),
                since(running[::-1], _FAR)[::-1],
                since(held, _FAR),
                since(held[::-1], _FAR)[::-1],
                since(heads, _FAR),
                strict=True,
            )
        )

    def of(self, at: int) -> list[float]:
        """The features of one block: its form, its markup, its group, its place, the blocks beside it, its
        phrases."""
        place = self.places.of(self.page.blocks[at].holder)
        return [
            *self._form(at),
            *place,
            *self._group(at),
            *self._hinted(at),
            *self._place(at),
            *self._beside(at),
            *self.phrases[at],
        ]

    def _form(self, at: int) -> list[float]:
        """Its length, its marks, its element."""
        block = self.page.blocks[at]
        text, tag = block.text[:_MOST_READ], block.holder.tag
        words = text.split()
        size, count = max(len(text), 1), max(len(words), 1)
        return [
            math.log1p(self.page.widths[at]),
            len(block.text) * count / size,
            self.ends[at],
            block.linked,
            block.stressed,
            text.count(",") * 100 / size,
            min(len(_INNER.findall(text)), _MOST_INNER),
            len(_DIGIT.findall(text)) / size,
            sum(word[0].isupper() for word in words) / count,
            sum(word.isupper() for word in words) / count,
            float(text[:1].islower()),
            float(text[:1] in "\"'“„«‘–—-"),
            _HOLDERS.get(tag, 0),
            int(tag[1]) if tag in HEADINGS else 0,
            float(block.text[-1:] == ":"),
            float(block.text.endswith(("…", "..."))),
            len(_SEPARATOR.findall(text)),
        ]

    def _group(self, at: int) -> list[float]:
        """The text of its container and of elements like it."""
        parent, kind, above = self.page.parents[at], self.page.kinds[at], self.page.aboves[at]
        count = self.kind_counts[kind]
        return [
            self.parent_running[parent] / self.whole,
            self.above_running[above] / self.whole,
            self.parent_links[parent] / max(self.parent_widths[parent], 1.0),
            self.above_links[above] / max(self.above_widths[above], 1.0),
            math.log1p(self.parent_counts[parent]),
            self.kind_running[kind] / self.whole,
            self.kind_held[kind] / max(self.kind_widths[kind], 1.0),
            math.log1p(count),
            self.kind_widths[kind] / count,
            self._levels_to_dense(self.page.blocks[at].holder),
        ]

    def _hinted(self, at: int) -> list[float]:
        """What other sources of the article say of its text."""
        key, description, words = self.page.keys[at], self.hints.description, self.words[at]
        known, count = len(key) > _KNOWN, max(len(words), 1)
        own = int(self.topical[at])
        return [
            float(self.held[at]),
            sum(word in self.hints.title for word in words) / count if self.hints.title else -1.0,
            sum(self.topic[word] > own for word in words) / count if words else -1.0,
            float(known and key in description),
            float(known and len(description) > _LEAST_DESCRIPTION and description in key),
            float(key in self.hints.body) if self.hints.body else -1.0,
            self.times[key],
        ]

    def _place(self, at: int) -> list[float]:
        """Its place on the page, and the blocks to what is near."""
        title_at, count, held = self.title_at, len(self.page.blocks), max(self.held_sums[-1], 1.0)
        before = self.running[at] - self.running[title_at]
        return [
            at / count,
            self.running[at] / self.whole,
            max(-_MOST_BLOCKS, min(_MOST_BLOCKS, at - title_at)) if title_at >= 0 else -99.0,
            before / self.whole if title_at >= 0 else -2.0,
            math.log(self.whole),
            math.log1p(count),
            self.held_sums[-1] / self.whole,
            self.held_sums[at] / held,
            self.held_sums[at + 1] / held,
            *self.distances[at],
        ]

    def _levels_to_dense(self, holder: Any) -> float:
        """Levels from the densest element up to the first that holds this block too."""
        for element in (holder, *holder.iterancestors()):
            if element in self.dense_levels:
                return self.dense_levels[element]
        return _FAR

    def _beside(self, at: int) -> list[float]:
        """What is known of the blocks beside it."""
        page, found = self.page, []
        for other in (at - 2, at - 1, at + 1, at + 2):
            if 0 <= other < len(page.blocks):
                block: Block = page.blocks[other]
                found += [
                    math.log1p(page.widths[other]),
                    block.linked,
                    self.ends[other],
                    float(self.held[other]),
                    float(page.kinds[other] == page.kinds[at]),
                    float(block.heading),
                ]
            else:
                found += [-1.0] * 6
        low, high = max(0, at - _NEAR), min(len(page.blocks), at + _NEAR + 1)
        near = max(self.sums[high] - self.sums[low], 1.0)
        running = self.running[high] - self.running[low]
        found += [running / near, math.log1p(running), (self.held_sums[high] - self.held_sums[low]) / near]
        return found


def _sums(values: Iterable[float]) -> list[float]:
    """The sum before each value, and of all."""
    return [0.0, *accumulate(values)]


def _densest(within: dict[Any, float], whole: float) -> Any | None:
    """The smallest element with half of the running text, or inside it one with most of its own."""
    best, least = None, math.inf
    for element, share in within.items():
        if share >= 0.5 * whole and share < least:
            best, least = element, share
    while best is not None:
        inner = max(best, key=lambda child: within.get(child, 0.0), default=None)
        if inner is None or within.get(inner, 0.0) < 0.7 * within[best]:
            break
        best = inner
    return best
