from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import brotli  # type: ignore[import-untyped]
import pytest
from local_site import Answer, endless, redirect, reply, served, status

from summariser.models.errors import InputTooLarge, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources import read
from summariser.sources.fetcher import fetch
from summariser.sources.response_body import body

Packer = Callable[[bytes], bytes]
PACKERS = (("gzip", gzip.compress), ("br", lambda data: brotli.compress(data, quality=3)))
PAGE = b"<!doctype html><html><body><p>The river fell by two metres.</p></body></html>"


def slow_headers(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
    for number in range(1000):
        handler.wfile.write(b"X-%d: a\r\n" % number)
        handler.wfile.flush()
        time.sleep(0.05)


def private(**settings: Any) -> Settings:
    return Settings(**{"allow_private": True, "host_delay": 0.0, **settings})


def test_a_page_comes_with_its_charset_and_the_user_agent_is_polite() -> None:
    body = "<html><body>caf\u00e9</body></html>".encode("cp1252")
    with served({"/a": reply(body, "text/html; charset=windows-1252")}) as site:
        document = read(f"{site.url}/a", private())
    assert document.text == "<html><body>caf\u00e9</body></html>"
    assert (document.media, document.encoding) == ("html", "cp1252")
    assert document.metadata.url == document.source == f"{site.url}/a"
    assert site.agents[0].startswith("summariser/")


def test_redirects_are_followed_and_the_last_address_is_kept() -> None:
    with served({"/a": redirect("/b"), "/b": redirect("/c", 308), "/c": reply(PAGE)}) as site:
        page = fetch(f"{site.url}/a", private())
    assert (page.url, page.data, page.kind) == (f"{site.url}/c", PAGE, "html")


def test_a_redirect_loop_ends() -> None:
    with (
        served({"/a": redirect("/b"), "/b": redirect("/a")}) as site,
        pytest.raises(UnreadableInput, match="redirects more than"),
    ):
        fetch(f"{site.url}/a", private())


@pytest.mark.parametrize("path", ["/\u00fcber uns", "/a?q=\u00e9 x"])
def test_addresses_that_are_no_ascii_are_percent_encoded(path: str) -> None:
    with served({}) as site, pytest.raises(UnreadableInput):
        fetch(site.url + path, private())
    assert all(request.isascii() and " " not in request for request in site.paths)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (401, "asks for a login"),
        (403, "refuses"),
        (404, "does not exist"),
        (410, "removed"),
        (429, "limits the rate"),
        (503, "server error"),
        (204, "status 204"),
    ],
)
def test_a_status_is_told_in_words(code: int, said: str) -> None:
    with served({"/a": status(code)}) as site, pytest.raises(UnreadableInput, match=said):
        fetch(f"{site.url}/a", private())


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.com/a",
        "data:text/html,<p>a</p>",
        "gopher://example.com",
        "javascript:alert(1)",
        "http://user:secret@example.com/",
        "http:///a",
        "http://exa mple.com/",
        "http://example.com:22/",
        "http://" + "a" * 5000 + ".com/",
    ],
)
def test_addresses_of_another_kind_are_refused_without_a_look_up(url: str) -> None:
    looked_up: list[object] = []

    def resolver(*args: object) -> list[Any]:
        looked_up.append(args)
        return []

    with pytest.raises(UnreadableInput):
        fetch(url, Settings(), resolver=resolver)
    assert looked_up == []


def answering(*addresses: str) -> Callable[..., list[Any]]:
    """A resolver whose nth answer is the nth address, the last one for ever."""
    left = list(addresses)

    def resolver(host: str, port: int, *_: object) -> list[Any]:
        address = left.pop(0) if len(left) > 1 else left[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    return resolver


def test_a_resolver_that_changes_its_answer_gains_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def connect(_: socket.socket, address: tuple[str, int]) -> None:
        tried.append(address[0])
        raise ConnectionRefusedError(111, "refused")

    monkeypatch.setattr(socket.socket, "connect", connect)
    resolver = answering("93.184.215.14", "127.0.0.1")
    with pytest.raises(UnreadableInput, match="cannot be fetched"):
        fetch("http://news.example/a", Settings(), resolver=resolver)
    with pytest.raises(UnreadableInput, match=r"127\.0\.0\.1, which is no public address"):
        fetch("http://news.example/a", Settings(), resolver=resolver)
    assert tried == ["93.184.215.14"]


def test_a_name_with_a_public_and_a_private_address_is_refused() -> None:
    def resolver(host: str, port: int, *_: object) -> list[Any]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in ("93.184.215.14", "10.0.0.1")
        ]

    with pytest.raises(UnreadableInput, match="no public address"):
        fetch("http://news.example/a", Settings(), resolver=resolver)


