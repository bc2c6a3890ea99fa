"""`summariser store`: merge stores, check one, count its contents, or describe it for Datasette."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, SubcommandGroup, grouped_option
from summariser.cli.output import Output, choose_output

if TYPE_CHECKING:
    from summariser.store import StoreStats

UNSOUND = 7

_STORE = click.Path(path_type=Path, dir_okay=False)


@click.group("store", cls=SubcommandGroup)
def command() -> None:
    """Merge stores, check one, count its contents, or describe it for Datasette.

    \b
    Examples:
      summariser store stats runs.db
      summariser store merge all.db shard-1.db shard-2.db
    """


@command.command(
    "merge", cls=GroupedCommand, examples=("summariser store merge all.db shard-1.db shard-2.db",)
)
@click.argument("into", type=_STORE)
@click.argument("others", type=_STORE, nargs=-1, required=True, metavar="FROM…")
@debug_option
@click.pass_context
def merge(context: click.Context, /, into: Path, others: tuple[Path, ...]) -> None:
    """Merge the stores FROM into the store INTO.

    INTO is created if missing. One record is kept for each text and run configuration, and the latest outcome
    of each input. Each store is merged in one transaction; merging it again changes nothing.
    """
    silence_libraries(context)
    from summariser.models.errors import SettingsError
    from summariser.rendering.record_view import counted
    from summariser.store import Store

    for other in others:
        if into.exists() and other.exists() and into.samefile(other):
            raise SettingsError(f"{other} cannot be merged into itself.", "Name a different store.")
    with Store.open(into) as store:
        for other in others:
            added = store.merge(other)
            parts = [
                counted(added[table], table.removesuffix("s")) for table in ("records", "articles", "inputs")
            ]
            print_stderr(f"{other}: {', '.join(parts)} added.")


@command.command("check", cls=GroupedCommand)
@click.argument("store", type=_STORE)
@debug_option
@click.pass_context
def check(context: click.Context, /, store: Path) -> int:
    """Check the integrity of STORE: the file, its references, and each record's evidence.

    Prints one line per problem. The exit status is 7 if there are any, else 0.
    """
    silence_libraries(context)
    from summariser.store import Store
    from summariser.utils.safe_text import plain_line

    with Store.open(store, read_only=True) as opened:
        faults = opened.faults()
    lines = [plain_line(fault) for fault in faults] or [f"{store}: no problems found."]
    Output("terminal", None, 0, color=False).write("".join(f"{line}\n" for line in lines))
    return UNSOUND if faults else 0


@command.command("stats", cls=GroupedCommand)
@click.argument("store", type=_STORE)
@grouped_option(
    "Output",
    "--format",
    "format_",
    type=click.Choice(("terminal", "json")),
    help="Output format (default: terminal on a terminal, else json).",
)
@debug_option
@click.pass_context
def stats(context: click.Context, /, store: Path, format_: str | None) -> None:
    """Count the contents of STORE: inputs by outcome, records, items, tokens and cost."""
    place = choose_output(format_, None, "")
    silence_libraries(context)
    import json
    from dataclasses import asdict

    from summariser.store import Store
    from summariser.utils.safe_text import safe_json

    with Store.open(store, read_only=True) as opened:
        counted = opened.stats()
    if place.format == "json":
        place.write(safe_json(json.dumps(asdict(counted), ensure_ascii=False, indent=2)) + "\n")
    else:
        place.write(_page(counted, place))


@command.command(
    "datasette",
    cls=GroupedCommand,
    examples=(
        "summariser store datasette runs.db --output metadata.json",
        "datasette runs.db --metadata metadata.json",
    ),
)
@click.argument("store", type=_STORE)
@grouped_option(
    "Output",
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the metadata to FILE, atomically, instead of stdout.",
)
@debug_option
@click.pass_context
def datasette(context: click.Context, /, store: Path, output: Path | None) -> None:
    """Write the metadata with which Datasette shows STORE.

    It has titles, canned queries (search, promises due, a figure over time) and hides internal tables. STORE
    is migrated if it is of an older version, so that Datasette finds its full-text index.
    """
    place = choose_output("json", output, str(store))
    silence_libraries(context)
    import json

    from summariser.integrations.datasette_metadata import datasette_metadata
    from summariser.store import Store

    with Store.open(store, create=False):
        metadata = datasette_metadata(store.stem)
    place.write(json.dumps(metadata, ensure_ascii=False, indent=2) + "\n")


def _page(stats: StoreStats, place: Output) -> str:
    from rich.console import Group

    from summariser.rendering.record_view import counted
    from summariser.rendering.terminal_console import line, print_to_text

    unpriced = f", and {counted(stats.unpriced, 'attempt')} unpriced" if stats.unpriced else ""
    rows = [
        ("Inputs", _listed(stats.inputs)),
        ("Reasons", _listed(stats.reasons)),
        ("Articles", f"{stats.articles:,}, of which {stats.near_duplicates:,} are near-duplicates"),
        ("Records", _listed(stats.records)),
        ("Items", f"{stats.actors:,} actors, {stats.commitments:,} commitments, {stats.figures:,} figures"),
        ("Tokens", f"{stats.input_tokens:,} in, {stats.output_tokens:,} out"),
        ("Cost", f"${stats.usd:,.2f}{unpriced}"),
        ("Runs", f"{stats.runs:,}"),
    ]
    lines = Group(*(line(f"{name}: {text}") for name, text in rows))
    return print_to_text([lines], place.width, place.color)


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{number:,} {name}" for name, number in counts.items()) or "none"
