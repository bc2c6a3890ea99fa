"""Addresses of endpoints: normalised, shown without secrets, classified by where they run."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit, urlunsplit

from summariser.models.errors import SettingsError

OPENAI = "https://api.openai.com/v1"
NO_KEY = "none"


def normalised(base_url: str) -> str:
    """`base_url` without a slash at its end, with `/v1` where it has no path; SettingsError if it is none."""
    wrong = SettingsError(
        f"The base URL {without_secrets(base_url)!r} is not an http(s) address.",
        "Write it like http://localhost:11434/v1.",
    )
    try:
        parts = urlsplit(base_url.strip())
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise wrong from error
    if not usable:
        raise wrong
    return urlunsplit(parts._replace(path=parts.path.rstrip("/") or "/v1"))


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
    return host == "api.openai.com" or host.endswith((".openai.azure.com", ".services.ai.azure.com"))
