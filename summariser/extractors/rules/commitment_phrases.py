"""The words of a commitment: what is to be done, by when, on what condition, and the other parties."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summariser.extractors.rules.clause_grammar import ClauseGrammar, ReportedSpeech
from summariser.extractors.rules.entities import EntityMention
from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.models.article import Sentence
from summariser.models.mentions import CommitmentCue, DateMention
from summariser.scan.article_scan import ArticleScan
from summariser.scan.commitments import commitment_cues

_EDGES = " \t\n,;:.!?\"“”«»„'‘’-–—"
# What ends the words of a commitment: a clause that only explains, a mark, the end of the sentence.
_STOP = r",? (?:{explanations}) |[;“”\"«»\n；，]|(?<=\w\w\w)[.!?؟] |[。！？]"
_COMPLEMENT = 90
_FEW_WORDS = 4
_PARTY_WORDS = 6
_NEAR_PARTY = 45  # characters


@dataclass(frozen=True, slots=True)
class CommitmentPhrase:
    """One thing to do. `sides` and `receivers` stand between the verb and what is to be done.

    `obliged` is a party in the text's words that no entity stands for.
    """

    action: str
    when: str | None
    condition: str | None
    sides: tuple[EntityMention, ...] = ()
    receivers: tuple[EntityMention, ...] = ()
    obliged: str | None = None


def phrase_after(
    grammar: ClauseGrammar,
    scan: ArticleScan,
    sentence: Sentence,
    cue: CommitmentCue,
    speech: ReportedSpeech | None,
    limit: int | None,
) -> list[CommitmentPhrase]:
    """What the cue commits to: one phrase for each infinitive joined by "and". `limit` is the next cue."""
    end = _clause_end(grammar, sentence, cue, speech)
    condition, end = _condition(grammar, sentence, cue, end)
    if limit is not None and cue.end < limit < end:
        end = _before_next(grammar, cue.end, limit)
    opening = _behind_subject(grammar, sentence, cue, _opening(grammar, scan, cue, end), end)
    between = grammar.refs.within(cue.end, opening)
    told = cue.frame == "order" and not _dates(scan, cue.end, opening)
    obliged = _trim(grammar.text[cue.end : opening]) if told else ""
    opening, end = _around_separable(grammar, sentence, cue, opening, end)
    spans = _split(grammar, opening, end) if cue.frame in ("that", "order", "act") else [(opening, end)]
    if cue.frame == "outcome" and len(grammar.text[cue.end : end].split()) < _FEW_WORDS:
        spans = [_main_clause(grammar, sentence, cue)]
    return [
        CommitmentPhrase(
            action=action,
            when=_when(grammar, scan, sentence, cue, start, stop),
            condition=condition,
            sides=_sides(grammar, cue, max(opening, cue.end + _NEAR_PARTY)) if cue.status == "agreed" else (),
            obliged=_verbatim_party(grammar, obliged),
            receivers=tuple(ref for ref in between if not ref.oblique) if cue.frame == "that" else (),
        )
        for start, stop in spans
        if (action := _action(grammar, scan, start, stop))
    ]


def _verbatim_party(grammar: ClauseGrammar, text: str) -> str | None:
    """The words between an order and what is ordered, as a party, without article and marker."""
    marker = compiled(rf"(?:^|\s)(?:{grammar.words.infinitive_markers})$", edges=False).search(text)
    words = text[: marker.start() if marker else len(text)].split()
    if words and words[0].lower() in grammar.words.determiners:
        words = words[1:]
    return " ".join(words) if 0 < len(words) <= _PARTY_WORDS else None


def _clause_end(
    grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue, speech: ReportedSpeech | None
) -> int:
    end = sentence.end
    if speech and cue.end <= speech.start:
        end = speech.start
    quote = grammar.quote_around(cue.start)
    if quote:
        end = min(end, quote.end)
    stops = compiled(_STOP.format(explanations=grammar.words.adjunct_markers), edges=False)
    stop = stops.search(grammar.text, cue.end, end)
    return stop.start() if stop else end


def _condition(
    grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue, end: int
) -> tuple[str | None, int]:
    """The condition of the cue's clause and where the clause ends without it."""
    table = commitment_cues(grammar.refs.article.language)
    if table is None:
        return None, end
    pattern = re.compile(table.condition, re.IGNORECASE)
    found = pattern.search(grammar.text, cue.end, end)
    if found:
        return _trim(grammar.text[found.start() : end]), found.start()
    lead = pattern.match(grammar.text, sentence.start + _lead(grammar.text[sentence.start :]))
    if lead and lead.start() < cue.start:
        comma = grammar.text.find(",", lead.start(), cue.start)
        if comma > 0:
            return _trim(grammar.text[lead.start() : comma]), end
    return None, end


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip(" “\"«„'‘"))


