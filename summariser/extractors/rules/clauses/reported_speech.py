"""Reported speech: who is reported to say a clause, and in which words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summariser.extractors.rules.clauses.clause_boundaries import ClauseBoundaries
from summariser.extractors.rules.clauses.subjects import SubjectFinder
from summariser.extractors.rules.entities import ArticleMentions, EntityMention
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.models.article import Sentence

_TAG_OPENING = re.compile(r"[,!?]?[”\"»]?(?:,(?!\d)|\s)\s?")
_TAG_CHARS = 110  # from the comma to the speech verb: ", Justice Minister Anna Berg said"
_SPEAKER_CHARS = 120
_SPEAKER_OFFSET = 40  # of the speaker's name from the comma
_SPEECH_VERB_CHARS = 16
_REPORTED_WORDS = 4  # from a verb of speech to the pronoun of what is said: "told Peter Holm that"
_AUXILIARIES = 2  # words of a compound tense: "a déjà déclaré X"
_QUOTE_PUNCTUATION = re.compile(r"[;:“”\"«»]")


@dataclass(frozen=True, slots=True)
class ReportedSpeech:
    """The speaker of a clause, None if unknown, and the span of the words that report it."""

    speaker: EntityMention | None
    start: int
    end: int


class SpeechFinder:
    """Finds who is reported to say the clauses of one article. All offsets are into its text."""

    def __init__(self, mentions: ArticleMentions, subjects: SubjectFinder, clauses: ClauseBoundaries) -> None:
        self._mentions = mentions
        self._clauses = clauses
        self._subjects = subjects
        self._text = mentions.text
        self._grammar = mentions.grammar
        self._speech_verb = whole_words(mentions.grammar.speech_verbs)

    def speech(self, sentence: Sentence, offset: int) -> ReportedSpeech | None:
        """What reports the clause at `offset`: a tag after it, else a reporting clause before it."""
        return self._tag_after(sentence, offset) or self._clause_before(sentence, offset)

    def reports(self, pronoun: EntityMention, sentence: Sentence) -> EntityMention | None:
        """The speaker whose words the clause of a pronoun is: Anna Berg in "Anna Berg said that she"."""
        speech = self._clause_before(sentence, pronoun.start)
        between = self._text[speech.end : pronoun.start] if speech else ""
        near = speech and len(between.split()) <= _REPORTED_WORDS and not _QUOTE_PUNCTUATION.search(between)
        return speech.speaker if speech and near else None

    def speaks(self, mention: EntityMention) -> bool:
        """Whether a speech verb is right beside the mention."""
        verbs = self._grammar.speech_verbs
        before = self._text[max(0, mention.start - _SPEECH_VERB_CHARS) : mention.start]
        after = anywhere(rf",? (?:{verbs})").match(self._text, mention.end)
        return bool(after or anywhere(rf"(?:{verbs}),? $").search(before))

    def _tag_after(self, sentence: Sentence, offset: int) -> ReportedSpeech | None:
        """ ", X said", ", said X" or ", according to X" at the end of the sentence."""
        for opening in _TAG_OPENING.finditer(self._text[offset : sentence.end]):
            if not opening.group().strip() or self._clauses.encloses_name(offset + opening.start()):
                continue
            start, tag = offset + opening.start(), offset + opening.end()
            verb = self._speech_verb.search(self._text, tag, min(sentence.end, tag + _TAG_CHARS))
            speaker = self._speaker_in_tag(tag, verb, sentence) if verb else None
            subject_dropped = self._grammar.pro_drop and verb is not None and verb.start() == tag
            if speaker or subject_dropped:
                return ReportedSpeech(speaker, start, sentence.end)
            attribution = whole_words(self._grammar.attribution_phrases).match(self._text, tag)
            if attribution:
                named = self._mentions.within(attribution.end(), sentence.end)
                return ReportedSpeech(named[0] if named else None, start, sentence.end)
        return None

    def _speaker_in_tag(self, tag: int, verb: re.Match[str], sentence: Sentence) -> EntityMention | None:
        """The speaker, where the words from `tag` to the verb are nothing but the speaker."""
        between = self._text[tag : verb.start()]
        subordinator = whole_words(self._grammar.subordinators)
        if _QUOTE_PUNCTUATION.search(between) or subordinator.search(between):
            return None
        named = [mention for mention in self._mentions.within(tag, verb.start()) if not mention.oblique]
        if named:
            return named[-1] if named[0].start <= tag + _SPEAKER_OFFSET else None
        if len(between.split()) > _AUXILIARIES:
            return None
        after = self._mentions.within(verb.end(), min(sentence.end, verb.end() + _SPEAKER_CHARS))
        people = (mention for mention in after if mention.entity and mention.entity.is_person)
        return next(people, after[0] if after else None)

    def _clause_before(self, sentence: Sentence, offset: int) -> ReportedSpeech | None:
        """ "X said that" before the clause."""
        found = self._speech_verb.finditer(self._text, sentence.start, offset)
        verbs = [verb for verb in found if verb.end() < offset]
        if not verbs:
            return None
        subjects = self._subjects.subjects(sentence, verbs[-1].start())
        for verb in verbs[-2::-1]:  # "he said, adding that": the speaker of the verb before
            subjects = subjects or self._subjects.subjects(sentence, verb.start())
        subjects = subjects or self._subjects.subjects(sentence, verbs[-1].start(), main_clause=True)
        return ReportedSpeech(subjects[-1] if subjects else None, sentence.start, verbs[-1].end())
