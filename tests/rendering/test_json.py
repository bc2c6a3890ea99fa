"""JSON that reads back as the same record."""

from __future__ import annotations

import json

from records import RecordBuilder, trawlers

from summariser.models.record import ArticleInfo, ArticleSummary
from summariser.rendering import render_article_json, render_json


def test_a_record_comes_back_as_it_was() -> None:
    record = trawlers().build()
    assert ArticleSummary.model_validate_json(render_json(record)) == record


def test_any_script_stays_readable_and_controls_are_escaped() -> None:
    record = RecordBuilder("Обещание. 约定 \x1b[2J\x9b\u202e.").build()
    page = render_json(record)
    assert "Обещание. 约定" in page
    assert page.isprintable() or not set(page) & set("\x1b\x9b\u202e")
    assert json.loads(page)["article"]["text"] == record.article.text


def test_an_article_alone_is_one_line() -> None:
    article = trawlers().build().article
    page = render_article_json(article)
    assert page.count("\n") == 1 and page.endswith("\n")
    assert ArticleInfo.model_validate_json(page) == article
