"""Action phrases: what a commitment is to do, by when, on what condition, and the parties named with it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summariser.extractors.rules.clauses import ClauseAnalysis, ClauseBoundaries
from summariser.extractors.rules.commitments.action_form import (
    lacks_infinitive,
    without_loose_end,
    word_class,
)
from summariser.extractors.rules.commitments.action_wording import word_action
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.deadlines import (
    dates_within,
    deadline,
    start_with_prepositions,
)
from summariser.extractors.rules.entities import EntityMention
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.extractors.rules.phrase_text import WORD, trim
from summariser.scan.commitments import commitment_cues

# What ends an action: an adjunct, a mark, the end of the sentence.
_ACTION_END = r",? (?:{adjuncts}) |[;“”\"«»\n；，]|(?<=\w\w\w)[.!?؟] |[。！？]"
_NEXT_WORD = re.compile(r" [“”\"«„]?\w")
_PREPOSITION = frozenset({"preposition"})
_LEAST_WORDS = 2  # of an action: a verb and its object
_COMMA = re.compile(r",(?!\d)")
_QUOTES = '“”"«»„'
_LAST_WORD_CHARS = 20
_SENTENCE_OPENING = " “\"«„'‘"
_COMPLEMENT_CHARS = 90  # from a verb to the infinitive or clause that it takes
_DATE_CHARS = 4  # from a verb to a date right after it: " on "
_PREPOSITION_CHARS = 14
_COUNTERPARTY_CHARS = 45
_MIN_OUTCOME_WORDS = 4
_MAX_PARTY_WORDS = 6
_SINGLE_VERB_FRAMES = ("future", "reported")
_COMPLEMENT_FRAMES = ("that", "order")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ActionPhrase:
    """One thing to do, in the words of the article, and the parties in the same clause."""

    action: str
    when: str | None
    condition: str | None
    counterparties: tuple[EntityMention, ...] = ()
    """Of an agreement: "agreed with the union to"."""
    recipients: tuple[EntityMention, ...] = ()
    """Between verb and action: "promised the union to"."""
    negated: bool = False
    """Whether the subject of a passive turns the action round: "no household will be cut off"."""
    ordered_party: str | None = None
    """The words between an order and its action, a party that may be no entity: "ordered both drivers to"."""


def action_phrases(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> list[ActionPhrase]:
    """What the cue of a candidate commits to: one phrase for each coordinated infinitive; [] if nothing."""
    return _ActionReader(analysis, candidate).phrases()


class _ActionReader:
    """Reads the action of one candidate. Offsets are into the text of the article."""

    def __init__(self, analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> None:
        self._analysis = analysis
        self._candidate = candidate
        self._sentence = candidate.sentence
        self._cue = candidate.cue
        self._text = analysis.text
        self._grammar = analysis.grammar

    def phrases(self) -> list[ActionPhrase]:
        condition, end = self._condition(self._clause_end())
        end = self._before_next_cue(end)
        start = self._after_inverted_subject(self._action_start(end), end)
        start, end = self._with_preceding_object(start, end)
        recipients = self._recipients(start)
        ordered_party = self._ordered_party(start)
        start, end = self._without_particle(start, end)
        counterparties = self._counterparties(start)
        return [
            ActionPhrase(
                action=self._with_whole_end(worded.text, when),
                negated=worded.negated,
                when=when,
                condition=condition,
                counterparties=counterparties,
                recipients=recipients,
                ordered_party=ordered_party,
            )
            for span in self._action_spans(start, end)
            if (action := self._action(*span))
            for worded in (word_action(self._analysis, self._candidate, action),)
            for when in (deadline(self._analysis, self._sentence, self._cue, *span),)
        ]

    def _with_whole_end(self, action: str, when: str | None) -> str:
        """The action without its time at its end, and without a preposition whose noun was cut off."""
        if when and action.endswith(f" {when}") and " " in action.removesuffix(f" {when}"):
            return trim(action.removesuffix(when))
        at = self._text.find(action, self._cue.start, self._sentence.end)
        goes_on = at >= 0 and _NEXT_WORD.match(self._text, at + len(action))
        return without_loose_end(self._analysis, action, _PREPOSITION, _LEAST_WORDS) if goes_on else action

    def _clause_end(self) -> int:
        """Where the clause of the cue ends: before an adjunct or mark, its quotation or reporting words."""
        clauses, end = self._analysis.clauses, self._sentence.end
        speech = self._candidate.speech
        if speech and self._cue.end <= speech.start:
            end = speech.start
        quote = clauses.quote_around(self._cue.start)
        if quote:
            end = min(end, quote.end)
        action_end = anywhere(_ACTION_END.format(adjuncts=self._grammar.adjunct_markers))
        within_quotes = False
        for stop in action_end.finditer(self._text, self._cue.end, end):
            if stop.group() in _QUOTES and (within_quotes or self._is_incomplete(stop.start())):
                within_quotes = not within_quotes
            elif not self._is_within_phrase(stop, clauses):
                return stop.start()
        return end

    def _is_incomplete(self, at: int) -> bool:
        """Whether what ends at `at` lacks a noun: clear the streets of "vermin"."""
        words = WORD.findall(self._text[max(self._cue.end, at - _LAST_WORD_CHARS) : at])
        return bool(words) and word_class(self._analysis, words[-1]) in (
            "preposition",
            "possessive",
            "determiner",
        )

    def _is_within_phrase(self, stop: re.Match[str], clauses: ClauseBoundaries) -> bool:
        """Whether a mark is of a quoted name, or a full stop of an abbreviation: "18 tys. zł"."""
        abbreviation = stop.group() == ". " and self._text[stop.end() : stop.end() + 1].islower()
        return abbreviation or clauses.encloses_name(stop.start())

    def _condition(self, end: int) -> tuple[str | None, int]:
        """The condition of the clause and where the clause ends without it."""
        cues = commitment_cues(self._analysis.article.language)
        if cues is None:
            return None, end
        pattern = anywhere(cues.condition)
        after = pattern.search(self._text, self._cue.end, end)
        if after:
            return trim(self._text[after.start() : end]), after.start()
        sentence = self._text[self._sentence.start : self._sentence.end]
        opening = self._sentence.end - len(sentence.lstrip(_SENTENCE_OPENING))
        before = pattern.match(self._text, opening)
        if before and before.start() < self._cue.start:
            comma = _COMMA.search(self._text, before.start(), self._cue.start)
            if comma:
                return trim(self._text[before.start() : comma.start()]), end
        return None, end

    def _before_next_cue(self, end: int) -> int:
        """Where the clause ends before the next cue: at the last conjunction or comma between them."""
        limit = self._candidate.next_cue_start
        if limit is None or not self._cue.end < limit < end:
            return end
        joint = anywhere(rf"[,;](?!\d)|(?<!\w)(?:{self._grammar.conjunctions})(?!\w)")
        joints = list(joint.finditer(self._text[self._cue.end : limit]))
        return self._cue.end + joints[-1].start() if joints else limit

    def _action_start(self, end: int) -> int:
        """Where the action begins: at a verb that is its own future tense, after the marker of a complement,
        else right after the cue."""
        cue = self._cue
        if cue.frame in _SINGLE_VERB_FRAMES and not self._is_auxiliary():
            return cue.start
        if cue.frame == "auxiliary" and lacks_infinitive(self._analysis, self._text[cue.end : end]):
            return cue.start
        if cue.frame not in _COMPLEMENT_FRAMES:
            return cue.end
        limit = min(end, cue.end + _COMPLEMENT_CHARS)
        marker = anywhere(self._grammar.complement_markers).search(self._text, cue.end, limit)
        if marker and "," not in self._text[cue.end : marker.start()]:
            return marker.end()
        if " " in cue.text and cue.status == "agreed":
            return cue.start + cue.text.index(" ")  # "signed a contract": the object is part of the cue
        if not self._grammar.spaced and cue.frame == "order":
            first = self._analysis.mentions.within(cue.end, limit)[:1]
            if first and first[0].start == cue.end:
                return first[0].end
        start = self._after_date(cue.end)
        topic = anywhere(self._grammar.topic_prepositions).match(self._text, start)
        return topic.end() if topic else start

    def _is_auxiliary(self) -> bool:
        """Whether the cue is a conditional auxiliary, after which the verb follows."""
        return bool(whole_words(self._grammar.conditional_auxiliaries).fullmatch(self._cue.text))

    def _after_date(self, start: int) -> int:
        """The end of a date right after the verb: "agreed on Monday on ..."."""
        dates = self._analysis.scan.dates
        return next((date.end for date in dates if start <= date.start <= start + _DATE_CHARS), start)

    def _after_inverted_subject(self, start: int, end: int) -> int:
        """Where the action begins after a subject that follows its verb: "lehnte das Unternehmen ab"."""
        cue = self._cue
        if start != cue.end or cue.frame in ("order", "outcome", "duty"):
            return start
        subjects = self._analysis.subjects.subjects_after(self._sentence, cue.start)
        return min(subjects[-1].end, end) if subjects else start

    def _with_preceding_object(self, start: int, end: int) -> Span:
        """The action with what precedes its verb, where nothing but the subject follows: "the debt pays X".

        For a verb that is its own future, in languages whose subject may follow the verb.
        """
        cue, subjects = self._cue, self._analysis.subjects
        if start != cue.start or self._grammar.subject_position != "either":
            return start, end
        after = subjects.subjects_after(self._sentence, cue.start)
        rest = after[-1].end if after else cue.end
        if trim(self._text[rest : self._without_last_date(rest, end)]):
            return start, end
        clause = self._analysis.clauses.start_of(self._sentence, cue.start)
        clause = max(clause, self._text.rfind(", ", clause, cue.start) + 1)
        before = [] if after else subjects.subjects(self._sentence, cue.start)
        opens = before and not trim(self._text[clause : before[0].start])
        return (before[-1].end if opens else clause), (cue.end if after else end)

    def _recipients(self, start: int) -> tuple[EntityMention, ...]:
        if self._cue.frame != "that":
            return ()
        between = self._analysis.mentions.within(self._cue.end, start)
        return tuple(mention for mention in between if not mention.oblique)

    def _ordered_party(self, start: int) -> str | None:
        """The words between an order and its action, without determiner and infinitive marker."""
        if self._cue.frame != "order":
            return None
        dates = dates_within(self._analysis.scan, self._cue.end, start)
        end = start_with_prepositions(self._analysis, dates[0], self._cue.end) if dates else start
        between = trim(self._text[self._cue.end : end])
        marker = anywhere(rf"(?:^|\s)(?:{self._grammar.infinitive_markers})$").search(between)
        words = trim(between[: marker.start() if marker else len(between)]).split()
        if words and words[0].lower() in self._grammar.determiners:
            words = words[1:]
        return " ".join(words) if 0 < len(words) <= _MAX_PARTY_WORDS else None

    def _without_particle(self, start: int, end: int) -> Span:
        """The action without a particle separated from its verb ("lehnte … ab").

        If nothing is left, what is refused or promised precedes the verb.
        """
        if self._cue.frame not in ("act", "that"):
            return start, end
        particles = self._grammar.verb_particles
        first = anywhere(rf"\s*(?:{particles}), ").match(self._text, start, end)
        if first:
            return first.end(), end
        last = whole_words(rf"(?:{particles})\W*$").search(self._text, start, end)
        if last is None:
            return start, end
        if self._text[start : last.start()].strip():
            return start, last.start()
        return self._analysis.clauses.start_of(self._sentence, self._cue.start), self._cue.start

    def _counterparties(self, start: int) -> tuple[EntityMention, ...]:
        """The other parties of an agreement, right after the verb: "agreed with the union to"."""
        if self._cue.status != "agreed":
            return ()
        preposition = anywhere(rf"(?:{self._grammar.counterparty_prepositions}) $")
        reach = max(start, self._cue.end + _COUNTERPARTY_CHARS)
        return tuple(
            mention
            for mention in self._analysis.mentions.within(self._cue.end, reach)
            if preposition.search(self._text[max(0, mention.start - _PREPOSITION_CHARS) : mention.start])
        )

    def _action_spans(self, start: int, end: int) -> list[Span]:
        """The span of each action: coordinated infinitives apart."""
        cue = self._cue
        if cue.frame == "outcome" and len(self._text[cue.end : end].split()) < _MIN_OUTCOME_WORDS:
            return [self._main_clause()]
        if cue.frame not in (*_COMPLEMENT_FRAMES, "act"):
            return [(start, end)]
        joint = anywhere(rf",? (?:{self._grammar.conjunctions}) (?:{self._grammar.infinitive_markers}) ")
        spans = []
        for match in joint.finditer(self._text, start, end):
            spans.append((start, match.start()))
            start = match.end()
        return [*spans, (start, end)]

    def _main_clause(self) -> Span:
        """What was done, where the cue only recalls the commitment: "X paid the fine, as promised"."""
        sentence, cue = self._sentence, self._cue
        subjects = self._analysis.subjects.subjects(sentence, cue.start, main_clause=True)
        start = subjects[-1].end if subjects else sentence.start
        return (start if start < cue.start else sentence.start, cue.start)

    def _action(self, start: int, end: int) -> str:
        """The words of [start, end) without a date at their end and a negation at their start."""
        end = self._without_last_date(start, end)
        start = self._without_first_date(start, end)
        action = self._with_closing_quote(trim(self._text[start:end]), start)
        negator = whole_words(rf"(?:{self._grammar.action_negators})(?= )").match(action)
        return action[negator.end() + 1 :] if negator else action

    def _with_closing_quote(self, action: str, start: int) -> str:
        """The action with the quotation mark after it that closes one inside it."""
        after = self._text.find(action, start) + len(action)
        mark = self._text[after : after + 1]
        marks = sum(action.count(one) for one in _QUOTES)
        return action + mark if mark and mark in _QUOTES and marks % 2 else action

    def _without_first_date(self, start: int, end: int) -> int:
        """Where [start, end) begins without a date before its verb: "by May build"."""
        for date in dates_within(self._analysis.scan, start, end)[:1]:
            opens = not trim(self._text[start : start_with_prepositions(self._analysis, date, start)])
            if opens and trim(self._text[date.end : end]):
                return date.end
        return start

    def _without_last_date(self, start: int, end: int) -> int:
        """Where [start, end) ends without a date at its end."""
        for date in dates_within(self._analysis.scan, start, end):
            if not trim(self._text[date.end : end]):
                return start_with_prepositions(self._analysis, date, start)
        return end
