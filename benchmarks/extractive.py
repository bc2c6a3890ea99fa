"""How well the rule-based extractor extracts figures, actors and commitments, against articles with gold.

    python benchmarks/extractive.py [DUMPS] [--ledger FOLDER] [--pages FOLDER …] [--gold-text] [--show NAME]

DUMPS and the folders of --pages have files with NAME.gold.json beside them, that of --ledger has
`articles.jsonl` and `gold.json`; their conventions are in their README. Each document is read, cleaned,
scanned and drafted; --gold-text starts from the gold's paragraphs instead, which leaves the cleaner out. The
scores are those of `extraction_score`, averaged over documents by language, and for commitments by status.

The dumps, the ledger and `benchmarks/data/articles/dev` are what the rules were developed on; of
`benchmarks/data/articles/test` only means are shown. The pages of a --pages folder are split by
site (`site_split`): those held out are reported as a mean and are never shown one by one.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from time import process_time

from extraction_score import DocumentScore, Gold, StatusCounts, ratio, score_draft
from site_split import Part, part_of

from summariser.cleaning import clean
from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Article, Metadata, RawDocument
from summariser.models.errors import SummariserError
from summariser.scan.article_scan import scan_article
from summariser.sources import read_all

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
ARTICLES = Path(__file__).parent / "data" / "articles"
_GOLD = ".gold.json"


@dataclass(frozen=True)
class LabelledArticle:
    """An article with its gold; `part` is the one it belongs to."""

    name: str
    article: Article
    gold: Gold
    part: Part = "developed on"


@dataclass(frozen=True)
class Result:
    """The score of an article and the CPU seconds that drafting took."""

    score: DocumentScore
    part: Part
    seconds: float


def main() -> None:
    options = parse_options()
    if options.dumps.is_dir():
        report("dumps", measure(read_folder(options.dumps, options.gold_text)), options.show)
    if options.ledger.is_dir():
        report("ledger", measure(read_ledger(options.ledger)), options.show)
    articles = [
        *read_articles(ARTICLES / "dev", "developed on"),
        *read_articles(ARTICLES / "test", "held out"),
    ]
    report("articles", measure(articles), options.show)
    for folder in options.pages:
        report(folder.name, measure(read_folder(folder, options.gold_text, by_site)), options.show)


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("dumps", nargs="?", type=Path, default=DATA / "dumps", help="with NAME.gold.json")
    parser.add_argument("--ledger", type=Path, default=DATA / "ledger", help="with commitments only")
    parser.add_argument("--pages", type=Path, nargs="*", default=[], help="as DUMPS, split by site")
    parser.add_argument("--gold-text", action="store_true", help="start from the gold's paragraphs")
    parser.add_argument("--show", help="list misses and false items of documents whose name has this in it")
    return parser.parse_args()


def by_site(gold: Gold) -> Part:
    """The part of a page by its site; the gold has its `url`."""
    return part_of(gold["url"])


def developed_on(gold: Gold) -> Part:
    """The part of what the rules were made on, whatever it is."""
    return "developed on"


def read_folder(
    folder: Path, gold_text: bool, part: Callable[[Gold], Part] = developed_on
) -> Iterator[LabelledArticle]:
    """Each article of the folder; entries of feeds that are stubs have no gold and are left out."""
    for path in sorted(folder.glob(f"*{_GOLD}")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        documents = [] if gold_text else cleaned_documents(folder / gold["file"])
        for entry in gold.get("entries", [gold]):
            if not entry.get("paragraphs"):
                continue
            name = path.name.removesuffix(_GOLD) + (f"/{entry['id']}" if "id" in entry else "")
            article = from_paragraphs(entry) if gold_text else most_similar(documents, entry)
            if article:
                yield LabelledArticle(name, article, entry, part(entry))


def cleaned_documents(path: Path) -> list[Article]:
    found = []
    for document in read_all(path):
        if isinstance(document, RawDocument):
            try:
                found.append(clean(document))
            except SummariserError as error:
                print(f"{path.name}: {error}")
    return found


def most_similar(articles: list[Article], gold: Gold) -> Article | None:
    """The cleaned document that shares most words with the gold."""
    words = set(" ".join(gold["paragraphs"]).split())
    return max(articles, key=lambda article: len(words & set(article.text.split())), default=None)


def from_paragraphs(gold: Gold) -> Article:
    text = "\n".join(gold["paragraphs"])
    metadata = Metadata(
        title=gold["title"],
        published=gold["published"],
        agency=gold.get("agency"),
        language=gold["language"],
    )
    return Article(text, number_sentences(text, gold["language"]), "gold", metadata)


def read_articles(folder: Path, part: Part) -> Iterator[LabelledArticle]:
    """The articles of a folder of `benchmarks/data/articles`, from their paragraphs."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield LabelledArticle(gold["id"], from_paragraphs(gold), gold, part)


