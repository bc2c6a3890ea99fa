"""Near-duplicates: what is found, what is wrongly merged, and the processor time it takes.

    python benchmarks/neardup.py ARTICLES.jsonl [--half odd|even|all] [--list]

ARTICLES.jsonl has an object a line with the field `text`. Of each article copies are made as papers make
them of an agency's story, and texts that only look like copies: a figure, a name, a negation is another. To
these come reports filled in from one template. A copy counts as found if it shares a band with the first
text and the second look takes them for the same story; each article is also held against all others.
Printed: a line a kind, with the share that was merged (goal: 100 % of copies, 0 % of others), and processor
milliseconds for 600 words.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from summariser.store.near_duplicates import lsh_bands, same_story

Pair = tuple[str, str, str]
"""Kind, the first text, the later one."""
ROUNDS = 3
COPIES = "copy: "
OTHERS = "other: "
LOCAL = (
    "In {place} the news was watched closely. Residents who spoke to this paper said that they hoped for a "
    "calm week, and the owner of a bakery by the station said that her customers talked of little else. The "
    "council of {place} declined to comment."
)
LEAD = (
    "The matter that has occupied readers for days moved on again, and with it the hopes of those who had "
    "followed it from the start, as our correspondents learned from people close to it."
)
SPELLINGS = ((r"\B(?<!r)ise(s|d)?\b", r"ize\1"), (r"(?<=\w{3})our\b", "or"), (r"\bprogramme", "program"))
CHANGES = {
    "a number in words changed": {
        "two": "three",
        "three": "five",
        "four": "six",
        "five": "seven",
        "six": "nine",
    },
    "a negation put in": {
        verb: f"{verb} not" for verb in ("will", "would", "has", "have", "is", "was", "were")
    },
    "a direction turned round": {
        "rose": "fell",
        "fell": "rose",
        "more than": "less than",
        "higher": "lower",
        "before": "after",
        "after": "before",
    },
}
PLACES = ("Harwick", "Estmouth", "Lower Tarn", "Velby", "Port Sable")
FIRMS = ("Arbor", "Brightwell", "Calder", "Dunmore", "Easton", "Farrow", "Glenholm", "Harcourt")
TEMPLATES = (
    "Shares in {firm} {moved} {share} percent to {price} euros on {day}. The volume was {volume} "
    "shares, against an average of {average} over the last three months. The index as a whole ended "
    "{index} points {side}. Analysts who follow the company rate the share as a hold on average, and "
    "see a fair price of {target} euros. {firm} reports its results for the quarter next month. Over "
    "the past twelve months the share has gained {year} percent. The company employs {staff} people "
    "and is listed in the second segment of the exchange.",
    "{place} will be {sky} on {day}, with temperatures between {low} and {high} degrees. The wind "
    "comes from the {wind} at up to {speed} kilometres an hour. In the night it cools to {night} "
    "degrees. The outlook for the days after that is unsettled, the weather service said in its "
    "report for the region of {place}. Those who travel should look at the warnings of the service "
    "before they leave, and plan more time for the journey.",
    "{firm} beat {other} {goals} on {day} in front of {crowd} spectators. The visitors had the better "
    "start, but {firm} took control before the break and did not let go. The manager of {firm} spoke "
    "of a deserved win, that of {other} of a lost opportunity. In the table {firm} moves to place "
    "{rank}. The next match of both sides is in two weeks, after the break for the national teams, as "
    "the league announced at the start of the season.",
)


def sentences(text: str) -> list[str]:
    """Roughly; enough to cut at."""
    return re.split(r"(?<=[.!?])\s+", text)


def copies_of(text: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """What papers make of a story: (kind, text)."""
    parts = sentences(text)
    kept = len(parts) * 3 // 4
    local = LOCAL.format(place=dice.choice(PLACES))
    middle = dice.randrange(1, len(parts))
    yield "another lead", " ".join([LEAD, *parts[1:]])
    yield "the last quarter cut", " ".join(parts[:kept])
    yield "the second half cut", " ".join(parts[: max(2, len(parts) // 2)])
    yield "a local paragraph added", f"{text}\n{local}"
    yield "two sentences left out", " ".join(parts[:middle] + parts[middle + 2 :])
    yield "words spelled otherwise", respelled(text)
    yield "said for told, and the like", reworded(text, dice)
    yield "another lead, the last quarter cut", " ".join([LEAD, *parts[1:kept]])
    yield "the last quarter cut, a local paragraph", "\n".join([" ".join(parts[:kept]), local])


def others_like(text: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """What looks like a copy and tells another fact: (kind, text)."""
    numbers = list(re.finditer(r"\d+", text))
    if numbers:
        one = dice.choice(numbers)
        yield "one figure changed", text[: one.start()] + str(int(one.group()) + 1) + text[one.end() :]
    names = Counter(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", text))
    if names:
        name = dice.choice(sorted(names))
        yield "one name changed", re.sub(rf"\b{name}\b", "Valdane", text)
        yield "two words for one name", re.sub(rf"\b{name}\b", "Gregor Valdane", text)
    for kind, changes in CHANGES.items():
        changed = swapped(text, changes, dice)
        if changed:
            yield kind, changed
    parts = sentences(text)
    yield "a quarter of it in another story", " ".join([*parts[: len(parts) // 4], *[LEAD, LOCAL] * 3])


def swapped(text: str, changes: dict[str, str], dice: random.Random) -> str | None:
    """`text` with one of the words in it changed as `changes` says; None if there is none."""
    places = list(re.finditer(rf"\b(?:{'|'.join(changes)})\b(?! not)", text))
    if not places:
        return None
    one = dice.choice(places)
    return text[: one.start()] + changes[one.group()] + text[one.end() :]


def respelled(text: str) -> str:
    """As on the other side of the ocean."""
    for british, american in SPELLINGS:
        text = re.sub(british, american, text)
    return text


def reworded(text: str, dice: random.Random) -> str:
    """One small word in forty is another, as an editor changes them."""
    changes = {
        "said": "told",
        "also": "too",
        "but": "yet",
        "after": "following",
        "about": "around",
        "the": "a",
    }
    words = text.split(" ")
    return " ".join(changes[word] if word in changes and dice.random() < 0.3 else word for word in words)


def reports(dice: random.Random, count: int) -> Iterator[list[str]]:
    """Reports from each template, each about something else."""
    for template in TEMPLATES:
        made = []
        for _ in range(count):
            firm, other = dice.sample(FIRMS, 2)
            made.append(
                template.format(
                    firm=firm,
                    other=other,
                    place=dice.choice(PLACES),
                    day=dice.choice(("Monday", "Tuesday", "Thursday")),
                    moved=dice.choice(("rose", "fell")),
                    side=dice.choice(("higher", "lower")),
                    sky=dice.choice(("sunny", "cloudy", "wet")),
                    wind=dice.choice(("west", "north", "south-east")),
                    goals=f"{dice.randrange(2, 5)}-{dice.randrange(2)}",
                    **{
                        name: dice.randrange(3, 90)
                        for name in (
                            "share",
                            "price",
                            "index",
                            "target",
                            "year",
                            "low",
                            "high",
                            "night",
                            "rank",
                        )
                    },
                    **{
                        name: dice.randrange(20, 900)
                        for name in ("volume", "average", "staff", "speed", "crowd")
                    },
                )
            )
        yield made


def pairs(texts: list[str]) -> Iterator[Pair]:
    """All that is generated, the same in every run."""
    dice = random.Random(7)
    for text in texts:
        for kind, copy in copies_of(text, dice):
            yield COPIES + kind, text, copy
        for kind, other in others_like(text, dice):
            yield OTHERS + kind, text, other
    for made in reports(dice, 30):
        for old, new in itertools.combinations(made, 2):
            yield OTHERS + "reports from one template", old, new


def milliseconds(work: Callable[[], object], words: int) -> float:
    """Processor time for 600 words, the best of some rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best / words * 600 * 1000


