"""From an open source to `RawDocument`s: one document, the lines of JSON Lines, the entries of a feed."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.models.article import Media, Metadata, RawDocument
from summariser.models.errors import InputError
from summariser.models.settings import Settings
from summariser.sources.content_sniffing import is_html
from summariser.sources.decoding import decode
from summariser.sources.linked_page import LinkedPage
from summariser.sources.markdown import html_of_markdown, is_markdown
from summariser.sources.mhtml import is_mhtml, saved_page
from summariser.sources.opener import OpenedSource
from summariser.sources.pdf_text import is_pdf, page_starts, pdf_text


def document(opened: OpenedSource) -> RawDocument:
    """The one document of a source that is neither JSON Lines nor a feed. Markdown is given as HTML."""
    data, charset, url = opened.data or b"", opened.charset, opened.url
    if is_pdf(data):
        text = pdf_text(data, opened.name)
        return RawDocument(text, opened.name, metadata=Metadata(url=url), page_starts=page_starts(text))
    if is_mhtml(data):
        page = saved_page(data, opened.name)
        data, charset, url = page.data, page.charset, url or page.url
    text, encoding = decode(data, opened.name, charset)
    media: Media = "html" if opened.kind == "html" or data is not opened.data or is_html(text) else "text"
    if media == "text" and is_markdown(text):
        text, media = html_of_markdown(text), "html"
    return RawDocument(text, opened.name, media, encoding, Metadata(url=url))


def documents(opened: OpenedSource, settings: Settings) -> Iterator[RawDocument | LinkedPage | InputError]:
    """Every document of a source; one that cannot be read is an error in its place."""
    if opened.kind == "jsonl":
        from summariser.sources.json_lines import line_documents

        return line_documents(opened, settings.max_input_bytes)
    if opened.kind == "feed":
        from summariser.sources.feed_formats import entry_documents

        return entry_documents(opened, settings)
    return iter([document(opened)])
