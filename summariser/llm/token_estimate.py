"""Tokens of a text before anybody has counted them, by its characters and bytes.

Measured by benchmarks/token_estimates.py.
"""

from __future__ import annotations


def most_tokens(text: str) -> int:
    """More tokens than `text` has with the usual tokenizers: what it may cost at most.

    One for each two ASCII characters, and one for each byte of others: those tokenizers make no more of a
    text than it has bytes.
    """
    more = _bytes_more(text)
    return min(len(text) + more, len(text) // 2 + more * 3 // 2 + 1)


def likely_tokens(text: str) -> int:
    """About the tokens of `text` with the tokenizers of recent models: for an estimate of costs."""
    more = _bytes_more(text)
    return round((len(text) - more / 2) / 4.1 + more * 0.36)


def _bytes_more(text: str) -> int:
    return 0 if text.isascii() else len(text.encode("utf-8", "surrogatepass")) - len(text)
