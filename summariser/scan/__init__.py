"""Scanners: text in, mentions with offsets out. Shared by grounding, coverage and the extractive reader."""

from summariser.scan.article_scan import ArticleScan, scan_article
from summariser.scan.figures import scan_figures

__all__ = ["ArticleScan", "scan_article", "scan_figures"]
