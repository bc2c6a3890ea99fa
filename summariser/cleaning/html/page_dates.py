"""When a page was published and changed: JSON-LD, meta, marked elements, its address, visible text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from datetime import date, datetime, timedelta, timezone
from functools import cache
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from summariser.cleaning.html.class_names import DATE, OTHER_DATE
from summariser.cleaning.html.element_text import element_text
from summariser.cleaning.html.page_surroundings import PageSurroundings, is_named
from summariser.cleaning.multilingual import any_of, timestamp_words
from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.utils.iso_time import iso_time

_FIELDS = ("datePublished", "uploadDate", "dateCreated")
_NAMES = ("pubdate", "dc.date", "dcterms.date", "date")  # some systems put the last change there
_MODIFIED_NAMES = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
)
_IN_ADDRESS = re.compile(
    r"/(?P<year>(?:199|20\d)\d)(?P<mark>[/-]?)(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)(?!(?P=mark)\d)"
)
# Weights of the kinds of sources, by their precision on the pages that they were developed on: three visible
# dates that agree outweigh Open Graph alone, four JSON-LD alone, none both.
_JSON_LD = 3.3
_OPEN_GRAPH = 3.0
_META = 1.0
_ADDRESS = 1.5
_LINE = 1.2
_TIME = 1.0
_CLASS = 1.0
_DATELINE = 0.5
_UNKNOWN_DAY = "1970-01-01"  # of systems that know none
_FARTHEST_ZONE = 14 * 60  # minutes
_ZONE_STEP = 30  # minutes
_DATED_TAGS = ("span", "div", "p", "li", "dd", "em", "small", "a", "td", "abbr", "h2", "h3", "h4", "h5", "h6")
_AFTER_DATELINE = re.compile(r"\s{0,2}[–—|•:-]")
_DATELINE_REACH = 60  # characters of a paragraph
_SHORTEST = 6  # characters of a line with a date
_LONGEST = 160  # characters
_MOST_ELEMENTS = 40  # of one kind that are read
_MOST_WORDS = 20  # of a line with a date
_MOST_DATES = 2  # in it
_MOST_BESIDE = 5  # words beside the date of a line that is no sentence of the text
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "।", "؟")


class _Vote(NamedTuple):
    """A date or time from one source, the weight of that kind of source, and whether the page shows it."""

    weight: float
    iso: str
    shown: bool = False


def published_time(
    page: PageSurroundings, article: dict[str, Any], meta: dict[str, str], url: str | None, language: str
) -> str | None:
    """ISO 8601 date or time of publication: the day with the highest sum of weights, or None. It is no day
    to come.

    A time that is declared in UTC is given as the page shows it where that is another day: "yesterday" in the
    text is relative to the paper's own time zone.
    """
    changed = (modified_time(article, meta) or "")[:10]
    declared, shown = list(_declared(article, meta, language)), list(_shown(page, url, language))
    # A page that declares both its first and its last day may show the last alone.
    last = changed if declared and changed not in (vote.iso[:10] for vote in declared) else None
    tomorrow = (datetime.now(timezone.utc) + timedelta(days=1)).date().isoformat()  # in all zones
    votes = [
        vote
        for vote in (*declared, *shown)
        if vote.iso[:10] not in (last, _UNKNOWN_DAY) and vote.iso[:10] <= tomorrow
    ]
    found = _winner(votes)
    if found:
        return _as_shown(found, votes)
    return _searched(page.root, url) if _says_article(page.root, article, meta) else None


def _says_article(root: Any, article: dict[str, Any], meta: dict[str, str]) -> bool:
    """Whether a page calls itself an article by one means or another."""
    kind = meta.get("og:type", "")
    return bool(
        article
        or kind.startswith("article")
        or (not kind and root.xpath("boolean(//article|//*[contains(@itemtype,'Article')])"))
    )


def _winner(votes: list[_Vote]) -> str | None:
    """The value with the highest weight of the day with the highest sum; one with a time before one
    without."""
    totals: dict[str, float] = {}
    for vote in votes:
        totals[vote.iso[:10]] = totals.get(vote.iso[:10], 0) + vote.weight
    day = max(totals, key=lambda day: totals[day], default=None)
    values = [vote.iso for vote in votes if vote.iso[:10] == day]
    return next((iso for iso in values if len(iso) > 10), values[0] if values else None)


def _as_shown(found: str, votes: list[_Vote]) -> str:
    """The visible value that is the UTC time `found` on another day; `found` where there is none."""
    if not found.endswith(("Z", "+00:00")):
        return found
    moment = datetime.fromisoformat(found.replace("Z", "+00:00"))
    shown = [vote.iso for vote in votes if vote.shown]
    same = [iso for iso in shown if len(iso) > 10 and iso[:10] != found[:10] and _is_same_time(iso, moment)]
    if same:
        return same[0]
    agreed = len(shown) > 1 and len(shown[0]) == 10 and len(set(shown)) == 1
    return shown[0] if agreed and _may_be_day_of(shown[0], moment) else found


def _is_same_time(iso: str, moment: datetime) -> bool:
    """Whether a time is `moment` to the minute; without a zone, whether it is in some zone."""
    shown = datetime.fromisoformat(iso.replace("Z", "+00:00")).replace(second=0)
    moment = moment.replace(second=0, microsecond=0)
    if shown.tzinfo is not None:
        return shown == moment
    minutes = (shown - moment.replace(tzinfo=None)).total_seconds() / 60
    return abs(minutes) <= _FARTHEST_ZONE and minutes % _ZONE_STEP == 0


def _may_be_day_of(iso: str, moment: datetime) -> bool:
    noon = datetime.fromisoformat(iso[:10]).replace(hour=12, tzinfo=timezone.utc)
    return abs(noon - moment) <= timedelta(hours=12, minutes=_FARTHEST_ZONE)


def _declared(article: dict[str, Any], meta: dict[str, str], language: str) -> Iterator[_Vote]:
    """What JSON-LD and the meta elements say, one vote a kind."""
    linked = next(filter(None, (iso_time(_scalar(article.get(field))) for field in _FIELDS)), None)
    kinds = (
        (_JSON_LD, linked),
        (_OPEN_GRAPH, _read(meta.get("article:published_time", ""), language)),
        (_META, next(filter(None, (_read(meta[name], language) for name in _NAMES if name in meta)), None)),
    )
    yield from (_Vote(weight, iso) for weight, iso in kinds if iso)


def _searched(root: Any, url: str | None) -> str | None:
    """What htmldate finds in marked elements alone: its search of all text finds too many that are none."""
    from htmldate import find_date

    found: str | None = find_date(deepcopy(root), url=url, original_date=True, extensive_search=False)
    return found


def modified_time(article: dict[str, Any], meta: dict[str, str]) -> str | None:
    """ISO 8601 date or time of the last change, as declared."""
    declared = (
        iso_time(_scalar(article.get("dateModified"))),
        *(iso_time(meta.get(n)) for n in _MODIFIED_NAMES),
    )
    return next(filter(None, declared), None)


def _scalar(value: object) -> object:
    value = value[0] if isinstance(value, list) and value else value
    return value.get("@value") if isinstance(value, dict) else value


def _read(text: str, language: str) -> str | None:
    """A written date by the strict reader, else by the grammar of time lines."""
    return iso_time(text) or _stamped(text, language)


def _stamped(text: str, language: str) -> str | None:
    stamps = [stamp for stamp in find_timestamps(text[:_LONGEST], language) if stamp.day]
    return stamps[0].iso if stamps else None


def _shown(page: PageSurroundings, url: str | None, language: str) -> Iterator[_Vote]:
    """Dates that the page and its address show, one vote a kind."""
    times = (element for element in page.root.iter("time") if not page.is_aside(element))
    named = (e for e in page.root.iter(*_DATED_TAGS) if _is_named(e) and not page.is_aside(e))
    kinds = (
        (_ADDRESS, _of_address(url)),
        (_TIME, _of_elements(times, language)),
        (_CLASS, _of_elements(named, language)),
        (_LINE, filter(None, (_of_line(text, language) for text in page.near))),
        (_DATELINE, filter(None, (_of_dateline(text, language) for text in page.near))),
    )
    for weight, dates in kinds:
        yield from (_Vote(weight, iso, shown=True) for iso in islice(dates, 1))


def _of_elements(elements: Iterable[Any], language: str) -> Iterator[str]:
    for element in islice(elements, _MOST_ELEMENTS):
        if _other_date().search(f"{element.get('class')} {element.get('itemprop')}"):
            continue
        attributes = (element.get(name) or "" for name in ("datetime", "content", "title"))
        found = next(filter(None, (iso_time(value) for value in attributes)), None)
        found = found or _of_line(element_text(element), language)
        if found:
            yield found


def _of_address(url: str | None) -> Iterator[str]:
    match = _IN_ADDRESS.search(urlsplit(url).path) if url else None
    if match:
        try:
            yield date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
        except ValueError:
            return


@cache
def _other_date() -> re.Pattern[str]:
    """A label, class or id of a date that is not that of publication."""
    listed = timestamp_words()
    labels = any_of(text for data in listed for text in (data.modified_labels, data.other_dates))
    return re.compile(f"{OTHER_DATE}|{labels}", re.IGNORECASE)


def _is_named(element: Any) -> bool:
    return is_named(element, DATE) and len(element_text(element)) <= _LONGEST


def _of_line(text: str, language: str) -> str | None:
    """The first date of a short line with few other words, unless a label says that it is another date."""
    if not _SHORTEST <= len(text) <= _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    stamps = [stamp for stamp in find_timestamps(text, language) if stamp.day]
    if not stamps or _other_date().search(text[: stamps[0].start]) or len(stamps) > _MOST_DATES:
        return None
    beside = len(text.split()) - len(text[stamps[0].start : stamps[0].end].split())
    return None if beside > _MOST_BESIDE and text.endswith(_SENTENCE_ENDS) else stamps[0].iso


def _of_dateline(text: str, language: str) -> str | None:
    """The date with which a paragraph opens, set off by a dash: "Bonn, 25 January 2022 – The ..."."""
    stamps = [stamp for stamp in find_timestamps(text[:_DATELINE_REACH], language) if stamp.day]
    return stamps[0].iso if stamps and _AFTER_DATELINE.match(text, stamps[0].end) else None
