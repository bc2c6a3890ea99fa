"""Scanners: text in, mentions with offsets out. Shared by grounding, coverage and the extractive reader."""

from summariser.scan.figures import scan_figures
from summariser.scan.whole import ArticleScan, scan_article

__all__ = ["ArticleScan", "scan_article", "scan_figures"]
