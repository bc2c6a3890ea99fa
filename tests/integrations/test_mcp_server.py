"""The server for assistants, asked by the SDK's own client."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from commandline import environment
from storing import done, filled, record_on

from summariser.client.sync_client import summarise
from summariser.integrations.assistant_tools import AssistantTools
from summariser.models.settings import load_settings

mcp = pytest.importorskip("mcp")

ARTICLE = (
    "Boats for Estmark\n\nNorland will send 40 boats to Estmark by 5 August, Foreign Minister Ada Lund said "
    "on Monday. The boats will cost 12 million euros. Estmark has asked for help since the flood of May."
)
TOOLS = {"summarise_article", "check_claim", "search_records", "ask_ledger"}


@pytest.fixture
def tools(tmp_path: Path) -> AssistantTools:
    settings = load_settings(model="extractive")
    store = filled(tmp_path / "runs.db", *(done(record_on(number)) for number in (1, 2, 3)))
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "boats.txt").write_text(ARTICLE)
    (tmp_path / "secret.txt").write_text(ARTICLE)
    return AssistantTools(lambda article: summarise(article, settings), settings, store, folder)


def ask(tools: AssistantTools, name: str, **arguments: Any) -> Any:
    """What the client of the SDK gets from a tool, in memory."""
    from summariser.integrations.mcp_server import mcp_server

    async def asked() -> Any:
        async with mcp.Client(mcp_server(tools, "1")) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(asked())


def answer(tools: AssistantTools, name: str, **arguments: Any) -> dict[str, Any]:
    result = ask(tools, name, **arguments)
    assert not result.is_error, result.content
    found: dict[str, Any] = result.structured_content
    return found


def test_a_text_is_summarised_with_evidence(tools: AssistantTools) -> None:
    record = answer(tools, "summarise_article", text=ARTICLE)
    (boats,) = [one for one in record["commitments"] if "40 boats" in one["action"]]
    assert boats["by"] == "Norland"
    assert boats["evidence"][0]["quote"] in ARTICLE


def test_a_file_of_the_folder_is_summarised(tools: AssistantTools) -> None:
    assert answer(tools, "summarise_article", source="boats.txt")["summary"]


@pytest.mark.parametrize(
    "source", ["../secret.txt", "/etc/hostname", "none.txt", ".", "-", "file:///etc/hosts"]
)
def test_nothing_outside_the_folder_is_read(tools: AssistantTools, source: str) -> None:
    assert ask(tools, "summarise_article", source=source).is_error


def test_private_addresses_are_not_fetched(tools: AssistantTools) -> None:
    result = ask(tools, "summarise_article", source="http://127.0.0.1:9/")
    assert result.is_error
    assert "Traceback" not in result.content[0].text


def test_claims_are_checked(tools: AssistantTools) -> None:
    assert answer(tools, "check_claim", claim="Norland will send 40 boats.", text=ARTICLE)["supported"]
    wrong = answer(tools, "check_claim", claim="Norland will send 60 boats.", text=ARTICLE)
    assert not wrong["supported"]
    assert wrong["violations"][0]["message"]


def test_records_are_searched(tools: AssistantTools) -> None:
    (found,) = answer(tools, "search_records", words="2 boats")["results"]
    assert found["title"] == "Boats 2"
    assert answer(tools, "search_records", words='" OR *')["results"] == []


def test_the_ledger_is_asked(tools: AssistantTools) -> None:
    found = answer(tools, "ask_ledger", by="Norland")
    assert found["threads"] == []
    assert ask(tools, "ask_ledger", due_before="soon").is_error


@pytest.mark.parametrize("arguments", [{}, {"source": "boats.txt", "text": ARTICLE}])
def test_one_article_is_asked_for(tools: AssistantTools, arguments: dict[str, str]) -> None:
    assert ask(tools, "summarise_article", **arguments).is_error


def test_the_program_serves_the_tools_over_stdio(tmp_path: Path) -> None:
    store = filled(tmp_path / "runs.db", done(record_on(1)))
    arguments = ["-m", "summariser", "mcp", "--store", str(store), "--model", "extractive"]

    async def listed() -> set[str]:
        parameters = mcp.StdioServerParameters(command=sys.executable, args=arguments, env=environment())
        async with mcp.stdio_client(parameters) as streams, mcp.ClientSession(*streams) as session:
            await session.initialize()
            return {tool.name for tool in (await session.list_tools()).tools}

    assert asyncio.run(listed()) == TOOLS
