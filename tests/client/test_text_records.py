"""A record from a string, in one call."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from summariser import ArticleSummary, SettingsError, summarise_text

TEXT = (
    "The harbour council of Estmark agreed on Monday to dredge the channel by Friday. The work will cost"
    " 4 million euros, the mayor, Anna Petrova, told reporters. The ferries will wait for it until May.\n"
) * 2


def test_a_string_becomes_a_record_with_the_title_and_day_that_were_given() -> None:
    record = summarise_text(TEXT, title="Estmark dredges", published="2026-03-04", model="extractive")
    assert isinstance(record, ArticleSummary) and record.figures
    article = record.article
    assert (article.source, article.title, article.published) == ("text", "Estmark dredges", "2026-03-04")


def test_a_string_may_be_html_and_needs_nothing_else() -> None:
    record = summarise_text(f"<article><h1>Quay</h1><p>{TEXT}</p></article>", model="extractive")
    assert record.summary and all("<" not in sentence.text for sentence in record.summary)
    assert record.article.published is None


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        (date(2026, 3, 4), "2026-03-04"),
        (datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc), "2026-03-04T09:30:00+00:00"),
    ],
)
def test_the_day_may_be_a_date_or_a_time(published: date, shown: str) -> None:
    record = summarise_text(TEXT, published=published, model="extractive")
    assert datetime.fromisoformat((record.article.published or "").replace("Z", "+00:00")) == (
        datetime.fromisoformat(shown)
    )


@pytest.mark.parametrize("published", ["", "soon", "03/04/2026"])
def test_a_day_that_is_none_is_said_and_not_guessed(published: str) -> None:
    with pytest.raises(SettingsError, match="is not a date"):
        summarise_text(TEXT, published=published, model="extractive")
