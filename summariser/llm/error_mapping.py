"""The one place where errors of openai, httpx2 and servers become those of `summariser.models.errors`.

Of what a server says only its error's message is passed on, shortened, and not where it repeats the prompt:
neither keys nor article text may appear in an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from summariser.llm.endpoint_address import without_secrets
from summariser.models.errors import (
    AuthenticationFailed,
    EndpointError,
    EndpointIncompatible,
    EndpointUnreachable,
    ModelNotFound,
    PromptTooLong,
    RateLimited,
    ReplyFiltered,
    SummariserError,
)

LONGEST_MESSAGE = 240
REPEATED_WORDS = 6

_TOO_LONG = re.compile(
    r"context.{0,5}(?:length|size|window)|exceed_context|too many (?:input )?tokens|prompt is too long", re.I
)
_LIMIT = re.compile(r"(?:context.{0,5}(?:length|size|window)|n_ctx)\D{0,24}(\d{3,8})", re.I)
_NO_MODEL = re.compile(
    r"model.{0,80}(?:not found|not exist|not a valid|unknown)|(?:invalid|unknown|no such) model"
    r"|model_not_found",
    re.I,
)
_NO_CREDIT = re.compile(r"insufficient.{0,3}(?:quota|credit|balance|funds)|billing", re.I)
_FILTER = re.compile(r"content_filter|content management policy|responsible_?ai", re.I)
_TRANSIENT = {408, 409, 425, 429}


def is_transient(status: int, said: str) -> bool:
    """Whether the same request may succeed later; an empty account does not fill while we wait."""
    if status == 429:
        return not _NO_CREDIT.search(said)
    return status in _TRANSIENT or (status >= 500 and status not in (501, 505))


def what_it_said(body: object, prompt: Iterable[str] = ()) -> str:
    """The message in an error's body, with its code; "" where there is none or it repeats the prompt."""
    parts = list(_messages(body))
    said = " ".join(" ".join(part for part in parts if part).split())
    printable = "".join(character if character.isprintable() else " " for character in said)
    short = printable[:LONGEST_MESSAGE] + ("…" if len(printable) > LONGEST_MESSAGE else "")
    return "" if _repeats(short, prompt) else short


def explain_status(
    status: int, said: str, base_url: str, model: str | None = None, body: object = None
) -> SummariserError:
    """The error for a response of that HTTP status. `said` is from `what_it_said`."""
    where = without_secrets(base_url)
    if status in (401, 403):
        return AuthenticationFailed(
            f"{where} refused the key ({status}).", "Check OPENAI_API_KEY or SUMMARISER_API_KEY."
        )
    if status == 413 or _TOO_LONG.search(said):
        return _too_long(said, body)
    if model and (_NO_MODEL.search(said) and status in (400, 404, 422)):
        return ModelNotFound(f"{where} does not know the model {model!r}.")
    if status in (404, 405):
        return not_the_protocol(base_url, f"does not speak chat completions (it answered {status})")
    if 300 <= status < 400:
        return not_the_protocol(base_url, f"sends the request on to another address ({status})")
    if status == 429:
        return _rate_limited(where, said)
    if status == 402:
        return EndpointError(
            f"The account at {where} has no credit left.", "Top it up, or use another endpoint."
        )
    if status >= 500:
        return EndpointUnreachable(f"{where} failed ({status}){_quoted(said)}", "Try again later.")
    if _FILTER.search(said):
        return ReplyFiltered(f"The content filter of {where} refused the article.", "Try another model.")
    return EndpointIncompatible(f"{where} refused the request ({status}){_quoted(said)}")


def explain_transport(error: Exception, base_url: str, timeout: float) -> EndpointUnreachable:
    """The error for a failed connection. `timeout` in seconds."""
    where = without_secrets(base_url)
    if has_timed_out(error):
        return EndpointUnreachable(
            f"{where} did not answer within {timeout:g} s.",
            "Try again, or allow more time with SUMMARISER_TIMEOUT.",
        )
    if is_refused_connection(error):
        return EndpointUnreachable(
            f"Nothing listens at {where}: the connection was refused.",
            "Start the server, or correct the address.",
        )
    if any(_unresolved(cause) for cause in _causes(error)):
        return EndpointUnreachable(
            f"The name of {where} cannot be resolved.", "Check the base URL and the network."
        )
    return EndpointUnreachable(f"The connection to {where} failed.", "Check the base URL and the network.")


