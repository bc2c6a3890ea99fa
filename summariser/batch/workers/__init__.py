"""Worker processes, each with a whole pipeline: the rate limiter and the store stay in the main process."""

from summariser.batch.workers.process_pool import ProcessPool, open_executor, start_early

__all__ = ["ProcessPool", "open_executor", "start_early"]
