"""The whole draft of invented articles: figures, actors, headline and summary, and what always holds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Article, Metadata
from summariser.models.draft import Draft
from summariser.scan.article_scan import scan_article

FERRY = (
    "The Norwegian ferry operator Osk Line will lay up four ships by the end of March, chief executive "
    "Anna Berg said on Monday. About 1,200 people work on the ships.\n"
    "Osk Line agreed with the Sailors' Union to pay each of them 5,000 euros. “We will not sell the yard,” "
    "said Berg. She hopes that fares will fall.\n"
    "Norway promised 40 million euros if the company keeps the northern route open. "
    "The town of Harstad, which lives from the ferries, has lost 9% of its people in ten years."
)


def extraction(text: str, language: str = "en", title: str | None = None) -> tuple[Article, Draft]:
    metadata = Metadata(title=title, language=language, published="2026-02-03", agency="Fjord Press")
    article = Article(text, number_sentences(text, language), "test", metadata)
    return article, draft_by_rules(article, scan_article(article))


def test_figures_say_what_they_count() -> None:
    _, draft = extraction(FERRY)
    counted = {figure.text: figure.what or "" for figure in draft.figures}
    assert any("1,200" in text and "people" in what for text, what in counted.items())
    assert any("40 million" in text for text in counted)


def test_a_quantity_told_twice_stands_once() -> None:
    _, draft = extraction("The port lost 40 cranes. It has bought new ones since: 40 cranes came in May.")
    assert sum("40" in figure.text for figure in draft.figures) == 1


def test_actors_have_their_role_and_kind() -> None:
    _, draft = extraction(FERRY)
    berg = next(actor for actor in draft.actors if actor.name == "Anna Berg")
    assert (berg.kind, berg.role) == ("person", "chief executive")
    assert {"Osk Line", "Norway"} <= {actor.name for actor in draft.actors}


def test_a_surname_is_an_alias() -> None:
    _, draft = extraction(FERRY)
    berg = next(actor for actor in draft.actors if actor.name == "Anna Berg")
    assert "Berg" in berg.aliases
    assert [actor.name for actor in draft.actors].count("Berg") == 0


def test_the_agency_is_no_actor() -> None:
    _, draft = extraction(
        "Anna Berg told Fjord Press that the ferry was late. Fjord Press called the operator."
    )
    assert "Fjord Press" not in {actor.name for actor in draft.actors}


def test_the_headline_is_the_title_or_the_lead() -> None:
    assert extraction(FERRY, title="Ferries laid up")[1].headline == "Ferries laid up"
    assert FERRY.startswith(extraction(FERRY)[1].headline)


def test_the_summary_is_made_of_sentences_that_stand_alone() -> None:
    article, draft = extraction(FERRY)
    texts = [sentence.text for sentence in draft.summary]
    assert 2 <= len(texts) <= 4
    assert texts[0] == article.sentence_text(1)
    assert not any(re.match(r"(?:She|It|They|“)", text) for text in texts)
    assert [s.sentences for s in draft.summary] == sorted(s.sentences for s in draft.summary)


def test_a_language_without_a_grammar_has_figures_and_a_summary() -> None:
    _, draft = extraction("Vuonna 2025 satama myi 40 nosturia. Kaupunki osti niistä kolme.", language="fi")
    assert draft.summary
    assert draft.commitments == []


def test_marks_without_a_word_count_nothing() -> None:
    _, draft = extraction("Norland will return the boats '; -- to Estmark Norland will return 34")
    assert [figure.what for figure in draft.figures] == [None]


def test_an_article_without_sentences_gives_an_empty_draft() -> None:
    assert extraction("")[1] == Draft()


WORDS = "Norway|Anna Berg|the company|It|They|will|agreed|to|pay|40 ships|if|said|promised|by Friday|of|which"
MARKS = ["“", "”", ",", ".", "\n", "|", "ordered", "and", "its"]
PIECES = st.sampled_from([*WORDS.split("|"), *MARKS])


@given(st.lists(PIECES, max_size=60))
def test_every_name_and_phrase_is_verbatim(pieces: list[str]) -> None:
    article, draft = extraction(" ".join(pieces))
    phrases = [actor.name for actor in draft.actors] + [figure.text for figure in draft.figures]
    for commitment in draft.commitments:
        phrases += (commitment.by or "").split("; ") + (commitment.to or "").split("; ")
        phrases += [commitment.action, commitment.when or "", commitment.condition or ""]
    assert all(phrase in article.text for phrase in phrases)
    numbers = {n for item in (*draft.actors, *draft.figures, *draft.commitments) for n in item.sentences}
    assert numbers <= {sentence.number for sentence in article.sentences}
