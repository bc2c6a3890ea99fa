"""Lists without full stops, headings, lead-ins of quotations and live blogs are part of the text."""

import pytest

from summariser.cleaning import clean
from summariser.models.article import RawDocument

LEAD = (
    "The harbour board of Port Ansel agreed on Monday to lower its fees by 4.5% from 1 July, its chair said."
)
SECOND = (
    'Fishing crews had blocked the quay for 11 days. "We will go back to work," said their leader, Ida Moll.'
)
THIRD = (
    "The town council, which owns the quay, refused to pay for the cranes that were damaged in the dispute."
)
TITLE = "Port Ansel cuts harbour fees"
TEXTS = {
    "list": (
        LEAD,
        "The board listed the ferries that will stop:",
        "Two lines to the islands, from Friday",
        "The night ferry to Dunlarig",
        "All Sunday sailings until August",
        SECOND,
        THIRD,
    ),
    "list at the end": (
        LEAD,
        SECOND,
        THIRD,
        "The new harbour fees from 1 July:",
        "Fishing boats under ten metres: 70 pounds",
        "Other boats of the harbour: 140 pounds",
        "Ferries: 900 pounds",
    ),
    "headings": (
        LEAD,
        "What the crews want",
        "“We go back to work”",
        SECOND,
        "Who pays for the cranes?",
        THIRD,
    ),
    "lead-ins": (
        LEAD,
        "The ministry has issued the following reply:",
        "“No decision has been taken on the cranes, and none is planned before the summer.”",
        "A letter to the Daily Mast reads:",
        SECOND,
        THIRD,
    ),
    "live blog that begins with a time": (*("14:32", LEAD, "14:05", SECOND), *("13:50", THIRD)),
    "live blog with headings": (
        *("14:32 Board meets", LEAD, "14:05 Crews go home", SECOND),
        *("13:50 Talks begin", THIRD),
    ),
    "live blog with times in its lines": (
        *(f"14:32 {LEAD}", f"14:05 {SECOND}", "13:50 Ida Moll has left.", "13:40 The quay is open."),
    ),
    "live blog with other clocks": (
        *(LEAD, f"2:32 pm {SECOND}", f"2:05 pm {THIRD}", "1:50 pm Ida Moll has left."),
    ),
    "live blog": (LEAD, "14:32", SECOND, "14:05", THIRD, "13:50", "Ida Moll has left the town hall."),
}


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
@pytest.mark.parametrize("name", TEXTS)
def test_each_line_is_kept(name: str, separator: str) -> None:
    article = clean(RawDocument(separator.join((TITLE, *TEXTS[name])), name))
    lines = TEXTS[name]
    assert [line for line in lines if line not in article.text.split("\n")] == []


def test_a_single_time_above_the_text_is_no_entry() -> None:
    article = clean(RawDocument("\n".join((TITLE, "14:32", LEAD, SECOND, THIRD)), "one time"))
    assert article.text.split("\n") == [LEAD, SECOND, THIRD]
