"""`summariser feed`: feeds that are followed, and records of what is new in them."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, silence_libraries, tell
from summariser.cli.options import (
    asking_options,
    checking_options,
    private_option,
    running_options,
    store_option,
)
from summariser.cli.output import choose_output

if TYPE_CHECKING:
    from summariser.feeds import Subscription

UNREADABLE = 3


@click.group("feed")
def command() -> None:
    """Follow feeds (RSS, Atom, JSON Feed): records of what is new in them, into a store."""


@command.command("add")
@click.argument("sources", nargs=-1, required=True, metavar="URL|OPML…")
@store_option
@private_option
@debug_option
@click.pass_context
def add(context: click.Context, /, sources: tuple[str, ...], store: Path, allow_private: bool | None) -> int:
    """Follow feeds.

    URL is a feed's address or that of a page that declares one; a page that declares several is told with
    all of them. OPML is a list as feed readers export it, a file or an address; its feeds are not fetched
    yet. Addresses that are new go to stdout.
    """
    silence_libraries(context)
    from summariser.feeds import FeedRepository, feeds_named
    from summariser.models.errors import InputError
    from summariser.models.settings import load_settings
    from summariser.store import Store

    settings = load_settings(allow_private=allow_private)
    status = 0
    with Store.open(store) as opened:
        repository = FeedRepository(opened)
        for source in sources:
            try:
                for link in feeds_named(source, settings):
                    if repository.add(link.url, link.title):
                        click.echo(link.url)
                    else:
                        tell(f"{link.url} is followed already.")
            except InputError as error:
                _tell_lines(f"Error: {error}")
                status = UNREADABLE
    return status


@command.command("list")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("terminal", "json")),
    help="Default: terminal on a terminal, else json, a feed a line.",
)
@store_option
@debug_option
@click.pass_context
def list_(context: click.Context, /, format_: Any, store: Path) -> None:
    """Show the feeds that are followed: number, state, last look, title, address, and what went wrong."""
    place = choose_output(format_, None, str(store))
    silence_libraries(context)
    from summariser.feeds import FeedRepository
    from summariser.store import Store

    with Store.open(store, read_only=True) as opened:
        repository = FeedRepository(opened)
        shown = _as_json if place.format == "json" else _as_lines
        place.write(
            "".join(shown(one, len(repository.waiting(one, None))) for one in repository.subscriptions())
        )


@command.command("remove")
@click.argument("named", nargs=-1, required=True, metavar="URL|NUMBER…")
@store_option
@debug_option
@click.pass_context
def remove(context: click.Context, /, named: tuple[str, ...], store: Path) -> None:
    """Follow feeds no longer, by address or by number in the list. Their records stay."""
    silence_libraries(context)
    from summariser.feeds import FeedRepository
    from summariser.store import Store

    with Store.open(store, create=False) as opened:
        for one in named:
            tell(f"{FeedRepository(opened).remove(one).url} is followed no longer.")


@command.command("export")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Instead of stdout.")
@store_option
@debug_option
@click.pass_context
def export(context: click.Context, /, output: Path | None, store: Path) -> None:
    """Write the feeds as OPML, which every feed reader imports."""
    place = choose_output("html", output, str(store))
    silence_libraries(context)
    from summariser.feeds import FeedRepository, write_opml
    from summariser.store import Store

    with Store.open(store, read_only=True) as opened:
        place.write(write_opml(FeedRepository(opened).subscriptions()))


@command.command("update")
@click.option("--include", multiple=True, metavar="PATTERN", help="Only entries whose title or link match.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="No entries whose title or link match.")
@click.option("--max-age", metavar="AGE", help="No entries published longer ago: 12h, 7d, 4w.")
@click.option(
    "--max-entries",
    type=click.IntRange(1),
    default=50,
    show_default=True,
    help="Of one feed in one update; the rest waits for the next.",
)
@click.option(
    "--watch", type=click.FloatRange(min=0, min_open=True), metavar="MINUTES", help="Update again and again."
)
@click.option(
    "--digest",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The new records as Markdown (.md), HTML (.html) or an Atom feed (.atom, .xml).",
)
@running_options
@click.option("--no-dedupe", is_flag=True, help="Summarise each of several near-identical articles.")
@click.option(
    "--log-json", is_flag=True, help="A JSON line on stderr for each article, and no progress line."
)
@store_option
@asking_options
@checking_options
@private_option
@debug_option
@click.pass_context
def update(
    context: click.Context,
    /,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    max_age: str | None,
    max_entries: int,
    watch: float | None,
    digest: Path | None,
    no_dedupe: bool,
    log_json: bool,
    store: Path,
    **settings_arguments: Any,
) -> int:
    """Look for new and edited entries, and summarise them into the store.

    Feeds that failed are asked again later and later, or when they say; those that are gone no more. PATTERN
    may hold * and ?, in any case. An edited entry is summarised again only if it says something else. Killed
    at any moment, the next update goes on and pays for nothing twice.

    --watch goes on until Ctrl-C. Ends with 6 if a feed or an entry failed.
    """
    silence_libraries(context)
    from summariser.cli.batch_run import default_workers
    from summariser.cli.feed_updates import FeedUpdateRun, follow, max_age_of
    from summariser.feeds import FeedFilters
    from summariser.models.settings import load_settings

    settings = load_settings(**settings_arguments)
    if settings_arguments["workers"] is None and "workers" not in settings.model_fields_set:
        settings = load_settings(settings, workers=default_workers(settings))
    following = FeedUpdateRun(
        store,
        FeedFilters(include, exclude, max_age_of(max_age)),
        max_entries,
        digest,
        not no_dedupe,
        log_json,
    )
    return follow(following, settings, watch)


def _tell_lines(message: str) -> None:
    for line in message.splitlines():
        tell(line)


def _as_json(one: Subscription, waiting: int) -> str:
    fields = {
        **{name: getattr(one, name) for name in ("id", "url", "title", "status", "failures", "fault")},
        "checked": _moment(one.checked),
        "due": _moment(one.due),
        "moved_from": one.moved_from,
        "waiting": waiting,
    }
    return f"{json.dumps(fields, ensure_ascii=False)}\n"


def _as_lines(one: Subscription, waiting: int) -> str:
    from summariser.utils.safe_text import plain_line

    state = "gone" if one.status == "gone" else f"failed {one.failures}×" if one.failures else "well"
    looked = (_moment(one.checked) or "never")[:16].replace("T", " ")
    more = [one.url, f"{waiting} waiting" if waiting else "", one.fault or ""]
    head = f"{one.id:>4}  {state:<10} {looked:<16}  {plain_line(one.title or '')}".rstrip()
    return "".join(f"{line}\n" for line in [head, *(f"      {plain_line(line)}" for line in more if line)])


def _moment(seconds: float | None) -> str | None:
    """Seconds since 1970 as ISO 8601, None for never."""
    if not seconds:
        return None
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
