"""The wording of an action: a verb and its object, from the side of the one who acts, in the article's words.

"Trufanov will definitely be released, which …" becomes "release Trufanov". Where turning a passive is not
sure, the clause keeps its form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.commitments.action_form import (
    ends_noun_phrase,
    is_infinitive,
    without_loose_end,
)
from summariser.extractors.rules.commitments.commitment_candidates import CommitmentCandidate
from summariser.extractors.rules.commitments.passive_voice import agent_of_passive, infinitives, verb_words
from summariser.extractors.rules.entities import EntityMention
from summariser.extractors.rules.grammar_patterns import anywhere, whole_words
from summariser.extractors.rules.phrase_text import trim
from summariser.languages import VerbWords
from summariser.languages.entries import mapping

MOST_WORDS = 12
_LONGEST_OBJECT = 8  # words of a subject that becomes the object
_LEAST_BEFORE_RELATIVE = 3  # words: a verb, a determiner and a noun


@dataclass(frozen=True, slots=True)
class ActionWording:
    """An action as a person would write it; `negated` where its subject turns it round: "no one will be"."""

    text: str
    negated: bool = False


def word_action(analysis: ClauseAnalysis, candidate: CommitmentCandidate, action: str) -> ActionWording:
    """The wording of `action`, which is what the clause of the candidate says after its cue."""
    verbs = verb_words(analysis.article.language)
    action = _verb_before_clitics(analysis, _without_attribution(analysis, action), verbs)
    action = _without_relative_clause(analysis, _without_adverbs(action, verbs))
    turned = _active(analysis, candidate, action, verbs)
    worded = turned or ActionWording(_shortened(analysis, _with_noun(analysis, candidate, action, verbs)))
    return replace(worded, text=without_loose_end(analysis, worded.text))


@cache
def _negative_subjects(verbs: VerbWords) -> dict[str, str]:
    return mapping(verbs.negative_subjects)


def _without_adverbs(action: str, verbs: VerbWords) -> str:
    """The action without the adverbs before its verb."""
    adverbs = anywhere(rf"(?:(?:{verbs.leading_adverbs}) )+").match(action)
    return action[adverbs.end() :] if adverbs else action


def _without_attribution(analysis: ClauseAnalysis, action: str) -> str:
    """The action up to who says so: "help the region, the minister said"."""
    verbs = analysis.grammar.speech_verbs
    said = anywhere(rf"[,–—-] (?:[\w-]+ ){{0,2}}(?:{verbs})(?!\w)").search(action)
    return trim(action[: said.start()]) if said else action


def _verb_before_clitics(analysis: ClauseAnalysis, action: str, verbs: VerbWords) -> str:
    """The action opening on its verb, where pronouns are written before it: "zajmować się"."""
    found = anywhere(rf"((?:{verbs.clitics})(?: (?:{verbs.clitics}))*) (\w+)(?!\w)").match(action)
    if found is None or not is_infinitive(analysis, found[2]):
        return action
    return f"{found[2]} {found[1]}{action[found.end() :]}"


def _without_relative_clause(analysis: ClauseAnalysis, action: str) -> str:
    """The action up to a relative clause that modifies its object: "end the hostilities that have …"."""
    grammar = analysis.grammar
    opener = whole_words(f"{grammar.relative_pronouns}|{grammar.relative_complementisers}")
    for match in opener.finditer(action):
        before = action[: match.start()].split()
        if match.group().lower() in grammar.determiners and not action[: match.start()].endswith(", "):
            continue  # an article: German "die"
        has_object = any(word.lower() in grammar.determiners for word in before[1:-1])
        if len(before) >= _LEAST_BEFORE_RELATIVE and has_object:
            return trim(action[: match.start()])
    return action


def _active(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, action: str, verbs: VerbWords
) -> ActionWording | None:
    """The passive turned: verb, then the subject as its object; None where that is not sure."""
    adverb = rf"(?:(?:{verbs.leading_adverbs}) )?"
    passive = whole_words(rf"(?:{verbs.passive_auxiliaries}) {adverb}(\w+)").match(action)
    known = infinitives(analysis.article.language)
    infinitive = known.get(passive[1].lower()) if passive else None
    if passive is None or infinitive is None:
        return None
    object_ = _subject_as_object(analysis, candidate, verbs)
    if object_ is None:
        return None
    agent = agent_of_passive(analysis, candidate)
    by_agent = analysis.text[agent.start : agent.end] if agent else ""
    rest = action[passive.end() :].replace(f" {by_agent}", "", 1) if by_agent else action[passive.end() :]
    words = f"{infinitive} {object_.text}{rest}"
    return ActionWording(_shortened(analysis, words), object_.negated)


def _subject_as_object(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, verbs: VerbWords
) -> ActionWording | None:
    """The subject of the cue as an object: its noun phrase, or the name that a pronoun stands for."""
    cue = candidate.cue
    start = analysis.clauses.start_of(candidate.sentence, cue.start)
    phrase = trim(analysis.text[start : cue.start])
    if (anyone := _negative_subjects(verbs).get(phrase.lower())) is not None:
        return ActionWording(anyone, negated=True)
    subjects = analysis.subjects.subjects(candidate.sentence, cue.start)
    if len(subjects) == 1 and (subjects[0].type == "pronoun" or "," in phrase):
        return _named(analysis, subjects[0])
    if not phrase or len(phrase.split()) > _LONGEST_OBJECT or not _is_noun_phrase(analysis, phrase):
        return None
    negation = anywhere(rf"(?:{verbs.negative_determiners}) ").match(phrase)
    if negation:
        return ActionWording(phrase[negation.end() :], negated=True)
    return ActionWording(_inside_sentence(analysis, phrase))


def _named(analysis: ClauseAnalysis, mention: EntityMention) -> ActionWording | None:
    found = analysis.anaphora.entities(mention)
    return ActionWording(found[0].name) if len(found) == 1 else None


def _is_noun_phrase(analysis: ClauseAnalysis, phrase: str) -> bool:
    """Whether nothing in the phrase says that it is more than one: no mark, verb, pronoun or subordinator."""
    grammar = analysis.grammar
    other = whole_words(f"{grammar.subordinators}|{grammar.relative_pronouns}|{grammar.speech_verbs}")
    pronoun = any(word.lower() in grammar.pronouns for word in phrase.split()[-1:])
    return not (re.search(r"[,;:.]", phrase) or other.search(phrase) or pronoun)


def _inside_sentence(analysis: ClauseAnalysis, phrase: str) -> str:
    """The phrase with the small first letter that its determiner has inside a sentence."""
    first, space, rest = phrase.partition(" ")
    return f"{first.lower()}{space}{rest}" if first.lower() in analysis.grammar.determiners else phrase


def _with_noun(
    analysis: ClauseAnalysis, candidate: CommitmentCandidate, action: str, verbs: VerbWords
) -> str:
    """The action with the name in place of the pronoun that is its object: "return him"."""
    found = anywhere(rf"\w+ ({verbs.object_pronouns})(?!\w)").match(action)
    if found is None:
        return action
    at = analysis.text.find(action, candidate.cue.start, candidate.sentence.end)
    mentions = analysis.mentions.within(at + found.start(1), at + found.end(1)) if at >= 0 else []
    agents = analysis.subjects.subjects(candidate.sentence, candidate.cue.start)
    agent = next((entity for one in agents for entity in analysis.anaphora.entities(one)), None)
    entities = [entity for one in mentions for entity in analysis.anaphora.object_entities(one, agent)]
    if len(entities) != 1:
        return action
    return f"{action[: found.start(1)]}{entities[0].name}{action[found.end(1) :]}"


def _shortened(analysis: ClauseAnalysis, action: str) -> str:
    """The action of at most `MOST_WORDS` words, cut where a phrase ends; longer if its verb is at its end."""
    words = action.split()
    if len(words) <= MOST_WORDS or is_infinitive(analysis, trim(words[-1])):
        return action
    grammar = analysis.grammar
    joints = whole_words(f"{grammar.conjunctions}|{grammar.subordinators}")
    genitive = whole_words(grammar.genitive_prepositions)
    for at in range(MOST_WORDS, _LEAST_BEFORE_RELATIVE, -1):
        after = words[at].lower()
        opens = (after in grammar.prepositions and not genitive.fullmatch(after)) or joints.fullmatch(
            words[at]
        )
        if words[at - 1][-1] in ",;:" or (opens and ends_noun_phrase(analysis, words[at - 1])):
            return trim(" ".join(words[:at]))
    return action
