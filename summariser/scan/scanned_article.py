"""An article together with what the scanners found in it."""

from __future__ import annotations

import pickle
from typing import cast

from summariser.models.article import Article
from summariser.scan.article_scan import ArticleScan, scan_article


class ScannedArticle:
    """A cleaned article and its scan.

    It may travel between processes. The scan then stays pickled until it is read, so a process that only
    passes it on does not pay for it.
    """

    def __init__(self, article: Article, scan: ArticleScan | None = None) -> None:
        self.article = article
        self._scan: ArticleScan | bytes = scan_article(article) if scan is None else scan

    @property
    def scan(self) -> ArticleScan:
        """The mentions in the article, with offsets into its text."""
        if isinstance(self._scan, bytes):
            self._scan = cast(ArticleScan, pickle.loads(self._scan))
        return self._scan

    def __getstate__(self) -> tuple[Article, bytes]:
        is_pickled = isinstance(self._scan, bytes)
        return self.article, cast(bytes, self._scan) if is_pickled else pickle.dumps(self._scan, protocol=5)

    def __setstate__(self, state: tuple[Article, bytes]) -> None:
        self.article, self._scan = state
