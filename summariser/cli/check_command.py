"""`summariser check`: check a finished record against its article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.options import private_option, rules_off_option
from summariser.cli.output import choose_output

if TYPE_CHECKING:
    from collections.abc import Mapping

FOUND = 5


@click.command(
    "check",
    cls=GroupedCommand,
    examples=(
        "summariser article report.txt --output record.json",
        "summariser check record.json report.txt",
        "summariser check record.json report.txt --strict --rules-off number.qualifier",
    ),
)
@click.argument("record", type=click.Path(path_type=Path))
@click.argument("article")
@grouped_option(
    "Output",
    "--format",
    "format_",
    type=click.Choice(("terminal", "json")),
    help="Output format; json is one violation per line (default: terminal on a terminal, else json).",
)
@grouped_option("Checking", "--strict", is_flag=True, help="Treat warnings as errors.")
@rules_off_option
@private_option
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    record: Path,
    article: str,
    format_: str | None,
    strict: bool,
    **settings_arguments: Any,
) -> int:
    """Check a record against its article, without a model.

    RECORD is a JSON file as `summariser article` writes it; a record of another program may lack most of the
    fields. ARTICLE is a file, an http(s) URL, or - for stdin. The exit status is 0 if no errors are found
    (warnings alone do not count), else 5.
    """
    place = choose_output(format_, None, article)
    silence_libraries(context)
    from summariser import check_record, clean, read, rendering
    from summariser.cleaning.restored_lines import restored_as_in
    from summariser.models.settings import load_settings

    settings = load_settings(**settings_arguments)
    content = read_record(record)
    cleaned = restored_as_in(clean(read(article, settings)), content)
    found = check_record(content, cleaned, rules_off=settings.rules_off, strict=strict)
    if place.format == "terminal":
        place.write(rendering.render_violations_terminal(found, place.width, place.color))
    else:
        place.write(rendering.render_violations_json(found))
    return FOUND if any(one.kind == "error" for one in found) else 0


def read_record(path: Path) -> Mapping[str, Any]:
    """The JSON object in a file. Raises UnreadableInput if the file holds anything else."""
    import json

    from summariser.models.errors import UnreadableInput

    try:
        record = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UnreadableInput(
            f"{path} cannot be read: {error.strerror}.", "Name a JSON file with a record."
        ) from error
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(f"{path} is not JSON.", "Name a JSON file with a record.") from error
    if not isinstance(record, dict):
        raise UnreadableInput(f"{path} is not a JSON object.", "Name a JSON file with one record.")
    return record
