"""The one place where errors of HTTP clients and servers become those of `summariser.models.errors`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from summariser.llm.endpoint_address import without_secrets
from summariser.llm.error_kinds import ErrorKind, is_daily, kind_of, sizes_in
from summariser.models.errors import (
    AuthenticationFailed,
    EndpointIncompatible,
    EndpointUnreachable,
    ModelNotFound,
    PromptTooLong,
    QuotaExhausted,
    RateLimited,
    ReplyFiltered,
    ReplyMalformed,
    RequestRejected,
    SummariserError,
)

_CHECK_KEY = "Check OPENAI_API_KEY or SUMMARISER_API_KEY."
_OUTPUT_HINT = (
    "Allow fewer output tokens with SUMMARISER_MAX_OUTPUT_TOKENS, or use a model with a longer context."
)


def explain_status(
    status: int,
    said: str,
    base_url: str,
    model: str | None = None,
    body: object = None,
    *,
    answered: bool = False,
    words: str = "",
) -> SummariserError:
    """The error for a response of that HTTP status.

    `said` is from `what_it_said`, to be shown; `words`: more of it, by which the kind is decided. `answered`:
    the endpoint has answered requests with this key before.
    """
    where = without_secrets(base_url)
    kind = kind_of(status, words or said, answered=answered)
    if kind in ("too-long", "output-limit", "oversized"):
        return _too_long(kind, said, body)
    if kind in ("quota", "rate"):
        return _limited(where, status, said, kind, daily=is_daily(words or said))
    if kind == "no-model" and model:
        return ModelNotFound(f"{where} does not know the model {model!r}{_quoted(said)}")
    return _explain_other(kind, status, said, base_url)


def _explain_other(kind: ErrorKind, status: int, said: str, base_url: str) -> SummariserError:
    where, quoted = without_secrets(base_url), _quoted(said)
    if kind == "key":
        return AuthenticationFailed(f"{where} refused the key ({status}){quoted}", _CHECK_KEY)
    if kind == "filtered":
        what = "The content filter of" if status != 403 or said else "A filter before"
        return ReplyFiltered(f"{what} {where} refused the article ({status}){quoted}", "Try another model.")
    if kind == "bad-reply":
        return ReplyMalformed(
            f"{where} says that the reply is no valid JSON{quoted}", "Try another `--mode`."
        )
    if kind in ("no-chat", "no-model"):
        what = f"does not speak chat completions (it answered {status})"
        is_phrase = said.rstrip(".").lower() in ("not found", "method not allowed")
        return not_the_protocol(base_url, what if is_phrase else what + _quoted(said, end=""))
    if kind == "moved":
        return not_the_protocol(base_url, f"sends the request on to another address ({status})")
    if kind == "transient":
        return EndpointUnreachable(f"{where} failed ({status}){quoted}", "Try again later.")
    return RequestRejected(f"{where} refused the request ({status}){quoted}")


def with_offer(error: ModelNotFound, model: str, names: Sequence[str]) -> ModelNotFound:
    """`error`, with those of the `names` that the endpoint offers which are most like `model`."""
    others = [name for name in names if name != model]
    near = get_close_matches(model, others, n=3, cutoff=0.4) or others[:3]
    hint = f"It offers {', '.join(near)}." if near else "Name another with `--model`."
    return ModelNotFound(error.message, hint)


def explain_transport(error: Exception, base_url: str, timeout: float) -> EndpointUnreachable:
    """The error for a failed connection. `timeout` in seconds."""
    where = without_secrets(base_url)
    if has_timed_out(error):
        return EndpointUnreachable(
            f"{where} did not answer within {timeout:g} s.",
            "Try again, or allow more time with SUMMARISER_TIMEOUT.",
        )
    causes = list(_causes(error))
    if proxy := next((cause for cause in causes if _is_proxy_fault(cause)), None):
        return _explain_proxy(proxy, where)
    if tls := [cause for cause in causes if _is_tls_fault(cause)]:
        return _explain_tls(tls[-1], where)
    if is_refused_connection(error):
        return EndpointUnreachable(
            f"Nothing listens at {where}: the connection was refused.",
            "Start the server, or correct the address.",
        )
    if any(_unresolved(cause) for cause in causes):
        return EndpointUnreachable(
            f"The name of {where} cannot be resolved.", "Check the base URL and the network."
        )
    return EndpointUnreachable(f"The connection to {where} failed.", "Check the base URL and the network.")


def is_final_connection_error(error: BaseException, *, local: bool, answered: bool) -> bool:
    """Whether a failed connection would fail again: TLS that does not fit, a proxy that refuses, on this
    machine (`local`) a port on which no server listens, and a host that does not exist.

    If the endpoint has `answered` before, its host exists, and the name server is at fault.
    """
    causes = list(_causes(error))
    if local and is_refused_connection(error):
        return True
    if not answered and any(_unresolved(cause) for cause in causes):
        return True
    return any(_is_proxy_fault(cause) or _is_certain_tls_fault(cause) for cause in causes)


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


def _too_long(kind: ErrorKind, said: str, body: object) -> SummariserError:
    """llama.cpp gives both sizes as numbers, others only in words."""
    if kind == "oversized":
        return PromptTooLong(
            f"The article with its instructions is larger than a rate limit allows{_quoted(said)}",
            "Use an account with a higher limit.",
        )
    inner = body.get("error", body) if isinstance(body, dict) else {}
    counted = (inner.get("n_prompt_tokens"), inner.get("n_ctx")) if isinstance(inner, dict) else (None, None)
    limit, asked = sizes_in(said)
    if all(isinstance(size, int) for size in counted):
        asked, limit = counted
    if kind == "output-limit" and (asked is None or limit is None or asked < limit // 2):
        return RequestRejected(f"The output limit is too large for the model{_quoted(said)}", _OUTPUT_HINT)
    sizes_said = f" ({asked} tokens, and {limit} fit)" if asked and limit else _quoted(said, end="")
    hint = "Use a model with a longer context; for a model file set SUMMARISER_LOCAL_CONTEXT."
    return PromptTooLong(
        f"The article with its instructions does not fit into the model's context{sizes_said}.",
        _OUTPUT_HINT if kind == "output-limit" else hint,
    )


def _limited(where: str, status: int, said: str, kind: ErrorKind, *, daily: bool) -> RateLimited:
    if kind == "quota" and daily:
        return QuotaExhausted(
            f"The quota of {where} for the day is used up ({status}){_quoted(said)}",
            "Resume tomorrow, or use another key; what is done is kept.",
        )
    if kind == "quota":
        return QuotaExhausted(
            f"The account at {where} has no quota left, or no credit left ({status}){_quoted(said)}",
            "Top it up, or use another key or endpoint.",
        )
    return RateLimited(
        f"{where} still answered {status} (too many requests) after all retries{_quoted(said)}",
        "Wait, or allow longer waits with SUMMARISER_MAX_RETRY_WAIT.",
    )


def _quoted(said: str, end: str = ".") -> str:
    return f': "{said}"{end}' if said else end


def _causes(error: BaseException | None) -> Iterable[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _is_proxy_fault(error: BaseException) -> bool:
    return "Proxy" in type(error).__name__


def _explain_proxy(error: BaseException, where: str) -> EndpointUnreachable:
    status = getattr(error, "status", None)
    said = f"it answered {status}" if isinstance(status, int) and status else "the connection failed"
    hint = "Check HTTPS_PROXY and HTTP_PROXY, or name the host in NO_PROXY."
    return EndpointUnreachable(f"The proxy on the way to {where} refuses: {said}.", hint)


def _is_tls_fault(error: BaseException) -> bool:
    import ssl

    return isinstance(error, ssl.SSLError)


def _is_certain_tls_fault(error: BaseException) -> bool:
    """Not a connection that was cut while it was being made."""
    import ssl

    cut = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
    return isinstance(error, ssl.SSLError) and not isinstance(error, cut)


def _explain_tls(error: BaseException, where: str) -> EndpointUnreachable:
    import ssl

    if isinstance(error, ssl.SSLCertVerificationError):
        reason = getattr(error, "verify_message", "") or "it is not trusted"
        return EndpointUnreachable(
            f"The TLS certificate of {where} is not accepted: {reason}.",
            "Name your certificate authority's file in SSL_CERT_FILE, or correct the address.",
        )
    reason = str(getattr(error, "reason", None) or "the handshake failed").replace("_", " ").lower()
    return EndpointUnreachable(
        f"No TLS connection to {where}: {reason}.",
        "If the server speaks plain HTTP, write http:// in the base URL.",
    )


def _unresolved(error: BaseException) -> bool:
    return type(error).__name__ == "gaierror" or "Name or service not known" in str(error)
