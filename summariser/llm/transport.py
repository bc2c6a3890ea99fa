"""How a request body reaches a model and its response comes back."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from summariser.llm.endpoint import Endpoint
from summariser.llm.endpoint_address import key_headers, proxy_for, query_of, with_path, without_query
from summariser.models.errors import AuthenticationFailed
from summariser.utils.distribution import version

if TYPE_CHECKING:
    import ssl

    import aiohttp

MAX_CONNECTIONS = 1000
KEEPALIVE_SECONDS = 30.0
"""How long an idle connection is kept: at a slow rate each request would otherwise connect anew."""

_HEADERS = {"accept": "application/json", "content-type": "application/json"}


@dataclass(frozen=True)
class HTTPResponse:
    """What an endpoint answered, whatever the status."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return self.status // 100 == 2


class ConnectionFailed(Exception):
    """No response came; the cause says why."""


class Transport(Protocol):
    """Sends the body of a chat completion, once."""

    async def post(self, body: dict[str, Any]) -> HTTPResponse:
        """The response, also one that is an error. Raises ConnectionFailed."""
        ...

    async def aclose(self) -> None:
        """Close the connections; the transport may be used again."""
        ...


class HTTPTransport:
    """Over HTTP to `endpoint`, from one event loop. `timeout` and `connect_timeout` are seconds.

    By aiohttp: openai's client takes a second of CPU time and 37 MB to import, in each process, and twice the
    CPU time of a request.
    """

    def __init__(self, endpoint: Endpoint, timeout: float, connect_timeout: float) -> None:
        self._endpoint = endpoint
        self._timeout = timeout
        self._connect_timeout = connect_timeout
        self._session: aiohttp.ClientSession | None = None
        self._address = with_path(without_query(endpoint.base_url), "/chat/completions")
        self._query = query_of(endpoint.base_url)
        self._proxy: str | None = None

    async def post(self, body: dict[str, Any]) -> HTTPResponse:
        """As `Transport.post`. Raises AuthenticationFailed where the token provider fails."""
        import aiohttp

        session = self._session = self._session or self._open_session()
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        headers = {} if self._endpoint.token_provider is None else await self._bearer()
        try:
            async with session.post(
                self._address,
                params=self._query,
                data=data,
                headers=headers,
                allow_redirects=False,
                proxy=self._proxy,
            ) as response:
                content = await response.read()
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError) as error:
            raise ConnectionFailed(str(error)) from error
        return HTTPResponse(response.status, response.headers, _decoded(content, response.charset))

    async def aclose(self) -> None:
        """As `Transport.aclose`."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _open_session(self) -> aiohttp.ClientSession:
        import aiohttp

        endpoint = self._endpoint
        self._proxy = None if endpoint.is_loopback else proxy_for(endpoint.base_url)
        is_secure = endpoint.base_url.startswith("https:")
        context = _ssl_context(trust_env=not endpoint.is_loopback) if is_secure else True
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=MAX_CONNECTIONS, keepalive_timeout=KEEPALIVE_SECONDS, ssl=context
            ),
            timeout=aiohttp.ClientTimeout(sock_connect=self._connect_timeout, sock_read=self._timeout),
            headers={**_HEADERS, "user-agent": f"summariser/{version()}", **self._headers()},
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    def _headers(self) -> dict[str, str]:
        """The key, as Azure takes it too, and the user's own headers."""
        endpoint = self._endpoint
        own = {name.lower(): value for name, value in endpoint.headers.items()}
        if endpoint.token_provider is not None:
            return own
        return {**key_headers(endpoint.base_url, endpoint.api_key), **own}

    async def _bearer(self) -> dict[str, str]:
        """The header with a token, which is asked for before each request. Raises AuthenticationFailed.

        A synchronous provider may wait for a network, so it runs in a thread.
        """
        provider = self._endpoint.token_provider
        assert provider is not None, "it is only asked where there is one"
        try:
            token = await asyncio.to_thread(provider)
            token = token if isinstance(token, str) else await token
        except Exception as error:  # a user's function may raise anything
            raise AuthenticationFailed(f"The token provider failed: {error}.") from error
        if not isinstance(token, str) or not re.fullmatch("[!-~]+", token):
            raise AuthenticationFailed("The token provider gave no token that can be sent in a header.")
        return {"authorization": f"Bearer {token}", **self._headers()}


def _ssl_context(*, trust_env: bool) -> ssl.SSLContext:
    """The certificate authorities that httpx2 trusts: where an image has none of its own it has them."""
    import httpx2

    return httpx2.create_ssl_context(trust_env=trust_env)


def _decoded(content: bytes, charset: str | None) -> str:
    try:
        return content.decode(charset or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")
