"""The last touch to what is kept: bullets off, cells joined, single spaces."""

from __future__ import annotations

import re

from summariser.cleaning.text.mapped_text import MappedText

_BULLET = re.compile(r"(?:[•●○▪■□◦‣⁃∙·*►▶▸➢✓✔]|[-–—](?=\s))\s*")
# "— We start today, — he said.": the dash opens a quotation.
_SPEECH = re.compile(r"[–—]\s[^–—]{1,600}[,.!?…]\s?[–—]\s")
_CELLS = re.compile(r"(?<! ) *\t[ \t]*")
_MOST_CELLS = 2_000
_SPACES = re.compile(r" {2,}")


def laid_out(line: MappedText) -> MappedText:
    """One line of the article: no bullet, the cells of a table joined by " | ", no runs of spaces.

    What has thousands of tabs in one line is no table.
    """
    bullet = _BULLET.match(line.text)
    if bullet and bullet.end() < len(line.text) and not _SPEECH.match(line.text):
        line = line.cut(bullet.end())
    if line.text.count("\t") > _MOST_CELLS:
        line = line.folded(line.text.replace("\t", " "))
    if "\t" in line.text:
        line = line.replaced(_CELLS, " | ")
    return line.replaced(_SPACES, " ") if "  " in line.text else line
