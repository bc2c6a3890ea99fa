"""`summariser article --clean-only`: the cleaned text of an article, or of each article in a feed or file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summariser.cli.command_runner import print_stderr
from summariser.cli.output import Output
from summariser.models.errors import InputError

if TYPE_CHECKING:
    from summariser.models.article import RawDocument
    from summariser.models.settings import Settings


def show_cleaned(source: str, settings: Settings, place: Output) -> int:
    """Write the cleaned articles of `source`, as JSON one per line. Returns the exit status.

    An article that cannot be read is reported on stderr and skipped. A file is written once, at the end.
    """
    from summariser.sources import read_all

    pages: list[str] = []
    status = 0
    for document in read_all(source, settings):
        try:
            page = _cleaned(document, place)
        except InputError as error:
            print_stderr(f"Error: {error}")
            status = error.exit_status
            continue
        if place.path is None:  # as they come: a long file is not kept in memory
            place.write(page)
        else:
            pages.append(page)
    if pages:
        place.write("".join(pages))
    return status


def _cleaned(document: RawDocument | InputError, place: Output) -> str:
    if isinstance(document, InputError):
        raise document
    from summariser.cleaning import clean
    from summariser.models.record import ArticleInfo
    from summariser.rendering import render_article_json, render_article_terminal

    info = ArticleInfo.of(clean(document))
    if place.format == "json":
        return render_article_json(info)
    return f"{render_article_terminal(info, place.width, place.color)}\n"
