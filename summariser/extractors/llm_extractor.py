"""The extractor that asks a language model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from summariser.extractors.protocol import Extraction, Extractor
from summariser.llm import ModelClient
from summariser.llm.prompts import Message, build_completion, build_messages, build_reask, load_prompt
from summariser.llm.response_schema import draft_model
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft
from summariser.models.forecast import Forecast
from summariser.models.record import ArticleSummary, Uncovered, Usage
from summariser.models.settings import Settings
from summariser.models.violation import Violation
from summariser.scan import ScannedArticle


class LLMExtractor(Extractor):
    """Asks `client` for a draft of a record in `schema`.

    It closes the client, and publishes no summary of a model that is known to be small.
    """

    accepts_feedback = True

    def __init__(self, client: ModelClient, settings: Settings, schema: type[ArticleSummary]) -> None:
        self._client = client
        self._prompt = load_prompt()
        self._draft_model = draft_model(schema)
        self._language = settings.language
        self.model = client.endpoint.model
        self.endpoint = client.endpoint.shown
        self.prompt = self._prompt.info
        self.writes_summary = not client.endpoint.is_small

    async def extract(self, scanned: ScannedArticle) -> Extraction:
        return await self._ask(self._messages(scanned.article))

    async def reextract(self, article: Article, violations: Sequence[Violation]) -> Extraction:
        messages = build_reask(self._prompt, article, violations, self._language, self._draft_model)
        return await self._ask(messages)

    async def complete(self, article: Article, uncovered: Uncovered) -> Extraction:
        messages = build_completion(self._prompt, article, uncovered, self._language, self._draft_model)
        extraction = await self._ask(messages)
        return replace(extraction, draft=_about(uncovered, extraction.draft))

    def forecast(self, article: Article) -> Forecast:
        return self._client.forecast(self._messages(article), self._draft_model)

    def price(self, usage: Usage) -> float | None:
        return self._client.price(usage)

    async def aclose(self) -> None:
        await self._client.aclose()

    def _messages(self, article: Article) -> list[Message]:
        return build_messages(self._prompt, article, self._language, self._draft_model)

    async def _ask(self, messages: Sequence[Message]) -> Extraction:
        reply = await self._client.ask(messages, self._draft_model)
        return Extraction(reply.draft, reply.violations, reply.usage, reply.requests)


def _about(uncovered: Uncovered, draft: Draft) -> Draft:
    """The part of a draft that is about the uncovered passages: a model may repeat itself in other words."""
    passages = [*uncovered.figures, *uncovered.commitments, *uncovered.names]
    sentences = {passage.sentence for passage in passages}
    names = {passage.quote for passage in uncovered.names}

    def is_about(item: ActorDraft | CommitmentDraft | FigureDraft) -> bool:
        named = isinstance(item, ActorDraft) and bool(names & {item.name, *item.aliases})
        return named or bool(sentences & set(item.sentences))

    blank: dict[str, Any] = {
        name: [] if isinstance(getattr(draft, name), list) else None for name in type(draft).model_fields
    }
    kept = {
        "actors": list(filter(is_about, draft.actors)),
        "commitments": list(filter(is_about, draft.commitments)),
        "figures": list(filter(is_about, draft.figures)),
    }
    return draft.model_copy(update=blank | {"headline": ""} | kept)
