"""Small words within names that texts in every language carry over from others."""

from __future__ import annotations

from summariser.languages.entries import words

ARABIC_ARTICLES = words("al el ul")
"""The Arabic article in Latin letters, which a hyphen joins to the name: "al-Assad"."""

PARTICLES = ARABIC_ARTICLES | words("the la le de da di van von der den bin ibn ben abu y and of")
"""Words that are never the word after an article that was left out."""
