"""Candidates for the body of a page, one an extractor; `choose` selects or joins them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from summariser.cleaning.html.element_text import blocks_of, link_density, spaced


@dataclass(frozen=True)
class BodyCandidate:
    """An extractor's name and the paragraphs that it found."""

    extractor: str
    paragraphs: tuple[str, ...]


# Elements: trafilatura takes milliseconds for each; a larger page is left to the linear extractor.
_MOST_FOR_TRAFILATURA = 8_000


def candidates(root: Any) -> Iterator[BodyCandidate]:
    """The candidates of the extractors for a pruned tree, best extractor first; one that finds nothing gives
    none."""
    light = sum(1 for _ in root.iter()) <= _MOST_FOR_TRAFILATURA
    precise = _trafilatura(root) if light else []
    for name, paragraphs in (("precise", precise), ("dense", dense_paragraphs(root))):
        if paragraphs:
            yield BodyCandidate(name, tuple(paragraphs))


# Of a candidate's characters, the share that the other one does not hold: below it is boilerplate, above it a
# part of the article that the other one missed.
_BOILERPLATE_SHARE = 0.2
_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]{0,3}$")


def choose(found: list[BodyCandidate]) -> tuple[str, ...]:
    """The paragraphs of the article, from what the extractors found; empty where they found nothing.

    Of two candidates that differ little, what both have is kept, and running text between it. Where one has
    much that the other lacks, the larger is taken whole; where both have, the first.
    """
    if not found:
        return ()
    if len(found) == 1:
        return found[0].paragraphs
    first, second = found[0], found[1]
    only_first, only_second = _surplus(first, second), _surplus(second, first)
    if only_first > _BOILERPLATE_SHARE and only_second > _BOILERPLATE_SHARE:
        return first.paragraphs
    if max(only_first, only_second) > _BOILERPLATE_SHARE:
        return max(found[:2], key=_size).paragraphs
    # The second keeps lines as the page has them; the first joins some.
    return tuple(_agreed(second, first))


def _size(candidate: BodyCandidate) -> int:
    return sum(map(len, candidate.paragraphs))


def _key(paragraph: str) -> str:
    return "".join(filter(str.isalnum, paragraph)).casefold()


def _joined_keys(candidate: BodyCandidate) -> str:
    return "\n".join(map(_key, candidate.paragraphs))


def _surplus(one: BodyCandidate, other: BodyCandidate) -> float:
    """The share of the characters of `one` in paragraphs that `other` does not have."""
    held = _joined_keys(other).replace("\n", "")
    return sum(len(p) for p in one.paragraphs if _key(p) not in held) / max(_size(one), 1)


def _agreed(base: BodyCandidate, other: BodyCandidate) -> Iterator[str]:
    """The paragraphs of `base` that `other` has too, and running text between them."""
    held = _joined_keys(other).replace("\n", "")
    shared = [_key(paragraph) in held for paragraph in base.paragraphs]
    if True not in shared:
        yield from base.paragraphs
        return
    first, last = shared.index(True), len(shared) - 1 - shared[::-1].index(True)
    for number, paragraph in enumerate(base.paragraphs):
        if shared[number] or (first < number < last and _SENTENCE.search(paragraph)):
            yield paragraph


def _trafilatura(root: Any) -> list[str]:
    import trafilatura

    found = trafilatura.bare_extraction(
        deepcopy(root), favor_precision=True, include_comments=False, with_metadata=False
    )
    body = getattr(found, "body", None)
    return [] if body is None else list(_body_paragraphs(body))


def _body_paragraphs(body: Any) -> Iterator[str]:
    """Paragraphs of trafilatura's own tree (TEI names: head, item, row, cell, lb)."""
    if body.text and body.text.strip():
        yield spaced(body.text)
    for element in body:
        if element.tag == "list":
            yield from filter(None, (spaced(" ".join(item.itertext())) for item in element.iter("item")))
        elif element.tag == "table":
            for row in element.iter("row"):
                cells = [spaced(" ".join(cell.itertext())) for cell in row.iter("cell")]
                if any(cells):
                    yield " | ".join(cells)
        elif element.tag == "quote" and len(element):
            yield from _body_paragraphs(element)
        else:
            yield from filter(None, map(spaced, _broken(element).split("\n")))
        if element.tail and element.tail.strip():
            yield spaced(element.tail)


def _broken(element: Any) -> str:
    """The element's text, its line breaks (lb) as such; a list or table within it begins a new line."""
    parts = [element.text or ""]
    for child in element:
        parts.append("\n" if child.tag in ("lb", "p", "item", "list", "row", "head", "quote") else "")
        parts += [
            _broken(child),
            "\n" if child.tag in ("p", "list", "row", "head", "quote") else "",
            child.tail or "",
        ]
    return "".join(parts)


def whole_paragraphs(root: Any) -> list[str]:
    """All blocks but link lists: for a fragment of markup that is an article's body and nothing else."""
    return [
        block.text
        for block in blocks_of(root)
        if block.holder.tag != "h1" and (block.heading or block.linked < _MOST_LINKED_IN_FRAGMENT)
    ]


_LEAST_BLOCK = 25  # characters of a block of running text
_MOST_COMPARED = 30  # elements with the highest scores, of which the share of links is computed
_MOST_LINKED = 0.5  # share of a block's text in links
_MOST_LINKED_IN_FRAGMENT = 0.8  # the same in a fragment
_CHARACTERS_PER_POINT = 100  # of the score of a block
_MOST_POINTS = 3  # for its length


def dense_paragraphs(root: Any) -> list[str]:
    """The blocks in the element with most running text, and in the elements like it beside it.

    Each block of running text adds its score to the element around it and half of it to the one above (the
    scoring of Arc90's Readability), reduced by the share of links. Sites that put every few paragraphs into a
    box of their own have several such elements under one parent or grandparent.
    """
    best = _densest(root)
    if best is None:
        return []
    found = [
        block
        for peer in _peers(best)
        for block in blocks_of(peer)
        if block.heading or block.linked < _MOST_LINKED
    ]
    while found and found[-1].heading:
        found.pop()
    return [block.text for block in found if block.holder.tag != "h1"]


def _densest(root: Any) -> Any | None:
    scores: defaultdict[Any, float] = defaultdict(float)
    for block in blocks_of(root):
        if len(block.text) < _LEAST_BLOCK or block.heading or block.linked > _MOST_LINKED:
            continue
        score = 1 + block.text.count(",") + min(len(block.text) / _CHARACTERS_PER_POINT, _MOST_POINTS)
        holder = block.holder
        container = holder.getparent() if holder.tag in ("p", "li", "blockquote", "tr") else holder
        above = container.getparent() if container is not None else None
        if container is not None:
            scores[container] += score
        if above is not None:
            scores[above] += score / 2
    likely = sorted(scores, key=lambda element: scores[element], reverse=True)[:_MOST_COMPARED]
    return max(likely, key=lambda element: scores[element] * (1 - link_density(element)), default=None)


def _peers(best: Any) -> list[Any]:
    """`best` and the elements of the same tag and class under its parent, or else under its grandparent."""
    parent = best.getparent()
    if parent is None or parent.tag == "html":
        return [best]
    siblings = [child for child in parent if _alike(child, best)]
    grandparent = parent.getparent()
    if len(siblings) > 1 or grandparent is None or grandparent.tag == "html":
        return siblings
    return [child for aunt in grandparent for child in aunt if _alike(child, best)]


def _alike(one: Any, other: Any) -> bool:
    return bool(one.tag == other.tag and one.get("class") == other.get("class"))
