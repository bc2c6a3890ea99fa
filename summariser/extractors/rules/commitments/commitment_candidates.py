"""Commitment candidates: the cues of an article that each make a commitment of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summariser.extractors.rules.clauses import ClauseAnalysis, ReportedSpeech
from summariser.extractors.rules.commitments.commitment_status import outcome
from summariser.extractors.rules.grammar_patterns import whole_words
from summariser.models.article import Sentence
from summariser.models.mentions import CommitmentCue, CommitmentFrame

_LONGEST_SENTENCE = 3_000  # characters; longer ones are lists or no prose, and their clauses cost too much
_SUBORDINATOR_CHARS = 60  # after a verb of commitment
_VERB_PHRASE_FRAMES: frozenset[CommitmentFrame] = frozenset({"auxiliary", "reported", "future", "duty"})


@dataclass(frozen=True, slots=True)
class CommitmentCandidate:
    """A cue that makes a commitment, its sentence with all cues, and who is reported to say it."""

    sentence: Sentence
    cue: CommitmentCue
    cues: tuple[CommitmentCue, ...]
    speech: ReportedSpeech | None

    @property
    def next_cue_start(self) -> int | None:
        """Where the next cue of the sentence begins, or None."""
        return next((other.start for other in self.cues if other.start > self.cue.start), None)


def find_candidates(analysis: ClauseAnalysis) -> Iterator[CommitmentCandidate]:
    """The candidates of the article in order of the text.

    Left out are cues of a condition, cues that report the next one ("promised that X would") or recall an
    earlier commitment, verbs of commitment within the words that report another cue, and those that are what
    another cue is about ("is not going to promise"), and sentences that are no prose for their length.
    """
    for sentence in analysis.article.sentences:
        if sentence.end - sentence.start > _LONGEST_SENTENCE:
            continue
        cues = _cues_outside_conditions(analysis, sentence)
        speech_start = sentence.end
        for index, cue in enumerate(cues):
            in_speech = cue.start >= speech_start and cue.frame == "that"
            following = cues[index + 1] if index + 1 < len(cues) else None
            if (
                in_speech
                or _reports(analysis, cue, following)
                or _recalls(analysis, sentence, cue, cues[:index])
            ):
                continue
            speech = analysis.speech.speech(sentence, cue.start)
            if speech and speech.start > cue.start:
                speech_start = speech.start
            yield CommitmentCandidate(sentence, cue, cues, speech)


def _cues_outside_conditions(analysis: ClauseAnalysis, sentence: Sentence) -> tuple[CommitmentCue, ...]:
    """The cues of a sentence without those of a condition: "until the mayor agrees" commits nobody."""
    cues = [cue for cue in analysis.scan.cues if sentence.start <= cue.start < sentence.end]
    # Of adjacent cues the first one has the status: "refused to promise", and in Chinese "同意将".
    gap = 1 if analysis.grammar.spaced else 0
    ends = {cue.end + gap for cue in cues}
    return tuple(
        cue
        for cue in cues
        if cue.start not in ends and not analysis.clauses.is_conditional(sentence, cue.start)
    )


def _reports(analysis: ClauseAnalysis, cue: CommitmentCue, following: CommitmentCue | None) -> bool:
    """Whether a verb of commitment only introduces the next cue: "promised that X would"."""
    if following is None or cue.frame != "that" or following.frame not in _VERB_PHRASE_FRAMES:
        return False
    between = analysis.text[cue.end : following.start]
    subordinator = whole_words(analysis.grammar.subordinators)
    last = cue.text.split()[-1]  # "ha assicurato che"
    opened = subordinator.fullmatch(last) or subordinator.search(between[:_SUBORDINATOR_CHARS])
    return bool(opened) and ";" not in between


def _recalls(
    analysis: ClauseAnalysis, sentence: Sentence, cue: CommitmentCue, earlier: tuple[CommitmentCue, ...]
) -> bool:
    """Whether the cue only recalls a commitment: a second outcome, or a verb in a relative clause."""
    if cue.frame == "outcome":
        return any(other.frame == "outcome" for other in earlier)
    if cue.frame not in ("that", "order") or outcome(analysis, sentence, cue, cues=()):
        return False
    return analysis.clauses.is_relative(sentence, cue.start)
