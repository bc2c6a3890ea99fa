"""Verification: a model judges each statement of the record by the sentences that it cites.

It sees what comparing words cannot: who does what to whom. It judges many statements in one request, each
statement once. It never writes anything, and where it fails the grounded items stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Literal, Protocol

from pydantic import Field

from summariser.grounding import NOT_SUPPORTED, UNCLEAR, Grounded, Rule
from summariser.llm import UNLIMITED, ModelClient, RequestLimiter, Transport, resolve_endpoint
from summariser.llm.prompts import build_verification, load_verify_prompt
from summariser.models.article import Article
from summariser.models.draft import WireModel
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError, SettingsError
from summariser.models.record import Usage
from summariser.models.settings import Settings
from summariser.models.violation import Violation
from summariser.pipeline.statements import Statement, StatementKey, statements_of

FAILED = "verify.failed"
BATCH = 20
"""Statements in one request."""

Label = Literal["supported", "not-supported", "unclear"]

_RULES: dict[Label, str] = {"not-supported": NOT_SUPPORTED, "unclear": UNCLEAR}
_FINDINGS: dict[str, str] = {NOT_SUPPORTED: "does not support it", UNCLEAR: "leaves it open"}


class VerdictDraft(WireModel):
    """What the verifier says of one claim."""

    claim: Annotated[int, Field(alias="c")]
    label: Annotated[Label, Field(alias="v")]
    reason: Annotated[str | None, Field(alias="why")] = None


class VerdictsDraft(WireModel):
    """The verdicts on the claims."""

    verdicts: list[VerdictDraft] = Field(default=[], alias="v")


@dataclass(frozen=True)
class Verification:
    """All verdicts on one article so far, and what they took.

    `failures` are sentences on what went wrong; after `gave_up` the verifier is not asked again.
    """

    verdicts: Mapping[StatementKey, VerdictDraft] = field(default_factory=dict)
    usage: Usage = field(default_factory=Usage)
    requests: int = 0
    failures: tuple[str, ...] = ()
    gave_up: bool = False

    def violations(self, grounded: Grounded, article: Article, rules: Iterable[Rule]) -> list[Violation]:
        """A violation for each statement of `grounded` whose verdict breaks one of `rules`."""
        if not self.verdicts:
            return []
        by_code = {rule.code: rule for rule in rules}
        return list(self._violations(statements_of(grounded, article), by_code))

    def failure_warnings(self) -> list[Violation]:
        """The failures as warnings of the record, each once."""
        return [
            Violation(field="draft", rule=FAILED, kind="warning", message=message)
            for message in dict.fromkeys(self.failures)
        ]

    def _violations(
        self, statements: Iterable[Statement], by_code: Mapping[str, Rule]
    ) -> Iterator[Violation]:
        for one in statements:
            verdict = self.verdicts.get(one.key)
            rule = by_code.get(_RULES.get(verdict.label, "")) if verdict else None
            if verdict and rule:
                reason = f": {verdict.reason}" if verdict.reason else "."
                message = f"The verifier finds that the evidence {_FINDINGS[rule.code]}{reason}"
                found = Violation(rule=rule.code, kind=rule.kind, message=message)
                yield found.in_item(one.field, one.index, one.item)


class Verifier(Protocol):
    """Judges the statements of a grounded draft."""

    @property
    def model(self) -> str | None:
        """The model that judges; None before it was asked."""
        ...

    async def verify(self, grounded: Grounded, article: Article, before: Verification) -> Verification:
        """`before` with verdicts on the statements that it has none on. Raises only SettingsError."""
        ...

    def price(self, usage: Usage) -> float | None:
        """The price of `usage` in US dollars; None if it is not known."""
        ...

    async def aclose(self) -> None:
        """Close connections of its own."""
        ...


class NullVerifier:
    """Judges nothing."""

    model = None

    async def verify(self, grounded: Grounded, article: Article, before: Verification) -> Verification:
        return before

    def price(self, usage: Usage) -> float | None:
        return 0.0

    async def aclose(self) -> None:
        return None


class ModelVerifier:
    """Asks a model: that of `shared`, the extractor's client, unless the settings name another.

    A client of its own sends over `transport`, with permits of `rate_limiter`.
    """

    def __init__(
        self,
        settings: Settings,
        shared: ModelClient | None,
        rate_limiter: RequestLimiter = UNLIMITED,
        transport: Transport | None = None,
    ) -> None:
        has_own = bool(settings.verify_model or settings.verify_base_url)
        if not has_own and shared is None:
            raise SettingsError(
                "Verification needs a model, and none is configured.", "Name one with `--verify-model`."
            )
        self._settings = _verifier_settings(settings)
        self._client = None if has_own else shared
        self._has_own = has_own
        self._rate_limiter = rate_limiter
        self._transport = transport

    @property
    def model(self) -> str | None:
        """As `Verifier.model`."""
        return self._client.endpoint.model if self._client else None

    async def verify(self, grounded: Grounded, article: Article, before: Verification) -> Verification:
        """As `Verifier.verify`."""
        after = before
        new = [one for one in statements_of(grounded, article) if one.key not in before.verdicts]
        for first in range(0, len(new), BATCH):
            if not after.gave_up:
                after = await self._verify_batch(new[first : first + BATCH], article, after)
        return after

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

    async def _verify_batch(
        self, batch: Sequence[Statement], article: Article, before: Verification
    ) -> Verification:
        claims = [(statement.text, statement.sentences) for statement in batch]
        messages = build_verification(load_verify_prompt(), claims, article)
        try:
            reply = await (await self._connected()).ask(messages, VerdictsDraft)
        except AnswerError as error:
            return replace(before, failures=(*before.failures, error.message))
        except (BudgetSpent, EndpointError) as error:
            return replace(before, failures=(*before.failures, error.message), gave_up=True)
        verdicts, failures = _by_statement(batch, reply.draft.verdicts)
        return replace(
            before,
            verdicts={**before.verdicts, **verdicts},
            usage=before.usage + reply.usage,
            requests=before.requests + reply.requests,
            failures=(*before.failures, *failures),
        )

    async def _connected(self) -> ModelClient:
        if self._client is None:
            endpoint = await resolve_endpoint(self._settings)
            self._client = ModelClient(
                endpoint, self._settings, rate_limiter=self._rate_limiter, transport=self._transport
            )
        return self._client


def make_verifier(
    settings: Settings,
    shared: ModelClient | None,
    rate_limiter: RequestLimiter = UNLIMITED,
    transport: Transport | None = None,
) -> Verifier:
    """The verifier that `settings` ask for."""
    return ModelVerifier(settings, shared, rate_limiter, transport) if settings.verify else NullVerifier()


def _verifier_settings(settings: Settings) -> Settings:
    """The settings of a client of its own. The extractor's key is never sent to another endpoint."""
    elsewhere = settings.verify_base_url not in (None, settings.base_url)
    changed = {
        "model": settings.verify_model or (None if elsewhere else settings.model),
        "base_url": settings.verify_base_url or settings.base_url,
        "api_key": settings.verify_api_key or (None if elsewhere else settings.api_key),
    }
    return settings.model_copy(update=changed)


def _by_statement(
    batch: Sequence[Statement], verdicts: Iterable[VerdictDraft]
) -> tuple[dict[StatementKey, VerdictDraft], list[str]]:
    """The verdicts by statement, and what is wrong with them; two that differ on one claim are "unclear"."""
    found: dict[StatementKey, VerdictDraft] = {}
    unknown = 0
    for verdict in verdicts:
        if not 1 <= verdict.claim <= len(batch):
            unknown += 1
            continue
        key = batch[verdict.claim - 1].key
        first = found.setdefault(key, verdict)
        if first.label != verdict.label:
            found[key] = VerdictDraft(claim=verdict.claim, label="unclear", reason="It gave two verdicts.")
    failures = [f"The verifier judged {unknown} claims that do not exist."] if unknown else []
    if missing := len({one.key for one in batch} - found.keys()):
        failures.append(f"The verifier gave no verdict on {missing} of {len(batch)} claims.")
    return found, failures
