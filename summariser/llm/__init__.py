"""Messages → draft: any OpenAI-compatible endpoint, or a GGUF file in the process, behind one client."""

from summariser.llm.client import Forecast, ModelClient, Reply
from summariser.llm.endpoint import Endpoint, resolve_endpoint
from summariser.llm.failures import explain_status, explain_transport
from summariser.llm.gate import OPEN, Gate, Passage, Request
from summariser.llm.meter import Meter, current_meter, metered
from summariser.llm.price import Tariff, price_of, tariff_of
from summariser.llm.probe import Check, LocalEndpoint, find_local_endpoints, probe
from summariser.llm.tokens import most_tokens

__all__ = [
    "OPEN",
    "Check",
    "Endpoint",
    "Forecast",
    "Gate",
    "LocalEndpoint",
    "Meter",
    "ModelClient",
    "Passage",
    "Reply",
    "Request",
    "Tariff",
    "current_meter",
    "explain_status",
    "explain_transport",
    "find_local_endpoints",
    "metered",
    "most_tokens",
    "price_of",
    "probe",
    "resolve_endpoint",
    "tariff_of",
]
