"""What cleaning made of an article, for a terminal: sentences with their numbers, metadata, removals."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from summariser.models.record import ArticleInfo, RemovedPassage
from summariser.rendering import record_view as view
from summariser.rendering.terminal_console import indented, line, print_to_text, section

_KNOWN = ("published", "modified", "author", "agency", "place", "site", "url", "source", "language")
_LONGEST_REMOVAL = 200
_STYLES = {"": "", "standfirst": "italic", "heading": "bold"}


def render_article(article: ArticleInfo, width: int, color: bool) -> str:
    """The whole page; see `summariser.rendering.render_article_terminal`."""
    return print_to_text(_blocks(article), width, color)


def _blocks(article: ArticleInfo) -> Iterator[RenderableType]:
    yield Group(line(article.title or "Without a title", "bold"), *_metadata(article))
    yield section("Text", *_numbered_sentences(article))
    if article.removed:
        yield section("Removed", *map(_removal, article.removed))
    sentences, characters = len(article.sentences), len(article.text)
    counts = [view.counted(sentences, "sentence"), view.counted(characters, "character")]
    removed = view.counted(len(article.removed), "passage")
    doubtful = f", {view.counted(len(article.doubtful), 'sentence')} doubtful" if article.doubtful else ""
    yield line(f"{', '.join(counts)}; {removed} removed{doubtful}.", "dim")


def _metadata(article: ArticleInfo) -> Iterator[Text]:
    for field in _KNOWN:
        if text := getattr(article, field):
            yield Text.assemble((f"{field}: ", "dim"), line(view.moment(text)), overflow="fold")


def _numbered_sentences(article: ArticleInfo) -> Iterator[RenderableType]:
    if not article.sentences:
        yield line(article.text)
        return
    width = len(str(len(article.sentences)))
    doubts = {doubt.sentence: doubt.reason for doubt in article.doubtful}
    lines = view.MarkedLines(article)
    end = 0
    for number, span in enumerate(article.sentences, start=1):
        if number > 1 and "\n" in article.text[end : span.start]:
            yield Text()
        if time := lines.time_at(span.start):
            yield line(time, "cyan dim")
        grid = Table.grid(padding=(0, 1))
        text = line(article.text[span.start : span.end], _STYLES[lines.kind_at(span.start)])
        grid.add_row(Text(f"{number:>{width}}", style="cyan"), text)
        if number in doubts:
            grid.add_row(Text(), line(f"doubtful: {doubts[number]}", "yellow"))
        yield grid
        end = span.end


def _removal(removed: RemovedPassage) -> RenderableType:
    where = "" if removed.start is None else f" (input {removed.start:,}–{removed.end:,})"
    text = removed.text if len(removed.text) <= _LONGEST_REMOVAL else f"{removed.text[:_LONGEST_REMOVAL]} …"
    return Group(line(f"{removed.reason}{where}", "yellow"), indented(line(text, "dim")))
