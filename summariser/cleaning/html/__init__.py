"""Web pages: body, metadata and what was left out, from HTML: `extract_html`."""

from summariser.cleaning.html.page_extraction import ExtractedPage, extract_html

__all__ = ["ExtractedPage", "extract_html"]
