"""Ask a language model for structured output: an OpenAI-compatible endpoint, or a GGUF file in process."""

from typing import TYPE_CHECKING

from summariser.utils.lazy_names import lazy_names

if TYPE_CHECKING:
    from summariser.llm.endpoint import Endpoint, resolve_endpoint
    from summariser.llm.endpoint_probe import EndpointCheck, LocalEndpoint, find_local_endpoints, probe
    from summariser.llm.error_mapping import explain_status, explain_transport
    from summariser.llm.model_client import ModelClient, Reply
    from summariser.llm.pricing import Tariff, price_of, tariff_of
    from summariser.llm.request_limiter import UNLIMITED, ModelRequest, Permit, RequestLimiter
    from summariser.llm.token_estimate import likely_tokens, most_tokens
    from summariser.llm.transport import Transport
    from summariser.llm.usage_meter import UsageMeter, current_meter, metered

__all__ = [
    "UNLIMITED",
    "Endpoint",
    "EndpointCheck",
    "LocalEndpoint",
    "ModelClient",
    "ModelRequest",
    "Permit",
    "Reply",
    "RequestLimiter",
    "Tariff",
    "Transport",
    "UsageMeter",
    "current_meter",
    "explain_status",
    "explain_transport",
    "find_local_endpoints",
    "likely_tokens",
    "metered",
    "most_tokens",
    "price_of",
    "probe",
    "resolve_endpoint",
    "tariff_of",
]

__getattr__ = lazy_names(
    __name__,
    {
        "endpoint": ("Endpoint", "resolve_endpoint"),
        "endpoint_probe": ("EndpointCheck", "LocalEndpoint", "find_local_endpoints", "probe"),
        "error_mapping": ("explain_status", "explain_transport"),
        "model_client": ("ModelClient", "Reply"),
        "pricing": ("Tariff", "price_of", "tariff_of"),
        "request_limiter": ("UNLIMITED", "ModelRequest", "Permit", "RequestLimiter"),
        "token_estimate": ("likely_tokens", "most_tokens"),
        "transport": ("Transport",),
        "usage_meter": ("UsageMeter", "current_meter", "metered"),
    },
)
