"""Patterns from the grammars, and that each language is read by its own words."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.extractors.rules.grammar_patterns import anywhere, find_grammar, match_starts, whole_words
from summariser.languages import languages_with
from summariser.models.article import Article, Metadata
from summariser.models.draft import Draft
from summariser.scan.article_scan import scan_article


def draft(text: str, language: str) -> Draft:
    article = Article(text, number_sentences(text, language), "test", Metadata(language=language))
    return draft_by_rules(article, scan_article(article))


@pytest.mark.parametrize("language", languages_with("grammar"))
def test_every_pattern_compiles_and_has_no_groups(language: str) -> None:
    grammar = find_grammar(language)
    for field in fields(grammar):  # type: ignore[arg-type]
        value = getattr(grammar, field.name)
        if isinstance(value, str) and field.name not in ("definite_prefix", "subject_position"):
            assert re.compile(value).groups == 0, field.name


@pytest.mark.parametrize("language", languages_with("grammar"))
def test_words_of_sets_are_in_lower_case(language: str) -> None:
    grammar = find_grammar(language)
    for field in fields(grammar):  # type: ignore[arg-type]
        value = getattr(grammar, field.name)
        if isinstance(value, frozenset | dict):
            assert [word for word in value if word != word.lower()] == [], field.name


def test_a_language_without_a_folder_has_no_grammar() -> None:
    assert find_grammar("sw") is None


def test_whole_words_end_at_word_boundaries_but_in_chinese() -> None:
    assert whole_words("will").search("goodwill") is None
    assert whole_words("政府").search("挪威政府将") is not None


@pytest.mark.parametrize("pattern", ["bank|banker", r"\w+ment", "a", "x"])
def test_match_starts_are_those_of_a_search_at_every_offset(pattern: str) -> None:
    text = "Bankers of the bank: parliament, Abank"
    wanted = [at for at in range(len(text)) if anywhere(pattern).match(text, at)]
    assert match_starts((pattern,), text, text.lower()) == [wanted]
    assert match_starts((pattern, "nothing"), text, text.lower()) == [wanted, []]


def test_english_adjuncts_do_not_end_a_portuguese_action() -> None:
    (commitment,) = draft("A Noruega vai construir as duas pontes.", "pt").commitments
    assert commitment.action == "construir as duas pontes"


def test_an_italian_article_is_no_english_pronoun() -> None:
    text = 'Il sindaco ha chiuso "per sempre" i due porti della Norvegia del Nord.'
    assert [sentence.text for sentence in draft(text, "it").summary] == [text]
