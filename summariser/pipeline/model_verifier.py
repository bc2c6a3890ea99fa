"""Ask a model to check the items of a record against its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pydantic import Field

from summariser.extractors.article_parts import part_size, split_article
from summariser.llm import UNLIMITED, ModelClient, RequestLimiter, Transport, resolve_endpoint
from summariser.llm.prompts import ArticlePart, Message, PromptOptions, build_check, load_prompt
from summariser.llm.response_schema import MALFORMED, draft_model
from summariser.models.article import Article
from summariser.models.draft import ReplyDraft, WireModel
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError
from summariser.models.record import ArticleSummary, Usage
from summariser.models.settings import Settings
from summariser.pipeline.check_items import CheckItem, lines_of
from summariser.pipeline.verification import CheckReply
from summariser.pipeline.verifier import Availability, LinesReply


@dataclass(frozen=True)
class CheckRequest:
    """One request: the part of the article that it shows, and the items about it."""

    part: ArticlePart | None
    items: list[CheckItem]


class ChosenLinesDraft(WireModel):
    """The removed lines that are part of the article."""

    numbers: list[int] = Field(default=[], alias="in")


class ModelVerifier:
    """Asks a model: that of `shared`, the extractor's client, unless the settings name another.

    Its requests begin with those of the extraction, byte for byte, so that the endpoint's prompt cache hits.
    A client of its own sends over `transport`, with permits of `rate_limiter`.
    """

    def __init__(
        self,
        settings: Settings,
        schema: type[ArticleSummary],
        shared: ModelClient | None,
        rate_limiter: RequestLimiter = UNLIMITED,
        transport: Transport | None = None,
    ) -> None:
        self._settings = verifier_settings(settings)
        self._prompt = load_prompt(prompts_dir=settings.prompts_dir)
        self._options = PromptOptions(settings.language, draft_model(schema))
        self._client = None if settings.verifies_elsewhere else shared
        self._has_own = self._client is None
        self._rate_limiter = rate_limiter
        self._transport = transport

    async def availability(self) -> Availability:
        """As `Verifier.availability`; an endpoint that cannot be reached is asked all the same, and fails."""
        try:
            return "too small" if (await self._connected()).endpoint.is_small else "ready"
        except EndpointError:
            return "ready"

    async def check(self, items: Sequence[CheckItem], article: Article) -> CheckReply:
        """As `Verifier.check`. A long article is checked in parts; after a failure no more is asked."""
        total = CheckReply()
        try:
            client = await self._connected()
            for request in check_requests(items, article, self._part_size(client)):
                reply = await self._ask(client, request, article)
                total = _added(total, reply)
                if reply.failure:
                    break
        except (AnswerError, BudgetSpent, EndpointError) as error:
            return replace(total, failure=error.message)
        return total

    async def choose_lines(self, messages: Sequence[Message]) -> LinesReply:
        """As `Verifier.choose_lines`."""
        try:
            reply = await (await self._connected()).ask(messages, ChosenLinesDraft, optional=True)
        except (AnswerError, BudgetSpent, EndpointError) as error:
            return LinesReply(failure=error.message)
        wrong = next((one.message for one in reply.violations if one.kind == "error"), None)
        return LinesReply(frozenset(reply.draft.numbers), wrong, reply.usage, reply.requests)

    def price(self, usage: Usage) -> float | None:
        """As `Verifier.price`."""
        if not usage.input_tokens and not usage.output_tokens:
            return 0.0
        return self._client.price(usage) if self._client else None

    async def aclose(self) -> None:
        """As `Verifier.aclose`."""
        if self._has_own and self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _ask(self, client: ModelClient, request: CheckRequest, article: Article) -> CheckReply:
        messages = build_check(self._prompt, article, lines_of(request.items), self._options, request.part)
        reply = await client.ask(messages, self._options.draft_model, optional=True)
        draft = reply.draft
        assert isinstance(draft, ReplyDraft)
        return CheckReply(
            tuple(draft.wrong),
            tuple(draft.unclear),
            _failure_in(draft, {one.rule for one in reply.violations if one.kind == "error"}),
            client.endpoint.model,
            reply.usage,
            reply.requests,
        )

    def _part_size(self, client: ModelClient) -> int:
        return part_size(self._settings, local=client.endpoint.server is not None)

    async def _connected(self) -> ModelClient:
        if self._client is None:
            endpoint = await resolve_endpoint(self._settings)
            self._client = ModelClient(
                endpoint, self._settings, rate_limiter=self._rate_limiter, transport=self._transport
            )
        return self._client


def verifier_settings(settings: Settings) -> Settings:
    """The settings of a client of its own. The extractor's key is never sent to another endpoint."""
    elsewhere = settings.verify_base_url not in (None, settings.base_url)
    changed = {
        "model": settings.verify_model or (None if elsewhere else settings.model),
        "base_url": settings.verify_base_url or settings.base_url,
        "api_key": settings.verify_api_key or (None if elsewhere else settings.api_key),
        "token_provider": None if elsewhere else settings.token_provider,
    }
    return settings.model_copy(update=changed)


def check_requests(items: Sequence[CheckItem], article: Article, size: int) -> list[CheckRequest]:
    """One request for an article of one part, else one a part, and one for what rests on several parts.

    The last shows the sentences that its items cite.
    """
    parts = split_article(article, size)
    if not items:
        return []
    if len(parts) == 1:
        return [CheckRequest(None, list(items))]
    requests = [CheckRequest(part, []) for part in parts]
    across: list[CheckItem] = []
    for item in items:
        home = next((one for one in requests if _holds(one.part, item)), None)
        (home.items if home else across).append(item)
    cited = sorted({number for item in across for number in item.sentences})
    rest = CheckRequest(ArticlePart(cited), across)
    return [one for one in (*requests, rest) if one.items]


def _holds(part: ArticlePart | None, item: CheckItem) -> bool:
    """Whether a part has all that an item cites; headline and summary are about the whole article."""
    if part is None or item.id[0] in "HS":
        return False
    return bool(item.sentences) and set(item.sentences) <= set(part.sentences)


def _added(total: CheckReply, reply: CheckReply) -> CheckReply:
    return CheckReply(
        total.corrections + reply.corrections,
        total.doubts + reply.doubts,
        reply.failure,
        reply.model or total.model,
        total.usage + reply.usage,
        total.requests + reply.requests,
    )


def _failure_in(draft: ReplyDraft, rules: set[str]) -> str | None:
    """Why a reply is no verification, if it is none."""
    if MALFORMED in rules:
        return "The verifier's reply is not the JSON object that was asked for."
    if "wrong" not in draft.model_fields_set:
        return "The verifier's reply says nothing about the items."
    if draft.wrong or draft.unclear:
        return None
    if draft.summary or draft.actors or draft.commitments or draft.figures:
        return "The verifier extracted items instead of checking them."
    return "The verifier's reply cannot be read." if rules else None
