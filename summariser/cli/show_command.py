"""`summariser show`: one record of a store, or how an input ended that has none."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summariser.cli.article_command import rendered
from summariser.cli.command_runner import debug_option, silence_libraries, tell
from summariser.cli.options import place_options
from summariser.cli.output import Format, Output, choose_output

if TYPE_CHECKING:
    from summariser.store import InputFailure


@click.command("show")
@click.argument("named", metavar="ID|URL|SOURCE")
@click.option(
    "--store",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("runs.db"),
    show_default=True,
    metavar="FILE",
    help="As `summariser batch` wrote it.",
)
@place_options
@debug_option
@click.pass_context
def command(
    context: click.Context, /, named: str, store: Path, format_: Format | None, output: Path | None
) -> None:
    """Show a record of a store, or why there is none.

    ID is the number of a record, or the SHA-256 of its text (eight digits are enough); URL and SOURCE are the
    article's, as it was named to `summariser batch`. Of several records the newest is shown. For an input
    that failed: the reason, each attempt, and what the model said last.
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
                f"{store} has nothing that is called {named}.", f"See what is in it with `{listing}`."
            )
    if records:
        tell(f"There are other records of it: {', '.join(map(str, records))}.")


def _rendered_ending(ending: InputFailure, place: Output) -> str:
    from summariser.rendering import failure_page as page

    if place.format == "terminal":
        return page.render_terminal(ending, place.width, place.color)
    if place.format == "markdown":
        return page.render_markdown(ending)
    return page.render_html(ending) if place.format == "html" else page.render_json(ending)
