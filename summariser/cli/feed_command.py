"""`summariser feed`: follow feeds and summarise their new entries."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, SubcommandGroup, grouped_option
from summariser.cli.options import (
    checking_options,
    existing_store_option,
    limit_options,
    model_options,
    private_option,
    run_options,
    store_option,
)
from summariser.cli.output import choose_output

if TYPE_CHECKING:
    from summariser.feeds import Subscription

UNREADABLE = 3


@click.group("feed", cls=SubcommandGroup)
def command() -> None:
    """Follow feeds (RSS, Atom, JSON Feed) and summarise new entries into a store.

    \b
    Examples:
      summariser feed add https://example.org/news
      summariser feed update --digest today.html
    """


@command.command("add", cls=GroupedCommand)
@click.argument("sources", nargs=-1, required=True, metavar="URL|OPML…")
@grouped_option(
    "Source",
    "--include",
    multiple=True,
    metavar="PATTERN",
    help="Of these feeds, only entries whose title or link matches PATTERN; may be repeated.",
)
@grouped_option(
    "Source",
    "--exclude",
    multiple=True,
    metavar="PATTERN",
    help="Of these feeds, no entries whose title or link matches PATTERN; may be repeated.",
)
@grouped_option("Source", "--focus", metavar="TEXT", help="What the records of these feeds focus on.")
@store_option
@private_option
@debug_option
@click.pass_context
def add(
    context: click.Context,
    /,
    sources: tuple[str, ...],
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    focus: str | None,
    store: Path,
    allow_private: bool | None,
) -> int:
    """Follow feeds.

    URL is the address of a feed, or of a page that declares one; if a page declares several, they are listed
    and none is added. Without a scheme, https is tried, then http. OPML is a subscription list of a feed
    reader, a file or a URL; its feeds are not fetched yet. The addresses of newly followed feeds are printed.
    Filters and focus are stored with the feed and used at each update, with those of the update; adding a
    feed again with other ones replaces them.
    """
    silence_libraries(context)
    from summariser.feeds import FeedOptions, FeedRepository, feeds_named
    from summariser.models.errors import InputError
    from summariser.models.settings import load_settings
    from summariser.store import Store

    settings = load_settings(allow_private=allow_private, focus=focus)
    options = FeedOptions(include, exclude, settings.focus if focus else None)
    status = 0
    with Store.open(store) as opened:
        repository = FeedRepository(opened)
        for source in sources:
            try:
                for link in feeds_named(source, settings):
                    if repository.add(link.url, link.title, link.folder):
                        click.echo(link.url)
                    else:
                        print_stderr(f"{link.url} is already followed.")
                    if options != FeedOptions():
                        repository.set_options(link.url, options)
            except InputError as error:
                _print_lines(f"Error: {error}")
                status = UNREADABLE
    return status


@command.command("list", cls=GroupedCommand)
@grouped_option(
    "Output",
    "--format",
    "format_",
    type=click.Choice(("terminal", "json")),
    help="Output format; json is one feed per line (default: terminal on a terminal, else json).",
)
@existing_store_option
@debug_option
@click.pass_context
def list_(context: click.Context, /, format_: Any, store: Path) -> None:
    """List the followed feeds: number, state, last check, title, URL, and the last error."""
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


@command.command("remove", cls=GroupedCommand)
@click.argument("named", nargs=-1, required=True, metavar="URL|NUMBER…")
@existing_store_option
@debug_option
@click.pass_context
def remove(context: click.Context, /, named: tuple[str, ...], store: Path) -> None:
    """Stop following feeds, named by URL or by number in the list. Their records are kept."""
    silence_libraries(context)
    from summariser.feeds import FeedRepository
    from summariser.store import Store

    with Store.open(store, create=False) as opened:
        for one in named:
            print_stderr(f"{FeedRepository(opened).remove(one).url} is no longer followed.")


@command.command("export", cls=GroupedCommand)
@grouped_option(
    "Output",
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to FILE instead of stdout.",
)
@existing_store_option
@debug_option
@click.pass_context
def export(context: click.Context, /, output: Path | None, store: Path) -> None:
    """Export the followed feeds as OPML, the import format of feed readers."""
    place = choose_output("html", output, str(store))
    silence_libraries(context)
    from summariser.feeds import FeedRepository, write_opml
    from summariser.store import Store

    with Store.open(store, read_only=True) as opened:
        place.write(write_opml(FeedRepository(opened).subscriptions()))


@command.command(
    "update",
    cls=GroupedCommand,
    examples=(
        "summariser feed update --digest today.html",
        "summariser feed update --model gpt-5-mini --max-age 2d --watch 60",
    ),
)
@grouped_option(
    "Source",
    "--include",
    multiple=True,
    metavar="PATTERN",
    help="Only entries whose title or link matches PATTERN; may be repeated.",
)
@grouped_option(
    "Source",
    "--exclude",
    multiple=True,
    metavar="PATTERN",
    help="No entries whose title or link matches PATTERN; may be repeated.",
)
@grouped_option(
    "Source",
    "--max-age",
    metavar="AGE",
    help="Skip entries published longer ago than AGE, as in 12h, 7d, 4w.",
)
@grouped_option(
    "Source",
    "--max-entries",
    type=click.IntRange(1),
    default=50,
    show_default=True,
    metavar="N",
    help="Entries per feed in one update; the others wait for the next update.",
)
@grouped_option(
    "Source",
    "--watch",
    type=click.FloatRange(min=0, min_open=True),
    metavar="MINUTES",
    help="Update again every MINUTES until Ctrl-C.",
)
@private_option
@model_options
@checking_options
@limit_options
@store_option
@grouped_option(
    "Output",
    "--digest",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the new records to FILE as Markdown (.md), HTML (.html) or an Atom feed (.atom, .xml).",
)
@grouped_option(
    "Output",
    "--digest-keep",
    metavar="AGE",
    help="Keep the records of earlier updates in the digest for AGE, as in 12h, 7d, 4w.",
)
@run_options
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
    digest_keep: str | None,
    no_dedupe: bool,
    log_json: bool,
    store: Path,
    **settings_arguments: Any,
) -> int:
    """Fetch the followed feeds and summarise new and edited entries into the store.

    PATTERN may contain * and ?, and ignores case. An edited entry is summarised again only if its content
    changed. A feed that fails is retried with increasing delays, or when its server says; one that is gone
    (410) is not fetched again. Updates are resumable: completed entries are not billed again. The exit status
    is 6 if a feed or an entry failed, else 0.
    """
    silence_libraries(context)
    from summariser.cli.batch_run import load_run_settings
    from summariser.cli.feed_updates import FeedUpdateRun, age_of, follow
    from summariser.feeds import FeedFilters

    settings = load_run_settings(**settings_arguments)
    following = FeedUpdateRun(
        store,
        FeedFilters(include, exclude, age_of(max_age, "--max-age")),
        max_entries,
        digest,
        not no_dedupe,
        log_json,
        age_of(digest_keep, "--digest-keep"),
    )
    return follow(following, settings, watch)


def _print_lines(message: str) -> None:
    for line in message.splitlines():
        print_stderr(line)


def _as_json(one: Subscription, waiting: int) -> str:
    fields = {
        **{name: getattr(one, name) for name in ("id", "url", "title", "status", "failures", "fault")},
        "checked": _moment(one.checked),
        "due": _moment(one.due),
        "moved_from": one.moved_from,
        "folder": one.folder,
        **asdict(one.options),
        "waiting": waiting,
    }
    return f"{json.dumps(fields, ensure_ascii=False)}\n"


def _as_lines(one: Subscription, waiting: int) -> str:
    from summariser.utils.safe_text import plain_line

    state = "gone" if one.status == "gone" else f"failed {one.failures}×" if one.failures else "well"
    looked = (_moment(one.checked) or "never")[:16].replace("T", " ")
    more = [one.url, " / ".join(one.folder), f"{waiting} waiting" if waiting else "", one.fault or ""]
    head = f"{one.id:>4}  {state:<10} {looked:<16}  {plain_line(one.title or '')}".rstrip()
    return "".join(f"{line}\n" for line in [head, *(f"      {plain_line(line)}" for line in more if line)])


def _moment(seconds: float | None) -> str | None:
    """Seconds since 1970 as ISO 8601, None for never."""
    if not seconds:
        return None
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
