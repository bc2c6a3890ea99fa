"""Make the record of one article: prepare, extract, ground, verify, record."""

from summariser.pipeline.article_pipeline import ArticlePipeline
from summariser.pipeline.open_pipeline import open_pipeline
from summariser.pipeline.record_builder import article_info

__all__ = ["ArticlePipeline", "article_info", "open_pipeline"]
