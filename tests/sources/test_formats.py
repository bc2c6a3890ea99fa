"""Saved pages, Markdown, charsets by their labels' meaning, and the fields of feeds."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest

from summariser.cleaning import clean
from summariser.models.errors import UnreadableInput
from summariser.models.settings import Settings
from summariser.sources import read, read_all
from summariser.sources.decoding import decode
from summariser.sources.feed_formats.feed_parser import parse_feed

SETTINGS = Settings(follow_stubs=False)
SENTENCES = (
    "The parish of Lön sold the old mill on Friday to a couple who want to grind rye there again.",
    "They paid 410,000 crowns and must keep the wheel, which a local smith rebuilt in 1998.",
    "The mill pond stays open to swimmers, the parish said, from May until the end of September.",
)
PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Old mill sold</title></head><body>"
    f"<h1>Old mill sold</h1><article>{''.join(f'<p>{text}</p>' for text in SENTENCES)}</article>"
)


def message(encoding: str, content: bytes, *, boundary: str = "=_b1", kind: str = "related") -> bytes:
    return (
        (
            f"MIME-Version: 1.0\r\nSubject: Old mill\r\nContent-Type: multipart/{kind};\r\n"
            f'\tboundary="{boundary}"\r\n\r\n'
            f"--{boundary}\r\nContent-Type: text/css\r\n\r\na {{}}\r\n"
            f"--{boundary}\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Transfer-Encoding: {encoding}\r\n"
            "Content-Location: https://mill.example/1\r\n\r\n"
        ).encode()
        + content
        + f"\r\n--{boundary}--\r\n".encode()
    )


@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("quoted-printable", quopri.encodestring(PAGE.encode())),
        ("base64", base64.encodebytes(PAGE.encode())),
        ("8bit", PAGE.encode()),
    ],
)
def test_a_saved_page_is_read(tmp_path: Path, encoding: str, content: bytes) -> None:
    path = tmp_path / "saved.mht"
    path.write_bytes(message(encoding, content))
    document = read(path, SETTINGS)
    assert document.metadata.url == "https://mill.example/1"
    assert clean(document).text.split("\n") == list(SENTENCES)


def test_a_saved_page_without_html_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "saved.mht"
    path.write_bytes(message("7bit", b"x").replace(b"text/html", b"text/plain"))
    with pytest.raises(UnreadableInput, match="without an HTML part"):
        read(path, SETTINGS)


def test_parts_within_parts_end(tmp_path: Path) -> None:
    data = PAGE.encode()
    for level in range(40):
        data = message("8bit", data, boundary=f"b{level}").replace(
            b"text/html", b"multipart/related; boundary=b0"
        )
    path = tmp_path / "deep.mht"
    path.write_bytes(data)
    with pytest.raises(UnreadableInput):
        read(path, SETTINGS)


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: Old mill sold\nauthor: Jon Berg\ndate: 2026-05-08\n---\n\n",
        "Title: Old mill sold\n\nURL Source: https://mill.example/1\n\nPublished Time: 2026-05-08\n\n"
        "Markdown Content:\n# Old mill sold\n\nBy [Jon Berg](https://mill.example/jon)\n\n",
    ],
)
def test_markdown_is_read_as_a_page(tmp_path: Path, head: str) -> None:
    first, second, third = SENTENCES
    text = f"{head}{first.replace('the old mill', '[the old mill](https://mill.example/m)')}\n\n"
    text += f"## What it cost\n\n{second.replace('410,000 crowns', '**410,000 crowns**')}\n\n{third}\n"
    path = tmp_path / "mill.md"
    path.write_text(text, encoding="utf-8")
    article = clean(read(path, SETTINGS))
    assert [line for line in article.text.split("\n") if line != "What it cost"] == list(SENTENCES)
    assert (article.title, article.metadata.author) == ("Old mill sold", "Jon Berg")
    assert (article.metadata.published or "").startswith("2026-05-08")


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("shift_jis", "cp932", "①㈱髙島"),
        ("gb2312", "gbk", "镕基先生"),
        ("euc-kr", "cp949", "똠방각하"),
        ("tis-620", "cp874", "ราคา “สิบ”"),
        ("iso-8859-9", "cp1254", "“İstanbul”"),
        ("x-sjis", "cp932", "﨑村"),
    ],
)
def test_labels_mean_what_browsers_read(label: str, codec: str, text: str) -> None:
    markup = f'<meta charset="{label}"><p>{text}</p>'
    assert decode(markup.encode(codec), "a")[0] == markup


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_feed_in_utf_16_is_a_feed(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "feed"
    path.write_bytes(rss("<title>Old mill sold</title>").encode(encoding))
    assert [document.metadata.title for document in read_all(path, SETTINGS)] == ["Old mill sold"]  # type: ignore[union-attr]


def rss(fields: str, body: str = " ".join(SENTENCES)) -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Mill</title>'
        f"<item><link>https://mill.example/1</link><description>{body}</description>{fields}</item></channel></rss>"
    )


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("<![CDATA[The mill&#8217;s <em>new</em> owners]]>", "The mill’s new owners"),
        ("Rye &amp;amp; wheat", "Rye & wheat"),
        ("&lt;a href='/x'&gt;Wheel turns&lt;/a&gt;", "Wheel turns"),
        ("Prices: 3 &lt; 4", "Prices: 3 < 4"),
    ],
)
def test_titles_of_feeds_are_plain(written: str, title: str) -> None:
    feed = parse_feed(rss(f"<title>{written}</title>").encode(), "https://mill.example/feed", SETTINGS)
    assert feed.entries[0].title == title


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("<author>jon@mill.example (Jon Berg)</author>", "Jon Berg"),
        ("<author>Jon Berg &lt;jon@mill.example&gt;</author>", "Jon Berg"),
        ("<author>jon@mill.example</author>", None),
        ("<dc:creator>Jon Berg</dc:creator><dc:creator>Ida Lund</dc:creator>", "Jon Berg; Ida Lund"),
    ],
)
def test_authors_of_feeds_are_names(written: str, author: str | None) -> None:
    feed = parse_feed(rss(f"<title>Mill</title>{written}").encode(), "https://mill.example/feed", SETTINGS)
    assert feed.entries[0].author == author


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("Fri, May 8 2026 09:15:00 PM", "2026-05-08T21:15:00"),
        ("Fr, 08.05.2026 - 09:15", "2026-05-08T09:15:00"),
        ("ven., 8 mai 2026 09:15:00 +0200", "2026-05-08T09:15:00+02:00"),
        ("05/08/2026", None),
    ],
)
def test_times_of_feeds_in_other_forms(tmp_path: Path, written: str, published: str | None) -> None:
    path = tmp_path / "feed.rss"
    path.write_text(rss(f"<title>Mill</title><pubDate>{written}</pubDate>"), encoding="utf-8")
    (document,) = read_all(path, SETTINGS)
    assert not isinstance(document, Exception)
    assert clean(document).metadata.published == published


def test_a_control_character_costs_an_entry_nothing() -> None:
    body = f"{SENTENCES[0][:30]}\x0b{SENTENCES[0][30:]} {SENTENCES[1]}"
    feed = parse_feed(rss("<title>Mill</title>", body).encode(), "https://mill.example/feed", SETTINGS)
    assert feed.entries[0].fullest_text.endswith(SENTENCES[1])


def test_a_body_that_is_escaped_twice_is_markup() -> None:
    body = "".join(f"&amp;lt;p&amp;gt;{text}&amp;lt;/p&amp;gt;" for text in SENTENCES)
    feed = parse_feed(rss("<title>Mill</title>", body).encode(), "https://mill.example/feed", SETTINGS)
    assert feed.entries[0].fullest_text == "".join(f"<p>{text}</p>" for text in SENTENCES)
