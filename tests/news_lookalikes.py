"""Invented inputs that look like a live blog or have a line where a standfirst is, and are and have none."""

from __future__ import annotations

from news_layouts import STORIES

_EN, _DE, _FR, _ES, _RU = (STORIES[code] for code in ("en", "de", "fr", "es", "ru"))


def _page(body: str, language: str = "en", title: str = _EN.title) -> str:
    head = f'<!doctype html><html lang="{language}"><head><title>{title}</title></head>'
    return f"{head}<body><article><h1>{title}</h1>{body}</article></body></html>"


def _p(*paragraphs: str) -> str:
    return "".join(f"<p>{text}</p>" for text in paragraphs)


_BODY = _p(*_EN.paragraphs, *_EN.live)
_CAPTION = (
    "Ida Moll speaks to fishing crews on the quay of Port Ansel after the harbour board agreed to lower fees"
)

# No standfirst in these.
NO_STANDFIRST = {
    "h2 is a section heading": _page(f"<h2>What the harbour board of Port Ansel decided</h2>{_BODY}"),
    "teaser box": _page(
        "<div class=teaser><a href='/f'>Read more: the night ferry to Dunlarig is late again</a></div>"
        f"<p class=byline>By Nora Field</p>{_BODY}"
    ),
    "teaser without a class": _page(
        "<div><a href='/f'><h3>The night ferry to Dunlarig is late again, and why</h3></a></div>"
        f"<p class=byline>By Nora Field</p>{_BODY}"
    ),
    "caption in a figure": _page(
        f"<figure><img src=q.jpg><figcaption>{_CAPTION}.</figcaption></figure><p>By Nora Field</p>{_BODY}"
    ),
    "caption in a div": _page(
        f"<div><img src=q.jpg><p>{_CAPTION}.</p></div><p>By Nora Field</p><p>3 March 2026</p>{_BODY}"
    ),
    "caption after a picture": _page(
        f"<img src=q.jpg><p>{_CAPTION}.</p><p>By Nora Field</p><p>3 March 2026</p>{_BODY}"
    ),
    "first paragraph is the description": _page(_BODY).replace(
        "<title>", f'<meta name=description content="{_EN.paragraphs[0]}"><title>'
    ),
    "subheads in the text": _page(
        f"<p>By Nora Field</p>{_p(_EN.paragraphs[0])}<h3 class=subhead>What the crews on the quay want</h3>"
        f"{_BODY}"
    ),
    "key points": _page(
        "<ul class='article-deck'><li>Fees fall by 4.5% from the first of July</li>"
        f"<li>Crews go back to work on the quay</li><li>The town council does not pay</li></ul>"
        f"<p>By Nora Field</p>{_BODY}"
    ),
    "byline first": _page(f"<p>By Nora Field</p><p>3 March 2026</p>{_BODY}"),
    "german section heading": _page(
        f"<h2>Was der Vorstand des Hafens von Ansel beschlossen hat</h2>{_p(*_DE.paragraphs, *_DE.live)}",
        "de",
        _DE.title,
    ),
    "newsletter prompt": _page(
        "<div class='newsletter-box'><p>Get the news of the harbour every morning for free.</p></div>"
        f"<p>By Nora Field</p>{_BODY}"
    ),
}
NO_STANDFIRST_TEXT = {
    "body first": "\n".join((_EN.title, "By Nora Field", "3 March 2026", *_EN.paragraphs, *_EN.live)),
    "no byline": "\n".join((_EN.title, *_EN.paragraphs, *_EN.live)),
    "caption with a credit": "\n".join(
        (_EN.title, f"{_CAPTION} | Photo: Jo Lane", "By Nora Field", *_EN.paragraphs, *_EN.live)
    ),
    "credit below the caption": "\n".join(
        (_EN.title, _CAPTION, "Photo: Jo Lane/Ansel Post", "By Nora Field", *_EN.paragraphs, *_EN.live)
    ),
    "prompt": "\n".join(
        (
            _EN.title,
            "Sign up for our free newsletter and never miss a story",
            "By Nora Field",
            *_EN.paragraphs,
        )
    ),
    "dateline in the first paragraph": "\n".join(
        (
            _EN.title,
            f"PORT ANSEL, 3 March 2026 (Reuters) - {_EN.paragraphs[0]}",
            *_EN.paragraphs[1:],
            *_EN.live,
        )
    ),
    "section heading": "\n\n".join(
        (_DE.title, "Was der Vorstand beschlossen hat", *_DE.paragraphs, "Wer zahlt?", *_DE.live)
    ),
    "headline of another article": "\n\n".join(
        (
            _EN.title,
            "Night train to Kestrel is cancelled until further notice",
            "By Nora Field",
            *_EN.paragraphs,
        )
    ),
}

