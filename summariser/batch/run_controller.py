"""The handle by which a run is watched and stopped from outside."""

from __future__ import annotations

from summariser.models.errors import (
    AuthenticationFailed,
    BudgetSpent,
    EndpointError,
    EndpointIncompatible,
    EndpointUnreachable,
    ModelNotFound,
    RateLimited,
    SettingsError,
    StoreError,
    SummariserError,
)

_USELESS_TO_GO_ON = (
    AuthenticationFailed,
    BudgetSpent,
    ModelNotFound,
    SettingsError,
    StoreError,
)
_MAY_BE_DOWN = (EndpointUnreachable, RateLimited)
_DOWN_AFTER = 10
"""Articles in a row that the endpoint did not answer: it is down, and the rest waits for another day."""


class RunController:
    """How many inputs are `under_way`, and whether to take no more (`stopping`).

    `error` is what made going on useless, None where somebody asked for an end.
    """

    def __init__(self) -> None:
        self.stopping = False
        self.under_way = 0
        self.error: SummariserError | None = None
        self._in_a_row = 0
        self._answered = False

    def stop(self) -> None:
        """Take no more inputs; what is under way finishes."""
        self.stopping = True

    def should_abort(self, error: SummariserError) -> bool:
        """Whether `error` ends the run rather than fails one input; the first such error is kept."""
        if isinstance(error, _MAY_BE_DOWN):
            self._in_a_row += 1
        useless = isinstance(error, _USELESS_TO_GO_ON) or (
            isinstance(error, EndpointIncompatible) and not self._answered
        )
        if useless or self._in_a_row >= _DOWN_AFTER:
            self.stopping = True
            self.error = self.error or error
        return self.error is not None and isinstance(error, (*_USELESS_TO_GO_ON, EndpointError))

    def record_success(self) -> None:
        """An article was answered: the endpoint is there, and speaks our language."""
        self._in_a_row = 0
        self._answered = True
