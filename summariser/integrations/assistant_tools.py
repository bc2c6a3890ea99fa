"""What an assistant may ask: plain functions that answer with JSON objects of bounded size.

Every answer has its evidence: the sentence of the article, and where the article comes from. Nothing is
written. What is fetched or read from disk is what the settings and the folder allow.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from summariser.cleaning import clean
from summariser.grounding import check_text
from summariser.ledger import LedgerQuery, build_ledger, entries_of_all, thread_object
from summariser.models.article import Article, RawDocument
from summariser.models.errors import SettingsError
from summariser.models.record import ArticleSummary, Evidence
from summariser.models.settings import Settings
from summariser.sources import read
from summariser.store import Store

MAX_ANSWER = 24_000
"""Characters of an answer's JSON, about 6,000 tokens."""
MAX_TEXT = 400_000
"""Characters of a text that is handed over."""
_MOST_RESULTS = 50
_ADDRESSES = ("http://", "https://")

Answer = dict[str, Any]


class AssistantTools:
    """The tools, with what they may use.

    `summarise` makes the record of an article. `store` is opened for reading at each question, so that a
    batch may write it meanwhile. Files are read only below `folder`; None reads none.
    """

    def __init__(
        self,
        summarise: Callable[[Article], ArticleSummary],
        settings: Settings,
        store: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        self._summarise = summarise
        self._settings = settings
        self._store = store
        self._folder = folder.resolve() if folder else None

    def summarise(self, source: str | None = None, text: str | None = None) -> Answer:
        """The record of an article: summary, actors, commitments and figures, each with its sentences."""
        return record_answer(self._summarise(self._article(source, text)))

    def check_claim(self, claim: str, source: str | None = None, text: str | None = None) -> Answer:
        """What speaks against a claim about an article; `supported` says that nothing certain does."""
        article = self._article(source, text)
        found = check_text(claim[:MAX_TEXT], article)
        violations = [
            {
                "kind": one.kind,
                "rule": one.rule,
                "message": one.message,
                "words": claim[one.start : one.end] if one.start is not None else None,
                "sentence": _sentence(article, one.sentence),
            }
            for one in found
        ]
        supported = not any(one.kind == "error" for one in found)
        answer: Answer = {"claim": claim, "supported": supported, "violations": violations}
        return bounded(answer | _about(article), ["violations"])

    def search_records(self, words: str, limit: int = 10) -> Answer:
        """The records of the store whose article has all of the words."""
        with self._open() as store:
            found = store.search(words, _limited(limit))
            results = [{**vars(one), "commitments": _commitments(store.record(one.id))} for one in found]
        return bounded({"words": words, "results": results}, ["results"])

    def ask_ledger(
        self,
        by: str | None = None,
        to: str | None = None,
        status: Sequence[str] = (),
        due_before: str | None = None,
        overdue: bool = False,
        changed_since: str | None = None,
        limit: int = 20,
    ) -> Answer:
        """Promises across the articles of the store, each with its history and evidence."""
        today = datetime.now().astimezone().date()
        query = LedgerQuery(
            by, to, frozenset(status), _day(due_before), today if overdue else None, _day(changed_since)
        )
        with self._open() as store:
            ledger = query.of(build_ledger(entries_of_all(store.latest_records())))
        threads = [thread_object(thread, today) for thread in ledger.threads[: _limited(limit)]]
        answer = {"today": today.isoformat(), "found": len(ledger.threads), "threads": threads}
        return bounded(answer, ["threads"])

    def _open(self) -> Store:
        if self._store is None:
            raise SettingsError("No store is configured.", "Start the server with --store.")
        return Store.open(self._store, create=False, read_only=True)

    def _article(self, source: str | None, text: str | None) -> Article:
        if (source is None) == (text is None):
            raise SettingsError("Give either a source or a text.", "Give one of them.")
        if text is not None:
            if len(text) > MAX_TEXT:
                raise SettingsError(
                    f"The text is longer than {MAX_TEXT:,} characters.", "Give a shorter one."
                )
            return clean(RawDocument(text, "text"))
        return clean(read(self._permitted(str(source)), self._settings))

    def _permitted(self, source: str) -> str:
        """The address or the path that may be read; raises SettingsError for any other."""
        if source.lower().startswith(_ADDRESSES):
            return source
        if self._folder is None:
            raise SettingsError("Files are not read.", "Give a URL or a text, or start with --folder.")
        path = (self._folder / source).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            raise SettingsError(f"There is no file {source} in the folder.", "Name a file in it.")
        return str(path)


def record_answer(record: ArticleSummary) -> Answer:
    """A record without the text of its article, and no longer than an answer may be."""
    info = record.article
    answer: Answer = {
        "headline": record.headline,
        "title": info.title,
        "source": info.url or info.source,
        "published": info.published,
        "language": info.language,
        "made_by": record.provenance.model,
        "summary": [{"text": one.text, "evidence": _quotes(one.evidence)} for one in record.summary],
        "commitments": _commitments(record),
        "figures": [
            {**one.model_dump(exclude={"evidence"}, exclude_none=True), "evidence": _quotes(one.evidence)}
            for one in record.figures
        ],
        "actors": [one.model_dump(exclude={"evidence"}, exclude_none=True) for one in record.actors],
        "rejected": len(record.provenance.rejected),
    }
    return bounded(answer, ["actors", "figures", "commitments", "summary"])


def bounded(answer: Answer, lists: Sequence[str], most: int = MAX_ANSWER) -> Answer:
    """An answer whose JSON has at most `most` characters: the ends of its lists are left out, in this order.

    `left_out` counts what is missing of each list.
    """
    left_out: dict[str, int] = {}
    sizes = {name: [_size(one) for one in answer[name]] for name in lists}
    over = _size(answer) + sum(len(name) + 16 for name in lists) - most
    for name in lists:
        while over > 0 and sizes[name]:
            over -= sizes[name].pop()
            left_out[name] = left_out.get(name, 0) + 1
    kept = {name: answer[name][: len(sizes[name])] for name in lists}
    return {**answer, **kept, **({"left_out": left_out} if left_out else {})}


def _size(value: object) -> int:
    return len(json.dumps(value, ensure_ascii=False, default=str)) + 2


def _commitments(record: ArticleSummary) -> list[Answer]:
    return [
        {**one.model_dump(exclude={"evidence"}, exclude_none=True), "evidence": _quotes(one.evidence)}
        for one in record.commitments
    ]


def _quotes(evidence: Sequence[Evidence]) -> list[Answer]:
    return [{"sentence": one.sentence, "quote": one.quote} for one in evidence]


def _about(article: Article) -> Answer:
    known = article.metadata
    return {"title": known.title, "source": known.url or article.source, "published": known.published}


def _sentence(article: Article, number: int | None) -> Answer | None:
    return {"number": number, "text": article.sentence_text(number)} if number else None


def _limited(limit: int) -> int:
    return max(1, min(limit, _MOST_RESULTS))


def _day(day: str | None) -> date | None:
    if not day:
        return None
    try:
        return date.fromisoformat(day)
    except ValueError as error:
        raise SettingsError(f"{day} is not a day.", "Write it like 2026-08-05.") from error
