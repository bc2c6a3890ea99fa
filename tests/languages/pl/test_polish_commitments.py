"""Polish commitment cues: perfective future, auxiliaries, verbs of commitment; and what commits nobody."""

from __future__ import annotations

import pytest

from summariser.scan.commitments import scan_commitments


@pytest.mark.parametrize(
    ("text", "cue", "status"),
    [
        ("Rząd obiecuje niższe podatki.", "obiecuje", "pledged"),
        ("Firma zobowiązała się do zapłaty kary.", "zobowiązała się", "pledged"),
        ("Bank zwiększy kapitał.", "zwiększy", "pledged"),
        ("Firma będzie budować drogi.", "będzie", "pledged"),
        ("Związkowcy zagrozili strajkiem.", "zagrozili", "pledged"),
        ("Huta nie zamknie pieca.", "zamknie", "refused"),
        ("Związek odmówił podpisania umowy.", "odmówił", "refused"),
        ("Spółka odrzuciła ofertę inwestora.", "odrzuciła", "refused"),
        ("Spółka nie zgodziła się na ugodę.", "nie zgodziła się na", "refused"),
        ("Rząd nie planuje podwyżek.", "planuje", "refused"),
        ("Zarząd uzgodnił ze związkiem podwyżki.", "uzgodnił", "agreed"),
        ("Kraje podpisały porozumienie o wymianie jeńców.", "podpisały porozumienie", "agreed"),
        ("Sąd nakazał firmie zapłatę kary.", "nakazał", "ordered"),
        ("Minister zakazał wstępu do lasu.", "zakazał", "ordered"),
        ("Miasto planuje budowę basenu.", "planuje", "planned"),
        ("Firma chce zbudować halę.", "chce", "planned"),
        ("Nowa szkoła ma powstać do września.", "ma", "planned"),
        ("Gmina kupi autobusy, jeśli dostanie dotację.", "kupi", "conditional"),
        ("Minister dotrzymał słowa.", "dotrzymał", "fulfilled"),
        ("Firma nie dotrzymała terminu budowy.", "nie dotrzymała terminu", "broken"),
    ],
)
def test_polish_cues(text: str, cue: str, status: str) -> None:
    (found,) = scan_commitments(text, "pl")
    assert (found.text, found.status, found.passive) == (cue, status, False)


def test_a_polish_passive_names_no_agent() -> None:
    (found,) = scan_commitments("Most zostanie otwarty w maju.", "pl")
    assert (found.status, found.passive) == ("pledged", True)


@pytest.mark.parametrize(
    "text",
    [
        "Ceny będą rosły.",
        "Temperatura zmniejszy się w nocy.",
        "Prezes liczy, że bank zwiększy kapitał.",
        "Spółka nie obiecała podwyżek.",
        "Czy rząd obniży podatki?",
        "Może zamknąć zakład.",
        "Będzie drogo.",
        "Otworzyli nową szkołę.",
        "Odmówił komentarza.",
    ],
)
def test_what_commits_nobody_in_polish(text: str) -> None:
    assert scan_commitments(text, "pl") == []
