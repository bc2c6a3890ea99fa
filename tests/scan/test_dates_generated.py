"""Deadlines and reports made from templates, with the days they mean known beforehand.

The oracle is arithmetic on the calendar: a pending day lies 10 to 300 days ahead, a reported one as far back
or, where the same words are put in the past tense, on the same day and month one year earlier.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.languages import find_language, languages_with
from summariser.scan.dates import scan_dates

DISTANCES = [10 + (290 * number) // 236 for number in range(237)]  # days
FIRST_PUBLICATION = date(2025, 1, 7)
STEP = timedelta(days=11)  # between publications, so that every part of the year is met

MONTHS = {
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
    "grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
PATTERNS = {"de": "{day}. {month}", "es": "{day} de {month}", "pt": "{day} de {month}"}
CJK = {"zh": "{number}月{day}日", "ja": "{number}月{day}日"}

PENDING = {
    "ar": [
        "ستدفع الشركة الغرامة بحلول {}.",
        "تعهدت الشركة بدفع الغرامة حتى {}.",
        "قال الوزير إن المصنع سيغلق بحلول {}.",
    ],
    "de": [
        "Der Konzern will bis zum {} 40 Züge liefern.",
        "Das Ministerium kündigte an, bis zum {} zu zahlen.",
        "Die Bank hat zugesagt, spätestens am {} alle Kunden zu entschädigen.",
    ],
    "en": [
        "The ministry will pay the families by {}.",
        "{} is the deadline; the firm must deliver 40 trains by {}.",
        "The company promised 40 trains by {}, the minister said.",
        "The rebels agreed to leave the town no later than {}.",
        "The mine, which was founded in the valley, said it would close by {}.",
        "The council has vowed that the bridge will be completed by {}.",
    ],
    "es": [
        "El ministerio pagará a las familias antes del final del {}.",
        "La empresa se comprometió a entregar 40 trenes a más tardar el {}.",
        "El ministro dijo que la planta cerraría hasta el {}.",
    ],
    "fr": [
        "La banque versera les primes d'ici le {}.",
        "Le ministère s'est engagé à payer au plus tard le {}.",
        "Le groupe a annoncé qu'il livrerait 40 trains d'ici au {}.",
    ],
    "it": [
        "Il ministero pagherà le famiglie entro il {}.",
        "La società si è impegnata a consegnare 40 treni entro il {}.",
        "Il ministro ha detto che la fabbrica chiuderebbe entro il {}.",
    ],
    "ja": ["会社は{}までに罰金を支払う。", "政府は{}までに橋を建設すると約束した。"],
    "nl": [
        "Het ministerie zal de gezinnen uiterlijk {} betalen.",
        "Het bedrijf beloofde uiterlijk op {} 40 treinen te leveren.",
        "De minister zei dat de fabriek tot en met {} open zou blijven.",
    ],
    "pl": [
        "Ministerstwo wypłaci pieniądze do {}.",
        "Spółka zobowiązała się dostarczyć 40 pociągów do {}.",
        "Minister powiedział, że fabryka zostanie zamknięta najpóźniej {}.",
    ],
    "pt": [
        "O ministério pagará às famílias até {}.",
        "A empresa comprometeu-se a entregar 40 comboios até ao dia {}.",
        "O ministro disse que a fábrica fecharia até {}.",
    ],
    "ru": [
        "Министерство выплатит компенсации до {}.",
        "Компания обязалась поставить 40 поездов не позднее {}.",
        "Банк пообещал вернуть деньги до {}.",
    ],
    "uk": [
        "Міністерство виплатить компенсації до {}.",
        "Компанія зобов’язалася поставити 40 потягів не пізніше {}.",
        "Банк пообіцяв повернути гроші до {}.",
    ],
    "zh": ["公司将在{}之内支付罚款。", "政府承诺不晚于{}完成大桥。"],
}
REPORTED = {
    "ar": ["لم تدفع الشركة الغرامة بحلول {}.", "دفعت الشركة الغرامة بحلول {}."],
    "de": [
        "Der Konzern musste bis zum {} zahlen und tat es nicht.",
        "Der Konzern lieferte alle Züge bis zum {}.",
        "Die Bank hat die Kunden bis zum {} entschädigt.",
    ],
    "en": [
        "The ministry paid the families by {}.",
        "The firm had to deliver 40 trains by {}.",
        "The company failed to pay its workers by {}.",
        "All prisoners were freed by {}, the army said.",
        "The firm delivered the last train on {}.",
        "By {} the rebels had left the town.",
    ],
    "es": ["La empresa no pagó a los obreros hasta el {}.", "La empresa entregó los trenes el {}."],
    "fr": ["La banque n'a pas versé les primes avant la fin du {}.", "Le groupe a livré les trains le {}."],
    "it": ["La società non ha pagato entro il {}.", "La società aveva consegnato i treni entro il {}."],
    "ja": ["会社は{}までに罰金を支払わなかった。", "政府は{}までに橋を完成した。"],
    "nl": ["Het bedrijf betaalde de arbeiders niet tot {}.", "Het bedrijf leverde de treinen op {}."],
    "pl": ["Spółka nie wypłaciła pensji do {}.", "Spółka dostarczyła pociągi do {}."],
    "pt": ["A empresa não pagou aos operários até {}.", "A empresa entregou os comboios até {}."],
    "ru": ["Министерство не смогло выплатить компенсации до {}.", "Компания поставила поезда до {}."],
    "uk": ["Міністерство не змогло виплатити компенсації до {}.", "Компанія поставила потяги до {}."],
    "zh": ["公司未能在{}之内支付罚款。", "公司已在{}之内完成大桥。"],
}


def written(day: date, language: str) -> str:
    """The day and its month in words, without the year."""
    if language in CJK:
        return CJK[language].format(number=day.month, day=day.day)
    month = MONTHS[language].split()[day.month - 1]
    english = "{month} {day}" if language == "en" and day.day % 2 else "{day} {month}"
    return PATTERNS.get(language, english).format(day=day.day, month=month)


def cases(templates: list[str]) -> Iterator[tuple[str, date, int]]:
    for number, distance in enumerate(DISTANCES):
        yield templates[number % len(templates)], FIRST_PUBLICATION + number * STEP, distance


def misread(templates: list[str], language: str, *, back: bool, same_day: bool = False) -> list[str]:
    """The generated sentences in which the last date does not end on the day that it means."""
    wrong = []
    for template, published, distance in cases(templates):
        day = published + timedelta(days=-distance if back and not same_day else distance)
        if (day.month, day.day) == (2, 29):
            continue
        meant = day.replace(year=day.year - 1) if same_day else day
        text = template.replace("{}", written(day, language))
        dates = [found for found in scan_dates(text, published, language) if found.last]
        if not dates or dates[-1].last != meant:
            got = dates[-1].last if dates else None
            wrong.append(f"{published}: {text} {got} instead of {meant}")
    return wrong


def test_every_language_with_dates_has_templates() -> None:
    known = {*languages_with("dates"), *languages_with("cjk_dates")}
    assert known >= PENDING.keys() == REPORTED.keys()


@pytest.mark.parametrize("language", sorted(PENDING))
def test_a_pending_deadline_resolves_forward(language: str) -> None:
    assert misread(PENDING[language], language, back=False) == []


@pytest.mark.parametrize("language", sorted(REPORTED))
def test_a_reported_day_resolves_backward(language: str) -> None:
    assert misread(REPORTED[language], language, back=True) == []


@pytest.mark.parametrize("language", sorted(REPORTED))
def test_the_same_day_in_the_past_tense_is_that_of_the_year_before(language: str) -> None:
    assert misread(REPORTED[language], language, back=True, same_day=True) == []


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(10, 300))
def test_a_bare_deadline_is_pending(published: date, distance: int) -> None:
    day = published + timedelta(days=distance)
    (found,) = scan_dates(f"by {day.day} {MONTHS['en'].split()[day.month - 1]}", published)
    assert found.last in ({day} if (day.month, day.day) != (2, 29) else {day, None})


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(10, 300), st.sampled_from(["past", "future"])
)
def test_the_tense_of_the_item_decides_where_it_is_known(published: date, distance: int, ahead: bool) -> None:
    day = published + timedelta(days=distance if ahead else -distance)
    if (day.month, day.day) == (2, 29):
        return
    text = f"on {day.day} {MONTHS['en'].split()[day.month - 1]}"
    (found,) = scan_dates(text, published, "en", "future" if ahead else "past")
    assert (found.first, found.last) == (day, day)


def test_months_of_the_templates_are_known_to_the_language() -> None:
    for language, names in MONTHS.items():
        found = find_language(language)
        assert found and found.months
        assert set(map(str.lower, names.split())) <= set(found.months.numbers())
