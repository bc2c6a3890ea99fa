"""A key for two commitments by what they say, which outlives the numbers of records."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256

from summariser.models.ledger import LedgerEntry


def pair_key(one: LedgerEntry, other: LedgerEntry) -> str:
    """The same for both orders; another where a commitment says something else."""
    return "-".join(sorted((_entry_key(one), _entry_key(other))))


@lru_cache(maxsize=50_000)
def _entry_key(entry: LedgerEntry) -> str:
    said = (entry.article.id, entry.by, entry.to, entry.action, entry.status, entry.quote)
    return sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:32]
