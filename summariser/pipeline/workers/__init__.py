"""Run CPU-bound steps of the pipeline in threads of this process or in worker processes."""

from summariser.pipeline.workers.process_pool import ProcessPool
from summariser.pipeline.workers.worker_pool import ThreadPool, WorkerPool

__all__ = ["ProcessPool", "ThreadPool", "WorkerPool", "make_worker_pool"]


def make_worker_pool(workers: int) -> WorkerPool:
    """A pool of that many processes, or of threads where `workers` is 0."""
    return ProcessPool(workers) if workers else ThreadPool()
