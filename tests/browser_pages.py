"""Pages for the tests in a browser: records with something of everything, and a report of many rows."""

from __future__ import annotations

from typing import Any

from records import RecordBuilder, trawlers

from summariser.models.record import ArticleSummary, DoubtfulSentence, ExcludedSentence, When
from summariser.models.violation import Violation
from summariser.rendering.run_report import REPORT_COLUMNS, ReportRows, render_run_report


def crowded_record() -> ArticleSummary:
    """A record with doubtful and excluded sentences, removed passages, questions and what is missing."""
    built = trawlers()
    built.article["excluded"] = [ExcludedSentence(sentence=3, reason="of another article")]
    built.article["doubtful"] = [DoubtfulSentence(sentence=2, reason="off topic")]
    built.article["url"] = "https://example.org/trawlers"
    built.provenance["warnings"] = [
        Violation(
            field="commitments", index=1, item={"action": "pay a fine"}, rule="status.unclear",
            kind="question", message="Is it agreed?",
        )
    ]  # fmt: skip
    return built.build()


def arabic_record() -> ArticleSummary:
    """A record that is read from right to left, with a day and a figure."""
    text = "وعدت شركة النور بدفع 5000 دولار قبل 8 مايو. وقال المدير إن العمل بدأ."
    return (
        RecordBuilder(text, language="ar", title="شركة النور تعد بالدفع", published="2026-05-04T10:40:00Z")
        .titled("شركة النور تعد بالدفع")
        .says("وعدت الشركة بالدفع.", "وعدت شركة النور")
        .actor("شركة النور", kind="organisation")
        .commitment(
            "شركة النور", "دفع 5000 دولار", "وعدت شركة النور بدفع 5000 دولار قبل 8 مايو",
            when=When(text="قبل 8 مايو", end="2026-05-07"),
        )
        .figure("5000 دولار", value=5000, unit="USD", approximation="over")
        .removed("© صورة", "photo credit")
        .build()
    )  # fmt: skip


def report(rows: int, said: str = "It will pay.") -> str:
    """A run report of so many articles and threads; `said` stands wherever articles are quoted."""
    tables: dict[str, list[list[Any]]] = {name: [] for name in REPORT_COLUMNS}
    for n in range(rows):
        day = f"2026-05-{1 + n % 28:02}"
        tables["records"].append(
            [n, f"Title {n}", said, f"{n}.txt", None, f"{day}T10:00:00Z", "en", "m", 1, 1, 0.1, 1.0, 0, ""]
        )
        tables["commitments"].append(
            [n, f"Actor {n % 40}", None, f"pay {n}", "pledged", "by May", None, "2026-05-31", None, None]
        )
        tables["figures"].append([n, f"over {n} euros", n, None, "EUR", "toll", "over", None])
        tables["actors"] += [
            [n, f"Actor {n % 40}", "person", None],
            [n, f"Actor {n % 7 + 50}", "person", said],
        ]
        failed = n % 9 == 0
        tables["inputs"].append(
            [f"{n}.txt", "failed" if failed else "done", "timeout" if failed else None, None, 1, ""]
        )
    history = [["2026-05-04", "pledged", said, said]]
    threads = [
        [f"Actor {n % 40}", f"pay {n}", None, "pledged", "2026-05-31", "overdue", 1, "2026-05-04", history]
        for n in range(rows)
    ]
    retry = "summariser batch SOURCE --retry-failed"
    return render_run_report(ReportRows("runs.db", "now", tables, retry, threads))