def test_a_slow_look_up_ends_with_the_deadline() -> None:
    started = time.monotonic()
    with pytest.raises(UnreadableInput, match="did not answer within"):
        fetch("http://news.example/", Settings(fetch_timeout=0.3), resolver=lambda *_: time.sleep(3) or [])
    assert time.monotonic() - started < 1.5


@pytest.mark.parametrize("answer", [endless(b"<p>a", 0.05), slow_headers], ids=["body", "headers"])
def test_a_drip_ends_with_the_deadline(answer: Answer) -> None:
    started = time.monotonic()
    with served({"/a": answer}) as site, pytest.raises(UnreadableInput, match="did not answer within"):
        fetch(f"{site.url}/a", private(fetch_timeout=0.4))
    assert time.monotonic() - started < 2


def test_an_endless_body_is_cut_at_the_limit() -> None:
    with served({"/a": endless(b"a" * 65536)}) as site, pytest.raises(InputTooLarge):
        fetch(f"{site.url}/a", private(max_input_bytes=500_000))


def test_a_body_that_announces_too_much_is_not_read() -> None:
    announced = reply(b"", Content_Length="900000000")
    with served({"/a": announced}) as site, pytest.raises((InputTooLarge, UnreadableInput)):
        fetch(f"{site.url}/a", private())


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
def test_a_bomb_is_never_unpacked(encoding: str, pack: Packer) -> None:
    bomb = pack(b"\0" * 60_000_000)
    with (
        served({"/a": reply(bomb, Content_Encoding=encoding)}) as site,
        pytest.raises(InputTooLarge),
    ):
        fetch(f"{site.url}/a", private(max_input_bytes=1_000_000))


def test_brotli_is_asked_for_and_read() -> None:
    page = PAGE * 5_000
    with served({"/a": reply(brotli.compress(page), Content_Encoding="br")}) as site:
        assert fetch(f"{site.url}/a", private()).data == page
    assert site.headers[-1]["Accept-Encoding"] == "gzip, br"


def test_gzip_of_two_members_is_read_whole() -> None:
    packed = gzip.compress(PAGE[:30]) + gzip.compress(PAGE[30:])
    with served({"/a": reply(packed, Content_Encoding="gzip")}) as site:
        assert fetch(f"{site.url}/a", private()).data == PAGE


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("headers", "packed"),
    [
        ({}, gzip.compress(PAGE)),
        ({}, gzip.compress(PAGE[:30]) + gzip.compress(PAGE[30:])),
        ({"Content_Encoding": "deflate"}, raw_deflate(PAGE)),
        ({"Content_Encoding": "deflate"}, zlib.compress(PAGE)),
        ({"Content_Encoding": "deflate"}, gzip.compress(PAGE)),
        ({"Content_Encoding": "gzip"}, raw_deflate(PAGE)),
    ],
)
@pytest.mark.parametrize("size", [1, 5, 10_000])
def test_compressed_pages_are_read_by_their_first_bytes(
    headers: dict[str, str], packed: bytes, size: int
) -> None:
    with served({"/a": reply(packed, **headers)}) as site:
        assert fetch(f"{site.url}/a", private()).data == PAGE
    chunks = [packed[start : start + size] for start in range(0, len(packed), size)]
    encoding = headers.get("Content_Encoding", "")
    assert b"".join(body(chunks, encoding, 10_000, "https://example.org/a")) == PAGE


@pytest.mark.parametrize("whole", [b"", b"\x1f", b"a", b"ab"])
def test_a_short_body_without_encoding_is_kept(whole: bytes) -> None:
    assert b"".join(body([whole] if whole else [], "", 100, "https://example.org/a")) == whole


