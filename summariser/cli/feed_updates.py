"""`summariser feed update`: fetch feeds, summarise new entries, report; once or repeatedly."""

from __future__ import annotations

import json
import random
import re
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from summariser.cli.batch_run import NOT_ALL_DONE, BatchRun, articles_at_a_time, run_job
from summariser.cli.command_runner import print_stderr
from summariser.cli.output import Output, check_place
from summariser.models.errors import SettingsError

if TYPE_CHECKING:
    from summariser.batch import Result, RunController
    from summariser.feeds import FeedFilters, FeedRepository, PollResult, Subscription
    from summariser.models.settings import Settings
    from summariser.rendering.digest_page import DigestFormat
    from summariser.store import Store

WATCH_JITTER = 0.1
"""Largest share by which a pause of --watch is lengthened, so that clients do not fetch in step."""

_AGE = re.compile(r"(\d{1,5})\s?(h|d|w)")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7}
_DIGESTS: dict[str, DigestFormat] = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".atom": "atom",
    ".xml": "atom",
}


@dataclass(frozen=True)
class FeedUpdateRun:
    """What one command follows, and how. `most` is the cap on the entries of a feed in one update.

    `digest_keep` is how long a record stays in the digest; None for the records of one update only.
    """

    store: Path
    filters: FeedFilters
    most: int
    digest: Path | None = None
    dedupe: bool = True
    log_json: bool = False
    digest_keep: timedelta | None = None


@dataclass
class _Ended:
    """What the results of a run leave to be noted: which inputs failed, and the numbers of new records."""

    failed: dict[str, bool] = field(default_factory=dict)
    records: list[int] = field(default_factory=list)

    def add(self, result: Result) -> None:
        """Note one. Where the model's endpoint failed, the entry is not to blame: it waits as before."""
        from summariser.models.errors import EndpointError

        if isinstance(result.error, EndpointError):
            return
        self.failed[result.source] = result.status == "failed"
        if result.record is not None and result.record_id is not None:
            self.records.append(result.record_id)


def follow(following: FeedUpdateRun, settings: Settings, watch: float | None) -> int:
    """Update once, or every `watch` minutes until Ctrl-C; the exit status, that of the last update.

    Raises SettingsError where the digest cannot be written, FeedError where no feed is followed.
    """
    from summariser.batch import RunController

    if following.digest is None and following.digest_keep is not None:
        raise SettingsError("--digest-keep without --digest has no effect.", "Add --digest FILE.")
    if following.digest is not None:
        _digest_format(following.digest)
        check_place(following.digest, str(following.store), "--digest")
    while True:
        control = RunController()
        status = _update(following, settings, control)
        if watch is None or control.stopping:
            return status
        pause = watch * 60 * (1 + WATCH_JITTER * random.random())
        print_stderr(f"Next update in {pause / 60:.0f} minutes; press Ctrl-C to stop.")
        try:
            time.sleep(pause)
        except KeyboardInterrupt:
            return 0


def age_of(text: str | None, option: str) -> timedelta | None:
    """From "12h", "7d" or "4w"; SettingsError, which names `option`, for anything else."""
    if text is None:
        return None
    match = _AGE.fullmatch(text.strip())
    if match is None:
        raise SettingsError(f"{option} {text!r} is not an age.", "Write 12h, 7d or 4w.")
    return timedelta(hours=int(match[1]) * _HOURS[match[2]])


def _update(following: FeedUpdateRun, settings: Settings, control: RunController) -> int:
    from summariser.feeds import FeedRepository
    from summariser.store import Store

    with Store.open(following.store) as store:
        repository = FeedRepository(store)
        faults = _ask(repository, settings, following.filters)
        ended = _Ended()
        status = _summarise_by_focus(repository, ended, following, settings, control)
        if left := repository.waiting_count():
            print_stderr(f"Entries left for the next update: {left:,}.")
        if following.digest is not None:
            _write_digest(store, _digest_records(repository, ended.records, following), following.digest)
    return status or (NOT_ALL_DONE if faults else 0)


