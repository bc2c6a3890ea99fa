"""An invented Ukrainian article, read by the rule-based extractor from its page to its draft."""

from __future__ import annotations

from functools import cache

import pytest

from summariser.cleaning import clean
from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Article, Metadata, RawDocument
from summariser.models.draft import CommitmentDraft, Draft
from summariser.scan.article_scan import scan_article

PAGE = """Термінал у Сулимівці відкриють навесні

Автор: Марко Дядюн
12 березня 2026, 10:40

Компанія «Стептранс» пообіцяла до 1 травня відкрити новий вантажний термінал у Сулимівці, повідомила у \
вівторок гендиректорка Ірина Корчак. Проєкт коштує 2,4 мільярда гривень.

Термінал прийматиме щонайменше 3500 тонн зерна на добу. Минулого року через Сулимівку пройшло 210 тисяч \
тонн збіжжя.

«Ми створимо 150 робочих місць і не підвищимо тарифів до кінця року», — сказала Корчак.

Профспілка залізничників погодилася відкласти страйк, якщо компанія підвищить зарплати на 8 відсотків. \
Голова профспілки Семен Лютий заявив, що працівники відмовляються працювати понаднормово. Він також \
нагадав, що торік «Стептранс» обіцяла відремонтувати гуртожиток, але так і не зробила цього.

Антимонопольний комітет зобов'язав компанію протягом тридцяти днів розкрити власників. Міністерство \
інфраструктури планує виділити на дорогу до порту 340 млн грн. Міський голова Андрій Ворона спростував \
чутки, що громада погодилася продати причал.

Читайте також: Скільки коштує хліб
Фото: Укрінформ
"""


@cache
def draft() -> Draft:
    article = clean(RawDocument(PAGE, "page", "text"))
    return draft_by_rules(article, scan_article(article))


@pytest.mark.parametrize(
    ("status", "by", "action", "when"),
    [
        ("pledged", "Стептранс", "відкрити новий вантажний термінал у Сулимівці", "до 1 травня"),
        ("pledged", "Стептранс", "створимо 150 робочих місць", None),
        ("refused", "Стептранс", "підвищимо тарифів", "до кінця року"),
        ("conditional", "Профспілка залізничників", "відкласти страйк", None),
        ("refused", "працівники", "працювати понаднормово", None),
        ("broken", "Стептранс", "відремонтувати гуртожиток", None),
        ("ordered", "компанію", "розкрити власників", "протягом тридцяти днів"),
        ("denied", "Андрій Ворона", "продати причал", None),
        ("planned", "Міністерство інфраструктури", "виділити на дорогу до порту 340 млн грн", None),
    ],
)
def test_a_commitment_is_drafted(status: str, by: str, action: str, when: str | None) -> None:
    assert (status, by, action, when) in [
        (one.status, one.by, one.action, one.when) for one in draft().commitments
    ]


def test_nothing_else_is_a_commitment() -> None:
    assert len(draft().commitments) == 9


def test_who_says_it_and_on_what_condition() -> None:
    first, *_ = draft().commitments
    (conditional,) = (one for one in draft().commitments if one.status == "conditional")
    assert first.stated_by == "Ірина Корчак"
    assert conditional.condition == "якщо компанія підвищить зарплати на 8 відсотків"


def test_actors_have_kinds_and_roles() -> None:
    actors = {actor.name: (actor.kind, actor.role) for actor in draft().actors}
    assert actors["Ірина Корчак"] == ("person", "гендиректорка")
    assert actors["Семен Лютий"] == ("person", "Голова профспілки")
    assert actors["Андрій Ворона"] == ("person", "Міський голова")
    assert actors["Антимонопольний комітет"] == ("organisation", None)
    assert actors["Стептранс"] == ("organisation", None)


def test_figures_are_verbatim() -> None:
    texts = [figure.text for figure in draft().figures]
    assert texts == [
        "2,4 мільярда гривень",
        "щонайменше 3500 тонн",
        "210 тисяч тонн",
        "150",
        "8 відсотків",
        "тридцяти днів",
        "340 млн грн",
    ]


def commitments_of(text: str) -> list[CommitmentDraft]:
    article = Article(text, number_sentences(text, "uk"), "invented.txt", Metadata(language="uk"))
    return list(draft_by_rules(article, scan_article(article)).commitments)


@pytest.mark.parametrize(
    ("text", "by", "action"),
    [
        ("Ліга заборонила «Буревіснику» грати на старій арені.", "Буревіснику", "грати на старій арені"),
        ("Фонд «Лелека» передасть лікарні апарат.", "Лелека", "передасть лікарні апарат"),
        ("Кредит надасть Північний інвестиційний фонд.", "Північний інвестиційний фонд", "Кредит надасть"),
        ("Експертизу місто завершить до 5 травня.", "місто", "Експертизу місто завершить"),
        ("Компанія погодилася відкрити «Веселку» у Сулимівці.", "Компанія", "відкрити «Веселку» у Сулимівці"),
    ],
)
def test_quoted_names_and_objects_before_the_verb(text: str, by: str, action: str) -> None:
    (commitment,) = commitments_of(text)
    assert (commitment.by, commitment.action) == (by, action)
