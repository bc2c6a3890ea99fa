"""Which blocks of a page are its article, and why the others are not.

A learned model gives each block a chance (`block_model`); what another extractor found is one of its
features. No block is left out for its tag, class or id alone: they are features too, and the names of
reasons.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from summariser.cleaning.html.body.block_features import PageHints
from summariser.cleaning.html.body.block_model import block_chances
from summariser.cleaning.html.body.live_entries import live_entries
from summariser.cleaning.html.body.live_updates import Lines, update_lines, with_updates
from summariser.cleaning.html.body.misleading_names import clear_misleading_names
from summariser.cleaning.html.body.page_blocks import LONG, MOST_LINKED, PageBlocks, page_blocks
from summariser.cleaning.html.body.page_state import state_body
from summariser.cleaning.html.body.reference_extraction import extracted_text
from summariser.cleaning.html.body.standfirst_block import find_standfirst
from summariser.cleaning.html.element_text import letters, width
from summariser.cleaning.html.linked_data import article_body, live_updates
from summariser.cleaning.html.page_tree import PageTree
from summariser.cleaning.html.pruning import COMMENTS, LABEL_REASONS, BoilerplateReasons
from summariser.cleaning.language_identification import UNDETERMINED
from summariser.cleaning.line_marks import PLAIN, LineMark
from summariser.models.article import Metadata

NOT_IN_BODY = "not part of the article body"
_SHORT = 40  # width of running text where there is little
_REPEATED = 30  # letters of a block that is taken once
# Of 540 development pages, 17 are below it: by word F1 trafilatura is better on 8 of them, worse on 3.
_LEAST_TRUSTED = 0.5
_LEAST_DECLARED = 300  # width of an articleBody that replaces what the page shows
_LONGEST_LABEL = 160  # width of a block that goes by its name alone
_MOST_LABELS = 0.2  # of the article in such blocks
_LITTLE = 600  # width of a text below which the data of the page's scripts is looked at
_LEAST_SHOWN = 0.5  # share of an articleBody that must be among the blocks, or else it replaces them


@dataclass(frozen=True, slots=True)
class PageBody:
    """The paragraphs of an article with what kind of lines they are, what was left out with its reason, and
    how sure the choice is: the mean chance of what was kept, by length, 0 to 1. `running_left_out` is the
    width of the running text that was left out."""

    lines: Lines
    left_out: tuple[tuple[str, str], ...]
    confidence: float
    running_left_out: float = 0.0

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs alone."""
        return tuple(text for text, _ in self.lines)


def page_body(page: PageTree, metadata: Metadata) -> PageBody:
    """The article of a page; without paragraphs where it seems to hold none."""
    clear_misleading_names(page.blocks)
    known, hints = page_blocks(page.blocks), page_hints(page, metadata.title)
    chances = block_chances(known, hints)
    reasons = BoilerplateReasons()
    kept = _kept(known, chances, hints.title, reasons)
    runs = any(keep and size >= LONG for size, keep in zip(known.widths, kept, strict=True))
    if not runs or _confidence(known, chances, kept) < _LEAST_TRUSTED:
        kept = _running(known, hints)
    language = metadata.language or UNDETERMINED
    standfirst = find_standfirst(page, known, kept, reasons, metadata)
    entries = live_entries(page, known, kept, reasons, language)
    lines = [
        (block.text, LineMark(block.heading and at != standfirst, at == standfirst, entries.get(at)))
        for at, block in enumerate(known.blocks)
        if kept[at]
    ]
    updates = live_updates(page.json_ld)
    lines = with_updates(lines, updates)
    paragraphs = [text for text, _ in lines]
    left_out = (*page.controls, *_left_out(known, kept, hints.title, reasons))
    declared = article_body(page.json_ld)
    if not declared and sum(map(width, paragraphs)) < _LITTLE:
        declared = state_body(page.states)
    if _is_missing(declared, paragraphs):
        told = update_lines(updates)
        is_live = declared == tuple(text for text, _ in told)
        return PageBody(told if is_live else [(text, PLAIN) for text in declared], left_out, 1.0)
    return PageBody(lines, left_out, _confidence(known, chances, kept), _running_left_out(known, kept))


def page_hints(page: PageTree, title: str | None) -> PageHints:
    """What a page says of its article outside of its text."""
    declared = article_body(page.json_ld)
    return PageHints(
        letters(title or ""),
        letters(next(iter(page.descriptions), "")),
        letters(extracted_text(page.root)),
        letters("".join(declared)),
    )


