"""Watches and stops a run from outside."""

from __future__ import annotations

from summariser.models.errors import (
    AuthenticationFailed,
    BudgetSpent,
    EndpointError,
    EndpointIncompatible,
    EndpointUnreachable,
    ModelNotFound,
    QuotaExhausted,
    RateLimited,
    RequestRejected,
    SettingsError,
    StoreError,
    SummariserError,
)

_FATAL = (
    AuthenticationFailed,
    BudgetSpent,
    ModelNotFound,
    QuotaExhausted,
    SettingsError,
    StoreError,
)
_OUTAGE = (EndpointUnreachable, RateLimited)
_MAX_OUTAGES = 10
"""After so many articles in a row without an answer the endpoint counts as down, and the run ends."""
_MAX_REJECTIONS = 3
"""After so many articles that the endpoint rejected, and no other, its trouble is not that of an article."""


class RunController:
    """The number of inputs `under_way`, and whether to take no more (`stopping`).

    `error` is the error that ended the run; None if somebody asked it to stop.
    """

    def __init__(self) -> None:
        self.stopping = False
        self.under_way = 0
        self.error: SummariserError | None = None
        self._in_a_row = 0
        self._answered = False
        self._rejected = 0

    def stop(self) -> None:
        """Take no more inputs; those under way are finished."""
        self.stopping = True

    def should_abort(self, error: SummariserError) -> bool:
        """Whether `error` ends the run instead of failing one input; the first such error is kept."""
        if isinstance(error, _OUTAGE):
            self._in_a_row += 1
        fatal = isinstance(error, _FATAL) or self._is_incompatible(error)
        if fatal or self._in_a_row >= _MAX_OUTAGES:
            self.stopping = True
            self.error = self.error or error
        return self.error is not None and isinstance(error, (*_FATAL, EndpointError))

    def _is_incompatible(self, error: SummariserError) -> bool:
        """Whether `error` means that no article can be answered."""
        if isinstance(error, RequestRejected):
            self._rejected += 1
            return self._rejected >= _MAX_REJECTIONS and not self._answered
        return isinstance(error, EndpointIncompatible) and not self._answered

    def record_success(self) -> None:
        """An article succeeded, so the endpoint works."""
        self._in_a_row = 0
        self._answered = True
