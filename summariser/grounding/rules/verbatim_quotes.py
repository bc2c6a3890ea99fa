"""Quotations."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.quote_alignment import align_quote
from summariser.models.violation import Violation


def quote_verbatim(claim: Claim) -> Iterator[Violation]:
    """Every passage in quotation marks is in the article, word for word."""
    for quote in claim.quotes:
        if not quote.text.strip():
            continue
        if align_quote(quote.text, claim.index) is None and not _in_title(quote.text, claim):
            message = f"The quotation “{quote.text}” is not in the article word for word."
            yield claim.violation(quote.start, quote.end, message)


def _in_title(quote: str, claim: Claim) -> bool:
    return claim.index.title_has(quote)
