"""`summariser mcp`: tools for an AI assistant (Model Context Protocol, stdio)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from summariser.cli.command_runner import debug_option, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.options import model_options, private_option


@click.command(
    "mcp",
    cls=GroupedCommand,
    examples=("summariser mcp --store runs.db", "summariser mcp --folder news/ --model extractive"),
)
@grouped_option(
    "Source",
    "--store",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    metavar="FILE",
    help="Store to search and to build the ledger from (default: none).",
)
@grouped_option(
    "Source",
    "--folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="FOLDER",
    help="Folder whose files may be read as articles (default: none; URLs and texts only).",
)
@model_options
@private_option
@debug_option
@click.pass_context
def command(
    context: click.Context, /, store: Path | None, folder: Path | None, **settings_arguments: Any
) -> None:
    """Serve tools to an AI assistant over stdin and stdout (Model Context Protocol).

    The tools summarise an article or a text, check a claim against an article, search the records of a store,
    and ask its ledger of promises. Each answer has its evidence and a bounded size. Nothing is written; what
    is fetched follows the settings. Needs `pip install 'summariser-news[mcp]'`.
    """
    silence_libraries(context)
    from summariser.client.sync_client import Summariser
    from summariser.integrations.assistant_tools import AssistantTools
    from summariser.integrations.mcp_server import mcp_server
    from summariser.models.settings import load_settings
    from summariser.utils.distribution import version

    settings = load_settings(**settings_arguments)
    with Summariser(settings) as client:
        tools = AssistantTools(client.summarise, settings, store, folder)
        mcp_server(tools, version()).run("stdio")
