"""Writes docs/cli.md from the commands' own help: `python docs/make_cli.py`. A test holds it fresh."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from summariser.cli import commands

PAGE = Path(__file__).with_name("cli.md")
WIDTH = 88
INTRODUCTION = """\
# Command line

What each command says of itself with `--help`. Made by `python docs/make_cli.py`; do not edit.

The result goes to stdout and nothing else does; progress, warnings and errors go to stderr. An
error is one plain sentence; `--debug` adds the traceback. Colour is left out where `NO_COLOR` is
set, `TERM` is `dumb`, or the output is no terminal.
"""


def help_page() -> str:
    """The whole of docs/cli.md."""
    root = click.Context(commands, info_name="summariser", terminal_width=WIDTH, **commands.context_settings)
    return "\n".join([INTRODUCTION, *map(_section, _contexts(root))])


def _contexts(context: click.Context) -> Iterator[click.Context]:
    """That of a command, and those of the commands in it."""
    yield context
    group = context.command
    if isinstance(group, click.Group):
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            yield from _contexts(click.Context(command, info_name=name, parent=context, terminal_width=WIDTH))


def _section(context: click.Context) -> str:
    return f"## {context.command_path}\n\n```text\n{context.get_help()}\n```\n"


if __name__ == "__main__":
    if "--stdout" in sys.argv:
        sys.stdout.write(help_page())
    else:
        PAGE.write_text(help_page(), encoding="utf-8")
