"""Whether a run of capitalised words is a name, judged by the rest of the text."""

from __future__ import annotations

import re

from summariser.languages import words
from summariser.scan.names.capitalised_spans import SpanCandidate, SpanReader
from summariser.scan.names.name_kinds import COMMON_ENDING, is_explained
from summariser.scan.names.name_tokens import NameToken

# Endings of English place names that no common word has: "Leicestershire", "Tottenham".
_PLACE_ENDING = re.compile(r"\w{4}(?:shire|chester|burgh|bury|ville|ham|mouth|stan|wick)$")
_VERBS = words("has is was will would had says said did does could should may might can")
_GERMAN_ABSTRACT = re.compile(r"(?:ung|heit|keit|ion|tät|schaft|ismus|nis|chen|ler|er|ik|ie|erin)$")
_GERMAN_INFLECTED = ("e", "en", "er", "es", "em", "n", "m", "s")
_GERMAN_SET_PHRASES = words(
    "anspruch zukunft kraft angaben sicht bezug folge frage höhe form richtung wirklichkeit ordnung "
    "gefahr haft jahren tagen monaten wochen stunden sachen zusammenarbeit krisen regionen städten "
    "ländern aktion"
)


def is_name(reader: SpanReader, candidate: SpanCandidate) -> bool:
    """Whether the words of `candidate` are more than capitalised common words."""
    run = reader.tokens[candidate.first : candidate.last + 1]
    lexicon = reader.lexicon
    if all(token.lower in lexicon.nameless or token.text.isdigit() for token in run):
        return False
    if candidate.last + 1 < len(reader.tokens) and reader.tokens[candidate.last + 1].gap[:1] in {
        "$",
        "£",
        "€",
    }:
        return False
    if candidate.described or reader.is_quoted(candidate):
        return True
    if all(token.quiet for token in run):
        return _known(reader, run)
    if reader.language == "de":
        return _is_german_name(reader, candidate, run)
    return _is_single_name(reader, candidate, run[0]) if len(run) == 1 else True


def _known(reader: SpanReader, run: list[NameToken]) -> bool:
    """Whether the words stand with a capital elsewhere, where capitals tell something."""
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
    place = reader.language == "en" and _PLACE_ENDING.search(token.lower) is not None
    return place or token.lower in lexicon.forenames or _acts(reader, candidate, token)


def _acts(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    """An unknown word that opens a sentence is a name if it owns, is or says something."""
    if token.possessive and not COMMON_ENDING.search(token.lower):
        return True
    after = reader.tokens[candidate.last + 1] if candidate.last + 1 < len(reader.tokens) else None
    if after and is_explained(reader, candidate, token):
        return True
    if after is None or len(after.gap) > 1 or COMMON_ENDING.search(token.lower):
        return False
    plural = token.lower.endswith("s") and reader.language == "en"
    return after.lower in reader.lexicon.speech_verbs or (after.lower in _VERBS and not plural)


def _is_german_name(reader: SpanReader, candidate: SpanCandidate, run: list[NameToken]) -> bool:
    """German writes every noun with a capital: a name stands without article, or again, or is known."""
    name = " ".join(token.text for token in run)
    if name in {
        "Ministerium",
        "Behörde",
        "Gericht",
        "Partei",
        "Verband",
        "Gewerkschaft",
        "Kommission",
        "Agentur",
    }:
        return False
    if name in reader.countries or candidate.titled or reader.is_compound_body(run[-1]):
        return True
    if any(token.acronym for token in run) or any(
        token.lower in reader.lexicon.people_groups for token in run
    ):
        return True
    if len(run) > 1:
        return _is_german_pair(reader, candidate, run)
    return _is_german_single(reader, candidate, run[0])


def _is_german_pair(reader: SpanReader, candidate: SpanCandidate, run: list[NameToken]) -> bool:
    lexicon = reader.lexicon
    if (
        reader.is_german_firm(run)
        or run[-1].lower in lexicon.organisation_suffixes
        or run[0].lower in lexicon.forenames
    ):
        return True
    determined = _determined(reader, candidate.first)
    return not determined and not any(token.lower in lexicon.common for token in run)


def _is_german_single(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
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
    plural = token.lower.endswith(("en", "ern", "ung", "heit", "keit", "ion", "isse"))
    return in_place and not plural and token.lower not in _GERMAN_SET_PHRASES


def _acts_like_a_name(reader: SpanReader, candidate: SpanCandidate, token: NameToken) -> bool:
    """A subject in the singular without article: "Volkswagen kündigte an", "Verdi fordert"."""
    if candidate.last + 1 >= len(reader.tokens) or _GERMAN_ABSTRACT.search(token.lower):
        return False
    after = reader.tokens[candidate.last + 1]
    speaks = after.gap == " " and after.lower in reader.lexicon.speech_verbs and not after.lower.endswith("n")
    opens = token.initial or token.gap == ", "
    return speaks and (opens or not reader.tokens[candidate.first - 1].lower.endswith(_GERMAN_INFLECTED))


def _determined(reader: SpanReader, first: int) -> bool:
    """Whether an article, a number or an adjective stands before the word, as before a common noun."""
    if first == 0:
        return False
    before = reader.tokens[first - 1]
    return before.lower in reader.lexicon.articles or before.lower in {
        "im",
        "am",
        "zum",
        "zur",
        "vom",
        "beim",
    }
