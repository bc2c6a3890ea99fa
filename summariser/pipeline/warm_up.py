"""Load what the first article of a process would load: modules, tables of words, compiled patterns."""

from __future__ import annotations

import asyncio
import socket

from summariser.cleaning import clean
from summariser.extractors.rules import draft_by_rules
from summariser.grounding import ground
from summariser.models.article import RawDocument
from summariser.scan import ScannedArticle

_TEXT = "The port will build a pier for about 14 million euros by June 2027, its director said on Monday.\n"


def warm_up() -> None:
    """Do so for an article in English; other languages are loaded by their first article."""
    from summariser.pipeline import record_maker  # noqa: F401

    scanned = ScannedArticle(clean(RawDocument(3 * _TEXT, "warm-up")))
    ground(draft_by_rules(scanned.article, scanned.scan), scanned.article, scanned.scan)


def warm_up_requests() -> None:
    """Do so for requests to a model: prepare one, and fail to connect to a closed port of this machine."""
    from summariser.extractors import llm_extractor  # noqa: F401
    from summariser.llm.endpoint import Endpoint
    from summariser.llm.prompts import load_prompt
    from summariser.llm.structured_output import prepare
    from summariser.llm.transport import ConnectionFailed, HTTPTransport
    from summariser.models.draft import Draft
    from summariser.pipeline import model_verifier  # noqa: F401

    load_prompt()
    prepare(Draft, "json-schema", None)

    async def connect(port: int) -> None:
        transport = HTTPTransport(Endpoint(f"http://127.0.0.1:{port}/v1", "none"), 1.0, 1.0)
        try:
            await transport.post({})
        except ConnectionFailed:
            pass
        finally:
            await transport.aclose()

    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        asyncio.run(connect(closed.getsockname()[1]))
