"""Which blocks of a page are its article, and why the others are not.

A learned model gives each block a chance (`block_model`); what another extractor found is one of its
features. No block is left out for its tag, class or id alone: they are features too, and the names of
reasons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from summariser.cleaning.html.block_features import PageHints
from summariser.cleaning.html.block_model import block_chances
from summariser.cleaning.html.element_text import Block, blocks_of, letters, width
from summariser.cleaning.html.linked_data import article_body
from summariser.cleaning.html.misleading_names import clear_misleading_names
from summariser.cleaning.html.page_tree import PageTree
from summariser.cleaning.html.pruning import CERTAIN_REASONS, BoilerplateReasons, drop_controls
from summariser.cleaning.html.reference_extraction import extracted_text
from summariser.cleaning.line_features import ends_sentence

NOT_IN_BODY = "not part of the article body"
_LEAST_CHANCE = 0.5
_LEAST_NAMED_CHANCE = 0.8  # of a block that is named like boilerplate
_LONG = 80  # width of running text
_LEAST_JOINED_CHANCE = 0.2  # of a sentence beside the article in the same element
_JOINED = 60  # width of it
_SHORT = 40  # width of running text where there is little
_LONGEST_TEASER = 300  # width
_SHORTEST_HEADLINE = 25  # width of the link above it
_MOST_LINKED_ABOVE = 0.8  # share of that line in the link
_MOST_LINKED = 0.5  # share of its text in links
_REPEATED = 30  # letters of a block that is taken once
_LEAST_DECLARED = 300  # width of an articleBody that replaces what the page shows
_LEAST_SHOWN = 0.5  # share of an articleBody that must be among the blocks, or else it replaces them
_DESCRIPTIONS = "//meta[@name='description' or @property='og:description']/@content"


@dataclass(frozen=True, slots=True)
class PageBody:
    """The paragraphs of an article, what was left out with its reason, and how sure the choice is: the mean
    chance of what was kept, by length, 0 to 1. `running_left_out` is the width of the running text that was
    left out."""

    paragraphs: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    confidence: float
    running_left_out: float = 0.0


def page_body(page: PageTree, title: str | None) -> PageBody:
    """The article of a page; without paragraphs where it seems to hold none."""
    controls = drop_controls(page.root)
    body = page.root.find("body")
    blocks = list(blocks_of(page.root if body is None else body))
    if not blocks:
        return PageBody((), (), 0.0)
    clear_misleading_names(blocks)
    declared = article_body(page.json_ld)
    hints = page_hints(page, title)
    chances = block_chances(blocks, hints)
    reasons = _reasons(blocks)
    kept = _kept(blocks, chances, reasons, hints.title)
    if not any(keep and width(block.text) >= _LONG for block, keep in zip(blocks, kept, strict=True)):
        kept = _running(blocks, reasons, hints)
    paragraphs = tuple(block.text for block, keep in zip(blocks, kept, strict=True) if keep)
    left_out = (*controls, *_left_out(blocks, kept, reasons, hints.title))
    if _is_missing(declared, paragraphs):
        return PageBody(declared, left_out, 1.0)
    return PageBody(paragraphs, left_out, _confidence(blocks, chances, kept), _running_left_out(blocks, kept))


def page_hints(page: PageTree, title: str | None) -> PageHints:
    """What a page says of its article outside of its text."""
    description = next(iter(page.root.xpath(_DESCRIPTIONS)), "")
    declared = article_body(page.json_ld)
    return PageHints(
        letters(title or ""),
        letters(description),
        letters(extracted_text(page.root)),
        letters("".join(declared)),
    )


def _reasons(blocks: Sequence[Block]) -> list[str | None]:
    named = BoilerplateReasons()
    return [named.of(block) for block in blocks]


def _kept(
    blocks: Sequence[Block], chances: Sequence[float], reasons: Sequence[str | None], title: str
) -> list[bool]:
    """Whether each block is of the article: likely to be, not the title, and not there before."""
    kept: list[bool] = []
    seen = {title}
    for block, chance, reason in zip(blocks, chances, reasons, strict=True):
        key = letters(block.text)
        least = _LEAST_NAMED_CHANCE if reason else _LEAST_CHANCE
        likely = chance >= least and reason not in CERTAIN_REASONS and not _is_below_link(blocks, kept)
        kept.append(likely and bool(key) and key not in seen)
        if kept[-1] and len(key) >= _REPEATED:
            seen.add(key)
    _join(blocks, chances, reasons, kept)
    for at in range(len(kept) - 1, -1, -1):
        if kept[at]:
            if not blocks[at].heading:
                break
            kept[at] = False
    return kept


def _join(
    blocks: Sequence[Block], chances: Sequence[float], reasons: Sequence[str | None], kept: list[bool]
) -> None:
    """Keeps also the sentences beside what is kept that are in the same element and not unlikely."""
    for at in range(len(blocks)):
        block = blocks[at]
        if kept[at] or reasons[at] or chances[at] < _LEAST_JOINED_CHANCE or width(block.text) < _JOINED:
            continue
        beside = [n for n in (at - 1, at + 1) if 0 <= n < len(blocks) and kept[n]]
        holders = [blocks[n].holder for n in beside]
        box = block.holder.getparent()
        alike = any(other.getparent() is box and other.tag == block.holder.tag for other in holders)
        if alike and ends_sentence(block.text):
            kept[at] = True


def _is_below_link(blocks: Sequence[Block], kept: Sequence[bool]) -> bool:
    """Whether the block after those that are judged is a teaser: short, below a line of its own box that is a
    link and not of the article."""
    at = len(kept)
    if not at or kept[-1] or blocks[at].heading or width(blocks[at].text) >= _LONGEST_TEASER:
        return False
    above, box = blocks[at - 1], blocks[at].holder.getparent()
    if above.linked < _MOST_LINKED_ABOVE or width(above.text) < _SHORTEST_HEADLINE or box is None:
        return False
    alone = sum(1 for _ in box.iter(blocks[at].holder.tag)) == 1
    return alone and (box is above.holder or box in above.holder.iterancestors())


def _running(blocks: Sequence[Block], reasons: Sequence[str | None], hints: PageHints) -> list[bool]:
    """What is kept where the model finds no running text: what another extractor found, else all of it."""
    running = [
        width(block.text) >= _SHORT and block.linked < _MOST_LINKED and not block.heading and reason is None
        for block, reason in zip(blocks, reasons, strict=True)
    ]
    keys = [letters(block.text) for block in blocks]
    held = [run and key in hints.extracted for run, key in zip(running, keys, strict=True)]
    return held if any(held) else running


def _is_missing(declared: Sequence[str], paragraphs: Sequence[str]) -> bool:
    """Whether the page shows less than half of the text that its JSON-LD declares as the article's."""
    whole = letters("".join(declared))
    if width(whole) < _LEAST_DECLARED:
        return False
    shown = sum(len(key) for key in map(letters, paragraphs) if key in whole)
    return shown < _LEAST_SHOWN * len(whole)


def _confidence(blocks: Sequence[Block], chances: Sequence[float], kept: Sequence[bool]) -> float:
    chosen = [(width(b.text), c) for b, c, keep in zip(blocks, chances, kept, strict=True) if keep]
    return sum(w * c for w, c in chosen) / max(sum(w for w, _ in chosen), 1.0)


def _running_left_out(blocks: Sequence[Block], kept: Sequence[bool]) -> float:
    left_out = (block for block, keep in zip(blocks, kept, strict=True) if not keep and not block.heading)
    widths = (width(block.text) for block in left_out if block.linked < _MOST_LINKED)
    return sum(size for size in widths if size >= _LONG)


def _left_out(
    blocks: Sequence[Block], kept: Sequence[bool], reasons: Sequence[str | None], title: str
) -> Iterator[tuple[str, str]]:
    """The reason and the text of what is not in the article; blocks of one reason that follow each other are
    one text."""
    named = [
        None if keep or letters(block.text) in ("", title) else reason or NOT_IN_BODY
        for block, keep, reason in zip(blocks, kept, reasons, strict=True)
    ]
    for reason, group in groupby(zip(named, blocks, strict=True), lambda pair: pair[0]):
        if reason:
            yield reason, "\n".join(block.text for _, block in group)
