"""`summariser schema`: the JSON Schema of the result."""

from __future__ import annotations

import click

from summariser.cli.output import Output
from summariser.cli.running import debug_option


@click.command("schema")
@debug_option
def command() -> None:
    """Print the JSON Schema of the result."""
    import json

    from summariser.schema import ArticleSummary

    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ArticleSummary.model_json_schema(mode="serialization"),
    }
    Output("json", None, 0, color=False).write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n")
