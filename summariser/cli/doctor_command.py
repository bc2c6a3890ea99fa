"""`summariser doctor`: what is configured, whether it works, and how to fix what does not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summariser.cli.command_runner import debug_option, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.output import Output, choose_output

if TYPE_CHECKING:
    from summariser.llm import EndpointCheck, LocalEndpoint
    from summariser.models.settings import Settings

ENDPOINT_FAILED = 4

# A module that only the extra brings, and what it is for.
_EXTRAS = {
    "local": ("xllamacpp", "runs a .gguf model file in the process"),
    "ray": ("ray", "runs batches on the machines of a Ray cluster"),
    "parquet": ("pyarrow", "writes Parquet with `summariser export`"),
}
_KEY_VARIABLES = ("SUMMARISER_API_KEY", "OPENAI_API_KEY")


@click.command(
    "doctor",
    cls=GroupedCommand,
    examples=(
        "summariser doctor",
        "summariser doctor --base-url http://localhost:11434/v1 --model qwen3:8b",
    ),
)
@grouped_option("Output", "--json", "as_json", is_flag=True, help="Print the checks as JSON.")
@grouped_option("Model", "--model", metavar="NAME", help="Check this model instead of the configured one.")
@grouped_option(
    "Model", "--base-url", metavar="URL", help="Check this endpoint instead of the configured one."
)
@debug_option
@click.pass_context
def command(context: click.Context, /, as_json: bool, model: str | None, base_url: str | None) -> int:
    """Show what is configured, whether the model answers, and how to fix problems.

    Prints one line per check. API keys are never shown. The exit status is 0 if articles can be read as
    configured, 4 if the configured model cannot be used. Checking a model takes one short request.
    """
    silence_libraries(context)
    from summariser.models.settings import load_settings

    settings = load_settings(model=model, base_url=base_url)
    model_checks = _model(settings)
    checks = [*_installation(), *_configuration(settings), *model_checks, *_local_endpoints(), *_extras()]
    place = choose_output("json" if as_json else "terminal", None, "")
    place.write(_as_json(checks) if as_json else _as_lines(checks, place))
    return 0 if model_checks[-1].ok else ENDPOINT_FAILED


def _as_json(checks: list[EndpointCheck]) -> str:
    import json
    from dataclasses import asdict

    from summariser.utils.safe_text import safe_json

    return safe_json(json.dumps([asdict(check) for check in checks], indent=2, ensure_ascii=False)) + "\n"


def _as_lines(checks: list[EndpointCheck], place: Output) -> str:
    from summariser.utils.safe_text import plain_line

    lines = []
    for check in checks:
        mark = "ok  " if check.ok else "FAIL"
        shown = click.style(mark, fg="green" if check.ok else "red") if place.color else mark
        hint = f" → {check.hint}" if check.hint else ""
        lines.append(f"{shown} {plain_line(f'{check.subject}: {check.message}{hint}')}\n")
    return "".join(lines)


def _installation() -> Iterator[EndpointCheck]:
    from summariser.llm import EndpointCheck
    from summariser.utils.distribution import version

    python = ".".join(map(str, sys.version_info[:3]))
    yield EndpointCheck("installed", True, f"summariser {version()} on Python {python}.")


def _configuration(settings: Settings) -> Iterator[EndpointCheck]:
    """What is configured, without secrets."""
    from summariser.llm import EndpointCheck
    from summariser.llm.endpoint_address import without_secrets

    file = Path(os.environ.get("SUMMARISER_CONFIG") or "summariser.toml")
    said = {
        "file": str(file) if file.is_file() else None,
        "profile": settings.profile,
        "model": settings.model,
        "fallbacks": ", ".join(name.partition("@http")[0] for name in settings.fallback),
        "endpoint": settings.base_url and without_secrets(settings.base_url),
        "key": _key_source(settings),
        "summary language": settings.language,
        "rules switched off": ", ".join(sorted(settings.rules_off)),
        "verifier": (settings.verify_model or "the same model") if settings.verify else None,
    }
    set_ones = [f"{name} {value}" for name, value in said.items() if value]
    yield EndpointCheck("settings", True, f"{'; '.join(set_ones) or 'all defaults'}.")


def _key_source(settings: Settings) -> str | None:
    if settings.api_key is None:
        return None
    return next((f"from {name}" for name in _KEY_VARIABLES if os.environ.get(name)), "from the file")


def _model(settings: Settings) -> list[EndpointCheck]:
    """The checks of the model, at least one; the last one says whether articles can be read."""
    import asyncio

    from summariser.llm import EndpointCheck, probe

    if not settings.extractive:
        return asyncio.run(probe(settings))
    if settings.model:
        return [
            EndpointCheck(
                "model", True, "extractive is configured: the rule-based extractor, no model is asked."
            )
        ]
    hint = "To use a model, set OPENAI_API_KEY, or name an endpoint with --base-url or SUMMARISER_BASE_URL."
    return [EndpointCheck("model", True, "none is configured: the rule-based extractor is used.", hint)]


def _local_endpoints() -> Iterator[EndpointCheck]:
    import asyncio

    from summariser.llm import EndpointCheck, find_local_endpoints

    found = asyncio.run(find_local_endpoints())
    for endpoint in found:
        yield EndpointCheck("local endpoint", True, *_how_to_use(endpoint))
    if not found:
        yield EndpointCheck("local endpoint", True, "none found on the default ports.")


def _how_to_use(endpoint: LocalEndpoint) -> tuple[str, str]:
    where = f"{endpoint.name} answers at {endpoint.base_url}"
    if not endpoint.models:
        return f"{where} and has no model.", "Load a model there first."
    line = f"summariser article SOURCE --base-url {endpoint.base_url} --model {endpoint.models[0]}"
    return f"{where} with {', '.join(endpoint.models[:8])}.", line


def _extras() -> Iterator[EndpointCheck]:
    from importlib.util import find_spec

    from summariser.llm import EndpointCheck
    from summariser.utils.distribution import install_command

    for extra, (module, purpose) in _EXTRAS.items():
        if find_spec(module):
            yield EndpointCheck(f"extra {extra}", True, f"installed; {purpose}.")
        else:
            yield EndpointCheck(f"extra {extra}", True, f"not installed; {purpose}.", install_command(extra))
