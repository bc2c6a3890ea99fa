"""Numbers in free text are checked in every form: ages, durations, rates, scores, clock times, ranks.

One invented text in each language, false claims about it that a certain rule rejects, and true ones in other
words, digits or notation, which it must not.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summariser.grounding import check_text
from summariser.models.article import Article

TEXTS = {
    "en": (
        "A 17-year-old boy signed a three-year deal worth £100,000 a month on Tuesday. Rovers "
        "won 3-1 at 6.30 p.m. before 12,400 fans. It is the third-largest club in the league. "
        "The twelve-man committee met for two hours, said coach Ina Dahl."
    ),
    "de": (
        "Ein 17-jähriger Junge unterschrieb am Dienstag einen Dreijahresvertrag über 100.000 "
        "Euro im Monat. Rovers gewann 3:1 um 18.30 Uhr vor 12.400 Zuschauern. Der drittgrößte "
        "Verein der Liga tagte zwei Stunden."
    ),
    "fr": (
        "Un garçon de 17 ans a signé mardi un contrat de trois ans à 100 000 euros par mois. "
        "Rovers a gagné 3-1 à 18h30 devant 12 400 spectateurs. Le troisième club de la ligue a"
        " siégé deux heures."
    ),
    "es": (
        "Un joven de 17 años firmó el martes un contrato de tres años por 100.000 euros al "
        "mes. Rovers ganó 3-1 a las 18.30 ante 12.400 espectadores. El tercer club de la liga "
        "se reunió dos horas."
    ),
    "it": (
        "Un ragazzo di 17 anni ha firmato martedì un contratto triennale da 100.000 euro al "
        "mese. Rovers ha vinto 3-1 alle 18.30 davanti a 12.400 spettatori. Il terzo club si è "
        "riunito per due ore."
    ),
    "pt": (
        "Um jovem de 17 anos assinou na terça um contrato de três anos por 100.000 euros por "
        "mês. O Rovers venceu por 3-1 às 18h30 diante de 12.400 pessoas. O terceiro maior "
        "clube reuniu-se duas horas."
    ),
    "ru": (
        "17-летний юноша подписал во вторник трёхлетний контракт на 100 тысяч рублей в месяц. "
        "«Роверс» выиграл 3:1 в 18:30 при 12 400 зрителях. Третий по величине клуб заседал два"
        " часа."
    ),
    "uk": (
        "17-річний юнак підписав у вівторок трирічний контракт на 100 тисяч гривень на місяць."
        " «Роверс» виграв 3:1 о 18:30 перед 12 400 глядачами. Третій за величиною клуб засідав"
        " дві години."
    ),
    "zh": (
        "17岁的少年周二签下三年合同，月薪10万元。球队在18时30分以"
        "3比1获胜，观众1.24万人。这家第三大俱乐部开会两小时。"
    ),
    "ja": (
        "17歳の少年は火曜日、月10万円の3年契約に署名した。チームは1"
        "8時30分に3対1で勝ち、観客は1万2400人だった。国内3位の"
        "クラブは2時間会議を開いた。"
    ),
    "ar": (
        "وقع فتى عمره 17 عاما الثلاثاء عقدا لثلاث سنوات بقيمة 100 ألف درهم شهريا. وفاز روفرز "
        "3-1 عند الساعة 18:30 أمام 12400 متفرج. واجتمع ثالث أكبر ناد لمدة ساعتين."
    ),
}
FALSE = {
    "en": [
        "A 19-year-old signed a deal.",
        "A 19-year old signed a deal.",
        "The boy, 19, signed a deal.",
        "He signed a five-year deal.",
        "He signed a deal for five years.",
        "The £110,000-a-month deal was signed.",
        "He earns £110,000 a month.",
        "Rovers won 4-1.",
        "Rovers won 4–2.",
        "Rovers won by four goals.",
        "They met at 7.45 p.m.",
        "They met at 19:45.",
        "It is the fourth-largest club.",
        "It is the fifth biggest club.",
        "It came 9th.",
        "A nine-man committee met.",
        "The deal was signed 14 months ago.",
        "A seven-hour meeting.",
        "He scored in the 82nd minute.",
        "A 40-strong group",
        "It is the world's No. 8 club",
        "He scored twice in 5 minutes",
        "Prices quadrupled to 4x.",
        "one in nine fans left",
        "a ninth of fans left",
        "nine out of ten fans",
    ],
    "de": [
        "Ein 19-jähriger Junge unterschrieb.",
        "Der 19-Jährige unterschrieb.",
        "Der Junge ist 19 Jahre alt.",
        "Ein Fünfjahresvertrag.",
        "Ein Vertrag über fünf Jahre.",
        "110.000 Euro monatlich.",
        "Rovers gewann 4:1.",
        "Beginn war um 19.45 Uhr.",
        "Der viertgrößte Verein.",
        "Platz 9 der Liga.",
        "Eine siebenstündige Sitzung.",
        "Ein 14-monatiger Streit.",
    ],
    "fr": [
        "Un garçon de 19 ans a signé.",
        "Un jeune de dix-neuf ans a signé.",
        "Un contrat de cinq ans.",
        "Un contrat quinquennal à 110 000 euros.",
        "Rovers a gagné 4-1.",
        "Le match a commencé à 19h45.",
        "Le quatrième club de la ligue.",
        "Le 9e club de la ligue.",
        "Une séance de sept heures.",
        "Il y a sept mois.",
    ],
    "es": [
        "Un joven de 19 años firmó.",
        "Un contrato de cinco años.",
        "Cobra 110.000 euros al mes.",
        "Rovers ganó 4-1.",
        "Empezó a las 19.45.",
        "El cuarto club de la liga.",
        "Una reunión de siete horas.",
    ],
    "it": [
        "Un ragazzo di 19 anni ha firmato.",
        "Un 19enne ha firmato.",
        "Un contratto di cinque anni.",
        "Guadagna 110.000 euro al mese.",
        "Rovers ha vinto 4-1.",
        "Inizio alle 19.45.",
        "Il quarto club.",
        "Una riunione di sette ore.",
    ],
    "pt": [
        "Um jovem de 19 anos assinou.",
        "Um contrato de cinco anos.",
        "Recebe 110.000 euros por mês.",
        "O Rovers venceu por 4-1.",
        "Começou às 19h45.",
        "O quarto maior clube.",
        "Uma reunião de sete horas.",
    ],
    "ru": [
        "19-летний юноша подписал контракт.",
        "Юноше 19 лет.",
        "Пятилетний контракт.",
        "Контракт на пять лет.",
        "110 тысяч рублей в месяц.",
        "«Роверс» выиграл 4:1.",
        "Начало в 19:45.",
        "Четвёртый по величине клуб.",
        "Семичасовое заседание.",
        "Заседание длилось семь часов.",
    ],
    "uk": [
        "19-річний юнак підписав контракт.",
        "Юнакові 19 років.",
        "П'ятирічний контракт.",
        "Контракт на п'ять років.",
        "110 тисяч гривень на місяць.",
        "«Роверс» виграв 4:1.",
        "Початок о 19:45.",
        "Четвертий за величиною клуб.",
        "Засідання тривало сім годин.",
    ],
    "zh": [
        "19岁的少年签约。",
        "少年签下五年合同。",
        "月薪11万元。",
        "球队以4比1获胜。",
        "比赛19时45分开始。",
        "第四大俱乐部。",
        "开会七小时。",
    ],
    "ja": [
        "19歳の少年が署名した。",
        "5年契約に署名した。",
        "月11万円の契約。",
        "チームは4対1で勝った。",
        "試合は19時45分に始まった。",
        "国内4位のクラブ。",
        "会議は7時間続いた。",
    ],
    "ar": [
        "وقع فتى عمره 19 عاما.",
        "عقد لخمس سنوات.",
        "110 آلاف درهم شهريا.",
        "فاز روفرز 4-1.",
        "بدأت عند الساعة 19:45.",
        "رابع أكبر ناد.",
        "اجتماع لسبع ساعات.",
    ],
}
TRUE = {
    "en": [
        "A 17-year old boy signed.",
        "The boy, 17, signed.",
        "The boy, aged 17, signed.",
        "A seventeen-year-old signed.",
        "A deal for three years was signed.",
        "The £100,000-a-month deal was signed.",
        "Rovers won 3–1.",
        "Rovers won by three goals to one.",
        "Play began at 18:30.",
        "Play began at 6:30pm.",
        "The league's third largest club.",
        "It ranks third in the league.",
        "It ranks No. 3 in the league.",
        "A committee of 12 met.",
        "A two-hour meeting.",
        "A three-year contract worth £100,000 per month",
    ],
    "de": [
        "Der 17-Jährige unterschrieb.",
        "Der Junge ist 17 Jahre alt.",
        "Ein Vertrag über drei Jahre.",
        "Rovers gewann 3-1.",
        "Beginn war 18:30 Uhr.",
        "Platz drei der Liga.",
        "Eine zweistündige Sitzung.",
    ],
    "fr": [
        "Un jeune de dix-sept ans a signé.",
        "Un contrat de 3 ans.",
        "Rovers l'emporte 3 à 1.",
        "Le match a débuté à 18 h 30.",
        "Le 3e club de la ligue.",
        "Une séance de deux heures.",
    ],
    "es": [
        "Un contrato de 3 años.",
        "Rovers ganó por 3 a 1.",
        "Empezó a las 18:30.",
        "El 3.º club de la liga.",
    ],
    "it": [
        "Il 17enne ha firmato.",
        "Un contratto di tre anni.",
        "Inizio alle 18:30.",
        "Il 3° club.",
    ],
    "pt": [
        "Um contrato de 3 anos.",
        "O Rovers venceu por 3 a 1.",
        "Começou às 18:30.",
        "O 3.º maior clube.",
    ],
    "ru": [
        "Юноше 17 лет.",
        "Контракт на три года.",
        "Контракт на 3 года.",
        "«Роверс» победил 3-1.",
        "Начало в 18.30.",
        "Двухчасовое заседание.",
        "3-й по величине клуб.",
    ],
    "uk": [
        "Юнакові 17 років.",
        "Контракт на три роки.",
        "«Роверс» переміг 3-1.",
        "Початок о 18.30.",
    ],
    "zh": [
        "十七岁的少年签约。",
        "少年签下3年合同。",
        "月薪十万元。",
        "球队3:1获胜。",
        "比赛18:30开始。",
        "开会2小时。",
    ],
    "ja": [
        "十七歳の少年が署名した。",
        "三年契約に署名した。",
        "チームは3-1で勝った。",
        "試合は18:30に始まった。",
        "会議は二時間続いた。",
    ],
    "ar": [
        "وقع فتى عمره ١٧ عاما.",
        "عقد لمدة 3 سنوات.",
        "فاز روفرز 3–1.",
        "اجتماع لمدة ساعتين.",
    ],
}


def cases(claims: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, claim) for language, listed in claims.items() for claim in listed]


def rejected(claim: str, language: str, make_article: Callable[..., Article]) -> set[str]:
    article = make_article(TEXTS[language], language=language, published="2026-03-10T08:00:00Z")
    return {one.rule for one in check_text(claim, article, [1]) if one.kind == "error"}


@pytest.mark.parametrize(("language", "claim"), cases(FALSE))
def test_a_number_that_the_article_has_nowhere_is_rejected(
    language: str, claim: str, make_article: Callable[..., Article]
) -> None:
    assert rejected(claim, language, make_article)


@pytest.mark.parametrize(("language", "claim"), cases(TRUE))
def test_a_number_in_another_form_is_not(
    language: str, claim: str, make_article: Callable[..., Article]
) -> None:
    assert rejected(claim, language, make_article) == set()
