"""The second reader: a model that sees each claim beside its evidence, and nothing else of the article.

For what checks of words cannot see: who does what to whom. It is asked about many claims at a time, and
about each once. It judges, and never writes; where it fails, what was grounded stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from pydantic import Field

from summariser.grounding import NOT_SUPPORTED, UNCLEAR, Grounded, Rule
from summariser.llm import UNLIMITED, ModelClient, RequestLimiter, resolve_endpoint
from summariser.llm.prompts import build_verification, load_verify_prompt
from summariser.models.article import Article
from summariser.models.draft import Draft, Fault, SummaryDraft, WireModel
from summariser.models.errors import AnswerError, BudgetSpent, EndpointError, SettingsError
from summariser.models.record import Finding, Usage
from summariser.models.settings import Settings

FAILED = "verify.failed"
BATCH = 20
MOST_SENTENCES = 8
_LEAD = 2
# The citation, and what is no claim about the sentences or is computed from them.
_UNTOLD = frozenset({"sentences", "aliases", "kind"})

Word = Literal["supported", "not-supported", "unclear"]


class VerdictDraft(WireModel):
    """What the second reader says of one claim."""

    claim: int = Field(alias="c")
    word: Word = Field(alias="v")
    reason: str | None = Field(default=None, alias="why")


class VerdictsDraft(WireModel):
    """The verdicts on the claims."""

    verdicts: list[VerdictDraft] = Field(default=[], alias="v")


@dataclass(frozen=True, slots=True)
class Statement:
    """An item that passed grounding as the second reader sees it: its words, and the sentences it rests on.

    `field`, `index` and `item` are those of a `Fault`.
    """

    field: str
    index: int | None
    item: Mapping[str, Any]
    text: str
    sentences: tuple[int, ...]

    @property
    def key(self) -> tuple[str, str, tuple[int, ...]]:
        """What tells whether the same was judged before."""
        return self.field, self.text, self.sentences


@dataclass(frozen=True)
class Verification:
    """All that a second reader has said of one article so far, and what it took.

    `failures` are sentences on what went wrong; after `gave_up` it is not asked again.
    """

    verdicts: Mapping[tuple[str, str, tuple[int, ...]], VerdictDraft] = field(default_factory=dict)
    usage: Usage = field(default_factory=Usage)
    requests: int = 0
    failures: tuple[str, ...] = ()
    gave_up: bool = False

    def findings(self) -> list[Finding]:
        """The failures as warnings of the record, each once."""
        messages = dict.fromkeys(self.failures)
        return [Finding(field="draft", item={}, rule=FAILED, message=message) for message in messages]


class Verifier:
    """Statements in, verdicts out. `shared` is the drafter's client, used unless settings name another.

    The requests of a client of its own pass `rate_limiter`.
    """

    def __init__(
        self, settings: Settings, shared: ModelClient | None, rate_limiter: RequestLimiter = UNLIMITED
    ) -> None:
        own = bool(settings.verify_model or settings.verify_base_url)
        if not own and shared is None:
            raise SettingsError(
                "A second reader needs a model, and none is configured.", "Name one with `--verify-model`."
            )
        self._settings = _settings_of_reader(settings)
        self._client = None if own else shared
        self._owned = own
        self._rate_limiter = rate_limiter

    @property
    def model(self) -> str | None:
        """The model that reads; None before it was asked."""
        return self._client.endpoint.model if self._client else None

    async def read(
        self, statements: Sequence[Statement], article: Article, before: Verification
    ) -> Verification:
        """`before`, and the verdicts on those statements that it has none on. Raises only SettingsError."""
        reading = before
        news = [one for one in statements if one.key not in before.verdicts]
        for first in range(0, len(news), BATCH):
            if not reading.gave_up:
                reading = await self._read_batch(news[first : first + BATCH], article, reading)
        return reading

    def price(self, usage: Usage) -> float | None:
        """What `usage` costs in US dollars; None if the price is not known."""
        if not usage.input_tokens and not usage.output_tokens:
            return 0.0
        return self._client.price(usage) if self._client else None

    async def aclose(self) -> None:
        """Give back a connection of its own."""
        if self._owned and self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _read_batch(
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
        told, failures = _matched(batch, reply.draft.verdicts)
        return replace(
            before,
            verdicts={**before.verdicts, **told},
            usage=before.usage + reply.usage,
            requests=before.requests + reply.requests,
            failures=(*before.failures, *failures),
        )

    async def _connected(self) -> ModelClient:
        if self._client is None:
            endpoint = await resolve_endpoint(self._settings)
            self._client = ModelClient(endpoint, self._settings, rate_limiter=self._rate_limiter)
        return self._client


def _settings_of_reader(settings: Settings) -> Settings:
    """The settings of a reader of its own. The drafter's key is never sent to another endpoint."""
    elsewhere = settings.verify_base_url not in (None, settings.base_url)
    changed = {
        "model": settings.verify_model or (None if elsewhere else settings.model),
        "base_url": settings.verify_base_url or settings.base_url,
        "api_key": settings.verify_api_key or (None if elsewhere else settings.api_key),
    }
    return settings.model_copy(update=changed)


