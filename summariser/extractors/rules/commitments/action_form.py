"""The form of an action: the classes of its words, and whether it can be a verb and its object."""

from __future__ import annotations

from functools import cache

from summariser.extractors.rules.clauses import ClauseAnalysis
from summariser.extractors.rules.clauses.syntax_tokens import syntax_weights
from summariser.extractors.rules.commitments.passive_voice import infinitives, verb_words
from summariser.extractors.rules.grammar_patterns import anywhere, find_grammar, whole_words
from summariser.extractors.rules.phrase_text import WORD, trim
from summariser.languages.schema.grammar_words import NOTHING
from summariser.models.mentions import CommitmentCue

_LOOSE = frozenset({"conjunction", "determiner", "possessive"})
_NO_VERB = frozenset({"preposition", "determiner", "possessive", "pronoun", "conjunction", "digits"})


def is_well_formed(analysis: ClauseAnalysis, cue: CommitmentCue, action: str) -> bool:
    """Whether nothing says that an action lacks its verb: "from the Open", "be higher", "each other"."""
    if not analysis.grammar.spaced:
        return len(action) > 1
    words = WORD.findall(action)
    classes = [word_class(analysis, word) for word in words]
    if all(name in _NO_VERB for name in classes):
        return False
    opens = classes[0] in _NO_VERB if _takes_verb(analysis, cue) else classes[0] == "preposition"
    return not (opens and "infinitive" not in classes) and not _is_copular(analysis, action)


def _takes_verb(analysis: ClauseAnalysis, cue: CommitmentCue) -> bool:
    """Whether a verb has to follow the cue; others may have a noun: "rejected the plan"."""
    marker = whole_words(rf"(?:{analysis.grammar.infinitive_markers})$").search(cue.text)
    return cue.frame in ("auxiliary", "duty") or (cue.frame == "act" and marker is not None)


def _is_copular(analysis: ClauseAnalysis, action: str) -> bool:
    """Whether an infinitive of the verb "to be" opens the action without a participle after it."""
    verbs = verb_words(analysis.article.language)
    adverbs = rf"(?:(?:{verbs.leading_adverbs}) )*"
    opening = whole_words(rf"(?:{verbs.passive_auxiliaries}) {adverbs}(\w+)").match(action)
    return opening is not None and not is_participle(analysis, opening[1])


def is_participle(analysis: ClauseAnalysis, word: str) -> bool:
    """Whether a word is a participle, by its ending or a known one."""
    language = analysis.article.language
    ending = anywhere(verb_words(language).participle_endings).fullmatch(word)
    return ending is not None or word.lower() in infinitives(language)


def without_loose_end(
    analysis: ClauseAnalysis, action: str, loose: frozenset[str] = _LOOSE, least: int = 1
) -> str:
    """The action without words of the classes `loose` at its end (a conjunction, a determiner), and what that
    leaves at the end; `least` words of it stay."""
    words = action.split()
    while len(words) > least and word_class(analysis, trim(words[-1]) or ",") in loose:
        words = words[:-1]
    return trim(" ".join(words)) if len(words) < len(action.split()) else action


def ends_noun_phrase(analysis: ClauseAnalysis, word: str) -> bool:
    """Whether a word is a noun, name or number, as far as it is known: no participle or adjective."""
    weights = syntax_weights(analysis.article.language)
    return weights is None or weights.class_of(trim(word) or ",") in "NM"


def lacks_infinitive(analysis: ClauseAnalysis, clause: str) -> bool:
    """Whether no verb of `clause` is an infinitive, in a language where their endings tell them."""
    language = analysis.article.language
    known = verb_words(language).infinitives != NOTHING
    return known and not any(is_infinitive(analysis, word) for word in WORD.findall(clause))


def word_class(analysis: ClauseAnalysis, word: str) -> str:
    """The class of a word as far as the grammar of the language tells it."""
    if any(char.isdigit() for char in word):
        return "digits"
    known = _closed_class(analysis.article.language, word.lower())
    if known:
        return known
    if is_infinitive(analysis, word):
        return "infinitive"
    if is_participle(analysis, word):
        return "participle"
    return "name" if word[0].isupper() else "word"


@cache
def _closed_class(language: str, word: str) -> str | None:
    grammar = find_grammar(language)
    if grammar is None:
        return None
    sets = (
        ("possessive", grammar.possessives),
        ("determiner", grammar.determiners),  # before prepositions, among which some grammars have "den"
        ("preposition", grammar.prepositions),
        ("pronoun", grammar.pronouns),
    )
    found = next((name for name, words in sets if word in words), None)
    if found is None and whole_words(f"{grammar.conjunctions}|{grammar.subordinators}").fullmatch(word):
        return "conjunction"
    return found


def opening_class(analysis: ClauseAnalysis, action: str) -> str:
    """The class of the word that an action opens on, also where no space follows it; "infinitive" where it
    ends on one, as in German.
    """
    if analysis.grammar.spaced:
        words = WORD.findall(action)
        return "infinitive" if is_infinitive(analysis, words[-1]) else word_class(analysis, words[0])
    longest = max(map(len, analysis.grammar.prepositions), default=1)
    heads = (action[:length] for length in range(longest, 0, -1))
    return next((name for head in heads if (name := _closed_class(analysis.article.language, head))), "word")


def is_infinitive(analysis: ClauseAnalysis, word: str) -> bool:
    """Whether a word is an infinitive by its ending, or a known one; nothing with a capital is: "Fragen"."""
    if word[:1].isupper():
        return False
    language = analysis.article.language
    ending = anywhere(verb_words(language).infinitives).fullmatch(word)
    return ending is not None or word in _known_infinitives(language)


@cache
def _known_infinitives(language: str) -> frozenset[str]:
    return frozenset(infinitives(language).values())


def embedded_clause(analysis: ClauseAnalysis, action: str) -> bool:
    """Whether the action goes on with a clause of its own: a speech verb or a subordinator is in it."""
    grammar = analysis.grammar
    pattern = f"{grammar.speech_verbs}|{grammar.subordinators}|{grammar.relative_pronouns}"
    return bool(whole_words(pattern).search(action))
