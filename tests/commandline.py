"""The program as a user starts it: a process of its own, without the settings of whoever runs the tests."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM = [sys.executable, "-m", "summariser"]


@dataclass(frozen=True)
class Ended:
    """How a run ended, and what it said."""

    status: int
    stdout: str
    stderr: str


def environment(**added: str) -> dict[str, str]:
    """The environment without any setting of the program, colour or terminal, and with `added`.

    Verification is off, as in all tests whose scripts answer none.
    """
    prefixes = ("SUMMARISER_", "OPENAI_", "NO_COLOR", "TERM", "COLUMNS", "PYTHONWARNINGS")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(prefixes)}
    return {**kept, "SUMMARISER_VERIFY": "false", **added}


def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **env: str) -> Ended:
    """Run the program with pipes."""
    ended = subprocess.run(
        [*PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, cwd=cwd, env=environment(**env)
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def run_on_terminal(*arguments: str | Path, cwd: Path | None = None, **env: str) -> Ended:
    """Run the program with stdout on a terminal and stderr in a pipe."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=environment(**env),
    )
    os.close(theirs)
    shown = _everything(ours)
    _, stderr = process.communicate()
    return Ended(process.returncode, shown.replace("\r\n", "\n"), stderr.decode())


def _everything(terminal: int) -> str:
    parts = []
    try:
        while part := os.read(terminal, 65536):
            parts.append(part)
    except OSError:  # Linux says so when the other end is closed
        pass
    finally:
        os.close(terminal)
    return b"".join(parts).decode()
