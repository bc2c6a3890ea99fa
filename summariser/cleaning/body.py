"""Where the article begins and ends: with its first paragraph and with its last."""

from __future__ import annotations

from summariser.cleaning.page import Line, Page

_LEAST_PROSE_SHARE = 0.4


def drop_outside_body(page: Page) -> None:
    """Drops the short loose lines before the first and after the last paragraph of the article.

    A page that is not mainly prose (an agenda, a list) is left as it is. Prose is never dropped here.
    """
    kept = page.kept()
    words = sum(line.words for line in kept)
    if sum(line.words for line in kept if line.prose) < _LEAST_PROSE_SHARE * words:
        return
    prose = [at for at, line in enumerate(kept) if _is_text(line)]
    if not prose:
        return
    first, last = prose[0], _list_after(kept, prose[-1])
    for at, line in enumerate(kept):
        if at < first or at > last:
            line.drop("outside the article")


def _is_text(line: Line) -> bool:
    return line.prose or (line.closed and line.words >= 3)


def _list_after(kept: list[Line], last: int) -> int:
    """The last line that stays: the last paragraph, or the bullets and table rows that follow it at once."""
    for at in range(last + 1, len(kept)):
        if not _is_item(kept[at].text):
            return at - 1
    return len(kept) - 1


def _is_item(text: str) -> bool:
    return "\t" in text or (text[0] in "•*·▪◦‣" and text[1:2].isspace())
