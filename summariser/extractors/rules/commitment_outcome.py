"""What became of a promise that the article tells in the past: kept, broken, or not told."""

from __future__ import annotations

from summariser.extractors.rules.clause_grammar import ClauseGrammar
from summariser.extractors.rules.grammar_lexicon import compiled
from summariser.models.article import Sentence
from summariser.models.draft import CommitmentStatus
from summariser.models.mentions import CommitmentCue


def outcome(
    grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue, cues: list[CommitmentCue]
) -> CommitmentStatus | None:
    """ "fulfilled" or "broken" for a promise of the past whose outcome this or the next sentence tells.

    None where the cue speaks of the future, or where nothing tells what came of it.
    """
    if cue.frame == "outcome":
        return cue.status
    if cue.status not in ("pledged", "ordered", "refused") or cue.frame not in ("that", "act", "reported"):
        return None
    words = grammar.words
    if not _is_of_the_past(grammar, sentence, cue):
        return None
    rest = grammar.text[cue.end : _end_of_next(grammar, sentence)]
    if any(other.frame == "outcome" for other in cues):
        return None
    late = compiled(words.breach_words, edges=words.spaced).search(rest)
    kept = compiled(words.fulfilment_words, edges=words.spaced).search(rest)
    if late and (not kept or late.start() < kept.start()):
        return "broken"
    return "fulfilled" if kept else None


def _is_of_the_past(grammar: ClauseGrammar, sentence: Sentence, cue: CommitmentCue) -> bool:
    """Whether the promise lies in the past; with "would" its verb of speech tells ("had said it would")."""
    before = grammar.text[max(sentence.start, cue.start - 70) : cue.start]
    if cue.frame == "reported":
        spoken = rf"(?:{grammar.words.past_promise_markers}) (?:\w+ ){{0,2}}(?:{grammar.words.speech_verbs})"
        return bool(compiled(spoken).search(before))
    return bool(compiled(grammar.words.past_promise_markers).search(before))


def _end_of_next(grammar: ClauseGrammar, sentence: Sentence) -> int:
    following = grammar.refs.article.sentence(sentence.number + 1)
    return following.end if following and following.paragraph == sentence.paragraph else sentence.end
