"""`summariser schema`: the JSON Schema of the result."""

from __future__ import annotations

import click

from summariser.cli.command_runner import debug_option
from summariser.cli.grouped_help import GroupedCommand
from summariser.cli.output import Output


@click.command("schema", cls=GroupedCommand, examples=("summariser schema > record.schema.json",))
@debug_option
def command() -> None:
    """Print the JSON Schema of the result."""
    Output("json", None, 0, color=False).write(_result_schema())


def _result_schema() -> str:
    """The schema as indented JSON. Every field is required: an unknown value is printed as null."""
    import json
    from typing import Any

    from pydantic.json_schema import GenerateJsonSchema

    from summariser.models.record import ArticleSummary

    class AllRequired(GenerateJsonSchema):
        def field_is_required(self, *args: Any, **kwargs: Any) -> bool:
            return True

    schema = ArticleSummary.model_json_schema(mode="serialization", schema_generator=AllRequired)
    document = {"$schema": GenerateJsonSchema.schema_dialect, **schema}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
