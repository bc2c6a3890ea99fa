"""What paces and bounds the requests to a model: one limiter an endpoint, and a budget."""

from summariser.llm.rate_limits.budget import Budget
from summariser.llm.rate_limits.limiter_state import EndpointState
from summariser.llm.rate_limits.process_limiter import HOSTED_CEILING, ProcessLimiter

__all__ = ["HOSTED_CEILING", "Budget", "EndpointState", "ProcessLimiter"]
