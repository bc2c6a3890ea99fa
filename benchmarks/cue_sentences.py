"""Sentences of public pages that a cue of commitment stands in, for readers to label, and what they said.

    python benchmarks/cue_sentences.py sheet PAGES SHEET [--sets daniel] [--count 200] [--languages en pl]
    python benchmarks/cue_sentences.py store PAGES SHEET ANSWERS

`sheet` draws sentences of page sets (PAGES, see `page_sets.py`) that nobody labelled yet, at most `--each` of
an article, in equal numbers of each language. A third of the pages, told by a hash of their id, is never
drawn: `drawn_commitments.py` judges there. SHEET gets one JSON object a line: `id`, `language`, `title` (the
first line), `before` (the sentences before it) and `sentence`. The reader is not shown what the extractor
makes of it.

ANSWERS has one JSON object a line: `id` and `commitments`, each with `by` (names of the text, separated by
"; "; null where nobody is named), `status` and `action` in words of the sentence. `store` adds them to
`benchmarks/data/labels/cues/` without any text: `by` as offsets into the text of the page, or "elsewhere" for
a name that the text does not have; `action` as hashes of the beginnings of its words, and as `span` its
offsets where the sentence has it in these words.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from commitment_sentences import sentence_hash
from extractor_examples import CUES, analysis_of, hashed_stems
from page_sets import GoldPage, page_set

from summariser import InputError
from summariser.cleaning import clean
from summariser.extractors.rules.commitments.commitment_candidates import find_candidates
from summariser.models.article import Article, RawDocument

_SETS = ("google-news", "daniel")
_BEFORE = 6  # sentences


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    sheet = commands.add_parser("sheet", help="draw sentences")
    sheet.add_argument("pages", type=Path)
    sheet.add_argument("sheet", type=Path)
    sheet.add_argument("--count", type=int, default=200)
    sheet.add_argument("--languages", nargs="*")
    sheet.add_argument("--sets", nargs="*", default=_SETS)
    sheet.add_argument("--each", type=int, default=2, help="sentences of an article (default: 2)")
    store = commands.add_parser("store", help="keep what a reader answered")
    store.add_argument("pages", type=Path)
    store.add_argument("sheet", type=Path)
    store.add_argument("answers", type=Path)
    options = parser.parse_args()
    if options.command == "sheet":
        found = sentences_of_sets(options.pages, options.sets, options.each)
        drawn = draw(found, options.count, options.languages)
        lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in drawn]
        options.sheet.write_text("".join(lines), encoding="utf-8")
        print(f"{len(drawn)} sentences in {options.sheet}")
    else:
        keep(options.pages, options.sheet, options.answers)


def is_held_back(identifier: str) -> bool:
    """Whether a page is only for judging: a third of them, by a hash of set and id."""
    return int(sha256(identifier.encode()).hexdigest(), 16) % 3 == 0


def draw(found: Iterable[dict[str, Any]], count: int, languages: list[str] | None) -> list[dict[str, Any]]:
    """`count` sentences, or fewer if the sets do not have as many."""
    by_language: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in found:
        by_language[one["language"]].append(one)
    own = [items for language, items in by_language.items() if not languages or language in languages]
    for items in own:
        random.Random(1).shuffle(items)
    drawn: list[dict[str, Any]] = []
    while len(drawn) < count and any(own):
        drawn += [items.pop() for items in own if items]
    return drawn[:count]


def sentences_of_sets(pages: Path, sets: Iterable[str], each: int) -> Iterator[dict[str, Any]]:
    """Sentences with a cue that may be labelled and are not yet, at most `each` of an article."""
    chance = random.Random(1)
    labelled = {(one["id"], one["sentence"]) for path in CUES.glob("*.jsonl") for one in json_lines(path)}
    for name in sets:
        for page in page_set(pages, name):
            identifier = f"{name}/{page.id}"
            if page.text and page.kind == "article" and not is_held_back(identifier):
                every = _sentences_of(identifier, page)
                found = [one for number, one in every if (identifier, number) not in labelled]
                yield from chance.sample(found, min(each, len(found)))


def _sentences_of(identifier: str, page: GoldPage) -> Iterator[tuple[int, dict[str, Any]]]:
    """The number of each sentence with a cue, and what readers see of it."""
    article = article_of(page)
    analysis = analysis_of(article) if article else None
    if article is None or analysis is None:
        return
    for number in sorted({one.sentence.number for one in find_candidates(analysis)}):
        yield (
            number,
            {
                "id": f"{identifier}#{number}",
                "language": article.language,
                "title": (page.text or "").partition("\n")[0],
                "before": [article.sentence_text(one) for one in range(max(1, number - _BEFORE), number)],
                "sentence": article.sentence_text(number),
            },
        )


def article_of(page: GoldPage) -> Article | None:
    """The article of a page's gold text; None if it is no article."""
    try:
        return clean(RawDocument(page.text or "", source=page.id))
    except InputError:
        return None


def keep(pages: Path, sheet: Path, answers: Path) -> None:
    """Add the answers to the labels of their sets; the report says how many names the texts have."""
    shown = {one["id"]: one for one in json_lines(sheet)}
    given = {one["id"]: one["commitments"] for one in json_lines(answers)}
    if missing := shown.keys() - given.keys():
        print(f"not answered: {len(missing)}")
    sets = sorted({identifier.partition("/")[0] for identifier in shown})
    texts = {f"{name}/{page.id}": page for name in sets for page in page_set(pages, name)}
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for identifier, one in shown.items():
        page, _, number = identifier.rpartition("#")
        article = article_of(texts[page])
        if identifier in given and article:
            found[page.partition("/")[0]].append(
                {
                    "id": page,
                    "language": one["language"],
                    "sentence": int(number),
                    "hash": sentence_hash(one["sentence"]),
                    "commitments": [
                        _stored(article, int(number), commitment) for commitment in given[identifier]
                    ],
                }
            )
    CUES.mkdir(exist_ok=True)
    for name, own in found.items():
        path = CUES / f"{name}.jsonl"
        known = {(one["id"], one["sentence"]): one for one in (json_lines(path) if path.exists() else ())}
        known |= {(one["id"], one["sentence"]): one for one in own}
        lines = [json.dumps(one, ensure_ascii=False) + "\n" for _, one in sorted(known.items())]
        path.write_text("".join(lines), encoding="utf-8")
        print(f"{len(own)} sentences of {name}, {sum(len(one['commitments']) for one in own)} commitments")


def _stored(article: Article, number: int, commitment: dict[str, Any]) -> dict[str, Any]:
    names = [name.strip() for name in (commitment["by"] or "").split(";") if name.strip()]
    sentence = article.sentences[number - 1]
    at = article.text.find(commitment["action"], sentence.start, sentence.end)
    span = {"span": [at, at + len(commitment["action"])]} if at >= 0 else {}
    return {
        "by": [_offsets(article, name) for name in names],
        "status": commitment["status"],
        "action": sorted(hashed_stems(commitment["action"])),
        **span,
    }


def _offsets(article: Article, name: str) -> list[int] | str:
    at = article.text.find(name)
    return [at, at + len(name)] if at >= 0 else "elsewhere"


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file, one a line."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


if __name__ == "__main__":
    main()