def _kept(page: PageBlocks, chances: Sequence[float], title: str, reasons: BoilerplateReasons) -> list[bool]:
    """Whether each block is of the article: likely to be, not the title, not there before, and no heading
    without text below it."""
    kept: list[bool] = []
    seen, least = {"", title}, least_chance(page.widths, chances)
    for key, chance in zip(page.keys, chances, strict=True):
        kept.append(chance >= least and key not in seen)
        if kept[-1] and len(key) >= _REPEATED:
            seen.add(key)
    _keep_tables(page, kept)
    _drop_comments(page, kept, reasons)
    _drop_labels(page, kept, reasons)
    for at in range(len(kept) - 1, -1, -1):
        if kept[at] and not page.blocks[at].heading:
            break
        kept[at] = False
    return kept


def _keep_tables(page: PageBlocks, kept: list[bool]) -> None:
    """Keeps the tables between two blocks of the article that are in the same element as the table."""
    rows: defaultdict[Any, list[int]] = defaultdict(list)
    for at, block in enumerate(page.blocks):
        if block.holder.tag == "tr":
            rows[next(block.holder.iterancestors("table"), None)].append(at)
    for table, own in rows.items():
        beside = [n for n in (own[0] - 1, own[-1] + 1) if 0 <= n < len(kept) and kept[n]]
        box = table.getparent() if table is not None and len(beside) == 2 else None
        if box is not None and all(box in page.blocks[n].holder.iterancestors() for n in beside):
            kept[own[0] : own[-1] + 1] = [True] * (own[-1] + 1 - own[0])


def _drop_comments(page: PageBlocks, kept: list[bool], reasons: BoilerplateReasons) -> None:
    """Drops what is named as comments where other running text is kept: comments may look like an article."""
    named = [keep and reasons.of(block) == COMMENTS for block, keep in zip(page.blocks, kept, strict=True)]
    if any(w and keep and not name for w, keep, name in zip(page.running, kept, named, strict=True)):
        kept[:] = [keep and not name for keep, name in zip(kept, named, strict=True)]


def _drop_labels(page: PageBlocks, kept: list[bool], reasons: BoilerplateReasons) -> None:
    """Drops short blocks that are named like captions, bylines, share bars and the like. Where they are much
    of the text, their names mislead."""
    named = [
        keep and size < _LONGEST_LABEL and reasons.of(block) in LABEL_REASONS
        for block, size, keep in zip(page.blocks, page.widths, kept, strict=True)
    ]
    dropped = sum(size for size, label in zip(page.widths, named, strict=True) if label)
    if dropped <= _MOST_LABELS * sum(size for size, keep in zip(page.widths, kept, strict=True) if keep):
        kept[:] = [keep and not label for keep, label in zip(kept, named, strict=True)]


def least_chance(widths: Sequence[float], chances: Sequence[float]) -> float:
    """The chance from which keeping a block raises the expected F1 of the whole: half of the highest that is
    expected, so at most .5, and less where little is certain."""
    total = sum(size * chance for size, chance in zip(widths, chances, strict=True))
    best = kept = right = 0.0
    for chance, size in sorted(zip(chances, widths, strict=True), reverse=True):
        kept, right = kept + size, right + size * chance
        best = max(best, 2 * right / max(kept + total, 1.0))
    return best / 2


def _running(page: PageBlocks, hints: PageHints) -> list[bool]:
    """What is kept where the model finds no running text or is unsure: what another extractor found, else all
    of it."""
    running = [
        size >= _SHORT and block.linked < MOST_LINKED and not block.heading
        for block, size in zip(page.blocks, page.widths, strict=True)
    ]
    held = [run and key in hints.extracted for run, key in zip(running, page.keys, strict=True)]
    return held if any(held) else running


def _is_missing(declared: Sequence[str], paragraphs: Sequence[str]) -> bool:
    """Whether the page shows less than half of the text that its JSON-LD declares as the article's."""
    whole = letters("".join(declared))
    if width(whole) < _LEAST_DECLARED:
        return False
    shown = sum(len(key) for key in map(letters, paragraphs) if key in whole)
    return shown < _LEAST_SHOWN * len(whole)


def _confidence(page: PageBlocks, chances: Sequence[float], kept: Sequence[bool]) -> float:
    chosen = [(size, c) for size, c, keep in zip(page.widths, chances, kept, strict=True) if keep]
    return sum(size * c for size, c in chosen) / max(sum(size for size, _ in chosen), 1.0)


def _running_left_out(page: PageBlocks, kept: Sequence[bool]) -> float:
    return sum(size for size, keep in zip(page.running, kept, strict=True) if not keep)


def _left_out(
    page: PageBlocks, kept: Sequence[bool], title: str, reasons: BoilerplateReasons
) -> Iterator[tuple[str, str]]:
    """The reason and the text of what is not in the article; blocks of one reason that follow each other are
    one text."""
    named = [
        None if keep or key in ("", title) else reasons.of(block) or NOT_IN_BODY
        for block, key, keep in zip(page.blocks, page.keys, kept, strict=True)
    ]
    for reason, group in groupby(zip(named, page.blocks, strict=True), lambda pair: pair[0]):
        if reason:
            yield reason, "\n".join(block.text for _, block in group)
