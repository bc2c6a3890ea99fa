"""From what was read to an article."""

from __future__ import annotations

from dataclasses import replace

from summariser.article import Article, RawDocument
from summariser.cleaning.language import identify
from summariser.cleaning.mapped import MappedText, joined
from summariser.cleaning.sentences import number_sentences
from summariser.errors import NotAnArticle


def clean(document: RawDocument) -> Article:
    """The article in a document. Raises NotAnArticle."""
    lines = _lines(MappedText.of(document.text))
    if not lines:
        raise NotAnArticle(f"{document.source} is empty.", "Give a file or address that holds an article.")
    text = joined(lines, "\n")
    language = document.metadata.language or identify(text.text)
    return Article(
        text=text.text,
        sentences=number_sentences(text.text, language),
        source=document.source,
        metadata=replace(document.metadata, language=language),
        offsets=text.offset_map(),
    )


def _lines(text: MappedText) -> list[MappedText]:
    lines = []
    offset = 0
    for line in text.text.split("\n"):
        piece = text.cut(offset, offset + len(line)).stripped()
        if piece.text:
            lines.append(piece)
        offset += len(line) + 1
    return lines
