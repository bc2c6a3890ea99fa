"""The last touch to what is kept: bullets off, cells joined, single spaces."""

from __future__ import annotations

import re

from summariser.cleaning.mapped import MappedText

_BULLET = re.compile(r"(?:[•●○▪■□◦‣⁃∙·*►▶▸➢✓✔]|[-–—](?=\s))\s*")
_CELLS = re.compile(r" *\t[ \t]*")
_SPACES = re.compile(r" {2,}")


def laid_out(line: MappedText) -> MappedText:
    """One line of the article: no bullet, the cells of a table joined by " | ", no runs of spaces."""
    bullet = _BULLET.match(line.text)
    if bullet and bullet.end() < len(line.text):
        line = line.cut(bullet.end())
    return line.replaced(_CELLS, " | ").replaced(_SPACES, " ")
