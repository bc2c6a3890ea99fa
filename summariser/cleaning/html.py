"""HTML to paragraphs, metadata and what was left out; trafilatura is the base."""

from __future__ import annotations

from dataclasses import dataclass

from summariser.article import Metadata, RawDocument, Removal
from summariser.errors import NotAnArticle


@dataclass(frozen=True)
class ExtractedPage:
    """The body of a page, paragraph by paragraph, what the page says of it, and what was left out."""

    paragraphs: tuple[str, ...]
    metadata: Metadata
    removed: tuple[Removal, ...]


def extract_html(document: RawDocument) -> ExtractedPage:
    """The article of an HTML document. Raises NotAnArticle where the page holds none."""
    import trafilatura

    text = trafilatura.extract(document.text, favor_precision=True, include_comments=False)
    if not text:
        raise NotAnArticle(f"{document.source} holds no article text.")
    return ExtractedPage(tuple(text.split("\n")), document.metadata, ())
