"""How well the rule-based extractor finds the sentences that carry commitments, in labelled news texts.

    python benchmarks/commitment_sentences.py TEXTS [--part dev] [--language en …] [--show missed]

TEXTS is a folder of `*.jsonl` files, made by `benchmarks/labelled_texts.py`, with `id`, `language`, `text`,
and optionally `title` and `published`; the labels are those of `benchmarks/data/labels`. A text whose id
differs from that of a label only in its last component ("ntrex/…/de" beside "ntrex/…/en") is an aligned
translation: its lines have the labels of the same lines, and its parties are not compared, because names are
spelled differently.

Precision is the share of sentences with a drafted commitment that are labelled, recall the share of
labelled commitments with a draft on one of their sentences. Of the found ones, "status" is the share whose
status is drafted, "party" the share with a drafted `by` that is one of the labelled names, itself or by an
alias of the drafted actor; "given" is the share with any drafted `by`. Part `test` is measured only: --show
refuses it.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import Any

from extraction_score import f1, ratio

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.extractors.rules import draft_by_rules
from summariser.models.article import Article, Metadata
from summariser.models.draft import CommitmentDraft
from summariser.scan.article_scan import scan_article

LABELS = Path(__file__).parent / "data" / "labels"
_SHARED_LETTERS = 12  # of a hash
_HAN = re.compile(r"[\u3040-\u9fff]")
_STEM = 5  # letters of a word of a name


@dataclass(frozen=True)
class LabelledText:
    """A text and its labels; `numbers` maps a span of the text to the number of its labelled sentence."""

    id: str
    article: Article
    labels: dict[str, Any]
    numbers: dict[tuple[int, int], int]
    translated: bool

    def labelled_number(self, sentence: int) -> int | None:
        """The labelled sentence that a sentence of the article belongs to, if its text is known."""
        found = self.article.sentences[sentence - 1]
        spans = (span for span in self.numbers if span[0] <= found.start and found.end <= span[1])
        return next((self.numbers[span] for span in spans), None)


@dataclass
class Counts:
    """Drafted sentences and labelled commitments of one language."""

    drafted: int = 0
    true: int = 0
    labelled: int = 0
    found: int = 0
    status_right: int = 0
    with_party: int = 0
    party_given: int = 0
    party_right: int = 0
    remarks: list[str] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("texts", type=Path, help="folder of *.jsonl files")
    parser.add_argument("--part", choices=["dev", "test"], default="dev", help="of the labels")
    parser.add_argument("--language", nargs="*", help="only these languages")
    parser.add_argument("--show", nargs="*", default=[], choices=["missed", "false", "status", "party"])
    options = parser.parse_args()
    if options.show and options.part == "test":
        parser.error("part test is measured only")
    languages: dict[str, Counts] = defaultdict(Counts)
    for text in read_texts(options.texts, options.part):
        language = text.article.language
        if not options.language or language in options.language:
            count(text, languages[language], options.show)
    report(languages)


def read_texts(folder: Path, part: str) -> Iterator[LabelledText]:
    """The texts of the folder that have labels of `part`, by file and line."""
    labels = {}
    for path in sorted(LABELS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            label = json.loads(line)
            if label["part"] == part:
                labels[label["id"]] = label
    originals = {identifier.rpartition("/")[0]: label for identifier, label in labels.items()}
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            document = json.loads(line) if line.strip() else {"id": ""}
            head, _, last = document["id"].rpartition("/")
            if document["id"] in labels:
                yield labelled_text(document, labels[document["id"]], translated=False)
            elif head in originals and last == document["language"]:
                yield labelled_text(document, originals[head], translated=True)


def labelled_text(document: dict[str, Any], label: dict[str, Any], translated: bool) -> LabelledText:
    text, language = document["text"], document["language"]
    metadata = Metadata(title=document.get("title"), published=_day(document), language=language)
    article = Article(text, number_sentences(text, language), "labels", metadata)
    lines = list(_lines(text))
    if translated:
        numbers = {span: number for number, span in enumerate(lines, 1)}
        return LabelledText(document["id"], article, label, numbers, translated)
    hashes = {digest: number for number, digest in enumerate(label["sentences"], 1)}
    spans = [*lines, *((sentence.start, sentence.end) for sentence in article.sentences)]
    known = {span: hashes.get(sentence_hash(text[slice(*span)])) for span in spans}
    numbers = {span: number for span, number in known.items() if number}
    return LabelledText(document["id"], article, label, numbers, translated)


def _day(document: dict[str, Any]) -> str | None:
    """When the text was published, where the source says the day."""
    published = document.get("published") or ""
    return published if len(published) >= len("2018-10-01") else None


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def sentence_hash(sentence: str) -> str:
    """The hash of the letters and digits of a sentence, as the labels have it."""
    letters = "".join(filter(str.isalnum, sentence.casefold()))
    return sha256(letters.encode()).hexdigest()[:_SHARED_LETTERS]


def count(text: LabelledText, counts: Counts, show: list[str]) -> None:
    """Add the drafted and the labelled commitments of a text to `counts`."""
    drafts: dict[int, list[CommitmentDraft]] = defaultdict(list)
    found = draft_by_rules(text.article, scan_article(text.article))
    aliases = {actor.name: (actor.name, *actor.aliases) for actor in found.actors}
    for draft in found.commitments:
        number = text.labelled_number(draft.sentences[0])
        if number is not None:
            drafts[number].append(draft)
    commitments = text.labels["commitments"]
    labelled = {number for commitment in commitments for number in commitment["sentences"]}
    counts.drafted += len(drafts)
    counts.true += len(labelled.intersection(drafts))
    for number in sorted(set(drafts) - labelled if "false" in show else ()):
        print(f"false   {_sentence(text, number)}\n        {_forms(drafts[number])}")
    for commitment in commitments:
        own = [draft for number in commitment["sentences"] for draft in drafts.get(number, [])]
        kind = judge(commitment, own, aliases, counts, text.translated)
        if kind in show:
            wanted = " · ".join(str(commitment[key]) for key in ("status", "by", "action"))
            print(f"{kind:7} {_sentence(text, commitment['sentences'][0])}")
            print(f"        {wanted}\n        {_forms(own)}")


def judge(
    commitment: dict[str, Any],
    drafts: list[CommitmentDraft],
    aliases: dict[str, tuple[str, ...]],
    counts: Counts,
    translated: bool,
) -> str | None:
    """Count one labelled commitment by the drafts on its sentences; what is wrong with them, or None."""
    counts.labelled += 1
    if not drafts:
        return "missed"
    counts.found += 1
    status_right = any(draft.status == commitment["status"] for draft in drafts)
    counts.status_right += status_right
    party_right = (
        translated or not commitment["by"] or any(same_party(commitment["by"], d.by, aliases) for d in drafts)
    )
    if commitment["by"] and not translated:
        counts.with_party += 1
        counts.party_given += any(draft.by for draft in drafts)
        counts.party_right += party_right
    if not status_right:
        return "status"
    return None if party_right else "party"


def same_party(labelled: str, drafted: str | None, aliases: dict[str, tuple[str, ...]]) -> bool:
    """Whether the words of a drafted party are among those of a labelled one, or the other way round."""
    forms = [form for name in (drafted or "").split("; ") if name for form in aliases.get(name, (name,))]
    pairs = product(map(name_words, labelled.split(";")), map(name_words, forms))
    return any(wanted <= found or found <= wanted for wanted, found in pairs)


def name_words(name: str) -> set[str]:
    """The words of a name by their first letters: endings differ from case to case. Of a name in Chinese
    characters, which no spaces separate, each one."""
    if _HAN.search(name):
        return set(_HAN.findall(name))
    return {word[:_STEM] for word in name.casefold().replace("the ", " ").split()}


def _sentence(text: LabelledText, number: int) -> str:
    spans = [span for span, of in text.numbers.items() if of == number]
    return text.article.text[slice(*spans[0])] if spans else "?"


def _forms(drafts: list[CommitmentDraft]) -> str:
    return " | ".join(f"{draft.status} · {draft.by} · {draft.action}" for draft in drafts)


def report(languages: dict[str, Counts]) -> None:
    columns = ("labelled", "precision", "recall", "F1", "status", "given", "party")
    print(f"{'':10}" + "".join(f"{column:>11}" for column in columns))
    for language, counts in sorted(languages.items()):
        precision = ratio(counts.true, counts.drafted)
        recall = ratio(counts.found, counts.labelled)
        parties = [ratio(part, counts.with_party) for part in (counts.party_given, counts.party_right)]
        party = "".join(f"{rate:11.3f}" for rate in parties) if counts.with_party else f"{'–':>11}" * 2
        rates = (precision, recall, f1(precision, recall), ratio(counts.status_right, counts.found))
        print(f"{language:10}{counts.labelled:11}" + "".join(f"{rate:11.3f}" for rate in rates) + party)


if __name__ == "__main__":
    main()
