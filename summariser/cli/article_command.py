"""`summariser article`: one article from its source to a page, a file or a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.options import checking_options, model_options, private_option, result_options
from summariser.cli.output import Output, choose_output, colored

if TYPE_CHECKING:
    from summariser.models.record import ArticleSummary
    from summariser.models.settings import Settings

NO_MODEL = "A model finds more than the rules do: see `summariser doctor`."


@click.command(
    "article",
    cls=GroupedCommand,
    examples=(
        "summariser article report.html",
        "summariser article https://example.org/news/1 --format json",
        "summariser article report.txt --model gpt-5-mini --focus 'costs and deadlines' --output report.html",
        "summariser article report.txt --base-url http://localhost:11434/v1 --model qwen3:8b",
        "curl -s https://example.org/news/1 | summariser article - --clean-only",
    ),
)
@click.argument("source")
@result_options
@grouped_option(
    "Output",
    "--clean-only",
    is_flag=True,
    help="Stop after cleaning: show the text, and what was removed and why.",
)
@grouped_option(
    "Output",
    "--schema",
    metavar="MODULE:CLASS|FILE",
    help="What else to extract: a subclass of ArticleSummary in a module or a .py file, or a JSON, TOML or "
    "YAML file that describes the fields.",
)
@model_options
@checking_options
@private_option
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    source: str,
    format_: str | None,
    output: Path | None,
    schema: str | None,
    clean_only: bool,
    **settings_arguments: Any,
) -> int:
    """Summarise one article, with evidence for each item.

    SOURCE is a file, an http(s) URL, or - for stdin. Without a model the rule-based extractor reads the
    article. With --clean-only, SOURCE may also be a .jsonl file or a feed, and each article is one line.
    """
    place = choose_output(format_, output, source)
    if clean_only and place.format not in ("terminal", "json"):
        raise click.UsageError(f"--clean-only writes terminal or json, not {place.format}.")
    silence_libraries(context)
    from summariser.models.settings import load_settings

    settings = load_settings(**settings_arguments)
    if clean_only:
        from summariser.cli.clean_only import show_cleaned

        return show_cleaned(source, settings, place)
    place.write(rendered(_summarised(source, settings, schema), place))
    if settings.extractive and not settings.model:
        print_stderr(NO_MODEL, dim=True)
    return 0


def _summarised(source: str, settings: Settings, schema: str | None) -> ArticleSummary:
    from summariser.client.schema_loading import load_schema
    from summariser.client.sync_client import summarise

    record_class = load_schema(schema) if schema else None
    with spinner(settings):
        return summarise(source, settings, schema=record_class)


@contextmanager
def spinner(settings: Settings) -> Iterator[None]:
    """A spinner on a terminal while a model is asked."""
    if settings.extractive or not colored(sys.stderr):
        yield
        return
    from rich.console import Console
    from rich.text import Text

    from summariser.utils.safe_text import plain_line

    waiting = Text(f"Asking {plain_line(settings.model or 'the model')} …")
    with Console(stderr=True, markup=False).status(waiting):
        yield


def rendered(record: ArticleSummary, place: Output) -> str:
    """The record in the format of `place`."""
    from summariser import rendering

    if place.format == "terminal":
        return rendering.render_terminal(record, place.width, place.color)
    if place.format == "markdown":
        return rendering.render_markdown(record)
    return rendering.render_html(record) if place.format == "html" else rendering.render_json(record)
