"""Writes docs/cli.md from the commands' own help: `python docs/make_cli.py`. A test holds it fresh."""

from __future__ import annotations

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
    root = click.Context(commands, info_name="summariser", terminal_width=WIDTH)
    names = commands.list_commands(root)
    contexts = [root, *(_context(name, root) for name in names)]
    return "\n".join([INTRODUCTION, *map(_section, contexts)])


def _context(name: str, root: click.Context) -> click.Context:
    command = commands.get_command(root, name)
    assert command is not None
    return click.Context(command, info_name=name, parent=root, terminal_width=WIDTH)


def _section(context: click.Context) -> str:
    return f"## {context.command_path}\n\n```text\n{context.get_help()}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(help_page(), encoding="utf-8")
