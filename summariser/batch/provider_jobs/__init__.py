"""Provider batch jobs: requests that are answered within a day, for half the price.

    run → each article asks, and waits → submit ⋯ collect → the answers are read as if they had just come
        → some articles are done, some ask again, and wait → submit ⋯

An article always goes the whole main path; what was answered before is answered at once, from the store. So
checks, re-asks and second readers are the same as in a run that asks directly.
"""

from summariser.batch.provider_jobs.deferred_transport import DeferredTransport
from summariser.batch.provider_jobs.job_provider import CollectedJobs, collect, submit
from summariser.batch.provider_jobs.job_repository import BatchJobRepository

__all__ = ["BatchJobRepository", "CollectedJobs", "DeferredTransport", "collect", "submit"]
