"""The pipeline of one article, used alone."""

from __future__ import annotations

import asyncio
import pickle

from harbour import ARTICLE, GOOD
from scripted_endpoint import ScriptedEndpoint

from summariser import Article, ArticleSummary, ScannedArticle
from summariser.models.settings import Settings, load_settings
from summariser.pipeline import open_pipeline


async def made(settings: Settings, schema: type[ArticleSummary], article: Article) -> ArticleSummary:
    pipeline = await open_pipeline(settings, schema)
    try:
        return await pipeline.run(article)
    finally:
        await pipeline.aclose()


def test_it_is_made_from_values_that_can_go_to_another_process() -> None:
    with ScriptedEndpoint().answers(GOOD).answers(GOOD) as endpoint:
        settings = load_settings(base_url=endpoint.base_url, model="m", mode="json-schema", api_key="secret")
        here = asyncio.run(made(settings, ArticleSummary, ARTICLE))
        sent = pickle.loads(pickle.dumps((settings, ArticleSummary, ARTICLE)))
        there = asyncio.run(made(*sent))
    assert here.model_dump(exclude={"provenance": {"seconds"}}) == there.model_dump(
        exclude={"provenance": {"seconds"}}
    )


def test_a_scanned_article_keeps_its_scan_on_the_way_to_another_process_and_back() -> None:
    scanned = ScannedArticle(ARTICLE)
    passed_on = pickle.loads(pickle.dumps(scanned))
    again = pickle.loads(pickle.dumps(passed_on))
    assert again.article == ARTICLE
    assert again.scan == scanned.scan
