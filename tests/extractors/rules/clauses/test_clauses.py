"""Where a clause begins, who is its subject and who is reported to say it."""

from __future__ import annotations

import pytest

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules.clauses import ClauseAnalysis, analyse_clauses
from summariser.extractors.rules.entities import resolve_mentions
from summariser.extractors.rules.grammar_patterns import find_grammar
from summariser.models.article import Article, Metadata
from summariser.scan.article_scan import scan_article


def analysis(text: str, language: str = "en") -> ClauseAnalysis:
    article = Article(text, number_sentences(text, language), "test", Metadata(language=language))
    grammar = find_grammar(language)
    assert grammar is not None
    scan = scan_article(article)
    return analyse_clauses(article, scan, resolve_mentions(article, scan, grammar))


@pytest.mark.parametrize(
    ("text", "verb", "clause"),
    [
        ("Norway said that Sweden will pay.", "will", "Sweden"),
        ("If Sweden opens the border, Norway will pay.", "will", "Norway"),
        ("Sweden waits; Norway will pay.", "will", "Norway"),
        ("Norway, which closed it, will pay.", "will", "Norway, which closed it,"),
    ],
)
def test_where_a_clause_begins(text: str, verb: str, clause: str) -> None:
    read, offset = analysis(text), text.index(verb)
    start = read.clauses.start_of(read.article.sentences[0], offset)
    assert text[start:offset].strip() == clause


@pytest.mark.parametrize(
    ("text", "verb", "conditional"),
    [
        ("Norway waits until Sweden agrees to pay.", "agrees", True),
        ("Until Sweden pays, Norway refuses to open.", "refuses", False),
        ("Norway agrees to pay.", "agrees", False),
    ],
)
def test_conditions(text: str, verb: str, conditional: bool) -> None:
    read = analysis(text)
    assert read.clauses.is_conditional(read.article.sentences[0], text.index(verb)) is conditional


@pytest.mark.parametrize(
    ("language", "text", "verb", "subjects"),
    [
        ("en", "Sweden, Norway and Togo agreed.", "agreed", ["Sweden", "Norway", "Togo"]),
        ("en", "With Qatar, Norway agreed.", "agreed", ["Norway"]),
        ("de", "Gestern lehnte Norwegen den Plan ab.", "lehnte", ["Norwegen"]),
        ("de", "Norwegen lehnte den Plan ab.", "lehnte", ["Norwegen"]),
        ("ar", "رفضت النرويج بيع المخيم.", "رفضت", ["النرويج"]),
    ],
)
def test_subjects(language: str, text: str, verb: str, subjects: list[str]) -> None:
    read = analysis(text, language)
    found = read.subjects.subjects(read.article.sentences[0], text.index(verb))
    assert [mention.text for mention in found] == subjects


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norway will pay, Anna Berg said.", "Anna Berg"),
        ("Norway will pay, said Anna Berg.", "Anna Berg"),
        ("Norway will pay, according to Anna Berg.", "Anna Berg"),
        ("Anna Berg said that Norway will pay.", "Anna Berg"),
        ("Norway will pay.", None),
    ],
)
def test_reported_speech(text: str, speaker: str | None) -> None:
    read = analysis(text)
    speech = read.speech.speech(read.article.sentences[0], text.index("will"))
    assert (speech.speaker.text if speech and speech.speaker else None) == speaker


@pytest.mark.parametrize(
    ("text", "pronoun", "entities"),
    [
        ("Norway closed the camp. It will open two.", "It", ["Norway"]),
        ("Anna Berg left. She will return.", "She", ["Anna Berg"]),
        ("Sweden and Norway met. They will meet again.", "They", ["Sweden", "Norway"]),
        ("Ferries were late. They will be early.", "They", []),
    ],
)
def test_antecedents(text: str, pronoun: str, entities: list[str]) -> None:
    read = analysis(text)
    mention = next(one for one in read.mentions.all if one.text == pronoun)
    assert [entity.name for entity in read.anaphora.entities(mention)] == entities
