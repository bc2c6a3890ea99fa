"""What another extractor, trafilatura, takes for the article of a page."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

# Elements: trafilatura takes milliseconds for each; a larger page is judged without it.
_MOST_ELEMENTS = 8_000


def extracted_text(root: Any) -> str:
    """The text of the article by trafilatura, without separators between its parts; empty where it finds none
    or the page is too large for it."""
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return ""
    import trafilatura

    found = trafilatura.bare_extraction(deepcopy(root), include_comments=False, with_metadata=False)
    body = getattr(found, "body", None)
    return "" if body is None else "".join(body.itertext())
