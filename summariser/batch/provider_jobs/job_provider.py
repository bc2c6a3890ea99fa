"""Submit jobs to the provider, find them again, and collect their answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from summariser.batch.provider_jobs.job_repository import (
    BatchJobRepository,
    JobAnswer,
    ProviderJob,
    is_enqueued_limit,
)
from summariser.llm import Endpoint, explain_status, explain_transport
from summariser.llm.endpoint_address import query_of, without_query
from summariser.llm.error_body import what_it_said
from summariser.llm.error_kinds import kind_of, status_of_words
from summariser.llm.replies import json_in
from summariser.models.errors import EndpointError, SummariserError

if TYPE_CHECKING:
    import openai
    from openai.types import Batch

_COMPLETIONS: Literal["/v1/chat/completions"] = "/v1/chat/completions"
_OVER = ("completed", "expired", "cancelled", "failed")
_TOKEN = "summariser_job"
_MAX_LISTED = 200


@dataclass(frozen=True)
class CollectedJobs:
    """The number of jobs that were over and of those still at work, and the progress of the latter.

    `notes` are sentences about jobs that gave less than was submitted, with the provider's reason.
    """

    over: int
    at_work: int
    progress: tuple[str, ...]
    notes: tuple[str, ...] = ()


async def submit(repository: BatchJobRepository, endpoint: Endpoint, timeout: float) -> int:
    """Submit the requests that are in no job yet; the number of jobs. Raises EndpointError.

    Where the provider limits how many tokens may be enqueued, those that do not fit wait for the next call.
    """
    submitted = 0
    async with _Provider(endpoint, timeout) as provider:
        while begun := repository.begin_job(endpoint.shown):
            job, lines = begun
            repository.submitted(job, await provider.submit(job.token, lines))
            submitted += 1
    return submitted


async def collect(repository: BatchJobRepository, endpoint: Endpoint, timeout: float) -> CollectedJobs:
    """Store the answers of the jobs that are over. Raises EndpointError.

    A job that was being submitted when its process died is found at the provider, or submitted again. Trouble
    with one job does not keep the others from being collected.
    """
    collection = _Collection(repository)
    async with _Provider(endpoint, timeout) as provider:
        for job in repository.open_jobs():
            await collection.add(job, provider)
    if collection.fatal is not None:
        raise collection.fatal
    return CollectedJobs(
        collection.over, len(collection.progress), tuple(collection.progress), tuple(collection.notes)
    )


class _Collection:
    """Collects jobs one by one. `fatal` is a failure that each job would have."""

    def __init__(self, repository: BatchJobRepository) -> None:
        self._repository = repository
        self.over = 0
        self.progress: list[str] = []
        self.notes: list[str] = []
        self.fatal: SummariserError | None = None

    async def add(self, job: ProviderJob, provider: _Provider) -> None:
        """Collect `job` if it is over."""
        import openai

        try:
            batch = await provider.find(job)
            answers, missing = await provider.answers(batch) if _is_over(batch) else ([], [])
        except openai.NotFoundError:
            if not await provider.lists_jobs():
                raise
            self._lost(job)
            return
        except (openai.InternalServerError, openai.RateLimitError, openai.APIConnectionError) as error:
            self.progress.append(f"{job.provider_id}: not known now ({type(error).__name__})")
            return
        self.notes += [f"The provider no longer has a file of {job.provider_id}."] * len(missing)
        if batch is None:
            self._repository.forget(job)
        elif _is_over(batch):
            self._collected(job, batch, answers, provider)
        else:
            self._repository.submitted(job, batch.id)
            self.progress.append(_progress(batch))

    def _collected(
        self, job: ProviderJob, batch: Batch, answers: list[tuple[str, JobAnswer]], provider: _Provider
    ) -> None:
        message = _message(batch)
        if message:
            self.notes.append(f"{batch.id}: {message}.")
        error = provider.fatal_error(message) if batch.status == "failed" else None
        if error is not None or is_enqueued_limit(message):
            self._repository.postpone(job, message)
            self.fatal = self.fatal or error
        else:
            self._repository.collected(job, answers, message)
            self.over += 1

    def _lost(self, job: ProviderJob) -> None:
        message = f"the provider no longer knows the batch job {job.provider_id}"
        self.notes.append(f"{message[0].upper()}{message[1:]}; its requests go into the next one.")
        self._repository.collected(job, [], message)
        self.over += 1


class _Provider:
    """The provider's files and batches; errors are raised as EndpointError."""

    def __init__(self, endpoint: Endpoint, timeout: float) -> None:
        self._endpoint = endpoint
        self._timeout = timeout

    async def __aenter__(self) -> _Provider:
        import openai

        self._client = openai.AsyncOpenAI(
            api_key=self._endpoint.api_key,
            base_url=without_query(self._endpoint.base_url),
            default_query=query_of(self._endpoint.base_url),
            default_headers=dict(self._endpoint.headers),
            timeout=self._timeout,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> None:
        import openai

        await self._client.close()
        if isinstance(error, openai.APIStatusError):
            raise self._explained(error) from error
        if isinstance(error, Exception) and isinstance(error, openai.APIConnectionError):
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

    async def answers(self, batch: Batch | None) -> tuple[list[tuple[str, JobAnswer]], list[str]]:
        """The answers to the lines of a job, errors included, and the files that are gone.

        Of several answers to one line the first good one counts.
        """
        import openai

        found: dict[str, JobAnswer] = {}
        missing: list[str] = []
        for file_id in (batch.output_file_id, batch.error_file_id) if batch else ():
            if not file_id:
                continue
            try:
                content = (await self._client.files.content(file_id)).content
            except openai.NotFoundError:
                missing.append(file_id)
                continue
            for custom_id, answer in _answers(content.decode("utf-8", "replace")):
                if custom_id not in found or found[custom_id].status >= 400 > answer.status:
                    found[custom_id] = answer
        return list(found.items()), missing

    async def lists_jobs(self) -> bool:
        """Whether the endpoint has batch jobs at all."""
        import openai

        try:
            await self._client.batches.list(limit=1)
        except openai.NotFoundError:
            return False
        return True

    def fatal_error(self, message: str) -> SummariserError | None:
        """The error of a job that failed for a reason that the next one would have, too."""
        if kind_of(400, message) not in ("key", "quota", "no-model") or is_enqueued_limit(message):
            return None
        return explain_status(400, message, self._endpoint.base_url, self._endpoint.model)

    def _explained(self, error: openai.APIStatusError) -> EndpointError:
        where = self._endpoint.shown
        if error.status_code in (404, 405):
            return EndpointError(
                f"{where} does not support batch jobs ({error.status_code}).", "Leave out `--via batch`."
            )
        said = what_it_said(error.body)
        explained = explain_status(error.status_code, said, self._endpoint.base_url, self._endpoint.model)
        return explained if isinstance(explained, EndpointError) else EndpointError(explained.message)


def _request_line(custom_id: str, body: str) -> bytes:
    line = {"custom_id": custom_id, "method": "POST", "url": _COMPLETIONS, "body": json.loads(body)}
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"


def _answers(text: str) -> Iterator[tuple[str, JobAnswer]]:
    """The answers in an output or error file. An invalid line is skipped, and its request is unanswered.

    JSON may have any other line separator than a line feed in its strings.
    """
    for line in text.split("\n"):
        try:
            answered = json.loads(line, strict=False)
            yield str(answered["custom_id"]), _answer(answered)
        except (ValueError, KeyError, TypeError, AttributeError):
            continue


def _answer(line: dict[str, Any]) -> JobAnswer:
    response, error = line.get("response") or {}, line.get("error")
    status, body = response.get("status_code"), response.get("body")
    if isinstance(body, str):
        body = json_in(body)
    if isinstance(status, int) and isinstance(body, dict):
        return JobAnswer(status, body)
    said = what_it_said(error)
    return JobAnswer(status_of_words(said), {"error": {"message": said}})


def _is_over(batch: Batch | None) -> bool:
    return batch is not None and batch.status in _OVER


def _message(batch: Batch) -> str:
    errors = batch.errors.data if batch.errors and batch.errors.data else []
    said = what_it_said([error.model_dump() for error in errors])
    return "" if batch.status == "completed" else f"the batch job {batch.status}: {said}".rstrip(": .")


def _progress(batch: Batch) -> str:
    counts = batch.request_counts
    done = f", {counts.completed + counts.failed} of {counts.total}" if counts and counts.total else ""
    return f"{batch.id}: {batch.status}{done}"
