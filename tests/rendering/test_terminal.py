"""The terminal page: readable at any width, without colour, in any script; never driven by its text."""

from __future__ import annotations

import re
import unicodedata

import pytest
from records import RecordBuilder, of_a_pdf, trawlers
from rich.cells import cell_len

from summariser.models.record import ArticleSummary, Span, VerificationInfo
from summariser.rendering import render_article_terminal, render_terminal
from summariser.rendering.terminal_console import WIDEST

WIDTHS = (40, 59, 60, 80, 200)
HOSTILE = "\x1b[2J\x1b]8;;https://evil.example\x07\u202e[bold]:smile:\x9b31m\r"

ARABIC = (
    RecordBuilder(
        "أعلنت وزارة الخارجية في الرباط أنها ستعيد السفينتين قبل يوم الجمعة. "
        "وقال الوزير إن الغرامة 4.5 مليون دولار.",
        language="ar",
        title="الرباط تعيد السفينتين",
    )
    .titled("الرباط تعيد السفينتين")
    .says("ستعيد الرباط السفينتين قبل يوم الجمعة.", "ستعيد السفينتين")
    .actor("وزارة الخارجية", kind="organisation")
    .commitment("وزارة الخارجية", "تعيد السفينتين", "ستعيد السفينتين قبل يوم الجمعة")
    .figure("4.5 مليون دولار", value=4500000, unit="USD", what="الغرامة")
    .build()
)
CHINESE = (
    RecordBuilder(
        "外交部表示将在星期五之前归还两艘拖网渔船，并同意支付四百五十万美元的罚款，以便尽快结束这场持续了四十二天的争端。",
        language="zh",
    )
    .titled("外交部将归还两艘拖网渔船")
    .says("外交部将在星期五之前归还两艘拖网渔船，并支付罚款。", "将在星期五之前归还两艘拖网渔船")
    .actor("外交部", kind="organisation", role="负责归还渔船和支付罚款的国家机关")
    .commitment("外交部", "归还两艘拖网渔船并支付四百五十万美元的罚款", "将在星期五之前归还")
    .figure("四百五十万美元", value=4500000, unit="USD", what="罚款")
    .build()
)
RECORDS = {"plain": trawlers().build(), "arabic": ARABIC, "chinese": CHINESE}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_no_line_is_wider_than_the_terminal(record: ArticleSummary, width: int) -> None:
    page = render_terminal(record, width) + render_article_terminal(record.article, width)
    assert max(map(cell_len, page.splitlines())) <= min(width, WIDEST)


@pytest.mark.parametrize("width", [40, 59, 200])  # between them a word may wrap inside its column
@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_everything_is_said_at_any_width(record: ArticleSummary, width: int) -> None:
    said = re.sub(r"\s", "", render_terminal(record, width))
    for words in (
        record.headline,
        *(sentence.text for sentence in record.summary),
        *(actor.name for actor in record.actors),
        record.actors[0].evidence[0].quote,
        record.figures[0].text,
        "Readbytherule-basedextractor",
    ):
        assert re.sub(r"\s", "", words) in said


def test_wide_terminals_get_tables_narrow_ones_stacked_items() -> None:
    record = trawlers().build()
    assert "────" in render_terminal(record, 60)
    assert "────" not in render_terminal(record, 59)
    assert "Ada Lund (Lund)\n  person; Foreign Minister [1]\n" in render_terminal(record, 59)


def test_right_to_left_text_stands_in_no_table() -> None:
    assert "────" not in render_terminal(ARABIC, 120)


def test_columns_of_wide_characters_stay_aligned() -> None:
    lines = render_terminal(CHINESE, 80).splitlines()
    heads = [number for number, line in enumerate(lines) if line.endswith("Evidence")]
    assert len(heads) == 3
    for head in heads:
        column = cell_len(lines[head].removesuffix("Evidence"))
        assert cell_len(lines[head + 2].removesuffix("[1]")) == column


def test_the_evidence_of_a_pdf_tells_its_page() -> None:
    assert "[1] p. 3 Norland will" in render_terminal(of_a_pdf(3), 80)


def test_the_page_as_it_stands() -> None:
    assert render_terminal(trawlers().build(), 70).splitlines()[:22] == [
        "Norland to return trawlers",
        "Harbour Post · Estmark · 2026-05-04 10:40 UTC · trawlers.txt",
        "",
        "SUMMARY",
        "Norland will return two trawlers. [1]",
        "The owners pay a fine. [2]",
        "",
        "ACTORS",
        "Name                    Kind           Role                   Evidence",
        "──────────────────────────────────────────────────────────────────────",
        "Norland                 country                               [1]",
        "Ada Lund (Lund)         person         Foreign Minister       [1]",
        "",
        "COMMITMENTS",
        "Who              What                           Status        Evidence",
        "──────────────────────────────────────────────────────────────────────",
        "Norland          return the two trawlers        pledged       [1]",
        "                 to: Estmark",
        "                 when: by Friday (until",
        "                 2026-05-08)",
        "                 says: Ada Lund",
        "not said         pay a fine                     agreed        [2]",
    ]


