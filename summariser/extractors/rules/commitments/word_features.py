"""The words of a commitment's sentence as features, by language: "will have" seldom binds, "will build" does.

Words count by their first letters; where no spaces separate words, pairs of characters stand for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate

_LETTERS = 7  # of a word that count
_PAIR_LETTERS = 5
_WORD = re.compile(r"[\w'’]+")


def word_features(analysis: ClauseAnalysis, candidate: CommitmentCandidate, action: str) -> tuple[str, ...]:
    """What the cue, the subject, the action and the whole sentence are made of."""
    found = dict.fromkeys(_words(analysis, candidate, action))
    return tuple(f"{analysis.article.language}:{one}" for one in found)


def _words(analysis: ClauseAnalysis, candidate: CommitmentCandidate, action: str) -> Iterator[str]:
    sentence, cue = candidate.sentence, candidate.cue
    yield f"cue:{cue.text.lower()}"
    subject = analysis.subjects.subject_word(sentence, cue.start)
    if subject:
        yield f"subject:{analysis.text[subject.start : subject.end].lower()[:_LETTERS]}"
    verb, *after = _stems(analysis, action) or [""]
    yield f"verb:{verb}"
    if after:
        yield f"verb:{verb}+{after[0][:_PAIR_LETTERS]}"
    for word in _stems(analysis, analysis.text[sentence.start : sentence.end]):
        yield f"word:{word}"


def _stems(analysis: ClauseAnalysis, text: str) -> list[str]:
    if analysis.grammar.spaced:
        return [word[:_LETTERS] for word in _WORD.findall(text.lower())]
    return [one + other for one, other in pairwise(text) if one.isalnum() and other.isalnum()]
