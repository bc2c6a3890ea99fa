"""Printed pages: what is around the text goes, the paragraphs stay whole."""

import json
from pathlib import Path

import pytest
from printed_layouts import LAYOUTS, OTHER_LAYOUTS, PrintedLayout, printed

from summariser.cleaning import clean
from summariser.models.article import Article, RawDocument

ARTICLES = Path(__file__).parents[2] / "benchmarks" / "data" / "articles" / "dev"
REPORT = json.loads((ARTICLES / "en-01-tunnel-inquiry.json").read_text(encoding="utf-8"))["paragraphs"]
LEAST_KEPT = 0.97
MOST_OTHER_LINES = 0.04


@pytest.mark.parametrize(
    "layout", [*LAYOUTS.values(), *OTHER_LAYOUTS.values()], ids=[*LAYOUTS, *OTHER_LAYOUTS]
)
def test_the_paragraphs_of_a_printed_report_stay_whole(layout: PrintedLayout) -> None:
    article = clean(RawDocument(printed(REPORT, layout), "report.txt"))
    expected = {bare(paragraph) for paragraph in REPORT}
    found = {bare(line) for line in (article.title or "", *article.text.split("\n"))}
    assert len(expected & found) >= LEAST_KEPT * len(expected)
    assert len(found - expected) <= MOST_OTHER_LINES * len(expected)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_sentence_across_pages_begins_and_ends_in_the_input(layout: PrintedLayout) -> None:
    raw = printed(REPORT, layout)
    article = clean(RawDocument(raw, "report.txt"))
    for sentence in article.sentences:
        span = article.offsets.raw_span(sentence.start, sentence.end)
        assert span is not None
        assert raw[span[0]] == article.text[sentence.start]


def bare(text: str) -> str:
    return " ".join(text.replace("|", " ").split())


NOTED = """\
The board of Port Ansel lowered the fees for boats by a tenth on Monday, and
asked the council to pay for the cranes.¹ The council has refused to do that
since March, and it will meet again in the first week of May to hear the
skippers, who have blocked the quay for eleven days and nights by now, and
to hear the owners of the ferry, which has not been able to land since the
blockade began and has lost half of its passen-

____________
¹ Minutes of the board, page 4.

Page {page} of 9

gers to the bus. The bus company has asked for more drivers, and it says
that it cannot carry bicycles. The council's clerk answered that nothing was
decided, and that nobody had promised the company anything; a letter that
says otherwise had been written by a clerk who has left the council since.
"""


def test_notes_and_their_marks_are_removed_and_divided_words_are_one() -> None:
    article = clean(RawDocument(NOTED.format(page=3), "report.txt"))
    assert "¹" not in article.text
    assert "half of its passengers to the bus." in article.text
    assert "note at the foot of a printed page" in reasons(article)


def test_rows_of_a_table_are_not_joined_to_paragraphs() -> None:
    rows = ("Pump              Year built        Flow", "1                 1987              2,400")
    raw = "\n".join((NOTED.format(page=3), *rows, "", NOTED.format(page=4)))
    lines = clean(RawDocument(raw, "report.txt")).text.split("\n")
    assert {"Pump | Year built | Flow", "1 | 1987 | 2,400"} <= set(lines)


def reasons(article: Article) -> set[str]:
    return {removal.reason for removal in article.removed}
