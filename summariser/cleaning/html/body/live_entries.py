"""The entries of a live blog on a page, by the times in its markup."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate, islice
from typing import Any

from summariser.cleaning.html.body.page_blocks import MOST_LINKED, PageBlocks
from summariser.cleaning.html.element_text import element_text
from summariser.cleaning.html.linked_data import is_live_blog
from summariser.cleaning.html.page_tree import PageTree
from summariser.cleaning.html.pruning import BoilerplateReasons
from summariser.cleaning.line_features import ends_sentence
from summariser.cleaning.line_marks import clock_of, local_time, runs_backwards
from summariser.cleaning.timestamp_grammar import find_timestamps
from summariser.models.article import EntryTime
from summariser.utils.iso_time import iso_time

_LONGEST_TIME = 60  # width of a block with a clock time
_LEAST_ENTRIES = 3
_DIGIT = re.compile(r"\d")
_MOST_TIMES = 2_000  # blocks, and elements, that are looked at
_LEAST_DECLARED = 2  # entries of a page that says that it is a live blog
_LEAST_SHARE = 0.5  # of the entries that have running text, and of the article's running text in them
_LEAST_KEPT = 0.3  # of their running text that the model takes for the article
_SHORT = 40  # width of a paragraph of an entry


def live_entries(
    page: PageTree, known: PageBlocks, kept: list[bool], reasons: BoilerplateReasons, language: str
) -> dict[int, EntryTime]:
    """The entry of each block of a live blog, by the block's place; empty for other pages. Keeps the running
    text and the headings of all entries, where most of the text is in them.

    Three times or more of the same markup, the newest first; or two where the page declares a live blog.
    """
    declared = is_live_blog(page.json_ld)
    times = _times(page, known, language)
    kinds = Counter(known.kinds[at] for at in times)
    for kind, count in kinds.most_common(3):
        own = {at: time for at, time in times.items() if known.kinds[at] == kind}
        if count < (_LEAST_DECLARED if declared else _LEAST_ENTRIES):
            break
        owners = _owners(known, own)
        is_live = declared or runs_backwards(list(own.values()), language)
        if is_live and _is_article(known, kept, owners, len(own)):
            _keep(known, kept, owners, reasons)
            if not declared and all(kept[at] and not time.iso for at, time in own.items()):
                return {}  # the lines of the text have these times, and maybe days between them
            return {at: own[owner] for at, owner in owners.items()}
    return {}


def _times(page: PageTree, known: PageBlocks, language: str) -> dict[int, EntryTime]:
    """The times by the places of their blocks: those of time elements, and clock times with little beside."""
    places: defaultdict[Any, list[int]] = defaultdict(list)
    found: dict[int, EntryTime] = {}
    looked = 0
    for at, block in enumerate(known.blocks):
        places[block.holder].append(at)
        if known.widths[at] <= _LONGEST_TIME and looked < _MOST_TIMES and _DIGIT.search(block.text):
            looked += 1
            stamps = find_timestamps(block.text, language)
            if stamps and stamps[0].clock and len(block.text) - stamps[0].end + stamps[0].start < _SHORT:
                written = block.text[stamps[0].start : stamps[0].end]
                found[at] = EntryTime(written, stamps[0].iso or None)
    for element in islice(page.root.iter("time"), _MOST_TIMES):
        text = element_text(element)
        holder = next((one for one in (element, *element.iterancestors()) if one in places), None)
        place = next((at for at in places[holder] if text and text in known.blocks[at].text), None)
        iso = iso_time(element.get("datetime"))
        if place is not None and iso and "T" in iso:
            found[place] = EntryTime(text, local_time(iso, clock_of(text, language)))
    return dict(sorted(found.items()))


def _owners(known: PageBlocks, times: dict[int, EntryTime]) -> dict[int, int]:
    """For each block of an entry the place of the entry's time: the only one in an element around both; or,
    where these elements have no text, the last time before it."""
    above = [(block.holder, *block.holder.iterancestors()) for block in known.blocks]
    counts = Counter(element for at in times for element in above[at])
    alone = {element: at for at in times for element in above[at] if counts[element] == 1}
    owners = {}
    for at, elements in enumerate(above):
        owner = next((alone[element] for element in elements if element in alone), None)
        if owner is not None:
            owners[at] = owner
    if len({owner for at, owner in owners.items() if known.running[at]}) >= _LEAST_SHARE * len(times):
        return owners
    around = next((element for element in above[min(times)] if counts[element] == len(times)), None)
    starts = accumulate((at if at in times else -1 for at in range(len(above))), max)
    return {at: one for at, one in enumerate(starts) if one >= 0 and around in above[at]}


def _is_article(known: PageBlocks, kept: Sequence[bool], owners: dict[int, int], count: int) -> bool:
    """Whether the entries have most of the running text that was kept, and each one some."""
    told = sum(known.running[at] for at in owners)
    kept_in = sum(known.running[at] for at in owners if kept[at])
    kept_all = sum(size for size, keep in zip(known.running, kept, strict=True) if keep)
    with_text = len({owner for at, owner in owners.items() if known.running[at]})
    most = with_text >= _LEAST_SHARE * count and kept_in >= _LEAST_SHARE * kept_all
    return most and told > 0 and kept_in >= _LEAST_KEPT * told


def _keep(known: PageBlocks, kept: list[bool], owners: dict[int, int], reasons: BoilerplateReasons) -> None:
    seen = {key for key, keep in zip(known.keys, kept, strict=True) if keep}
    for at, owner in owners.items():
        block = known.blocks[at]
        is_text = block.heading or known.widths[at] >= _SHORT or ends_sentence(block.text)
        is_text = is_text and at != owner and block.linked < MOST_LINKED
        if is_text and known.keys[at] not in seen and reasons.of(block) is None:
            kept[at] = True
            seen.add(known.keys[at])
