"""The errors that a caller can catch.

    SummariserError
    ├── SettingsError            a setting or an argument is wrong             (exit status 2)
    ├── InputError               the input cannot be read or is no article     (exit status 3)
    │   ├── UnreadableInput
    │   │   └── RefusedByServer
    │   ├── InputTooLarge
    │   ├── NotAnArticle
    │   └── FeedError
    │       ├── FeedGone
    │       ├── FeedUnreadable
    │       └── SeveralFeeds
    ├── EndpointError            the model endpoint failed for good            (exit status 4)
    │   ├── EndpointUnreachable
    │   ├── AuthenticationFailed
    │   ├── ModelNotFound
    │   ├── RateLimited
    │   │   └── QuotaExhausted
    │   ├── EndpointIncompatible
    │   │   └── RequestRejected
    │   └── PromptTooLong
    ├── AnswerError              the model answered, and nothing usable is left (exit status 5)
    │   ├── ReplyCut
    │   │   └── OutputLimitReached
    │   ├── ReplyRefused
    │   ├── ReplyEmpty
    │   ├── ReplyFiltered
    │   ├── ReplyMalformed
    │   └── NothingGrounded
    ├── AnswerPending            the answer will come from a batch job
    ├── BudgetSpent              a request would cost more than is left        (exit status 6)
    ├── StoreError               the store cannot be used                      (exit status 7)
    │   ├── StoreNotFound
    │   ├── StoreUnwritable
    │   ├── StoreCorrupt
    │   └── StoreTooNew
    └── InternalError            a bug of this program, over one article       (exit status 1)

Each prints as one or two plain sentences: what was wrong with what, and how to fix it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self


class SummariserError(Exception):
    """Root of all errors of this package.

    `message` says what was wrong, `hint` what to do about it (may be empty); `str()` gives both.
    Survives pickling, so that workers can send it.
    """

    exit_status = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class SettingsError(SummariserError):
    """A setting, an argument or a configuration file is wrong."""

    exit_status = 2


class InputError(SummariserError):
    """The input cannot be read, or there is no article in it.

    `source` names the line or the entry, where a file or a feed has several.
    """

    exit_status = 3
    source: str | None = None

    def about(self, source: str) -> Self:
        """The same error, about one line or entry."""
        self.source = source
        return self


class UnreadableInput(InputError):
    """The source does not exist, cannot be opened or fetched, or cannot be decoded.

    `blocked`: the settings do not allow to fetch it, and no server was asked.
    """

    def __init__(self, message: str, hint: str = "", *, blocked: bool = False) -> None:
        super().__init__(message, hint)
        self.blocked = blocked


class RefusedByServer(UnreadableInput):
    """The server answered with another status than 200; `retry_after` are the seconds it asks to wait."""

    def __init__(
        self, message: str, hint: str = "", status: int = 0, retry_after: float | None = None
    ) -> None:
        super().__init__(message, hint)
        self.args = (message, hint, status, retry_after)
        self.status = status
        self.retry_after = retry_after


class InputTooLarge(InputError):
    """The source is larger than the limit in the settings."""


class NotAnArticle(InputError):
    """The source was read, but has no article: empty, a consent page, a title without a body."""


class FeedError(InputError):
    """A feed cannot be followed."""


class FeedGone(FeedError):
    """The feed is gone for good (410)."""


class FeedUnreadable(FeedError):
    """The document at the address is not a readable feed, or took too long to read."""


class SeveralFeeds(FeedError):
    """A page has several feeds, and the user has to choose one."""


class EndpointError(SummariserError):
    """The model endpoint failed for good: it would fail again."""

    exit_status = 4


class EndpointUnreachable(EndpointError):
    """No connection, a timeout, or server errors through all http retries."""


class AuthenticationFailed(EndpointError):
    """The endpoint refused the key (401, 403)."""


class ModelNotFound(EndpointError):
    """The endpoint does not know the model (404)."""


class RateLimited(EndpointError):
    """The endpoint still answered 429 after all http retries."""


class QuotaExhausted(RateLimited):
    """The account has no credit left, or its quota for the day is used up: waiting a minute does not help."""


class EndpointIncompatible(EndpointError):
    """The endpoint does not support chat completions, or none of the structured-output modes."""


class RequestRejected(EndpointIncompatible):
    """The endpoint rejected a request for a reason that is not known to be about the endpoint as a whole."""


class PromptTooLong(EndpointError):
    """The article and the prompt do not fit into the model's context."""


class AnswerError(SummariserError):
    """The model answered, but nothing usable is left."""

    exit_status = 5


class ReplyCut(AnswerError):
    """The reply hit the token limit (`finish_reason` is `length`)."""


class OutputLimitReached(ReplyCut):
    """A reasoning model used up the output limit, also a larger one: the same request would fail again."""


class ReplyRefused(AnswerError):
    """The model refused."""


class ReplyEmpty(AnswerError):
    """The reply has no content."""


class ReplyFiltered(AnswerError):
    """The provider's content filter stopped the reply."""


class ReplyMalformed(AnswerError):
    """The reply is not a draft, after all retries."""


class NothingGrounded(AnswerError):
    """The model answered, and no item of its answer survived the checks."""


class AnswerPending(SummariserError):
    """The answer to a request will come from a provider's batch job; nothing went wrong.

    `body` is the request, `occurrence` how often the article had sent the same before.
    """

    def __init__(
        self,
        message: str = "The answer is still to come from a batch job.",
        hint: str = "Collect it with `--collect`.",
        body: Mapping[str, Any] | None = None,
        occurrence: int = 0,
    ) -> None:
        super().__init__(message, hint)
        self.args = (message, hint, body, occurrence)
        self.body = body or {}
        self.occurrence = occurrence


class BudgetSpent(SummariserError):
    """The next request could cost more than is left of the money allowed."""

    exit_status = 6


class StoreError(SummariserError):
    """The store cannot be used."""

    exit_status = 7


class StoreNotFound(StoreError):
    """There is no store at that path, or no folder to make one in."""


class StoreUnwritable(StoreError):
    """The store cannot be written: no permission, a full disk, or locked too long by another program."""


class StoreCorrupt(StoreError):
    """The file is damaged, or is not a store of summariser."""


class StoreTooNew(StoreError):
    """The store was written by a newer version of summariser."""


class InternalError(SummariserError):
    """A bug of this program, over one article; a batch goes on with the others.

    `trace` is the traceback.
    """

    def __init__(self, message: str, hint: str = "", trace: str = "") -> None:
        super().__init__(message, hint)
        self.args = (message, hint, trace)
        self.trace = trace

    @classmethod
    def of(cls, error: Exception) -> InternalError:
        """The InternalError for an unexpected `error`."""
        from traceback import format_exception

        what = f"{type(error).__name__}: {error}"
        hint = "Please report it with what `summariser show` says of this article."
        return cls(f"An internal error occurred ({what}).", hint, "".join(format_exception(error)))
