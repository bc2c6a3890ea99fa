"""English figures: what is found, with which value, unit and approximation, and what is none."""

from __future__ import annotations

import pytest

from summariser.scan.figures import read_figure, scan_figures

THIRD = 1 / 3

FOUND: list[tuple[str, str, float | list[float], str | None, str]] = [
    # text, figure, value or range, unit, approximation
    ("The camp holds 47,000 people.", "47,000", 47000, None, "exact"),
    ("The camp holds over 47,000 people.", "over 47,000", 47000, None, "over"),
    ("It cost more than 1,900 lives.", "more than 1,900", 1900, None, "over"),
    ("At least 80 people were hurt.", "At least 80", 80, None, "over"),
    ("No fewer than 20 boats sank.", "No fewer than 20", 20, None, "over"),
    ("Profit exceeding 12 million was booked.", "exceeding 12 million", 12_000_000, None, "over"),
    ("Nearly 300 workers left.", "Nearly 300", 300, None, "under"),
    ("Almost two thirds agreed.", "Almost two thirds", 2 / 3, None, "under"),
    ("Up to 150 million may be spent.", "Up to 150 million", 150_000_000, None, "under"),
    ("At most ten may enter.", "At most ten", 10, None, "under"),
    ("Fewer than 40 seats remain.", "Fewer than 40", 40, None, "under"),
    ("As many as 600 families fled.", "As many as 600", 600, None, "under"),
    ("Below 7.5 metres the alarm ends.", "Below 7.5 metres", 7.5, "metre", "under"),
    ("About 1,500 came.", "About 1,500", 1500, None, "about"),
    ("Around 60 came.", "Around 60", 60, None, "about"),
    ("An estimated 20,000 fled.", "An estimated 20,000", 20000, None, "about"),
    ("Some 200 pupils marched.", "Some 200", 200, None, "about"),
    ("Roughly a fifth is lost.", "Roughly a fifth", 0.2, None, "about"),
    ("The 30-odd men waited.", "30-odd", 30, None, "about"),
    ("They want 300 or more.", "300 or more", 300, None, "over"),
    ("They want 300 people or more.", "300", 300, None, "over"),
    ("He owes $4.5bn.", "$4.5bn", 4_500_000_000, "USD", "exact"),
    ("He owes $4.35 billion.", "$4.35 billion", 4_350_000_000, "USD", "exact"),
    ("He owes £212.4m.", "£212.4m", 212_400_000, "GBP", "exact"),
    ("He owes €3m.", "€3m", 3_000_000, "EUR", "exact"),
    ("He owes ¥90,000.", "¥90,000", 90000, "JPY", "exact"),
    ("He owes ₹12,34,567.", "₹12,34,567", 1234567, "INR", "exact"),
    ("He owes 500 ₽.", "500 ₽", 500, "RUB", "exact"),
    ("He owes C$5m.", "C$5m", 5_000_000, "CAD", "exact"),
    ("It sold 1.5m copies.", "1.5m", 1_500_000, None, "exact"),
    ("Some 2m tonnes of rye came.", "Some 2m tonnes", 2_000_000, "tonne", "about"),
    ("He won the 400m races.", "400m", 400, "metre", "exact"),
    ("It is 2m high.", "2m", 2, "metre", "exact"),
    ("He owes A$70.", "A$70", 70, "AUD", "exact"),
    ("He owes US$1.2 billion.", "US$1.2 billion", 1_200_000_000, "USD", "exact"),
    ("He owes HK$3,000.", "HK$3,000", 3000, "HKD", "exact"),
    ("He owes NZ$2.7 billion.", "NZ$2.7 billion", 2_700_000_000, "NZD", "exact"),
    ("He owes USD 40.", "USD 40", 40, "USD", "exact"),
    ("He owes 40 EUR.", "40 EUR", 40, "EUR", "exact"),
    ("He owes CHF 3.2m.", "CHF 3.2m", 3_200_000, "CHF", "exact"),
    ("He owes 2 million dollars.", "2 million dollars", 2_000_000, "USD", "exact"),
    ("He owes 340 million euros.", "340 million euros", 340_000_000, "EUR", "exact"),
    ("He owes 9.4 billion kwacha.", "9.4 billion kwacha", 9_400_000_000, "kwacha", "exact"),
    ("He owes 75 USD million.", "75 USD million", 75_000_000, "USD", "exact"),
    ("The dividend is 9.5p a share.", "9.5p", 0.095, "GBP", "exact"),
    ("The stamp is 80 pence.", "80 pence", 0.8, "GBP", "exact"),
    ("The stamp is 55 cents.", "55 cents", 55, "cent", "exact"),
    ("It cost 3 dollars and 50 cents.", "3 dollars and 50 cents", 3.5, "USD", "exact"),
    ("It fell 3.5%.", "3.5%", 3.5, "percent", "exact"),
    ("It fell 40 percent.", "40 percent", 40, "percent", "exact"),
    ("It fell twelve per cent.", "twelve per cent", 12, "percent", "exact"),
    ("It moved -0.4% on the day.", "-0.4%", -0.4, "percent", "exact"),
    ("It fell by 0.7 percentage points.", "0.7 percentage points", 0.7, "percentage point", "exact"),
    ("A cut of 25 basis points came.", "25 basis points", 25, "basis point", "exact"),
    ("A 42-day truce began.", "42-day", 42, "day", "exact"),
    ("A two-week trial began.", "two-week", 2, "week", "exact"),
    ("Staff get two weeks' notice.", "two weeks", 2, "week", "exact"),
    ("It lasted two and a half hours.", "two and a half hours", 2.5, "hour", "exact"),
    ("It lasted half an hour.", "half an hour", 0.5, "hour", "exact"),
    ("It ended within a week.", "a week", 1, "week", "exact"),
    ("It ended a year ahead of time.", "a year", 1, "year", "exact"),
    ("It took an hour and a half.", "an hour and a half", 1.5, "hour", "exact"),
    ("It took 90 seconds.", "90 seconds", 90, "second", "exact"),
    ("It is 48 metres long.", "48 metres", 48, "metre", "exact"),
    ("It is 3.2 km away.", "3.2 km", 3.2, "km", "exact"),
    ("It weighs 1,200 tonnes.", "1,200 tonnes", 1200, "tonne", "exact"),
    ("It covers 660 square metres.", "660 square metres", 660, "square metre", "exact"),
    ("It covers 190 km² of forest.", "190 km²", 190, "square kilometre", "exact"),
    ("It holds 75ml.", "75ml", 75, "millilitre", "exact"),
    ("It reached 41.5°C.", "41.5°C", 41.5, "degree Celsius", "exact"),
    ("The plant gives 12 megawatts.", "12 megawatts", 12, "MW", "exact"),
    ("He is 5 feet 6 inches tall.", "5 feet 6 inches", 5.5, "foot", "exact"),
    ("Twenty-five ships left.", "Twenty-five", 25, None, "exact"),
    ("Three hundred and thirty-one ships left.", "Three hundred and thirty-one", 331, None, "exact"),
    ("Half a million people left.", "Half a million", 500_000, None, "exact"),
    ("A dozen ships left.", "A dozen", 12, None, "exact"),
    ("A hundred ships left.", "A hundred", 100, None, "exact"),
    ("Two dozen ships left.", "Two dozen", 24, None, "exact"),
    ("A third of them left.", "A third", THIRD, None, "exact"),
    ("Three quarters of them left.", "Three quarters", 0.75, None, "exact"),
    ("One in five voters stayed away.", "One in five", 0.2, None, "exact"),
    ("It takes 13 lakh bricks.", "13 lakh", 1_300_000, None, "exact"),
    ("It takes three lakh crore rupees.", "three lakh crore rupees", 3 * 10**12, "rupee", "exact"),
    ("It has 10k fans.", "10k", 10_000, None, "exact"),
    ("It has 2½ wings.", "2½", 2.5, None, "exact"),
    ("It has 1 234 567 parts.", "1 234 567", 1234567, None, "exact"),
    ("It has 1\u202f234.5 parts.", "1\u202f234.5", 1234.5, None, "exact"),
    ("It has 1'234'567 parts.", "1'234'567", 1234567, None, "exact"),
    ("It has １，２３４ parts.", "１，２３４", 1234, None, "exact"),
    ("Between 70,000 and 85,000 fled.", "Between 70,000 and 85,000", [70000, 85000], None, "range"),
    ("Between 1.8 and 2.2 gigawatts are built.", "Between 1.8 and 2.2 gigawatts", [1.8, 2.2], "GW", "range"),
    ("It takes 70-85 workers.", "70-85", [70, 85], None, "range"),
    ("It takes from 3 to 5 workers.", "3 to 5", [3, 5], None, "range"),
    ("It takes 20 to 30 percent.", "20 to 30 percent", [20, 30], "percent", "range"),
    ("It takes 3% to 4%.", "3% to 4%", [3, 4], "percent", "range"),
    ("It takes £190m to £200m.", "£190m to £200m", [190e6, 200e6], "GBP", "range"),
    ("It takes €25-40 million.", "€25-40 million", [25e6, 40e6], "EUR", "range"),
    ("It takes one to three months.", "one to three months", [1, 3], "month", "range"),
    ("It takes between $1,500 and $6,000.", "between $1,500 and $6,000", [1500, 6000], "USD", "range"),
]

