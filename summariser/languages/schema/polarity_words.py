"""Words whose opposite turns a statement round: `polarity.py` and `antonyms.py` of a language's folder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, repr=False, eq=False)
class PolarityWords:
    """Words on the two poles of an axis of meaning."""

    poles: str
    """Lines "form, form = axis pole": "rose, rises = change +", "fell, falls = change -".

    The axes have the same names in all languages.
    """


@dataclass(frozen=True, repr=False, eq=False)
class AntonymPairs:
    """Words and their antonyms, as "word = antonym, antonym; word = …", each pair once; by part of speech."""

    adjectives: str
    adverbs: str
    nouns: str
    verbs: str
    news: str
    """Verbs of news language that the dictionary does not pair."""
    irregular: str
    """Words = forms that `inflections` do not make."""
    inflections: str
    """Lines "parts of speech: regular expression = form, form" for the inflected forms of a word; the first
    expression for its part of speech that matches the whole word holds, with a backslash and 1 for what its
    first group matched."""
    relations: str
    """Pairs of which both may be true at once, of two subjects or two events: "lose = win"."""
    comparisons: str
    """Pairs that compare amounts: "fewer = more"."""
    people: str
    """Pairs of two kinds of people: "man = woman"."""
