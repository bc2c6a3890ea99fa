"""Negation and direction: the words that turn a statement round."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.grounding.claim import Claim
from summariser.grounding.findings import Flaw
from summariser.grounding.source import Source, stems
from summariser.scan.mentions import NegationMention


def negation_kept(claim: Claim) -> Iterator[Flaw]:
    """The claim negates what its evidence negates, and nothing else."""
    evidence = _evidence(claim)
    if not evidence:
        return
    said = [
        mention
        for number in evidence
        for mention in claim.source.in_sentence(claim.source.scan.negations, number)
    ]
    for negation in claim.negations:
        if _added(negation, said, evidence, claim.source):
            message = (
                f"“{negation.text} … {negation.scope or ''}” is negated in the claim, not in its evidence."
            )
            yield Flaw(negation.start, negation.end, message)
    if not claim.negations:
        yield from _dropped(claim, said, evidence)


def _evidence(claim: Claim) -> list[int]:
    return list(claim.cited) or claim.source.closest(claim.text, count=3)


def _scope(negation: NegationMention) -> frozenset[str]:
    return frozenset(stems(negation.scope or ""))


def _added(
    negation: NegationMention, said: list[NegationMention], evidence: list[int], source: Source
) -> bool:
    scope = _scope(negation)
    if any(_scope(one) & scope for one in said):
        return False
    affirmed = any(scope & source.sentence_stems[number - 1] for number in evidence)
    return affirmed or not said


def _dropped(claim: Claim, said: list[NegationMention], evidence: list[int]) -> Iterator[Flaw]:
    """A word that the evidence only negates is affirmed by a claim that has no negation at all."""
    claimed = set(stems(claim.text))
    for negation in said:
        scope = _scope(negation)
        if scope & claimed and not _affirmed_elsewhere(scope, said, evidence, claim.source):
            message = f"The evidence negates “{negation.scope}” (“{negation.text}”), the claim does not."
            yield Flaw(0, len(claim.text), message)
            return


def _affirmed_elsewhere(
    scope: frozenset[str], said: list[NegationMention], evidence: list[int], source: Source
) -> bool:
    negated = {source.sentence_number(one.start) for one in said if _scope(one) & scope}
    return any(number not in negated and scope & source.sentence_stems[number - 1] for number in evidence)


def direction_kept(claim: Claim) -> Iterator[Flaw]:
    """The claim does not turn a direction of its evidence round."""
    yield from ()
