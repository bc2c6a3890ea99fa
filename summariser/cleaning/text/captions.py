"""Captions and credits of pictures, in the agencies' styles and in styles that no list names.

A credit is known by its form. A caption is known by its neighbourhood: a credit in it or beside it, a date
of its own far from the article's, no full stop, no word shared with the title or the lead.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from summariser.cleaning.text.document_lines import DocumentLines, TextLine
from summariser.cleaning.text.line_features import content_words, folded, holds_any
from summariser.cleaning.text.timestamp_grammar import find_days

_PERSON = r"[^\W\d_][\w'’.-]*(?:[ ·][^\W\d_][\w'’.-]*){0,4}"
_HOUSES = (
    r"AP|AFP|EPA|EPA-EFE|EFE|REUTERS|Reuters|Getty(?: Images)?|AAP(?: Image)?|PA(?: Wire| Media"
    r"| Images)?|dpa|DPA|ANSA|TASS|ТАСС|РИА Новости|Sputnik|"
    r"Xinhua|新华社|Kyodo|共同|Shutterstock|Alamy|iStock|Unsplash|Bloomberg|imago(?: images)?|IMAGO"
    r"|Picture Alliance|Keystone|Belga|ANP|Lusa|LUSA|"
    r"Lehtikuva|NTB|Ritzau|TT|CTK|MTI|PAP|UNIAN|УНІАН|Укрінформ|Anadolu|AA|Yonhap|Europa Press"
    r"|LaPresse|SIPA|NurPhoto|ZUMA|VCG|视觉中国|Handout|WireImage|POOL|Press Association|Canadian Press"
    r"|رويترز|أ ف ب|الأناضول|غيتي"
)
_LABEL = (
    r"(?:photo(?:graph|s)?|picture[sd]?|image|credit|photo credit|picture credit|image credit"
    r"|image source|caption|\w{0,24}bild|foto|fotos|fotografía|fotografia|crédit(?: photo)?|créditos?"
    r"|crédito|"
    r"imagen|imagem|immagine|фото|иллюстрация|світлина|تصوير|الصورة|صورة|写真|撮影|提供|图片来源|图|摄影|图源|[摄攝])"
)
# A credit anywhere in a line, or as the whole of it.
_LABELLED = rf"(?:\b{_LABEL}|(?<=\s)©|^©)\s?(?:by|by:|de|von|di|:|：|/|–|-|©)\s?(?=[^\W\d_©]|AP)"
_WITH_STROKE = rf"\b(?:{_HOUSES})\s?/\s?{_PERSON}|{_PERSON}\s?/\s?(?:{_HOUSES})(?!\w)"
_OTHERWISE = (
    rf"[(\[]\s?(?:{_LABEL}\s?[:/]?|[^()\[\]]{{1,40}}\b(?:photo|foto|image)\b\s?[:/]?"
    rf"|(?:{_HOUSES})\s?[/|])[^()\[\]]{{0,60}}[)\]]"
    rf"|\b(?:handout|courtesy of|courtesy|supplied|file photo|archivo|archivfoto|archives?"
    rf"|pool)\b[^.]{{0,40}}(?:via|/|$|\))"
    rf"|(?:via|/)\s?(?:{_HOUSES})(?!\w)|\((?:{_HOUSES})\)\s?$|撮影[)）]?$|提供[)）]?$"
    r"|[摄攝](?:[）)]|\s?\d{2,4}年\d{1,2}月\d{1,2}日)?$"
)
_CREDIT = re.compile(f"{_LABELLED}|{_WITH_STROKE}|{_OTHERWISE}", re.I)
# The same for a text without a stroke, several times as fast.
_CREDIT_WITHOUT_STROKE = re.compile(f"{_LABELLED}|{_OTHERWISE}", re.I)
# What every credit has one of, or brackets at the end; and how far from the end of its line it may begin.
_CREDIT_HINTS = (
    "/", "©", "|", "摄", "攝", "photo", "picture", "imag", "credit", "foto", "bild", "handout",
    "courtesy", "supplied", "archiv", "pool", "via", "caption", "crédit", "immagine", "фото", "иллюстр",
    "світлин", "تصوير", "صورة", "写真", "撮影", "提供", "图", "圖",
)  # fmt: skip
_CREDIT_REACH = 120
_REACH = 20
_CREDIT_ALONE = re.compile(
    rf"(?:©|\(c\))\s?(?!.{{0,80}}(?:rights|reserved|vorbehalten|réservés|reservados|\b20\d\d\b)).{{2,80}}$"
    rf"|{_LABEL}(?:\s?(?:by|credit|source|courtesy(?: of)?)\s?[:/：,]?|\s?[:/：]"
    rf"|\s(?:из|з|с|від|от|de|von|di)\s)\s?.{{2,70}}$"
    r"|(?:image |photo |picture )?caption[:,]?$"
    rf"|(?:{_HOUSES})(?:\s?[/|,]\s?.{{1,60}}|\s(?:photo|images?))?$"
    rf"|{_PERSON}\s?/\s?(?:{_HOUSES})(?:\s?[/|].{{1,30}})?$|/$",
    re.I,
)
# A person and a house in any language: all names, with a stroke or "for the" between them.
_CAPITAL = r"(?![a-zß-öø-ÿа-яёіїєґ])[^\W\d_][\w'’.-]*"
_NAMES = rf"{_CAPITAL}(?:\s(?:(?:de|of|the|van|von|del|di|la)\s)?{_CAPITAL}){{0,4}}"
_LOOKS_LIKE_CREDIT = re.compile(
    rf"{_NAMES}(?:\s?[-–,]\s?\d[\w./]{{2,12}}?)?\s?"
    rf"(?:/|,? (?:for|via|pour|für|para|per) (?:the |die |el )?)\s?{_NAMES}$"
)
_BRACKETED = re.compile(rf"[(\[]\s?{_NAMES}\s?[/|]\s?{_NAMES}\s?[)\]]\.?$")
_PICTURED = re.compile(
    r"\b(?:file photo|photo shows|image shows|pictured (?:here|above|below|left|right|in|at|on)"
    r"|in this (?:file |undated |handout )?(?:photo|image|picture)|"
    r"archivbild|symbolbild|im bild|auf dem foto|en la (?:foto|imagen)|imagen de archivo|sur la photo"
    r"|image d'archives|nella foto|na foto|"
    r"на фото|архивное фото|на світлині|في الصورة|أرشيفية|صورة أرشيف|資料写真|资料图|资料照片)|图为|写真は"
)
_PICTURE_HINTS = (
    "photo", "imag", "pictur", "bild", "foto", "фото", "світлин", "صورة", "أرشيف", "写真", "资料", "图为",
)  # fmt: skip
# What was dropped for another reason may still point to a caption beside it.
_MAY_BE_CREDITS = (
    None,
    "only in one of two copies",
    "rights notice",
    "repeated mark of the page",
    "agency's end mark",
)
_TAIL = re.compile(r"[.!?»”\"。](?:\s+|(?<=。))(?P<bar>\|\s?)?(?P<name>[^\s.!?|][^.!?|。]{2,40})$")
_ENDS = (". ", "! ", "? ", "» ", "” ", '" ', "。")
_BYLINED = re.compile(rf"{_NAMES}\s?/\s?{_NAMES}")
_MOST_TAIL_WORDS = 6
_SHORT_CAPTION_WORDS = 14
_MOST_WORDS, _MOST_CREDIT_WORDS, _FEWEST_CAPTION_WORDS, _HEADING_WORDS = 60, 9, 4, 8


def drop_captions(page: DocumentLines, language: str) -> None:
    """Drops credits, lines that hold one, and the lines beside them that only a picture explains."""
    subject = _subject(page)
    _drop_with_tail(page)
    credits = [at for at, line in enumerate(page.lines) if _drop_credit(line)]
    for at in credits:
        _drop_beside(page, at, subject, language)
    for at, line in enumerate(page.lines):
        if line.reason is None and _explains_a_picture(page, at, line, subject, language):
            line.drop("caption")


def _drop_with_tail(page: DocumentLines) -> None:
    """Drops lines in which a name follows the end of the sentence, if a bar sets it apart or the page holds
    the same name alone or after another sentence: the photographer's, the outlet's."""
    tails = [
        (line, found)
        for line in page.lines
        if not line.closed and holds_any(line.text, _ENDS) and (found := _TAIL.search(line.text))
    ]
    if not tails:
        return
    count = Counter(folded(tail["name"]) for _, tail in tails)
    alone = {line.folded for line in page.lines if line.words <= _MOST_TAIL_WORDS}
    for line, tail in tails:
        name = folded(tail["name"])
        set_apart = tail["bar"] or count[name] > 1 or name in alone or _BYLINED.fullmatch(tail["name"])
        if line.reason is None and line.words <= _MOST_WORDS and name and set_apart:
            line.drop("caption with its credit")


def _drop_credit(line: TextLine) -> bool:
    """Drops a line that is or holds a credit. True if it is nothing else: then the caption is beside it."""
    if line.reason not in _MAY_BE_CREDITS or line.words > _MOST_WORDS:
        return False
    if line.words <= _MOST_CREDIT_WORDS and (
        _CREDIT_ALONE.match(line.text) or _LOOKS_LIKE_CREDIT.match(line.text)
    ):
        line.drop("picture credit")
        return True
    if _holds_credit(line):
        line.drop("caption with its credit")
    return False


def _holds_credit(line: TextLine) -> bool:
    """A credit at an end of the line, outside a sentence that goes on."""
    text = line.text
    first = max(0, len(text) - _CREDIT_REACH)
    if _may_hold_credit(text[first:]):
        credit = _CREDIT if "/" in text else _CREDIT_WITHOUT_STROKE
        for match in credit.finditer(text, first):
            rest = text[match.end() :]
            if line.closed and not _stands_apart(match):
                continue
            if len(rest) <= 45 and not re.search(r"[.!?]\s+[^\W\d_].{30}", rest):
                return True
    if ("/" in text or "|" in text) and _BRACKETED.search(text, first):
        return True
    opening = _CREDIT.match(text) if not line.prose and _may_hold_credit(text) else None
    return opening is not None and opening.end() < len(text)


def _may_hold_credit(text: str) -> bool:
    """Whether it has what every credit has one of: a word of pictures, a stroke, a house in brackets."""
    return holds_any(text.lower(), _CREDIT_HINTS) or text.endswith(")")


def _stands_apart(credit: re.Match[str]) -> bool:
    """Whether a credit in a closed line follows a sentence, is bracketed or names a house after a stroke."""
    before = credit.string[: credit.start()].rstrip()
    return not before or before[-1] in '.!?)”"»。(' or "/" in credit[0] or credit[0][0] in "(["


def _drop_beside(page: DocumentLines, at: int, subject: set[str], language: str) -> None:
    """The caption below or above a credit that stands alone."""
    for step in (1, -1):
        beside = at + step
        if not 0 <= beside < len(page.lines):
            continue
        line = page.lines[beside]
        if line.reason is not None or not _FEWEST_CAPTION_WORDS <= line.words <= _MOST_WORDS:
            continue
        loose = not line.closed and line.words >= 5
        if loose or _is_under_a_picture(page, at, step) or _evidence(line, subject, page, language) >= 2:
            line.drop("caption")
            return


def _is_under_a_picture(page: DocumentLines, at: int, step: int) -> bool:
    """Whether the sentence beside a credit belongs to the picture: short, above a credit that stands before
    the first paragraph, which is longer."""
    line, after = page.lines[at + step], page.lines[at + 1 : at + 2]
    return (
        step < 0
        and line.words <= _SHORT_CAPTION_WORDS
        and any(other.prose and other.reason is None and other.words > line.words for other in after)
        and not any(other.prose and other.reason is None for other in page.lines[: at + step])
    )


def _explains_a_picture(
    page: DocumentLines, at: int, line: TextLine, subject: set[str], language: str
) -> bool:
    """A caption without a credit: no full stop, alone among paragraphs, and two more signs."""
    if not _HEADING_WORDS <= line.words <= _MOST_WORDS or "\t" in line.text:
        return False
    if line.closed and not _is_pictured(line.text):
        return False
    evidence = _evidence(line, subject, page, language)
    if line.closed:
        return evidence >= 2
    return evidence >= 3 or (evidence >= 2 and _stands_among_prose(page, at))


def _evidence(line: TextLine, subject: set[str], page: DocumentLines, language: str) -> int:
    """How many signs of a caption: no full stop, own date in another year, nothing of the subject, words of
    a picture."""
    return (
        (not line.closed)
        + 2 * _far_date(line.text, page, language)
        + (not line.content & subject)
        + _is_pictured(line.text)
    )


def _is_pictured(text: str) -> bool:
    """Whether a text says that it is about a picture."""
    lower = text.lower()
    return holds_any(lower, _PICTURE_HINTS) and bool(_PICTURED.search(lower))


def _far_date(text: str, page: DocumentLines, language: str) -> bool:
    """Whether the line has a full date more than a month before or after the article's."""
    published = page.facts.get("published", "")[:10]
    if not published:
        return False
    days = find_days(text, language)
    return any(abs((day - type(day).fromisoformat(published)).days) > 31 for day in days)


def _stands_among_prose(page: DocumentLines, at: int) -> bool:
    """Whether the kept lines next to this one are paragraphs; before it there may be none."""
    after = _next_kept(page.lines[at + 1 : at + 1 + _REACH])
    before = _next_kept(reversed(page.lines[max(0, at - _REACH) : at]))
    return (before is None or before.prose) and after is not None and after.prose


def _next_kept(lines: Iterable[TextLine]) -> TextLine | None:
    return next((line for line in lines if line.reason is None), None)


def _subject(page: DocumentLines) -> set[str]:
    """The content words of the title and of the first two paragraphs."""
    prose = [line.text for line in page.kept() if line.prose][:2]
    return content_words(" ".join([page.facts.get("title", ""), *prose]))
