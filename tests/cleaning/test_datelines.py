"""Datelines of the agencies, and what only looks like one."""

import pytest

from summariser import RawDocument, clean
from summariser.cleaning.text.datelines import find_dateline

REST = "Und so geht es weiter, with enough text after it to be a paragraph."


@pytest.mark.parametrize(
    ("dateline", "place", "agency"),
    [
        ("MOSCOW (Sputnik) - ", "Moscow", "Sputnik"),
        ("N'DJAMENA (Sahel Wire) - ", "N'Djamena", "Sahel Wire"),
        ("PARIS, March 3 (Reuters) — ", "Paris", "Reuters"),
        ("LAGOS, Nigeria (AP) — ", "Lagos", "AP"),
        ("CLEVELAND, Sept. 19 (Lakeshore News Service) — ", "Cleveland", "Lakeshore News Service"),
        ("RIO DE JANEIRO (AP) — ", "Rio de Janeiro", "AP"),
        ("BEIJING, Feb. 3 (Xinhua) -- ", "Beijing", "Xinhua"),
        ("BERLIN/DPA - ", "Berlin", "DPA"),
        ("Prag (dpa) - ", "Prag", "dpa"),
        ("Puerto Arenal (Chile), 22 ene (EFE).- ", "Puerto Arenal", "EFE"),
        ("MADRID, 3 Feb. (EUROPA PRESS) - ", "Madrid", "EUROPA PRESS"),
        ("Paris, le 3 février (AFP) – ", "Paris", "AFP"),
        ("(ANSA) - ROMA, 03 FEB - ", "Roma", "ANSA"),
        ("MOSCOW, February 3. /TASS/. ", "Moscow", "TASS"),
        ("МОСКВА, 3 фев - РИА Новости. ", "Москва", "РИА Новости"),
        ("بغداد 9 ديسمبر كانون الأول (رويترز) - ", "بغداد", "رويترز"),
        ("القاهرة - (أ ش أ) - ", "القاهرة", "أ ش أ"),
        ("新华社北京2月3日电（记者张三）", "北京", "新华社"),
        ("【ワシントン共同】", "ワシントン", "共同"),
        ("WASHINGTON — ", "Washington", None),
    ],
)
def test_a_dateline_gives_place_and_agency(dateline: str, place: str, agency: str | None) -> None:
    found = find_dateline(dateline + REST)
    assert found is not None
    assert (found.end, found.place, found.agency) == (len(dateline), place, agency)


@pytest.mark.parametrize(
    "text",
    [
        "The European Central Bank (ECB) said it would hold rates.",
        "Donald Rusk (PO) - the leader of the party - said no.",
        "NATO - the alliance that has 32 members - met on Monday.",
        "Hamas: the group said it would answer.",
        "WARNING: The road is closed.",
        "By contrast - the others stayed.",
    ],
)
def test_a_sentence_is_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("KESTREL, 12 January 2026 - ", "2026-01-12"),
        ("MOHRBACH, 3. Februar 2026 (dpa) - ", "2026-02-03"),
        ("PARIS, le 3 février 2026 (AFP) – ", "2026-02-03"),
        ("PARIS, March 3 (Reuters) — ", None),
        ("KESTREL — ", None),
    ],
)
def test_a_day_with_its_year_is_that_of_publication(dateline: str, day: str | None) -> None:
    text = f"A headline of some words\n\n{dateline}{REST}\n\nThe rest of it was due by 4 May 2027, they said."
    assert clean(RawDocument(text, "a")).metadata.published == day


def test_a_declared_time_goes_before_the_day_of_the_dateline() -> None:
    text = f"A headline of some words\nPublished: 13 January 2026\n\nKESTREL, 12 January 2026 - {REST}"
    assert clean(RawDocument(text, "a")).metadata.published == "2026-01-13"
