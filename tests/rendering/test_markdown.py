"""Markdown that shows exactly the text it was given."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from records import RecordBuilder, trawlers

from summariser.rendering import render_markdown
from summariser.rendering.markdown_page import escape
from summariser.utils.safe_text import plain_line

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def shown(markdown: str) -> str:
    """What a reader of the rendered Markdown sees; a tag that the text made would be missing."""
    return unescape(re.sub(r"<[^>]*>", "", MARKDOWN.render(markdown))).strip("\n")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "a | b",
        "# heading",
        "1. item",
        "- item",
        "+ item",
        "> quote",
        "***",
        "---",
        "===",
        "```python",
        "~~~",
        "    code",
        "&lt; &amp; &#60;",
        "back\\slash \\| \\[",
        "`code` _emphasis_ **strong** ~~gone~~",
        "<https://evil.example>",
        "[^1]: footnote",
        "[1]: https://evil.example",
        "$x$",
        "two\nlines\n\n# and a heading",
    ],
)
def test_text_is_shown_as_it_is(text: str) -> None:
    assert shown(escape(text)) == plain_line(text).strip()
    assert f"<td>{escape(text)}" not in MARKDOWN.render(escape(text))


@given(st.text(st.sampled_from("ab1.)-+*_#>|`~[]()<>!&$\\= \n:;/\"'") | st.characters(), max_size=40))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    assert shown(escape(text)) == plain_line(text).strip()


def test_a_bar_does_not_open_a_cell() -> None:
    record = RecordBuilder("Bar | One \\| Two will pay.").actor("Bar | One", role="a \\| b").build()
    table = re.search(r"<tbody>.*</tbody>", MARKDOWN.render(render_markdown(record)), re.DOTALL)
    assert table and table[0].count("<td>") == 3


def test_evidence_stands_in_footnotes() -> None:
    page = render_markdown(trawlers().build())
    assert "Norland will return two trawlers.[^1]\n" in page
    assert "\n| Over 1,200[^3] | \\> 1,200 | fishermen idle |  |\n" in page
    assert "\n[^3]: Over 1,200 fishermen were idle for 42 days.\n" in page
    marked = set(re.findall(r"\[\^(\d+)\](?!:)", page))
    assert marked == set(re.findall(r"^\[\^(\d+)\]:", page, re.MULTILINE)) == {"1", "2", "3"}


@pytest.mark.parametrize(
    ("address", "link"),
    [("https://news.example/a", "<https://news.example/a>"), ("javascript:alert(1)", "javascript:alert(1)")],
)
def test_only_web_addresses_are_links(address: str, link: str) -> None:
    assert f" · {link}\n" in render_markdown(
        trawlers().build().model_copy(update={"article": located(address)})
    )


def located(address: str):
    return trawlers().build().article.model_copy(update={"url": address})