def read_ledger(folder: Path) -> Iterator[LabelledArticle]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    actors = [{"name": actor["canonical"], "aliases": actor["names"]} for actor in gold["actors"]]
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        language = gold["languages"].get(entry["id"], "en")
        metadata = Metadata(title=entry["title"], published=entry["published"], language=language)
        article = clean(RawDocument(entry["text"], entry["url"], metadata=metadata))
        own = [c for c in gold["commitments"] if c["article"] == entry["id"]]
        negatives = [c for c in gold["not_commitments"] if c["article"] == entry["id"]]
        yield LabelledArticle(
            entry["id"], article, {"actors": actors, "commitments": own, "not_commitments": negatives}
        )


def measure(articles: Iterable[LabelledArticle]) -> list[Result]:
    return [measure_one(article) for article in articles]


def measure_one(labelled: LabelledArticle) -> Result:
    scan = scan_article(labelled.article)
    begun = process_time()
    draft = draft_by_rules(labelled.article, scan)
    seconds = process_time() - begun
    score = score_draft(labelled.name, labelled.article, draft, labelled.gold)
    return Result(score, labelled.part, seconds)


def report(title: str, results: list[Result], show: str | None) -> None:
    """Print the scores of a set: by document, by language and by status, each part by itself."""
    parts: tuple[Part, ...] = ("developed on", "held out")
    for part in parts:
        scores = [result.score for result in results if result.part == part]
        if scores:
            print_scores(f"{title}, {part}", scores, show, documents=part == "developed on")
    if results:
        print(f"slowest document: {max(result.seconds for result in results):.3f} CPU s\n")


def print_scores(title: str, scores: list[DocumentScore], show: str | None, documents: bool) -> None:
    columns = list(scores[0].columns)
    print(f"{title:24}" + "".join(f"{column:>13}" for column in columns))
    for score in scores if documents else ():
        print(f"{score.name:24}" + "".join(f"{score.columns[column]:13.2f}" for column in columns))
        if show and show in score.name:
            print("\n".join(f"    {remark}" for remark in score.remarks))
    for language in sorted({score.language for score in scores}):
        print_mean(language, [score for score in scores if score.language == language], columns)
    print_mean("all", scores, columns)
    print_statuses(scores)


def print_mean(label: str, scores: list[DocumentScore], columns: list[str]) -> None:
    means = (mean(score.columns[column] for score in scores) for column in columns)
    print(f"{f'mean, {label} ({len(scores)})':24}" + "".join(f"{value:13.3f}" for value in means))


def print_statuses(scores: list[DocumentScore]) -> None:
    """Recall by the status of the gold, precision by that of the draft; neutral drafts are left out."""
    print(f"\n{'commitments by status':24}{'gold':>13}{'recall':>13}{'status right':>13}{'precision':>13}")
    for status in sorted({status for score in scores for status in score.statuses}):
        counts = [score.statuses[status] for score in scores if status in score.statuses]
        total = StatusCounts(
            *(sum(values) for values in zip(*(vars(count).values() for count in counts), strict=True))
        )
        shares = (
            ratio(total.found, total.gold),
            ratio(total.right, total.found),
            ratio(total.matched, total.matched + total.false),
        )
        print(f"{status:24}{total.gold:13}" + "".join(f"{share:13.2f}" for share in shares))
    print()


if __name__ == "__main__":
    main()