NOT_FOUND = [
    "COVID-19 is back.",
    "The G7 met.",
    "Growth slowed in Q3.",
    "MH370 vanished.",
    "Traffic on I-95 stopped.",
    "An F-16 crashed.",
    "A Boeing 737 landed.",
    "The iPhone 15 sells well.",
    "The U-21 team lost.",
    "Under Article 5 they must help.",
    "See page 14.",
    "Resolution 242 stands.",
    "See Chapter 7 of the code.",
    "Call +44-20-7946-0958 now.",
    "Flight 370 vanished.",
    "He slept in room 101.",
    "They won 3-1.",
    "They drew 2:0.",
    "It began at 10:30.",
    "It began at 3 pm.",
    "It was signed on January 15.",
    "It was signed on 3 May 2024.",
    "It was signed on 2025-02-03.",
    "It was signed on 3/2/2025.",
    "It was founded in 1849.",
    "The 2024 election was close.",
    "Since 2019 it rose.",
    "In the 1990s it fell.",
    "The '90s ended.",
    "1. Open the box",
    "Raastad, 41, was there.",
    "Raastad (41) was there.",
    "A 34-year-old man was there.",
    "A 2K-year-old wreck was there.",
    "Aged 34, he left.",
    "He is 34 years old.",
    "It was one of the best.",
    "This is the one.",
    "No one knows.",
    "One never knows.",
    "They met one another.",
    "The first came.",
    "The 19th came.",
    "Number 10 said no.",
    "He lives at No. 10.",
    "See https://example.org/a/2041/77 for more.",
    "Write to box77@example.org today.",
    "Hundreds of people came.",
    "Thousands fled.",
    "Tens of thousands fled.",
    "A third party came.",
    "In the first half they led.",
    "In the third quarter they led.",
    "On 9/11 all stopped.",
    "It is open 24/7.",
    "The server is 192.168.1.2.",
    "Version 2.3.1 is out.",
    "5G is coming.",
    "The twenty-first century began.",
    "She won at Formula One.",
    "They met at six.",
    "The Group of Seven met.",
    "Windows 11 is out.",
]

