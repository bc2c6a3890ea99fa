"""Which mentions refer to the same entity, and what the article says of it."""

from __future__ import annotations

import pytest

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules.entities import ArticleMentions, assign_roles, resolve_mentions
from summariser.extractors.rules.grammar_patterns import find_grammar
from summariser.models.article import Article, Metadata
from summariser.scan.article_scan import scan_article


def resolved(text: str, language: str = "en") -> ArticleMentions:
    article = Article(text, number_sentences(text, language), "test", Metadata(language=language))
    grammar = find_grammar(language)
    assert grammar is not None
    mentions = resolve_mentions(article, scan_article(article), grammar)
    assign_roles(mentions)
    return mentions


def entity_of(mentions: ArticleMentions, phrase: str) -> str | None:
    """The name of the entity that the last mention of this text refers to."""
    (*_, last) = (mention for mention in mentions.all if mention.text == phrase)
    return last.entity.name if last.entity else None


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Osk Line sold the yard. The company will open a new one.", "company", "Osk Line"),
        ("The insurer, Great Basin, closed. The insurer lost money.", "insurer", "Great Basin"),
        ("Osk Line met the Sailors' Union. The union left.", "union", "Sailors' Union"),
        ("Norway's justice ministry wrote. The ministry waits.", "ministry", "Norway's justice ministry"),
    ],
)
def test_a_definite_noun_refers_back(text: str, noun: str, name: str) -> None:
    assert entity_of(resolved(text), noun) == name


def test_a_noun_with_an_accent_refers_back() -> None:
    text = "La compagnie Osk Ligne vend le port. La société en ouvrira un autre."
    assert entity_of(resolved(text, "fr"), "société") == "Osk Ligne"


def test_a_noun_for_two_organisations_has_no_entity_of_its_own() -> None:
    mentions = resolved("Osk Line and Tarrow Cargo met. The two companies agreed.")
    assert entity_of(mentions, "two companies") is None


def test_a_name_in_brackets_is_another_form() -> None:
    mentions = resolved("The carrier Osk Line (Northern Fleet) grew. Northern Fleet said so.")
    assert entity_of(mentions, "Northern Fleet") == "Osk Line"


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("Norway's foreign minister, Anna Berg, left.", "Norway's foreign minister", "Norway"),
        ("Anna Berg, mayor of Harstad, left.", "mayor of Harstad", None),
        ("Osk Line chief executive Anna Berg left.", "Osk Line chief executive", "Osk Line"),
    ],
)
def test_roles_and_affiliations(text: str, role: str, affiliation: str | None) -> None:
    entity = next(one for one in resolved(text).registry.entities if one.name == "Anna Berg")
    assert (entity.kind, entity.role) == ("person", role)
    assert (entity.affiliation.name if entity.affiliation else None) == affiliation


def test_a_preposition_or_possessive_makes_a_mention_oblique() -> None:
    mentions = resolved("With Qatar, Egypt and Togo, Norway's envoy met Sweden.")
    oblique = {mention.text for mention in mentions.all if mention.type == "name" and mention.oblique}
    assert {"Qatar", "Norway"} <= oblique
    assert "Sweden" not in oblique


def test_a_capital_at_the_start_of_a_sentence_makes_no_name() -> None:
    mentions = resolved("Ferries were late. Anna Berg waited.")
    assert [mention.text for mention in mentions.all if mention.type == "name"] == ["Anna Berg"]


def test_the_possessive_ending_of_english_is_not_read_in_french() -> None:
    mentions = resolved("L’armateur ‘Osk Line’ vend deux navires.", "fr")
    assert not any(mention.oblique for mention in mentions.all if mention.text == "Osk Line")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nearly 2,300 workers walked out of the yard.", "en"),
        ("Rund 2.300 Arbeiter verließen die Werft.", "de"),
        ("Около 2 300 рабочих покинули верфь.", "ru"),
    ],
)
def test_the_end_of_a_number_counts_nobody(text: str, language: str) -> None:
    assert not [mention.text for mention in resolved(text, language).all if mention.text.startswith("300")]


def test_a_small_number_of_people_is_a_group() -> None:
    assert "300 workers" in [mention.text for mention in resolved("Some 300 workers walked out.").all]
