"""Whether what was taken from a page may not be its article: what a record says as `content.suspect`."""

from __future__ import annotations

from collections.abc import Sequence

from summariser.cleaning.html.body.article_blocks import PageBody
from summariser.cleaning.html.element_text import width
from summariser.cleaning.line_features import content_words
from summariser.models.article import Metadata

_LEAST_TITLE_WORDS = 3  # content words of a title that is compared
# Of 408 development pages, 29 are below it: 15 of the 33 pages with a word F1 below .8, 4 with one above .95.
_LEAST_CONFIDENCE = 0.85
_MOST_LEFT_OUT = 3.0  # running text left out, as a multiple of what was kept
_SHORT_ARTICLE = 800  # width of an article that is doubted for what is beside it


def doubt(body: PageBody, paragraphs: Sequence[str], metadata: Metadata) -> str | None:
    """A sentence on why `paragraphs` may not be the article, or None: they share no word with the title, were
    a close choice, or are a small part of the page's running text."""
    kept = sum(map(width, paragraphs))
    title = content_words(metadata.title or "")
    if len(title) >= _LEAST_TITLE_WORDS and not title & content_words(" ".join(paragraphs)):
        return "The text taken from the page shares no word with its title."
    if body.confidence < _LEAST_CONFIDENCE:
        return "It is uncertain which part of the page is the article."
    if kept < _SHORT_ARTICLE and body.running_left_out > _MOST_LEFT_OUT * kept:
        return "The page holds much more running text than the article taken from it."
    return None
