"""The tools for assistants as a server of the Model Context Protocol (needs the extra `mcp`)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import anyio.to_thread
from pydantic import Field

from summariser.integrations.assistant_tools import Answer, AssistantTools
from summariser.models.errors import SettingsError, SummariserError
from summariser.utils.distribution import install_command

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

_INSTRUCTIONS = """\
Tools over news articles. Every item of an answer has the sentence of the article that it rests on: cite it.
An article is given by `source` (an http(s) URL, or a file where the server allows files) or by `text`.
"""

SourceText = Annotated[str | None, Field(description="http(s) URL of the article, or the name of a file")]
ArticleText = Annotated[str | None, Field(description="the text of the article, instead of a source")]
Limit = Annotated[int, Field(ge=1, le=50, description="the most results to return")]
DayText = Annotated[str | None, Field(description="a day in ISO 8601, such as 2026-08-05")]


def mcp_server(tools: AssistantTools, version: str) -> MCPServer[Any]:
    """A server with the tools. Raises SettingsError where the SDK is not installed."""
    try:
        from mcp.server.mcpserver import MCPServer
    except ImportError as error:
        raise SettingsError(
            "The server needs the package mcp, which is not installed.", install_command("mcp")
        ) from error
    server: MCPServer[Any] = MCPServer(
        "summariser", instructions=_INSTRUCTIONS, version=version, log_level="WARNING"
    )
    _add_article_tools(server, tools)
    _add_store_tools(server, tools)
    return server


def _add_article_tools(server: MCPServer[Any], tools: AssistantTools) -> None:
    async def summarise_article(source: SourceText = None, text: ArticleText = None) -> dict[str, Any]:
        """Summarise a news article: summary, actors, commitments and figures, each with its evidence."""
        return await _in_thread(tools.summarise, source=source, text=text)

    async def check_claim(
        claim: Annotated[str, Field(description="one statement about the article")],
        source: SourceText = None,
        text: ArticleText = None,
    ) -> dict[str, Any]:
        """Check a claim against an article: which numbers, names or dates the article does not have."""
        return await _in_thread(tools.check_claim, claim=claim, source=source, text=text)

    for tool in (summarise_article, check_claim):
        server.add_tool(tool, annotations=_annotations(open_world=True), structured_output=True)


def _add_store_tools(server: MCPServer[Any], tools: AssistantTools) -> None:
    async def search_records(
        words: Annotated[str, Field(description="words that the article must have")], limit: Limit = 10
    ) -> dict[str, Any]:
        """Search the articles of the store; answers with their commitments and evidence."""
        return await _in_thread(tools.search_records, words=words, limit=limit)

    async def ask_ledger(
        by: Annotated[str | None, Field(description="who promised, in any spelling")] = None,
        to: Annotated[str | None, Field(description="to whom, in any spelling")] = None,
        status: Annotated[
            list[str] | None, Field(description="latest statuses, such as pledged or broken")
        ] = None,
        due_before: DayText = None,
        overdue: Annotated[bool, Field(description="only what is outstanding and past its due date")] = False,
        changed_since: DayText = None,
        limit: Limit = 20,
    ) -> dict[str, Any]:
        """Ask who promised what across articles, by when, and what became of it, with evidence."""
        return await _in_thread(
            tools.ask_ledger,
            by=by,
            to=to,
            status=status or (),
            due_before=due_before,
            overdue=overdue,
            changed_since=changed_since,
            limit=limit,
        )

    for tool in (search_records, ask_ledger):
        server.add_tool(tool, annotations=_annotations(open_world=False), structured_output=True)


def _annotations(*, open_world: bool) -> Any:
    from mcp.types import ToolAnnotations

    return ToolAnnotations(read_only_hint=True, destructive_hint=False, open_world_hint=open_world)


async def _in_thread(tool: Callable[..., Answer], **arguments: Any) -> Answer:
    """Run a tool beside the event loop; its errors become the sentence that they are."""
    from mcp.server.mcpserver.exceptions import ToolError

    try:
        return await anyio.to_thread.run_sync(partial(tool, **arguments))
    except SummariserError as error:
        raise ToolError(str(error)) from error
