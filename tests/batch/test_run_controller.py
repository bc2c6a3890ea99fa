"""Which error ends a run, and which is one article's."""

from __future__ import annotations

import asyncio

import pytest

from summariser.batch import RunController
from summariser.extractors.protocol import Extraction
from summariser.models.errors import (
    AuthenticationFailed,
    EndpointIncompatible,
    EndpointUnreachable,
    ModelNotFound,
    OutputLimitReached,
    PromptTooLong,
    QuotaExhausted,
    ReplyCut,
    ReplyFiltered,
    RequestRejected,
    SummariserError,
)
from summariser.pipeline.attempt import RetryBudget


@pytest.mark.parametrize("error", [AuthenticationFailed, ModelNotFound, QuotaExhausted, EndpointIncompatible])
def test_what_every_article_would_meet_ends_the_run(error: type[SummariserError]) -> None:
    controller = RunController()
    assert controller.should_abort(error("no"))
    assert controller.stopping


@pytest.mark.parametrize("error", [ReplyFiltered, PromptTooLong, OutputLimitReached, EndpointUnreachable])
def test_an_article_s_own_trouble_does_not(error: type[SummariserError]) -> None:
    controller = RunController()
    assert not controller.should_abort(error("no"))
    assert not controller.stopping


def test_rejections_end_a_run_only_before_any_answer() -> None:
    controller = RunController()
    assert [controller.should_abort(RequestRejected("no")) for _ in range(3)] == [False, False, True]
    answered = RunController()
    answered.record_success()
    assert not any(answered.should_abort(RequestRejected("no")) for _ in range(20))


@pytest.mark.parametrize(("error", "asked"), [(ReplyCut, 3), (OutputLimitReached, 1)])
def test_a_certain_failure_is_not_asked_again(error: type[SummariserError], asked: int) -> None:
    calls = []

    async def ask() -> Extraction:
        calls.append(1)
        raise error("cut")

    with pytest.raises(error):
        asyncio.run(RetryBudget(0, 2).complete_reply(ask))
    assert len(calls) == asked
