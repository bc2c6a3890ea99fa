from __future__ import annotations

import pytest

from summariser.scan.names.name_matching import NameIndex
from summariser.scan.nationalities import demonym_codes, demonyms_of

TEXT = (
    "The European Central Bank (ECB) met Jodie Miller and Adam Smith in N'Djamena. Bashar al-Assad saw "
    "Musa Abu Marzouk. The IMF agreed. Israeli troops left Britain’s bases. Trufanov is free. United Nations "
    "aid came. Şahin’s car was seen by Aoife O’Neill. They spoke to Jodie. Smith was silent."
)
INDEX = NameIndex(TEXT, "en", title="Kharkin freed at last")


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("Jodie Miller", "exact"),
        ("Aoife O'Neill", "exact"),
        ("N’Djamena", "exact"),
        ("Bashar Assad", "exact"),
        ("ADAM SMITH", "case"),
        ("Sahin", "transliterated"),
        ("Musa Marzouk", "part"),
        ("UK", "alias"),
        ("UN", "alias"),
        ("Israel", "demonym"),
        ("International Monetary Fund", "expansion"),
        ("Alexander Trufanov", "expansion"),
        ("Jodie Smith", None),
        ("Maria Smith", None),
        ("Acme Bank", None),
        ("Trufanow", None),
        ("G20", None),
        ("", None),
    ],
)
def test_how_a_name_is_found(name: str, how: str | None) -> None:
    match = INDEX.match(name)
    assert (match.how if match else None) == how


def test_a_name_of_the_title_says_so() -> None:
    match = INDEX.match("Kharkin")
    assert match is not None
    assert match.in_title


def test_find_is_bounded_by_offsets() -> None:
    first, second = INDEX.find("Smith")
    assert INDEX.find("Smith", start=first[1]) == [second]
    assert INDEX.find("Smith", end=first[1]) == [first]
    assert TEXT[slice(*first)] == "Smith"


@pytest.mark.parametrize(
    ("language", "text", "name", "how"),
    [
        ("ru", "Встреча с Орманбековым прошла.", "Орманбеков", "inflected"),
        ("ar", "وقال مصدر للعراق", "العراق", "inflected"),
        ("de", "Wollmers Bahn fährt.", "Wollmer", "inflected"),
        ("zh", "华为公司拒绝了。", "华为", "exact"),
    ],
)
def test_inflection(language: str, text: str, name: str, how: str) -> None:
    match = NameIndex(text, language).match(name)
    assert match is not None
    assert match.how == how


@pytest.mark.parametrize(
    ("word", "language", "country"),
    [
        ("Israelis", "en", "Israel"),
        ("Dutch", "en", "Netherlands"),
        ("israélienne", "fr", "Israël"),
        ("französischen", "de", "Frankreich"),
        ("израильского", "ru", "Израиль"),
    ],
)
def test_demonyms(word: str, language: str, country: str) -> None:
    assert word.lower() in demonyms_of(country, language)


def test_other_words_are_no_demonyms() -> None:
    assert "table" not in demonym_codes("en")


def test_a_possessive_inside_a_name_is_verbatim() -> None:
    found = NameIndex("Grenholm's port authority said no.").match("Grenholm's port authority")
    assert found is not None and (found.how, found.spans) == ("exact", ((0, 25),))


def test_a_run_of_capitals_longer_than_any_name_is_not_searched_for() -> None:
    run = "Aa " * 20_000
    index = NameIndex(run, "en", mentions=())
    assert index.find(run) == []
    assert index.find("Aa Aa")[0] == (0, 5)
