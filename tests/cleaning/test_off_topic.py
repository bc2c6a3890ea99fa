"""Lines that are judged by the text around them: off topic, about the site, in boxes, at the ends."""

import pytest

from summariser.cleaning import clean
from summariser.models.article import Article, RawDocument

TITLE = "Port Ansel cuts harbour fees after blockade"
TEXT = (
    "The harbour board of Port Ansel agreed on Monday to lower its fees by 4.5% from 1 July, its chair said.",
    'Fishing crews had blocked the quay for 11 days. "We will go back to work," said their leader, Ida Moll.',
    "The town council, which owns the quay, refused to pay for the cranes that were damaged in the dispute.",
    "Crews say that lower fees will save each boat 900 pounds a year, and want it from the board in writing.",
)


def cleaned(*lines: str) -> Article:
    return clean(RawDocument("\n".join(lines), "dump.txt"))


def within(line: str) -> list[str]:
    return cleaned(TITLE, *TEXT[:2], line, *TEXT[2:]).text.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "Singer Mila Roe cancels her remaining tour dates",
        "Read it first: follow us on Telegram",
        "We hand-pick what matters; sign up here for our morning newsletter.",
        "Stay with Channel 7 for updates on this developing story.",
        "Moored boats. | THE ANSEL ECHO",
        "The blocked quay. Pio Lang/Ansel Echo",
    ],
)
def test_lines_off_topic_are_dropped(line: str) -> None:
    assert within(line) == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Who pays for the damaged cranes",
        "What the crews want",
        "The US signed a similar deal in March.",
        "Mr Lund emailed the board's answer to all of them on Friday.",
        "“You can sign up for our protest by email,” her flyers said.",
        "He put the video on Facebook.",
        "Shipowner: Sign up with us by email, and we waive the fee.",
        "A second strike is not planned.",
        "Nobody laughed.",
        "After 11 days at the quay, the crews of the harbour went home on Sunday",
    ],
)
def test_lines_that_may_be_the_article_are_kept(line: str) -> None:
    assert within(line) == [*TEXT[:2], line, *TEXT[2:]]


def test_several_loose_lines_are_headings_or_a_list() -> None:
    lines = ("What the fishing crews of the harbour ask for", "What the board and its chair can still do")
    text = [TEXT[0], lines[0], TEXT[1], TEXT[2], lines[1], TEXT[3]]
    assert cleaned(TITLE, *text).text.split("\n") == text


def test_a_box_in_a_short_text_takes_no_paragraph_with_it() -> None:
    box = ("My town", "Fill in the form", "Confirm", "Terms apply", "More boxes", "OK")
    assert cleaned(TITLE, TEXT[0], *box, *TEXT[1:]).text.split("\n") == list(TEXT)


def test_a_last_short_sentence_below_a_caption_stays() -> None:
    last = "The board meets the crews again on 3 June."
    text = cleaned(
        TITLE, *TEXT, "The quay", last, "Tags: harbour", "Other news of the harbour board is here."
    ).text
    assert text.split("\n") == [*TEXT, "The quay", last]


def test_a_list_of_other_articles_in_the_middle_ends_where_the_text_goes_on() -> None:
    lines = (
        *TEXT[:3],
        "Most read",
        "Singer Mila Roe cancels tour",
        TEXT[3],
        "Comments",
        "Well done, crews of Ansel!",
    )
    assert cleaned(TITLE, *lines).text.split("\n") == list(TEXT)


def test_headlines_that_ask_do_not_end_the_text() -> None:
    assert cleaned(TITLE, *TEXT, "Culture", "What will the spring fair bring?").text.split("\n") == list(TEXT)


def test_a_dash_that_opens_speech_is_no_bullet() -> None:
    speech = "— If the board breaks its word, we will block the quay again, — the crews said on Monday."
    assert within(speech)[2] == speech
    assert within("— a tug, a crane")[2] == "a tug, a crane"


def test_a_name_in_brackets_holds_no_end_of_a_sentence() -> None:
    line = "Shares in Ansel Docks (ANSD.OL), which owns the cranes of the harbour, rose by 3% on Monday."
    article = cleaned(TITLE, *TEXT, line)
    assert article.text.split("\n")[-1] == line
    assert len([s for s in article.sentences if s.paragraph == len(TEXT)]) == 1


def test_who_wrote_it_and_when_behind_the_last_sentence_is_cut_off() -> None:
    text = cleaned(TITLE, *TEXT[:3], f"{TEXT[3]} (Ida Moll, 30.1.2025)").text
    assert text.split("\n") == list(TEXT)


@pytest.mark.parametrize(
    ("lines", "published", "author"),
    [
        (
            ("Port Ansel, 4 May 2023: boats at the quay", "Monday 3 February 2025, 10:40"),
            "2025-02-03T10:40:00",
            None,
        ),
        (("3 February 2025 at 10:40", "Written by", "Ada Finch"), "2025-02-03T10:40:00", "Ada Finch"),
        (("By Ada Finch, NDS", "3 February 2025"), "2025-02-03", "Ada Finch"),
        (("Posted by Ada Finch on 3 February 2025 at 10:40",), "2025-02-03T10:40:00", "Ada Finch"),
        (("By Ada Finch a.finch@paper.example", "3 February 2025"), "2025-02-03", "Ada Finch"),
        (("By Ada Finch and The Daily Quay", "3 February 2025"), "2025-02-03", "Ada Finch"),
        (("3 فبراير 2025 01:05 م",), "2025-02-03T13:05:00", None),
    ],
)
def test_times_and_names_by_their_place(lines: tuple[str, ...], published: str, author: str | None) -> None:
    metadata = cleaned("Today is 4 February 2025", TITLE, *lines, *TEXT).metadata
    assert (metadata.published, metadata.author) == (published, author)


def test_a_dateline_alone_on_its_line_gives_place_and_agency() -> None:
    metadata = cleaned(TITLE, "PORT ANSEL, Feb 3 (Reuters) -", *TEXT).metadata
    assert (metadata.place, metadata.agency) == ("Port Ansel", "Reuters")
