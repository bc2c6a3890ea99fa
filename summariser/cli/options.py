"""Options that several commands have: what is asked, how it is checked, where it may be fetched from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from summariser.cli.output import FORMATS

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

# As in `summariser.models.settings`, which takes a tenth of a second to import: help must not wait for it.
OUTPUT_MODES = ("auto", "json-schema", "tools", "json")
GROUNDING_MODES = ("enforce", "report", "strict")

_ASKING = (
    click.option(
        "--model", metavar="NAME", help="A model's name, a .gguf file, or extractive for rules only."
    ),
    click.option("--base-url", metavar="URL", help="Of any OpenAI-compatible endpoint."),
    click.option("--language", metavar="CODE", help="Of the summary; default: the article's own."),
    click.option(
        "--mode", type=click.Choice(OUTPUT_MODES), help="How the model is held to the schema; default: auto."
    ),
)
_PLACE = (
    click.option(
        "--format",
        "format_",
        type=click.Choice(FORMATS),
        help="Default: terminal on a terminal, else json; with --output by the file's extension.",
    ),
    click.option(
        "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write there, whole or not at all."
    ),
)
_CHECKING = (
    click.option(
        "--grounding",
        type=click.Choice(GROUNDING_MODES),
        help="enforce (default) drops what the article does not carry; report keeps it and says so; strict "
        "drops also what only a warning names.",
    ),
    click.option(
        "--complete", is_flag=True, default=None, help="Ask the model once more for what it left out."
    ),
    click.option(
        "--verify",
        is_flag=True,
        default=None,
        help="Let a second reader, a model, judge each claim by its evidence alone.",
    ),
    click.option("--verify-model", metavar="NAME", help="The second reader; default: the model that drafts."),
    click.option("--verify-base-url", metavar="URL", help="Its endpoint; default: that of the model."),
    click.option("--rules-off", metavar="CODES", help="Rules to leave out, by code, joined by commas."),
)
_RUNNING = (
    click.option(
        "--concurrency", type=click.IntRange(1), help="Requests at a time; default: what goes well."
    ),
    click.option(
        "--workers", type=click.IntRange(0), help="Processes that clean and check; default: by cores."
    ),
    click.option(
        "--requests-per-minute", type=click.IntRange(1), help="What the endpoint allows, if you know."
    ),
    click.option(
        "--tokens-per-minute", type=click.IntRange(1), help="What the endpoint allows, if you know."
    ),
    click.option(
        "--max-cost", type=click.FloatRange(0), metavar="USD", help="Spend no more, also over resumes."
    ),
)


def place_options(command: _Decorated) -> _Decorated:
    """Where a record goes and in which format, for `choose_output`."""
    return _with(_PLACE, command)


def asking_options(command: _Decorated) -> _Decorated:
    """Which model is asked, and how; each is a setting of the same name."""
    return _with(_ASKING, command)


def checking_options(command: _Decorated) -> _Decorated:
    """How answers are checked; each is a setting of the same name."""
    return _with(_CHECKING, command)


def running_options(command: _Decorated) -> _Decorated:
    """How many at a time, how fast, for how much; each is a setting of the same name."""
    return _with(_RUNNING, command)


def store_option(command: _Decorated) -> _Decorated:
    """Which store is written."""
    option = click.option(
        "--store",
        type=click.Path(path_type=Path, dir_okay=False),
        default=Path("runs.db"),
        show_default=True,
        metavar="FILE",
        help="A SQLite file, made if it is not there.",
    )
    return option(command)


def private_option(command: _Decorated) -> _Decorated:
    """Whether private addresses may be fetched from: the setting `allow_private`."""
    option = click.option(
        "--allow-private", is_flag=True, default=None, help="Fetch from private and loopback addresses too."
    )
    return option(command)


def _with(options: tuple[Callable[[_Decorated], _Decorated], ...], command: _Decorated) -> _Decorated:
    for option in reversed(options):
        command = option(command)
    return command
