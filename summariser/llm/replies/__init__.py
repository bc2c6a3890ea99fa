"""Read what an endpoint sends back: the body of a response, the completion in it, the answer in that."""

from summariser.llm.replies.completion_body import NotJSON, json_in
from summariser.llm.replies.completions import Completion, completion_in, require_whole
from summariser.llm.replies.prompt_truncation import cut_prompt_warnings

__all__ = ["Completion", "NotJSON", "completion_in", "cut_prompt_warnings", "json_in", "require_whole"]
