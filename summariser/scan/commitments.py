"""Commissive and directive cues: the words by which a text says that somebody is to do something.

What is no commitment has no cue: forecasts ("will rise", "is expected to"), hopes, demands, denials, the
past, a "would" that nobody is reported to have said. The words are data:
`summariser.languages`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from summariser.languages import DEFAULT_LANGUAGE, CommitmentCues, MonthNames, find_language
from summariser.models.draft import CommitmentStatus
from summariser.models.mentions import CommitmentCue, CommitmentFrame
from summariser.scan.negation import negator_expression
from summariser.scan.speech import speech_lexicon
from summariser.utils.pattern_index import PatternIndex, alternation, matches_at
from summariser.utils.text_folding import lower_case

_SENTENCE = re.compile(r"[^.!?。！？؟\n]+(?:[.!?](?=[^\s”\"»’)\]])[^.!?。！？؟\n]*)*[.!?。！？؟]*")
_QUESTION = re.compile(r"[?？؟][”\"’»)]*\s*$")
_CLAUSE_EDGE = re.compile(r"[,.;:“”\"«»]")
_SHORT_AUXILIARY = 5  # "would"; a longer word is a verb with its tense, "reprendrait"
_CONDITIONAL: frozenset[CommitmentStatus] = frozenset({"pledged", "planned", "agreed"})
_NEAR = 12  # characters before a cue in which a negation denies it
_CONTEXT = 2000  # characters on each side of a cue; a text without full stops is one sentence
_TENSES: frozenset[CommitmentFrame] = frozenset({"auxiliary", "reported", "future"})
_GIVES_WORD: frozenset[CommitmentFrame] = frozenset({"that", "order"})


@dataclass(frozen=True)
class _Rule:
    status: CommitmentStatus
    frame: CommitmentFrame
    source: str

    @property
    def as_written(self) -> bool:
        """Whether it distinguishes capitals, so that it has to be matched in the text itself."""
        return "(?-i:" in self.source

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled where it is first worth trying: most articles need few rules."""
        return re.compile(self.source, re.IGNORECASE) if self.as_written else _in_lower_case(self.source)


@dataclass(frozen=True, slots=True)
class _Grammar:
    """A cue table, compiled; `places` are where its rules are worth trying.

    Patterns read lower case, where they are found faster.
    """

    rules: tuple[_Rule, ...]
    places: PatternIndex
    forecast: re.Pattern[str]
    negation: re.Pattern[str]
    passive: re.Pattern[str]
    doubt: re.Pattern[str]
    speech: re.Pattern[str]
    promise_words: re.Pattern[str]
    condition: re.Pattern[str]
    contrast: re.Pattern[str]
    months: re.Pattern[str] | None
    reach: int


def commitment_cues(language: str) -> CommitmentCues | None:
    """The commitment cues of a language (ISO 639-1), or None if there are none."""
    found = find_language(language)
    return found.commitments if found else None


def scan_commitments(text: str, language: str = DEFAULT_LANGUAGE) -> list[CommitmentCue]:
    """The cues of `text` in its order, with offsets into `text`; none overlap.

    `language` is an ISO 639-1 code; a language without a table has no cues. A question has none. `status`
    is what the words say where they are: "will not" is "refused", a promise followed by "if" is
    "conditional".
    """
    grammar = _grammar(language)
    if grammar is None:
        return []
    forms = _Text(text, lower_case(text), _without_months(text, grammar))
    return [
        cue
        for sentence in _SENTENCE.finditer(text)
        if not _QUESTION.search(sentence[0])
        for cue in _sentence_cues(forms, sentence.span(), grammar)
    ]


@cache
def _grammar(language: str) -> _Grammar | None:
    found = find_language(language)
    table = found.commitments if found else None
    if found is None or table is None:
        return None
    edges = (r"(?<!\w)", r"(?!\w)") if found.info.spaced else ("", "")
    return _Grammar(
        rules=tuple(
            _Rule(status, frame, f"{edges[0]}(?:{pattern}){edges[1]}")
            for status, frame, pattern in table.rules
        ),
        places=PatternIndex([pattern for _, _, pattern in table.rules], *edges),
        forecast=_in_lower_case(rf"\s*(?:{table.forecast})"),
        negation=re.compile(negator_expression(language, table.negators)),
        passive=_in_lower_case(table.passive),
        doubt=_in_lower_case(table.doubt),
        speech=_speech(language, edges),
        promise_words=_in_lower_case(table.promise_words),
        condition=_in_lower_case(table.condition),
        contrast=_in_lower_case(table.contrast),
        months=_capital_months(found.months),
        reach=table.reach,
    )


def _speech(language: str, edges: tuple[str, str]) -> re.Pattern[str]:
    """Verbs that report what somebody says, and words for "according to"."""
    lexicon = speech_lexicon(language)
    forms = lexicon.reporting.union(lexicon.attributions)
    return re.compile(f"{edges[0]}{lexicon.expression(forms)}{edges[1]}")


def _capital_months(months: MonthNames | None) -> re.Pattern[str] | None:
    """The months that are other words without their capital ("May"), with it."""
    if months is None or not (months.capitalised and months.ambiguous):
        return None
    ambiguous = months.ambiguous.split()
    words = alternation([*map(str.capitalize, ambiguous), *map(str.upper, ambiguous)])
    return re.compile(rf"\b(?:{words})\b")


def _in_lower_case(pattern: str) -> re.Pattern[str]:
    """A pattern that takes no regard of case, for a text in lower case."""
    parts = re.findall(r"\\.|[^\\]+", pattern)
    return re.compile("".join(part if part[0] == "\\" else part.lower() for part in parts))


