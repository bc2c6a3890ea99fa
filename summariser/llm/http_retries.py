"""Http retries: the request failed, so the same one is sent again, later.

Re-asks are something else: the request succeeded and the answer was wrong. They belong to the pipeline.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from summariser.llm.error_kinds import RETRYABLE
from summariser.llm.error_mapping import is_final_connection_error
from summariser.llm.error_response import ErrorResponse
from summariser.llm.transport import ConnectionFailed
from summariser.models.errors import EndpointUnreachable
from summariser.utils.iso_time import retry_after
from summariser.utils.package_logger import logger

if TYPE_CHECKING:
    from tenacity import AsyncRetrying, RetryCallState

    from summariser.models.settings import Settings

FIRST_WAIT = 0.5
JITTER = 0.25

Sleep = Callable[[float], Awaitable[None]]


class InvalidResponse(EndpointUnreachable):
    """An endpoint that has answered in JSON before answered with something else, as a proxy does for a lost
    server."""


def http_retries(
    settings: Settings, *, sleep: Sleep, local: bool, has_answered: Callable[[], bool]
) -> AsyncRetrying:
    """The policy: `settings.http_retries` times, exponential with jitter, never longer than the cap.

    What a server asks for in Retry-After is obeyed up to the cap. `local`: a refused connection to this
    machine is final, since no server listens there. `has_answered`: whether the endpoint has answered before;
    if not, a host name that does not exist is final.
    """
    from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

    return AsyncRetrying(
        sleep=sleep,
        stop=stop_after_attempt(settings.http_retries + 1),
        wait=lambda state: wait_before(state, settings.max_retry_wait),
        retry=retry_if_exception(lambda error: is_retryable(error, local=local, answered=has_answered())),
        before_sleep=_log,
        reraise=True,
    )


def is_retryable(error: BaseException, *, local: bool, answered: bool) -> bool:
    """Whether to send again: rate limits, 5xx, timeouts and lost connections.

    Never what is certain to fail again: a wrong key, an empty account, a certificate that is not trusted.
    """
    import asyncio

    if isinstance(error, asyncio.TimeoutError | InvalidResponse):
        return True
    if isinstance(error, ConnectionFailed):
        return not is_final_connection_error(error, local=local, answered=answered)
    if isinstance(error, ErrorResponse):
        return error.kind in RETRYABLE and not error.refuses_form
    return False


def wait_before(state: RetryCallState, longest: float) -> float:
    """Seconds until the next attempt: Retry-After, else 0.5, 1, 2, 4 …, plus up to a quarter."""
    error = state.outcome.exception() if state.outcome else None
    asked = retry_after(getattr(error, "headers", {}), datetime.now(timezone.utc))
    wait = asked if asked is not None else FIRST_WAIT * 2 ** min(state.attempt_number - 1, 20)
    return float(min(longest, wait * (1 + JITTER * random.random())))


def _log(state: RetryCallState) -> None:
    error = state.outcome.exception() if state.outcome else None
    wait = state.next_action.sleep if state.next_action else 0.0
    logger.info("http retry %d in %.1f s after %s", state.attempt_number, wait, type(error).__name__)
