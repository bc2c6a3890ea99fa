"""What the tests of the command line share."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from commandline import Ended

from summariser.cli import commands
from summariser.cli.command_runner import CommandRun, run_to_status


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """An empty folder, no settings of whoever runs the tests, and logging as it was."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith(("SUMMARISER_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SUMMARISER_VERIFY", "false")  # as for all tests whose scripts answer no verification
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def invoke(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run the program in this process; gives its exit status, stdout and stderr."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def call(*arguments: str | Path) -> Ended:
        monkeypatch.setattr(sys, "argv", ["summariser", *map(str, arguments)])
        status = run_to_status(commands, CommandRun())
        return Ended(status, *capfd.readouterr())

    return call
