"""Proper names."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.findings import Flaw


def names_in_article(claim: Claim) -> Iterator[Flaw]:
    """Every name stands in the article: in full, by part, by alias, inflected or transliterated."""
    for start, end, name in _named(claim):
        if claim.source.names.match(name) is None:
            yield Flaw(start, end, f"The name “{name}” does not stand in the article.")


def names_not_expanded(claim: Claim) -> Iterator[Flaw]:
    """A name is not spelled out beyond what the article says."""
    for start, end, name in _named(claim):
        match = claim.source.names.match(name)
        if match is not None and match.kind == "expansion":
            yield Flaw(start, end, f"The article does not spell “{name}” out like that.")


def _named(claim: Claim) -> Iterator[tuple[int, int, str]]:
    if claim.form == "name":
        yield 0, len(claim.text), claim.text
        return
    for name in claim.names:
        yield name.start, name.end, name.text
