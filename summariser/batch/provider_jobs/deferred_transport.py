"""The gate through which no request passes: its answer comes from a job, now or later."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from summariser.batch.provider_jobs.job_repository import (
    MOST_TRIES,
    BatchJobRepository,
    JobAnswer,
    body_sha256,
    is_passing,
)
from summariser.llm import Request, current_meter
from summariser.models.errors import AnswerPending, EndpointUnreachable, SettingsError
from summariser.models.record import Usage

if TYPE_CHECKING:
    pass

T = TypeVar("T")


class DeferredTransport:
    """Answers from `repository` what was answered before; raises AnswerPending for what was not."""

    paces = False

    def __init__(self) -> None:
        self.repository: BatchJobRepository | None = None

    def acquire(self, request: Request) -> _FromJob:
        """As `Gate.acquire`."""
        digest = body_sha256(request.body)
        meter = current_meter()
        if meter is None or self.repository is None:
            raise SettingsError(
                "A batch job is for many articles and a store.", "Use `summariser batch`, or leave out `via`."
            )
        occurrence = meter.asked[digest]
        meter.asked[digest] += 1
        answer = self.repository.answer(digest, occurrence)
        if answer is None:
            raise AnswerPending(body=request.body, occurrence=occurrence)
        return _FromJob(request, answer)


class _FromJob:
    """A passage whose answer is here already."""

    def __init__(self, request: Request, answer: JobAnswer) -> None:
        self._request = request
        self._answer = answer

    async def __aenter__(self) -> _FromJob:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def answered(self, status: int, headers: Mapping[str, str], usage: Usage | None) -> None:
        """As `Passage.answered`."""

    async def within(self, asking: Coroutine[Any, Any, T], longest: float) -> T:
        """The stored answer; nothing is sent.

        Raises openai.APIStatusError as the endpoint would have, EndpointUnreachable where all jobs failed.
        """
        import httpx2
        import openai

        asking.close()
        if is_passing(self._answer.status):
            raise EndpointUnreachable(
                f"{self._request.endpoint.shown} gave no answer in {MOST_TRIES} batch jobs.",
                "Try again with --retry-failed, or without `--via batch`.",
            )
        sent = httpx2.Request("POST", f"{self._request.endpoint.base_url}/chat/completions")
        response = httpx2.Response(self._answer.status, json=self._answer.body, request=sent)
        if response.status_code >= 400:
            raise openai.APIStatusError(
                "from a batch job", response=response, body=self._answer.body.get("error")
            )
        return cast(T, response)
