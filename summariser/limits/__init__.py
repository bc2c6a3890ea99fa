"""What paces and bounds the requests to a model: one limiter an endpoint, and a budget."""

from summariser.limits.budget import Budget
from summariser.limits.limits import HOSTED_CEILING, Limits
from summariser.limits.state import EndpointState

__all__ = ["HOSTED_CEILING", "Budget", "EndpointState", "Limits"]
