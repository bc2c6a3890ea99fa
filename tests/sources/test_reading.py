from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.models.article import RawDocument
from summariser.models.errors import InputError, InputTooLarge, NotAnArticle, UnreadableInput
from summariser.models.settings import Settings
from summariser.sources import read, read_all
from summariser.sources.decoding import decode

SETTINGS = Settings(follow_stubs=False)
SENTENCE = "The council agreed on Tuesday to repair the old bridge."


def written(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize(
    ("name", "data", "media"),
    [
        ("a.txt", SENTENCE, "text"),
        ("a.html", f"<p>{SENTENCE}", "html"),
        ("a.HTM", f"<p>{SENTENCE}", "html"),
        ("a", f"<!DOCTYPE html><title>a</title><p>{SENTENCE}", "html"),
        ("a.txt", f"<html><p>{SENTENCE}", "html"),
        ("a.txt", "Use <b> for bold, said the <editor>.", "text"),
        ("a.xml", f"<note>{SENTENCE}</note>", "text"),
    ],
)
def test_media_by_name_and_by_text(tmp_path: Path, name: str, data: str, media: str) -> None:
    document = read(written(tmp_path, name, data), SETTINGS)
    assert (document.media, document.text, document.source) == (media, data, str(tmp_path / name))


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        ("caf\u00e9".encode(), "caf\u00e9", "utf-8"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "caf\u00e9", "utf-8-sig"),
        ("\ufeffcaf\u00e9".encode("utf-16-le"), "caf\u00e9", "utf-16"),
        ("\ufeffcaf\u00e9".encode("utf-32-be"), "caf\u00e9", "utf-32"),
        (
            b'<meta charset="iso-8859-1"><p>\x93caf\xe9\x94',
            '<meta charset="iso-8859-1"><p>\u201ccaf\u00e9\u201d',
            "cp1252",
        ),
        (b'<meta charset="latin-1"><p>caf\xc3\xa9', '<meta charset="latin-1"><p>caf\u00e9', "utf-8"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n", "utf-8"),
    ],
)
def test_decoding(data: bytes, text: str, encoding: str) -> None:
    assert decode(data, "a") == (text, encoding)


