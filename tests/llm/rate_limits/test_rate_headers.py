from __future__ import annotations

import pytest

from summariser.llm.rate_limits.rate_headers import duration, hold_hinted, seconds_asked


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1s", 1),
        ("6m0s", 360),
        ("120ms", 0.12),
        ("1h2m3.5s", 3723.5),
        ("12", 12),
        ("0.5", 0.5),
        (" 2S ", 2),
        ("", None),
        ("soon", None),
        ("1s later", None),
        ("-1", None),
        ("1.2.3", None),
        ("١", None),
        ("1735689600", None),
        ("9" * 400, None),
    ],
)
def test_durations_as_headers_write_them(text: str, seconds: float | None) -> None:
    assert duration(text) == seconds


def headers(remaining: str, reset: str, limit: str = "60", kind: str = "requests") -> dict[str, str]:
    return {
        f"x-ratelimit-remaining-{kind}": remaining,
        f"x-ratelimit-reset-{kind}": reset,
        f"x-ratelimit-limit-{kind}": limit,
    }


@pytest.mark.parametrize(
    ("given", "hold"),
    [
        ({}, None),
        (headers("3", "1s"), None),
        (headers("0", "300ms"), 0.3),
        (headers("0", "1m0s"), 1.0),
        (headers("0", "1m0s", limit="3"), 20.0),
        (headers("0", "never"), None),
        (headers("0", "2s", limit="?"), 2.0),
        (headers("0", "500ms", kind="tokens") | headers("0", "200ms"), 0.5),
    ],
)
def test_where_nothing_remains_the_next_is_held_back(given: dict[str, str], hold: float | None) -> None:
    assert hold_hinted(given) == hold


def test_retry_after_is_believed_before_hints() -> None:
    assert seconds_asked(headers("0", "1m0s") | {"retry-after": "7"}) == 7
    assert seconds_asked(headers("0", "1m0s")) == 1
    assert seconds_asked({}) is None
