"""From what was read to an article: `clean` is the whole way, top to bottom."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from summariser.cleaning.article_check import require_article, require_text
from summariser.cleaning.language_identification import identify
from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.cleaning.text.body_extent import drop_outside_body
from summariser.cleaning.text.boilerplate import (
    drop_known_furniture,
    drop_loose_headlines,
    drop_repeated_marks,
    drop_teasers,
)
from summariser.cleaning.text.bylines import cut_signatures, lift_byline
from summariser.cleaning.text.captions import drop_captions
from summariser.cleaning.text.character_repair import repaired
from summariser.cleaning.text.datelines import lift_dateline
from summariser.cleaning.text.document_lines import DocumentLines
from summariser.cleaning.text.duplicate_copies import drop_repeated_copies
from summariser.cleaning.text.line_unwrapping import drop_page_marks, unwrap
from summariser.cleaning.text.machine_instructions import drop_instructions
from summariser.cleaning.text.mapped_text import MappedText, joined
from summariser.cleaning.text.merged_blocks import split_collisions
from summariser.cleaning.text.off_topic import drop_strangers
from summariser.cleaning.text.timestamp_lines import lift_times, normalised
from summariser.cleaning.text.title_lines import lift_title
from summariser.cleaning.text.trailing_sections import cut_endings, drop_boxes
from summariser.cleaning.text.whitespace import laid_out
from summariser.models.article import Article, Metadata, RawDocument, Removal

_LONG_LINE = 80
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def clean(document: RawDocument) -> Article:
    """The article in a document: its text, one paragraph a line, its sentences, its metadata, and what was
    left out of the input and why.

    What the container gave (`document.metadata`) goes before what the text says. Raises NotAnArticle if the
    document is empty, a title without a body, a consent page, or holds too little text.
    """
    document = _writable(document)
    require_text(document)
    text, metadata, removed = _of_html(document) if document.media == "html" else _of_text(document)
    require_article(text.text, removed, document)
    return Article(
        text=text.text,
        sentences=number_sentences(text.text, metadata.language or "und"),
        source=document.source,
        metadata=metadata,
        removed=removed,
        offsets=text.offset_map(),
    )


def _writable(document: RawDocument) -> RawDocument:
    """The document with U+FFFD for each lone surrogate, which JSON can escape and no file can hold."""
    fields = ((name, getattr(document.metadata, name)) for name in Metadata.__dataclass_fields__)
    named = {name: value for name, value in fields if value is not None}
    if not any(_SURROGATE.search(value) for value in (document.text, *named.values())):
        return document
    known: dict[str, Any] = {name: _SURROGATE.sub("\ufffd", value) for name, value in named.items()}
    return replace(document, text=_SURROGATE.sub("\ufffd", document.text), metadata=Metadata(**known))


def _of_text(document: RawDocument) -> tuple[MappedText, Metadata, tuple[Removal, ...]]:
    """A scraper's text: each step drops lines for its own reason, the rest is the article."""
    page = DocumentLines.of(repaired(document.text))
    drop_page_marks(page)
    unwrap(page)
    language = document.metadata.language or _language(page)

    drop_repeated_copies(page)
    drop_known_furniture(page)
    cut_signatures(page)
    lift_title(page, document.metadata.title, language)
    lift_times(page, language)
    split_collisions(page)
    drop_instructions(page, language)
    drop_known_furniture(page)
    drop_boxes(page)
    drop_repeated_marks(page)
    _strip(page, language)
    drop_teasers(page)
    drop_loose_headlines(page)
    drop_outside_body(page)
    drop_strangers(page)

    text = _text_of(page)
    metadata = page.metadata(_completed(document.metadata, text.text, language))
    return text, metadata, page.removals(document.text)


def _of_html(document: RawDocument) -> tuple[MappedText, Metadata, tuple[Removal, ...]]:
    """A web page: the extractor's paragraphs, from which the lines that slipped through are dropped.

    Its text has no honest place in the input, so nothing is mapped.
    """
    from summariser.cleaning.html.page_extraction import extract_html

    extracted = extract_html(document)
    page = DocumentLines.of(MappedText("\n".join(extracted.paragraphs), ()))
    language = extracted.metadata.language or _language(page)
    drop_known_furniture(page)
    lift_title(page, extracted.metadata.title, language)
    lift_times(page, language)
    drop_instructions(page, language)
    _strip(page, language)

    text = _text_of(page)
    metadata = page.metadata(_completed(extracted.metadata, text.text, language))
    return text, metadata, extracted.removed + page.unmapped_removals()


def _strip(page: DocumentLines, language: str) -> None:
    """What is left around the paragraphs: comments, dateline, byline, captions."""
    cut_endings(page)
    lift_dateline(page)
    lift_byline(page)
    drop_captions(page, language)


def _text_of(page: DocumentLines) -> MappedText:
    return joined([laid_out(line.mapped) for line in page.kept()], "\n")


def _completed(given: Metadata, text: str, language: str) -> Metadata:
    """What the container gave, with its date in ISO 8601 and the language that was found."""
    published = normalised(given.published, text, language) if given.published else None
    return replace(given, published=published, language=given.language or language)


def _language(page: DocumentLines) -> str:
    """The language of the long lines; the short ones are menus as often as not. Without long ones, of all."""
    kept = [line.text for line in page.kept()]
    return identify(" ".join([text for text in kept if len(text) > _LONG_LINE] or kept))
