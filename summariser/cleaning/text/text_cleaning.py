"""The steps of cleaning, in order. Each drops lines of a document for reasons of its own or adds metadata
that it found in them; what is left is the article.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from summariser.cleaning.language_identification import identify
from summariser.cleaning.line_marks import LineMark
from summariser.cleaning.text.body_extent import drop_outside_body
from summariser.cleaning.text.boilerplate import (
    drop_known_boilerplate,
    drop_loose_headlines,
    drop_repeated_labels,
)
from summariser.cleaning.text.bylines import cut_signatures, extract_byline
from summariser.cleaning.text.captions import drop_captions
from summariser.cleaning.text.character_repair import repair_characters
from summariser.cleaning.text.datelines import extract_dateline
from summariser.cleaning.text.document_lines import DocumentLines
from summariser.cleaning.text.duplicate_copies import drop_duplicate_copies
from summariser.cleaning.text.entry_lines import mark_entries
from summariser.cleaning.text.line_unwrapping import is_wrapped, mark_table_rows, unwrap
from summariser.cleaning.text.mapped_text import MappedText, joined
from summariser.cleaning.text.merged_blocks import split_merged_blocks
from summariser.cleaning.text.model_instructions import drop_model_instructions
from summariser.cleaning.text.off_topic import drop_off_topic
from summariser.cleaning.text.page_marks import drop_page_marks
from summariser.cleaning.text.timestamp_lines import extract_timestamps, normalised
from summariser.cleaning.text.title_lines import extract_title, keep_standfirst
from summariser.cleaning.text.trailing_sections import drop_prompt_boxes, drop_trailing_sections
from summariser.cleaning.text.whitespace import with_plain_spaces
from summariser.models.article import Metadata, RawDocument, Removal

_LONG_LINE = 80  # characters


@dataclass(frozen=True)
class CleanedText:
    """A clean text, one paragraph a line, with its offsets in the input; its metadata; what was removed.

    `doubtful` says why a paragraph, by its number from 0, may not be part of the article.
    """

    text: MappedText
    metadata: Metadata
    removed: tuple[Removal, ...]
    marks: tuple[LineMark, ...]
    doubtful: Mapping[int, str] = field(default_factory=dict)


def clean_text(document: RawDocument) -> CleanedText:
    """The article in a scraped text."""
    page = DocumentLines.of(repair_characters(document.text))
    is_printed = drop_page_marks(page, wrapped=is_wrapped(page))
    mark_table_rows(page)
    unwrap(page)
    language = document.metadata.language or _language(page)
    if is_printed:
        _clean_printed(page, document.metadata.title, language)
    else:
        _clean_scraped(page, document.metadata.title, language)

    return _cleaned(page, document.metadata, language, page.removals(document.text))


def _clean_printed(page: DocumentLines, title: str | None, language: str) -> None:
    """Drops what printed pages have around the text. They have no menus, teasers and comments; their loose
    lines are headings, rows of tables, addresses and signatures."""
    drop_known_boilerplate(page)
    extract_title(page, title, language)
    drop_model_instructions(page, language)
    extract_dateline(page, language)
    extract_byline(page, language)


def _clean_scraped(page: DocumentLines, title: str | None, language: str) -> None:
    """Drops what pages of sites have around the text."""
    drop_duplicate_copies(page)
    drop_known_boilerplate(page)
    cut_signatures(page)
    extract_title(page, title, language)
    extract_timestamps(page, language)
    split_merged_blocks(page)
    drop_model_instructions(page, language)
    drop_known_boilerplate(page)  # of the blocks that were split
    drop_prompt_boxes(page)
    drop_repeated_labels(page)
    _strip(page, language)
    drop_captions(page, language)
    drop_loose_headlines(page)
    drop_outside_body(page)
    keep_standfirst(page)
    drop_off_topic(page)
    mark_entries(page, language)


def clean_paragraphs(
    paragraphs: Sequence[str], metadata: Metadata, marks: Sequence[LineMark] = ()
) -> CleanedText:
    """The paragraphs that were extracted from a web page, without boilerplate that is left among them. No
    offsets in the input are known. `marks` has what the markup says of each paragraph, if anything.

    No line is dropped as a caption for its form: the extraction knows the markup, in which headings and
    lead-ins of quotations are no captions.
    """
    page = DocumentLines.of(MappedText("\n".join(paragraphs), ()))
    not_empty = (mark for text, mark in zip(paragraphs, marks, strict=False) if text.strip())
    for line, mark in zip(page.lines, not_empty, strict=False):
        line.mark = mark
    language = metadata.language or _language(page)
    drop_known_boilerplate(page)
    extract_title(page, metadata.title, language)
    extract_timestamps(page, language)
    drop_model_instructions(page, language)
    _strip(page, language)
    mark_entries(page, language)

    return _cleaned(page, metadata, language, page.unmapped_removals())


def _strip(page: DocumentLines, language: str) -> None:
    """Drops what is around the paragraphs: trailing sections, dateline, byline."""
    drop_trailing_sections(page)
    extract_dateline(page, language)
    extract_byline(page, language)


def _cleaned(
    page: DocumentLines, given: Metadata, language: str, removed: tuple[Removal, ...]
) -> CleanedText:
    """The kept lines, and the given metadata completed: its date in ISO 8601, its language, what was
    found."""
    kept = page.kept()
    text = joined([with_plain_spaces(line.mapped) for line in kept], "\n")
    doubtful = {number: line.doubt for number, line in enumerate(kept) if line.doubt}
    published = normalised(given.published, text.text, language) if given.published else None
    completed = replace(given, published=published, language=given.language or language)
    marks = tuple(line.mark for line in kept)
    return CleanedText(text, page.metadata(completed), removed, marks, doubtful)


def _language(page: DocumentLines) -> str:
    """The language of the long lines, since short ones often are menus; without long ones, of all."""
    kept = [line.text for line in page.kept()]
    return identify(" ".join([text for text in kept if len(text) > _LONG_LINE] or kept))
