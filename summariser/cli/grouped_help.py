"""Help pages with examples, and options under headings: Source, Model, Checking, Limits, Engine, …"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeVar

import click

Heading = Literal["Source", "Model", "Checking", "Limits", "Engine", "Output", "General"]
HEADINGS: tuple[Heading, ...] = ("Source", "Model", "Checking", "Limits", "Engine", "Output", "General")

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


class GroupedOption(click.Option):
    """An option that names the heading under which help shows it."""

    def __init__(self, param_decls: Sequence[str], heading: Heading = "General", **attributes: Any) -> None:
        super().__init__(param_decls, **attributes)
        self.heading = heading


class GroupedCommand(click.Command):
    """A command whose help has its options by heading; those without one are under `General`.

    `examples` are command lines, shown after the description.
    """

    def __init__(self, *arguments: Any, examples: Sequence[str] = (), **attributes: Any) -> None:
        super().__init__(*arguments, **attributes)
        self.examples = examples

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the description, then the examples, one a line."""
        super().format_help_text(ctx, formatter)
        if self.examples:
            with formatter.section("Examples"):
                for example in self.examples:
                    formatter.write(f"{'':>{formatter.current_indent}}{example}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a section for each heading that has options."""
        for heading in HEADINGS:
            options = [one for one in self.get_params(ctx) if isinstance(one, click.Option)]
            under = [one for one in options if getattr(one, "heading", "General") == heading]
            if rows := [row for one in under if (row := one.get_help_record(ctx)) is not None]:
                with formatter.section(heading):
                    formatter.write_dl(rows)


class SubcommandGroup(click.Group):
    """A group whose help lists each subcommand with the whole first sentence of its description."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list; long sentences wrap."""
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, _first_sentence(self.commands[name])) for name in sorted(self.commands)]
            )


def _first_sentence(command: click.Command) -> str:
    paragraph = " ".join((command.help or "").partition("\n\n")[0].split())
    return paragraph.partition(". ")[0].removesuffix(".") + "."


def grouped_option(heading: Heading, *names: str, **attributes: Any) -> Callable[[_Decorated], _Decorated]:
    """`click.option` under a heading of the help page."""
    return click.option(*names, cls=GroupedOption, heading=heading, **attributes)
