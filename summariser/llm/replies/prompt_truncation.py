"""Notice a server that cuts a prompt without a word: it counts far fewer tokens than were sent.

Ollama does so where a prompt is longer than its `num_ctx`; the model then reads a part of the article.
"""

from __future__ import annotations

from collections.abc import Sequence

from summariser.llm.prompts import Message
from summariser.llm.token_estimate import likely_tokens
from summariser.models.record import Usage
from summariser.models.violation import Violation

PROMPT_CUT = "prompt.cut"
SHARE = 0.4
"""Of the likely tokens; no usual tokenizer makes fewer of a text (benchmarks/token_estimates.py)."""


def cut_prompt_warnings(usage: Usage | None, messages: Sequence[Message]) -> list[Violation]:
    """A warning where the endpoint counted far fewer tokens than `messages` have."""
    if usage is None or not usage.input_tokens:
        return []
    counted = usage.input_tokens + usage.cached_input_tokens  # some count the cached ones apart
    sent = sum(likely_tokens(message["content"]) for message in messages)
    if counted >= SHARE * sent:
        return []
    message = (
        f"The endpoint counted {counted} tokens of a prompt of about {sent}: it has probably cut the prompt, "
        "so that the model saw a part of the article. Raise its context size (for Ollama: num_ctx)."
    )
    return [Violation(field="draft", rule=PROMPT_CUT, kind="warning", message=message)]
