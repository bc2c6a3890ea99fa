"""Submit jobs to the provider, find them again, and collect their answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from summariser.batch.provider_jobs.job_repository import BatchJobRepository, JobAnswer, ProviderJob
from summariser.llm import Endpoint, explain_status, explain_transport
from summariser.models.errors import EndpointError

if TYPE_CHECKING:
    import openai
    from openai.types import Batch

_COMPLETIONS: Literal["/v1/chat/completions"] = "/v1/chat/completions"
_OVER = ("completed", "expired", "cancelled", "failed")
_TOKEN = "summariser_job"
_MAX_LISTED = 200


@dataclass(frozen=True)
class CollectedJobs:
    """The number of jobs that were over and of those still at work, and the progress of the latter."""

    over: int
    at_work: int
    progress: tuple[str, ...]


async def submit(repository: BatchJobRepository, endpoint: Endpoint, timeout: float) -> int:
    """Submit the requests that are in no job yet; the number of jobs. Raises EndpointError."""
    submitted = 0
    async with _Provider(endpoint, timeout) as provider:
        while begun := repository.begin_job(endpoint.shown):
            job, lines = begun
            repository.submitted(job, await provider.submit(job.token, lines))
            submitted += 1
    return submitted


async def collect(repository: BatchJobRepository, endpoint: Endpoint, timeout: float) -> CollectedJobs:
    """Store the answers of the jobs that are over. Raises EndpointError.

    A job that was being submitted when its process died is found at the provider, or submitted again.
    """
    over, progress = 0, []
    async with _Provider(endpoint, timeout) as provider:
        for job in repository.open_jobs():
            batch = await provider.find(job)
            if batch is None:
                repository.forget(job)
            elif batch.status in _OVER:
                repository.collected(job, await provider.answers(batch), _message(batch))
                over += 1
            else:
                repository.submitted(job, batch.id)
                progress.append(_progress(batch))
    return CollectedJobs(over, len(progress), tuple(progress))


class _Provider:
    """The provider's files and batches; errors are raised as EndpointError."""

    def __init__(self, endpoint: Endpoint, timeout: float) -> None:
        self._endpoint = endpoint
        self._timeout = timeout

    async def __aenter__(self) -> _Provider:
        import openai

        self._client = openai.AsyncOpenAI(
            api_key=self._endpoint.api_key, base_url=self._endpoint.base_url, timeout=self._timeout
        )
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        import openai

        await self._client.close()
        if isinstance(error, openai.APIStatusError):
            raise self._explained(error) from error
        if isinstance(error, openai.APIConnectionError):
            raise explain_transport(error, self._endpoint.base_url, self._timeout) from error

    async def submit(self, token: str, lines: list[tuple[str, str]]) -> str:
        """Submit a job; the provider's id of it."""
        data = b"".join(_request_line(custom_id, body) for custom_id, body in lines)
        file = await self._client.files.create(file=(f"{token}.jsonl", data), purpose="batch")
        batch = await self._client.batches.create(
            input_file_id=file.id,
            endpoint=_COMPLETIONS,
            completion_window="24h",
            metadata={_TOKEN: token},
        )
        return batch.id

    async def find(self, job: ProviderJob) -> Batch | None:
        """The job as the provider knows it; found by its token where its id was lost."""
        if job.provider_id is not None:
            return await self._client.batches.retrieve(job.provider_id)
        listed = 0
        async for batch in self._client.batches.list(limit=100):
            if (batch.metadata or {}).get(_TOKEN) == job.token:
                return batch
            listed += 1
            if listed >= _MAX_LISTED:
                break
        return None

    async def answers(self, batch: Batch) -> list[tuple[str, JobAnswer]]:
        """The answers to the lines of a job, errors included."""
        found: list[tuple[str, JobAnswer]] = []
        for file_id in (batch.error_file_id, batch.output_file_id):
            if file_id:
                content = await self._client.files.content(file_id)
                found += _answers(content.text)
        return found

    def _explained(self, error: openai.APIStatusError) -> EndpointError:
        where = self._endpoint.shown
        if error.status_code in (404, 405):
            return EndpointError(
                f"{where} does not support batch jobs ({error.status_code}).", "Leave out `--via batch`."
            )
        explained = explain_status(error.status_code, "", self._endpoint.base_url)
        return explained if isinstance(explained, EndpointError) else EndpointError(explained.message)


def _request_line(custom_id: str, body: str) -> bytes:
    line = {"custom_id": custom_id, "method": "POST", "url": _COMPLETIONS, "body": json.loads(body)}
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"


def _answers(text: str) -> Iterator[tuple[str, JobAnswer]]:
    """The answers in an output or error file. An invalid line is skipped, and its request is unanswered."""
    for line in text.splitlines():
        try:
            answered = json.loads(line)
            yield str(answered["custom_id"]), _answer(answered)
        except (ValueError, KeyError, TypeError):
            continue


def _answer(line: dict[str, Any]) -> JobAnswer:
    response, error = line.get("response") or {}, line.get("error")
    status, body = response.get("status_code"), response.get("body")
    if isinstance(status, int) and isinstance(body, dict):
        return JobAnswer(status, body)
    return JobAnswer(503, {"error": error if isinstance(error, dict) else {"message": str(error)}})


def _message(batch: Batch) -> str:
    errors = batch.errors.data if batch.errors and batch.errors.data else []
    said = "; ".join(error.message or "" for error in errors[:3])
    return "" if batch.status == "completed" else f"the batch job {batch.status}: {said}".rstrip(": ")


def _progress(batch: Batch) -> str:
    counts = batch.request_counts
    done = f", {counts.completed + counts.failed} of {counts.total}" if counts and counts.total else ""
    return f"{batch.id}: {batch.status}{done}"
