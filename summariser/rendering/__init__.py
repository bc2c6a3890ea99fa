"""A record as a page: for the terminal, as Markdown, JSON or HTML. Each door takes a record and gives text.

Text of the article and of the model is cleaned for display and escaped for the format; see `safe`.
"""

from __future__ import annotations

from collections.abc import Sequence

from summariser.grounding import RecordFinding
from summariser.models.record import ArticleInfo, ArticleSummary

__all__ = [
    "render_article_json",
    "render_article_terminal",
    "render_findings_json",
    "render_findings_terminal",
    "render_html",
    "render_json",
    "render_markdown",
    "render_terminal",
]


def render_terminal(record: ArticleSummary, console_width: int = 80, color: bool = False) -> str:
    """The page for a terminal of `console_width` columns; escape sequences for style only with `color`."""
    from summariser.rendering.terminal_page import render_record

    return render_record(record, console_width, color)


def render_article_terminal(article: ArticleInfo, console_width: int = 80, color: bool = False) -> str:
    """The cleaned article with its sentence numbers, its metadata, and what was removed and why."""
    from summariser.rendering.article_page import render_article

    return render_article(article, console_width, color)


def render_findings_terminal(
    findings: Sequence[RecordFinding], console_width: int = 80, color: bool = False
) -> str:
    """What was found against a record, errors first, as a table; one line where nothing was."""
    from summariser.rendering.violation_report import render_findings

    return render_findings(findings, console_width, color)


def render_findings_json(findings: Sequence[RecordFinding]) -> str:
    """One finding a line; nothing where nothing was found."""
    from summariser.rendering.json_output import dump_lines

    return dump_lines(findings)


def render_markdown(record: ArticleSummary) -> str:
    """The page as GitHub-flavoured Markdown, the evidence as footnotes."""
    from summariser.rendering.markdown_page import render_record

    return render_record(record)


def render_html(record: ArticleSummary) -> str:
    """The page as one self-contained HTML document, the evidence marked in the article's text."""
    from summariser.rendering.html_page import render_record

    return render_record(record)


def render_json(record: ArticleSummary) -> str:
    """The record as indented JSON, with a line break at the end."""
    from summariser.rendering.json_output import dump

    return dump(record, indent=2)


def render_article_json(article: ArticleInfo) -> str:
    """The `article` object of a record as one line of JSON, with a line break at the end."""
    from summariser.rendering.json_output import dump

    return dump(article, indent=None)
