"""Whether a run of capitalised words is a name, judged by the rest of the text."""

from __future__ import annotations

from summariser.scan.names.capitalised_spans import SpanCandidate, SpanReader
from summariser.scan.names.name_kinds import is_explained
from summariser.scan.names.name_lexicon import NameLexicon
from summariser.scan.names.name_tokens import NameToken

_CURRENCY_SIGNS = frozenset("$£€")
_SHORTEST_PLACE_STEM = 4  # letters


def is_name(reader: SpanReader, candidate: SpanCandidate) -> bool:
    """Whether the words of `candidate` are more than capitalised common words."""
    run = reader.tokens[candidate.first : candidate.last + 1]
    lexicon = reader.lexicon
    if all(token.lower in lexicon.nameless or token.text.isdigit() for token in run):
        return False
    behind = candidate.last + 1
    if behind < len(reader.tokens) and reader.tokens[behind].gap[:1] in _CURRENCY_SIGNS:
        return False
    if candidate.described or reader.is_quoted(candidate):
        return True
    if all(token.quiet for token in run):
        return _known(reader, run)
    if lexicon.noun_capitals:
        return _is_name_among_nouns(reader, candidate, run)
    return _is_single_name(reader, candidate, run[0]) if len(run) == 1 else True


def _known(reader: SpanReader, run: list[NameToken]) -> bool:
    """Whether the words have a capital elsewhere, where capitals mean something."""
    name = " ".join(token.text for token in run)
    return name in reader.countries or all(
        reader.evidence.capital[token.text] or not token.capital for token in run
    )


def _is_single_name(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    lexicon, evidence = reader.lexicon, reader.evidence
    if token.text in reader.countries or token.lower in lexicon.people_groups:
        return True
    if token.lower in reader.demonyms or (token.single_letter and not candidate.titled):
        return False
    if token.acronym or candidate.titled:
        return True
    if token.initial and (token.lower in lexicon.organisation_heads or token.lower in lexicon.titles):
        return False
    if not token.initial or evidence.capital[token.text]:
        return True
    if token.lower in evidence.small or token.lower in lexicon.sentence_openers:
        return False
    return (
        _is_place(token.lower, lexicon) or token.lower in lexicon.forenames or _acts(reader, candidate, token)
    )


def _acts(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    """An unknown word that opens a sentence is a name if it owns, is or says something."""
    lexicon = reader.lexicon
    if token.possessive and not lexicon.is_common(token.lower):
        return True
    after = reader.tokens[candidate.last + 1] if candidate.last + 1 < len(reader.tokens) else None
    if after and is_explained(reader, candidate, token):
        return True
    if after is None or len(after.gap) > 1 or lexicon.is_common(token.lower):
        return False
    plural = token.lower.endswith(lexicon.plural_endings)
    return after.lower in lexicon.speech_verbs or (after.lower in lexicon.auxiliaries and not plural)


def _is_place(word: str, lexicon: NameLexicon) -> bool:
    """Whether a word has the ending of a place name, with letters enough before it."""
    return any(
        word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_PLACE_STEM
        for ending in lexicon.place_endings
    )


def _is_name_among_nouns(reader: SpanReader, candidate: SpanCandidate, run: list[NameToken]) -> bool:
    """Where every noun has a capital, a name has no article, or occurs again, or is known."""
    name = " ".join(token.text for token in run)
    if name.lower() in reader.lexicon.generic_organisations:
        return False
    if name in reader.countries or candidate.titled or reader.is_compound_organisation(run[-1]):
        return True
    if any(token.acronym for token in run) or any(
        token.lower in reader.lexicon.people_groups for token in run
    ):
        return True
    if len(run) > 1:
        return _is_pair_among_nouns(reader, candidate, run)
    return _is_single_among_nouns(reader, candidate, run[0])


def _is_pair_among_nouns(reader: SpanReader, candidate: SpanCandidate, run: list[NameToken]) -> bool:
    lexicon = reader.lexicon
    if (
        reader.is_firm(run)
        or run[-1].lower in lexicon.organisation_suffixes
        or run[0].lower in lexicon.forenames
    ):
        return True
    determined = _determined(reader, candidate.first)
    return not determined and not any(token.lower in lexicon.common for token in run)


def _is_single_among_nouns(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    if (
        token.lower in reader.lexicon.forenames
        or token.text in reader.surnames
        or token.text in reader.described
    ):
        return True
    if _acts_like_a_name(reader, candidate, token):
        return True
    before = reader.tokens[candidate.first - 1] if candidate.first else None
    in_place = before is not None and before.lower in reader.lexicon.place_prepositions and token.gap == " "
    plural = token.lower.endswith(reader.lexicon.plural_noun_endings)
    return in_place and not plural and token.lower not in reader.lexicon.set_phrase_nouns


def _acts_like_a_name(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    """A subject in the singular without article: "Volkswagen kündigte an", "Verdi fordert"."""
    lexicon = reader.lexicon
    if candidate.last + 1 >= len(reader.tokens) or token.lower.endswith(lexicon.abstract_endings):
        return False
    after = reader.tokens[candidate.last + 1]
    singular = after.lower in lexicon.speech_verbs and not after.lower.endswith(lexicon.plural_verb_endings)
    opens = token.initial or token.gap == ", "
    speaks = after.gap == " " and singular
    before = reader.tokens[candidate.first - 1].lower
    return speaks and (opens or not before.endswith(lexicon.inflected_endings))


def _determined(reader: SpanReader, first: int) -> bool:
    """Whether an article, a number or an adjective is before the word, as before a common noun."""
    if first == 0:
        return False
    before = reader.tokens[first - 1]
    return before.lower in reader.lexicon.articles | reader.lexicon.contracted_articles
