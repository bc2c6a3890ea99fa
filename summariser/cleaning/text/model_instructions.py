"""Prompt injection: passages addressed to a language model, such as chat tokens and orders to ignore its
instructions.

An article about such attacks quotes them, in quotation marks or in the middle of a sentence: that is kept.
"""

from __future__ import annotations

import re
from functools import cache

from summariser.cleaning import removal_reasons as reasons
from summariser.cleaning.line_features import contains_any
from summariser.cleaning.multilingual import all_phrases, any_of, boilerplate_phrases
from summariser.cleaning.sentences.sentence_splitter import split_sentences
from summariser.cleaning.text.document_lines import DocumentLines, TextLine

_TOKEN = re.compile(
    r"<\|[\w/]{1,30}\|>|\[/?INST\]|<</?SYS>>|<(?:start|end)_of_turn>|</?(?:system|assistant|tool_call)>"
    r"|(?:^|\s)#{2,3} ?(?:Instructions?|Response|System|Input) ?:",
    re.I,
)
_ROLE = re.compile(r"\s?(?:system|user|assistant|tool|developer)\b", re.I)
# Of these each token contains one.
_TOKEN_STEMS = ("<|", "inst]", "sys>", "_of_turn", "system>", "assistant>", "tool_call", "##")
_OPENING, _CLOSING = "“«„‘「『", "”»“’」』"
_STRAIGHT = "\"'`"
_MOST_WORDS_AFTER = 60  # between the instruction and the end of its line
_MOST_OPENERS = 3  # before an order: "now, please"

Span = tuple[int, int]


def drop_model_instructions(page: DocumentLines, language: str) -> None:
    """Drops the sentences that instruct a language model, and what follows them in a short line."""
    text = page.kept_text.lower()
    stems = tuple(stem for stem in _stems() if stem in text)
    lines: list[TextLine] = []
    for line in page.lines if stems else ():
        may_instruct = line.reason is None and contains_any(line.text.lower(), stems)
        found = _instructions(line.text) if may_instruct else []
        lines += _without(line, found, language) if found else [line]
    page.lines[:] = lines or page.lines


@cache
def _stems() -> tuple[str, ...]:
    """Substrings in lower case, of which each token and order contains one."""
    return (*_TOKEN_STEMS, *all_phrases(data.instruction_stems for data in boilerplate_phrases()))


@cache
def _order() -> re.Pattern[str]:
    """An order at the head of a sentence; in any other place the words are reported speech."""
    opener = any_of(data.instruction_openers for data in boilerplate_phrases())
    order = any_of(data.model_instructions for data in boilerplate_phrases())
    return re.compile(
        rf"(?:^|(?<=[.!?:;>\]»。！？؟])\s{{0,3}}|\n){opener}{{0,{_MOST_OPENERS}}}(?P<order>{order})", re.I
    )


def _instructions(text: str) -> list[Span]:
    """The spans of the tokens and orders of a line that are not quoted."""
    orders = [match.span("order") for match in _order().finditer(text)]
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    found = [span for span in orders if not _is_quoted(text, *span)]
    bare = [span for span in tokens if not _is_quoted(text, *span)]
    framed = len(bare) > 1 or any(_is_frame(text, *span) for span in bare)
    return sorted(found + (bare if found or framed else []))


def _is_frame(text: str, start: int, end: int) -> bool:
    """Whether a token is at an end of its line or before the name of a role."""
    return not text[:start].strip() or not text[end:].strip() or bool(_ROLE.match(text, end))


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether [start, end) is inside quotation marks, directly or further out."""
    before, after = text[:start].rstrip(), text[end:]
    if before and before[-1] in _OPENING + _STRAIGHT + "(":
        return True
    is_open = max(map(before.rfind, "“«„「『")) > max(map(before.rfind, "”»」』"))
    if is_open and any(mark in after for mark in _CLOSING):
        return True
    return any(before.count(mark) % 2 == 1 and mark in after for mark in '"`')


def _without(line: TextLine, found: list[Span], language: str) -> list[TextLine]:
    """The line in parts, with the part from the first instruction on dropped: to the end of the line if that
    is near, else to the end of the last instruction's sentence."""
    sentences = list(split_sentences(line.text, language))
    first = max((start for start, _ in sentences if start <= found[0][0]), default=0)
    last = min((end for _, end in sentences if end >= found[-1][1]), default=len(line.text))
    if len(line.text[last:].split()) <= _MOST_WORDS_AFTER:
        last = len(line.text)
    parts = line.parts({first, last} - {0, len(line.text)})
    (parts[1] if first else parts[0]).drop(reasons.MODEL_INSTRUCTIONS)
    return parts
