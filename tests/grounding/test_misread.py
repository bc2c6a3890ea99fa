"""Claims that were once misread: true ones that were rejected, false ones that passed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding import check_text, ground
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft
from summariser.scan.article_scan import scan_article

TEXT = (
    "The union said that it would call a new ballot if the first payment was not made by June 30. "
    "The suspended pilot, Mara Quill, was born in the Estmark city of Varna in 1944—a year of floods. "
    "Her firm's shares rose 248.02 to 8,943.81 on the 36th anniversary of its founding, and she named her "
    "2020 rivals. "
    "The Skerry ferry carried 312 lorries. Nine sailors of flight crew MH370 slept. Crews fished all night. "
    "Both halls, at Ardle Hospital, Quayside Hospital and Norrin School, Varna, were shut after the 4 July "
    "floods."
)


@pytest.fixture
def said(make_article: Callable[..., Article]) -> Callable[..., set[str]]:
    article = make_article(TEXT)
    return lambda claim, cited=(): {one.rule for one in check_text(claim, article, cited)}


@pytest.mark.parametrize(
    "claim",
    [
        "The pilot was born in '44.",
        "The pilot was born in the 1940s.",
        "The shares were up 248.",
        "36 years after its founding the shares rose.",
        "Mara Quill knew her rivals in 2020.",
        "The Varna-born pilot is Mara Quill.",
        "Suspended Mara Quill was born in Varna.",
        "Mara Quill is not the only pilot.",
        "Three halls were shut.",
        "Nine of the flight crew slept.",
        "Nine people of the crew were on board.",
        "They were shut after the 7/4 floods.",
    ],
)
def test_a_true_claim_passes(claim: str, said: Callable[..., set[str]]) -> None:
    rules = said(claim)
    assert not {rule for rule in rules if rule.startswith(("n", "date"))} - {"number.qualifier"}


@pytest.mark.parametrize(
    ("claim", "cited", "rule"),
    [
        (
            "The union said that it would call a new ballot if the first payment was made by June 30.",
            [1],
            "negation.flipped",
        ),
        ("The pilot was born in '43.", [2], "number.not-in-article"),
        ("The pilot was born in the 1950s.", [2], "number.not-in-article"),
        ("Crews of MH312 fished all night.", [6], "number.not-in-article"),
        ("312 crews fished all night.", [6], "number.not-in-evidence"),
        ("On board were nine lorries.", [5], "number.other-noun"),
        ("It called for a two-day ballot.", [1], "number.not-in-article"),
        ("They were shut after the 8/4 floods.", [7], "number.not-in-article"),
        ("Gilded Mara Quill was born in Varna.", [2], "name.expanded"),
    ],
)
def test_a_false_claim_does_not(
    claim: str, cited: list[int], rule: str, said: Callable[..., set[str]]
) -> None:
    assert rule in said(claim, cited)


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("Le texte de l’Assemblée du Nord est prêt.", "fr", "Assemblée du Nord"),
        ("Les agents d'Electra Sud ont voté.", "fr", "Electra Sud"),
        ("Il voto dell'Assemblea Vella è lunedì.", "it", "Assemblea Vella"),
    ],
)
def test_an_elided_article_is_no_part_of_a_name(
    text: str, language: str, claim: str, make_article: Callable[..., Article]
) -> None:
    actor = ActorDraft(name=claim, kind="organisation", sentences=[1])
    article = make_article(text, language=language)
    (found,) = ground(Draft(actors=[actor]), article, scan_article(article)).actors
    assert found.evidence[0].quote == claim


def test_a_headline_of_the_article_is_not_turned_round(make_article: Callable[..., Article]) -> None:
    title = "Toll lowered to 63 after double count"
    article = make_article("The toll was lowered to 63 after a double count of the toll.", title)
    assert check_text(title, article) == []


def test_a_negation_without_a_verb_is_the_same_word(make_article: Callable[..., Article]) -> None:
    article = make_article("The company said that it would pay nothing.")
    assert check_text("The company would pay nothing.", article, [1]) == []


@pytest.mark.parametrize(
    ("speaker", "sentence", "stands"),
    [
        ("Ada Lund", 1, True),
        ("Jonas Brask", 1, False),
        ("Ilse Varga", 1, False),
        ("Ada Lund", 2, True),
        ("Lund", 3, True),
    ],
)
def test_the_speaker_is_held_to_the_evidence(
    speaker: str, sentence: int, stands: bool, article: Article
) -> None:
    action = "keep what is not ours" if sentence == 2 else "pay a fine" if sentence == 3 else "return it"
    told = CommitmentDraft(action=action, status="pledged", stated_by=speaker, sentences=[sentence])
    asked = ground(Draft(commitments=[told]), article, scan_article(article)).questions
    assert ("speaker.not-in-evidence" not in {question.rule for question in asked}) == stands