def report_pairs(texts: list[str], show: bool) -> None:
    """Print a line a kind."""
    merged: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for kind, old, new in pairs(texts):
        met = bool(set(lsh_bands(old)) & set(lsh_bands(new)))
        same = same_story(new, old)
        merged[kind].append((met, met and same))
        if show and kind.startswith(COPIES) != (met and same):
            print(f"-- {kind}: shares a band: {met}, same story: {same}\n{new}\n")
    for kind, found in sorted(merged.items()):
        candidates, taken = (sum(one[at] for one in found) / len(found) for at in (0, 1))
        print(f"{kind:<52} {len(found):>5}   met {candidates:6.1%}   merged {taken:6.1%}")


def report_unrelated(texts: list[str]) -> None:
    """Print what becomes of each article beside all others."""
    bands = [set(lsh_bands(text)) for text in texts]
    met = [(a, b) for a, b in itertools.combinations(range(len(texts)), 2) if bands[a] & bands[b]]
    same = sum(same_story(texts[b], texts[a]) for a, b in met)
    count = len(texts) * (len(texts) - 1) // 2
    print(f"{OTHERS + 'articles of the file':<52} {count:>5}   met {len(met):>6}   merged {same:>6}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=Path)
    parser.add_argument("--half", choices=("odd", "even", "all"), default="all")
    parser.add_argument("--list", action="store_true", help="print each pair that is taken wrongly")
    options = parser.parse_args()
    lines = options.articles.read_text("utf-8").splitlines()
    texts = [text for line in lines if len((text := json.loads(line)["text"]).split()) >= 100]
    texts = {"odd": texts[1::2], "even": texts[::2], "all": texts}[options.half]
    report_pairs(texts, options.list)
    report_unrelated(texts)
    words = sum(len(text.split()) for text in texts)
    sketches = milliseconds(lambda: [lsh_bands(text) for text in texts], words)
    print(f"{'milliseconds for 600 words: lsh_bands':<52} {sketches:.2f}")
    looks = milliseconds(lambda: [same_story(text, text) for text in texts], words)
    print(f"{'milliseconds for 600 words: same_story':<52} {looks:.2f}")


if __name__ == "__main__":
    main()
