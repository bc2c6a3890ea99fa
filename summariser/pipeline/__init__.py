"""Make the record of one article: prepare, extract, ground, verify, record."""

from summariser.pipeline.article_pipeline import ArticlePipeline
from summariser.pipeline.open_pipeline import check_rules, open_pipeline

__all__ = ["ArticlePipeline", "check_rules", "open_pipeline"]