def test_a_bomb_without_an_encoding_is_never_unpacked() -> None:
    bomb = gzip.compress(b"\0" * 60_000_000)
    with served({"/a": reply(bomb)}) as site, pytest.raises(InputTooLarge):
        fetch(f"{site.url}/a", private(max_input_bytes=1_000_000))


@pytest.mark.parametrize(
    ("encoding", "sent", "said"),
    [
        ("gzip", gzip.compress(PAGE)[:-12], "cut off"),
        ("gzip", b"no gzip at all", "damaged"),
        ("", gzip.compress(PAGE)[:-12], "cut off"),
        ("deflate", raw_deflate(PAGE)[:-12], "cut off"),
        ("br", brotli.compress(PAGE)[:-12], "cut off"),
        ("br", b"no brotli at all", "damaged"),
        ("br", brotli.compress(PAGE) + b"and more", "damaged"),
        ("zstd", b"(\xb5/\xfd", "not requested"),
    ],
)
def test_a_body_that_cannot_be_unpacked(encoding: str, sent: bytes, said: str) -> None:
    with (
        served({"/a": reply(sent, Content_Encoding=encoding)}) as site,
        pytest.raises(UnreadableInput, match=said),
    ):
        fetch(f"{site.url}/a", private())


@pytest.mark.parametrize("media_type", ["image/png", "application/zip", "video/mp4"])
def test_what_is_no_page_is_refused_by_its_type(media_type: str) -> None:
    with served({"/a": reply(PAGE, media_type)}) as site, pytest.raises(UnreadableInput, match=media_type):
        fetch(f"{site.url}/a", private())


def test_an_image_served_as_html_is_found_by_its_bytes() -> None:
    with (
        served({"/a": reply(b"\x89PNG\r\n\x1a\n" + bytes(200))}) as site,
        pytest.raises(UnreadableInput, match="PNG image"),
    ):
        read(f"{site.url}/a", private())


@pytest.mark.parametrize(
    ("robots", "fetched"),
    [
        (reply(b"User-agent: *\nDisallow: /", "text/plain"), False),
        (reply(b"User-agent: summariser\nDisallow: /a", "text/plain"), False),
        (reply(b"User-agent: other\nDisallow: /", "text/plain"), True),
        (reply(b"User-agent: *\nDisallow: /b", "text/plain"), True),
        (status(404), True),
        (status(403), True),
        (status(503), False),
        (redirect("/robots2"), False),
    ],
)
def test_robots_txt_is_obeyed(robots: Answer, fetched: bool) -> None:
    second = reply(b"User-agent: *\nDisallow: /", "text/plain")
    with served({"/robots.txt": robots, "/robots2": second, "/a": reply(PAGE)}) as site:
        if fetched:
            assert fetch(f"{site.url}/a", private()).data == PAGE
        else:
            with pytest.raises(UnreadableInput, match=r"robots\.txt"):
                fetch(f"{site.url}/a", private())
        assert ("/a" in site.paths) == fetched


def test_robots_txt_is_asked_for_once() -> None:
    with served({"/a": reply(PAGE)}) as site:
        for _ in range(3):
            fetch(f"{site.url}/a", private())
    assert site.paths.count("/robots.txt") == 1


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(UnreadableInput, match="cannot be fetched"):
        fetch(f"http://127.0.0.1:{port}/", private())


@pytest.mark.parametrize(
    ("media_type", "body", "kind"),
    [
        ("application/rss+xml", b"<rss version='2.0'/>", "feed"),
        ("application/x-ndjson", b"{}", "jsonl"),
        ("text/plain", b"a", "unknown"),
        ("", b"a", "unknown"),
        ("application/xhtml+xml; charset=utf-8", PAGE, "html"),
    ],
)
def test_the_kind_is_that_of_the_content_type(media_type: str, body: bytes, kind: str) -> None:
    with served({"/a": reply(body, media_type)}) as site:
        assert fetch(f"{site.url}/a", private()).kind == kind


@pytest.mark.parametrize("fault", [socket.gaierror(-2, "unknown"), UnicodeError("label too long")])
def test_a_name_that_cannot_be_looked_up(fault: Exception) -> None:
    def resolver(*_: object) -> list[Any]:
        raise fault

    with pytest.raises(UnreadableInput, match="does not resolve"):
        fetch("http://news.example/", Settings(), resolver=resolver)
