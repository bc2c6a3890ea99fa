from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.scan.names import scan_names
from summariser.scan.names.name_clusters import canonical_names, stands_for


def found(text: str, language: str = "en") -> list[str]:
    return [mention.text for mention in scan_names(text, language)]


def kinds(text: str, language: str = "en") -> dict[str, str | None]:
    return {mention.text: mention.kind for mention in scan_names(text, language)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The deal was signed by Ursula von der Leyen in Brussels.", ["Ursula von der Leyen", "Brussels"]),
        ("It was Bashar al-Assad who met J. R. Okonkwo.", ["Bashar al-Assad", "J. R. Okonkwo"]),
        ("They flew from N'Djamena with Aoife O’Neill.", ["N'Djamena", "Aoife O’Neill"]),
        ("Shares in Marks & Tanner fell.", ["Marks & Tanner"]),
        (
            "A note from the Ministry of Finance and the Bank of England.",
            ["Ministry of Finance", "Bank of England"],
        ),
        ("Talks between Norway and Chad failed.", ["Norway", "Chad"]),
        (
            "Observers of the Organisation for Security and Co-operation in Europe left.",
            ["Organisation for Security and Co-operation in Europe"],
        ),
        ("On Monday, in March, President Ilham Torvald spoke French.", ["Ilham Torvald"]),
        ("Residents left. Later the residents of Quennby came back.", ["Quennby"]),
        ("Israel's Ministry of Defence said so.", ["Israel", "Ministry of Defence"]),
        ("The Bakers’ and Packers’ Union agreed.", ["Bakers’ and Packers’ Union"]),
        ("Water Resources Minister Basava Hulik resigned.", ["Basava Hulik"]),
        ("The Israeli army left. New Zealand won.", ["New Zealand"]),
        ("It cost NZ$2.7 billion.", []),
        ("", []),
    ],
)
def test_names_in_english(text: str, names: list[str]) -> None:
    assert found(text) == names


def test_a_word_that_opens_a_sentence_is_judged_by_the_rest_of_the_text() -> None:
    assert found("Turnover rose. The turnover of the year was good.") == []
    assert found("Torvik rose. Everybody trusts Torvik now.") == ["Torvik", "Torvik"]


def test_headline_case_is_no_evidence() -> None:
    assert "Plan" not in found("Mayor Drops Plan For Bridge Over River Again\nThe mayor dropped it.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The chief executive, Odette Marsh, resigned.", "Odette Marsh", "person"),
        ("A teacher, Ngaire Thorn, wept.", "Ngaire Thorn", "person"),
        ("They sued Brackwell Foods.", "Brackwell Foods", "organisation"),
        ("It left Burkina Faso.", "Burkina Faso", "country"),
        ("The fire broke out in Kilbrennan.", "Kilbrennan", "other"),
        ("Rebels of the Taliban fled.", "Taliban", "group"),
        ("The Red Lantern said no. She joined the Red Lantern.", "Red Lantern", "organisation"),
    ],
)
def test_kinds(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L'Assemblée nationale et la Cour des comptes.", ["Assemblée nationale", "Cour des comptes"]),
        ("de", "Die Sprecherin Birte Wollmer sagte in Prag, der Zins sinke.", ["Birte Wollmer", "Prag"]),
        ("es", "El ministro de Salud, Édgar Llontop, viajó a Perú.", ["Édgar Llontop", "Perú"]),
        ("ru", "Глава компании Даулет Орманов приехал в Москву.", ["Даулет Орманов", "Москву"]),
        ("ar", "قال الرئيس سامر الحداد أمس إن العراق وافق", ["سامر الحداد", "العراق"]),
        ("zh", "中国外交部发言人王毅表示，俄罗斯同意了。", ["中国外交部", "王毅", "俄罗斯"]),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


@given(st.text(max_size=300), st.sampled_from(["en", "fr", "de", "ru", "ar", "zh", "und"]))
def test_offsets_hold_and_mentions_are_in_order(text: str, language: str) -> None:
    mentions = scan_names(text, language)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert all(first.end <= second.start for first, second in pairwise(mentions))


def test_groups_join_surname_acronym_and_head() -> None:
    text = (
        "The Lake Harbour Front (LHF) met Ann Torvald and Bob Torvald. The LHF left. Rebels of the Front "
        "stayed. Marta Okeke of the European Central Bank spoke. Then Okeke left. Torvald came."
    )
    groups = {group.name: group for group in canonical_names(text, scan_names(text))}
    assert set(groups["Lake Harbour Front"].aliases) == {"LHF", "Front"}
    assert groups["Marta Okeke"].aliases == ("Okeke",)
    assert groups["Ann Torvald"].aliases == groups["Bob Torvald"].aliases == ()


def test_groups_come_most_mentioned_first_and_join_names_of_a_country() -> None:
    text = "They left Britain. The UK said so. The UK and Chad met in the UK."
    groups = canonical_names(text, scan_names(text))
    assert [len(group.mentions) for group in groups] == [4, 1]
    assert {groups[0].name, *groups[0].aliases} == {"Britain", "UK"}


@pytest.mark.parametrize(
    ("acronym", "name", "expected"),
    [
        ("IMF", "International Monetary Fund", True),
        ("ECB", "European Bank", False),
        ("U.N.", "United Nations", True),
    ],
)
def test_stands_for(acronym: str, name: str, expected: bool) -> None:
    assert stands_for(acronym, name) is expected


LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "ru", "uk", "ar", "zh", "ja", "und")
PIECES = st.sampled_from(
    ["Unite", "«", "»", "„", "“", ", ", " ", "\n", "'s", "the", "Gewerkschaft", "der", ".", "-"]
)


@given(
    text=st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map("".join)),
    language=st.sampled_from(LANGUAGES),
)
def test_any_text_has_names_that_stand_in_it(text: str, language: str) -> None:
    for name in scan_names(text, language):
        assert text[name.start : name.end] == name.text


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Unite, which represents 3,400 crew, threatened to strike.", "Unite"),
        ("de", "Der Bauträger Wohnwerk baut. Volkswagen kündigte an, zu sparen.", "Wohnwerk"),
        ("de", "Die Hafenbahn Nord und die Gewerkschaft EVG einigten sich.", "Hafenbahn Nord"),
        ("ru", "Завод «Волна» обещал выплатить долги.", "Волна"),
        ("ar", "وتعتزم وزارة النقل إنشاء رصيف جديد.", "وزارة النقل"),
        ("zh", "挪威与海澜港务集团3日达成协议。", "海澜港务集团"),
    ],
)
def test_names_of_bodies_told_by_their_neighbours(language: str, text: str, name: str) -> None:
    kinds = {mention.text: mention.kind for mention in scan_names(text, language)}
    assert kinds[name] == "organisation"


def test_names_in_ukrainian() -> None:
    text = (
        "Міністерство оборони України повідомило, що президент Володимир Коваленко підписав указ. "
        "За словами міністра Олени Бондар, Верховна Рада ухвалила закон. Нагадаємо, у Харкові сталася пожежа."
    )
    assert [(name.text, name.kind) for name in scan_names(text, "uk")] == [
        ("Міністерство оборони України", "organisation"),
        ("Володимир Коваленко", "person"),
        ("Олени Бондар", "person"),
        ("Верховна Рада", "organisation"),
        ("Харкові", "other"),
    ]
