"""Limit the requests to a model: concurrency, rates and quotas for each endpoint, and a money budget."""

from summariser.llm.rate_limits.budget import Budget
from summariser.llm.rate_limits.limiter_state import EndpointState
from summariser.llm.rate_limits.process_limiter import HOSTED_CEILING, ProcessLimiter

__all__ = ["HOSTED_CEILING", "Budget", "EndpointState", "ProcessLimiter"]
