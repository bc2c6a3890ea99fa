"""Requests, jobs and waiting articles of provider batch jobs, in the store."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from summariser.batch.batch_inputs import BatchInput
from summariser.batch.provider_jobs.article_json import article_from_json, article_to_json
from summariser.llm.token_estimate import likely_tokens
from summariser.models.article import Article
from summariser.store import RunConfig, Store

MAX_SUBMISSIONS = 3
"""How often a request is submitted before it counts as failed."""
MAX_LINES = 10_000
MAX_BYTES = 90_000_000
"""Limits of one job; OpenAI accepts 50,000 lines and 200 MB."""


@dataclass(frozen=True)
class JobAnswer:
    """The answer to a request: `body` is the completion, or the error where `status` is 400 or more."""

    status: int
    body: Mapping[str, Any]


@dataclass(frozen=True)
class ProviderJob:
    """A job that is not collected yet; `provider_id` is None where it is not known to be submitted."""

    id: int
    token: str
    provider_id: str | None


@contextmanager
def open_jobs(store: Path, run_config: RunConfig) -> Iterator[BatchJobRepository]:
    """The jobs of `run_config` in the store at that path. Raises StoreError."""
    with Store.open(store, create=False) as opened:
        yield BatchJobRepository(opened, opened.run_config_id(run_config))


def open_run_configs(store: Path) -> list[dict[str, Any]]:
    """The settings of each run configuration for which something waits in `store`."""
    with Store.open(store, create=False) as opened, opened.reading() as db:
        rows = db.execute(
            "SELECT DISTINCT r.model, r.options, j.endpoint FROM run_configs r"
            " JOIN jobs j ON j.run_config_id = r.id"
            " WHERE r.id IN (SELECT run_config_id FROM waiting_articles)"
            " OR j.status <> 'collected' GROUP BY r.id"
        ).fetchall()
    return [
        {**_settings_of(row["options"]), "model": row["model"], "base_url": row["endpoint"], "via": "batch"}
        for row in rows
    ]


def _settings_of(options: str) -> dict[str, Any]:
    """The settings in the options of a run configuration."""
    settings: dict[str, Any] = json.loads(options)
    for name in ("version", "extra_rules"):
        settings.pop(name, None)
    return {**settings, "rules_off": frozenset(settings.get("rules_off", ()))}


def body_sha256(body: Mapping[str, Any]) -> str:
    """Identifies a request."""
    return sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


class BatchJobRepository:
    """Requests, jobs and waiting articles of one run configuration."""

    def __init__(self, store: Store, run_config_id: int) -> None:
        self._store = store
        self._run_config_id = run_config_id

    # Requests.

    async def job_answer(self, digest: str, occurrence: int) -> JobAnswer | None:
        """As `JobAnswers.job_answer`."""
        with self._store.reading() as db:
            row = db.execute(
                "SELECT http_status, answer FROM job_requests"
                " WHERE run_config_id = ? AND sha256 = ? AND occurrence = ? AND http_status IS NOT NULL",
                (self._run_config_id, digest, occurrence),
            ).fetchone()
        return None if row is None else JobAnswer(row["http_status"], json.loads(row["answer"]))

    def defer(self, item: BatchInput, article: Article, body: Mapping[str, Any], occurrence: int) -> None:
        """Keep an article that waits for the answer to a request, which is submitted with the next job.

        Where the same text waits under another name, nothing is asked.
        """
        request = (self._run_config_id, body_sha256(body), occurrence, json.dumps(body, ensure_ascii=False))
        waiting = (
            self._run_config_id,
            item.source,
            article.id,
            json.dumps(item.extra, ensure_ascii=False),
            article_to_json(article),
        )
        with self._store.writing() as db:
            db.execute(
                "INSERT OR IGNORE INTO job_requests (run_config_id, sha256, occurrence, body)"
                " SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM waiting_articles"
                " WHERE run_config_id = ? AND text_sha256 = ? AND source <> ?)",
                (*request, self._run_config_id, article.id, item.source),
            )
            db.execute(
                "INSERT OR REPLACE INTO waiting_articles (run_config_id, source, text_sha256, extra, article)"
                " VALUES (?, ?, ?, ?, ?)",
                waiting,
            )
        self._store.release_leases([article.id], self._run_config_id)

    def waiting(self) -> Iterator[BatchInput]:
        """The articles that wait, one at a time."""
        last = 0
        while row := self._next_waiting(last):
            last = row["id"]
            yield BatchInput(row["source"], article_from_json(row["article"]), extra=json.loads(row["extra"]))

    def forget_finished(self) -> None:
        """Drop the waiting articles that have an outcome by now."""
        with self._store.writing() as db:
            db.execute(
                "DELETE FROM waiting_articles WHERE run_config_id = ? AND EXISTS ("
                " SELECT 1 FROM outcomes o JOIN inputs i ON i.id = o.input_id"
                " WHERE i.source = waiting_articles.source"
                " AND o.run_config_id = waiting_articles.run_config_id"
                " AND o.updated >= waiting_articles.since)",
                (self._run_config_id,),
            )

    # Jobs.

    def unsent_bodies(self) -> Iterator[dict[str, Any]]:
        """The requests that are in no job yet."""
        with self._store.reading() as db:
            rows = db.execute(f"SELECT body {_UNSENT}", (self._run_config_id,)).fetchall()
        return (json.loads(row["body"]) for row in rows)

    def begin_job(self, endpoint: str) -> tuple[ProviderJob, list[tuple[str, str]]] | None:
        """A new job of the requests that are in none, and its lines: (custom id, body).

        None without any, or where they exceed the tokens that the provider lets wait.
        """
        with self._store.writing() as db:
            room = self._room(db)
            unsent = db.execute(f"SELECT id, body {_UNSENT} ORDER BY id", (self._run_config_id,))
            rows = _that_fit(unsent, room) if room else []
            if not rows:
                return None
            token = uuid4().hex
            made = db.execute(
                "INSERT INTO jobs (token, run_config_id, endpoint) VALUES (?, ?, ?)",
                (token, self._run_config_id, endpoint),
            )
            job = ProviderJob(int(made.lastrowid or 0), token, None)
            db.executemany(
                "UPDATE job_requests SET job_id = ?, tries = tries + 1 WHERE id = ?",
                [(job.id, row["id"]) for row in rows],
            )
        return job, [(f"request-{row['id']}", row["body"]) for row in rows]

    def submitted(self, job: ProviderJob, provider_id: str) -> None:
        """The provider took the job."""
        self._set(job, "submitted", provider_id=provider_id)

    def open_jobs(self) -> list[ProviderJob]:
        """The jobs that are not collected yet, oldest first."""
        with self._store.reading() as db:
            rows = db.execute(
                "SELECT id, token, provider_id FROM jobs WHERE run_config_id = ? AND status <> 'collected'"
                " ORDER BY id",
                (self._run_config_id,),
            ).fetchall()
        return [ProviderJob(row["id"], row["token"], row["provider_id"]) for row in rows]

    def collected(
        self, job: ProviderJob, answers: Iterable[tuple[str, JobAnswer]], message: str = ""
    ) -> None:
        """The job is over: keep its answers; requests without one go into the next job."""
        lost = JobAnswer(503, {"error": {"message": message or "the batch job gave no answer"}})
        with self._store.writing() as db:
            for custom_id, answer in answers:
                number = custom_id.removeprefix("request-")
                if not is_transient_status(answer.status) or _tries(db, number) >= MAX_SUBMISSIONS:
                    _keep(db, answer, "id = ? AND job_id = ?", number, job.id)
            unanswered = "job_id = ? AND http_status IS NULL"
            _keep(db, lost, f"{unanswered} AND tries >= {MAX_SUBMISSIONS}", job.id)
            db.execute(f"UPDATE job_requests SET job_id = NULL WHERE {unanswered}", (job.id,))
        self._set(job, "collected", message=message)

    def forget(self, job: ProviderJob) -> None:
        """The provider does not know the job: its requests go into the next one."""
        self.postpone(job)
        with self._store.writing() as db:
            db.execute("DELETE FROM jobs WHERE id = ?", (job.id,))

    def postpone(self, job: ProviderJob, message: str = "") -> None:
        """The provider did not work on the job: its requests go into the next one, and count as not sent."""
        with self._store.writing() as db:
            db.execute("UPDATE job_requests SET job_id = NULL, tries = tries - 1 WHERE job_id = ?", (job.id,))
        self._set(job, "collected", message=message)

    def _room(self, db: sqlite3.Connection) -> float:
        """How many tokens the next job may have, by what the provider said when it refused one."""
        mine = (self._run_config_id,)
        said = db.execute(
            "SELECT message FROM jobs WHERE run_config_id = ? AND message LIKE '%nqueued%' ORDER BY id DESC",
            mine,
        ).fetchone()
        if said is None or not is_enqueued_limit(said["message"]):
            return float("inf")
        at_work = db.execute(
            "SELECT body FROM job_requests r JOIN jobs j ON j.id = r.job_id"
            " WHERE r.run_config_id = ? AND j.status <> 'collected' AND r.http_status IS NULL",
            mine,
        ).fetchall()
        limit = _LIMIT.search(said["message"])
        if limit is None:
            return 0 if at_work else float("inf")
        left = int(limit[1].replace(",", "")) - sum(likely_tokens(row["body"]) for row in at_work)
        return max(0, left) if at_work else max(1, left)

    def _set(self, job: ProviderJob, status: str, **columns: str) -> None:
        named = "".join(f", {name} = ?" for name in columns)
        with self._store.writing() as db:
            db.execute(f"UPDATE jobs SET status = ?{named} WHERE id = ?", (status, *columns.values(), job.id))

    def _next_waiting(self, last: int) -> sqlite3.Row | None:
        with self._store.reading() as db:
            row: sqlite3.Row | None = db.execute(
                "SELECT * FROM waiting_articles WHERE run_config_id = ? AND id > ? ORDER BY id LIMIT 1",
                (self._run_config_id, last),
            ).fetchone()
        return row


_UNSENT = "FROM job_requests WHERE run_config_id = ? AND job_id IS NULL AND http_status IS NULL"


_LIMIT = re.compile(r"limit:?\D{0,12}(\d[\d,]*)", re.I)


def is_enqueued_limit(message: str) -> bool:
    """Whether a job failed since too many tokens wait at the provider already."""
    return bool(re.search(r"enqueued.{0,20}(?:token|limit|request)|token_limit_exceeded", message, re.I))


def _that_fit(rows: Iterable[sqlite3.Row], tokens: float) -> list[sqlite3.Row]:
    """The first rows, as many as go into one job; at least one."""
    taken: list[sqlite3.Row] = []
    size, used = 0, 0
    for row in rows:
        size += len(row["body"].encode())
        used += likely_tokens(row["body"]) if tokens != float("inf") else 0
        if taken and (len(taken) >= MAX_LINES or size > MAX_BYTES or used > tokens):
            break
        taken.append(row)
    return taken


def is_transient_status(status: int) -> bool:
    """Whether the same request may be answered in another job."""
    return status in (408, 409, 425, 429) or status >= 500


def _tries(db: sqlite3.Connection, number: str) -> int:
    row = db.execute("SELECT tries FROM job_requests WHERE id = ?", (number,)).fetchone()
    return int(row["tries"]) if row else 0


def _keep(db: sqlite3.Connection, answer: JobAnswer, where: str, *values: object) -> None:
    body = json.dumps(answer.body, ensure_ascii=False)
    db.execute(
        f"UPDATE job_requests SET http_status = ?, answer = ? WHERE {where}", (answer.status, body, *values)
    )
