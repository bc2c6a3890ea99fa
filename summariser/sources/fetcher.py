"""Fetches a web page or a feed: http(s) only, no way into private networks, one deadline, bounded bytes.

fetch → the host's limit → for each hop: check the URL → robots.txt → request → redirect? → body within limits
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from summariser.models.errors import (
    InputTooLarge,
    NotAnArticle,
    RefusedByServer,
    UnreadableInput,
)
from summariser.models.settings import Settings
from summariser.sources.host_pacing import HostLimiter
from summariser.sources.response_body import ACCEPTED, body, too_large
from summariser.sources.robots import (
    MAX_ROBOTS_BYTES,
    PRODUCT_TOKEN,
    RobotsCache,
    RobotsRules,
    parse_robots,
)
from summariser.utils.distribution import version
from summariser.utils.iso_time import retry_after

if TYPE_CHECKING:
    import httpcore2
    from ssrfguard import Policy, Resolver, Target

PageKind = Literal["html", "feed", "jsonl", "unknown"]

_MAX_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)
_ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, application/feed+json;q=0.9, */*;q=0.5"
_PORT_OF_SCHEME = {"http": 80, "https": 443}
_KEPT_IN_URL = "/%:@!$&'()*+,;=~-._?[]"
_ROBOTS = RobotsCache()
_HOSTS = HostLimiter()
_NOT_MODIFIED = 304
_SENDABLE = re.compile(r"[ -~]{1,2000}")
_DETOURS = (
    (
        "a login page",
        re.compile(r"/(?:log[-_]?in|sign[-_]?in|signon|sso|oauth2?|auth|subscribe|registration)(?:[/.?]|$)"),
    ),
    (
        "a consent wall",
        re.compile(
            r"//consent\.|//myprivacy\.|/(?:consent|cookie[-_]?wall|privacy[-_]?gate|gdpr)(?:[/.?-]|$)"
        ),
    ),
)

_KIND_OF_TYPE: dict[str, PageKind] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
    "application/rdf+xml": "feed",
    "application/feed+json": "feed",
    "application/x-ndjson": "jsonl",
    "application/jsonl": "jsonl",
}
_READABLE_TYPES = (
    *("text/", "application/xml", "application/json", "application/octet-stream"),
    *("application/pdf", "application/x-pdf"),
)
_READABLE_SUFFIXES = ("+xml", "+json")

_STATUS_SENTENCES = {
    401: ("asks for a login (401)", "Save the page in your browser and name the file."),
    402: ("asks for payment (402)", "Save the page in your browser and name the file."),
    403: ("refuses access to programs (403)", "Save the page in your browser and name the file."),
    404: ("does not exist (404)", "Check the address."),
    410: ("has been removed (410)", "Look for a copy in a web archive."),
    429: ("limits the rate of requests (429)", "Wait and try again."),
    451: ("is withheld for legal reasons (451)", ""),
}


@dataclass(frozen=True)
class Validators:
    """Validators of the page at `url` for conditional requests (RFC 9110, section 13); kept by the caller."""

    url: str
    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers of a conditional request; empty if the server sent no validators."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        # A value that is not allowed in a header is not sent back.
        return {name: value for name, value in named.items() if value and _SENDABLE.fullmatch(value)}


@dataclass(frozen=True)
class FetchedPage:
    """A response: the URL after all redirects, the decompressed bytes, kind and charset as served.

    `validators` make the next request conditional (`fetch_changed`). `moved_to` is the target of permanent
    redirects (301, 308), None if the requested URL is still valid.
    """

    url: str
    data: bytes
    kind: PageKind
    charset: str | None
    validators: Validators = field(default_factory=lambda: Validators(""))
    moved_to: str | None = None


class _Redirect(NamedTuple):
    url: str
    permanent: bool


def fetch(url: str, settings: Settings, resolver: Resolver | None = None) -> FetchedPage:
    """The page at `url`, redirects followed, within `settings.fetch_timeout` and `settings.max_input_bytes`.

    The byte limit applies to the bytes sent and to what they decompress to. `resolver` replaces
    `socket.getaddrinfo`. Waits for the host's limits (`settings.host_delay`, `settings.host_concurrency`).

    Raises UnreadableInput if the page cannot or must not be fetched, InputTooLarge if it is too large,
    NotAnArticle if it redirects to a login page or a consent wall.
    """
    page = fetch_changed(url, Validators(""), settings, resolver)
    if page is None:
        raise UnreadableInput(f"{url} answered {_NOT_MODIFIED} to an unconditional request.", "Try again.")
    return page


def fetch_changed(
    url: str, known: Validators, settings: Settings, resolver: Resolver | None = None
) -> FetchedPage | None:
    """The page as `fetch` returns it, or None if it has not changed since `known`, of an earlier response.

    Raises as `fetch` does.
    """
    with _HOSTS.acquire(_host(url), settings.host_delay, settings.host_concurrency):
        return _fetched(url, known, settings, resolver)


def _fetched(
    url: str, known: Validators, settings: Settings, resolver: Resolver | None
) -> FetchedPage | None:
    asked = lasting = url
    with _session(url, settings, resolver) as session:
        for _ in range(_MAX_REDIRECTS + 1):
            session.obey_robots(url)
            found = session.get(url, settings.max_input_bytes, known if url == known.url else Validators(url))
            if not isinstance(found, _Redirect):
                return replace(found, moved_to=lasting if lasting != asked else None) if found else None
            # After a temporary redirect, later ones say nothing about the requested URL.
            lasting = found.url if found.permanent and lasting == url else lasting
            url = found.url
            _refuse_detour(asked, url)
    raise UnreadableInput(f"{url} redirects more than {_MAX_REDIRECTS} times.", "Open it in a browser.")


@contextmanager
def _session(url: str, settings: Settings, resolver: Resolver | None) -> Iterator[_Session]:
    """A session whose network errors become UnreadableInput with a sentence about `url`."""
    import httpcore2
    from ssrfguard import BlockedAddressError, BlockedURLError

    from summariser.sources.guarded_network import Deadline, GuardedBackend, policy_for

    policy, deadline = policy_for(settings.allow_private), Deadline(settings.fetch_timeout)
    try:
        backend = GuardedBackend(policy, deadline, resolver)
        with httpcore2.ConnectionPool(network_backend=backend) as pool:
            yield _Session(pool, policy)
    except BlockedAddressError as error:
        raise UnreadableInput(
            f"{url} leads to {error.address}, which is no public address.",
            "Pass --allow-private if it is in your own network.",
            blocked=True,
        ) from error
    except BlockedURLError as error:
        raise UnreadableInput(
            f"{url} is not fetched: {error.reason}.",
            "Give a public http(s) address; --allow-private lifts the limits on addresses and ports.",
            blocked=True,
        ) from error
    except httpcore2.TimeoutException as error:
        raise UnreadableInput(
            f"{url} did not answer within {settings.fetch_timeout:g} seconds.",
            "Raise fetch_timeout, or try later.",
        ) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
        raise UnreadableInput(
            f"{url} cannot be fetched: {error}.", "Check the address and the network."
        ) from error


@dataclass(frozen=True)
class _Session:
    """The connections of one fetch, and the addresses that it may connect to."""

    pool: httpcore2.ConnectionPool
    policy: Policy

    def get(self, url: str, limit: int, known: Validators) -> FetchedPage | _Redirect | None:
        """The page at `url`, its redirect, or None if it has not changed since `known`."""
        with self.response(url, known) as response:
            headers = _headers(response)
            if response.status == _NOT_MODIFIED and known.headers():
                return None
            if response.status in _REDIRECTS and "location" in headers:
                return _Redirect(_target(url, headers["location"]), response.status in _PERMANENT)
            _refuse_status(url, response.status, headers)
            media_type, charset = _content_type(headers)
            _refuse_type(url, media_type)
            announced = headers.get("content-length", "")
            if announced.isdigit() and int(announced) > limit:
                raise too_large(url, limit)
            encoding = headers.get("content-encoding", "")
            data = b"".join(body(response.iter_stream(), encoding, limit, url))
            validators = Validators(url, headers.get("etag"), headers.get("last-modified"))
            return FetchedPage(url, data, _KIND_OF_TYPE.get(media_type, "unknown"), charset, validators)

    @contextmanager
    def response(self, url: str, known: Validators | None = None) -> Iterator[httpcore2.Response]:
        """One request, without redirects; the body is not read yet."""
        import httpcore2

        target = self.policy.check_url(url)
        headers: dict[bytes | str, bytes | str] = {
            "Host": _authority(target),
            "User-Agent": f"{PRODUCT_TOKEN}/{version()}",
            "Accept": _ACCEPT,
            "Accept-Encoding": ACCEPTED,
        }
        headers.update(known.headers() if known else {})
        address = httpcore2.URL(scheme=target.scheme, host=target.host, port=target.port, target=_path(url))
        with self.pool.stream("GET", address, headers=headers) as response:
            yield response

    def obey_robots(self, url: str) -> None:
        """Respect the site's robots.txt: its crawl delay; UnreadableInput where it disallows `url`."""
        target = self.policy.check_url(url)
        origin = f"{target.scheme}://{_authority(target)}"
        rules = _ROBOTS.rules(origin, lambda: self._robots(origin))
        if not rules.allows(url):
            raise UnreadableInput(
                f"The site's robots.txt disallows {url}.",
                "Save the page in your browser and name the file.",
            )
        _HOSTS.raise_delay(_host(url), rules.crawl_delay)

    def _robots(self, origin: str) -> RobotsRules:
        url = f"{origin}/robots.txt"
        for _ in range(_MAX_REDIRECTS + 1):
            with self.response(url) as response:
                headers = _headers(response)
                if response.status in _REDIRECTS and "location" in headers:
                    url = _target(url, headers["location"])
                    continue
                data = _beginning(response, headers, url) if response.status == 200 else b""
                return parse_robots(response.status, data)
        return parse_robots(404)


