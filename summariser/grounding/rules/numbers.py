"""Numbers in free text, and the citations that they mend."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.findings import Flaw
from summariser.scan.mentions import Mention

# A token with a digit that no scanner takes for a quantity or a date: an identifier, a score, a clock time.
_TOKEN = re.compile(r"[^\W_]*\d[^\W_]*(?:[.,:/'’–-][^\W_]*\d[^\W_]*)*")


def numbers_in_evidence(claim: Claim) -> Iterator[Flaw]:
    """Every number says what a number of the cited sentences says, in digits or in words."""
    for figure, located in claim.located_figures:
        if located is None or located.place == "elsewhere":
            where = "" if located is None else f" (it stands in sentence {located.sentence})"
            message = f"“{figure.text}” does not agree with a number of {_scope(claim)}{where}."
            yield Flaw(figure.start, figure.end, message)
    yield from _tokens_in_evidence(claim)


def numbers_qualified_alike(claim: Claim) -> Iterator[Flaw]:
    """A number keeps the qualifier of its evidence ("over", "nearly") and is not rounded without one."""
    for figure, located in claim.located_figures:
        if located and located.agreement == "loose" and located.place != "elsewhere":
            message = (
                f"“{figure.text}” is rounded, or drops or adds a qualifier (sentence {located.sentence})."
            )
            yield Flaw(figure.start, figure.end, message)


def _tokens_in_evidence(claim: Claim) -> Iterator[Flaw]:
    known: list[Mention] = [*claim.figures, *claim.dates]
    for token in _TOKEN.finditer(claim.text):
        if any(mention.start < token.end() and token.start() < mention.end for mention in known):
            continue
        if not _stands_near(token.group(), claim):
            message = f"“{token.group()}” does not stand in {_scope(claim)}."
            yield Flaw(token.start(), token.end(), message)


def _stands_near(token: str, claim: Claim) -> bool:
    near = {*claim.cited, *claim.around}
    numbers = {claim.source.sentence_number(start) for start, _ in claim.source.find(token, case=False)}
    return claim.source.title_has(token) or bool(numbers & near if near else numbers)


def _scope(claim: Claim) -> str:
    return "the cited sentences" if claim.cited else "the article"
