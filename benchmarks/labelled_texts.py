"""Makes the folder of texts that benchmarks/commitment_sentences.py reads, from copies of their sources.

    python benchmarks/labelled_texts.py SRC OUT [--wcxb FOLDER]

SRC has a clone of each repository that benchmarks/data/labels names, as `owner+name`; FOLDER is a copy of
WCXB. Written is `<source>.jsonl` for each source, with `id`, `language`, `title`, `published`, `text`; of
NTREX also the aligned translations in the languages that have a grammar. The report says how many labelled
texts were found, and how many of their labelled sentences the text has.
"""

from __future__ import annotations

import argparse
import csv
import html
import json
import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from commitment_sentences import LABELS, labelled_text, sentence_hash

from summariser.cleaning.sentences.sentence_splitter import number_sentences

Document = dict[str, Any]

_NTREX_FILES = {
    "en": "src.eng",
    "ar": "ref.arb",
    "de": "ref.deu",
    "es": "ref.spa",
    "fr": "ref.fra",
    "it": "ref.ita",
    "nl": "ref.nld",
    "pl": "ref.pol",
    "pt": "ref.por",
    "ru": "ref.rus",
    "uk": "ref.ukr",
    "zh": "ref.zho-CN",
}
_BLOCK = re.compile(r"<(?:h1|p)\b[^>]*>(.*?)</(?:h1|p)>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_TOKEN = re.compile(r"^([^\t\n]+)\t([^\t\n]+)\t", re.MULTILINE)
_QUOTATION_MARKS = {"``": "“", "''": "”"}
_SPACE_IN_PHRASE = re.compile(r" (?=[,.;:!?)\]%”]|n['’]t\b|['’](?:s|ll|re|ve|d|m)\b)|(?<=[(\[$£€“]) ")


def ntrex(source: Path) -> Iterator[Document]:
    """A document for each text and language; a line is a sentence, the first the title."""
    folder = source / "MicrosoftTranslator+NTREX"
    numbers = (folder / "DOCUMENT_IDS.tsv").read_text(encoding="utf-8").split()
    for language, name in _NTREX_FILES.items():
        path = folder / "NTREX-128" / f"newstest2019-{name}.txt"
        lines = iter(path.read_text(encoding="utf-8").split("\n"))
        for number, own in groupby(numbers):
            title, *sentences = [next(lines).strip() for _ in own]
            page = {"language": language, "title": title, "text": "\n".join(sentences)}
            yield {"id": f"ntrex/{number}/{language}", **page}


def wikinews_en(source: Path) -> Iterator[Document]:
    for path in sorted((source / "vanatteveldt+wikinews" / "data").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                name = row["url"].rpartition("/wiki/")[2]
                text = re.sub(r"\s*\n\s*", "\n\n", row["text"].strip())
                page = {"title": row["title"], "published": row["date"], "language": "en", "text": text}
                yield {"id": f"wikinews-en/{name}", **page}


def wikinews_fr(source: Path) -> Iterator[Document]:
    for path in sorted((source / "adrien-bougouin+WikinewsKeyphraseCorpus" / "documents").glob("*.html")):
        blocks = _BLOCK.findall(path.read_text(encoding="utf-8"))
        paragraphs = [" ".join(html.unescape(_TAG.sub("", block)).split()) for block in blocks]
        text = "\n\n".join(filter(None, paragraphs))
        yield {"id": f"wikinews-fr/{path.stem}", "language": "fr", "text": text}


def wikinews_ar(source: Path) -> Iterator[Document]:
    """Nothing separates the documents: the lines of one are those with a sentence of its labels."""
    text = (source / "kdarwish+Farasa" / "WikiNewsTruth.txt").read_text(encoding="utf-8")
    lines = {line: _hashes(line) for line in map(_without_marks, text.split("\n"))}
    for identifier, label in labels_of("wikinews-ar").items():
        own = [line for line, hashes in lines.items() if hashes.intersection(label["sentences"])]
        yield {"id": identifier, "language": "ar", "text": "\n\n".join(own)}


def _hashes(line: str) -> set[str]:
    sentences = (line[sentence.start : sentence.end] for sentence in number_sentences(line, "ar"))
    return {sentence_hash(line), *map(sentence_hash, sentences)}


def _without_marks(text: str) -> str:
    """`text` without vowel signs, as newspapers print it."""
    decomposed = unicodedata.normalize("NFC", text.strip())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def gum(source: Path) -> Iterator[Document]:
    for path in sorted((source / "amir-zeldes+gum" / "_build" / "src" / "xml").glob("GUM_*.xml")):
        if path.stem.split("_")[1] in ("news", "interview"):
            root = ElementTree.parse(path).getroot()
            page = {"title": root.get("title"), "published": root.get("dateCreated")}
            yield {"id": f"gum/{path.stem}", "language": "en", **page, "text": _gum_text(root)}


def _gum_text(root: ElementTree.Element) -> str:
    """A paragraph for each block."""
    blocks = [[block] if block.tag == "s" else list(block.iter("s")) for block in root]
    return "\n\n".join(" ".join(map(_gum_sentence, block)) for block in blocks if block)


def _gum_sentence(sentence: ElementTree.Element) -> str:
    """The tokens, which are lines "form, tag, lemma"; those within <w> were written together."""
    words: list[str] = []
    markup = ElementTree.tostring(sentence, encoding="unicode")
    for number, part in enumerate(re.split("</?w>", markup)):
        tokens = _TOKEN.findall(html.unescape(part))
        forms = [_QUOTATION_MARKS.get(tag, form) for form, tag in tokens]
        words += ["".join(forms)] if number % 2 else forms
    return _SPACE_IN_PHRASE.sub("", " ".join(words))


def bosque(source: Path) -> Iterator[Document]:
    folder = source / "UniversalDependencies+UD_Portuguese-Bosque" / "not-to-release" / "documents"
    for path in sorted(folder.glob("*.conllu")):
        lines = path.read_text(encoding="utf-8").split("\n")
        sentences = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
        yield {"id": f"bosque/{path.stem}", "language": "pt", "text": "\n".join(sentences)}


def factrueval(source: Path) -> Iterator[Document]:
    for path in sorted((source / "dialogue-evaluation+factRuEval-2016").glob("*set/book_*.txt")):
        text = re.sub(r"\s*\n\s*", "\n\n", path.read_text(encoding="utf-8").strip())
        yield {"id": f"factrueval/{path.stem}", "language": "ru", "text": text}


def wcxb(folder: Path) -> Iterator[Document]:
    for path in sorted((folder / "dev" / "ground-truth").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))["ground_truth"]
        page = {"title": truth.get("title"), "published": truth.get("publish_date"), "language": "en"}
        yield {"id": f"wcxb/{path.stem}", **page, "text": truth.get("main_content") or ""}


READERS = {
    "ntrex": ntrex,
    "wikinews-en": wikinews_en,
    "wikinews-fr": wikinews_fr,
    "wikinews-ar": wikinews_ar,
    "gum": gum,
    "bosque": bosque,
    "factrueval": factrueval,
    "wcxb": wcxb,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("source", type=Path, metavar="SRC", help="clones of the repositories")
    parser.add_argument("out", type=Path, metavar="OUT", help="folder to write to")
    parser.add_argument("--wcxb", type=Path, help="a copy of WCXB")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name, read in READERS.items():
        labels = labels_of(name)
        source = options.wcxb if read is wcxb else options.source
        if source is None:
            continue
        heads = {identifier.rpartition("/")[0] for identifier in labels} if read is ntrex else set()
        documents = [d for d in read(source) if d["id"] in labels or d["id"].rpartition("/")[0] in heads]
        lines = (json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
        (options.out / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        report(name, documents, labels)


def labels_of(name: str) -> dict[str, dict[str, Any]]:
    lines = (LABELS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return {label["id"]: label for label in map(json.loads, lines)}


def report(name: str, documents: list[Document], labels: dict[str, dict[str, Any]]) -> None:
    originals = [document for document in documents if document["id"] in labels]
    texts = [labelled_text(one, labels[one["id"]], translated=False) for one in originals]
    matched = sum(len(set(text.numbers.values())) for text in texts)
    wanted = sum(len(set(text.labels["sentences"])) for text in texts)
    print(
        f"{name}: {len(originals)} of {len(labels)} texts, {matched} of {wanted} sentences, "
        f"{len(documents) - len(originals)} translations"
    )


if __name__ == "__main__":
    main()
