"""What a server says in the body of an error, in any of the usual shapes. Pure.

Only the message is passed on, shortened, and not where it repeats the prompt: neither keys nor article text
may appear in an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

LONGEST_MESSAGE = 240
LONGEST_WORDS = 2000
"""Characters by which the kind of an error is decided; Google names the quota at the end."""
REPEATED_WORDS = 6
MAX_NESTING = 6

_MESSAGE_KEYS = (
    "message", "error", "errors", "detail", "msg", "error_message", "error_msg", "error_description",
    "status_msg", "faultstring", "fault", "base_resp", "title", "metadata", "raw", "reasons", "innererror",
    "prompt_feedback", "promptFeedback", "block_reason", "blockReason", "details", "violations", "quotaId",
)  # fmt: skip
_ERROR_KEYS = ("base_resp", "prompt_feedback", "promptFeedback", "detail", "msg", "message")
_CODE_KEYS = ("code", "type", "status", "status_code")
_HTTP_ERROR = re.compile("[45][0-9][0-9]")
_SECRET = re.compile(r"\b(?:sk|pk|gsk|xai|key|nvapi|hf|AIza)[-_][\w-]{4,}|Bearer\s+\S+", re.I)
_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml|head|body)", re.I)
_PAGE_TITLE = re.compile(r"<title[^>]{0,80}>([^<]{1,200})</title", re.I)


def what_it_said(body: object, prompt: Iterable[str] = (), longest: int = LONGEST_MESSAGE) -> str:
    """The message in an error's body, with its code; "" where there is none or it repeats the prompt.

    At most `longest` characters of it.
    """
    said = " ".join(" ".join(dict.fromkeys(_said(body, 0))).split())
    hidden = _SECRET.sub("…", said)
    printable = "".join(character if character.isprintable() else " " for character in hidden)
    short = printable[:longest] + ("…" if len(printable) > longest else "")
    return "" if _repeats(short, prompt) else short


def error_in(body: dict[str, Any]) -> object:
    """The error in a body that came with status 200; None if it is none."""
    choices = body.get("choices")
    first = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
    error = body.get("error") or body.get("errors") or first.get("error")
    if not error and not choices and not isinstance(body.get("message"), dict):
        said = [body.get(key) for key in _ERROR_KEYS]
        error = next((one for one in said if one), None)
    return error


def status_in(error: object, body: dict[str, Any]) -> int | None:
    """The HTTP status that an error in a body names."""
    if isinstance(error, list) and error:
        error = error[0]
    found = [part.get(key) for part in (error, body) if isinstance(part, dict) for key in _CODE_KEYS]
    return next((int(str(value)) for value in found if _HTTP_ERROR.fullmatch(str(value))), None)


def _said(body: object, depth: int) -> Iterator[str]:
    """Messages, then codes. FastAPI's entries also hold the input, which is the prompt: `msg` is taken."""
    if isinstance(body, str):
        page = _PAGE.match(body)
        title = _PAGE_TITLE.search(body) if page else None
        yield from [title[1]] if title else [] if page else [body]
    elif isinstance(body, list) and depth < MAX_NESTING:
        for part in body[:4]:
            yield from _said(part, depth + 1)
    elif isinstance(body, dict) and depth < MAX_NESTING:
        where = _location(body)
        for key in _MESSAGE_KEYS:
            for message in _said(body.get(key), depth + 1):
                yield where + message
        yield from (value for key in _CODE_KEYS if isinstance(value := body.get(key), str))


def _location(entry: dict[str, Any]) -> str:
    place = entry.get("loc")
    named = place[-1:] if isinstance(place, list) else ()
    return "".join(f"{part}: " for part in named if isinstance(part, str))


def _repeats(said: str, prompt: Iterable[str]) -> bool:
    words = said.split()
    runs = {" ".join(words[at : at + REPEATED_WORDS]) for at in range(len(words) - REPEATED_WORDS + 1)}
    return any(run in text for text in prompt for run in runs)
