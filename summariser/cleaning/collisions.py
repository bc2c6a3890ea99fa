"""Paragraphs that a scraper ran together: "as priority.Israel and Hamas" is cut after the full stop.

Not cut: numbers, addresses, abbreviations with inner stops (Node.js, U.S., e.g.), initials.
"""

from __future__ import annotations

import re

from summariser.cleaning.page import Line, Page

_UPPER = r"[^\W\d_a-zß-öø-ÿа-яёіїєґ\u0600-\u06ff]"
_OPENING = "[\"“«„‘'(¿¡]"
# A word of two letters or more (or a figure), an end mark, perhaps closing marks, and at once a capital.
_GLUED = re.compile(
    rf"(?:(?<=[^\W\d_]{{2}})|(?<=[\d%)\"”»’]))(?:[.!?…؟][\"”»’)\]]{{0,2}}|[\"”»’][.!?])"
    rf"(?=(?:{_OPENING}{{0,2}}{_UPPER}[^\W\d_]*[\s,'’-])|(?:{_OPENING}{{0,2}}[\u0620-\u064a]{{2,}}\s)"
    rf"|[“«„]|(?:[A-Z]\s[a-z]))"
)
_ADDRESS = re.compile(r"\S{0,60}(?:://|www\.|@)\S{0,200}")
_DOTTED = re.compile(
    r"(?:^|[\s(\"“])(?:[A-Z]\.){1,5}$|\b(?:Mr|Mrs|Ms|Dr|St|Prof|No|Nr|vs|Inc|Ltd|Co|Corp)\.$"
)
_SUFFIX = re.compile(r"(?:js|net|com|org|io|ai|tv|co|uk|de|fr|es|it|ru|ua|cn|jp|py|NET|JS|Net|Js|Com|Org)\b")
# Furniture that a lost break glued to a small letter: "...first" + "Sign up for".
_FURNITURE = re.compile(
    r"(?<=[^\W\d_A-Z]|[.!?\"”)»])(?=(?:Read more|Read also|See also|Related:|Sign up|Subscribe"
    r"|Share on|Share this|Follow us|Cookie |Filed under|Tags:|Topics:|"
    r"Reporting by|Additional reporting|Editing by|Advertisement|Copyright|All rights reserved"
    r"|Photo by|Photo:|Picture:|Photograph:|Image:|Credit:|"
    r"Lire aussi|Lesen Sie|Mehr zum Thema|Lee también|Leia também|Leggi anche|Читайте также"
    r"|Читайте також|Foto:|Crédit photo|Фото:|اقرأ أيضا|© ))"
)
_AFTER_CREDIT = re.compile(
    r"(?:Photo(?:graph)?(?: by|:)|Picture(?: by|:)|Image:|Credit:|Foto:|Crédit photo ?:|Фото:"
    r"|©)[^.!?\n]{2,60}?[a-zà-ÿа-я](?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я]*[\s,’'-])"
)
_NAME_PREFIX = re.compile(r"\b(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O|Du|Lo)$")
_LEAST_LENGTH = 40


def split_collisions(page: Page) -> None:
    """Cuts kept lines where a paragraph break was lost, and where furniture or a credit was glued on."""
    lines: list[Line] = []
    for line in page.lines:
        cuts = _cuts(line.text) if line.reason is None and len(line.text) >= _LEAST_LENGTH else set()
        lines += line.parts(cuts) if cuts else [line]
    page.lines[:] = lines


def _cuts(text: str) -> set[int]:
    cuts = {match.start() for match in _FURNITURE.finditer(text) if match.start()}
    cuts |= {
        match.end()
        for match in _AFTER_CREDIT.finditer(text)
        if not _NAME_PREFIX.search(text[: match.end()][-6:])
    }
    glued = [match.end() for match in _GLUED.finditer(text)]
    if glued:
        addresses = [match.span() for match in _ADDRESS.finditer(text)]
        cuts |= {at for at in glued if not _is_one_word(text, at, addresses)}
    return cuts


def _is_one_word(text: str, at: int, addresses: list[tuple[int, int]]) -> bool:
    """Whether the full stop before `at` is inside an address, a name such as Node.Js or an abbreviation."""
    if any(start < at < end for start, end in addresses):
        return True
    return bool(_DOTTED.search(text[max(0, at - 12) : at])) or bool(_SUFFIX.match(text, at))
