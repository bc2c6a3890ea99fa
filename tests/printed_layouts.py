"""Texts as they are printed: paragraphs in, pages of wrapped lines with heads, footers and notes out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTES = (
    "Minutes of the board, held in the town archive of Port Ansel, file {n}.",
    "See the table of fees in the annex; the amounts are rounded to the next crown and include the tax"
    " that the town raises on all of them.",
    "Letter to the council of 3 March, signed by {n} skippers.",
)


@dataclass(frozen=True)
class PrintedLayout:
    """How a text is set. `head` and `foot` may hold {page}; `other_head` is that of even pages.

    `note_mark` is how a note is marked in the text and at its beginning: "plain" ("said.3", "3 See"),
    "superscript" ("said.³", "³ See"), "bracket" ("said. [3]", "[3] See"), or None: without notes.
    """

    width: int = 72
    lines: int = 40
    head: str = ""
    other_head: str = ""
    foot: str = ""
    feed: bool = False
    gap: bool = True
    indent: int = 0
    hyphens: bool = False
    margin: int = 0
    note_mark: str | None = None
    rule: bool = False


def printed(paragraphs: Iterable[str], layout: PrintedLayout) -> str:
    """The pages one after another. A paragraph with " | " is a row of a table."""
    pages: list[str] = []
    body: list[str] = []
    notes: list[str] = []
    number = 0
    for count, paragraph in enumerate(paragraphs, start=1):
        text, note = paragraph, None
        if layout.note_mark and count % 4 == 0 and paragraph.endswith(".") and " | " not in paragraph:
            number += 1
            text, note = _with_note(paragraph, number, layout)
        block = list(_lines(text, layout))
        needed = 0 if note is None else len(note)
        for at, line in enumerate(block):
            if len(body) + len(notes) + (needed if at == len(block) - 1 else 0) >= layout.lines:
                pages.append(_page(body, notes, len(pages) + 1, layout))
                body, notes = [], []
            body.append(line)
        notes += note or []
        if layout.gap and body:
            body.append("")
    pages.append(_page(body, notes, len(pages) + 1, layout))
    return ("\f" if layout.feed else "\n").join(pages)


def _with_note(paragraph: str, number: int, layout: PrintedLayout) -> tuple[str, list[str]]:
    mark = str(number)
    if layout.note_mark == "superscript":
        mark = mark.translate(_SUPERSCRIPTS)
    elif layout.note_mark == "bracket":
        mark = f"[{mark}]"
    separator = " " if layout.note_mark == "bracket" else ""
    note = f"{mark} {_NOTES[number % len(_NOTES)].format(n=number + 40)}"
    return f"{paragraph}{separator}{mark}", textwrap.wrap(note, layout.width)


def _page(body: list[str], notes: list[str], page: int, layout: PrintedLayout) -> str:
    head = layout.other_head if layout.other_head and page % 2 == 0 else layout.head
    lines = [head.format(page=page), ""] if head else []
    while body and not body[-1]:
        body = body[:-1]
    lines += body
    if notes:
        lines += ["", "_" * 20, *notes] if layout.rule else ["", *notes]
    if layout.foot:
        lines += ["", layout.foot.format(page=page)]
    return "\n".join(" " * layout.margin + line if line else "" for line in lines) + "\n"


def _lines(text: str, layout: PrintedLayout) -> Iterator[str]:
    if " | " in text:
        yield "   ".join(cell.ljust(18) for cell in text.split(" | ")).rstrip()
        return
    first = " " * layout.indent
    lines = textwrap.wrap(text, layout.width, initial_indent=first, break_on_hyphens=True)
    yield from _hyphenated(lines, layout.width) if layout.hyphens else lines


def _hyphenated(lines: list[str], width: int) -> Iterator[str]:
    """Divides the first word of each third line where a part of it fits on the line before."""
    lines = list(lines)
    for at in range(2, len(lines), 3):
        word = re.match(r"[a-z]{7,}(?=[ ,.])", lines[at])
        if word and len(lines[at - 1]) + 5 <= width and lines[at - 1][-1] not in "-–":
            lines[at - 1] += f" {word[0][:3]}-"
            lines[at] = lines[at][3:]
    yield from lines


LAYOUTS = {
    "report": PrintedLayout(head="PORT ANSEL HARBOUR BOARD", foot="Page {page} of 40"),
    "odd and even": PrintedLayout(
        head="The harbour report                                    {page}",
        other_head="{page}                               Port Ansel Harbour Board",
        lines=36,
    ),
    "numbers": PrintedLayout(width=64, foot="{page}", lines=44, indent=3, gap=False, head="Harbour report"),
    "feeds": PrintedLayout(width=80, feed=True, head="HARBOUR REPORT", foot="- {page} -", hyphens=True),
    "notes": PrintedLayout(foot="{page}", feed=True, note_mark="superscript", rule=True),
    "plain notes": PrintedLayout(width=66, head="Harbour report  |  {page}", note_mark="plain", hyphens=True),
    "margin": PrintedLayout(margin=8, foot="                 {page}", lines=30, note_mark="bracket"),
}
"""Layouts that the rules were developed on."""
OTHER_LAYOUTS = {
    "narrow": PrintedLayout(width=46, lines=50, foot="{page} | Harbour report", hyphens=True),
    "feeds without gaps": PrintedLayout(width=76, feed=True, gap=False, indent=2, foot="{page}"),
    "heads and notes": PrintedLayout(
        head="{page}   ANNUAL REPORT OF THE BOARD",
        other_head="HARBOUR FEES   {page}",
        note_mark="bracket",
        rule=True,
        feed=True,
        lines=48,
    ),
    "plain notes, wide": PrintedLayout(
        width=92, foot="Harbour report, page {page}", note_mark="plain", lines=52
    ),
    "margin and feeds": PrintedLayout(
        margin=5, feed=True, head="Board papers", foot="Page {page}", note_mark="superscript", hyphens=True
    ),
}
"""Layouts that were only measured."""
