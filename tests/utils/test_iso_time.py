from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summariser.utils.iso_time import iso_time


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2026-03-12", "2026-03-12"),
        ("2026-03-12T09:05:00Z", "2026-03-12T09:05:00Z"),
        ("2026-03-12T09:05:00.123+0200", "2026-03-12T09:05:00+02:00"),
        ("2026-03-12 09:05", "2026-03-12T09:05:00"),
        ("2026-03-12 09:05:10 UTC", "2026-03-12T09:05:10Z"),
        ("20260312", "2026-03-12"),
        ("20260312T090500Z", "2026-03-12T09:05:00Z"),
        ("Thu, 12 Mar 2026 09:05:00 +0000", "2026-03-12T09:05:00Z"),
        ("Thu, 12 Mar 2026 09:05:00 EST", "2026-03-12T09:05:00-05:00"),
        ("3.2.2025", "2025-02-03"),
        ("03.02.2025 10:40", "2025-02-03T10:40:00"),
        ("25/12/2025", "2025-12-25"),
        ("12/25/2025", "2025-12-25"),
        ("03/04/2026", None),
        (1776072000, "2026-04-13T09:20:00Z"),
        (1776072000000, "2026-04-13T09:20:00Z"),
        ("1776072000", "2026-04-13T09:20:00Z"),
        (True, None),
        (5, None),
        (float("nan"), None),
        ("2026-02-30", None),
        ("31.02.2026", None),
        ("2026-03-12T25:00", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        ([], None),
    ],
)
def test_times(value: object, written: str | None) -> None:
    assert iso_time(value) == written


@given(st.one_of(st.text(), st.floats(), st.integers()))
def test_nothing_breaks_it(value: object) -> None:
    assert iso_time(value) is None or isinstance(iso_time(value), str)
