"""Makes the weights of the model that tells an article's blocks from the rest of a page.

    pip install lightgbm numpy
    python benchmarks/train_blocks.py FOLDER

FOLDER holds the page sets (see `page_sets.py`). Learned from: WCXB's development pages (CC-BY 4.0; all kinds
of pages), DAnIEL (news in Greek, Polish, Russian, Chinese, English; no licence stated, annotations of Lejeune
and Zhu), trafilatura's evaluation pages (Apache-2.0; only the blocks with its snippets). Not learned from, so
that models can be compared on them: dragnet's pages (AGPL-3.0), L3S-GN1 (for research only), CleanEval's (no
licence stated), newspaper's test pages (some of its texts are notes on what a program missed). What the exam
sets have too is left out (`page_overlap.py`). A first model is learned without a third of the sites, and its
score on them is printed; the weights that are written are learned from all of them.

Articles are learned from three times: as they are, with their markup changed while the text stays (names of
classes replaced, the article wrapped in what is named like boilerplate, most of the page left out), so that
the model does not rest on names alone, and changed with made-up comments below some of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from changed_markup import change_markup
from page_sets import GoldPage, page_set, word_scores

from summariser.cleaning.html.body.article_blocks import least_chance, page_hints
from summariser.cleaning.html.body.block_features import block_features
from summariser.cleaning.html.body.block_model import WEIGHTS
from summariser.cleaning.html.body.block_smoothing import smoothed_features
from summariser.cleaning.html.body.page_blocks import PageBlocks, page_blocks
from summariser.cleaning.html.element_text import Block, blocks_of, letters
from summariser.cleaning.html.page_metadata import page_metadata
from summariser.cleaning.html.page_tree import parse_page
from summariser.models.article import RawDocument

_SEED = 7
_FOLDS = 3  # in which the chances for the second stage are predicted
_PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.1,
    "min_data_in_leaf": 40,
    "min_sum_hessian_in_leaf": 0.3,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 2.0,
    "verbose": -1,
    "max_bin": 63,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": _SEED,
}
_FIRST = {"num_leaves": 20, "rounds": 45}
_SECOND = {"num_leaves": 28, "rounds": 130}
# Pages of each set at most, and the weight of each.
_SETS = {"wcxb-dev": 10_000, "daniel": 420, "trafilatura": 10_000}
_CHANGED_SETS = ("wcxb-dev", "daniel")
_SET_WEIGHTS = {"daniel": 0.7}
_KIND_WEIGHTS = {
    "article": 1.0,
    "documentation": 1.0,
    "service": 0.7,
    "forum": 0.7,
    "product": 0.5,
    "collection": 0.5,
    "listing": 0.3,
}
_SNIPPETS = 0.5  # weight of a page of which only snippets are known
_SHORTEST_SNIPPET = 8  # letters
_FAR = 8  # blocks from the article
_FAR_SHARE = 0.2  # of the blocks that are far from it are learned from
_LONG = 25  # letters of a block that is found by its text alone
_GRAM = 15  # letters
_STEP = 5  # letters
_ALIKE = 0.6  # share of a block's grams in the gold
_NEIGHBOURS = 3  # blocks beside a short one
_REACH = 400  # letters of the gold around a neighbour in which a short block is looked for


class Example(NamedTuple):
    """A page's blocks with their features, and whether each is of the article; None: not known. The page is
    without its HTML, the blocks without their elements."""

    page: GoldPage
    blocks: PageBlocks
    features: list[array[float]]
    labels: list[bool | None]
    is_changed: bool = False
    weight: float = 1.0

    @property
    def is_article_as_it_is(self) -> bool:
        """Whether it is an article with its whole text and its own markup."""
        return bool(self.page.text) and self.page.kind == "article" and not self.is_changed


def main() -> None:
    """Learns twice: to print the score on the sites held back, and to write the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with the page sets")
    parser.add_argument("--most", type=int, default=10_000, help="pages of each set, evenly taken")
    parser.add_argument("--output", type=Path, default=WEIGHTS, help="where the weights are written")
    parser.add_argument("--processes", type=int, default=1, help="that read the pages")
    arguments = parser.parse_args()
    examples = all_examples(arguments.folder, arguments.most, arguments.processes)
    stages = learn([found for found in examples if not is_held_back(found.page)])
    judged = [found for found in examples if is_held_back(found.page) and found.is_article_as_it_is]
    scores = [score(stages, found) for found in judged]
    print(f"{len(examples)} examples; held back: {len(scores)} articles, F1 {sum(scores) / len(scores):.4f}")
    arguments.output.write_bytes(packed(learn(examples)))


