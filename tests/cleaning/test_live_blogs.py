"""The entries of a live blog are kept with their times; timetables, chronicles and comments are none."""

import json
from datetime import date

import pytest
from news_layouts import CLOCKS, ISO, LIVE_HTML, LIVE_TEXT, STORIES, live_page, live_text
from news_lookalikes import NO_LIVE_BLOG, NO_LIVE_BLOG_TEXT

from summariser.cleaning import clean
from summariser.cleaning.line_marks import local_time
from summariser.models.article import Article, Media, Metadata, RawDocument
from summariser.scan.article_scan import reference_day, scan_article


def read(text: str, media: Media = "html") -> Article:
    return clean(RawDocument(text, "live", media))


def check(article: Article, language: str, layout: str) -> None:
    """Four entries in order, each with its text, its time as written, and the day where the layout has it."""
    assert len(article.entries) == len(CLOCKS)
    live = STORIES[language].live
    for entry, told, clock, iso in zip(article.entries, live, CLOCKS, ISO, strict=True):
        text = article.text[entry.start : entry.end]
        assert [other for other in live if other in text] == [told]
        assert clock in (entry.time.text or "")
        has_day = "%I" in layout or "%D" in layout
        assert (entry.time.iso or "")[:16] == (iso[:16] if has_day else "")


@pytest.mark.parametrize("layout", LIVE_HTML)
@pytest.mark.parametrize("language", STORIES)
def test_entries_of_a_page(language: str, layout: str) -> None:
    check(read(live_page(language, layout)), language, LIVE_HTML[layout])


@pytest.mark.parametrize("layout", LIVE_TEXT)
@pytest.mark.parametrize("language", STORIES)
def test_entries_of_a_text(language: str, layout: str) -> None:
    check(read(live_text(language, layout), "text"), language, LIVE_TEXT[layout])


@pytest.mark.parametrize("name", NO_LIVE_BLOG)
def test_page_that_is_no_live_blog(name: str) -> None:
    assert read(NO_LIVE_BLOG[name]).entries == ()


@pytest.mark.parametrize("name", NO_LIVE_BLOG_TEXT)
def test_text_that_is_no_live_blog(name: str) -> None:
    assert read(NO_LIVE_BLOG_TEXT[name], "text").entries == ()


def days_of(article: Article) -> list[str]:
    """The first sixteen characters of the entries' ISO times."""
    return [(entry.time.iso or "")[:16] for entry in article.entries]


def page_of(entries: list[str], head: str = "") -> str:
    story = STORIES["en"]
    return (
        f"<!doctype html><html lang=en><head><title>{story.title}</title>{head}</head><body><main>"
        f"<h1>{story.title}</h1><p>By Nora Field</p><time datetime='2026-03-03T09:00:00Z'>3 March 2026</time>"
        f"<p>{story.paragraphs[0]}</p>{''.join(entries)}</main></body></html>"
    )


LIVE = STORIES["en"].live


def test_times_of_changes_beside_those_of_entries() -> None:
    entries = [
        f"<article><p><time datetime='2026-03-03T{clock}:00Z'>{clock.replace(':', '.')} GMT</time></p>"
        f"<p class=upd>Updated at <time datetime='2026-03-03T15:00:00Z'>15.00 GMT</time></p><h2>Talks</h2>"
        f"<p>{text}</p></article>"
        for clock, text in zip(CLOCKS, LIVE, strict=True)
    ]
    article = read(page_of(entries))
    assert days_of(article) == [iso[:16] for iso in ISO]
    assert article.entries[0].time.text == "14.32 GMT"


@pytest.mark.parametrize("media", ["html", "text"])
def test_days_between_entries(media: Media) -> None:
    lines = ["4 March 2026", "10:00", LIVE[0], "09:10", LIVE[1], "3 March 2026", "18:00", LIVE[2], "17:00"]
    lines += [LIVE[3]]
    if media == "html":
        text = page_of([f"<h3>{line}</h3>" if len(line) < 20 else f"<p>{line}</p>" for line in lines])
    else:
        text = "\n".join((STORIES["en"].title, STORIES["en"].paragraphs[0], *lines))
    expected = ["2026-03-04T10:00", "2026-03-04T09:10", "2026-03-03T18:00", "2026-03-03T17:00"]
    assert days_of(read(text, media)) == expected


def test_short_entries_are_kept() -> None:
    told = [
        *zip(CLOCKS, LIVE, strict=True),
        ("12:50", "Goal for Ansel!"),
        ("12:40", "The quay is open again."),
    ]
    article = read(page_of([f"<div class=e><time>{clock}</time><p>{text}</p></div>" for clock, text in told]))
    assert [one for _, one in told if one not in article.text] == []
    assert len(article.entries) == len(told)