def _ask(repository: FeedRepository, settings: Settings, filters: FeedFilters) -> int:
    """Ask the feeds that are due and say what came of it; how many failed."""
    from summariser.feeds import poll_feeds
    from summariser.models.errors import FeedError

    followed = repository.subscriptions()
    if not followed:
        raise FeedError("No feeds are followed yet.", "Add one with `summariser feed add URL`.")
    asked = []
    for one in poll_feeds(repository, settings, filters):
        asked.append(one)
        _print_poll_result(one)
    new, edited = sum(one.new for one in asked), sum(one.edited for one in asked)
    later = sum(one.status == "active" for one in followed) - len(asked)
    print_stderr(
        f"Feeds fetched: {len(asked):,}, not due yet: {later:,}; entries new: {new:,}, edited: {edited:,}."
    )
    return sum(one.now.fault is not None for one in asked)


def _print_poll_result(one: PollResult) -> None:
    if one.now.fault:
        named = one.before.url in one.now.fault
        print_stderr(one.now.fault if named else f"{one.before.url}: {one.now.fault}")
    elif one.now.url != one.before.url:
        print_stderr(f"{one.before.url} has moved to {one.now.url}.")


def _summarise_by_focus(
    repository: FeedRepository,
    ended: _Ended,
    following: FeedUpdateRun,
    settings: Settings,
    control: RunController,
) -> int:
    """One run for all feeds without a focus of their own, and one for each focus; the worst exit status."""
    from summariser.models.settings import load_settings

    groups: dict[str | None, list[Subscription]] = {}
    for one in repository.subscriptions():
        if repository.waiting(one, 1):
            groups.setdefault(one.options.focus, []).append(one)
    worst = 0
    for focus, feeds in groups.items():
        focused = settings if focus is None else load_settings(settings, focus=focus)
        status = _summarise(repository, feeds, ended, following, focused, control)
        if control.stopping or status not in (0, NOT_ALL_DONE):
            return status
        worst = worst or status
    return worst


def _summarise(
    repository: FeedRepository,
    feeds: list[Subscription],
    ended: _Ended,
    following: FeedUpdateRun,
    settings: Settings,
    control: RunController,
) -> int:
    """Run what waits. What ended waits no longer, however the run ends: it is in the store by then."""
    from summariser.batch import RunPlan
    from summariser.feeds import waiting_inputs

    job = BatchRun(
        inputs=waiting_inputs(repository, settings, following.most, feeds),
        store=following.store,
        plan=RunPlan(articles_at_a_time(settings), retry_failed=True, dedupe=following.dedupe),
        command=json.dumps(["feed", "update"]),
        log_json=following.log_json,
        on_result=ended.add,
        control=control,
        again="",
    )
    try:
        return run_job(job, settings)
    finally:
        repository.settle(ended.failed)
        ended.failed.clear()  # an entry that failed counts once, not again after the run of the next focus


def _digest_format(path: Path) -> DigestFormat:
    form = _DIGESTS.get(path.suffix.lower())
    if form is None:
        raise SettingsError(
            f"--digest {path} has an unknown extension.", "Name a .md, .html, .atom or .xml file."
        )
    return form


def _digest_records(
    repository: FeedRepository, new: list[int], following: FeedUpdateRun
) -> dict[int, datetime]:
    """The numbers of the records of the digest, new and kept, and when each was made."""
    now = datetime.now(timezone.utc)
    kept = {} if following.digest_keep is None else repository.records_since(now - following.digest_keep)
    return dict.fromkeys(new, now) | kept


def _write_digest(store: Store, made: dict[int, datetime], path: Path) -> None:
    """Write the digest of the records of these numbers; where there are none, one that is there stays."""
    from summariser.rendering.digest_page import render_digest

    if not made and path.exists():
        return
    numbers = sorted(made)
    records = [store.record(number) for number in numbers]
    page = render_digest(
        records,
        "New in your feeds",
        _digest_format(path),
        datetime.now(timezone.utc),
        key=store.path.name,
        updated=[made[number] for number in numbers],
    )
    Output("html", path, 0, color=False).write(page)
