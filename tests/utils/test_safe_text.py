"""Nothing of an article drives a terminal; what is shown is what is meant."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.utils.safe_text import plain_line, plain_text, safe_json, web_address


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("a\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x07 b", "alink b"),
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x1b]0;never ends, and this is true text", "a0;never ends, and this is true text"),
        ("a\x9b2Jb", "ab"),
        ("a\x9d0;title\x9cb", "ab"),
        ("a\x1bPq#0\x1b\\b", "ab"),
        ("a\x1bcb", "ab"),
        ("a\x1b(0b", "ab"),
        ("a\x1b", "a"),
        ("over\rwritten", "over\nwritten"),
        ("a\b\b\bb", "ab"),
        ("a\x00b\x07c\x7fd", "abcd"),
        ("in\u202enwo\u202c order", "innwo order"),
        ("\u2066isolated\u2069 \u200fmark", "isolated mark"),
        ("zero\u200bwidth\ufeff soft\u00adhyphen", "zerowidth softhyphen"),
        ("tag\U000e0041\U000e007f", "tag"),
        ("line\u2028separator\u2029", "line\nseparator\n"),
        ("half a pair \ud800.", "half a pair \ufffd."),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("👩\u200d🚀 ❤\ufe0f", "👩\u200d🚀 ❤\ufe0f"),
        ("[bold]not markup[/bold] :smile:", "[bold]not markup[/bold] :smile:"),
    ],
)
def test_what_a_terminal_would_act_on_is_not_shown(text: str, shown: str) -> None:
    assert plain_text(text) == shown


def test_a_line_is_one_line() -> None:
    assert plain_line("two\nlines\tand\u00a0 more\u2028") == "two lines and more "


@given(st.text(st.characters() | st.sampled_from("\x1b[]\\\x07\x9b\x9c;0m\u202e")))
def test_no_text_keeps_a_control_character(text: str) -> None:
    shown = plain_text(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\t"]
    assert plain_text(shown) == shown


def test_escapes_are_linear() -> None:
    hostile = "\x1b]" * 200_000 + "\x1b[" * 200_000 + "\x1b]" + "a" * 200_000
    assert "\x1b" not in plain_text(hostile)


@given(st.text(st.characters(categories=["L", "N", "P", "Z", "C"])))
def test_json_stays_the_same_document_and_drives_no_terminal(text: str) -> None:
    shown = safe_json(json.dumps([text], ensure_ascii=False))
    assert json.loads(shown) == [text]
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs") or c in "\u202e\u2066\u200f"]
    shown.encode()


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://news.example/a?b=c", True),
        ("http://news.example/", True),
        ("javascript:alert(1)", False),
        ("JavaScript://news.example/%0aalert(1)", False),
        ("data:text/html,x", False),
        ("https://news.example/\u202egnp.exe", False),
        ('https://news.example/" onclick="x', False),
        ("https://news.example/>x", False),
        ("article.txt", False),
        ("https://news.example/\n", False),
        (None, False),
    ],
)
def test_only_plain_web_addresses_become_links(address: str | None, linked: bool) -> None:
    assert web_address(address) == (address if linked else None)
