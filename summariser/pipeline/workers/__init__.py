"""Where the work on an article is done that takes a processor: in this process, or in others beside it."""

from summariser.pipeline.workers.article_session import (
    ArticleSession,
    GroundingOptions,
    ThreadPool,
    WorkerPool,
)
from summariser.pipeline.workers.process_pool import ProcessPool

__all__ = [
    "ArticleSession",
    "GroundingOptions",
    "ProcessPool",
    "ThreadPool",
    "WorkerPool",
    "make_worker_pool",
]


def make_worker_pool(checking: GroundingOptions) -> WorkerPool:
    """The workshop that the settings mean: `workers` processes, or threads of this one."""
    workers = checking.settings.workers
    return ProcessPool(checking, workers) if workers else ThreadPool(checking)