NOUNS = [
    ("46 soldiers crossed", "soldiers"),
    ("18,000 state homes are built", "state homes"),
    ("640 staff left", "staff"),
    ("3,870 have been finished", None),
    ("the remaining 54 would go", None),
    ("one civilian crossed", "civilian"),
    ("over 47,000 Palestinians died", "Palestinians"),
    ("40 own-label ready meals", "own-label ready meals"),
]


def figure(text: str, language: str = "en") -> tuple[str, float | list[float], str | None, str]:
    mention = scan_figures(text, language)[0]
    value = mention.value if mention.high is None else [mention.value, mention.high]
    return mention.text, value, mention.unit, mention.approximation


@pytest.mark.parametrize(
    ("text", "passage", "value", "unit", "approximation"), FOUND, ids=[case[1] for case in FOUND]
)
def test_quantity_is_found(
    text: str, passage: str, value: float | list[float], unit: str | None, approximation: str
) -> None:
    assert figure(text) == (passage, value, unit, approximation)
    assert len(scan_figures(text)) == 1


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_quantity_is_left_out(text: str) -> None:
    assert [mention.text for mention in scan_figures(text)] == []


@pytest.mark.parametrize(("text", "noun"), NOUNS)
def test_counted_noun(text: str, noun: str | None) -> None:
    assert scan_figures(text)[0].noun == noun


def test_whole_values_are_ints() -> None:
    assert isinstance(scan_figures("$4.35bn")[0].value, int)
    assert isinstance(scan_figures("4.5%")[0].value, float)


def test_change_is_two_figures_not_a_range() -> None:
    assert [one.value for one in scan_figures("It rose from 3% to 5%.")] == [3, 5]
    assert [one.value for one in scan_figures("It fell from 420 to 310 billion.")] == [
        420_000_000_000,
        310_000_000_000,
    ]


def test_core_leaves_the_qualifier_out() -> None:
    text = "Well over 47,000 people"
    mention = scan_figures(text)[0]
    assert text[mention.core_start : mention.core_end] == "47,000"


def test_over_a_length_of_time_after_a_noun_is_no_comparison() -> None:
    assert scan_figures("in two stages over 21 days")[1].approximation == "exact"
    assert scan_figures("It lasted over 21 days")[0].approximation == "over"


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("over 47,000", 47000, None),
        ("$4.5bn", 4_500_000_000, "USD"),
        ("42-day", 42, "day"),
        ("a third", THIRD, None),
        ("2019", 2019, None),
        ("7.9%", 7.9, "percent"),
        ("118 prisoners", 118, None),
        ("remaining 54", 54, None),
    ],
)
def test_read_figure(text: str, value: float, unit: str | None) -> None:
    mention = read_figure(text)
    assert mention is not None
    assert (mention.value, mention.unit) == (value, unit)


@pytest.mark.parametrize("text", ["", "no number", "3 men and 4 women", "some of them"])
def test_read_figure_wants_one_quantity(text: str) -> None:
    assert read_figure(text) is None
