"""A store of made-up articles: what the store, export and show are tested on."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from records import RecordBuilder, trawlers

from summariser.models.article import Article, Metadata, Sentence
from summariser.models.record import ArticleSummary, Usage
from summariser.store import InputOutcome, RunConfig, Spend, Store, StoredRun

RUN_CONFIG = RunConfig("fake-model", "p" * 64, "s" * 64)


def article_of(record: ArticleSummary) -> Article:
    """The cleaned article that a record is about."""
    info = record.article
    sentences = tuple(
        Sentence(number, span.start, span.end, 0) for number, span in enumerate(info.sentences, 1)
    )
    known = Metadata(
        title=info.title, published=info.published, agency=info.agency, url=info.url, language="en"
    )
    return Article(info.text, sentences, info.source, known)


def record_on(number: int, **article: Any) -> ArticleSummary:
    """A small record of article `number`: two items, made by a model for a known price."""
    text = (
        f"Norland will send {number} boats to Estmark. Ada Lund promised it on Monday, in harbour {number}."
    )
    named: dict[str, Any] = {
        "id": sha256(text.encode()).hexdigest(),
        "source": f"boats-{number}.txt",
        "title": f"Boats {number}",
        **article,
    }
    return (
        RecordBuilder(text, **named)
        .titled(f"{number} boats")
        .says(f"Norland sends {number} boats.", f"send {number} boats")
        .actor("Ada Lund")
        .read_by("fake-model", usage=Usage(input_tokens=100, output_tokens=10), cost_usd=0.01)
        .build()
    )


def full_record() -> ArticleSummary:
    """A record with something in every part."""
    built = trawlers().read_by("fake-model", cost_usd=0.5).build()
    identity = sha256(built.article.text.encode()).hexdigest()
    return built.model_copy(update={"article": built.article.model_copy(update={"id": identity})})


def done(record: ArticleSummary, **changed: Any) -> InputOutcome:
    """The outcome of the input that gave `record`."""
    article = article_of(record)
    plain = InputOutcome(article.source, "done", raw_sha256="r" * 64, article=article, record=record)
    return replace(plain, **changed)


def failed(source: str, **changed: Any) -> InputOutcome:
    """The outcome of an input on which a model failed."""
    plain = InputOutcome(
        source, "failed", reason="ReplyMalformed", message="No draft.", spent=Spend(0.02, 200)
    )
    return replace(plain, **changed)


def begun(
    store: Store, command: str = "batch boats", run_config: RunConfig = RUN_CONFIG
) -> tuple[StoredRun, int]:
    """A run of `command`, and the number of its configuration."""
    run_config_id = store.run_config_id(run_config)
    return store.begin_run(command, run_config_id), run_config_id


def filled(path: Path, *finished: InputOutcome) -> Path:
    """A store at `path` that holds these outcomes."""
    with Store.open(path) as store:
        run, run_config_id = begun(store)
        store.save(run, run_config_id, finished)
        store.end_run(run, finished=True)
    return path
