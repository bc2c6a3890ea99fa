"""A model judges the pairs of which the rules are not certain, in small batches."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator, Sequence
from typing import Annotated, Literal

from pydantic import Field

from summariser.ledger.pair_keys import pair_key
from summariser.llm import ModelClient
from summariser.llm.prompts import ShownPromise, build_pair_question, load_pair_prompt
from summariser.models.draft import WireModel
from summariser.models.ledger import Ledger, LedgerEntry, PairJudgement

BATCH = 10
"""Pairs in one request."""

Pair = tuple[LedgerEntry, LedgerEntry]


class PairVerdictDraft(WireModel):
    """What the model says of one pair."""

    pair: Annotated[int, Field(alias="p")]
    label: Annotated[Literal["same", "different", "unclear"], Field(alias="v")]
    reason: Annotated[str | None, Field(alias="why")] = None


class PairVerdictsDraft(WireModel):
    """The verdicts on the pairs of a request."""

    verdicts: list[PairVerdictDraft] = Field(default=[], alias="v")


async def judge_doubtful(
    ledger: Ledger, known: Collection[str], client: ModelClient
) -> AsyncIterator[list[PairJudgement]]:
    """Judgements on the doubtful pairs of a ledger, a request at a time, without pairs whose key is `known`.

    Raises AnswerError or EndpointError, as `ModelClient.ask` does.
    """
    pairs = {pair_key(*pair): pair for pair in _doubtful_pairs(ledger)}
    new = [pair for key, pair in pairs.items() if key not in known]
    for first in range(0, len(new), BATCH):
        yield await _judge(new[first : first + BATCH], client)


def _doubtful_pairs(ledger: Ledger) -> Iterator[Pair]:
    """Those that were left apart, and those on which a join rests."""
    for doubt in ledger.doubtful:
        yield doubt.first, doubt.second
    for thread in ledger.threads:
        for first, second in thread.doubtful:
            yield thread.steps[first].entry, thread.steps[second].entry


async def _judge(pairs: Sequence[Pair], client: ModelClient) -> list[PairJudgement]:
    shown = [(_shown(first), _shown(second)) for first, second in pairs]
    reply = await client.ask(build_pair_question(load_pair_prompt(), shown), PairVerdictsDraft)
    verdicts = {one.pair: one for one in reversed(reply.draft.verdicts) if 1 <= one.pair <= len(pairs)}
    return [
        PairJudgement(
            pair=pair_key(first, second),
            label=verdict.label,
            reason=verdict.reason,
            model=client.endpoint.model,
            first_quote=first.quote,
            second_quote=second.quote,
        )
        for number, (first, second) in enumerate(pairs, 1)
        if (verdict := verdicts.get(number))
    ]


def _shown(entry: LedgerEntry) -> ShownPromise:
    fields = {
        "by": entry.by,
        "to": entry.to,
        "action": entry.action,
        "status": entry.status,
        "when": entry.when,
        "condition": entry.condition,
    }
    text = "; ".join(f"{name}: {value}" for name, value in fields.items() if value)
    return ShownPromise(published=str(entry.article.published or "?"), text=text, quote=entry.quote)
