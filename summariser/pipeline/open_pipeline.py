"""From settings to a pipeline that is ready to work."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summariser.extractors.protocol import Extractor
from summariser.extractors.rule_based import RuleBasedExtractor, RunStep
from summariser.llm import UNLIMITED
from summariser.models.record import ArticleSummary, RecordT
from summariser.models.settings import Settings
from summariser.pipeline.article_pipeline import ArticlePipeline
from summariser.pipeline.verifier import NullVerifier, Verifier

if TYPE_CHECKING:
    from summariser.grounding import Rule
    from summariser.llm import Endpoint, ModelClient, RequestLimiter, Transport


async def open_pipeline(
    settings: Settings,
    schema: type[RecordT],
    *,
    extractor: Extractor | None = None,
    extra_rules: Sequence[Rule] = (),
    rate_limiter: RequestLimiter = UNLIMITED,
    transport: Transport | None = None,
    endpoint: Endpoint | None = None,
    run_step: RunStep = asyncio.to_thread,
) -> ArticlePipeline[RecordT]:
    """The pipeline that `settings` describe; close it with `aclose`.

    `extractor` replaces the one that the settings name. Requests to models wait for permits of `rate_limiter`
    and go out over `transport` (default: HTTP). `endpoint` is the one that the settings mean, if it is known
    already. `run_step` runs what takes CPU time. Raises SettingsError or EndpointError.
    """
    check_rules(settings, extra_rules)
    client = None
    shared = settings.verify and not settings.verifies_elsewhere
    if not settings.extractive and (extractor is None or shared):
        client = await _open_client(settings, rate_limiter, transport, endpoint)
    return ArticlePipeline(
        settings=settings,
        schema=schema,
        extractor=extractor or _make_extractor(client, settings, schema, run_step),
        open_verifier=lambda: _make_verifier(client, settings, schema, rate_limiter, transport),
        extra_rules=tuple(extra_rules),
        endpoint=client.endpoint if client else None,
        run_step=run_step,
    )


def check_rules(settings: Settings, extra_rules: Sequence[Rule]) -> None:
    """Raise SettingsError for a rule that is switched off and does not exist, or that exists twice."""
    if settings.rules_off or extra_rules:
        from summariser.grounding import rules_in_force

        rules_in_force(settings.rules_off, extra=extra_rules)


async def _open_client(
    settings: Settings,
    rate_limiter: RequestLimiter,
    transport: Transport | None,
    endpoint: Endpoint | None = None,
) -> ModelClient:
    """The client of the model that `settings` name, with its fallbacks. A batch job has none."""
    from summariser.llm import ModelClient, resolve_endpoint

    endpoint = endpoint or await resolve_endpoint(settings)
    client = ModelClient(endpoint, settings, rate_limiter=rate_limiter, transport=transport)
    if not settings.fallback or transport is not None:
        return client
    from summariser.llm.fallback_client import FallbackClient

    return FallbackClient(client, settings, lambda other: _open_client(other, rate_limiter, None))


def _make_extractor(
    client: ModelClient | None, settings: Settings, schema: type[ArticleSummary], run_step: RunStep
) -> Extractor:
    if client is None:
        return RuleBasedExtractor(run_step)
    from summariser.extractors.llm_extractor import LLMExtractor

    return LLMExtractor(client, settings, schema)


def _make_verifier(
    client: ModelClient | None,
    settings: Settings,
    schema: type[ArticleSummary],
    rate_limiter: RequestLimiter,
    transport: Transport | None,
) -> Verifier:
    """The verifier that `settings` ask for; none where there is no model to ask."""
    if not settings.verify or not (client or settings.verifies_elsewhere):
        return NullVerifier()
    from summariser.pipeline.model_verifier import ModelVerifier

    return ModelVerifier(settings, schema, client, rate_limiter, transport)
