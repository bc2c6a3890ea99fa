"""From records to the entries of a ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from summariser.models.ledger import LedgerEntry, SourceArticle
from summariser.models.record import ArticleInfo, ArticleSummary, When
from summariser.scan.names import scan_names
from summariser.scan.names.name_clusters import canonical_names


def name_groups(text: str, language: str) -> tuple[tuple[str, ...], ...]:
    """The names in a text, the spellings of each bearer together."""
    found = canonical_names(text, scan_names(text, language), language)
    return tuple((group.name, *group.aliases) for group in found)


def source_article(article: ArticleInfo) -> SourceArticle:
    """The article of a record as a source of the ledger."""
    return SourceArticle(
        id=article.id,
        source=article.source,
        title=article.title,
        url=article.url,
        published=_day(article.published),
        language=article.language,
        names=name_groups(f"{article.title or ''}\n{article.text}", article.language),
    )


def entries_of(record: ArticleSummary) -> Iterator[LedgerEntry]:
    """The commitments of a record, in its order."""
    if not record.commitments:
        return
    source = source_article(record.article)
    for number, item in enumerate(record.commitments, 1):
        when = item.when or When(text="")
        yield LedgerEntry(
            id=f"{record.article.id[:12]}-{number}",
            article=source,
            by=item.by,
            to=item.to,
            action=item.action,
            status=item.status,
            when=when.text or None,
            due_start=_day(when.start),
            due_end=_day(when.end),
            condition=item.condition,
            stated_by=item.stated_by,
            quote=item.evidence[0].quote if item.evidence else "",
        )


def entries_of_all(records: Iterable[ArticleSummary]) -> list[LedgerEntry]:
    """The commitments of many records, in order of publication."""
    found = [entry for record in records for entry in entries_of(record)]
    return sorted(found, key=lambda entry: entry.article.published or date.min)


def _day(moment: str | None) -> date | None:
    return date.fromisoformat(moment[:10]) if moment else None
