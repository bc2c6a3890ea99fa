"""Runs a command: exit status, error messages, --debug."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import click

from summariser.models.errors import SummariserError

INTERRUPTED = 130

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


@dataclass
class CommandRun:
    """Options that decide how errors are shown."""

    debug: bool = False


def _remember_debug(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(CommandRun).debug = True


def debug_option(command: _Decorated) -> _Decorated:
    """Add `--debug`, which shows tracebacks and library logs."""
    option = click.option(
        "--debug",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_remember_debug,
        help="Show tracebacks of errors, and the logs of libraries.",
    )
    return option(command)


def silence_libraries(context: click.Context) -> None:
    """Switch off the logs and warnings of libraries on stderr, unless `--debug` is given."""
    if not context.ensure_object(CommandRun).debug:
        import logging
        import warnings

        logging.disable()
        warnings.simplefilter("ignore")


def run_to_status(command: click.Command, run: CommandRun) -> int:
    """Run `command` on the arguments of the process. Prints an error to stderr and returns its exit status.

    An unexpected exception ends the process with status 1 and one sentence instead of a traceback.
    """
    sys.excepthook = partial(_print_unexpected, run)
    if sys.stdout is None:  # closed by the shell, as by >&-
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    try:
        return command.main(prog_name="summariser", standalone_mode=False, obj=run) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except SummariserError as error:
        if run.debug:
            sys.__excepthook__(type(error), error, error.__traceback__)
        print_stderr(f"Error: {error}")
        return error.exit_status


def _print_unexpected(
    run: CommandRun, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if run.debug:
        sys.__excepthook__(kind, error, trace)
    else:
        print_stderr(
            f"Error: unexpected {kind.__name__}: {error}. Run again with --debug to see the traceback."
        )


def print_stderr(line: str, dim: bool = False) -> None:
    """Print one line to stderr, without control characters. A closed stderr is ignored.

    With `dim`, a terminal shows it in a faint colour.
    """
    from summariser.cli.output import colored
    from summariser.utils.safe_text import plain_line

    if sys.stderr is None:
        return
    try:
        # sys.stderr, since a progress display replaces it and moves out of the way.
        text = plain_line(line)
        print(
            click.style(text, dim=True) if dim and colored(sys.stderr) else text, file=sys.stderr, flush=True
        )
    except BrokenPipeError:
        sys.stderr = None
