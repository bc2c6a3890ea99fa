"""Invented stories in seven languages, and the layouts in which sites print standfirsts and live blogs."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Story:
    """A news story; the day of the date line is 3 March 2026."""

    title: str
    standfirst: str
    byline: str
    dateline: str
    paragraphs: tuple[str, str, str]
    live: tuple[str, str, str, str]
    """The entries of a live blog on it, the newest first."""


STORIES = {
    language: Story(**fields)
    for language, fields in json.loads(
        Path(__file__).with_name("news_stories.json").read_text("utf-8")
    ).items()
}
CLOCKS = ("14:32", "14:05", "13:50", "13:10")
ISO = tuple(f"2026-03-03T{clock}:00+01:00" for clock in CLOCKS)

# Layouts of standfirsts: %T title, %S standfirst, %B byline, %D date line, %P the paragraphs.
STANDFIRST_HTML = {
    "h2 before the byline": "<h1>%T</h1><h2>%S</h2><p class=byline>%B</p><p><time>%D</time></p>%P",
    "itemprop": "<header><h1 itemprop=headline>%T</h1><p itemprop=description>%S</p></header><p>%B</p>%P",
    "named standfirst": (
        "<h1>%T</h1><div class='article__standfirst'><p>%S</p></div><div class=meta>%B | %D</div>%P"
    ),
    "named subtitle": "<h1>%T</h1><p class='entry-subtitle'>%S</p>%P",
    "paragraph before byline, described": (
        "<article><h1>%T</h1><p>%S</p><div class=author>%B</div><time>%D</time>%P</article>"
    ),
    "h2 described, no byline": "<article><h1>%T</h1><h2>%S</h2>%P</article>",
    "alternative headline": "<main><h1>%T</h1><div><p>%S</p></div><div><span>%B</span></div>%P</main>",
    "before the picture": (
        "<article><header><h1>%T</h1><p class='c-dek'>%S</p></header>"
        "<figure><img src=q.jpg><figcaption>Ansel, 2026</figcaption></figure><p>%B</p>%P</article>"
    ),
    "byline above": "<h1>%T</h1><div class=byline>%B</div><time>%D</time><h2 class='sub-headline'>%S</h2>%P",
    "hgroup": "<article><hgroup><h1>%T</h1><p>%S</p></hgroup><p>%B</p><p>%D</p>%P</article>",
    "doc-subtitle": "<article><h1>%T</h1><p role=doc-subtitle>%S</p><p>%B</p>%P</article>",
    "bold lead, described": "<article><h1>%T</h1><p><strong>%S</strong></p><p>%B, %D</p>%P</article>",
}
_DESCRIBED = '<meta property="og:description" content="%S">'
_ALTERNATIVE = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "alternativeHeadline": "%S"}</script>'
)
STANDFIRST_TEXT = {
    "byline": "%T\n\n%S\n\n%B\n\n%P",
    "date": "%T\n%S\n%D\n%P",
    "byline and date": "%T\n%S\n%B\n%D\n%P",
    "dateline": "%T\n\n%S\n\nANSEL, %D (Reuters) - %P",
}

# Layouts of an entry of a live blog: %C clock time, %I ISO time, %E text, %D date line.
LIVE_HTML = {
    "articles with time": "<article class=block><time datetime='%I'>%C</time><p>%E</p></article>",
    "sections with headings": "<section><h3>%C</h3><div><p>%E</p></div></section>",
    "flat": "<h4>%C</h4><p>%E</p>",
    "time below": "<div class=post><p>%E</p><footer><time datetime='%I'>%C</time></footer></div>",
    "list": "<li class='live-entry'><span class=ts>%C</span><p>%E</p></li>",
    "clock in the paragraph": "<p><strong>%C</strong> %E</p>",
}
LIVE_TEXT = {
    "clock above": "%C\n\n%E\n\n",
    "clock before": "%C %E\n",
    "clock with title": "%C – Ansel\n%E\n",
    "date and clock": "%D, %C\n%E\n\n",
    "clock close above": "%C\n%E\n",
}
_LETTER = re.compile("%([A-Z])")


def standfirst_page(language: str, layout: str) -> str:
    """A page with a menu, the story in that layout, and a list of other articles."""
    story = STORIES[language]
    head = _DESCRIBED if "described" in layout else _ALTERNATIVE if "alternative" in layout else ""
    body = "".join(f"<p>{text}</p>" for text in (*story.paragraphs, *story.live))
    return _page(language, story, *(_filled(part, story, P=body) for part in (head, STANDFIRST_HTML[layout])))


def standfirst_text(language: str, layout: str) -> str:
    """A dump of the story in that layout."""
    story = STORIES[language]
    return _filled(STANDFIRST_TEXT[layout], story, P="\n".join((*story.paragraphs, *story.live)))


def live_page(language: str, layout: str) -> str:
    """A live blog in that layout."""
    story = STORIES[language]
    entries = _entries(LIVE_HTML[layout], story)
    body = f"<main><h1>{story.title}</h1><p>{story.paragraphs[0]}</p><div>{entries}</div></main>"
    return _page(language, story, "", body)


def live_text(language: str, layout: str) -> str:
    """A dump of a live blog in that layout."""
    story = STORIES[language]
    return f"{story.title}\n\n{story.paragraphs[0]}\n\n{_entries(LIVE_TEXT[layout], story)}"


def _entries(layout: str, story: Story) -> str:
    told = zip(CLOCKS, ISO, story.live, strict=True)
    return "".join(_filled(layout, story, C=clock, I=iso, E=text) for clock, iso, text in told)


def _filled(layout: str, story: Story, **given: str) -> str:
    parts = {"T": story.title, "S": story.standfirst, "B": story.byline, "D": story.dateline, **given}
    return _LETTER.sub(lambda match: parts[match[1]], layout)


def _page(language: str, story: Story, head: str, body: str) -> str:
    menu = "<nav><a href='/a'>News</a> <a href='/b'>Sport</a></nav>"
    return (
        f'<!doctype html><html lang="{language}"><head><title>{story.title} - Ansel Post</title>'
        f"{head}</head><body>{menu}{body}<aside><h3>More</h3><a href='/c'>Ferry late again</a>"
        "</aside><footer>© Ansel Post</footer></body></html>"
    )
