from __future__ import annotations

import pytest

from summariser.llm.model_size import parameters_in_name


@pytest.mark.parametrize(
    ("model", "parameters"),
    [
        ("qwen2.5:0.5b", 500_000_000),
        ("SmolLM2-135M-Instruct.Q4_1.gguf", 135_000_000),
        ("gemma3:270m", 270_000_000),
        ("llama-3.2-1b-instruct", 1_000_000_000),
        ("qwen3-30b-a3b", 30_000_000_000),
        ("mixtral-8x7b", None),
        ("mistralai/mistral-small", None),
        ("gpt-5-mini", None),
        ("phi-3-mini-4k-instruct", None),
        ("model-8bit", None),
    ],
)
def test_the_size_that_a_name_tells(model: str, parameters: int | None) -> None:
    assert parameters_in_name(model) == parameters
