"""The size of a model, as far as it is known."""

from __future__ import annotations

import re

from summariser.llm.endpoint_address import is_loopback
from summariser.llm.model_catalogue import list_models, parameters_of
from summariser.models.errors import EndpointError

SMALLEST_ABSTRACT = 1_000_000_000
"""Parameters below which a model's abstract is not published: measured, its errors pass the checks."""

_IN_NAME = re.compile(r"(?<![\d.a-z])(\d{1,4}(?:\.\d{1,3})?)([bm])(?![a-z0-9])", re.I)


async def is_small(base_url: str, model: str, api_key: str, timeout: float) -> bool:
    """Whether the model is known to have less than about a billion parameters.

    The name says it ("qwen2.5:0.5b"), else a server on this machine is asked (llama.cpp's reads it from the
    GGUF file). A model of unknown size is not small. `timeout` in seconds.
    """
    size = parameters_in_name(model)
    if size is None and is_loopback(base_url):
        size = await _parameters_served(base_url, model, api_key, timeout)
    return size is not None and size < SMALLEST_ABSTRACT


def parameters_in_name(model: str) -> int | None:
    """The parameters in a model's name: 135000000 for "SmolLM2-135M-Instruct"; None if there are none.

    Of several ("30b-a3b": total and active) the largest.
    """
    scale = {"b": 1e9, "m": 1e6}
    sizes = [round(float(number) * scale[unit.lower()]) for number, unit in _IN_NAME.findall(model)]
    return max(sizes, default=None)


async def _parameters_served(base_url: str, model: str, api_key: str, timeout: float) -> int | None:
    try:
        return parameters_of(await list_models(base_url, api_key, timeout), model)
    except EndpointError:
        return None
