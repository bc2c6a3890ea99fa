"""The text of a PDF: needs the extra `pdf` (pypdf).

One line of the page is one line of the text, an empty line shows a gap between paragraphs, and a form feed
ends each page but the last: `page_starts` gives the offsets of the pages.
"""

from __future__ import annotations

import itertools
import logging
import re
import time
from io import BytesIO
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from summariser.models.errors import InputTooLarge, UnreadableInput
from summariser.utils.distribution import install_command

if TYPE_CHECKING:
    from pypdf import PdfReader

PAGE_BREAK = "\f"
_INSTALL = f"Install what reads it: {install_command('pdf')}."
_SIGNATURE = b"%PDF-"
_SIGNATURE_REACH = 1024  # bytes: some programs write a header before it
_MOST_PAGES = 500
_MOST_CHARACTERS = 1_000_000
_MOST_SECONDS = 30.0
_LARGEST_PAGE = 16 << 20  # bytes of drawing instructions
_SAME_LINE = 2.0  # points between the baselines of one line
_GAP = 1.25  # of the usual distance of two lines
_ENDS_SENTENCE = re.compile(r"[.!?。！？؟][\"'”’»」)]{0,2}$")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uff00-\uffef][，、：；]?$")
_FULL_SHARE = 0.7  # of the widest line of a page
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z]")
_LEFT_RUN = re.compile(r"([0-9A-Za-z](?:[0-9A-Za-z.,:/%+@_-]|\s(?=[A-Za-z])){0,200}(?<![.,:\s])%?)")
# What pypdf raises for damaged files, beside its own errors.
_DAMAGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError)


class _Line(NamedTuple):
    """A line of a page and the height of its baseline, in points from the foot of the page."""

    height: float
    text: str


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF."""
    return _SIGNATURE in data[:_SIGNATURE_REACH]


def page_starts(text: str) -> tuple[int, ...]:
    """The offsets at which the pages start in what `pdf_text` gave."""
    return (0, *(at + 1 for at, character in enumerate(text) if character == PAGE_BREAK))


def pdf_text(data: bytes, name: str) -> str:
    """The text of a PDF's pages, in the order in which the file draws them.

    Raises UnreadableInput for an encrypted or damaged file, for one without text (a scan) and where the extra
    is not installed; InputTooLarge beyond the limits of pages, characters and time. `name` is the source's.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise UnreadableInput(f"{name} is a PDF.", _INSTALL) from error
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it warns of each oddity of a file
    try:
        reader = PdfReader(BytesIO(data))
        _require_readable(reader, name)
        text = PAGE_BREAK.join(_pages(reader, name))
    except (PyPdfError, *_DAMAGE) as error:
        raise UnreadableInput(f"{name} is a PDF that is damaged.", "Print it to a new PDF.") from error
    if not text.strip():
        raise UnreadableInput(
            f"{name} is a PDF without text: its pages are pictures.",
            "Run a text recognition (OCR) over it, and name the result.",
        )
    return text


def _require_readable(reader: PdfReader, name: str) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableInput(f"{name} is an encrypted PDF.", "Save it without a password.")
    pages = len(reader.pages)
    if pages > _MOST_PAGES:
        raise InputTooLarge(f"{name} has {pages:,} pages; the limit is {_MOST_PAGES}.", "Split it.")


def _pages(reader: PdfReader, name: str) -> list[str]:
    pages: list[str] = []
    characters, deadline = 0, time.monotonic() + _MOST_SECONDS
    for page in reader.pages:
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) > _LARGEST_PAGE:
            raise _too_large(name)
        pages.append("\n".join(_with_gaps(_lines(page, name, deadline))))
        characters += len(pages[-1])
        if characters > _MOST_CHARACTERS:
            raise _too_large(name)
    return pages


def _too_large(name: str) -> InputTooLarge:
    return InputTooLarge(f"{name} is a PDF that is too large or too slow to read.", "Save the article alone.")


def _lines(page: Any, name: str, deadline: float) -> list[_Line]:
    """The lines of a page with their heights."""
    lines: list[_Line] = []

    def add(text: str, matrix: list[float], text_matrix: list[float], _font: object, _size: float) -> None:
        height = matrix[1] * text_matrix[4] + matrix[3] * text_matrix[5] + matrix[5]
        for number, part in enumerate(text.split("\n")):
            if number == 0 and lines and abs(lines[-1].height - height) < _SAME_LINE:
                lines[-1] = _Line(lines[-1].height, lines[-1].text + part)
            elif part.strip():
                lines.append(_Line(height, part))

    def require_time(*_drawing: object) -> None:
        if time.monotonic() > deadline or len(lines) > _MOST_CHARACTERS:
            raise _too_large(name)

    page.extract_text(visitor_text=add, visitor_operand_before=require_time)
    return lines


def _with_gaps(lines: list[_Line]) -> list[str]:
    """The texts of the lines, with an empty one where the distance is larger than usual or a column ends."""
    if not lines:
        return []
    distances = [above.height - line.height for above, line in itertools.pairwise(lines)]
    downwards = [distance for distance in distances if distance > _SAME_LINE]
    usual = median(downwards) if downwards else 0.0
    widest = max(len(line.text) for line in lines)
    texts: list[str] = []
    unfinished = False
    for distance, line in zip([0.0, *distances], lines, strict=True):
        text = _in_reading_order(line.text).rstrip()
        next_column = distance < -_SAME_LINE and _ENDS_SENTENCE.search(texts[-1])
        gap = distance > _GAP * usual or next_column
        if unfinished and not gap:
            texts[-1] += text.lstrip() if _UNSPACED.search(texts[-1]) else f" {text.lstrip()}"
        else:
            texts += ["", text] if gap else [text]
        unfinished = _goes_on(text, widest)
    return texts


def _goes_on(text: str, widest: int) -> bool:
    """Whether a full line ends within a sentence, in a script without the capitals that would tell later."""
    last = next(filter(str.isalpha, reversed(text[-2:])), "")
    caseless = last != "" and last.lower() == last.upper()
    return caseless and len(text) >= _FULL_SHARE * widest and not _ENDS_SENTENCE.search(text)


def _in_reading_order(line: str) -> str:
    """A line of right-to-left text with its numbers and foreign words where they are read.

    pypdf turns each run of such letters round, and leaves the runs as they stand on the page, from the left.
    """
    if len(_RIGHT_TO_LEFT.findall(line)) <= len(_LEFT_TO_RIGHT.findall(line)):
        return line
    runs = _LEFT_RUN.split(line)
    for at, run in enumerate(runs):
        if at % 2 == 0 and run[:1].isspace():  # of right-to-left letters: the space may be at either end
            runs[at] = f" {run.strip()} "
    return " ".join("".join(runs[::-1]).split())
