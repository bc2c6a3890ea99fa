"""`summariser show`: a record in a store, or the outcome of an input that has none."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summariser.cli.article_command import rendered
from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand
from summariser.cli.options import existing_store_option, result_options
from summariser.cli.output import Output, choose_output

if TYPE_CHECKING:
    from summariser.store import InputFailure


@click.command(
    "show",
    cls=GroupedCommand,
    examples=(
        "summariser show 17",
        "summariser show news/report.html --store runs.db --format json",
    ),
)
@click.argument("named", metavar="ID|URL|SOURCE")
@existing_store_option
@result_options
@debug_option
@click.pass_context
def command(
    context: click.Context, /, named: str, store: Path, format_: str | None, output: Path | None
) -> None:
    """Show a record in a store, or why there is none.

    ID is a record's number, or the SHA-256 of its article (the first eight digits are enough). URL and SOURCE
    name the article as it was given to `summariser batch`. The newest of several records is shown. For a
    failed input, the reason, each attempt and the model's last answer are shown.
    """
    place = choose_output(format_, output, str(store))
    silence_libraries(context)
    from summariser.models.errors import StoreError
    from summariser.store import Store

    with Store.open(store, read_only=True) as opened:
        records = opened.find_records(named)
        ending = opened.ending(named)
        if ending is not None and ending.record_id is None:
            place.write(_rendered_ending(ending, place))
        elif records:
            place.write(rendered(opened.record(records.pop(0)), place))
        else:
            listing = shlex.join(["summariser", "export", str(store), "--table", "inputs"])
            raise StoreError(
                f"{store} has no record or input named {named}.", f"List its inputs with `{listing}`."
            )
    if records:
        print_stderr(f"Other records of this article: {', '.join(map(str, records))}.")


def _rendered_ending(ending: InputFailure, place: Output) -> str:
    from summariser.rendering import failure_page as page

    if place.format == "terminal":
        return page.render_terminal(ending, place.width, place.color)
    return page.RENDERERS.get(place.format, page.render_json)(ending)
