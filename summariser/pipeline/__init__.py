"""Make the record of one article: prepare, extract, ground, verify, record."""

from summariser.pipeline.article_pipeline import ArticlePipeline
from summariser.pipeline.open_pipeline import open_pipeline

__all__ = ["ArticlePipeline", "open_pipeline"]
