from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.languages import languages_with
from summariser.scan.commitments import commitment_cues, scan_commitments


def statuses(text: str, language: str = "en") -> list[str]:
    return [cue.status for cue in scan_commitments(text, language)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Orlen Ferries will build two quays by June.", "pledged"),
        ("The mayor promised a new bridge.", "pledged"),
        ("The union said it would call off the strike.", "pledged"),
        ("Varden and Osk agreed to open the border.", "agreed"),
        ("The club signed a three-year contract with Petra Lund.", "agreed"),
        ("A judge ordered the mill to pay the workers.", "ordered"),
        ("The operator must report to the court.", "ordered"),
        ("The bakery plans to hire forty people.", "planned"),
        ("The airline is ready to take the passengers back.", "planned"),
        ("The army refused to leave the valley.", "refused"),
        ("The minister ruled out a tax on bread.", "refused"),
        ("We will not sell the harbour.", "refused"),
        ("The bank will lend the money if the parliament agrees.", "conditional"),
        ("The city kept its promise.", "fulfilled"),
        ("The road was repaired, as promised.", "fulfilled"),
        ("The firm broke its promise to the town.", "broken"),
        ("The firm failed to pay by the deadline.", "broken"),
        ("The ministry never promised anybody such a sum.", "denied"),
        ("The mayor denied that she had agreed to sell the park.", "denied"),
    ],
)
def test_status_of_english_cues(text: str, status: str) -> None:
    assert status in statuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prices will rise by a tenth.",
        "Will the city build two quays by June?",
        "The repair will cost two million crowns.",
        "The toll is expected to reach sixty.",
        "Farmers hope that the rain will stop.",
        "The bishop called on both sides to stop shooting.",
        "The port could close in May.",
        "Analysts expect that the bank will sell its stake.",
        "The company denied that it would move abroad.",
        "A longer strike would hurt the harbour.",
        "The spokesman declined to comment.",
        "The council did not rule out another vote.",
        "The team failed to score.",
    ],
)
def test_what_commits_nobody_has_no_cue(text: str) -> None:
    assert statuses(text) == []


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("fr", "La ville construira deux écoles avant juin.", "pledged"),
        ("fr", "Le syndicat a refusé de signer le texte.", "refused"),
        ("fr", "La cour a ordonné à la société de payer.", "ordered"),
        ("de", "Die Stadt plant, zwei Schulen zu bauen.", "planned"),
        ("de", "Beide Seiten einigten sich auf eine Waffenruhe.", "agreed"),
        ("de", "Der Konzern verpflichtete sich, die Löhne zu erhöhen.", "pledged"),
        ("es", "El alcalde prometió dos escuelas.", "pledged"),
        ("es", "La empresa pagará el bono si el juez lo aprueba.", "conditional"),
        ("es", "El club se negó a vender al jugador.", "refused"),
        ("pt", "O governo vai construir duas pontes.", "pledged"),
        ("pt", "As partes acordaram uma trégua.", "agreed"),
        ("it", "Il comune costruirà due scuole.", "pledged"),
        ("it", "La società ha rifiutato di pagare.", "refused"),
        ("ru", "Компания пообещала построить две школы.", "pledged"),
        ("ru", "Суд обязал завод выплатить долг.", "ordered"),
        ("ar", "تعهدت الشركة ببناء مدرستين.", "pledged"),
        ("ar", "رفض الوزير التوقيع على الاتفاق.", "refused"),
        ("zh", "公司承诺在六月前支付工资。", "pledged"),
        ("zh", "双方同意停火。", "agreed"),
    ],
)
def test_status_in_other_languages(language: str, text: str, status: str) -> None:
    assert status in statuses(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les prix augmenteront de deux pour cent."),
        ("de", "Die Bauern hoffen, dass der Regen aufhören wird."),
        ("es", "Los analistas esperan que el banco venderá su parte."),
        ("ru", "Профсоюз надеется, что завод выплатит долг."),
        ("ar", "توقع الخبير أن ترتفع الأسعار."),
        ("ar", "رفضت الوزارة التعليق."),
        ("zh", "专家预计价格将上涨。"),
    ],
)
def test_forecasts_and_hopes_in_other_languages(language: str, text: str) -> None:
    assert statuses(text, language) == []


def test_a_passive_is_told_apart() -> None:
    passive, active = scan_commitments("The captive will be released. The Front will release the captive.")
    assert (passive.passive, active.passive) == (True, False)


def test_an_unknown_language_has_no_cues() -> None:
    assert scan_commitments("The city will pay.", "xx") == []


@pytest.mark.parametrize("language", languages_with("commitments"))
def test_every_language_has_a_table(language: str) -> None:
    table = commitment_cues(language)
    assert table is not None
    assert {status for status, _, _ in table.rules} >= {"pledged", "agreed", "ordered", "planned", "refused"}


WORDS = st.sampled_from(
    [
        "will",
        "not",
        "promised",
        "that",
        "to",
        "if",
        "agreed",
        ",",
        ".",
        "“",
        "”",
        "said",
        "Ann",
        "would",
        "été",
        "将",
    ]
)


@given(st.lists(WORDS, max_size=40), st.sampled_from(languages_with("commitments")))
def test_mentions_stand_where_they_say_and_never_overlap(words: list[str], language: str) -> None:
    text = " ".join(words)
    cues = scan_commitments(text, language)
    assert all(text[cue.start : cue.end] == cue.text for cue in cues)
    assert all(one.end <= other.start for one, other in pairwise(cues))
