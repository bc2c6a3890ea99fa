"""How a command ends: its exit status, and what is said when it fails."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import Any, TypeVar

import click

from summariser.models.errors import SummariserError

INTERRUPTED = 130

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


@dataclass
class CommandRun:
    """One run of the program: what its end must know of its options."""

    debug: bool = False


def _remember_debug(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(CommandRun).debug = True


def debug_option(command: _Decorated) -> _Decorated:
    """Add `--debug`, which shows the traceback of an error."""
    option = click.option(
        "--debug",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_remember_debug,
        help="Show the traceback of an error, and what the libraries log.",
    )
    return option(command)


def silence_libraries(context: click.Context) -> None:
    """Unless `--debug` is given: stderr is for sentences of ours, not for what libraries log and warn of."""
    if not context.ensure_object(CommandRun).debug:
        import logging
        import warnings

        logging.disable()
        warnings.simplefilter("ignore")


def run_to_status(command: click.Command, run: CommandRun) -> int:
    """Run `command` on the arguments of the process. An error is told on stderr; its exit status is returned.

    What nobody foresaw is left to Python, which ends with status 1, with one sentence for a traceback.
    """
    sys.excepthook = partial(_tell_unforeseen, run)
    try:
        return command.main(prog_name="summariser", standalone_mode=False, obj=run) or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except SummariserError as error:
        if run.debug:
            traceback.print_exception(error)
        tell(f"Error: {error}")
        return error.exit_status


def _tell_unforeseen(
    run: CommandRun, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if run.debug:
        traceback.print_exception(kind, error, trace)
    else:
        what = f"{kind.__name__}: {error}"
        tell(f"Error: something unforeseen happened ({what}). Run again with --debug to see where.")


def tell(sentence: str) -> None:
    """Say one line on stderr; nothing in it drives the terminal. A stderr that nobody reads is no fault."""
    from summariser.utils.safe_text import plain_line

    if sys.stderr is None:
        return
    try:
        # By way of sys.stderr, where a progress line that is shown there makes room.
        print(plain_line(sentence), file=sys.stderr, flush=True)
    except BrokenPipeError:
        sys.stderr = None
