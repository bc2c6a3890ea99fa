"""Find mentions in a text, with offsets: figures, names, dates, quotations, commitment cues, negations."""

from summariser.scan.article_scan import ArticleScan, scan_article
from summariser.scan.figures import scan_figures
from summariser.scan.scanned_article import ScannedArticle

__all__ = ["ArticleScan", "ScannedArticle", "scan_article", "scan_figures"]