_SCHEDULE = (
    ("09:00", "The minister opens the fair in the main hall and speaks about the harbours of the north."),
    ("10:30", "Ida Moll reads from her book on the fishing crews of Port Ansel, with questions afterwards."),
    ("12:00", "Lunch is served on the quay by the crews, who will also show visitors around their boats."),
    ("15:45", "The choir of the harbour school sings in the small hall, and the town band plays after it."),
)
_CHRONICLE = (
    ("05:40", "The first crews reach the quay and close the gates of the harbour with their boats and nets."),
    ("07:15", "The harbour board calls the police, who arrive with two cars and leave again without acting."),
    ("11:20", "Ida Moll says that the crews will stay until the board has taken back the new fees in full."),
)
_GUIDE = (
    ("20:15", "Harbour Lights"),
    ("21:45", "The Late News"),
    ("22:10", "Night Ferry"),
    ("23:55", "Quiet Seas"),
)
_GOALS = (
    ("12'", "Moll scores the first goal of the evening for Ansel with a free kick from the left side."),
    ("45'", "The referee ends the first half after a long discussion with the keeper of the visitors."),
    ("78'", "Berg makes it two for Ansel, and the visitors of Kestrel have no answer to the second goal."),
)


def _lines(rows: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"{time}\n{text}" for time, text in rows)


_COMMENTS = "".join(
    f"<div class=comment><time datetime='2026-03-03T{hour}:05:00Z'>{hour}:05</time><p>{text}</p></div>"
    for hour, text in (
        (18, "I do not think that the board of the harbour had any other choice than to give way here."),
        (17, "The crews were right from the beginning, and the council should pay for all the cranes."),
        (16, "Who pays for the eleven days in which no ferry came? Nobody in the town hall says it."),
    )
)
_TEASERS = "".join(
    f"<article><time>{hour}:05</time><h3><a href='/{hour}'>Another story of the harbour</a></h3></article>"
    for hour in (18, 17, 16)
)

# No live blog in these.
NO_LIVE_BLOG = {
    "schedule": _page(
        _p(*_EN.paragraphs)
        + "".join(f"<div><time>{time}</time><p>{text}</p></div>" for time, text in _SCHEDULE)
    ),
    "chronicle": _page(
        _p(*_EN.paragraphs)
        + "".join(f"<h3>{time}</h3><p>{text}</p>" for time, text in _CHRONICLE)
        + _p(*_EN.live)
    ),
    "television": _page(
        _p(*_EN.paragraphs) + "".join(f"<li><time>{time}</time> {text}</li>" for time, text in _GUIDE)
    ),
    "goals": _page(_p(*_EN.paragraphs) + "".join(f"<p><b>{time}</b> {text}</p>" for time, text in _GOALS)),
    "comments": _page(f"{_BODY}<section class=comments>{_COMMENTS}</section>"),
    "other articles": _page(f"{_BODY}<div class=latest>{_TEASERS}</div>"),
}
NO_LIVE_BLOG_TEXT = {
    "schedule": "\n".join((_EN.title, *_EN.paragraphs, _lines(_SCHEDULE))),
    "chronicle": "\n".join((_EN.title, *_EN.paragraphs, _lines(_CHRONICLE), *_EN.live)),
    "television": "\n".join((_EN.title, *_EN.paragraphs, *(f"{time} {text}" for time, text in _GUIDE))),
    "goals": "\n".join((_EN.title, *_EN.paragraphs, *(f"{time} {text}" for time, text in _GOALS))),
    "one time": "\n".join((_EN.title, "14:32", *_EN.paragraphs, *_EN.live)),
    "times in sentences": "\n".join(
        (_EN.title, *(f"At {h}:05 the board met. {t}" for h, t in zip((16, 15, 14), _EN.live, strict=False)))
    ),
}