def test_an_undeclared_encoding_is_detected() -> None:
    text = "Министр сказал во вторник, что мост будет отремонтирован до зимы, и назвал стоимость работ. " * 5
    assert decode(text.encode("cp1251"), "a")[0] == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("La ville rouvrira l’école à la rentrée, a annoncé le maire ; les élèves sont prêts.", "cp1252"),
        ("« Nous ne fermerons aucune gare », a déclaré la présidente de la région mercredi.", "cp1252"),
        ("El alcalde prometió que la ciudad pagará a los pequeños dueños antes de junio.", "cp1252"),
        ("The fee will be £40 a day from June, the council said on Monday, not £30.", "cp1252"),
        ("Rada zbuduje szkołę do końca roku, powiedział w poniedziałek jej przewodniczący.", "cp1250"),
        ("Belediye başkanı yıl sonuna kadar kırk okul açacağını söyledi.", "cp1254"),
        ("Администрация обязалась прекратить рубку леса до первого июля.", "koi8-r"),
        ("市政府承诺票价两年内不上涨，并拒绝提供补偿。", "gb18030"),
        ("知事は来年四月までに住宅を建設すると述べた。", "shift_jis"),
    ],
)
def test_an_undeclared_charset_is_one_that_pages_are_written_in(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a")[0] == text


def test_a_charset_of_the_header_goes_before_that_of_the_page() -> None:
    data = '<meta charset="iso-8859-1">Привет, мир'.encode("cp1251")
    assert decode(data, "a", "windows-1251") == ('<meta charset="iso-8859-1">Привет, мир', "cp1251")


@pytest.mark.parametrize("charset", ["punycode", "unicode_escape", "hex", "no-such", "utf-7", "\u00fc"])
def test_a_charset_that_is_none_is_ignored(charset: str) -> None:
    assert decode(b"caf\xc3\xa9 +AGE-", "a", charset)[0] == "caf\u00e9 +AGE-"


@given(st.text())
def test_text_survives_as_it_is(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    try:
        decoded, encoding = decode(data, "a")
    except UnreadableInput:
        return
    assert decoded.encode("utf-8-sig" if encoding == "utf-8-sig" else encoding) == data


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_an_error(data: bytes) -> None:
    try:
        decode(data, "a")
    except UnreadableInput as error:
        assert error.message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (b"PK\x03\x04\x14", "a ZIP archive"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (b"\x00\x00\x00\x18ftypmp42", "an MP4 video"),
        (b"\x00\x01\x02" * 100, "a binary file"),
        (b"abc\xff\xfe\x81\x8d\x8f\x90\x9d" * 20, "is unknown"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: Path, data: bytes, said: str) -> None:
    with pytest.raises(UnreadableInput, match=said):
        read(written(tmp_path, "a.txt", data), SETTINGS)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="no file"):
        read(tmp_path / "none.txt", SETTINGS)
    with pytest.raises(UnreadableInput, match="is a folder"):
        read(tmp_path, SETTINGS)
    with pytest.raises(UnreadableInput):
        read("a" * 5000, SETTINGS)
    with pytest.raises(UnreadableInput):
        read("nul\0", SETTINGS)


@pytest.mark.parametrize("data", [b"", b" \n\t "])
def test_an_empty_file(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NotAnArticle, match="is empty"):
        read(written(tmp_path, "a.txt", data), SETTINGS)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(InputTooLarge, match="20,000,000 bytes"):
        read(path, SETTINGS)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_with_a_name_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(UnreadableInput, match="not a regular file"):
        read(path, SETTINGS)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "a.txt", SENTENCE)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableInput, match="is not readable"):
        read(path, SETTINGS)


class _Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", _Stdin(SENTENCE.encode()))
    assert read("-", SETTINGS).text == SENTENCE
    monkeypatch.setattr("sys.stdin", _Stdin(b"a" * 2000))
    with pytest.raises(InputTooLarge, match="stdin"):
        read("-", Settings(max_input_bytes=1000))


def lines(*records: object) -> str:
    return "\n".join(json.dumps(record) if not isinstance(record, str) else record for record in records)


def test_json_lines_keep_their_order_and_say_which_line_is_broken(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a.jsonl",
        lines(
            {
                "id": "x1",
                "text": SENTENCE,
                "title": " Bridge ",
                "url": "https://a.example/1",
                "published": 1776072000,
            },
            '{"text": "cut',
            "",
            {"html": f"<p>{SENTENCE}</p>", "source": "The Courier", "language": "en"},
            {"title": "no text"},
            [1],
            {"id": 7, "text": f"<p>{SENTENCE}</p><p>b</p>", "source": "https://a.example/7"},
        ),
    )
    found = list(read_all(path, SETTINGS))
    first, broken, second, bare, listed, third = found
    assert (
        isinstance(first, RawDocument) and isinstance(second, RawDocument) and isinstance(third, RawDocument)
    )
    assert (first.source, first.media, first.text) == (f"{path}#x1", "text", SENTENCE)
    assert (first.metadata.title, first.metadata.published) == ("Bridge", "2026-04-13T09:20:00Z")
    assert (second.source, second.media, second.metadata.site) == (f"{path}#4", "html", "The Courier")
    assert (third.source, third.media, third.metadata.url) == (f"{path}#7", "html", "https://a.example/7")
    assert isinstance(broken, UnreadableInput) and "Line 2" in broken.message
    assert isinstance(bare, NotAnArticle) and "Line 5" in bare.message
    assert isinstance(listed, UnreadableInput) and "Line 6" in listed.message


