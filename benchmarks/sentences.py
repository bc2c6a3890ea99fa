"""Where sentences end: the golden rules, paragraphs that were run together, and how fast.

    python benchmarks/sentences.py [--rules FOLDER] [--pages FOLDER]

Neither set is shipped here; without folders the cases of the tests alone are tried:

    git clone https://github.com/nipunsadvilkar/pySBD                         (--rules: English, 47 cases)
    git clone https://github.com/scrapinghub/article-extraction-benchmark     (--pages: 181 articles)

Glued pairs: the paragraphs of each `articleBody` of ground-truth.json are joined without a space, as
scrapers lose the break, to one line an article. A pair counts where the first paragraph ends in one of
.!?… (closing quotes and brackets after it apart) and the second begins with a capital letter, opening
marks apart. Found: a sentence begins where the second paragraph did. False: a sentence begins with no
white space before it (the full stops of Chinese and Japanese apart, which have none) anywhere but where a
paragraph began. Speed is of the same lines.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path

from summariser.cleaning.sentences import split_sentences
from summariser.cleaning.text.document_lines import DocumentLines
from summariser.cleaning.text.mapped_text import MappedText
from summariser.cleaning.text.merged_blocks import split_merged_blocks

# The starts of the sentences of one line.
Splitter = Callable[[str], list[int]]
_CLOSED = re.compile(r"[.!?…][\"'”’»)\]]*$")
_OPENED = re.compile(r"[\"'“‘«(\[]*[^\W\d_]")
_LEAST_SECONDS = 1.0


def main() -> None:
    """Prints one line a splitter."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rules", type=Path, help="a copy of pySBD")
    parser.add_argument("--pages", type=Path, help="with ground-truth.json")
    parser.add_argument("--show", action="store_true", help="print what each rule and pair got wrong")
    options = parser.parse_args()
    rules = golden_rules(options.rules) if options.rules else []
    lines = glued_lines(options.pages) if options.pages else SAMPLE
    pairs = sum(len(places) for _, places, _ in lines)
    print(f"{len(rules)} golden rules; {len(lines)} lines with {pairs} glued pairs")
    print(f"{'':<12} {'rules':>6} {'found':>7} {'false':>6} {'MB/CPU-s':>9}")
    for name, splitter in splitters():
        right = sum(told(splitter, text) == sentences for text, sentences in rules)
        found, wrong = glued(splitter, lines, show=options.show and name == "summariser")
        share = f"{found / max(pairs, 1):.1%}"
        print(f"{name:<12} {right:>6} {share:>7} {wrong:>6} {speed(splitter, lines):>9.2f}")
        if options.show and name == "summariser":
            show_rules(splitter, rules)


def splitters() -> Iterator[tuple[str, Splitter]]:
    """Ours, then the peers that are installed."""
    yield "summariser", ours
    yield "sentencex", plain_sentencex
    try:
        pysbd = import_module("pysbd")
    except ImportError:
        return
    segmenter = pysbd.Segmenter(language="en", clean=False, char_span=True)
    yield "pysbd", lambda text: [span.start for span in segmenter.segment(text)]


def ours(text: str) -> list[int]:
    """As cleaning does it: lost breaks are parted first, then sentences."""
    page = DocumentLines.of(MappedText.of(text))
    split_merged_blocks(page)
    starts = []
    for line in page.lines:
        span = line.mapped.raw_span()
        if span is not None:
            starts += [span[0] + start for start, _ in split_sentences(line.text, "en")]
    return starts


def plain_sentencex(text: str) -> list[int]:
    """The library alone."""
    from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

    return [boundary["start_index"] for boundary in get_sentence_boundaries("en", text)]


def golden_rules(folder: Path) -> list[tuple[str, list[str]]]:
    """The English cases of pySBD: a text and its sentences."""
    source = (folder / "benchmarks" / "english_golden_rules.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "GOLDEN_EN_RULES":
            return [(text, list(sentences)) for text, sentences in ast.literal_eval(node.value)]
    raise SystemExit(f"{folder} holds no GOLDEN_EN_RULES")


# A line, where its glued pairs meet, and where any of its paragraphs begins.
Glued = tuple[str, set[int], set[int]]


def glued_lines(folder: Path) -> list[Glued]:
    """One line an article; see the docstring of this file."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    return [joined(page["articleBody"].split("\n")) for page in truth.values()]


def joined(raw: list[str]) -> Glued:
    """The paragraphs in one line, the offsets of its pairs and of all its paragraphs."""
    paragraphs = [paragraph.strip() for paragraph in raw if paragraph.strip()]
    places, starts, offset = set(), set(), 0
    for before, after in pairwise(paragraphs):
        offset += len(before)
        starts.add(offset)
        opened = _OPENED.match(after)
        if _CLOSED.search(before) and opened and opened[0][-1].isupper():
            places.add(offset)
    return "".join(paragraphs), places, starts


SAMPLE = [
    joined(
        [
            "The harbour board cut its fees by 4.5% on Monday, the U.S. agency said.",
            "“We will go back to work.”",
            "Nobody objected, says the Node.js forum at www.example.org.",
            "The board meets again at 5 p.m. GMT.",
        ]
    )
]


def told(splitter: Splitter, text: str) -> list[str]:
    """The sentences of a text, without white space around them."""
    starts = sorted({0, *splitter(text)})
    return [
        text[start:end].strip() for start, end in pairwise([*starts, len(text)]) if text[start:end].strip()
    ]


def glued(splitter: Splitter, lines: list[Glued], *, show: bool) -> tuple[int, int]:
    """How many glued pairs were parted, and how many places without a space that are none."""
    found = wrong = 0
    for text, places, starts in lines:
        began = {first_letter(text, start) for start in splitter(text)}
        missed = places - began
        false = {at for at in began - starts if at and not unspaced(text[at - 1])}
        found, wrong = found + len(places) - len(missed), wrong + len(false)
        for kind, offsets in (("missed", missed), ("false", false)) if show else ():
            for at in sorted(offsets):
                print(f"  {kind}: {text[max(0, at - 40) : at]} ¦ {text[at : at + 40]}")
    return found, wrong


def unspaced(before: str) -> bool:
    """Whether a sentence may begin at once after this character."""
    return before.isspace() or before in "。！？」』）"


def first_letter(text: str, start: int) -> int:
    """`start`, or the first place after it that is no white space."""
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def show_rules(splitter: Splitter, rules: list[tuple[str, list[str]]]) -> None:
    for text, sentences in rules:
        if told(splitter, text) != sentences:
            print(f"  rule: {told(splitter, text)} for {sentences}")


def speed(splitter: Splitter, lines: list[Glued]) -> float:
    """MB of UTF-8 a CPU-second."""
    size, started = 0, time.process_time()
    while time.process_time() - started < _LEAST_SECONDS:
        for text, _, _ in lines:
            splitter(text)
            size += len(text.encode())
            if time.process_time() - started > 4 * _LEAST_SECONDS:
                break
    return size / 1e6 / (time.process_time() - started)


if __name__ == "__main__":
    main()