def all_examples(folder: Path, most: int, processes: int) -> list[Example]:
    """The examples of all sets, of each at most about so many pages."""
    pages = (
        (name, page, number)
        for name, count in _SETS.items()
        for number, page in enumerate(evenly(page_set(folder, name), min(count, most)))
    )
    if processes == 1:
        return [found for page in pages for found in examples_of(*page)]
    with Pool(processes) as pool:
        return [found for made in pool.imap(_examples_of, pages, chunksize=8) for found in made]


def _examples_of(page: tuple[str, GoldPage, int]) -> list[Example]:
    return examples_of(*page)


def evenly(pages: Iterable[GoldPage], most: int) -> list[GoldPage]:
    """At most about so many of the pages that have gold, from all parts of their set."""
    known = [page for page in pages if page.text or page.required]
    return known[:: max(1, len(known) // most)]


def examples_of(name: str, page: GoldPage, seed: int) -> list[Example]:
    """A page of a set as it is and, if it is an article of some sets with its whole text, with its markup
    changed, once without and once with comments."""
    is_changed = name in _CHANGED_SETS and page.text and page.kind == "article"
    found = [example(page)]
    if is_changed:
        found += [example(page, seed), example(page, seed, commented=True)]
    weight = _SET_WEIGHTS.get(name, 1.0)
    weight *= _KIND_WEIGHTS[page.kind] if page.text else _SNIPPETS
    return [made._replace(weight=weight) for made in found if made]


def is_held_back(page: GoldPage) -> bool:
    """Whether a page is of the third of the sites that is not learned from."""
    site = urlsplit(page.url or "").netloc or page.id
    return sha256(site.encode()).digest()[0] % 3 == 0


def example(page: GoldPage, seed: int | None = None, *, commented: bool = False) -> Example | None:
    """A page with its labels; with a seed, its markup is changed, and it may be commented."""
    document = RawDocument(page.html, page.id, "html")
    tree = parse_page(document)
    title = page_metadata(tree, document).title or ""
    blocks: Sequence[Block] = tree.blocks
    if seed is not None and blocks:
        change_markup(tree.root, blocks, labels(blocks, page), random.Random(seed), commented=commented)
        body = tree.root.find("body")
        blocks = blocks_of(tree.root if body is None else body)
    if not blocks:
        return None
    known = page_blocks(blocks)
    features = [array("f", values) for values in block_features(known, page_hints(tree, title))]
    # Without the trees, which are large, and which another process cannot be given.
    known = replace(known, blocks=[block._replace(holder=None) for block in blocks])
    return Example(replace(page, html=""), known, features, labels(blocks, page), seed is not None)


def labels(blocks: Sequence[Block], page: GoldPage) -> list[bool | None]:
    """Whether each block is of the article; None where the gold does not say."""
    return [*labels_by_text(blocks, page.text)] if page.text else labels_by_snippets(blocks, page)


def labels_by_snippets(blocks: Sequence[Block], page: GoldPage) -> list[bool | None]:
    """Whether each block has a snippet that must, or one that must not be there; None where it has neither or
    both."""
    keys = [letters(block.text) for block in blocks]
    required, forbidden = (
        [key for key in map(letters, snippets) if len(key) > _SHORTEST_SNIPPET]
        for snippets in (page.required, page.forbidden)
    )
    found = [(any(s in key for s in required), any(s in key for s in forbidden)) for key in keys]
    return [is_required if is_required != is_forbidden else None for is_required, is_forbidden in found]


def labels_by_text(blocks: Sequence[Block], gold: str) -> list[bool]:
    """Whether each block is in the gold text: a long one by its letters, a short one as a line of its own or
    beside a long one that is beside it in the gold too."""
    lines = list(filter(None, map(letters, gold.split("\n"))))
    whole, alone = "".join(lines), set(lines)
    grams = {whole[at : at + _GRAM] for at in range(max(1, len(whole) - _GRAM + 1))}
    keys = [letters(block.text) for block in blocks]
    long = [len(key) >= _LONG and (key in whole or _is_alike(key, grams)) for key in keys]
    return [
        found or (0 < len(key) < _LONG and (key in alone or _is_beside(at, keys, long, whole)))
        for at, (key, found) in enumerate(zip(keys, long, strict=True))
    ]


def _is_alike(key: str, grams: set[str]) -> bool:
    parts = [key[at : at + _GRAM] for at in range(0, len(key) - _GRAM + 1, _STEP)]
    return sum(part in grams for part in parts) >= _ALIKE * len(parts)


def _is_beside(at: int, keys: list[str], long: list[bool], whole: str) -> bool:
    for other in range(max(0, at - _NEIGHBOURS), min(len(keys), at + _NEIGHBOURS + 1)):
        place = whole.find(keys[other]) if long[other] else -1
        around = whole[max(0, place - _REACH) : place + len(keys[other]) + _REACH] if place >= 0 else ""
        if len(keys[at]) >= 4 and keys[at] in around:
            return True
    return False


def weights(example: Example) -> list[float]:
    """The weight of each block: more for longer ones, the same for the article of each page. Blocks without a
    label weigh nothing, and so do most of those that are far from the article, for which others stand in."""
    own = [min(width, 400) ** 0.8 + 8 for width in example.blocks.widths]
    article = sum(weight for weight, label in zip(own, example.labels, strict=True) if label)
    known = sum(weight for weight, label in zip(own, example.labels, strict=True) if label is not None)
    share = example.weight / max(article, 0.15 * known, 200)
    chance = random.Random(_SEED)
    found = []
    for at, label in enumerate(example.labels):
        near = any(example.labels[max(0, at - _FAR) : at + _FAR + 1])
        sampled = 1.0 if near else (chance.random() < _FAR_SHARE) / _FAR_SHARE
        found.append(0.0 if label is None else own[at] * share * sampled)
    return found


def learn(examples: Sequence[Example]) -> tuple[Any, Any]:
    """The two stages. The second learns from chances that the first gives to pages it has not seen."""
    features = [e.features for e in examples]
    chances: list[list[float]] = [[] for _ in examples]
    numbers = {page: n for n, page in enumerate(dict.fromkeys(e.page.id for e in examples))}
    folds = [numbers[e.page.id] % _FOLDS for e in examples]  # a page is whole in one
    for fold in range(_FOLDS):
        seen = [n for n in range(len(examples)) if folds[n] != fold]
        model = _fitted([examples[n] for n in seen], [features[n] for n in seen], **_FIRST)
        for n in set(range(len(examples))) - set(seen):
            chances[n] = list(model.predict(features[n]))
    first = _fitted(examples, features, **_FIRST)
    smoothed = [_with_chances(e, chance) for e, chance in zip(examples, chances, strict=True)]
    return first, _fitted(examples, smoothed, **_SECOND)


def _with_chances(example: Example, chances: Sequence[float]) -> list[array[float]]:
    more = smoothed_features(example.blocks, chances)
    return [own + array("f", values) for own, values in zip(example.features, more, strict=True)]


def _fitted(
    examples: Sequence[Example], features: Sequence[Sequence[Sequence[float]]], num_leaves: int, rounds: int
) -> Any:
    import lightgbm  # type: ignore[import-not-found]
    import numpy as np  # type: ignore[import-not-found]

    weight = np.concatenate([weights(example) for example in examples])
    counted = weight > 0
    data = lightgbm.Dataset(
        np.concatenate([np.array(page, dtype=np.float32) for page in features])[counted],
        label=np.concatenate([np.array([bool(label) for label in e.labels]) for e in examples])[counted],
        weight=(weight / weight.mean())[counted],
    )
    return lightgbm.train({**_PARAMETERS, "num_leaves": num_leaves}, data, rounds)


def score(stages: tuple[Any, Any], example: Example) -> float:
    """Word F1 of the blocks that the package would keep."""
    chances = list(stages[0].predict(example.features))
    chances = list(stages[1].predict(_with_chances(example, chances)))
    least = least_chance(example.blocks.widths, chances)
    blocks = zip(example.blocks.blocks, chances, strict=True)
    found = "\n".join(block.text for block, chance in blocks if chance >= least)
    return word_scores(found, example.page.text or "").f1


def packed(stages: Iterable[Any]) -> bytes:
    """The trees as `block_model` reads them."""
    written = {
        name: [_tree(tree["tree_structure"]) for tree in stage.dump_model()["tree_info"]]
        for name, stage in zip(("first", "second"), stages, strict=True)
    }
    text = json.dumps(written, separators=(",", ":"))
    return gzip.compress(text.encode("ascii"), mtime=0)


def _tree(node: dict[str, Any]) -> Any:
    """A node as its feature, its threshold and the two nodes below it, or a leaf's value."""
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    threshold = float(f"{node['threshold']:.6g}")
    return [node["split_feature"], threshold, _tree(node["left_child"]), _tree(node["right_child"])]


if __name__ == "__main__":
    main()
