"""A transport that sends nothing: answers come from a batch job, now or later."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol

from summariser.batch.provider_jobs.job_repository import (
    MAX_SUBMISSIONS,
    JobAnswer,
    body_sha256,
    is_transient_status,
)
from summariser.llm.error_body import what_it_said
from summariser.llm.transport import HTTPResponse
from summariser.models.errors import AnswerPending, EndpointUnreachable, SettingsError


class JobAnswers(Protocol):
    """Where the answers of batch jobs are kept."""

    async def job_answer(self, digest: str, occurrence: int) -> JobAnswer | None:
        """The answer to the request with that SHA-256, asked `occurrence` times before by its article.

        None if it is still to come.
        """
        ...


class NoJobAnswers:
    """Without a store there are no batch jobs."""

    async def job_answer(self, digest: str, occurrence: int) -> JobAnswer | None:
        """Raises SettingsError."""
        raise SettingsError(
            "A batch job is for many articles and a store.", "Use `summariser batch`, or leave out `via`."
        )


@dataclass
class _ArticleRequests:
    """The requests about one article; an article may ask the same more than once."""

    answers: JobAnswers
    occurrences: Counter[str] = field(default_factory=Counter)

    async def answer(self, body: dict[str, Any]) -> JobAnswer:
        """Raises AnswerPending where no answer came yet."""
        digest = body_sha256(body)
        occurrence = self.occurrences[digest]
        self.occurrences[digest] += 1
        answer = await self.answers.job_answer(digest, occurrence)
        if answer is None:
            raise AnswerPending(body=body, occurrence=occurrence)
        return answer


_REQUESTS: ContextVar[_ArticleRequests] = ContextVar("summariser_article_requests")


@contextmanager
def answer_requests_from(answers: JobAnswers) -> Iterator[None]:
    """Let the deferred requests of this task, which are about one article, be answered from `answers`."""
    token = _REQUESTS.set(_ArticleRequests(answers))
    try:
        yield
    finally:
        _REQUESTS.reset(token)


class DeferredTransport:
    """A `Transport` that gives stored answers and raises AnswerPending where there is none yet."""

    async def post(self, body: dict[str, Any]) -> HTTPResponse:
        """The stored response to `body`. Raises EndpointUnreachable where all jobs failed."""
        answer = await _REQUESTS.get(_ArticleRequests(NoJobAnswers())).answer(body)
        if is_transient_status(answer.status):
            said = what_it_said(answer.body)
            quoted = f': "{said}".' if said else "."
            raise EndpointUnreachable(
                f"{body.get('model')} gave no answer in {MAX_SUBMISSIONS} batch jobs{quoted}",
                "Try again with --retry-failed, or without `--via batch`.",
            )
        return HTTPResponse(answer.status, {}, json.dumps(answer.body))

    async def aclose(self) -> None:
        """Nothing is open."""