class _Text(NamedTuple):
    """A text as written, in lower case, and so except for months that are other words without a capital."""

    written: str
    lower: str
    judged: str


def _without_months(text: str, grammar: _Grammar) -> str:
    """`text` in lower case, but for months that would be words of doubt without their capital ("May")."""
    letters = lower_case(text)
    if grammar.months is None:
        return letters
    parts, behind = [], 0
    for month in grammar.months.finditer(text):
        parts += [letters[behind : month.start()], month[0]]
        behind = month.end()
    return "".join([*parts, letters[behind:]])


def _sentence_cues(text: _Text, sentence: tuple[int, int], grammar: _Grammar) -> Iterator[CommitmentCue]:
    taken: list[tuple[int, int]] = []
    found = []
    for rule, match in _matches(text, sentence, grammar):
        if any(match.start() < last and first < match.end() for first, last in taken):
            continue
        taken.append(match.span())
        cue = _judge(text, match, rule, sentence, grammar)
        if cue:
            found.append(cue)
    yield from sorted(found, key=lambda cue: cue.start)


def _matches(
    text: _Text, sentence: tuple[int, int], grammar: _Grammar
) -> Iterator[tuple[_Rule, re.Match[str]]]:
    """What each rule matches in a sentence, rule after rule in order of precedence."""
    places = grammar.places.find(text.lower, *sentence)
    for number in sorted(places):
        rule = grammar.rules[number]
        letters = text.written if rule.as_written else text.lower
        for match in matches_at(rule.pattern, letters, places[number], sentence[1]):
            yield rule, match


def _judge(
    text: _Text, match: re.Match[str], rule: _Rule, sentence: tuple[int, int], grammar: _Grammar
) -> CommitmentCue | None:
    """The cue that the words at `match` are in their sentence, or None if they commit nobody."""
    (start, end), letters = match.span(), text.judged
    first, last = max(sentence[0], start - _CONTEXT), min(sentence[1], end + _CONTEXT)
    before, cue, after = letters[first:start], letters[start:end], letters[end:last]
    if rule.status != "denied" and grammar.doubt.fullmatch(cue):
        return None
    if _doubted(before, after, rule.frame, grammar):
        return None
    if rule.status == "broken" and not grammar.promise_words.search(letters, first, last):
        return None
    if rule.frame == "reported" and not (grammar.speech.search(before) or grammar.speech.search(after)):
        return None
    phrase = _verb_phrase(letters, start, end, rule)
    if rule.frame in _TENSES and grammar.forecast.match(phrase):
        return None
    negated = _negated(before, cue, after, rule.frame, grammar)
    status = _status(rule, negated, before, after, grammar)
    if status is None:
        return None
    passive = rule.frame in (*_TENSES, "duty") and bool(grammar.passive.match(phrase))
    return CommitmentCue(start, end, text.written[start:end], status, negated, passive, rule.frame)


def _verb_phrase(letters: str, start: int, end: int, rule: _Rule) -> str:
    """The words that show forecasts and passives: with the cue where the cue is the verb itself."""
    own = rule.frame == "future" or (rule.frame == "reported" and end - start > _SHORT_AUXILIARY)
    return letters[start if own else end : end + 60]


def _doubted(before: str, after: str, frame: CommitmentFrame, grammar: _Grammar) -> bool:
    """Whether the clause of the cue hangs on a hope, a forecast, a demand or a denial."""
    doubt = _last(grammar.doubt, before)
    if doubt:
        speech = _last(grammar.speech, before)
        if speech and speech.start() > doubt.start():
            return False
        return not grammar.contrast.search(before, doubt.end())
    if frame not in _TENSES or grammar.speech.search(before):
        return False
    tail = after.rpartition(",")[2] if "," in after else ""
    return bool(grammar.doubt.search(tail[:60])) and not grammar.condition.search(tail)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=re.Match.start, default=None)


def _negated(before: str, cue: str, after: str, frame: CommitmentFrame, grammar: _Grammar) -> bool:
    """Whether a negation is in the cue, beside it, or (after an auxiliary) within its verb phrase."""
    if frame == "outcome":
        return False
    if grammar.negation.search(cue) or grammar.negation.match(after.lstrip()):
        return True
    if grammar.negation.search(before[-_NEAR:].rpartition(",")[2]):
        return True
    if frame not in _TENSES:
        return False
    following = _CLAUSE_EDGE.split(after[: grammar.reach], maxsplit=1)[0]
    condition = grammar.condition.search(following)
    return bool(grammar.negation.search(following[: condition.start()] if condition else following))


def _status(
    rule: _Rule, negated: bool, before: str, after: str, grammar: _Grammar
) -> CommitmentStatus | None:
    if rule.frame == "outcome" or rule.status == "denied":
        return rule.status
    if negated:
        return _negated_status(rule, before, grammar)
    if rule.status in _CONDITIONAL and _conditional(before, after, grammar):
        return "conditional"
    return rule.status


def _negated_status(rule: _Rule, before: str, grammar: _Grammar) -> CommitmentStatus | None:
    denied = grammar.negation.search(before[-_NEAR:])
    if rule.status == "refused" and rule.frame == "future":
        return "refused"
    if rule.status == "refused" or (rule.frame in _GIVES_WORD and denied):
        return None  # "did not rule out", "never promised", "could not agree": nobody is bound
    return rule.status if rule.status in ("agreed", "ordered") else "refused"


def _conditional(before: str, after: str, grammar: _Grammar) -> bool:
    opens = grammar.condition.match(before.lstrip(" “\"«„'‘"))
    return bool(opens or grammar.condition.search(after.partition(";")[0]))
