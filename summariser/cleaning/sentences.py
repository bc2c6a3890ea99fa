"""Sentences of one paragraph: sentencex, and guards for what it gets wrong.

Replace `_boundaries` to use another library: it gives the ends of the sentences, the guards do the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summariser.article import Sentence

# sentencex is given a paragraph in pieces: its time grows with the square of the sentences in one.
_PIECE = 4_000
_CLOSING = "\"'”’»›“)]}」』）】"
_ENDS = ".!?…。！？؟।"

# Before a boundary: what ends in a full stop without ending a sentence.
_HOUR = re.compile(r"\b[ap]\.\s?m\.$", re.I)
_ORDINAL = re.compile(r"(?:^|[\s(])\d{1,3}\.$")
_INITIAL = re.compile(r"(?:^|[\s(.\-])[^\W\d_]\.$")
_ELLIPSIS = re.compile(r"(?:…|\.\.\.)[\"'”’»)]?$")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|Jr|Sr|No|Nos|vs|cf"
    r"|approx|Fig|"
    r"e\.\s?g|i\.\s?e|z\.\s?B|d\.\s?h|u\.\s?a|bzw|ca|Mio|Mrd|Sra|Srta|D|Dª|aprox|"
    r"M|MM|Mme|Mlle|env|p\.\s?ex|sig|dott|avv|ing|г|гг|ул|им|тыс|млн|млрд|руб|долл|т\.\s?е|т\.\s?д)\.$"
)
# Only before a number.
_NUMBERED = re.compile(r"(?:^|[\s(])(?:No|Nos|Nr|Fig|Abs|Art|pág|núm|п|ст|стр|№)\.$")
_GERMAN_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|"
    r"Jahrhundert|Jahrestag|Tag|Mal|Platz|Runde|Geburtstag|Bezirk|Stock|Klasse|Juni|Armee|Liga)\b"
)
_ZONE = re.compile(r"(?:GMT|UTC|[CEPM][SD]?T|EEST|EET|CEST|CET|BST|IST|JST|MSK|local time|on\b|in\b|and\b)")


def split_sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph, without white space around them.

    `text` holds no line break; `language` is an ISO 639-1 code or "und".
    """
    start = 0
    for end in _boundaries(text, language):
        if end < len(text) and not _holds(text, start, end, language):
            continue
        span = _trimmed(text, start, end)
        if span:
            yield span
        start = end
    span = _trimmed(text, start, len(text))
    if span:
        yield span


def number_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of a clean text with one paragraph a line, numbered from 1, paragraphs from 0."""
    sentences: list[Sentence] = []
    offset = 0
    for paragraph, line in enumerate(text.split("\n")):
        for start, end in split_sentences(line, language):
            sentences.append(Sentence(len(sentences) + 1, offset + start, offset + end, paragraph))
        offset += len(line) + 1
    return tuple(sentences)


def _boundaries(text: str, language: str) -> Iterator[int]:
    from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

    code = language if language != "und" else "en"
    for offset in range(0, len(text), _PIECE):
        piece = text[offset : offset + _PIECE]
        for boundary in get_sentence_boundaries(code, piece):
            if boundary["end_index"] < len(piece) or offset + len(piece) == len(text):
                yield offset + boundary["end_index"]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _holds(text: str, start: int, end: int, language: str) -> bool:
    """Whether a boundary that the library found is one."""
    before = text[max(start, end - 40) : end].rstrip()
    after = text[end : end + 40].lstrip()
    if not after or not before:
        return False
    if not text[end - 1].isspace() and not text[end].isspace():
        return _ends_without_space(before, after)
    return not (
        _goes_on_in_lower_case(before, after)
        or (_HOUR.search(before) and _ZONE.match(after))
        or _INITIAL.search(before)
        or _ABBREVIATION.search(before)
        or (after[0].isdigit() and _NUMBERED.search(before))
        or (language == "de" and _ORDINAL.search(before) and _GERMAN_MONTH.match(after))
    )


def _ends_without_space(before: str, after: str) -> bool:
    """A boundary with no space: true in scripts that write none, or where a capital follows a real word."""
    if before[-1] in "。！？」』）":
        return True
    return bool(_GLUED.search(before) and re.match(r"[\"'“‘«„(]?[^\W\d_a-zß-ÿ]", after))


_GLUED = re.compile(r"[^\W\d_]{2}[\"'”’»)]{0,2}[.!?…؟]+[\"'”’»)\]]{0,2}$|[\d%)][.!?…؟]+[\"'”’»)\]]{0,2}$")


def _goes_on_in_lower_case(before: str, after: str) -> bool:
    """After a closing quote or an ellipsis a small letter goes on: “Never again!” she said."""
    return after[0].islower() and (
        before[-1] in _CLOSING or bool(_ELLIPSIS.search(before)) or before[-1] in _ENDS
    )
