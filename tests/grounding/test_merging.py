"""Actors of one name, names in small letters, fields made of words from nowhere."""

from __future__ import annotations

from summariser.grounding import Grounded, ground
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft
from summariser.scan.article_scan import scan_article

TOLD = SummaryDraft(text="Norland will return two trawlers to Estmark by Friday.", sentences=[1])


def grounded(article: Article, *items: ActorDraft | FigureDraft | CommitmentDraft) -> Grounded:
    draft = Draft(
        summary=[TOLD],
        actors=[one for one in items if isinstance(one, ActorDraft)],
        figures=[one for one in items if isinstance(one, FigureDraft)],
        commitments=[one for one in items if isinstance(one, CommitmentDraft)],
    )
    return ground(draft, article, scan_article(article))


def person(name: str, sentence: int, role: str | None = None) -> ActorDraft:
    return ActorDraft(name=name, kind="person", role=role, sentences=[sentence])


def test_actors_of_one_bearer_are_one(article: Article) -> None:
    result = grounded(article, person("Ada Lund", 1), person("Lund", 2, "foreign minister"))
    (lund,) = result.actors
    assert (lund.name, lund.aliases, lund.role) == ("Ada Lund", ["Lund"], "foreign minister")
    assert [evidence.quote for evidence in lund.evidence] == ["Ada Lund", "Lund"]


def test_people_of_different_names_stay_apart(article: Article) -> None:
    result = grounded(article, person("Ada Lund", 1), person("Jonas Brask", 7), person("Ilse Varga", 8))
    assert [actor.name for actor in result.actors] == ["Ada Lund", "Jonas Brask", "Ilse Varga"]


def test_a_name_in_small_letters_is_spelled_as_in_the_article(article: Article) -> None:
    assert [actor.name for actor in grounded(article, person("ilse varga", 8)).actors] == ["Ilse Varga"]


def test_words_from_nowhere_stay(article: Article) -> None:
    figure = FigureDraft(text="34", what="com-lundic", sentences=[7])
    result = grounded(article, figure, person("Ada Lund", 1, "astronaut"))
    assert (result.figures[0].what, result.actors[0].role) == ("com-lundic", "astronaut")
    assert result.questions == []


def test_words_in_another_form_stay(article: Article) -> None:
    figure = FigureDraft(text="34", what="fisherman", sentences=[7])
    result = grounded(article, figure, person("Ada Lund", 1, "Minister of foreign affairs"))
    assert (result.figures[0].what, result.warnings) == ("fisherman", [])
    assert result.actors[0].role == "Minister of foreign affairs"


def test_an_answer_in_another_language_keeps_its_words(article: Article) -> None:
    summary = SummaryDraft(text="Das Land gibt die Schiffe bald wieder zurück.", sentences=[1])
    actor = person("Ada Lund", 1, "Außenministerin")
    result = ground(Draft(summary=[summary], actors=[actor]), article, scan_article(article))
    assert result.actors[0].role == "Außenministerin"
