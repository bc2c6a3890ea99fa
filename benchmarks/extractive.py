"""How well the extractive reader reads: figures, actors and commitments against articles with gold.

    python benchmarks/extractive.py [DUMPS] [--ledger FOLDER] [--gold-text] [--show NAME]

DUMPS holds files with NAME.gold.json beside them, FOLDER `articles.jsonl` and `gold.json`; the conventions
of both stand in their README. Each document is read, cleaned, scanned and drafted; `--gold-text` starts from
the gold's paragraphs instead, which leaves the cleaner out. Scores are averaged over documents.

Figures: a drafted and a gold figure match one to one if their evidence is the same and the value that the
scanner reads from the drafted text (both ends of a range) is the gold's. As the conventions say, an extra
figure is neutral in a table row, as a small count (a whole number up to twelve), or as a repeat of a gold
figure elsewhere; any other is false.
Actors: match one to one by name or alias, without case, articles and possessives. Precision counts a drafted
actor as true that is any gold actor, recall is over the salient ones.
Commitments: match one to one if their evidence is the same and `by` agrees: at least one gold party is
named, and nobody else. A draft on a sentence that stands neither in `commitments` nor in `not_commitments`
is neutral (restatements, offers); "strict" counts it as false. "by right" is the share of drafts with gold
evidence whose `by` agrees; "status" the share of the matched whose status does.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean
from time import perf_counter
from typing import Any

from summariser.cleaning import clean
from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Article, Metadata, RawDocument
from summariser.models.draft import CommitmentDraft, Draft, FigureDraft
from summariser.models.errors import SummariserError
from summariser.scan.article_scan import scan_article
from summariser.scan.figures import scan_figures
from summariser.sources import read_all

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
ARTICLES = re.compile(
    r"^(?:the|an?|l[aeo]s?|une?|d(?:er|ie|as|em|en|es)|eine?|el|una|os?|as|il|gli|i) |^l['’]",
    re.IGNORECASE,
)
SMALL_COUNT = 12

Gold = dict[str, Any]


@dataclass
class Score:
    """The counts of one document; `columns` are its figures by name."""

    name: str
    columns: dict[str, float] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def folded(text: str) -> str:
    text = text.replace("’", "'").replace("\u00a0", " ").replace("‑", "-").casefold()
    return re.sub(r"\s+", " ", text).strip(" .")


def plain_name(name: str) -> str:
    return re.sub(r"'s?$", "", ARTICLES.sub("", folded(name)).strip())


def same_evidence(article: Article, numbers: Iterable[int], quote: str) -> bool:
    """Whether a cited sentence and the gold quote overlap: one holds the other, or most words are shared."""
    wanted = folded(quote).strip('“”"«» ')
    words = set(re.findall(r"\w+", wanted))
    for number in numbers:
        cited = folded(article.sentence_text(number)).strip('“”"«» ')
        shared = len(words & set(re.findall(r"\w+", cited)))
        if wanted in cited or (len(cited) > 12 and cited in wanted) or shared >= 0.8 * max(1, len(words)):
            return True
    return False


def value_of(figure: FigureDraft, language: str) -> list[float]:
    found = scan_figures(figure.text, language)
    if not found or found[0].value is None:
        return []
    return [float(found[0].value)] + ([float(found[0].high)] if found[0].high is not None else [])


def same_value(extraction: list[float], gold: float | list[float]) -> bool:
    wanted = gold if isinstance(gold, list) else [gold]
    return len(extraction) == len(wanted) and all(
        abs(a - b) <= 1e-3 * max(1e-9, abs(b)) for a, b in zip(extraction, wanted, strict=True)
    )


def score_figures(article: Article, draft: Draft, gold: Gold, score: Score) -> None:
    left = list(gold["figures"])
    extra = []
    hits = 0
    for figure in draft.figures:
        value = value_of(figure, article.language)
        match = next(
            (
                g
                for g in left
                if same_value(value, g["value"]) and same_evidence(article, figure.sentences, g["quote"])
            ),
            None,
        )
        if match:
            hits += 1
            left.remove(match)
        elif not is_neutral(article, figure, value, gold):
            extra.append(figure)
    precision, recall = ratio(hits, hits + len(extra)), ratio(hits, len(gold["figures"]))
    score.columns["figures"] = f1(precision, recall)
    score.remarks += [f"figure missed: {g['text']} ({g['value']})" for g in left]
    score.remarks += [f"figure false: {f.text} {article.sentence_text(f.sentences[0])[:70]}" for f in extra]


def is_neutral(article: Article, figure: FigureDraft, value: list[float], gold: Gold) -> bool:
    if not value:
        return False
    in_table = any(" | " in article.sentence_text(number) for number in figure.sentences)
    small = len(value) == 1 and value[0] == int(value[0]) and value[0] <= SMALL_COUNT
    return in_table or small or any(same_value(value, g["value"]) for g in gold["figures"])


def score_actors(draft: Draft, gold: Gold, score: Score) -> None:
    left = list(gold["actors"])
    false = []
    for actor in draft.actors:
        names = {plain_name(name) for name in (actor.name, *actor.aliases)}
        match = next((g for g in left if names & gold_names(g)), None)
        if match:
            left.remove(match)
        else:
            false.append(actor.name)
    salient = [g for g in gold["actors"] if g["salient"]]
    missed = [g for g in left if g["salient"]]
    precision = ratio(len(draft.actors) - len(false), len(draft.actors))
    recall = ratio(len(salient) - len(missed), len(salient))
    score.columns |= {"actors P": precision, "actors R": recall, "actors F1": f1(precision, recall)}
    score.remarks += [f"actor missed: {g['name']}" for g in missed]
    score.remarks += [f"actor false: {name}" for name in false]


def gold_names(actor: Gold) -> set[str]:
    return {plain_name(name) for name in (actor["name"], *actor["aliases"])}


def parties(names: str | None, gold: Gold, draft: Draft) -> set[str]:
    """The gold actors (by name) that a field names; a name that is none of them stands for itself."""
    found = set()
    for name in (names or "").split("; "):
        if name:
            aliases = {plain_name(name)}
            for actor in draft.actors:
                if name == actor.name:
                    aliases |= {plain_name(alias) for alias in actor.aliases}
            match = next((g["name"] for g in gold["actors"] if aliases & gold_names(g)), name)
            found.add(match)
    return found


def score_commitments(article: Article, draft: Draft, gold: Gold, score: Score) -> None:
    drafts = list(draft.commitments)
    pairs = [
        (c["status"] == d.status, shared_words(d.action, c["action"]), i, j)
        for i, d in enumerate(drafts)
        for j, c in enumerate(gold["commitments"])
        if same_evidence(article, d.sentences, c["quote"]) and by_agrees(d, c, gold, draft)
    ]
    matched: dict[int, int] = {}
    for _, _, i, j in sorted(pairs, reverse=True):
        if i not in matched and j not in matched.values():
            matched[i] = j
    on_gold = [d for d in drafts if evidence_in(article, d, [c["quote"] for c in gold["commitments"]])]
    others = [d for i, d in enumerate(drafts) if i not in matched]
    denied = [c if isinstance(c, str) else c["quote"] for c in gold["not_commitments"]]
    wrong = [d for d in others if d in on_gold or evidence_in(article, d, denied)]
    recall = ratio(len(matched), len(gold["commitments"]))
    score.columns["commitments"] = f1(ratio(len(matched), len(matched) + len(wrong)), recall)
    score.columns["strict"] = f1(ratio(len(matched), len(drafts)), recall)
    right = [
        d
        for d in on_gold
        if any(
            by_agrees(d, c, gold, draft)
            for c in gold["commitments"]
            if same_evidence(article, d.sentences, c["quote"])
        )
    ]
    score.columns["by right"] = ratio(len(right), len(on_gold))
    score.columns["status"] = ratio(
        sum(drafts[i].status == gold["commitments"][j]["status"] for i, j in matched.items()), len(matched)
    )
    score.remarks += [
        f"commitment missed: {c['status']} by {c['by']}: {c['quote'][:110]}"
        for j, c in enumerate(gold["commitments"])
        if j not in matched.values()
    ]
    score.remarks += [f"commitment {'false' if d in wrong else 'extra'}: {shown(article, d)}" for d in others]


def by_agrees(extraction: CommitmentDraft, commitment: Gold, gold: Gold, draft: Draft) -> bool:
    found, wanted = parties(extraction.by, gold, draft), parties(commitment["by"], gold, draft)
    return bool(found) and found <= wanted


def evidence_in(article: Article, extraction: CommitmentDraft, quotes: Iterable[str]) -> bool:
    return any(same_evidence(article, extraction.sentences, quote) for quote in quotes)


def shared_words(one: str, other: str) -> int:
    return len(set(folded(one).split()) & set(folded(other).split()))


def shown(article: Article, d: CommitmentDraft) -> str:
    return f"{d.status} by {d.by}: {d.action[:60]} / {article.sentence_text(d.sentences[0])[:90]}"


def measured(name: str, article: Article, gold: Gold, kinds: str = "fac") -> tuple[Score, float]:
    begun = perf_counter()
    draft = draft_by_rules(article, scan_article(article))
    seconds = perf_counter() - begun
    score = Score(name)
    if "f" in kinds:
        score_figures(article, draft, gold, score)
    if "a" in kinds:
        score_actors(draft, gold, score)
    score_commitments(article, draft, gold, score)
    return score, seconds


def dumps(folder: Path, gold_text: bool) -> Iterator[tuple[str, Article, Gold]]:
    """Each article of the folder with its gold; entries of feeds that are stubs have no gold."""
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        entries = gold.get("entries", [gold])
        documents = [] if gold_text else documents_of(folder / gold["file"])
        for entry in entries:
            if not entry.get("paragraphs"):
                continue
            name = path.name.removesuffix(".gold.json") + (f"/{entry['id']}" if "id" in entry else "")
            article = from_gold(entry) if gold_text else matching(documents, entry)
            if article:
                yield name, article, entry


def documents_of(path: Path) -> list[Article]:
    found = []
    for document in read_all(path):
        if isinstance(document, RawDocument):
            try:
                found.append(clean(document))
            except SummariserError as error:
                print(f"{path.name}: {error}")
    return found


def matching(articles: list[Article], gold: Gold) -> Article | None:
    """The cleaned document that shares most words with the gold."""
    words = set(" ".join(gold["paragraphs"]).split())
    return max(articles, key=lambda a: len(words & set(a.text.split())), default=None)


def from_gold(gold: Gold) -> Article:
    text = "\n".join(gold["paragraphs"])
    metadata = Metadata(
        title=gold["title"], published=gold["published"], agency=gold["agency"], language=gold["language"]
    )
    return Article(text, number_sentences(text, gold["language"]), "gold", metadata)


def ledger(folder: Path) -> Iterator[tuple[str, Article, Gold]]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    actors = [{"name": a["canonical"], "aliases": a["names"]} for a in gold["actors"]]
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        language = gold["languages"].get(entry["id"], "en")
        metadata = Metadata(title=entry["title"], published=entry["published"], language=language)
        article = clean(RawDocument(entry["text"], entry["url"], metadata=metadata))
        own = [c for c in gold["commitments"] if c["article"] == entry["id"]]
        denied = [c for c in gold["not_commitments"] if c["article"] == entry["id"]]
        yield entry["id"], article, {"actors": actors, "commitments": own, "not_commitments": denied}


def report(title: str, results: list[tuple[Score, float]], show: str | None) -> None:
    columns = list(results[0][0].columns)
    print(f"{title:24}" + "".join(f"{column:>13}" for column in columns))
    for score, _ in results:
        print(f"{score.name:24}" + "".join(f"{score.columns[column]:13.2f}" for column in columns))
        if show and show in score.name:
            print("\n".join(f"    {remark}" for remark in score.remarks))
    print(f"{'mean':24}" + "".join(f"{mean(s.columns[c] for s, _ in results):13.3f}" for c in columns))
    print(f"slowest document: {max(seconds for _, seconds in results):.3f} s\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("dumps", nargs="?", type=Path, default=DATA / "dumps")
    parser.add_argument("--ledger", type=Path, default=DATA / "ledger")
    parser.add_argument("--gold-text", action="store_true", help="start from the gold's paragraphs")
    parser.add_argument("--show", help="list misses and false items of the documents whose name holds this")
    options = parser.parse_args()
    if options.dumps.is_dir():
        found = dumps(options.dumps, options.gold_text)
        report("dumps", [measured(*each) for each in found], options.show)
    if options.ledger.is_dir():
        report("ledger", [measured(*each, kinds="c") for each in ledger(options.ledger)], options.show)


if __name__ == "__main__":
    main()