def _matched(
    batch: Sequence[Statement], verdicts: Iterable[VerdictDraft]
) -> tuple[dict[tuple[str, str, tuple[int, ...]], VerdictDraft], list[str]]:
    """The verdicts by statement, and what is wrong with them; two that differ on one claim are "unclear"."""
    told: dict[tuple[str, str, tuple[int, ...]], VerdictDraft] = {}
    strangers = 0
    for verdict in verdicts:
        if not 1 <= verdict.claim <= len(batch):
            strangers += 1
            continue
        key = batch[verdict.claim - 1].key
        first = told.setdefault(key, verdict)
        if first.word != verdict.word:
            told[key] = VerdictDraft(claim=verdict.claim, word="unclear", reason="It gave two verdicts.")
    failures = [f"The second reader named {strangers} claims that there are not."] if strangers else []
    if missing := len({one.key for one in batch} - told.keys()):
        failures.append(f"The second reader gave no verdict on {missing} of {len(batch)} claims.")
    return told, failures


def statements_of(grounded: Grounded, article: Article) -> list[Statement]:
    """The claims of what passed grounding. An item of one name or figure only is no claim beyond itself."""
    told = [*_headline(grounded), *_items(grounded)]
    return [replace(one, sentences=cited) for one in told if (cited := _existing(one.sentences, article))]


def _headline(grounded: Grounded) -> Iterator[Statement]:
    """The headline rests on what the summary rests on."""
    if text := grounded.headline:
        sentences = _sentences_of(grounded.summary) or tuple(range(1, _LEAD + 1))
        yield Statement("headline", None, {"headline": text}, text, sentences)


def _items(grounded: Grounded) -> Iterator[Statement]:
    good = grounded.good
    for name in type(good).model_fields:
        items, carried = getattr(good, name), grounded.carried.get(name)
        if carried is None or not isinstance(items, list):
            continue
        for index, (item, sentences) in enumerate(zip(items, carried, strict=True)):
            if isinstance(item, WireModel) and (text := _told(item)):
                yield Statement(name, index, item.model_dump(), text, sentences)


def _existing(sentences: Iterable[int], article: Article) -> tuple[int, ...]:
    return tuple(sorted({number for number in sentences if article.sentence(number)})[:MOST_SENTENCES])


def _sentences_of(records: Iterable[Any]) -> tuple[int, ...]:
    return tuple(piece.sentence for record in records for piece in getattr(record, "evidence", ()))


def _told(item: WireModel) -> str:
    """The item in words: a sentence as it is, else "by: …; action: …"; empty where there is but one thing."""
    if isinstance(item, SummaryDraft):
        return item.text
    values = item.model_dump(exclude=set(_UNTOLD))
    told = [f"{name}: {value}" for name, value in values.items() if value not in (None, "", [])]
    return "; ".join(told) if len(told) > 1 else ""


def rejections(statements: Iterable[Statement], reading: Verification, rules: Sequence[Rule]) -> list[Fault]:
    """A fault for each statement against which the verdict is an error by `rules`."""
    return [
        Fault(field=one.field, index=one.index, item=dict(one.item), rule=rule.code, message=message)
        for one, rule, message in _judged(statements, reading, rules)
        if rule.kind == "error"
    ]


def doubtful_items(
    statements: Iterable[Statement], reading: Verification, rules: Sequence[Rule]
) -> list[Finding]:
    """A warning for each statement about which the second reader is in doubt."""
    return [
        Finding(field=one.field, item=dict(one.item), rule=rule.code, message=message)
        for one, rule, message in _judged(statements, reading, rules)
        if rule.kind == "warning"
    ]


def _judged(
    statements: Iterable[Statement], reading: Verification, rules: Sequence[Rule]
) -> Iterator[tuple[Statement, Rule, str]]:
    by_word = {"not-supported": NOT_SUPPORTED, "unclear": UNCLEAR}
    by_code = {rule.code: rule for rule in rules}
    for statement in statements:
        verdict = reading.verdicts.get(statement.key)
        rule = by_code.get(by_word.get(verdict.word, "")) if verdict else None
        if verdict and rule:
            said = "does not support it" if rule.code == NOT_SUPPORTED else "leaves it open"
            reason = f": {verdict.reason}" if verdict.reason else "."
            yield statement, rule, f"A second reader finds that the evidence {said}{reason}"


def without(good: Draft, faults: Iterable[Fault]) -> Draft:
    """A draft without the items that have faults."""
    faulty = {(fault.field, fault.index) for fault in faults}
    changed: dict[str, Any] = {
        name: [item for index, item in enumerate(getattr(good, name)) if (name, index) not in faulty]
        for name in type(good).model_fields
        if isinstance(getattr(good, name), list)
    }
    if ("headline", None) in faulty:
        changed["headline"] = ""
    return good.model_copy(update=changed)
