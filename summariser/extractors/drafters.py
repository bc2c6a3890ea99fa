"""The two drafters behind one door: rules, or a language model. Both give the same `Draft`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from summariser.llm import UNLIMITED, Forecast, ModelClient, RequestLimiter, resolve_endpoint
from summariser.llm.prompts import Message, build_completion, build_messages, build_reask, load_prompt
from summariser.llm.response_schema import draft_model
from summariser.models.article import Article
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, Fault, FigureDraft
from summariser.models.record import ArticleSummary, PromptInfo, Uncovered, Usage
from summariser.models.settings import EXTRACTIVE, Settings
from summariser.pipeline.workers import ArticleSession


@dataclass(frozen=True)
class Extraction:
    """One answer of a drafter: the items that could be read, the faults of those that could not."""

    draft: Draft
    faults: tuple[Fault, ...] = ()
    usage: Usage = field(default_factory=Usage)
    requests: int = 1


class Extractor(Protocol):
    """Article → draft.

    `can_redraft` says whether asking again can help; `publishes_abstract` whether its headline and summary
    are good enough to be shown. `endpoint` and `prompt` are None where no model is asked.
    """

    @property
    def model(self) -> str: ...
    @property
    def endpoint(self) -> str | None: ...
    @property
    def prompt(self) -> PromptInfo | None: ...
    @property
    def can_redraft(self) -> bool: ...
    @property
    def publishes_abstract(self) -> bool: ...

    async def draft(self, work: ArticleSession) -> Extraction:
        """Propose a record for the article of `work`."""

    async def redraft(self, article: Article, faults: Sequence[Fault]) -> Extraction:
        """Propose the faulty items again, and only those."""

    async def complete(self, article: Article, uncovered: Uncovered) -> Extraction:
        """Propose items for what an earlier draft left out, and only those."""

    def forecast(self, article: Article) -> Forecast:
        """What the first request on `article` will take."""

    def price(self, usage: Usage) -> float | None:
        """What `usage` costs in US dollars; None if the price is not known."""

    async def aclose(self) -> None:
        """Give back what is held: a connection, a model file."""


class RuleExtractor:
    """Drafts by rules; free, and the same every time."""

    model = EXTRACTIVE
    endpoint = None
    prompt = None
    can_redraft = False
    publishes_abstract = True

    async def draft(self, work: ArticleSession) -> Extraction:
        return Extraction(await work.draft_by_rules())

    async def redraft(self, article: Article, faults: Sequence[Fault]) -> Extraction:
        raise NotImplementedError("rules give the same answer when asked again")

    async def complete(self, article: Article, uncovered: Uncovered) -> Extraction:
        raise NotImplementedError("rules give the same answer when asked again")

    def forecast(self, article: Article) -> Forecast:
        return Forecast()

    def price(self, usage: Usage) -> float | None:
        return 0.0

    async def aclose(self) -> None:
        return None


class LLMExtractor:
    """Drafts by asking a language model."""

    can_redraft = True

    def __init__(self, client: ModelClient, settings: Settings, schema: type[ArticleSummary]) -> None:
        self.client = client
        self._prompt = load_prompt()
        self._draft_model = draft_model(schema)
        self._language = settings.language
        self.model = client.endpoint.model
        self.endpoint = client.endpoint.shown
        self.prompt = self._prompt.info
        self.publishes_abstract = not client.endpoint.is_small

    async def draft(self, work: ArticleSession) -> Extraction:
        return await self._ask(self._messages(work.article))

    async def redraft(self, article: Article, faults: Sequence[Fault]) -> Extraction:
        messages = build_reask(self._prompt, article, faults, self._language, self._draft_model)
        return await self._ask(messages)

    async def complete(self, article: Article, uncovered: Uncovered) -> Extraction:
        messages = build_completion(self._prompt, article, uncovered, self._language, self._draft_model)
        extraction = await self._ask(messages)
        return replace(extraction, draft=_about(uncovered, extraction.draft))

    def forecast(self, article: Article) -> Forecast:
        return self.client.forecast(self._messages(article), self._draft_model)

    def price(self, usage: Usage) -> float | None:
        return self.client.price(usage)

    async def aclose(self) -> None:
        await self.client.aclose()

    def _messages(self, article: Article) -> list[Message]:
        return build_messages(self._prompt, article, self._language, self._draft_model)

    async def _ask(self, messages: Sequence[Message]) -> Extraction:
        reply = await self.client.ask(messages, self._draft_model)
        return Extraction(reply.draft, reply.faults, reply.usage, reply.requests)


def _about(uncovered: Uncovered, draft: Draft) -> Draft:
    """What of an answer is about the uncovered passages: a model may repeat itself in other words."""
    passages = [*uncovered.figures, *uncovered.commitments, *uncovered.names]
    sentences = {passage.sentence for passage in passages}
    names = {passage.quote for passage in uncovered.names}

    def asked(item: ActorDraft | CommitmentDraft | FigureDraft) -> bool:
        named = isinstance(item, ActorDraft) and bool(names & {item.name, *item.aliases})
        return named or bool(sentences & set(item.sentences))

    blank: dict[str, Any] = {
        name: [] if isinstance(getattr(draft, name), list) else None for name in type(draft).model_fields
    }
    kept = {
        "actors": list(filter(asked, draft.actors)),
        "commitments": list(filter(asked, draft.commitments)),
        "figures": list(filter(asked, draft.figures)),
    }
    return draft.model_copy(update=blank | {"headline": ""} | kept)


async def make_extractor(
    settings: Settings, schema: type[ArticleSummary], rate_limiter: RequestLimiter = UNLIMITED
) -> Extractor:
    """The drafter that `settings` mean; raises SettingsError or EndpointError where they mean none."""
    if settings.extractive:
        return RuleExtractor()
    return LLMExtractor(
        ModelClient(await resolve_endpoint(settings), settings, rate_limiter=rate_limiter), settings, schema
    )
