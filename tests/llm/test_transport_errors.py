"""Bad lines: they cannot be recorded, so a scripted endpoint plays them live."""

from __future__ import annotations

import logging
import socket
from typing import Any

import pytest
from harbour import GOOD, SENTENCES
from scripted_endpoint import ScriptedEndpoint

from summariser.models.errors import (
    AuthenticationFailed,
    EndpointIncompatible,
    EndpointUnreachable,
    SummariserError,
)

KEY = "key-that-nobody-may-see"


def test_a_hung_connection_times_out_and_is_tried_again(ask: Any) -> None:
    with ScriptedEndpoint().hangs(2).answers(GOOD) as endpoint:
        assert ask(endpoint.base_url, timeout=0.3).violations == ()
    assert len(ask.waits) == 1


def test_an_endpoint_that_only_hangs_is_said_plainly(ask: Any) -> None:
    with (
        ScriptedEndpoint().hangs(2) as endpoint,
        pytest.raises(EndpointUnreachable, match="did not answer within 0"),
    ):
        ask(endpoint.base_url, timeout=0.3, http_retries=0)


def test_a_cut_line_is_tried_again(ask: Any) -> None:
    with ScriptedEndpoint().drops().answers(GOOD) as endpoint:
        assert ask(endpoint.base_url).violations == ()
    assert len(ask.waits) == 1


def test_where_nobody_listens_is_said_at_once(ask: Any) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(EndpointUnreachable, match=rf"Nothing listens at http://127.0.0.1:{port}/v1"):
        ask(f"http://127.0.0.1:{port}/v1")
    assert ask.waits == []


def test_a_name_without_an_address_is_said_plainly(ask: Any) -> None:
    with pytest.raises(EndpointUnreachable, match=r"cannot be resolved|failed|refused"):
        ask("http://nowhere.invalid/v1", http_retries=0)


def _fail_to_resolve(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    async def resolve(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(code, "no address")

    monkeypatch.setattr("asyncio.base_events.BaseEventLoop.getaddrinfo", resolve)


def test_a_host_that_does_not_exist_is_not_asked_again(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_to_resolve(monkeypatch, socket.EAI_NONAME)
    with pytest.raises(EndpointUnreachable, match="cannot be resolved"):
        ask("http://nowhere.invalid/v1")
    assert ask.waits == []


@pytest.mark.parametrize("code", [socket.EAI_AGAIN, socket.EAI_NONAME])
def test_a_host_that_has_answered_exists(ask: Any, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr("summariser.llm.model_client.ModelClient._has_answered", lambda _: True)
    _fail_to_resolve(monkeypatch, code)
    with pytest.raises(EndpointUnreachable, match="cannot be resolved"):
        ask("http://nowhere.invalid/v1", http_retries=2)
    assert len(ask.waits) == 2


def test_a_host_that_never_answered_is_not_waited_for(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_to_resolve(monkeypatch, socket.EAI_AGAIN)
    with pytest.raises(EndpointUnreachable, match="cannot be resolved"):
        ask("http://nowhere.invalid/v1", http_retries=2)
    assert ask.waits == []


def test_the_key_is_sent_and_shown_nowhere(
    ask: Any, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with ScriptedEndpoint().fails(401, f"Incorrect key: {KEY}") as endpoint:
        with pytest.raises(AuthenticationFailed) as caught:
            ask(endpoint.base_url, key=KEY)
        assert endpoint.requests[0].headers["authorization"] == f"Bearer {KEY}"
    shown = "".join([str(caught.value), repr(caught.value), caplog.text, *capfd.readouterr()])
    assert KEY not in shown
    assert SENTENCES[1] not in shown
    assert KEY not in repr(ask.client.endpoint)


@pytest.mark.parametrize(
    "body",
    [
        f'{{"error": {{"message": "cannot read: {SENTENCES[1]}"}}}}',
        f'{{"detail": [{{"loc": ["body"], "msg": "bad", "input": "{SENTENCES[1]}"}}]}}',
    ],
)
def test_an_error_that_repeats_the_article_is_not_passed_on(body: str, ask: Any) -> None:
    with ScriptedEndpoint().sends(400, body) as endpoint, pytest.raises(EndpointIncompatible) as caught:
        ask(endpoint.base_url)
    assert "14 million" not in str(caught.value)


def test_an_error_is_one_line_without_control_characters(ask: Any) -> None:
    script = ScriptedEndpoint().fails(400, "no\n\x1b[31m" + "very " * 200)
    with script as endpoint, pytest.raises(SummariserError) as caught:
        ask(endpoint.base_url)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400
