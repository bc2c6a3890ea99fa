"""Negation: the words that turn a statement round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from summariser.grounding.article_index import ArticleIndex, stems
from summariser.grounding.claim import Claim
from summariser.languages import find_language, phrases
from summariser.models.mentions import NegationMention
from summariser.models.violation import Violation
from summariser.scan.negation import lemma, scan_refusals
from summariser.utils.pattern_index import alternation

_WORD = re.compile(r"[^\W\d_]+")
# Characters on each side of a negation that are taken for its clause.
_REACH = 60
_LONGEST_AUXILIARY = 30  # characters, with what precedes it
# A negation of the evidence is about the same thing if what is behind it shares this many words with the
# claim, or its whole clause one more.
_RELATED = 2


def negation_kept(claim: Claim) -> Iterator[Violation]:
    """The claim negates what its evidence negates, and nothing else.

    Without a citation the evidence is the sentences that share the rarest words with the claim.
    """
    index = claim.index
    evidence = claim.evidence
    said = [one for number in evidence for one in index.in_sentence(index.scan.negations, number)]
    if not evidence:
        return
    for negation in claim.negations:
        if not _constituent(negation, claim) and _added(negation, said, evidence, claim):
            words = " … ".join(filter(None, (negation.text, negation.scope)))
            message = f"Is “{words}” right? The evidence does not negate it."
            yield claim.violation(negation.start, negation.end, message)
    if claim.undone:
        yield from _only_promised(said, evidence, claim)
    elif len(claim.negations) < len(said):
        negated = [_scope(one) for one in claim.negations]
        yield from _dropped([one for one in said if _scope(one) not in negated], evidence, claim)


def _scope(negation: NegationMention) -> frozenset[str]:
    return frozenset(stems(negation.scope or ""))


@dataclass(frozen=True)
class _Contexts:
    """What precedes a negation: an auxiliary, where `constituent` negators negate the verb only behind
    one, and the beginning of a clause that is said by the way or supposed ("who", "if")."""

    constituent: frozenset[str]
    auxiliary: re.Pattern[str]
    aside: re.Pattern[str]


@cache
def _contexts(language: str) -> _Contexts:
    spoken = find_language(language)
    table = spoken.negation if spoken else None
    listed = {
        name: phrases(getattr(table, name)) if table else ()
        for name in ("constituent_negators", "auxiliaries", "relative_openers", "condition_openers")
    }
    relative, condition = alternation(listed["relative_openers"]), alternation(listed["condition_openers"])
    aside = rf"\b(?:(?:{relative})\s(?:[^\W\d_]+\s){{0,2}}|(?:{condition})\s[^,.;:]*)$"
    return _Contexts(
        constituent=frozenset(listed["constituent_negators"]),
        auxiliary=re.compile(rf"\b(?:{alternation(listed['auxiliaries'])})\s+$", re.IGNORECASE),
        aside=re.compile(aside, re.IGNORECASE),
    )


def _constituent(negation: NegationMention, claim: Claim) -> bool:
    """Whether it negates a part of a sentence, not its verb: "a car not involved", "…, not from Syria"."""
    text, contexts = claim.text, _contexts(claim.index.language)
    if negation.text.lower() not in contexts.constituent:
        return text[: negation.start].rstrip().endswith(",")
    before = text[max(0, negation.start - _LONGEST_AUXILIARY) : negation.start]
    return bool(before.strip()) and contexts.auxiliary.search(before) is None


def _added(negation: NegationMention, said: list[NegationMention], evidence: list[int], claim: Claim) -> bool:
    """Whether nothing that the evidence negates can be what the claim negates.

    A question of the evidence leaves open what it asks: its answer may be a bare "no".
    """
    scope, claimed = _scope(negation), claim.stems
    if not scope:
        return not any(one.text.lower() == negation.text.lower() for one in said)
    if any(_scope(one) & scope for one in said):
        return False
    saying = [number for number in evidence if scope & claim.index.sentence_stems[number - 1]]
    if saying:
        return not all(claim.index.wording.asks(number) for number in saying)
    before = claim.text[max(0, negation.start - _REACH) : negation.start]
    if _contexts(claim.index.language).aside.search(before):
        return False
    return not any(
        len(_negated(one, claim.index) & claimed) >= _RELATED
        or len(_clause(one, claim.index) & claimed) > _RELATED
        for one in said
    )


def _negated(negation: NegationMention, index: ArticleIndex) -> set[str]:
    """The content words behind a negation of the article, within its sentence."""
    sentence = index.article.sentence_at(negation.start)
    return (
        set(stems(index.text[negation.end : min(negation.end + _REACH, sentence.end)])) if sentence else set()
    )


def _clause(negation: NegationMention, index: ArticleIndex) -> set[str]:
    """The content words around a negation of the article, within its sentence."""
    sentence = index.article.sentence_at(negation.start)
    if sentence is None:
        return set()
    start, end = negation.start - _REACH, negation.end + _REACH
    return set(stems(index.text[max(start, sentence.start) : min(end, sentence.end)]))


def _dropped(said: list[NegationMention], evidence: list[int], claim: Claim) -> Iterator[Violation]:
    """A word that the evidence only negates is affirmed by a claim that has no negation at all.

    Half of the words around it must be the claim's, or the two need not be about the same thing; of an
    action, which names no more than a part of its clause, half of its own words must be there.
    """
    claimed = claim.stems
    for negation in said:
        scope, clause = _scope(negation), _clause(negation, claim.index)
        affirmed = scope & claimed or negation.scope in _lemmas(claim)
        whole = claimed if claim.form == "action" else clause
        alike = affirmed and 2 * len(clause & claimed) >= len(whole)
        if alike and not _affirmed_elsewhere(scope, said, evidence, claim.index):
            message = f"Should it be negated? The evidence negates “{negation.scope}” (“{negation.text}”)."
            yield claim.violation(0, len(claim.text), message)
            return


def _only_promised(said: list[NegationMention], evidence: list[int], claim: Claim) -> Iterator[Violation]:
    """What is called refused or broken is in the evidence as promised, and nothing there negates it."""
    index = claim.index
    cues = [cue for number in evidence for cue in index.in_sentence(index.scan.cues, number)]
    refusals = scan_refusals(
        " ".join(index.article.sentence_text(number) for number in evidence), index.language
    )
    undone = any(cue.negated or cue.status in ("refused", "broken") for cue in cues)
    if cues and not (said or refusals or undone or claim.negations):
        yield claim.violation(0, len(claim.text), "Is it refused or broken? The evidence only promises it.")


def _lemmas(claim: Claim) -> frozenset[str]:
    """The words of a claim in the form that a negation's scope has: "make" for "made"."""
    return frozenset(lemma(word.lower(), claim.index.language) for word in _WORD.findall(claim.text))


def _affirmed_elsewhere(
    scope: frozenset[str], said: list[NegationMention], evidence: list[int], index: ArticleIndex
) -> bool:
    negated = {index.sentence_number(one.start) for one in said if _scope(one) & scope}
    return any(number not in negated and scope & index.sentence_stems[number - 1] for number in evidence)
