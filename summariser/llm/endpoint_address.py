"""Addresses of endpoints: normalised, shown without secrets, classified by where they run."""

from __future__ import annotations

import ipaddress
import os
import re
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from summariser.models.errors import SettingsError

OPENAI = "https://api.openai.com/v1"
NO_KEY = "none"
_AZURE = (".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com")


def normalised(base_url: str, api_version: str | None = None) -> str:
    """`base_url` as the root of the API's paths; SettingsError if it is no address.

    Without a slash, `/chat/completions` or `/models` at its end, and with `/v1` where it has no path. A query
    stays, with `api_version` as its `api-version`.
    """
    wrong = SettingsError(
        f"The base URL {without_secrets(base_url)!r} is not an http(s) address.",
        "Write it like http://localhost:11434/v1.",
    )
    try:
        parts = urlsplit(base_url.strip())
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        usable = usable and not re.search(r"\s", base_url.strip())
    except ValueError as error:
        raise wrong from error
    if not usable:
        raise wrong
    path = re.sub(r"/(?:chat/completions|completions|models)$", "", parts.path.rstrip("/"))
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query |= {"api-version": api_version} if api_version else {}
    path = path.rstrip("/") or "/v1"
    return urlunsplit(parts._replace(path=path, query=urlencode(query), fragment=""))


def with_path(base_url: str, path: str) -> str:
    """The address of `path` below `base_url`, whose query stays at the end."""
    parts = urlsplit(base_url)
    return urlunsplit(parts._replace(path=parts.path.rstrip("/") + path))


def query_of(base_url: str) -> dict[str, str]:
    """The query parameters of `base_url`."""
    return dict(parse_qsl(urlsplit(base_url).query, keep_blank_values=True))


def without_query(base_url: str) -> str:
    """`base_url` without its query."""
    return urlunsplit(urlsplit(base_url)._replace(query=""))


def proxy_for(base_url: str) -> str | None:
    """The proxy that the environment names for requests to `base_url`; None where it names none."""
    from urllib.request import getproxies, proxy_bypass

    parts, proxies = urlsplit(base_url), getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.hostname or ""):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def key_headers(base_url: str, api_key: str) -> dict[str, str]:
    """The headers that carry the key; Azure takes a key in one of its own."""
    host = urlsplit(base_url).hostname or ""
    azure = {"api-key": api_key} if host.endswith(_AZURE) else {}
    return {"authorization": f"Bearer {api_key}"} | azure


def check_network_settings(base_url: str) -> None:
    """Raise SettingsError for variables of the environment with which no connection can be made."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        path = os.environ.get(name)
        if path and urlsplit(base_url).scheme == "https" and not Path(path).exists():
            raise SettingsError(f"{name} names {path}, which does not exist.", f"Correct or unset {name}.")
    if is_loopback(base_url):
        return
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        proxy = os.environ.get(name)
        if proxy and urlsplit(proxy).scheme not in ("http", "https", "socks4", "socks5", "socks5h"):
            raise SettingsError(
                f"{name} is not the address of a proxy.", "Write it like http://proxy.example:3128."
            )


def without_secrets(url: str) -> str:
    """`url` without user, password, query and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "(unreadable)"
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def is_loopback(url: str) -> bool:
    """Whether the host of `url` is this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_openai_or_azure(url: str) -> bool:
    """Whether `url` is OpenAI's own service, there or at Azure, whose rules for schemas are the strictest."""
    host = urlsplit(url).hostname or ""
    return host == "api.openai.com" or host.endswith(_AZURE)
