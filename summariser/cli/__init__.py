"""The command line: one thin module a command, imported when it is called.

stdout carries the result and nothing else; progress, warnings and errors go to stderr. `main` is the entry.
"""

from __future__ import annotations

import gc
from importlib import import_module

import click

from summariser.cli.command_runner import CommandRun, debug_option, run_to_status
from summariser.utils.distribution import DISTRIBUTION

# Name: its line in `summariser --help`. Here, so that help imports no command.
COMMANDS = {
    "article": "Summarise one article: a file, a URL, or - for stdin.",
    "batch": "Summarise many articles into a store; re-running the command resumes.",
    "check": "Check a record, made by any program, against its article.",
    "demo": "Show a strong model's record of an example, with its evidence page; no key needed.",
    "doctor": "Show what is configured, whether the model answers, and how to fix it.",
    "export": "Export a store as JSON Lines, CSV or Parquet.",
    "feed": "Follow feeds (RSS, Atom, JSON Feed) and summarise new entries.",
    "ledger": "Show promises across articles: outstanding, due, overdue, changed.",
    "mcp": "Serve tools to an AI assistant (Model Context Protocol).",
    "report": "Write a page of one record, or of a whole store with tables and plots.",
    "schema": "Print the JSON Schema of the result.",
    "show": "Show a record in a store, or why there is none.",
    "store": "Merge stores, check one, count its contents, or describe it for Datasette.",
}


class LazyGroup(click.Group):
    """A group that imports a command's module only to run that command or to show its help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in alphabetical order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, from `summariser.cli.NAME`; None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}_command").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; the error for an unknown command names the nearest one."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            if near := get_close_matches(args[0], COMMANDS, n=1):
                raise click.UsageError(f"{error.message} Did you mean {near[0]!r}?", ctx) from error
            raise

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name=DISTRIBUTION, message="summariser %(version)s")
@debug_option
def commands() -> None:
    """Turn news articles into validated records with evidence: summary, actors, commitments, figures.

    \b
    Examples:
      summariser article report.html
      summariser article https://example.org/news/1 --model gpt-5-mini
      summariser batch news/ --store runs.db

    \b
    Exit status:
      0  done
      1  unexpected error
      2  wrong usage or settings
      3  the input cannot be read or is not an article
      4  the model endpoint failed
      5  no usable answer is left after checking; `check` found an error
      6  not all of many articles are done
      7  the store cannot be used; `store check` found a problem
    """


def main() -> None:
    """Run the command that `sys.argv` names and exit with its status."""
    # Start-up makes many objects that stay; to look for cycles among them takes a tenth of it.
    gc.set_threshold(50_000, 20, 20)
    status = run_to_status(commands, CommandRun())
    # The end of the interpreter looks for cycles too, in what the end of the process frees anyhow.
    gc.freeze()
    raise SystemExit(status)