def _host(url: str) -> str:
    """Host and port as written; an invalid URL is refused later."""
    return url.partition("//")[2].partition("/")[0].lower()[:300]


def _target(url: str, location: str) -> str:
    """Where a redirect from `url` leads."""
    try:
        return urldefrag(urljoin(url, location)).url
    except ValueError as error:
        raise UnreadableInput(f"{url} redirects to an invalid URL.", "Open it in a browser.") from error


def _refuse_detour(asked: str, url: str) -> None:
    """Raises NotAnArticle where a redirect leads away from the page to a login or a consent wall."""
    for name, pattern in _DETOURS:
        if pattern.search(url.lower()[:2000]) and not pattern.search(asked.lower()[:2000]):
            raise NotAnArticle(
                f"{asked} leads to {name}, not to an article.",
                "Open it in a browser, save the article and name the file.",
            )


def _authority(target: Target) -> str:
    """Host, in brackets if it is an IPv6 address, and port unless it is the scheme's own."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    return host if _PORT_OF_SCHEME[target.scheme] == target.port else f"{host}:{target.port}"


def _path(url: str) -> str:
    """Path and query of a URL for the request line: non-ASCII characters are percent-encoded."""
    parts = urlsplit(url)
    path = quote(parts.path or "/", safe=_KEPT_IN_URL)
    return f"{path}?{quote(parts.query, safe=_KEPT_IN_URL)}" if parts.query else path


def _beginning(response: httpcore2.Response, headers: Mapping[str, str], url: str) -> bytes:
    """The beginning of a robots.txt: at least MAX_ROBOTS_BYTES, or all of it."""
    data = b""
    try:
        for part in body(response.iter_stream(), headers.get("content-encoding", ""), MAX_ROBOTS_BYTES, url):
            data += part
    except InputTooLarge:
        pass
    return data


def _headers(response: httpcore2.Response) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}


def _refuse_status(url: str, status: int, headers: Mapping[str, str]) -> None:
    if status == 200:
        return
    said, hint = _STATUS_SENTENCES.get(status, ("", ""))
    if not said and status >= 500:
        said, hint = f"is not available: server error ({status})", "Try again later."
    wait = retry_after(headers, datetime.now(timezone.utc))
    message = f"The page {url} {said or f'answered with status {status}'}."
    raise RefusedByServer(message, hint, status, wait)


def _content_type(headers: Mapping[str, str]) -> tuple[str, str | None]:
    """The media type in lower case, and the charset if one is given."""
    media_type, _, parameters = headers.get("content-type", "").partition(";")
    name, _, charset = parameters.strip().partition("=")
    named = charset.partition(";")[0].strip().strip("\"'")
    return media_type.strip().lower(), named if name.strip().lower() == "charset" and named else None


def _refuse_type(url: str, media_type: str) -> None:
    known = not media_type or media_type in _KIND_OF_TYPE
    if known or media_type.startswith(_READABLE_TYPES) or media_type.endswith(_READABLE_SUFFIXES):
        return
    raise UnreadableInput(f"{url} is {media_type}, not a page.", "Name a page, a text or a feed.")
