"""Quotations."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.quote_alignment import align_quote
from summariser.models.mentions import QuoteMention
from summariser.models.violation import Violation

_SAME_NAME = frozenset({"exact", "case", "inflected"})


def quote_verbatim(claim: Claim) -> Iterator[Violation]:
    """Every passage in quotation marks is in the article, word for word."""
    for quote in claim.quotes:
        if not quote.text.strip():
            continue
        if not (
            align_quote(quote.text, claim.index) or claim.index.title_has(quote.text) or _name(quote, claim)
        ):
            message = f"The quotation “{quote.text}” is not in the article word for word."
            yield claim.violation(quote.start, quote.end, message)


def _name(quote: QuoteMention, claim: Claim) -> bool:
    """Whether the passage is a name of the article, which may be inflected."""
    match = claim.index.names.match(quote.text)
    return match is not None and match.how in _SAME_NAME
