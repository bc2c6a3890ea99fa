"""White space of a kept line: no bullet, table cells joined, single spaces."""

from __future__ import annotations

import re

from summariser.cleaning.text.mapped_text import MappedText

_BULLET = re.compile(r"(?:[•●○▪■□◦‣⁃∙·*►▶▸➢✓✔]|[-–—](?=\s))\s*")
# A dash that opens a quotation: "— We start today, — he said."
_SPEECH = re.compile(r"[–—]\s[^–—]{1,600}[,.!?…]\s?[–—]\s")
_CELLS = re.compile(r"(?<! ) *\t[ \t]*")
_MOST_CELLS = 2_000  # of a row
_SPACES = re.compile(r" {2,}")


def with_plain_spaces(line: MappedText) -> MappedText:
    """A line without its bullet, with the cells of a table joined by " | " and with single spaces.

    A line with thousands of tabs is no table.
    """
    bullet = _BULLET.match(line.text)
    if bullet and bullet.end() < len(line.text) and not _SPEECH.match(line.text):
        line = line.cut(bullet.end())
    if line.text.count("\t") > _MOST_CELLS:
        line = line.folded(line.text.replace("\t", " "))
    if "\t" in line.text:
        line = line.replaced(_CELLS, " | ")
    return line.replaced(_SPACES, " ") if "  " in line.text else line
