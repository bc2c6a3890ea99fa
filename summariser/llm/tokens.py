"""Tokens of a text before anybody has counted them."""

from __future__ import annotations


def most_tokens(text: str) -> int:
    """More tokens than `text` has with the usual tokenizers, by its characters and bytes.

    A token for each three ASCII characters, one for each other character of two bytes (Latin with accents,
    Cyrillic, Greek, Arabic, Hebrew), two for one of three (Chinese, Devanagari, Thai), three for one of four.
    """
    characters = len(text)
    extra = 0 if text.isascii() else len(text.encode("utf-8", "surrogatepass")) - characters
    return characters // 3 + extra + 1
