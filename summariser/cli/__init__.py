"""The command line: one thin module a command, imported when it is called.

stdout carries the result and nothing else; progress, warnings and errors go to stderr. `main` is the entry.
"""

from __future__ import annotations

import gc
from importlib import import_module

import click

from summariser.cli.command_runner import CommandRun, debug_option, run_to_status

# Name: what `summariser --help` says of it. Stated here so that help need not import the command.
COMMANDS = {
    "article": "Summarise one article: a file, a web address, or - for stdin.",
    "batch": "Summarise many articles into a store; the same command goes on where it was stopped.",
    "check": "Check a record again, also one that another program made, against its article.",
    "doctor": "Say what is configured, whether the model answers, and how to mend what is wrong.",
    "export": "Write what a store holds as JSON Lines, CSV or Parquet.",
    "feed": "Follow feeds (RSS, Atom, JSON Feed): records of what is new in them, into a store.",
    "schema": "Print the JSON Schema of the result.",
    "show": "Show a record of a store, or why there is none.",
    "store": "Join stores, check one, count what is in it.",
}


class LazyGroup(click.Group):
    """A group that imports the module of a command only to run that command or to show its help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the alphabet."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, from `summariser.cli.NAME`; None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}_command").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.group(cls=LazyGroup)
@click.version_option(package_name="summariser", message="%(package)s %(version)s")
@debug_option
def commands() -> None:
    """Turn a news article into a record with evidence: summary, actors, commitments, figures.

    \b
    Exit status: 0 done; 1 something unforeseen; 2 wrong usage or settings;
    3 the input cannot be read or is no article; 4 the model endpoint failed;
    5 the model answered, and nothing usable was left after checking, or `check` found
    something that the article does not carry; 6 of many articles not all are done;
    7 a store cannot be used, or `store check` found a fault.
    """


def main() -> None:
    """Run the command that `sys.argv` names and exit with its status."""
    # Start-up makes many objects that stay; to look for cycles among them takes a tenth of it.
    gc.set_threshold(50_000, 20, 20)
    raise SystemExit(run_to_status(commands, CommandRun()))
