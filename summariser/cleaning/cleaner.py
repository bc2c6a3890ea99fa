"""From what was read to an article: `clean`, top to bottom."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from summariser.cleaning.article_check import require_article, require_text
from summariser.cleaning.language_identification import UNDETERMINED
from summariser.cleaning.line_marks import entries_of, spans_of
from summariser.cleaning.sentences import number_sentences
from summariser.cleaning.text import CleanedText, clean_paragraphs, clean_text
from summariser.models.article import Article, Metadata, RawDocument, Sentence, SentenceDoubt

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def clean(document: RawDocument) -> Article:
    """The article in a document: its text, one paragraph a line, its sentences, its metadata, and what was
    removed from the input and why.

    Metadata of the container (`document.metadata`) has precedence over what the text says. Raises
    NotAnArticle if the document is empty, a title without a body, a consent page, or has too little text.
    """
    document = _without_surrogates(document)
    require_text(document)
    cleaned, doubt = _clean_html(document) if document.media == "html" else (clean_text(document), None)
    text = cleaned.text.text
    require_article(text, cleaned.removed, document)
    sentences = number_sentences(text, cleaned.metadata.language or UNDETERMINED)
    return Article(
        text=text,
        sentences=sentences,
        doubtful=_doubts(sentences, cleaned.doubtful),
        source=document.source,
        metadata=cleaned.metadata,
        removed=cleaned.removed,
        offsets=cleaned.text.offset_map(),
        doubt=doubt,
        page_starts=document.page_starts,
        standfirst=next(iter(spans_of(text, cleaned.marks, lambda mark: mark.standfirst)), None),
        headings=spans_of(text, cleaned.marks, lambda mark: mark.heading),
        entries=entries_of(text, cleaned.marks),
    )


def _doubts(sentences: tuple[Sentence, ...], doubtful: Mapping[int, str]) -> tuple[SentenceDoubt, ...]:
    """The sentences of the doubtful paragraphs."""
    return tuple(
        SentenceDoubt(sentence.number, doubtful[sentence.paragraph])
        for sentence in sentences
        if sentence.paragraph in doubtful
    )


def _clean_html(document: RawDocument) -> tuple[CleanedText, str | None]:
    """A web page: its paragraphs are extracted, then cleaned like a text; what is doubtful about them."""
    from summariser.cleaning.html import extract_html

    extracted = extract_html(document)
    cleaned = clean_paragraphs(extracted.paragraphs, extracted.metadata, extracted.marks)
    return replace(cleaned, removed=extracted.removed + cleaned.removed), extracted.doubt


def _without_surrogates(document: RawDocument) -> RawDocument:
    """The document with U+FFFD for each lone surrogate, which JSON can escape and no file can hold."""
    fields = ((name, getattr(document.metadata, name)) for name in Metadata.__dataclass_fields__)
    given = {name: value for name, value in fields if value is not None}
    if not any(_SURROGATE.search(value) for value in (document.text, *given.values())):
        return document
    replaced: dict[str, Any] = {name: _SURROGATE.sub("\ufffd", value) for name, value in given.items()}
    return replace(document, text=_SURROGATE.sub("\ufffd", document.text), metadata=Metadata(**replaced))
