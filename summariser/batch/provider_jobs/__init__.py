"""Send requests as a provider's batch jobs, which are answered within a day for half the price.

    run → each article's request is stored, and the article waits → submit ⋯
    collect → run again: stored answers are read as if they had just come → done, or the next request waits

An article always goes through the whole pipeline, so checks, re-asks and verification are those of a run that
asks directly.
"""

from summariser.batch.provider_jobs.deferred_transport import (
    DeferredTransport,
    JobAnswers,
    NoJobAnswers,
    answer_requests_from,
)
from summariser.batch.provider_jobs.job_provider import CollectedJobs, collect, submit
from summariser.batch.provider_jobs.job_repository import BatchJobRepository, open_jobs, open_run_configs

__all__ = [
    "BatchJobRepository",
    "CollectedJobs",
    "DeferredTransport",
    "JobAnswers",
    "NoJobAnswers",
    "answer_requests_from",
    "collect",
    "open_jobs",
    "open_run_configs",
    "submit",
]