def test_a_line_over_the_limit_is_skipped_and_the_next_one_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", lines({"text": "a" * 5000}, {"text": SENTENCE}))
    large, document = read_all(path, Settings(max_input_bytes=1000))
    assert isinstance(large, InputTooLarge) and "Line 1" in large.message
    assert isinstance(document, RawDocument) and document.text == SENTENCE


def test_deeply_nested_json_is_an_error_not_a_crash(tmp_path: Path) -> None:
    (found,) = read_all(written(tmp_path, "a.jsonl", "[" * 100_000), SETTINGS)
    assert isinstance(found, InputError)


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Courier</title><language>en</language>
<item><title>Bridge</title><link>https://a.example/1</link><guid>g1</guid><dc:creator>Ann Lee</dc:creator>
<pubDate>Thu, 12 Mar 2026 09:05:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>{SENTENCE}</p><p>Work begins in May.</p>]]></content:encoded></item>
<item><title>Stub</title><description>Only a teaser of one line.</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title>
<entry><id>e1</id><title>Bridge</title><updated>2026-03-12T09:05:00Z</updated>
<content type="html">&lt;p&gt;{SENTENCE}&lt;/p&gt;</content></entry></feed>"""
JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Courier",
        "items": [
            {
                "id": "j1",
                "title": "Bridge",
                "content_html": f"<p>{SENTENCE}</p>",
                "url": "https://a.example/1",
            }
        ],
    }
)


@pytest.mark.parametrize(
    ("name", "data"), [("a.xml", RSS), ("a.atom", ATOM), ("a.json", JSON_FEED), ("a", RSS)]
)
def test_feeds_give_their_entries_with_metadata(tmp_path: Path, name: str, data: str) -> None:
    first = next(read_all(written(tmp_path, name, data), SETTINGS))
    assert isinstance(first, RawDocument)
    assert SENTENCE in first.text and first.media == "html"
    assert (first.metadata.title, first.metadata.site) == ("Bridge", "The Courier")


def test_an_entry_with_a_full_text_uses_it_and_a_stub_its_teaser(tmp_path: Path) -> None:
    path = written(tmp_path, "a.rss", RSS)
    full, stub = read_all(path, SETTINGS)
    assert isinstance(full, RawDocument) and isinstance(stub, RawDocument)
    assert "Work begins" in full.text and full.source == f"{path}#g1"
    assert (full.metadata.author, full.metadata.url) == ("Ann Lee", "https://a.example/1")
    assert full.metadata.published == "2026-03-12T09:05:00Z"
    assert (stub.text, stub.media) == ("Only a teaser of one line.", "text")
    assert stub.source.startswith(f"{path}#") and len(stub.source) == len(f"{path}#") + 64


@pytest.mark.parametrize(
    ("name", "data"), [("a.rss", "<rss"), ("a.rss", "<rss version='2.0'><channel/></rss>")]
)
def test_a_feed_that_is_none(tmp_path: Path, name: str, data: str) -> None:
    with pytest.raises(InputError):
        list(read_all(written(tmp_path, name, data), SETTINGS))


def test_entities_of_a_feed_do_not_expand_without_end(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    declared = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "a">{entities}]>'
    bomb = declared + "<rss><channel><item>&e11;</item></channel></rss>"
    try:
        found: list[Any] = list(read_all(written(tmp_path, "a.rss", bomb), SETTINGS))
    except InputError:
        return
    assert all(len(getattr(document, "text", "")) < 1000 for document in found)


@pytest.mark.parametrize(("name", "data"), [("a.jsonl", "{}"), ("a.xml", RSS)])
def test_read_sends_sources_of_several_documents_to_read_all(tmp_path: Path, name: str, data: str) -> None:
    with pytest.raises(UnreadableInput, match="several articles") as caught:
        read(written(tmp_path, name, data), SETTINGS)
    assert "read_all" in caught.value.hint


def test_read_all_of_one_document_gives_one(tmp_path: Path) -> None:
    (document,) = read_all(written(tmp_path, "a.txt", SENTENCE), SETTINGS)
    assert isinstance(document, RawDocument) and document.text == SENTENCE
