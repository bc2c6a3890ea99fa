"""Options of several commands; each is a setting of the same name, unless a docstring says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from summariser.cli.grouped_help import grouped_option
from summariser.cli.output import FORMATS

_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])

# As in `summariser.models.settings`, which takes a tenth of a second to import: help must not wait for it.
OUTPUT_MODES = ("auto", "json-schema", "tools", "json", "text")
GROUNDING_MODES = ("enforce", "report", "strict")

_MODEL = (
    grouped_option(
        "Model",
        "--model",
        metavar="NAME",
        help="Model name, path of a .gguf file, or 'extractive' for the rule-based extractor.",
    ),
    grouped_option("Model", "--base-url", metavar="URL", help="Base URL of an OpenAI-compatible endpoint."),
    grouped_option(
        "Model",
        "--language",
        metavar="CODE",
        help="Summary language, an ISO 639-1 code (default: the article's).",
    ),
    grouped_option(
        "Model",
        "--focus",
        metavar="TEXT",
        help="A sentence on what to summarise, such as 'sanctions and their dates' (needs a model).",
    ),
    grouped_option(
        "Model",
        "--prompts-dir",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Folder of prompt templates to use in place of the built-in ones of these names.",
    ),
    grouped_option(
        "Model",
        "--fallback",
        metavar="MODEL[@URL]",
        multiple=True,
        help="Model to ask where the one before failed for good; may be given several times.",
    ),
    grouped_option(
        "Model",
        "--profile",
        metavar="NAME",
        help="Use the settings of [profile.NAME] in summariser.toml.",
    ),
    grouped_option(
        "Model",
        "--extra-body",
        metavar="JSON",
        help="JSON object of fields to add to each request, for example to switch off thinking.",
    ),
    grouped_option(
        "Model",
        "--reasoning-effort",
        metavar="LEVEL",
        help="Reasoning effort: none, minimal, low, medium or high (default: the model's).",
    ),
    grouped_option(
        "Model",
        "--mode",
        type=click.Choice(OUTPUT_MODES),
        help="How structured output is requested (default: auto).",
    ),
)
_RESULT = (
    grouped_option(
        "Output",
        "--format",
        "format_",
        type=click.Choice(tuple(FORMATS)),
        help="Output format (default: terminal on a terminal, json in a pipe, with --output by the file "
        "extension).",
    ),
    grouped_option(
        "Output",
        "-o",
        "--output",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Write the result to FILE, atomically, instead of stdout.",
    ),
)
_RULES_OFF = grouped_option(
    "Checking",
    "--rules-off",
    metavar="CODES",
    help="Codes of grounding rules to switch off, separated by commas (see docs/rules.md).",
)
_CHECKING = (
    grouped_option(
        "Checking",
        "--grounding",
        type=click.Choice(GROUNDING_MODES),
        help="enforce (default): drop unsupported items; report: keep and flag them; strict: treat warnings "
        "as errors.",
    ),
    grouped_option(
        "Checking",
        "--complete",
        is_flag=True,
        default=None,
        help="Ask the model once more for the figures, commitments and names that the record leaves out.",
    ),
    grouped_option(
        "Checking",
        "--verify/--no-verify",
        default=None,
        help="Have a model check the items that a model extracted, in a second request (default: yes).",
    ),
    grouped_option(
        "Checking", "--verify-model", metavar="NAME", help="Model of the verifier (default: --model)."
    ),
    grouped_option(
        "Checking",
        "--verify-base-url",
        metavar="URL",
        help="Base URL of the verifier's endpoint (default: --base-url).",
    ),
    _RULES_OFF,
)
_LIMITS = (
    grouped_option(
        "Limits",
        "--concurrency",
        type=click.IntRange(1),
        metavar="N",
        help="Maximum number of concurrent requests (default: adaptive).",
    ),
    grouped_option(
        "Limits",
        "--workers",
        type=click.IntRange(0),
        metavar="N",
        help="Number of worker processes (default: one for each core, with a model at most 4; 0: none).",
    ),
    grouped_option(
        "Limits",
        "--requests-per-minute",
        type=click.IntRange(1),
        metavar="N",
        help="Request limit of the endpoint (default: learned from 429 answers).",
    ),
    grouped_option(
        "Limits",
        "--tokens-per-minute",
        type=click.IntRange(1),
        metavar="N",
        help="Token limit of the endpoint, if it has one.",
    ),
    grouped_option(
        "Limits",
        "--max-cost",
        type=click.FloatRange(0),
        metavar="USD",
        help="Spending limit in US dollars, including earlier parts of a resumed run.",
    ),
)
_RUN = (
    grouped_option("Source", "--no-dedupe", is_flag=True, help="Summarise near-duplicate articles too."),
    grouped_option(
        "Output",
        "--log-json",
        is_flag=True,
        help="Log a JSON line for each article to stderr instead of showing progress.",
    ),
)
_ENGINE = (
    grouped_option(
        "Engine",
        "--engine",
        type=click.Choice(("local", "ray")),
        default="local",
        show_default=True,
        help="local: processes of this machine; ray: those of a Ray cluster.",
    ),
    grouped_option(
        "Engine",
        "--address",
        metavar="ADDRESS",
        default="auto",
        show_default=True,
        help="Ray cluster: auto, HOST:PORT, or local for one of this machine alone.",
    ),
    grouped_option(
        "Engine",
        "--actors",
        type=click.IntRange(1),
        metavar="N",
        help="Number of Ray actors that summarise, 32 articles at a time each (default: one for each CPU).",
    ),
)


def result_options(command: _Decorated) -> _Decorated:
    """Where a record goes and in which format: arguments of `choose_output`."""
    return _with(_RESULT, command)


def model_options(command: _Decorated) -> _Decorated:
    """Which model is asked, and how."""
    return _with(_MODEL, command)


def checking_options(command: _Decorated) -> _Decorated:
    """How answers are checked."""
    return _with(_CHECKING, command)


def limit_options(command: _Decorated) -> _Decorated:
    """How many requests at a time, how fast, for how much."""
    return _with(_LIMITS, command)


def run_options(command: _Decorated) -> _Decorated:
    """What runs over many articles share; arguments of the command, not settings."""
    return _with(_RUN, command)


def engine_options(command: _Decorated) -> _Decorated:
    """Where a run happens; arguments of the command, not settings."""
    return _with(_ENGINE, command)


def rules_off_option(command: _Decorated) -> _Decorated:
    """Which grounding rules are switched off."""
    return _RULES_OFF(command)


def store_option(command: _Decorated) -> _Decorated:
    """Which store is written; an argument of the command, not a setting."""
    return _store("SQLite file of the store, created if missing.", command)


def existing_store_option(command: _Decorated) -> _Decorated:
    """Which store is read; an argument of the command, not a setting."""
    return _store("SQLite file of the store.", command)


def _store(help_: str, command: _Decorated) -> _Decorated:
    option = grouped_option(
        "Output",
        "--store",
        type=click.Path(path_type=Path, dir_okay=False),
        default=Path("runs.db"),
        show_default=True,
        metavar="FILE",
        help=help_,
    )
    return option(command)


def private_option(command: _Decorated) -> _Decorated:
    """Whether private addresses may be fetched from."""
    option = grouped_option(
        "Source",
        "--allow-private",
        is_flag=True,
        default=None,
        help="Also fetch from private and loopback addresses.",
    )
    return option(command)


def _with(options: tuple[Callable[[_Decorated], _Decorated], ...], command: _Decorated) -> _Decorated:
    for option in reversed(options):
        command = option(command)
    return command
