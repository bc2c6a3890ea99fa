"""Makes summariser/cli/demo_record.json: recorded answers about one article, replayed through the whole path.

    python docs/make_demo.py

The answers are those of a strong model in benchmarks/data/recordings; a scripted endpoint gives them again.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "benchmarks")]

from article_set import gold_articles  # noqa: E402
from scripted_endpoint import ScriptedEndpoint  # noqa: E402

from summariser import ArticleSummary, summarise  # noqa: E402
from summariser.models.record import Usage  # noqa: E402

ARTICLE = "en-01-ferry-brief"
RECORDINGS = ROOT / "benchmarks" / "data" / "recordings" / "strong"
PAGE = ROOT / "summariser" / "cli" / "demo_record.json"


def demo_record() -> ArticleSummary:
    """The record, without what differs from run to run."""
    article = next(one.article for one in gold_articles() if one.name == ARTICLE)
    extraction, verdict = (
        json.loads((RECORDINGS / task / f"{ARTICLE}.json").read_text())["answer"]
        for task in ("extract", "check")
    )
    with ScriptedEndpoint().answers(extraction).answers(verdict) as endpoint:
        record = summarise(
            article, base_url=endpoint.base_url, model="scripted", mode="json-schema", verify=True
        )
    verification = record.provenance.verification.model_copy(update={"model": "recorded answers"})
    provenance = record.provenance.model_copy(
        update={
            "model": "recorded answers",
            "summary_by": "recorded answers",
            "verified_by": "recorded answers",
            "verification": verification,
            "endpoint": None,
            "usage": Usage(),
            "cost_usd": None,
            "seconds": 0.0,
        }
    )
    return record.model_copy(update={"provenance": provenance})


def page() -> str:
    """The record as JSON."""
    return demo_record().model_dump_json(indent=1) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
