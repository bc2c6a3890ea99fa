"""`summariser ledger`: commitments across the articles of a store."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from summariser.cli.command_runner import debug_option, print_stderr, silence_libraries
from summariser.cli.grouped_help import GroupedCommand, grouped_option
from summariser.cli.options import existing_store_option, model_options
from summariser.cli.output import Output, check_place, choose_output, streamed

if TYPE_CHECKING:
    from summariser.ledger.figure_claims import FigureClaim
    from summariser.models.draft import CommitmentStatus
    from summariser.models.ledger import Ledger
    from summariser.store import Store

# As in `summariser.models.draft`, which takes a tenth of a second to import: help must not wait for it.
STATUSES = (
    "pledged",
    "agreed",
    "ordered",
    "conditional",
    "planned",
    "denied",
    "refused",
    "fulfilled",
    "broken",
)
MOST_COMMITMENTS = 300_000
"""They take some 2 GB."""
FORMATS = ("terminal", "json", "csv", "ics", "atom")
_EXTENSIONS = {".txt": "terminal", ".xml": "atom"}


DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command(
    "ledger",
    cls=GroupedCommand,
    examples=(
        "summariser ledger --store runs.db --overdue",
        "summariser ledger --by 'Verrin Ferries' --format json",
        "summariser ledger --changed-since 2026-06-01 --output changes.atom",
        "summariser ledger --output due.ics",
        "summariser ledger --compare",
    ),
)
@existing_store_option
@grouped_option("Source", "--by", metavar="NAME", help="Only promises of NAME, in any spelling.")
@grouped_option("Source", "--to", metavar="NAME", help="Only promises to NAME, in any spelling.")
@grouped_option(
    "Source",
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice(STATUSES),
    metavar="STATUS",
    help=f"Only promises whose latest status is STATUS (repeatable): {', '.join(STATUSES)}.",
)
@grouped_option("Source", "--due", type=DAY, metavar="BEFORE", help="Only outstanding ones due before a day.")
@grouped_option("Source", "--overdue", is_flag=True, help="Only outstanding ones whose due date is past.")
@grouped_option(
    "Source",
    "--changed-since",
    type=DAY,
    metavar="DAY",
    help="Only those with a step published since DAY.",
)
@grouped_option(
    "Source",
    "--today",
    type=DAY,
    metavar="DAY",
    help="The day on which due dates are past (default: today).",
)
@grouped_option(
    "Output",
    "--compare",
    is_flag=True,
    help="Show what several sources say of one promise or figure, contradictions first (terminal, json).",
)
@grouped_option(
    "Model", "--assist", is_flag=True, help="Let the model judge doubtful pairs; each is asked once and kept."
)
@model_options
@grouped_option(
    "Output",
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    help="Output format (default: terminal on a terminal, json in a pipe, with --output by the extension).",
)
@grouped_option(
    "Output",
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the result to FILE, atomically, instead of stdout.",
)
@debug_option
@click.pass_context
def command(
    context: click.Context,
    /,
    store: Path,
    by: str | None,
    to: str | None,
    statuses: tuple[CommitmentStatus, ...],
    due: datetime | None,
    overdue: bool,
    changed_since: datetime | None,
    today: datetime | None,
    compare: bool,
    assist: bool,
    format_: str | None,
    output: Path | None,
    **settings_arguments: Any,
) -> None:
    """Show who promised what across the articles of a store, by when, and what became of it.

    Commitments of all articles are joined to threads: one promise with its history (pledged, repeated, moved,
    fulfilled, …), each step with its source and quotation. A doubtful join is marked with a question mark.
    --compare shows promises and, unless promises are selected, figures that several sources report.
    --assist lets a model judge the doubtful pairs, ten in a request, and keeps its judgements in the store.
    """
    place = _place(format_, output, store)
    if compare and place.format not in {"terminal", "json"}:
        raise click.UsageError(f"--compare is written as terminal or json, not as {place.format}.")
    silence_libraries(context)
    from summariser.ledger import LedgerQuery, build_ledger, entries_of_all, figure_claims
    from summariser.store import Store

    now = _day(today) or datetime.now().astimezone().date()
    since = _day(changed_since)
    query = LedgerQuery(by, to, frozenset(statuses), _day(due), now if overdue else None, since)
    with Store.open(store, create=False, read_only=not assist) as opened:
        _require_room(opened)
        entries = entries_of_all(opened.latest_records())
        ledger = build_ledger(entries, opened.judgements())
        if assist:
            _assist(opened, ledger, settings_arguments)
            ledger = build_ledger(entries, opened.judgements())
        claims = figure_claims(opened.latest_records()) if compare else []
    ledger = query.of(ledger)
    if compare:
        _write_comparisons(ledger, claims if query == LedgerQuery() else [], place)
    else:
        _write(ledger, now, place)


def _require_room(store: Store) -> None:
    """Raise StoreError for a store with more commitments than the ledger holds in memory."""
    from summariser.models.errors import StoreError

    commitments = store.stats().commitments
    if commitments > MOST_COMMITMENTS:
        raise StoreError(
            f"{store.path} has {commitments:,} commitments; the ledger joins at most {MOST_COMMITMENTS:,}.",
            "Keep a store for each period, or query the view outstanding_commitments (docs/store.md).",
        )


def _assist(store: Store, ledger: Ledger, settings_arguments: dict[str, Any]) -> None:
    """Ask the model about the doubtful pairs of a ledger, and keep what it says."""
    import asyncio

    from summariser.ledger import judge_doubtful
    from summariser.llm import ModelClient, resolve_endpoint
    from summariser.models.errors import SettingsError
    from summariser.models.settings import load_settings

    settings = load_settings(**settings_arguments)
    if settings.extractive:
        raise SettingsError("--assist needs a model, and none is configured.", "Name one with --model.")

    async def judge() -> int:
        client, count = ModelClient(await resolve_endpoint(settings), settings), 0
        try:
            async for judgements in judge_doubtful(ledger, store.judgements(), client):
                store.save_judgements(judgements)
                count += len(judgements)
        finally:
            await client.aclose()
        return count

    print_stderr(f"{asyncio.run(judge())} doubtful pairs judged.")


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _place(format_: str | None, output: Path | None, store: Path) -> Output:
    chosen = format_
    if chosen is None and output is not None and str(output) != "-":
        suffix = output.suffix.lower()
        known = suffix.removeprefix(".")
        chosen = _EXTENSIONS.get(suffix) or (known if known in FORMATS else None)
        if chosen is None:
            raise click.UsageError(f"--output {output}: name a file that ends in .json, .csv, .ics or .atom.")
    return choose_output(chosen, output, str(store))


def _write_comparisons(ledger: Ledger, claims: list[FigureClaim], place: Output) -> None:
    from summariser.ledger import compare_sources, comparisons_json

    comparisons = compare_sources(ledger.threads, claims)
    if place.format == "json":
        place.write(comparisons_json(comparisons))
    else:
        from summariser.rendering.ledger_page import render_comparisons

        place.write(render_comparisons(comparisons, place.width, place.color))


def _write(ledger: Ledger, today: date, place: Output) -> None:
    from summariser.ledger import atom_feed, icalendar, is_due, ledger_json

    now = datetime.now(timezone.utc)
    if place.format == "csv":
        _write_csv(ledger, today, place)
    elif place.format == "ics":
        place.write(icalendar(ledger, now))
    elif place.format == "atom":
        place.write(atom_feed(ledger, "Commitments", now))
    elif place.format == "json":
        place.write(ledger_json(ledger, today))
    else:
        from summariser.rendering.ledger_page import render_ledger

        overdue = frozenset(thread.id for thread in ledger.threads if is_due(thread, today))
        place.write(render_ledger(ledger, today, overdue, place.width, place.color))


def _write_csv(ledger: Ledger, today: date, place: Output) -> None:
    from summariser.ledger import COLUMNS, ledger_rows
    from summariser.rendering.table_files import write_csv
    from summariser.store import FlatTable

    if place.path:
        check_place(place.path, "")
    with streamed(place.path) as file:
        write_csv(FlatTable("ledger", dict.fromkeys(COLUMNS, "text"), ledger_rows(ledger, today)), file)
