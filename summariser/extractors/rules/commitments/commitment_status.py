"""The status of a commitment: as its cue says it, or as the text tells how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.grammar_patterns import whole_words
from summariser.models.article import Sentence
from summariser.models.draft import CommitmentStatus
from summariser.models.mentions import CommitmentCue

_OPEN_STATUSES: frozenset[CommitmentStatus] = frozenset({"pledged", "ordered", "refused"})
_MARKER_CHARS = 70  # before a cue


def commitment_status(
    analysis: ClauseAnalysis, sentence: Sentence, cue: CommitmentCue, cues: Sequence[CommitmentCue]
) -> CommitmentStatus:
    """The status of the commitment of `cue`; `cues` are those of the sentence."""
    ended = outcome(analysis, sentence, cue, cues)
    if ended:
        return ended
    agreement = whole_words(analysis.grammar.agreement_phrases)
    agreed = cue.status == "pledged" and agreement.search(analysis.text, sentence.start, cue.start)
    return "agreed" if agreed else cue.status


def outcome(
    analysis: ClauseAnalysis, sentence: Sentence, cue: CommitmentCue, cues: Sequence[CommitmentCue]
) -> CommitmentStatus | None:
    """ "fulfilled" or "broken" where this sentence or the next says how a past commitment ended.

    None for a commitment of the future, where nothing is said, or where another cue says it.
    """
    if cue.frame == "outcome":
        return cue.status
    if cue.status not in _OPEN_STATUSES or cue.frame not in ("that", "act", "reported"):
        return None
    if not _is_past(analysis, sentence, cue) or any(other.frame == "outcome" for other in cues):
        return None
    rest = analysis.text[cue.end : _end_of_next_sentence(analysis, sentence)]
    breach = whole_words(analysis.grammar.breach_words).search(rest)
    fulfilment = whole_words(analysis.grammar.fulfilment_words).search(rest)
    if breach and (not fulfilment or breach.start() < fulfilment.start()):
        return "broken"
    return "fulfilled" if fulfilment else None


def _is_past(analysis: ClauseAnalysis, sentence: Sentence, cue: CommitmentCue) -> bool:
    """Whether the commitment was made in the past: "had promised", "had said it would"."""
    grammar = analysis.grammar
    before = analysis.text[max(sentence.start, cue.start - _MARKER_CHARS) : cue.start]
    if cue.frame == "reported":
        spoken = rf"(?:{grammar.past_promise_markers}) (?:\w+ ){{0,2}}(?:{grammar.speech_verbs})"
        return bool(whole_words(spoken).search(before))
    return bool(whole_words(grammar.past_promise_markers).search(before))


def _end_of_next_sentence(analysis: ClauseAnalysis, sentence: Sentence) -> int:
    """The end of the next sentence of the paragraph, or of this one if it is the last."""
    following = analysis.article.sentence(sentence.number + 1)
    return following.end if following and following.paragraph == sentence.paragraph else sentence.end