def _before_next(grammar: ClauseGrammar, start: int, limit: int) -> int:
    """Where the phrase ends before the next cue: at the conjunction or comma that joins them."""
    joins = list(
        re.finditer(
            rf"[,;]|(?<!\w)(?:{grammar.words.conjunctions})(?!\w)", grammar.text[start:limit], re.IGNORECASE
        )
    )
    return start + joins[-1].start() if joins else limit


def _opening(grammar: ClauseGrammar, scan: ArticleScan, cue: CommitmentCue, end: int) -> int:
    """Where what is to be done begins: after the infinitive marker or "that", else right after the cue."""
    if cue.frame in ("future", "reported") and not _is_bare_auxiliary(grammar, cue):
        return cue.start
    if cue.frame not in ("that", "order"):
        return cue.end
    limit = min(end, cue.end + _COMPLEMENT)
    marker = compiled(grammar.words.complement_markers, edges=False).search(grammar.text, cue.end, limit)
    if marker and "," not in grammar.text[cue.end : marker.start()]:
        return marker.end()
    if " " in cue.text and cue.status == "agreed":
        return cue.start + cue.text.index(" ")  # "signed a contract": the thing is part of the cue
    beside = grammar.refs.within(cue.end, limit)
    if not grammar.words.spaced and beside and beside[0].start == cue.end and cue.frame == "order":
        return beside[0].end
    start = _after_date(scan, cue.end)
    topic = compiled(grammar.words.topic_prepositions, edges=False).match(grammar.text, start)
    return topic.end() if topic else start


def _behind_subject(
    grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue, opening: int, end: int
) -> int:
    """Where the action begins behind a subject that stands after its verb: "lehnte das Unternehmen ab"."""
    if opening != cue.end or cue.frame in ("order", "outcome", "duty"):
        return opening
    subjects = grammar.subjects_after(sentence, cue.start, cue.end)
    return min(subjects[-1].end, end) if subjects else opening


def _around_separable(
    grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue, opening: int, end: int
) -> tuple[int, int]:
    """The action without the particle that is parted from its verb ("lehnte … ab").

    Where nothing is left, what is refused or promised stands before the verb.
    """
    first = compiled(rf"\s*(?:{grammar.words.verb_particles}), ", edges=False).match(
        grammar.text, opening, end
    )
    if first and cue.frame in ("act", "that"):
        return first.end(), end
    particle = compiled(rf"(?:{grammar.words.verb_particles})\W*$").search(grammar.text, opening, end)
    if particle is None or cue.frame not in ("act", "that"):
        return opening, end
    if grammar.text[opening : particle.start()].strip():
        return opening, particle.start()
    return grammar.clause_start(sentence, cue.start), cue.start


def _after_date(scan: ArticleScan, start: int) -> int:
    """Where the words go on after a date that stands right after a verb: "agreed on Monday on ..."."""
    return next((date.end for date in scan.dates if start <= date.start <= start + 4), start)


def _is_bare_auxiliary(grammar: ClauseGrammar, cue: CommitmentCue) -> bool:
    """Whether a "would" stands apart from its verb."""
    return bool(compiled(grammar.words.conditional_auxiliaries).fullmatch(cue.text))


def _main_clause(grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue) -> tuple[int, int]:
    """What was done, where the promise is only recalled after it: "X paid the fine, as promised"."""
    subjects = grammar.subjects(sentence, cue.start, leading=True)
    start = subjects[-1].end if subjects else sentence.start
    return (start, cue.start) if start < cue.start else (sentence.start, cue.start)


