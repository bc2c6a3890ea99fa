"""What is a name of the article, in other words, is none, or is invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding import check_text, ground
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft
from summariser.scan.article_scan import scan_article

TEXTS = {
    "ar": "أعلن وزير الصحة سالم الحارثي الاثنين قواعد جديدة. وأجل القاضي المحاكمة في صحار. وأضرب الممرضون.",
    "de": (
        "Die Ministerin Petra Holm kündigte am Montag neue Regeln für Pflegeheime an. Der Richter vertagte "
        "den Prozess. Sie sagte den Anwohnern Hilfe zu."
    ),
    "en": (
        "Health minister Petra Holm told reporters in Catbalogan on Monday that rules would follow. The "
        "judge adjourned the trial. Nurses in the Teal valley strike."
    ),
    "es": "La ministra de Sanidad, Petra Holm, anunció el lunes normas. El juez aplazó el juicio en Varna.",
    "fr": (
        "La ministre de la Santé, Petra Holm, a annoncé lundi des règles. Le juge a reporté le procès. "
        "L'intersyndicale de l'éducation appelle à la grève."
    ),
    "ja": "厚生労働省の田中一郎局長は火曜日、新しい規則を発表した。東京の裁判所は審理を延期した。",
    "ru": (
        "Министр здравоохранения Пётр Холмов объявил в понедельник о правилах. Судья отложил процесс в "
        "Твери. Движение «Чистая Чёба» против."
    ),
    "zh": "市人社局局长裘正南周二说，平台“快骑士”将在9月1日起为骑手缴纳养老保险。贺兰清对此不满意。",
}
TRUE = [
    ("de", "Die Ministerin will strengere Kontrollen für Heime."),
    ("de", "Gericht vertagt Verfahren"),
    ("de", "Neue Vorschriften für Altenheime kommen"),
    ("de", "Die Politikerin kündigte Änderungen im Gesundheitswesen an."),
    ("en", "Nurses Strike In Valley As Judge Adjourns Trial"),
    ("en", "The Minister announced rules."),
    ("es", "El Gobierno anuncia normas."),
    ("es", "La Ministra anunció normas."),
    ("fr", "L'Intersyndicale appelle à la grève."),
    ("fr", "Le juge a reporté l'audience."),
    ("ja", "裁判所は審理を先送りした。"),
    ("ru", "Холмова поддержали медсёстры."),
    ("ru", "С «Чистой Чёбой» не согласны."),
    ("zh", "骑手代表贺兰清表示不满。"),
    ("zh", "平台承诺改善骑手待遇。"),
]
FALSE = [
    ("ar", "أعلن الوزير خالد العامري قواعد."),
    ("de", "Minister Jonas Brask kündigte Regeln an."),
    ("de", "Regeln gelten auch in Hamburg."),
    ("en", "Judge Karl Brenner adjourned the trial."),
    ("en", "Nurses in Leeds strike."),
    ("en", "The World Bank welcomed it."),
    ("es", "El juez Carlos Ibáñez aplazó el juicio."),
    ("fr", "La grève touche aussi Lyon."),
    ("ru", "Медсёстры бастуют в Казани."),
]
ACTORS = [
    ("de", "Anwohner", True),
    ("de", "der Richter", True),
    ("de", "Jonas Brask", False),
    ("en", "the judge", True),
    ("en", "striking nurses", True),
    ("en", "health ministry", True),
    ("en", "Marta Olsen", False),
    ("fr", "la ministre", True),
    ("fr", "intersyndicale de l’éducation", True),
    ("ja", "裁判所", True),
    ("ja", "山田花子", False),
    ("ru", "судья", True),
    ("zh", "人社局", True),
    ("zh", "王小明", False),
]


def article_in(language: str, make_article: Callable[..., Article]) -> Article:
    return make_article(TEXTS[language], language=language, published="2026-03-10T08:00:00Z")


def errors(language: str, claim: str, make_article: Callable[..., Article]) -> set[str]:
    found = check_text(claim, article_in(language, make_article), [1])
    return {one.rule for one in found if one.kind == "error"}


@pytest.mark.parametrize(("language", "claim"), TRUE)
def test_words_that_name_nobody_else_pass(
    language: str, claim: str, make_article: Callable[..., Article]
) -> None:
    assert errors(language, claim, make_article) == set()


@pytest.mark.parametrize(("language", "claim"), FALSE)
def test_a_name_that_is_nowhere_is_rejected(
    language: str, claim: str, make_article: Callable[..., Article]
) -> None:
    assert errors(language, claim, make_article) == {"name.not-in-article"}


@pytest.mark.parametrize(("language", "name", "kept"), ACTORS)
def test_an_actor_may_be_named_by_common_words(
    language: str, name: str, kept: bool, make_article: Callable[..., Article]
) -> None:
    article = article_in(language, make_article)
    actor = ActorDraft(name=name, kind="other", sentences=[1])
    assert bool(ground(Draft(actors=[actor]), article, scan_article(article)).actors) is kept


def test_a_place_does_not_speak(make_article: Callable[..., Article]) -> None:
    article = article_in("en", make_article)
    promise = CommitmentDraft(
        action="bring in rules", status="pledged", stated_by="Petra Holm", sentences=[1]
    )
    grounded = ground(Draft(commitments=[promise]), article, scan_article(article))
    assert "speaker.not-in-evidence" not in {one.rule for one in grounded.questions}
