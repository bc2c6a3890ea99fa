"""Articles in Markdown, as reader services and crawlers give them, to HTML: they are read as pages."""

from __future__ import annotations

import re
from html import escape

_LINK = re.compile(r"!?\[[^\[\]\n]{0,300}\]\(\s{0,3}<?(?:https?://|/)[^\s()<>]{1,1000}")
_HEADING = re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_STRONG = re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]{0,300}\*\*(?!\w)")
_HEAD = 100_000  # characters in which the marks are counted
_LEAST_MARKS = 3
_LONGEST = 200_000  # characters: the parser is slow on hostile ones, and no article is nearly as long
_FRONT_MATTER = re.compile(r"---[ \t]*\n((?:[^\n]{0,2000}\n){1,60}?)---[ \t]*(?:\n|$)")
_FIELD = re.compile(r"(?P<name>[A-Za-z][A-Za-z _-]{1,30}):[ \t]*(?P<value>[^\n]{0,2000})(?:\n|$)")
# The fields of reader services and of front matter, by the name of the meta element that says the same.
_META = {
    "title": "og:title",
    "author": "author",
    "authors": "author",
    "date": "article:published_time",
    "published": "article:published_time",
    "published time": "article:published_time",
    "publishedtime": "article:published_time",
    "url": "og:url",
    "url source": "og:url",
    "source url": "og:url",
    "sourceurl": "og:url",
    "hostname": "og:site_name",
    "sitename": "og:site_name",
    "site name": "og:site_name",
    "description": "description",
}
_CONTENT_FIELDS = frozenset(("markdown content", "content"))


def is_markdown(text: str) -> bool:
    """Whether a text is marked up in Markdown: several links, headings or bold words, of two kinds at least,
    or front matter with a field that articles have."""
    if len(text) > _LONGEST:
        return False
    if text.lstrip("\ufeff\r\n").startswith("---") and not _META.keys().isdisjoint(_fields(text)[0]):
        return True
    head = text[:_HEAD]
    counts = [len(mark.findall(head)) for mark in (_LINK, _HEADING, _STRONG)]
    return sum(counts) >= _LEAST_MARKS and sum(count > 0 for count in counts) >= 2


def html_of_markdown(text: str) -> str:
    """An HTML document that says the same; fields before the text become its meta elements."""
    from markdown_it import MarkdownIt

    fields, body = _fields(text)
    rendered = MarkdownIt("commonmark", {"html": False}).enable("table").render(body)
    meta = "".join(
        f'<meta property="{_META[name]}" content="{escape(value)}">'
        for name, value in fields.items()
        if name in _META
    )
    title = f"<title>{escape(fields['title'])}</title>" if "title" in fields else ""
    return f"<!doctype html><html><head>{title}{meta}</head><body>{rendered}</body></html>"


def _fields(text: str) -> tuple[dict[str, str], str]:
    """The fields at the beginning (front matter, or those of a reader service), and the text after them."""
    text = text.lstrip("\ufeff\r\n").replace("\r\n", "\n")
    matter = _FRONT_MATTER.match(text)
    if matter:
        found = (_FIELD.match(line) for line in matter[1].split("\n"))
        return {f["name"].strip().lower(): _unquoted(f["value"]) for f in found if f}, text[matter.end() :]
    fields: dict[str, str] = {}
    at = 0
    while field := _FIELD.match(text, at):
        name = field["name"].strip().lower()
        if name not in _META and name not in _CONTENT_FIELDS:
            break
        at = field.end()
        if name in _CONTENT_FIELDS:
            at = field.start("value")
            break
        fields[name] = _unquoted(field["value"])
        while text.startswith("\n", at):
            at += 1
    return fields, text[at:]


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