def test_checks_are_reported_briefly() -> None:
    record = trawlers()
    for number in range(20):
        record.rejected("figures", "figure.not-in-article", f"Not {number}.")
    page = render_terminal(record.build(), 80)
    assert (
        "REJECTED: NOT SUPPORTED BY THE ARTICLE\n  figures “5,000”: It does not stand in the article" in page
    )
    assert "  and 15 more\n" in page
    assert "NAMES NOT IN THE RECORD\n  Harbour Post [1]\n" in page


def test_the_page_says_which_model_read() -> None:
    record = trawlers().read_by("some-model", endpoint="http://localhost:11434/v1", attempts=2, cost_usd=None)
    page = render_terminal(record.build(), 200)
    assert (
        "Read by some-model at http://localhost:11434/v1; 2 requests; 0 tokens in, 0 out; cost unknown"
        in page
    )
    assert "; summary by" not in page
    assert "; summary by extractive;" in render_terminal(
        record.read_by("tiny", summary_by="extractive").build(), 100
    )


def test_without_colour_there_is_no_escape_sequence() -> None:
    record = trawlers().build()
    for page in (render_terminal(record, 80), render_article_terminal(record.article, 80)):
        assert "\x1b" not in page


def test_colour_adds_style_and_nothing_else() -> None:
    record = trawlers().build()
    colored = render_terminal(record, 80, color=True)
    assert "\x1b[1m" in colored
    # Trailing blanks are cut only where no style covers them.
    plain = "\n".join(line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", colored).splitlines())
    assert plain == render_terminal(record, 80).rstrip("\n")


def hostile_record() -> ArticleSummary:
    text = f"Norland{HOSTILE} will return the trawlers{HOSTILE}. A fine of 5{HOSTILE} million."
    spans = text.index(" A fine")
    sentences = [Span(start=0, end=spans), Span(start=spans + 1, end=len(text))]
    known = {
        field: f"{field}{HOSTILE}"
        for field in ("title", "agency", "author", "place", "site", "url", "published")
    }
    return (
        RecordBuilder(text, sentences=sentences, **{**known, "source": f"a{HOSTILE}.txt"})
        .titled(f"Head{HOSTILE}line")
        .says(f"Sum{HOSTILE}mary.", "Norland")
        .actor(f"Nor{HOSTILE}land", "Norland", aliases=[HOSTILE], role=f"ro{HOSTILE}le")
        .commitment(
            f"b{HOSTILE}y",
            f"act{HOSTILE}ion",
            f"Norland{HOSTILE}",
            to=HOSTILE,
            condition=HOSTILE,
            stated_by=HOSTILE,
        )
        .figure(f"5{HOSTILE}", what=HOSTILE, as_of=HOSTILE, unit=HOSTILE, value=5)
        .removed(f"gone{HOSTILE}", f"reason{HOSTILE}")
        .rejected("figures", f"rule{HOSTILE}", f"message{HOSTILE}")
        .uncovered(names=["million"], figures=[f"5{HOSTILE}"])
        .read_by(f"mo{HOSTILE}del", endpoint=f"http{HOSTILE}")
        .build()
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("color", [False, True])
def test_hostile_text_never_reaches_the_terminal(width: int, color: bool) -> None:
    record = hostile_record()
    page = render_terminal(record, width, color) + render_article_terminal(record.article, width, color)
    without_style = re.sub(r"\x1b\[[0-9;]*m", "", page)
    assert not [c for c in without_style if unicodedata.category(c) in ("Cc", "Cf") and c != "\n"]
    assert "evil.example" not in page
    assert "[bold]" in re.sub(r"\s", "", without_style)
    assert ":smile:" in re.sub(r"\s", "", without_style)


@pytest.mark.parametrize(
    ("verification", "said"),
    [
        (VerificationInfo(status="verified", model="judge"), "; verified by judge;"),
        (VerificationInfo(status="unverified", reason="It timed out."), "; not verified: It timed out;"),
        (VerificationInfo(status="suspect", model="judge"), "; verification by judge not followed"),
    ],
)
def test_how_the_verification_ended_is_said(verification: VerificationInfo, said: str) -> None:
    record = trawlers().read_by("some-model").build()
    provenance = record.provenance.model_copy(update={"verification": verification})
    assert said in render_terminal(record.model_copy(update={"provenance": provenance}), 300)
