"""Paragraphs, boilerplate and credits that a scraper joined in one line without a space: split where they
meet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summariser.cleaning.line_features import LOWER, UPPER, contains_any
from summariser.cleaning.multilingual import (
    all_phrases,
    all_words,
    boilerplate_phrases,
    byline_words,
    caption_words,
)
from summariser.cleaning.sentences.run_together import run_together_starts
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_COPYRIGHT = "©"
_LONGEST_NAME_PREFIX = 6  # characters, with the one before
_LEAST_LENGTH = 40  # characters of a line that is split
# An article that lost all its breaks has fewer splits in a line; more come only from input made to be slow.
_MOST_SPLITS = 2_000


def split_merged_blocks(page: DocumentLines) -> None:
    """Splits kept lines where a paragraph break was lost, and before boilerplate and after a credit that were
    appended without a space."""
    text = page.kept_text
    openings = tuple(opening for opening in _openings() if opening in text)
    lines: list[TextLine] = []
    for line in page.lines:
        long_enough = line.reason is None and len(line.text) >= _LEAST_LENGTH
        splits = _splits(line.text, openings) if long_enough else set()
        lines += line.parts(splits) if 0 < len(splits) <= _MOST_SPLITS else [line]
    page.lines[:] = lines


@cache
def _openings() -> tuple[str, ...]:
    """With what boilerplate and credits begin, in all languages."""
    boilerplate = all_phrases(data.run_together_openings for data in boilerplate_phrases())
    return (*boilerplate, *(label for label in _credit_labels() if label != _COPYRIGHT), f"{_COPYRIGHT} ")


@cache
def _credit_labels() -> tuple[str, ...]:
    return (*all_phrases(data.run_together_labels for data in caption_words()), _COPYRIGHT)


@cache
def _credit() -> re.Pattern[str]:
    """A label and a name that ends where the capital of the next sentence follows without a space."""
    labels = "|".join(map(re.escape, _credit_labels()))
    return re.compile(rf"(?:{labels})[^.!?\n]{{2,60}}?[{LOWER}](?=[{UPPER}][{LOWER}]*[\s,’'-])")


@cache
def _surname_prefix() -> re.Pattern[str]:
    """The beginning of a surname with a capital inside: "Mc"."""
    return re.compile(
        rf"\b(?:{'|'.join(sorted(all_words(data.surname_prefixes for data in byline_words())))})$"
    )


def _splits(text: str, openings: tuple[str, ...]) -> set[int]:
    splits = {at for opening in openings for at in _occurrences(text, opening) if _is_attached(text, at)}
    if contains_any(text, _credit_labels()):
        ends = [match.end() for match in _credit().finditer(text)]
        splits |= {end for end in ends if not _surname_prefix().search(text[:end][-_LONGEST_NAME_PREFIX:])}
    return splits.union(run_together_starts(text))


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _is_attached(text: str, at: int) -> bool:
    """Whether a letter (no ASCII capital) or the end of a sentence comes right before `at`."""
    before = text[at - 1 : at] if at else " "
    return before in '.!?"”)»' or (before.isalpha() and not "A" <= before <= "Z")
