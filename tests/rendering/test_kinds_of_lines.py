"""The pages show which line is the standfirst, which are headings, and the times of a live blog's entries."""

from records import RecordBuilder

from summariser.models.record import ArticleSummary, LiveEntrySpan, Span
from summariser.rendering import render_article_terminal, render_html

LINES = ("The port cuts its fees", "What the crews want", "The quay is open again.", "14:05 The talks began.")
STARTS = [sum(len(line) + 1 for line in LINES[:at]) for at in range(len(LINES))]


def record() -> ArticleSummary:
    spans = [Span(start=at, end=at + len(line)) for at, line in zip(STARTS, LINES, strict=True)]
    entries = [
        LiveEntrySpan(start=STARTS[2], end=spans[2].end, time="<14:32>", iso="2026-03-03T14:32:00+01:00"),
        LiveEntrySpan(start=STARTS[3], end=spans[3].end, time="14:05"),
    ]
    lines = {"standfirst": spans[0], "headings": [spans[1]], "entries": entries, "sentences": spans}
    built = RecordBuilder("\n".join(LINES)).build()
    return built.model_copy(update={"article": built.article.model_copy(update=lines)})


def test_terminal_page_of_an_article() -> None:
    page = render_article_terminal(record().article, 80)
    assert "<14:32> · 2026-03-03 14:32 +01:00" in page
    assert page.count("14:05") == 1  # the line says it
    styled = render_article_terminal(record().article, 80, color=True)
    assert f"\x1b[3m{LINES[0]}" in styled
    assert f"\x1b[1m{LINES[1]}" in styled


def test_html_page() -> None:
    page = render_html(record())
    assert '<p dir="auto" class="standfirst">' in page
    assert '<p dir="auto" class="heading">' in page
    assert '<p class="time">&lt;14:32&gt; · 2026-03-03 14:32 +01:00</p>' in page
    assert page.count('class="time"') == 1


def test_json_round_trip() -> None:
    built = record()
    assert ArticleSummary.model_validate_json(built.model_dump_json()) == built
