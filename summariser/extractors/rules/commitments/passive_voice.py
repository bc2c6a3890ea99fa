"""The passive: whether the subject of a cue suffers its action, and who is named as the agent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.clauses.clause_boundaries import CLAUSE_PUNCTUATION
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.entities import Entity
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.languages import VerbWords, find_language
from summariser.languages.entries import mapping

_WORD = re.compile(r"\w+")
_PREPOSITION_CHARS = 12


@dataclass(frozen=True, slots=True)
class PassiveAgent:
    """Who is named as the agent, and the span of the words that do, preposition included."""

    entity: Entity
    start: int
    end: int


@cache
def verb_words(language: str) -> VerbWords:
    """The verbs of a language; without any where nothing is known of them."""
    found = find_language(language)
    return (found.verbs if found else None) or VerbWords()


@cache
def infinitives(language: str) -> dict[str, str]:
    """Participles, in lower case, to their infinitives."""
    return mapping(verb_words(language).participles)


def is_passive(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> bool:
    """Whether the subject suffers the action: "will be paid", "is set to be paid"."""
    cue, text = candidate.cue, analysis.text
    if cue.passive or cue.frame != "act":
        return cue.passive
    auxiliary = whole_words(analysis.grammar.passive_auxiliaries).match(text, cue.end + 1)
    participle = _WORD.match(text, auxiliary.end() + 1) if auxiliary else None
    return participle is not None and participle[0].lower() in infinitives(analysis.article.language)


def agent_of_passive(analysis: ClauseAnalysis, candidate: CommitmentCandidate) -> PassiveAgent | None:
    """The agent named after a passive: "will be replaced by Anna Berg"."""
    text, start, end = analysis.text, candidate.cue.end, candidate.sentence.end
    agent = anywhere(rf"(?<!\w)(?:{analysis.grammar.agent_prepositions}) ?$")
    mark = CLAUSE_PUNCTUATION.search(text, start, end)
    for mention in analysis.mentions.within(start, mark.start() if mark else end):
        first = max(start, mention.start - _PREPOSITION_CHARS)
        preposition = agent.search(text[first : mention.start])
        if mention.entity and preposition and analysis.mentions.can_act(mention.entity):
            return PassiveAgent(mention.entity, first + preposition.start(), mention.end)
    return None
