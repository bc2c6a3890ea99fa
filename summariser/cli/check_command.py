"""`summariser check`: a finished record against its article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, silence_libraries
from summariser.cli.output import Format, choose_output

if TYPE_CHECKING:
    from collections.abc import Mapping

FOUND = 5


@click.command("check")
@click.argument("record", type=click.Path(path_type=Path))
@click.argument("article")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("terminal", "json")),
    help="json is one finding a line. Default: terminal on a terminal, else json.",
)
@click.option("--strict", is_flag=True, help="What would be a warning is an error.")
@click.option("--rules-off", metavar="CODES", help="Rules to leave out, by code, joined by commas.")
@click.option(
    "--allow-private", is_flag=True, default=None, help="Fetch from private and loopback addresses too."
)
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    record: Path,
    article: str,
    format_: Format | None,
    strict: bool,
    **settings_arguments: Any,
) -> int:
    """Check a record again against its article, without a model.

    RECORD is a JSON file as `summariser article` writes it; one that another program made may lack most of
    its fields. ARTICLE is a file, an http(s) address, or - for stdin. Ends with 0 if nothing stands against
    the record, with 5 if something does that the article does not carry; a warning alone is no reason.
    """
    place = choose_output(format_, None, article)
    silence_libraries(context)
    from summariser import check_record, clean, read, rendering
    from summariser.models.settings import load_settings

    settings = load_settings(**settings_arguments)
    told = read_record(record)
    cleaned = clean(read(article, settings))
    found = check_record(told, cleaned, rules_off=settings.rules_off, strict=strict)
    if place.format == "terminal":
        place.write(rendering.render_violations_terminal(found, place.width, place.color))
    else:
        place.write(rendering.render_violations_json(found))
    return FOUND if any(one.kind == "error" for one in found) else 0


def read_record(path: Path) -> Mapping[str, Any]:
    """The JSON object in a file; UnreadableInput where there is none."""
    import json

    from summariser.models.errors import UnreadableInput

    try:
        record = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UnreadableInput(f"{path} cannot be read: {error.strerror}.", "Name a JSON file.") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(f"{path} holds no JSON.", "Name a record in JSON.") from error
    if not isinstance(record, dict):
        raise UnreadableInput(f"{path} holds JSON, but no object.", "Name a record in JSON.")
    return record
