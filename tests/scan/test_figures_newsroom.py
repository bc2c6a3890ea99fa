"""Sentences as a news desk writes them, in nine languages: every figure of each, and nothing else."""

from __future__ import annotations

import pytest

from summariser.scan.figures import scan_figures

Read = tuple[float, float | None, str | None, str]


def figure(
    value: float, unit: str | None = None, approximation: str = "exact", high: float | None = None
) -> Read:
    return value, high, unit, approximation


SENTENCES: list[tuple[str, str, list[Read]]] = [
    (
        "en",
        "The settlement will cost taxpayers an extra 3 to 4 per cent a year.",
        [figure(3, "percent", "range", 4)],
    ),
    (
        "en",
        "Analysts put the bill at £1.9bn-£2.1bn, more than in 2024.",
        [figure(1.9e9, "GBP", "range", 2.1e9)],
    ),
    (
        "en",
        "The ministry said 1,000-1,500 troops would leave by the end of May.",
        [figure(1000, None, "range", 1500)],
    ),
    ("en", "Families living on a $3-a-day budget cannot afford the fee.", [figure(3, "USD")]),
    ("en", "Support has slipped to 15-20% among younger voters.", [figure(15, "percent", "range", 20)]),
    ("en", "Shares now trade at 2.5x book value.", [figure(2.5, "times")]),
    ("en", "Three-quarters of the pupils came from two districts.", [figure(0.75), figure(2)]),
    (
        "en",
        "Wages will rise 12.5 percent over two years, the union said.",
        [figure(12.5, "percent"), figure(2, "year")],
    ),
    ("en", "Output was lower than in 2019 and well below 2007 levels.", []),
    (
        "en",
        "The flood displaced upwards of 120,000 people, a score of them children.",
        [figure(120000, None, "over"), figure(20)],
    ),
    (
        "en",
        "Half of the $1.2 trillion package is spending; the rest is loans over 30 years.",
        [figure(0.5), figure(1.2e12, "USD"), figure(30, "year")],
    ),
    (
        "en",
        "The central bank lifted its key rate by 25 basis points to 4.75%.",
        [figure(25, "basis point"), figure(4.75, "percent")],
    ),
    (
        "en",
        "No fewer than one in five households skipped a meal in the past week.",
        [figure(0.2, None, "over")],
    ),
    (
        "en",
        "Flight 714 landed two and a half hours late with 189 passengers.",
        [figure(2.5, "hour"), figure(189)],
    ),
    (
        "en",
        "The fund, worth around $40m to $50m, was set up under Article 5.",
        [figure(40e6, "USD", "range", 50e6)],
    ),
    (
        "en",
        "Nearly a third of the 2,300 staff were let go within a couple of days.",
        [figure(1 / 3, None, "under"), figure(2300), figure(2, "day", "about")],
    ),
    (
        "en",
        "Turnout hit 61.4 per cent, up 3.2 percentage points on 2021.",
        [figure(61.4, "percent"), figure(3.2, "percentage point")],
    ),
    ("fr", "La dette a augmenté de 3,2 % en 2024, soit plus qu'en 2023.", [figure(3.2, "percent")]),
    (
        "fr",
        "Près de 12 000 manifestants, contre 8 500 en mars, ont défilé pendant trois heures.",
        [figure(12000, None, "under"), figure(8500), figure(3, "hour")],
    ),
    ("fr", "Le chantier coûtera entre 1,5 et 2 milliards d'euros.", [figure(1.5e9, "EUR", "range", 2e9)]),
    (
        "fr",
        "Un salarié sur quatre gagne moins de 1 600 euros par mois.",
        [figure(1 / 4), figure(1600, "EUR", "under")],
    ),
    (
        "fr",
        "Les prix ont bondi de 20 à 25 % en deux ans.",
        [figure(20, "percent", "range", 25), figure(2, "year")],
    ),
    (
        "fr",
        "Au moins vingt-trois personnes sont mortes, dont une demi-douzaine d'enfants.",
        [figure(23, None, "over"), figure(6)],
    ),
    ("fr", "L'entreprise supprimera quelque 1 200 postes d'ici à 2027.", [figure(1200, None, "about")]),
    (
        "de",
        "Der Umsatz lag knapp 4 Prozent unter dem Vorjahr und weniger als 2024 erwartet.",
        [figure(4, "percent", "under")],
    ),
    (
        "de",
        "Rund 350.000 Menschen sahen die 90 Minuten lange Sendung.",
        [figure(350000, None, "about"), figure(90, "minute")],
    ),
    ("de", "Die Steuer steigt von 3,5 auf 5 Prozent.", [figure(3.5, "percent"), figure(5, "percent")]),
    (
        "de",
        "Zwischen 20 und 30 Millionen Euro fehlen, dreimal so viel wie 2022.",
        [figure(20e6, "EUR", "range", 30e6), figure(3, "times")],
    ),
    ("de", "Mehr als jeder dritte Befragte will anderthalb Jahre warten.", [figure(1.5, "year")]),
    ("de", "Zwei Drittel der 27 Mitgliedstaaten stimmten zu.", [figure(2 / 3), figure(27)]),
    (
        "de",
        "Mindestens 1,2 Mrd. Euro fließen bis 2030 in 15 Projekte.",
        [figure(1.2e9, "EUR", "over"), figure(15)],
    ),
    ("es", "El paro bajó al 11,3 %, menos que en 2008.", [figure(11.3, "percent")]),
    (
        "es",
        "Más de 2.500 bomberos combaten el fuego desde hace tres días.",
        [figure(2500, None, "over"), figure(3, "day")],
    ),
    ("es", "La obra costará entre 15 y 20 millones de dólares.", [figure(15e6, "USD", "range", 20e6)]),
    (
        "es",
        "Una de cada tres familias recibe unos 450 euros al mes.",
        [figure(1 / 3), figure(450, "EUR", "about")],
    ),
    (
        "es",
        "El fondo perdió casi la mitad de su valor en dos semanas.",
        [figure(0.5, None, "under"), figure(2, "week")],
    ),
    ("es", "Cerca de medio millón de personas asistieron a la misa.", [figure(500000, None, "about")]),
    ("pt", "A inflação chegou a 4,8% em 2024, mais do que em 2023.", [figure(4.8, "percent")]),
    ("pt", "O governo vai investir R$ 1,7 bilhão em 42 hospitais.", [figure(1.7e9, "BRL"), figure(42)]),
    (
        "pt",
        "Pelo menos 18 pessoas morreram e cerca de 3.000 ficaram desalojadas.",
        [figure(18, None, "over"), figure(3000, None, "about")],
    ),
    (
        "pt",
        "Um em cada cinco alunos faltou entre 10 e 15 dias.",
        [figure(0.2), figure(10, "day", "range", 15)],
    ),
    ("pt", "O preço subiu dois terços em menos de seis meses.", [figure(2 / 3), figure(6, "month", "under")]),
    ("it", "Il Pil è cresciuto dello 0,7%, più che nel 2023.", [figure(0.7, "percent")]),
    (
        "it",
        "Circa 4.500 persone sono rimaste senza luce per due giorni.",
        [figure(4500, None, "about"), figure(2, "day")],
    ),
    ("it", "La multa ammonta a 2,3 miliardi di euro, quasi il doppio del 2020.", [figure(2.3e9, "EUR")]),
    ("it", "Tra i 30 e i 40 migranti erano a bordo.", [figure(30, None, "range", 40)]),
    ("it", "Un italiano su tre spende oltre 200 euro al mese.", [figure(1 / 3), figure(200, "EUR", "over")]),
    ("ru", "В 2024 году экспорт вырос на 12,5% — больше, чем в 2023-м.", [figure(12.5, "percent")]),
    ("ru", "Более 1,5 тыс. человек эвакуировали за два дня.", [figure(1500, None, "over"), figure(2, "day")]),
    ("ru", "Ущерб оценили в 300–350 млн рублей.", [figure(300e6, "RUB", "range", 350e6)]),
    ("ru", "Почти две трети из 48 депутатов поддержали закон.", [figure(2 / 3, None, "under"), figure(48)]),
    (
        "ru",
        "Компания заплатит не менее 40 миллиардов долларов в течение пяти лет.",
        [figure(40e9, "USD", "over"), figure(5, "year")],
    ),
    (
        "ar",
        "قتل ما لا يقل عن 35 شخصا وأصيب أكثر من 120 آخرين خلال يومين.",
        [figure(35, None, "over"), figure(120, None, "over"), figure(2, "day")],
    ),
    ("ar", "ارتفع التضخم إلى 13.5 في المئة، وهو أكثر مما كان عليه في عام 2023.", [figure(13.5, "percent")]),
    ("ar", "تبلغ تكلفة المشروع ما بين مليارين وثلاثة مليارات دولار.", [figure(2e9, "USD", "range", 3e9)]),
    (
        "ar",
        "وقعت الشركة عقدا بقيمة 450 مليون دولار لمدة خمس سنوات.",
        [figure(450e6, "USD"), figure(5, "year")],
    ),
    (
        "ar",
        "نحو ثلث السكان يعيشون على أقل من دولارين في اليوم.",
        [figure(1 / 3, None, "about"), figure(2, "USD", "under")],
    ),
    ("ar", "شارك في الاجتماع خمسة وعشرون وزيرا من 12 دولة.", [figure(25), figure(12)]),
    ("zh", "去年出口增长百分之三点五，高于2023年。", [figure(3.5, "percent")]),
    (
        "zh",
        "地震造成至少126人死亡，超过三千栋房屋受损。",
        [figure(126, None, "over"), figure(3000, None, "over")],
    ),
    (
        "zh",
        "该公司计划在两年内裁员约1.2万人，占员工总数的三分之一。",
        [figure(2, "year"), figure(12000, None, "about"), figure(1 / 3)],
    ),
    ("zh", "项目投资为30亿至40亿元。", [figure(30e8, "CNY", "range", 40e8)]),
    (
        "zh",
        "过去十天，气温上升了五度，近半居民停电。",
        [figure(10, "day"), figure(5, "degree Celsius"), figure(0.5, None, "under")],
    ),
    ("zh", "他一直在一家医院工作，每月收入不到五千元。", [figure(5000, "CNY", "under")]),
    (
        "en",
        "The grid operator will spend between £2.3bn and £2.6bn by 2030.",
        [figure(2.3e9, "GBP", "range", 2.6e9)],
    ),
    (
        "en",
        "At 6ft 4in, he outscored all 11 rivals in less than half an hour.",
        [figure(76 / 12, "foot"), figure(11), figure(0.5, "hour", "under")],
    ),
    (
        "en",
        "Emissions fell by as much as 8-10 per cent, twice the 2015 rate.",
        [figure(8, "percent", "range", 10)],
    ),
    (
        "en",
        "Some two dozen lawmakers, about a tenth of the chamber, abstained.",
        [figure(24, None, "about"), figure(0.1, None, "about")],
    ),
    (
        "en",
        "The firm pays $1.25 a share, or $310m in all, over five years.",
        [figure(1.25, "USD"), figure(310e6, "USD"), figure(5, "year")],
    ),
    ("en", "It is the third strike in 18 months and the biggest since 1994.", [figure(18, "month")]),
    ("en", "More people died than in 2022, at least 47 of them at sea.", [figure(47, None, "over")]),
    (
        "fr",
        "Le déficit atteint 5,5 % du PIB, soit 154 milliards d'euros, après 4,7 % en 2022.",
        [figure(5.5, "percent"), figure(154e9, "EUR"), figure(4.7, "percent")],
    ),
    (
        "fr",
        "Environ un tiers des 600 salariés sont en grève depuis deux semaines.",
        [figure(1 / 3, None, "about"), figure(600), figure(2, "week")],
    ),
    (
        "fr",
        "Il a écopé de dix-huit mois de prison et de 75 000 euros d'amende.",
        [figure(18, "month"), figure(75000, "EUR")],
    ),
    (
        "de",
        "Bis zu 15.000 Haushalte waren mehr als sechs Stunden ohne Strom.",
        [figure(15000, None, "under"), figure(6, "hour", "over")],
    ),
    (
        "de",
        "Die Bahn rechnet mit 20 bis 25 Prozent weniger Fahrgästen als 2019.",
        [figure(20, "percent", "range", 25)],
    ),
    (
        "de",
        "Ein Viertel der rund 480 Stellen fällt weg, das spart 12 Millionen Euro.",
        [figure(0.25), figure(480, None, "about"), figure(12e6, "EUR")],
    ),
    (
        "es",
        "El Gobierno destinará 3.400 millones de euros a 1,2 millones de hogares.",
        [figure(3.4e9, "EUR"), figure(1.2e6)],
    ),
    (
        "es",
        "Al menos 14 muertos y medio centenar de heridos en dos ataques.",
        [figure(14, None, "over"), figure(50), figure(2)],
    ),
    (
        "es",
        "La sequía dura ya más de cuatro años y afecta al 70 % del país.",
        [figure(4, "year", "over"), figure(70, "percent")],
    ),
    (
        "pt",
        "O desemprego caiu de 8,1% para 7,6%, o menor nível desde 2014.",
        [figure(8.1, "percent"), figure(7.6, "percent")],
    ),
    (
        "pt",
        "Mais de 2 mil agentes buscam os 27 fugitivos há quatro dias.",
        [figure(2000, None, "over"), figure(27), figure(4, "day")],
    ),
    (
        "it",
        "Lo sciopero di otto ore ha coinvolto l'80% dei 12mila dipendenti.",
        [figure(8, "hour"), figure(80, "percent"), figure(12000)],
    ),
    (
        "it",
        "Servono almeno 350 milioni di euro e tra i 18 e i 24 mesi.",
        [figure(350e6, "EUR", "over"), figure(18, "month", "range", 24)],
    ),
    (
        "ru",
        "Около половины из 1200 сотрудников уволят до конца 2025 года.",
        [figure(0.5, None, "about"), figure(1200)],
    ),
    (
        "ru",
        "Курс упал с 92 до 88 рублей за три недели.",
        [figure(92, "RUB"), figure(88, "RUB"), figure(3, "week")],
    ),
    ("ar", "أعلنت الحكومة رفع الأجور بنسبة 15% اعتبارا من عام 2026.", [figure(15, "percent")]),
    (
        "ar",
        "فر نحو عشرين ألف شخص من المدينة خلال ثلاثة أيام.",
        [figure(20000, None, "about"), figure(3, "day")],
    ),
    ("ar", "بلغ عدد القتلى 17 على الأقل، بينهم خمسة أطفال.", [figure(17, None, "over"), figure(5)]),
    (
        "zh",
        "公司第三季度净利润同比下降近两成，至12.5亿美元。",
        [figure(20, "percent", "under"), figure(12.5e8, "USD")],
    ),
    (
        "zh",
        "约有60%的受访者表示，每周工作超过48小时。",
        [figure(60, "percent", "about"), figure(48, "hour", "over")],
    ),
    ("zh", "2024年，该省共有三百二十万人脱贫，投资达5000万元。", [figure(3200000), figure(5e7, "CNY")]),
    (
        "ja",
        "同社は約1200人を削減し、売上高は3割減の500億円となった。",
        [figure(1200, None, "about"), figure(30, "percent"), figure(5e10, "JPY")],
    ),
    (
        "en",
        "Pakistan will get a loan of 7bn rupees; its debt is 2.5 times its revenue.",
        [figure(7e9, "rupee"), figure(2.5, "times")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES, ids=lambda value: str(value)[:40])
def test_every_figure_of_the_sentence_is_read(language: str, text: str, expected: list[Read]) -> None:
    found = [(one.value, one.high, one.unit, one.approximation) for one in scan_figures(text, language)]
    assert found == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Call 0800 123 4567 or (020) 7946 0958 for details."),
        ("en", "Contact +44 20 7946 0958 today."),
        ("fr", "Appelez le 01 23 45 67 89."),
    ],
)
def test_telephone_numbers_are_no_figures(language: str, text: str) -> None:
    assert scan_figures(text, language) == []
