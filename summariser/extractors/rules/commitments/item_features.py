"""What speaks for and against a drafted commitment being well put, as names of facts that hold."""

from __future__ import annotations

from collections.abc import Iterator

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.commitments.action_form import (
    embedded_clause,
    is_infinitive,
    opening_class,
    word_class,
)
from summariser.extractors.rules.commitments.action_phrases import ActionPhrase
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.commitment_parties import CommitmentParties
from summariser.extractors.rules.commitments.party_candidates import clause_kind
from summariser.extractors.rules.entities import Entity
from summariser.extractors.rules.grammar_patterns import anywhere, has_actor_noun, whole_words
from summariser.extractors.rules.phrase_text import WORD
from summariser.models.draft import CommitmentStatus
from summariser.scan.commitments import commitment_cues

_LENGTHS = (2, 3, 6)  # words of an action
_GAPS = (2, 5, 9)  # words
_HAN_WORD = 2  # characters of a word where spaces separate none


def item_features(
    analysis: ClauseAnalysis,
    candidate: CommitmentCandidate,
    parties: CommitmentParties,
    phrase: ActionPhrase,
    status: CommitmentStatus,
) -> tuple[str, ...]:
    """The features of one item beside those of its cue. Languages share them: none is a word."""
    found = (
        _of_action(analysis, candidate, phrase),
        _of_party(analysis, candidate, parties),
        _of_clause(analysis, candidate, status),
    )
    facts = tuple(dict.fromkeys(feature for features in found for feature in features))
    frame = candidate.cue.frame
    language = f"language:{analysis.article.language}"
    return (f"item-status:{status}", language, *facts, *(f"{frame}|{fact}" for fact in facts))


def _of_action(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, phrase: ActionPhrase
) -> Iterator[str]:
    words = WORD.findall(phrase.action)
    if not words:
        yield "action:none"
        return
    length = len(words) if analysis.grammar.spaced else len(phrase.action) // _HAN_WORD
    yield from (f"action-words:{least}" for least in _LENGTHS if length >= least)
    yield f"first:{opening_class(analysis, phrase.action)}"
    if any(is_infinitive(analysis, word) for word in words):
        yield "infinitive"
    if "," in phrase.action or "，" in phrase.action:
        yield "comma"
    if embedded_clause(analysis, phrase.action):
        yield "embedded-clause"
    if any(word_class(analysis, word) == "pronoun" for word in words):
        yield "has-pronoun"
    yield f"ends:{_end_of(analysis, candidate, phrase.action)}"
    if phrase.when:
        yield "item-when"
    if phrase.recipients or phrase.counterparties or phrase.ordered_party:
        yield "recipients"


def _end_of(analysis: ClauseAnalysis, candidate: CommitmentCandidate, action: str) -> str:
    """What follows the action in the article."""
    at = analysis.text.find(action, candidate.sentence.start, candidate.sentence.end)
    if at < 0:
        return "reworded"
    rest = analysis.text[at + len(action) : candidate.sentence.end].lstrip()
    if not rest.strip('"”» .!?。'):
        return "sentence"
    return word_class(analysis, WORD.findall(rest)[0]) if rest[0].isalnum() else "mark"


def _of_party(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, parties: CommitmentParties
) -> Iterator[str]:
    yield from _of_subject(analysis, candidate)
    if not parties.agents:
        yield "by:phrase" if parties.agent_phrase else "by:nobody"
        return
    entity = parties.agents[0]
    kind = entity.kind_feature
    yield f"by:{kind}"
    yield f"by-words:{min(len(entity.name.split()), 4)}"
    yield from _of_mentions(analysis, entity)
    if any(analysis.mentions.precedes_verb(one) for one in entity.mentions):
        yield "by-subject"
    place = _place_of(analysis, candidate, entity)
    yield f"by-place:{place}"
    yield f"{clause_kind(analysis, candidate)}|by-place:{place}"
    if _continues_noun(analysis, candidate, entity):
        yield f"by-after-noun:{kind}"