def _split(grammar: ClauseGrammar, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the infinitives joined by "and to"."""
    joint = re.compile(
        rf",? (?:{grammar.words.conjunctions}) (?:{grammar.words.infinitive_markers}) ", re.IGNORECASE
    )
    spans = []
    for match in joint.finditer(grammar.text, start, end):
        spans.append((start, match.start()))
        start = match.end()
    return [*spans, (start, end)]


def _sides(grammar: ClauseGrammar, cue: CommitmentCue, end: int) -> tuple[EntityMention, ...]:
    """The other sides of an agreement, told right after the verb: "agreed with the union to"."""
    marker = compiled(rf"(?:{grammar.words.counterparty_prepositions}) $", edges=False)
    near = grammar.refs.within(cue.end, end)
    return tuple(ref for ref in near if marker.search(grammar.text[max(0, ref.start - 14) : ref.start]))


def _action(grammar: ClauseGrammar, scan: ArticleScan, start: int, end: int) -> str:
    """The words of [start, end) without the time at their end."""
    for date in _dates(scan, start, end):
        if not _trim(grammar.text[date.end : end]):
            end = _opened(grammar, date, start)
            break
    action = _trim(grammar.text[start:end])
    negator = compiled(rf"(?:{grammar.words.action_negators}) ").match(action)
    return action[negator.end() :] if negator else action


def _when(
    grammar: ClauseGrammar, scan: ArticleScan, sentence: Sentence, cue: CommitmentCue, start: int, end: int
) -> str | None:
    """The time told with the action, with its preposition; else one that opens the clause of the cue."""
    stage = compiled(f"{grammar.words.stage_phrases}|{grammar.words.vague_times}").search(
        grammar.text, start, end
    )
    inner = compiled(f"{grammar.words.relative_pronouns}|{grammar.words.relative_complementisers}").search(
        grammar.text, start, end
    )
    told = _dates(scan, start, inner.start() if inner else end)
    if cue.status == "agreed" and _is_signing(grammar, cue, start):
        told = [date for date in told if _opened(grammar, date, start) < date.start or date.bound != "in"]
        told = [date for date in told if date.kind != "period"]
    dates = [date for date in told if date.kind != "period" or _is_opened(grammar, date, start)]
    if dates:
        return _trim(grammar.text[_opened(grammar, dates[0], start) : dates[0].end])
    if stage:
        return stage.group()
    return _when_told_first(grammar, scan, sentence, cue)


def _when_told_first(
    grammar: ClauseGrammar, scan: ArticleScan, sentence: Sentence, cue: CommitmentCue
) -> str | None:
    """The time that opens the clause of the cue: "By May, X will", not "X said on Wednesday it would"."""
    opening = grammar.clause_start(sentence, cue.start)
    other = any(opening <= earlier.start < cue.start for earlier in scan.cues)
    for date in [] if other else _dates(scan, opening, cue.start):
        start = _opened(grammar, date, opening)
        spoken = compiled(rf"(?:{grammar.words.speech_verbs})[^.;,]{{0,12}}$").search(
            grammar.text[:start][-40:]
        )
        if not spoken and date.kind != "period":
            return _trim(grammar.text[start : date.end])
    return None


def _is_signing(grammar: ClauseGrammar, cue: CommitmentCue, start: int) -> bool:
    """Whether the thing agreed on is a noun, so that a bare day tells when it was agreed on."""
    marker = compiled(grammar.words.complement_markers, edges=False).search(
        grammar.text, cue.end - 1, start + 1
    )
    return marker is None and cue.frame == "that"


def _dates(scan: ArticleScan, start: int, end: int) -> list[DateMention]:
    return [date for date in scan.dates if start <= date.start and date.end <= end]


def _is_opened(grammar: ClauseGrammar, date: DateMention, floor: int) -> bool:
    """Whether a period is a time limit or a length of time, not an attribute ("a 42-day truce")."""
    own = compiled(rf"(?:{grammar.words.time_prepositions}) ", edges=False).match(date.text)
    return bool(own) or _opened(grammar, date, floor) < date.start


def _opened(grammar: ClauseGrammar, date: DateMention, floor: int) -> int:
    """Where the time begins with the preposition before it."""
    start = date.start
    for _ in range(2):
        before = grammar.text[floor:start]
        match = compiled(rf"(?:{grammar.words.time_prepositions}) $", edges=False).search(before)
        if not match or (match.start() and before[match.start() - 1].isalnum()):
            break
        start = floor + match.start()
    return start


def _trim(text: str) -> str:
    return text.strip(_EDGES)
