"""Scanners: text in, mentions with offsets out. Shared by grounding, coverage and the extractive reader."""

from summariser.scan.article_scan import ArticleScan, scan_article
from summariser.scan.figures import scan_figures
from summariser.scan.scanned_article import ScannedArticle

__all__ = ["ArticleScan", "ScannedArticle", "scan_article", "scan_figures"]
