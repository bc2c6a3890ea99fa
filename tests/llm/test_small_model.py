"""A real, small model: its recorded answer, and one live run from the article to the record."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cassette_player import REPLAYED, cassette, cassette_path
from harbour import ARTICLE, article_of

from summariser import summarise
from summariser.llm import Endpoint, ModelClient, resolve_endpoint
from summariser.llm.prompts import build_messages, load_prompt
from summariser.llm.response_schema import TIGHT
from summariser.models.draft import Draft
from summariser.models.errors import NothingGrounded
from summariser.models.settings import EXTRACTIVE, Settings, load_settings

NAME = "SmolLM2-135M-Instruct.Q4_1.gguf"


@contextmanager
def served(settings: Settings, request: pytest.FixtureRequest, recording: bool) -> Iterator[Endpoint]:
    """The model file when recording, its cassette after that."""
    path = cassette_path(Path(request.node.path).stem, request.node.name)
    endpoint = Endpoint(REPLAYED, NAME, is_small=True)
    if recording:
        file = request.getfixturevalue("small_model_file")
        endpoint = asyncio.run(resolve_endpoint(settings.model_copy(update={"model": str(file)})))
    with cassette(path, recording=recording):
        yield endpoint


def test_its_recorded_answer_is_a_draft(recording: bool, request: pytest.FixtureRequest) -> None:
    settings = load_settings(local_context=4096, local_threads=1, temperature=0, max_output_tokens=800)
    with served(settings, request, recording) as endpoint:
        client = ModelClient(endpoint, settings)
        reply = asyncio.run(client.ask(build_messages(load_prompt(), ARTICLE), Draft))
    assert (reply.model, reply.finish, reply.violations) == (NAME, "stop", ())
    assert reply.draft.headline
    assert reply.usage.input_tokens > 1000 > reply.usage.output_tokens > 20
    assert len(reply.draft.actors) <= TIGHT.items


def test_too_long_an_article_is_recorded_with_both_sizes(
    recording: bool, request: pytest.FixtureRequest
) -> None:
    from summariser.models.errors import PromptTooLong

    settings = load_settings(local_context=512, local_threads=1)
    with served(settings, request, recording) as endpoint, pytest.raises(PromptTooLong) as caught:
        asyncio.run(ModelClient(endpoint, settings).ask(build_messages(load_prompt(), ARTICLE), Draft))
    assert "and 512 fit" in str(caught.value)


def test_live_from_the_article_to_the_record(small_model_file: Path) -> None:
    article: Any = article_of(
        "Grenholm's port authority will deepen the harbour by June, its director Tove Lindqvist said.",
        "The work will cost about 14 million euros.",
        title="Grenholm to Deepen Harbour",
    )
    settings: dict[str, Any] = {"local_context": 4096, "local_threads": 1, "temperature": 0, "reasks": 0}
    try:
        record = summarise(article, model=str(small_model_file), max_output_tokens=1100, **settings)
    except NothingGrounded as error:
        # A model of this size may propose nothing that the article carries: then the record must not exist.
        assert small_model_file.name in str(error)
        return
    assert (record.provenance.model, record.provenance.endpoint) == (small_model_file.name, "in the process")
    assert record.provenance.summary_by == EXTRACTIVE
    assert record.provenance.usage.output_tokens > 0
    text = record.article.text
    for item in (*record.summary, *record.actors, *record.commitments, *record.figures):
        assert all(text[one.start : one.end] == one.quote for one in item.evidence)
