"""The benchmark of feeds runs, on a few written by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reading_feeds import DIALECTS

BENCHMARK = Path(__file__).parents[3] / "benchmarks" / "feeds.py"


def test_it_counts_what_it_reads_and_names_what_failed(tmp_path: Path) -> None:
    for name, data in DIALECTS.items():
        (tmp_path / f"{name}.{'json' if data.startswith('{') else 'xml'}").write_text(data)
    (tmp_path / "page.xml").write_text("<!doctype html><html><body>no feed</body></html>")
    (tmp_path / "settings.json").write_text("{}")
    command = [sys.executable, BENCHMARK, tmp_path, "--peers", "--list"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ours = next(line.split() for line in shown.splitlines() if line.startswith("summariser"))
    assert ours[1:6] == ["8", "7", "0", "1", "14"]
    assert "page.xml" in shown and "all links equal" in shown