def _of_subject(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> Iterator[str]:
    """What the word is like that the model takes for the subject."""
    word = analysis.subjects.subject_word(candidate.sentence, candidate.cue.start)
    if word is None:
        yield "word:none"
        return
    phrase = analysis.text[slice(*word.phrase)]
    yield f"word:{word.word_class}"
    yield f"word-side:{'before' if word.start < candidate.cue.start else 'after'}"
    yield f"word-chance:{int(word.chance * 4)}"
    if has_actor_noun(analysis.grammar, phrase):
        yield "word-actor"
    if phrase[0].isupper() and word.phrase[0] > candidate.sentence.start:
        yield "word-name"
    if not analysis.mentions.around(word.start):
        yield "word-no-mention"


def _continues_noun(analysis: ClauseAnalysis, candidate: CommitmentCandidate, entity: Entity) -> bool:
    """Whether the name follows a noun that it may only modify: "on the roads of Buryatia" in Russian."""
    sentence = candidate.sentence
    own = [one for one in entity.mentions if sentence.start <= one.start < candidate.cue.start]
    if not own:
        return False
    before = analysis.text[sentence.start : own[-1].start]
    words = WORD.findall(before)
    return (
        bool(words)
        and before[-1:] == " "
        and before[-2:-1].isalnum()
        and word_class(analysis, words[-1]) == "word"
    )


def _of_mentions(analysis: ClauseAnalysis, entity: Entity) -> Iterator[str]:
    """How the party is mentioned in the article: who only speaks acts little."""
    if analysis.mentions.is_in_title(entity):
        yield "by-title"
    if all(one.oblique for one in entity.mentions):
        yield "by-oblique"
    if all(analysis.mentions.is_possessor(one) for one in entity.mentions):
        yield "by-owner"
    if all(analysis.speech.speaks(one) for one in entity.mentions):
        yield "by-speaks"
    if not analysis.mentions.can_act(entity):
        yield "by-cannot-act"


def _place_of(analysis: ClauseAnalysis, candidate: CommitmentCandidate, entity: Entity) -> str:
    """Where the entity is mentioned next to the cue."""
    sentence, cue = candidate.sentence, candidate.cue
    start = analysis.clauses.start_of(sentence, cue.start)
    subjects = analysis.subjects.subjects(sentence, cue.start)
    if any(entity is one.entity for one in subjects):
        return "subject"
    if any(entity in analysis.anaphora.entities(one) for one in subjects):
        return "pronoun"
    own = [one for one in entity.mentions if sentence.start <= one.start < sentence.end]
    if not own:
        return "elsewhere"
    if any(start <= one.start < cue.start for one in own):
        return "clause-oblique" if all(one.oblique for one in own) else "clause"
    return "after" if all(one.start > cue.start for one in own) else "before-clause"


def _of_clause(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, status: CommitmentStatus
) -> Iterator[str]:
    sentence, cue, text = candidate.sentence, candidate.cue, analysis.text
    start = analysis.clauses.start_of(sentence, cue.start)
    subjects = analysis.subjects.subjects(sentence, cue.start)
    between = text[subjects[-1].end if subjects else start : cue.start]
    yield "subject" if subjects else "no-subject"
    if subjects:
        yield f"subject-type:{subjects[-1].type}"
        yield f"subject-class:{analysis.grammar.pronouns.get(subjects[-1].text.lower(), 'none')}"
    gap = len(between.split()) if analysis.grammar.spaced else len(between) // _HAN_WORD
    yield from (f"gap:{least}" for least in _GAPS if gap >= least)
    if text[start : cue.start].strip() == "":
        yield "clause-opens"
    if sentence.number == 1:
        yield "first-sentence"
    if text[sentence.start : sentence.end].rstrip('"”» ').endswith(("?", "？", "؟")):
        yield "question"
    cues = commitment_cues(analysis.article.language)
    if cues and anywhere(cues.doubt).search(text, sentence.start, sentence.end):
        yield "doubt"
    if status in ("refused", "denied") and cue.negated:
        yield "refused-by-negation"
    if cue.passive:
        yield "passive-cue"
    past = whole_words(analysis.grammar.past_promise_markers)
    if past.search(text, start, cue.end):
        yield "past"
    yield f"cues:{min(3, len(candidate.cues))}"
