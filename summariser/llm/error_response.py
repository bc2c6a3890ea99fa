"""An error response as one exception, whether it came as a status or in the body of a 200."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from summariser.llm.error_body import LONGEST_WORDS, status_in, what_it_said
from summariser.llm.error_kinds import ErrorKind, kind_of, status_of_words
from summariser.llm.error_mapping import explain_status
from summariser.llm.rate_limits.rate_headers import duration
from summariser.models.errors import SummariserError

if TYPE_CHECKING:
    from summariser.llm.transport import HTTPResponse

_WAIT = re.compile(r"(?:retry|try again|wait)\D{0,12}(\d[\d.]{0,9} ?(?:ms|s|m|h)[\dhms.]{0,12})", re.I)
_WHOLE_SECONDS = re.compile(r"(?:retry|try again|wait)\D{0,12}(\d{1,5}) ?sec", re.I)


class ErrorResponse(Exception):
    """The endpoint answered with an error.

    `body` is the parsed body, or its text. `refuses_form`: its words are about the form of the request, so
    that another form is tried before the same again. `answered`: the endpoint had answered with this key.
    """

    def __init__(
        self, status: int, body: object, headers: Mapping[str, str], *, answered: bool = False
    ) -> None:
        super().__init__(status, body)
        self.status = status
        self.body = body
        self.said = what_it_said(body, longest=LONGEST_WORDS)
        self.kind: ErrorKind = kind_of(status, self.said, answered=answered)
        self.headers = self._with_wait(headers)
        self.refuses_form = False

    @classmethod
    def of(cls, response: HTTPResponse, *, answered: bool) -> ErrorResponse:
        """The error that a response is whose status is no 2xx."""
        try:
            body: object = json.loads(response.text)
        except (ValueError, RecursionError):
            body = response.text
        return cls(response.status, body, response.headers, answered=answered)

    @classmethod
    def in_body(
        cls, error: object, body: dict[str, Any], headers: Mapping[str, str], *, answered: bool
    ) -> ErrorResponse:
        """The error that came in the `body` of a response with status 200."""
        status = status_in(error, body) or status_of_words(what_it_said(error))
        return cls(status, error, headers, answered=answered)

    def explained(
        self, base_url: str, model: str, prompt: Iterable[str], *, answered: bool
    ) -> SummariserError:
        """The error to raise, with what the server said unless it repeats the `prompt`."""
        shown = what_it_said(self.body, prompt)
        return explain_status(
            self.status, shown, base_url, model, self.body, answered=answered, words=self.said
        )

    def as_completion(self) -> dict[str, Any]:
        """The completion that the endpoint withheld, since it found the model's reply to be no valid JSON."""
        message = {"role": "assistant", "content": self._failed_generation()}
        return {"choices": [{"message": message, "finish_reason": "stop"}]}

    def _failed_generation(self) -> str:
        found = self.body
        for _ in range(3):
            if isinstance(found, list) and found:
                found = found[0]
            if isinstance(found, dict) and isinstance(found.get("failed_generation"), str):
                return str(found["failed_generation"])
            found = found.get("error") if isinstance(found, dict) else found
        return ""

    def _with_wait(self, headers: Mapping[str, str]) -> dict[str, str]:
        """`headers`, with a Retry-After from the words where there is none."""
        lower: dict[str, Any] = {name.lower(): value for name, value in headers.items()}
        if self.kind == "rate" and not {"retry-after", "retry-after-ms"} & lower.keys():
            whole, written = _WHOLE_SECONDS.search(self.said), _WAIT.search(self.said)
            text = whole[1] if whole else written[1].replace(" ", "").rstrip(".") if written else ""
            if (seconds := duration(text)) is not None:
                lower["retry-after"] = f"{seconds:g}"
        return lower
