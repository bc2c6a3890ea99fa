"""`summariser demo`: a record that a strong model's recorded answers became, without a key."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.output import Output, check_place, choose_output


@click.command("demo", cls=GroupedCommand, examples=("summariser demo", "summariser demo -o demo.html"))
@grouped_option(
    "Output",
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("demo.html"),
    show_default=True,
    metavar="FILE",
    help="HTML file for the evidence page.",
)
@debug_option
@click.pass_context
def command(context: click.Context, /, output: Path) -> None:
    """Show what a strong model makes of an article: an example that needs no key and no network.

    The article is invented. The model's answers, extraction and verification, were recorded and replayed
    through the whole path. The record is printed, and its evidence page is written to a file.
    """
    check_place(output, "")
    silence_libraries(context)
    from summariser.models.record import ArticleSummary
    from summariser.rendering import render_html, render_json, render_terminal

    text = (files("summariser.cli") / "demo_record.json").read_text("utf-8")
    record = ArticleSummary.model_validate_json(text)
    place = choose_output(None, None, "")
    shown = render_terminal(record, place.width, place.color) if sys.stdout.isatty() else render_json(record)
    place.write(shown)
    Output("html", output, 0, color=False).write(render_html(record))
    print_stderr(f"Written: {output}")