@pytest.mark.parametrize("is_declared", [True, False])
def test_entries_in_the_order_of_a_chronicle(is_declared: bool) -> None:
    told = reversed(list(zip(CLOCKS, LIVE, strict=True)))
    head = '<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>' if is_declared else ""
    entries = [f"<div class=e><time>{clock}</time><p>{text}</p></div>" for clock, text in told]
    assert len(read(page_of(entries, head)).entries) == (4 if is_declared else 0)


def test_clock_times_with_a_full_stop() -> None:
    entries = [
        f"<div class=e><h3>{hour}.05pm</h3><p>{text}</p></div>"
        for hour, text in zip("4321", LIVE, strict=True)
    ]
    assert [entry.time.text for entry in read(page_of(entries)).entries] == [
        f"{hour}.05pm" for hour in "4321"
    ]


def test_posts_of_many_days_are_no_live_blog() -> None:
    days = zip((19, 17, 9, 3), LIVE, strict=True)
    posts = [f"<div class=post><span>{day} March 2026, 14:05</span><p>{text}</p></div>" for day, text in days]
    assert read(page_of(posts)).entries == ()


def declared(language: str, shown: int, layout: str = "<div><p>%E</p></div>") -> str:
    """A live blog that shows its first entries and declares all in JSON-LD, one a day, in UTC."""
    story = STORIES[language]
    days = [f"2026-03-0{4 - number}T{clock}:00Z" for number, clock in enumerate(CLOCKS[:3])]
    updates = [
        {"@type": "BlogPosting", "headline": f"Ansel {at}", "articleBody": text, "datePublished": day}
        for at, (text, day) in enumerate(zip(story.live[:3], days, strict=True))
    ]
    entries = "".join(layout.replace("%E", text) for text in story.live[:shown])
    data = json.dumps({"@type": "LiveBlogPosting", "headline": story.title, "liveBlogUpdate": updates})
    return (
        f"<!doctype html><html lang={language}><head><title>{story.title}</title>"
        f'<script type="application/ld+json">{data}</script></head><body><main><h1>{story.title}</h1>'
        f"<p>{story.paragraphs[0]}</p>{entries}</main></body></html>"
    )


@pytest.mark.parametrize("shown", [0, 1, 2, 3])
@pytest.mark.parametrize("language", STORIES)
def test_declared_updates_that_the_page_does_not_show(language: str, shown: int) -> None:
    article = read(declared(language, shown))
    texts = [article.text[entry.start : entry.end] for entry in article.entries]
    for text, told in zip(texts, STORIES[language].live[:3], strict=True):
        assert text.endswith(told)
    assert [(entry.time.iso or "")[:10] for entry in article.entries] == [
        "2026-03-04",
        "2026-03-03",
        "2026-03-02",
    ]


def test_tomorrow_is_the_day_after_the_entry() -> None:
    page = live_page("en", "articles with time").replace("2026-03-03T14:32", "2026-03-04T14:32")
    article = read(page)
    (tomorrow,) = (one for one in scan_article(article).dates if one.text == "tomorrow")
    assert tomorrow.first == date(2026, 3, 5)


def test_no_day_rather_than_a_wrong_one() -> None:
    page = live_page("en", "articles with time").replace("+01:00", "Z")
    page = page.replace("2026-03-03T14:32", "2026-03-04T04:32").replace(">14:32<", ">20 min<")
    known = clean(RawDocument(page, "live", "html", metadata=Metadata(published="2026-03-03")))
    assert known.entries[0].time.iso == "2026-03-04T04:32:00Z"
    assert reference_day(known, known.entries[0].start) is None
    assert reference_day(known, known.entries[1].start) == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("iso", "clock", "local"),
    [
        ("2026-03-04T01:00:00Z", "20:00:00", "2026-03-03T20:00:00-05:00"),
        ("2026-03-03T23:30:00Z", "00:30", "2026-03-04T00:30:00+01:00"),
        ("2026-03-03T14:05:00Z", "14:05", "2026-03-03T14:05:00+00:00"),
        ("2026-03-03T14:05:00Z", "14:12", "2026-03-03T14:05:00Z"),
        ("2026-03-03T14:05:00+01:00", "13:05", "2026-03-03T14:05:00+01:00"),
    ],
)
def test_offset_by_the_clock_that_is_shown(iso: str, clock: str, local: str) -> None:
    assert local_time(iso, clock) == local
