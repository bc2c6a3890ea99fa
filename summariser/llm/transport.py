"""How a request body reaches a model and its response comes back."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING, Any, Protocol

from summariser.llm.endpoint import Endpoint
from summariser.llm.endpoint_address import key_headers, query_of, without_query
from summariser.models.errors import AuthenticationFailed

if TYPE_CHECKING:
    import httpx2
    import openai

MAX_CONNECTIONS = 1000
KEEPALIVE_SECONDS = 30.0
"""How long an idle connection is kept: at a slow rate each request would otherwise connect anew."""


class Transport(Protocol):
    """Sends the body of a chat completion, once."""

    async def post(self, body: dict[str, Any]) -> httpx2.Response:
        """The response; raises the errors of the openai client."""
        ...

    async def aclose(self) -> None:
        """Close the connections; the transport may be used again."""
        ...


class HTTPTransport:
    """Over HTTP to `endpoint`, from one event loop. `timeout` and `connect_timeout` are seconds."""

    def __init__(self, endpoint: Endpoint, timeout: float, connect_timeout: float) -> None:
        self._endpoint = endpoint
        self._timeout = timeout
        self._connect_timeout = connect_timeout
        self._client: openai.AsyncOpenAI | None = None

    async def post(self, body: dict[str, Any]) -> httpx2.Response:
        """As `Transport.post`. `client.post` takes a third of the CPU time of `chat.completions.create`."""
        import httpx2

        if self._client is None:
            self._client = self._connect()
        return await self._client.post("/chat/completions", cast_to=httpx2.Response, body=body)

    async def aclose(self) -> None:
        """As `Transport.aclose`."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    def _headers(self) -> dict[str, str]:
        """The key, as the client sends it and as Azure takes it, and the user's own headers."""
        endpoint = self._endpoint
        if endpoint.token_provider is not None:
            return dict(endpoint.headers)
        own = key_headers(endpoint.base_url, endpoint.api_key)
        del own["authorization"]  # the client's
        return {**own, **endpoint.headers}

    async def _token(self) -> str:
        """A bearer token; the client asks for it before each request. Raises AuthenticationFailed.

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
        return token

    def _connect(self) -> openai.AsyncOpenAI:
        """A client without retries of its own, and without its debug log, which shows whole prompts.

        Over aiohttp: httpx2's own pool looks at each of its connections at each request.
        """
        import httpx2
        import openai

        logging.getLogger("openai").setLevel(logging.INFO)
        client = openai.DefaultAioHttpClient(
            timeout=httpx2.Timeout(self._timeout, connect=self._connect_timeout),
            trust_env=not self._endpoint.is_loopback,
            limits=httpx2.Limits(max_connections=MAX_CONNECTIONS, keepalive_expiry=KEEPALIVE_SECONDS),
            follow_redirects=False,
        )
        return openai.AsyncOpenAI(
            api_key=self._endpoint.api_key if self._endpoint.token_provider is None else self._token,
            base_url=without_query(self._endpoint.base_url),
            default_query=query_of(self._endpoint.base_url),
            default_headers=self._headers(),
            max_retries=0,
            http_client=client,
        )