def has_timed_out(error: BaseException) -> bool:
    """Whether `error` comes of silence. The client also calls a lost connection a time-out."""
    import asyncio

    import httpx2

    causes = list(_causes(error))
    timeouts = (TimeoutError, asyncio.TimeoutError)
    return isinstance(causes[-1], httpx2.TimeoutException) or any(isinstance(one, timeouts) for one in causes)


def is_refused_connection(error: BaseException) -> bool:
    """Whether `error` is a refused connection: no server listens on the port."""
    return any(isinstance(cause, ConnectionRefusedError) for cause in _causes(error))


def not_the_protocol(base_url: str, what: str) -> EndpointIncompatible:
    """The error for a server that is there, but is something else."""
    hint = "Check the base URL: it usually ends in /v1."
    return EndpointIncompatible(f"{without_secrets(base_url)} {what}.", hint)


def _messages(body: object) -> Iterable[str]:
    """`{"error": {"message", "code"}}`, `{"error": "…"}`, `{"message"}`, FastAPI's `{"detail"}`.

    FastAPI's entries also hold the input, which is the prompt: only their `msg` is taken.
    """
    inner = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(inner, dict):
        return [inner] if isinstance(inner, str) and not inner.lstrip().startswith("<") else []
    detail = inner.get("detail")
    if isinstance(detail, list):
        return [_location(entry) + str(entry.get("msg", "")) for entry in detail if isinstance(entry, dict)]
    found = [inner.get("message") or detail, inner.get("code"), inner.get("type")]
    return [part for part in found if isinstance(part, str)]


def _location(entry: dict[str, Any]) -> str:
    return "".join(f"{part}: " for part in (entry.get("loc") or ())[-1:] if isinstance(part, str))


def _repeats(said: str, prompt: Iterable[str]) -> bool:
    words = said.split()
    runs = {" ".join(words[at : at + REPEATED_WORDS]) for at in range(len(words) - REPEATED_WORDS + 1)}
    return any(run in text for text in prompt for run in runs)


def _too_long(said: str, body: object) -> PromptTooLong:
    """llama.cpp gives both sizes as numbers, others only in words."""
    inner = body.get("error", body) if isinstance(body, dict) else {}
    sizes = (inner.get("n_prompt_tokens"), inner.get("n_ctx")) if isinstance(inner, dict) else (None, None)
    asked, limit = sizes if all(isinstance(size, int) for size in sizes) else _sizes(said)
    sizes_said = f" ({asked} tokens, and {limit} fit)" if asked and limit else f"{_quoted(said, end='')}"
    return PromptTooLong(
        f"The article with its instructions does not fit into the model's context{sizes_said}.",
        "Use a model with a longer context; for a model file set SUMMARISER_LOCAL_CONTEXT.",
    )


def _sizes(said: str) -> tuple[int | None, int | None]:
    limit = _LIMIT.search(said)
    if limit is None:
        return None, None
    larger = [int(number) for number in re.findall(r"\d{3,8}", said) if int(number) > int(limit[1])]
    return (larger[0] if larger else None), int(limit[1])


def _rate_limited(where: str, said: str) -> RateLimited:
    if _NO_CREDIT.search(said):
        return RateLimited(f"The account at {where} has no quota left.", "Top it up, or use another key.")
    return RateLimited(
        f"{where} still answered 429 (too many requests) after all retries.",
        "Wait, or allow longer waits with SUMMARISER_MAX_RETRY_WAIT.",
    )


def _quoted(said: str, end: str = ".") -> str:
    return f': "{said}"{end}' if said else end


def _causes(error: BaseException | None) -> Iterable[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _unresolved(error: BaseException) -> bool:
    return type(error).__name__ == "gaierror" or "Name or service not known" in str(error)
