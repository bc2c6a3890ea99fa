"""Bytes that lie and pages without end: refused or read within stated time and memory."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from local_site import endless, reply, served

from summariser import clean
from summariser.models.errors import InputTooLarge, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources import read

SETTINGS = Settings(allow_private=True, host_delay=0)
MEGABYTE = 1_000_000
SECONDS = 5.0


def within_memory(call: Callable[[], object], megabytes: int) -> None:
    """Asserts that a call takes no more memory than that at its peak."""
    tracemalloc.start()
    try:
        call()
        assert tracemalloc.get_traced_memory()[1] < megabytes * MEGABYTE
    finally:
        tracemalloc.stop()


def test_a_file_of_100_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    with path.open("wb") as file:
        file.truncate(100 * MEGABYTE)

    def refused() -> None:
        with pytest.raises(InputTooLarge):
            read(path, SETTINGS)

    within_memory(refused, 5)


def test_a_page_of_100_mb_is_cut_at_the_limit() -> None:
    started = time.monotonic()

    def refused() -> None:
        with served({"/a": endless(b"a" * 65_536)}) as site, pytest.raises(InputTooLarge):
            read(f"{site.url}/a", SETTINGS)

    within_memory(refused, 60)
    assert time.monotonic() - started < SECONDS


ARABIC = "قال رئيس البلدية يوم الاثنين إن الأعمال في الميناء ستبدأ في مايو وتنتهي في يونيو من هذا العام. "
HEBREW = "ראש העיר אמר ביום שני כי העבודות בנמל יתחילו במאי ויסתיימו ביוני של השנה הזאת. "
CYRILLIC = (
    "Мэр города сообщил в понедельник, что работы в порту начнутся в мае и закончатся в июне этого года. "
)


@pytest.mark.parametrize(
    ("sentence", "language", "encoding", "declared", "served_as"),
    [
        (ARABIC, "ar", "utf-8", "windows-1256", "iso-8859-1"),
        (ARABIC, "ar", "windows-1256", "windows-1256", None),
        (HEBREW, "he", "windows-1255", "windows-1255", None),
        (HEBREW, "he", "utf-8", "us-ascii", "utf-8"),
        (CYRILLIC, "ru", "windows-1251", "utf-8", "windows-1251"),
        (CYRILLIC, "ru", "koi8-r", "koi8-r", None),
        (CYRILLIC, "ru", "utf-8", "no-such-charset", "also-none"),
        (CYRILLIC, "ru", "utf-16", "utf-8", "utf-8"),
    ],
)
def test_charsets_that_lie_and_scripts_from_right_to_left(
    sentence: str, language: str, encoding: str, declared: str, served_as: str | None
) -> None:
    texts = [f"{number}. {sentence * 3}".strip() for number in (1, 2, 3)]
    paragraphs = "".join(f"<p>{text}</p>" for text in texts)
    head = f"<!doctype html><html lang={language}><head><meta charset={declared}></head>"
    page = f"{head}<body>{paragraphs}</body></html>"
    media_type = f"text/html; charset={served_as}" if served_as else "text/html"
    with served({"/a": reply(page.encode(encoding), media_type)}) as site:
        article = clean(read(f"{site.url}/a", SETTINGS))
    assert article.text.split("\n") == texts
    assert article.language == language


@pytest.mark.parametrize(
    "body",
    [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, b"%PDF-1.7\n" + b"x" * 1000, b"GIF89a" + b"\0" * 900],
)
def test_what_is_served_as_html_and_is_none(body: bytes) -> None:
    with served({"/a": reply(body)}) as site, pytest.raises(UnreadableInput, match=r"looks like|is a PDF"):
        read(f"{site.url}/a", SETTINGS)
