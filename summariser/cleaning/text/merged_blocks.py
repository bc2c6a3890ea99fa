"""Paragraphs, furniture and credits that a scraper ran together in one line: cut where they meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.cleaning.sentences.run_together import glued_ends
from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import holds_any

# Furniture that a lost break glued to a small letter: "...first" + "Sign up for".
_FURNITURE = (
    "Read more", "Read also", "See also", "Related:", "Sign up", "Subscribe", "Share on", "Share this",
    "Follow us", "Cookie ", "Filed under", "Tags:", "Topics:", "Reporting by", "Additional reporting",
    "Editing by", "Advertisement", "Copyright", "All rights reserved", "Photo by", "Photo:", "Picture:",
    "Photograph:", "Image:", "Credit:", "Lire aussi", "Lesen Sie", "Mehr zum Thema", "Lee también",
    "Leia também", "Leggi anche", "Читайте также", "Читайте також", "Foto:", "Crédit photo", "Фото:",
    "اقرأ أيضا", "© ",
)  # fmt: skip
_CREDITS = ("Photo", "Picture", "Image:", "Credit:", "Foto:", "Crédit photo", "Фото:", "©")
_AFTER_CREDIT = re.compile(
    r"(?:Photo(?:graph)?(?: by|:)|Picture(?: by|:)|Image:|Credit:|Foto:|Crédit photo ?:|Фото:"
    r"|©)[^.!?\n]{2,60}?[a-zà-ÿа-я](?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я]*[\s,’'-])"
)
_NAME_PREFIX = re.compile(r"\b(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O|Du|Lo)$")
_LEAST_LENGTH = 40
# A line of an article that lost all its breaks has fewer; more come only from made-up input.
_MOST_CUTS = 2_000


def split_collisions(page: DocumentLines) -> None:
    """Cuts kept lines where a paragraph break was lost, and where furniture or a credit was glued on."""
    text = page.kept_text
    furniture = tuple(words for words in _FURNITURE if words in text)
    lines: list[TextLine] = []
    for line in page.lines:
        cuts = (
            _cuts(line.text, furniture) if line.reason is None and len(line.text) >= _LEAST_LENGTH else set()
        )
        lines += line.parts(cuts) if 0 < len(cuts) <= _MOST_CUTS else [line]
    page.lines[:] = lines


def _cuts(text: str, furniture: tuple[str, ...]) -> set[int]:
    cuts = {at for words in furniture for at in _places(text, words) if _is_glued_on(text, at)}
    if holds_any(text, _CREDITS):
        ends = [match.end() for match in _AFTER_CREDIT.finditer(text)]
        cuts |= {end for end in ends if not _NAME_PREFIX.search(text[:end][-6:])}
    return cuts.union(glued_ends(text))


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _is_glued_on(text: str, at: int) -> bool:
    """Whether a small letter or the end of a sentence stands at once before `at`."""
    before = text[at - 1 : at] if at else " "
    return before in '.!?"”)»' or (before.isalpha() and not "A" <= before <= "Z")
