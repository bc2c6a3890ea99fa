"""A document that is named, but still has to be fetched from the page it links to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from summariser.models.article import Metadata, RawDocument
from summariser.models.errors import NotAnArticle
from summariser.models.settings import Settings
from summariser.sources.content_sniffing import is_html
from summariser.sources.decoding import decode


@dataclass(frozen=True)
class LinkedPage:
    """The page at `url`, with the `metadata` of its container (a line, a feed's entry). Can be pickled."""

    source: str
    url: str
    metadata: Metadata = field(default_factory=Metadata)
    extra: Mapping[str, object] = field(default_factory=dict)

    def __call__(self, settings: Settings) -> RawDocument:
        """Fetch it; raises InputError if it cannot be fetched or is not a page."""
        from summariser.sources.fetcher import fetch

        page = fetch(self.url, settings)
        text, encoding = decode(page.data, self.url, page.charset)
        if not is_html(text):
            raise NotAnArticle(f"{self.url} is not a page.", "Open it in a browser.")
        metadata = replace(self.metadata, url=page.url, content="page")
        return RawDocument(text, self.source, "html", encoding, metadata, self.extra)
