"""Render a record as text for the terminal, Markdown, HTML or JSON.

Text of the article and of the model is cleaned for display and escaped for the format; see
`summariser.utils.safe_text`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from summariser.models.errors import SettingsError
from summariser.models.record import ArticleInfo, ArticleSummary
from summariser.models.violation import Violation
from summariser.utils.did_you_mean import suggestion

__all__ = [
    "RENDERERS",
    "Renderer",
    "render",
    "render_article_json",
    "render_article_terminal",
    "render_html",
    "render_json",
    "render_markdown",
    "render_terminal",
    "render_violations_json",
    "render_violations_terminal",
]

Renderer = Callable[[ArticleSummary], str]
"""Turns a record into text. Text of the record comes from strangers: escape it for the format."""


def render(record: ArticleSummary, format: str | Renderer = "json") -> str:
    """`record` as text, in one of `RENDERERS` by name or by a renderer of your own.

    Raises SettingsError for an unknown name.
    """
    if callable(format):
        return format(record)
    if format not in RENDERERS:
        raise SettingsError(
            f"There is no format {format!r}.", suggestion(format, RENDERERS, "The formats are")
        )
    return RENDERERS[format](record)


def render_terminal(record: ArticleSummary, console_width: int = 80, color: bool = False) -> str:
    """The page for a terminal of `console_width` columns; escape sequences for style only with `color`."""
    from summariser.rendering.terminal_page import render_record

    return render_record(record, console_width, color)


def render_article_terminal(article: ArticleInfo, console_width: int = 80, color: bool = False) -> str:
    """The cleaned article with its sentence numbers, its metadata, and the removed passages with reasons."""
    from summariser.rendering.article_page import render_article

    return render_article(article, console_width, color)


def render_violations_terminal(
    violations: Sequence[Violation], console_width: int = 80, color: bool = False
) -> str:
    """Violations of a record as a table, errors first; one line where there are none."""
    from summariser.rendering.violation_report import render_violations

    return render_violations(violations, console_width, color)


def render_violations_json(violations: Sequence[Violation]) -> str:
    """One violation a line, as JSON; empty where there are none."""
    from summariser.rendering.json_output import dump_lines

    return dump_lines(violations)


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


RENDERERS: dict[str, Renderer] = {
    "terminal": render_terminal,
    "markdown": render_markdown,
    "html": render_html,
    "json": render_json,
}
"""The built-in formats by name."""
