"""From settings to a pipeline that is ready to work."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from summariser.extractors.protocol import Extractor
from summariser.extractors.rule_based import RuleBasedExtractor, RunStep
from summariser.grounding import Rule, rules_in_force
from summariser.llm import UNLIMITED, Endpoint, ModelClient, RequestLimiter, Transport, resolve_endpoint
from summariser.models.record import ArticleSummary, RecordT
from summariser.models.settings import Settings
from summariser.pipeline.article_pipeline import ArticlePipeline
from summariser.pipeline.verifier import has_own_model, make_verifier


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
    rules = rules_in_force(settings.rules_off, strict=settings.grounding == "strict", extra=extra_rules)
    client = None
    if not settings.extractive and (extractor is None or (settings.verify and not has_own_model(settings))):
        client = await _open_client(settings, rate_limiter, transport, endpoint)
    return ArticlePipeline(
        settings=settings,
        schema=schema,
        extractor=extractor or _make_extractor(client, settings, schema, run_step),
        verifier=make_verifier(settings, schema, client, rate_limiter, transport),
        rules=rules,
        extra_rules=tuple(extra_rules),
        endpoint=client.endpoint if client else None,
        run_step=run_step,
    )


async def _open_client(
    settings: Settings,
    rate_limiter: RequestLimiter,
    transport: Transport | None,
    endpoint: Endpoint | None = None,
) -> ModelClient:
    """The client of the model that `settings` name, with its fallbacks. A batch job has none."""
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
