"""Find the JSON objects in a reply, however a server or a model wraps them. Pure.

    text → without thinking → each complete JSON value in it → each object that looks like an answer

What is tolerated leaves no doubt: text around the JSON, fences, trailing commas, comments, line breaks in
strings, JSON in a string or written as HTML, and the same values as Python writes them. A reply that ends
within its JSON is cut, and is never completed by guessing.
"""

from __future__ import annotations

import ast
import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from summariser.utils.terminal_escapes import ESCAPE_SEQUENCE

MAX_CHARACTERS = 4_000_000
"""A longer reply is not read: reading it would take seconds."""
MAX_ATTEMPTS = 64
"""Places in one text where JSON is looked for."""
MAX_BRACKETS = 100
"""Brackets within one another; JSON that is deeper is no answer, and slow to refuse."""
MAX_DEPTH = 4
"""Wrappers around an answer: a list, a tool call, the title of the schema, a string."""

_TAGS = "think|thinking|thought|thoughts|reasoning|analysis|scratchpad"
_THINKING_END = re.compile(rf"</(?:{_TAGS})\s*>|\[/THINK\]|<\|channel\|>final[^{{]{{0,200}}", re.I)
_START = re.compile(r"[{\[](?=\s*[\"{\[}\]])")
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'
"""One that is not closed ends with the text, so that it is not looked at again from each quote in it."""
_TOKEN = re.compile(rf"{_STRING}|[{{}}\[\]]", re.S)
_COMMENT = re.compile(rf"({_STRING})|//[^\n]*|/\*.*?(?:\*/|\Z)|[^\S \t\r\n]", re.S)
_TRAILING_COMMA = re.compile(rf"({_STRING})|,(?=\s*[}}\]])", re.S)
_PYTHON_START = re.compile(r"\{\s*'")
MAX_PYTHON = 200_000
"""Characters of an answer as Python writes it: its parser takes far more memory than that of JSON."""
_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff"
    "\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
"""Also what turns the direction of a line, and what is never shown."""


Part = str | dict[str, Any]
"""A text with JSON in it, or an object that the endpoint has parsed already."""


class NoObject(ValueError):
    """There is no object to read; the message says why."""


Fields = Callable[[dict[str, Any]], dict[str, Any]]
"""The fields of an answer that an object has, by name."""


@dataclass
class ReplyNotes:
    """What a reader of the answer should know of its form.

    `repeated`: keys that were there twice with different values, of which the first was kept, or that were
    joined, being lists. `unreadable`: the number of parts that could not be read beside one that could.
    """

    repeated: list[str] = field(default_factory=list)
    unreadable: int = 0

    def pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """As `object_pairs_hook` of `json.loads`."""
        made: dict[str, Any] = {}
        for key, value in pairs:
            made[key] = self.join(key, made[key], value) if key in made else value
        return made

    def join(self, key: str, first: Any, second: Any) -> Any:
        """One value of two under the same key."""
        if first == second or second in (None, "", [], {}):
            return first
        if first in (None, "", [], {}):
            return second
        self.repeated.append(key)
        return [*first, *second] if isinstance(first, list) and isinstance(second, list) else first


def answer_fields(parts: Sequence[Part], fields: Fields, notes: ReplyNotes) -> dict[str, Any]:
    """The fields of the answer in `parts`, which are one text or several (tool calls), by name.

    Of several objects those count that have the most fields, and those that have other ones; they are joined.
    Strings are without control characters. Raises NoObject, which says what the reply is instead.
    """
    values, failures = [], []
    for part in parts:
        try:
            values += _values(part, notes)
        except NoObject as error:
            failures.append(error)
    if failures and not values:
        raise failures[0]
    notes.unreadable += len(failures)
    answers = [fields(found) for value in values for found in _outermost(value, fields, notes, 0)]
    answers.sort(key=len, reverse=True)
    if not answers or not answers[0]:
        raise NoObject("It is a JSON object with none of the fields that were asked for.")
    joined = dict(answers[0])
    for answer in answers[1:]:
        if len(answer) == len(answers[0]) or not joined.keys() & answer.keys():
            for name, value in answer.items():
                joined[name] = notes.join(name, joined[name], value) if name in joined else value
    cleaned: dict[str, Any] = _clean(joined)
    return cleaned


