"""Polish pages: boilerplate, bylines, datelines, timestamps and sentences."""

from __future__ import annotations

import pytest

from summariser.cleaning import clean
from summariser.cleaning.sentences.sentence_splitter import split_sentences
from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.models.article import Article, Metadata, RawDocument

TITLE = "Port w Zatoce obniża opłaty po blokadzie"
LEAD = (
    "Rada portu w Zatoce zgodziła się w poniedziałek obniżyć opłaty o 4,5 procent od 1 lipca, podał jej szef."
)
SECOND = (
    "Załogi kutrów blokowały nabrzeże przez 11 dni. „Wrócimy do pracy” – powiedziała ich liderka Ida Mol."
)
THIRD = "Rada miasta, do której należy nabrzeże, odmówiła zapłaty za dźwigi uszkodzone w czasie sporu."


def cleaned(*lines: str) -> Article:
    return clean(RawDocument("\n".join(lines), "port.txt", metadata=Metadata(language="pl")))


@pytest.mark.parametrize(
    "boilerplate",
    [
        "Reklama",
        "Dalsza część artykułu pod materiałem wideo",
        "Czytaj także: Limit połowu śledzia spadł o jedną trzecią",
        "Zapisz się na nasz newsletter",
        "Udostępnij na Facebooku",
        "Tagi: porty, rybołówstwo",
        "Akceptuję wszystkie",
        "My i nasi zaufani partnerzy używamy plików cookies.",
        "Ten artykuł jest dostępny tylko dla subskrybentów",
        "© Wszelkie prawa zastrzeżone",
        "Przejdź do treści",
        "Zaloguj się",
        "Fot. Jan Lind / PAP",
    ],
)
def test_polish_boilerplate_is_removed(boilerplate: str) -> None:
    article = cleaned(TITLE, LEAD, SECOND, boilerplate, THIRD)
    assert article.text == "\n".join((LEAD, SECOND, THIRD))
    assert boilerplate in [removal.text for removal in article.removed]


def test_polish_comments_end_the_article() -> None:
    article = cleaned(TITLE, LEAD, SECOND, THIRD, "Komentarze (12)", "rybak71 pisze: Nareszcie! Odpowiedz")
    assert article.text == "\n".join((LEAD, SECOND, THIRD))


@pytest.mark.parametrize(
    "line",
    [
        "Reklama piwa zniknie z plaż, zapowiedział burmistrz.",
        "Udostępnij dane, żąda od spółki urząd, bo inaczej nałoży karę 5 mln zł.",
        "Komentarze mieszkańców zebrała komisja.",
    ],
)
def test_what_only_looks_like_polish_boilerplate_stays(line: str) -> None:
    assert line in cleaned(TITLE, LEAD, SECOND, line, THIRD).text


def test_a_polish_byline_and_time() -> None:
    article = cleaned(TITLE, "Autor: Zofia Malik", "Opublikowano: 3 lutego 2025, 10:40", LEAD, SECOND, THIRD)
    assert article.text == "\n".join((LEAD, SECOND, THIRD))
    assert article.metadata.author == "Zofia Malik"
    assert (article.metadata.published or "").startswith("2025-02-03T10:40")


def test_a_polish_dateline() -> None:
    article = cleaned(TITLE, f"ZATOKA, 3 lutego (PAP) - {LEAD}", SECOND, THIRD)
    assert (article.metadata.place, article.metadata.agency) == ("Zatoka", "PAP")


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("3 lutego 2025, 10:40", "2025-02-03T10:40:00"),
        ("03.02.2025, godz. 10:40", "2025-02-03T10:40:00"),
        ("Dodano: 5 maja 2026", "2026-05-05"),
    ],
)
def test_polish_times(line: str, iso: str) -> None:
    (found,) = find_timestamps(line, "pl")
    assert found.iso == iso


def test_polish_sentences() -> None:
    text = (
        "Mieszka przy ul. Polnej 5 w Zawadce. W 2024 r. Polska miała ok. 37 mln mieszkańców. "
        "Prof. Jan Nowak, m.in. z Krakowa, był 3. na mecie. Kosztuje to 5 tys. zł. To było w XX w. "
        "Potem wyjechał."
    )
    assert [text[start:end] for start, end in split_sentences(text, "pl")] == [
        "Mieszka przy ul. Polnej 5 w Zawadce.",
        "W 2024 r. Polska miała ok. 37 mln mieszkańców.",
        "Prof. Jan Nowak, m.in. z Krakowa, był 3. na mecie.",
        "Kosztuje to 5 tys. zł.",
        "To było w XX w.",
        "Potem wyjechał.",
    ]
