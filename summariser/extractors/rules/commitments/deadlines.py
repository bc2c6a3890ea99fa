"""Deadlines: the time that belongs to an action, in the words of the article."""

from __future__ import annotations

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.extractors.rules.phrase_text import trim
from summariser.models.article import Sentence
from summariser.models.mentions import CommitmentCue, DateMention
from summariser.scan.article_scan import ArticleScan

_MAX_PREPOSITIONS = 2  # before a date: "before the end of"
_SPEECH_CHARS = 40  # before a date


def deadline(
    analysis: ClauseAnalysis, sentence: Sentence, cue: CommitmentCue, start: int, end: int
) -> str | None:
    """The limit before the action [start, end), else a time in it with its preposition or before the verb.

    A day that can be the day of an agreement, and a length of time that only modifies a noun ("a 42-day
    truce"), are none.
    """
    limit = _limit_before_action(analysis, cue, start)
    if limit:
        return limit
    grammar, scan, text = analysis.grammar, analysis.scan, analysis.text
    phrase = whole_words(f"{grammar.stage_phrases}|{grammar.vague_times}").search(text, start, end)
    relative = whole_words(f"{grammar.relative_pronouns}|{grammar.relative_complementisers}")
    relative_clause = relative.search(text, start, end)
    dates = dates_within(scan, start, relative_clause.start() if relative_clause else end)
    if cue.status == "agreed" and _has_noun_object(analysis, cue, start):
        dates = [
            date
            for date in dates
            if date.kind != "period" and (_has_preposition(analysis, date, start) or date.bound != "in")
        ]
    for date in dates:
        if date.kind != "period" or _limits_time(analysis, date, start):
            return trim(text[start_with_prepositions(analysis, date, start) : date.end])
    return phrase.group() if phrase else _time_before_cue(analysis, sentence, cue)


def dates_within(scan: ArticleScan, start: int, end: int) -> list[DateMention]:
    """The dates and periods in the characters [start, end)."""
    return [date for date in scan.dates if start <= date.start and date.end <= end]


def start_with_prepositions(analysis: ClauseAnalysis, date: DateMention, earliest: int) -> int:
    """Where a time begins with the prepositions before its date, not before the offset `earliest`."""
    preposition = anywhere(rf"(?:{analysis.grammar.time_prepositions}) $")
    start = date.start
    for _ in range(_MAX_PREPOSITIONS):
        before = analysis.text[earliest:start]
        match = preposition.search(before)
        if not match or (match.start() and before[match.start() - 1].isalnum()):
            break
        start = earliest + match.start()
    return start


def _limit_before_action(analysis: ClauseAnalysis, cue: CommitmentCue, action: int) -> str | None:
    """The limit between verb and action: "promised by May to"; another date there is that of the promise."""
    for date in dates_within(analysis.scan, cue.end, action):
        if date.bound == "until":
            return trim(analysis.text[start_with_prepositions(analysis, date, cue.end) : date.end])
    return None


def _time_before_cue(analysis: ClauseAnalysis, sentence: Sentence, cue: CommitmentCue) -> str | None:
    """The time that opens the clause: "By May, X will", not "X said on Wednesday it would"."""
    opening = analysis.clauses.start_of(sentence, cue.start)
    if any(opening <= earlier.start < cue.start for earlier in analysis.scan.cues):
        return None
    speech_verb = whole_words(rf"(?:{analysis.grammar.speech_verbs})[^.;,]{{0,12}}$")
    for date in dates_within(analysis.scan, opening, cue.start):
        start = start_with_prepositions(analysis, date, opening)
        spoken = speech_verb.search(analysis.text[:start][-_SPEECH_CHARS:])
        if not spoken and date.kind != "period":
            return trim(analysis.text[start : date.end])
    return None


def _has_noun_object(analysis: ClauseAnalysis, cue: CommitmentCue, start: int) -> bool:
    """Whether a noun is agreed on rather than an action: a day is then the day of the agreement."""
    marker = anywhere(analysis.grammar.complement_markers).search(analysis.text, cue.end - 1, start + 1)
    return marker is None and cue.frame == "that"


def _limits_time(analysis: ClauseAnalysis, period: DateMention, earliest: int) -> bool:
    """Whether a period is a limit or a length of time: "within 42 days"."""
    own = anywhere(rf"(?:{analysis.grammar.time_prepositions}) ").match(period.text)
    return bool(own) or _has_preposition(analysis, period, earliest)


def _has_preposition(analysis: ClauseAnalysis, date: DateMention, earliest: int) -> bool:
    return start_with_prepositions(analysis, date, earliest) < date.start