def without_thinking(text: str) -> str:
    """`text` without what a reasoning model wrote before its answer."""
    ends = [match.end() for match in _THINKING_END.finditer(text)]
    return text[ends[-1] :] if ends else text


def _values(part: Part, notes: ReplyNotes) -> list[Any]:
    """The JSON values in one part, in order. Raises NoObject where there is none."""
    if isinstance(part, dict):
        return [part]
    if len(part) > MAX_CHARACTERS:
        raise NoObject("It is too long to be an answer.")
    text = part.strip("\ufeff \t\r\n")
    whole = _loads(text, notes)
    if isinstance(whole, dict | list | str):
        return [whole]
    if whole is not None or text == "null":
        raise NoObject("It is JSON, but not an object.")
    answer = without_thinking(text)
    found = list(_embedded(answer, notes)) or list(_embedded(text, notes))
    if not found and "&quot;" in answer:
        found = list(_embedded(html.unescape(answer), notes))
    found = found or _as_python(answer)
    if not found:
        raise NoObject("It is not JSON.")
    return found


def _as_python(text: str) -> list[Any]:
    """The value of `{'a': None}`: some models write what Python would print."""
    start, end = _PYTHON_START.search(text), text.rfind("}")
    written = text[start.start() : end + 1] if start else ""
    if not written or len(written) > MAX_PYTHON:
        return []
    try:
        value = ast.literal_eval(written)
    except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
        return []
    return [value] if isinstance(value, dict) else []


def _embedded(text: str, notes: ReplyNotes) -> Iterator[Any]:
    """The JSON objects and lists among other words. What follows an unfinished one is not looked at."""
    at = 0
    for _ in range(MAX_ATTEMPTS):
        start = _START.search(text, at)
        end = _end_of(text, start.start()) if start else None
        if start is None or end is None:
            return
        value = _loads(text[start.start() : end], notes)
        at = start.end() if value is None else end
        if value:
            yield value


def _end_of(text: str, start: int) -> int | None:
    """Where the brackets that open at `start` are closed; None where they are not, or are too many."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        mark = token[0]
        if mark in "{[":
            depth += 1
            if depth > MAX_BRACKETS:
                return None
        elif mark in "}]":
            depth -= 1
            if depth == 0:
                return token.end()
    return None


def _loads(text: str, notes: ReplyNotes) -> Any:
    """The value, with line breaks in strings, trailing commas and comments; None where it is no JSON."""
    before = len(notes.repeated)
    for tidied in (False, True):
        try:
            return json.loads(
                _tidied(text) if tidied else text,
                strict=False,
                parse_constant=_refuse_constant,
                object_pairs_hook=notes.pairs,
            )
        except (ValueError, RecursionError):
            del notes.repeated[before:]
    return None


def _tidied(text: str) -> str:
    """`text` without comments, trailing commas and other space than JSON has between its tokens."""
    plain = _COMMENT.sub(lambda match: match[1] or " ", text)
    return _TRAILING_COMMA.sub(lambda match: match[1] or "", plain)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _outermost(value: Any, fields: Fields, notes: ReplyNotes, depth: int) -> Iterator[dict[str, Any]]:
    """The objects in `value` that look like an answer; a wrapper gives way to what it wraps."""
    own = len(fields(value)) if isinstance(value, dict) else 0
    if own > 1 or depth >= MAX_DEPTH:
        yield from [value] if own else []
        return
    inside = [one for part in _inner(value, notes) for one in _outermost(part, fields, notes, depth + 1)]
    if own and own >= max((len(fields(one)) for one in inside), default=0):
        yield value
    else:
        yield from inside


def _inner(value: Any, notes: ReplyNotes) -> list[Any]:
    """What may be wrapped in `value`."""
    if isinstance(value, str):
        try:
            return _values(value, notes) if "{" in value else []
        except NoObject:
            return []
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [part for part in parts if isinstance(part, dict | list | str)][:MAX_ATTEMPTS]


def _clean(value: Any) -> Any:
    """`value` with strings that any file, terminal and database takes.

    A lone surrogate, which JSON can escape, could not be written; SQLite stops at a NUL.
    """
    if isinstance(value, str):
        return _clean_text(value) if _CONTROLS.search(value) else value
    if isinstance(value, list):
        return [_clean(part) for part in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(part) for key, part in value.items()}
    return value


def _clean_text(text: str) -> str:
    paired = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROLS.sub("", ESCAPE_SEQUENCE.sub("", paired))
