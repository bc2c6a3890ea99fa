"""Settings with which no request can succeed are said before the first one."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from harbour import GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser.llm import resolve_endpoint
from summariser.llm.endpoint_address import check_network_settings, key_headers, normalised, with_path
from summariser.models.errors import EndpointUnreachable, SettingsError
from summariser.models.settings import load_settings


@pytest.mark.parametrize(
    "key", ["sk-abc\u2014def", "\u201csk-abcdef\u201d", "sk-abc\u200b", "sk-abc\ndef", "sk abc"]
)
def test_a_key_that_cannot_be_sent_is_a_settings_error_without_the_key(key: str) -> None:
    with pytest.raises(SettingsError, match="OPENAI_API_KEY") as caught:
        load_settings(api_key=key)
    assert "abc" not in str(caught.value)


def test_white_space_around_a_key_is_left_out() -> None:
    key = load_settings(api_key=" sk-abc\r\n").api_key
    assert key is not None
    assert key.get_secret_value() == "sk-abc"


@pytest.mark.parametrize(
    ("written", "root"),
    [
        ("https://h/v1/chat/completions", "https://h/v1"),
        ("https://h/v1/chat/completions/", "https://h/v1"),
        ("https://h/v1/models", "https://h/v1"),
        ("https://h/chat/completions", "https://h/v1"),
        ("https://h/x?api-version=2024-06-01", "https://h/x?api-version=2024-06-01"),
        ("https://h/v1#part", "https://h/v1"),
    ],
)
def test_a_path_at_the_end_is_taken_off_and_a_query_stays(written: str, root: str) -> None:
    assert normalised(written) == root


def test_a_query_is_sent_behind_the_path(ask: Any) -> None:
    with ScriptedEndpoint().answers(GOOD) as endpoint:
        ask(normalised(endpoint.base_url + "/chat/completions?tenant=a%20b", "2024-10-21"))
        assert endpoint.requests[0].path == "/v1/chat/completions?tenant=a+b&api-version=2024-10-21"
    assert with_path("https://h/v1?a=1", "/models") == "https://h/v1/models?a=1"


def test_azure_gets_its_own_header_for_a_key() -> None:
    assert key_headers("https://x.openai.azure.com/openai/v1", "k")["api-key"] == "k"
    assert "api-key" not in key_headers("https://api.example/v1", "k")


def test_extra_headers_are_sent() -> None:
    with ScriptedEndpoint() as endpoint:
        settings = load_settings(
            base_url=endpoint.base_url, model="m", extra_headers='{"X-Title": "news desk"}'
        )
        assert asyncio.run(resolve_endpoint(settings)).headers == {"X-Title": "news desk"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("extra_headers", '{"X\\r\\nHost": "a"}'),
        ("extra_headers", '{"X": "caf\u00e9"}'),
        ("extra_headers", "X: a"),
        ("extra_body", "[1]"),
        ("extra_body", '{"messages": []}'),
    ],
)
def test_extras_that_cannot_be_sent_are_refused(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(**{name: value})


def test_a_certificate_file_that_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    with pytest.raises(SettingsError, match="SSL_CERT_FILE names /nowhere/ca"):
        check_network_settings("https://api.example/v1")
    check_network_settings("http://localhost:1/v1")


def test_a_proxy_that_is_no_address_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example:3128")
    with pytest.raises(SettingsError, match="HTTPS_PROXY"):
        check_network_settings("https://api.example/v1")


@pytest.fixture
def proxy() -> Iterator[str]:
    """A proxy that refuses everybody."""

    class Refusing(BaseHTTPRequestHandler):
        def refuse(self) -> None:
            self.send_response(407)
            self.send_header("content-length", "0")
            self.end_headers()

        do_CONNECT = do_POST = do_GET = refuse

        def log_message(self, *_: Any) -> None:
            """Tests are quiet."""

    server = HTTPServer(("127.0.0.1", 0), Refusing)
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_proxy_that_refuses_is_named_at_once(proxy: str, ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(EndpointUnreachable, match=r"proxy.*HTTPS_PROXY"):
        ask("https://api.example/v1")
    assert ask.waits == []


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[str]:
    """A TLS server whose certificate nobody trusts."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "1",
        "-subj",
        "/CN=localhost",
    ]
    made += ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run(made, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"https://localhost:{server.server_address[1]}/v1"
    server.shutdown()
    server.server_close()


def test_a_certificate_that_is_not_trusted_is_named_at_once(tls: str, ask: Any) -> None:
    with pytest.raises(EndpointUnreachable, match=r"TLS certificate.*SSL_CERT_FILE"):
        ask(tls)
    assert ask.waits == []


def test_tls_to_a_server_without_it_is_named(ask: Any) -> None:
    with ScriptedEndpoint() as endpoint, pytest.raises(EndpointUnreachable, match=r"TLS.*http://"):
        ask(endpoint.base_url.replace("http:", "https:"))
