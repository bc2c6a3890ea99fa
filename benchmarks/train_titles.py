"""Makes the weights of the model that chooses the headline of a page that declares none.

    pip install numpy
    python benchmarks/train_titles.py FOLDER

FOLDER holds the page sets (see `page_sets.py`). Learned from pages whose title was noted: trafilatura's
evaluation pages (Apache-2.0), WCXB's development pages (CC-BY 4.0) and, at half weight, L3S-GN1 (2008). What
the pages declare in JSON-LD and meta elements is not looked at: the choice is among their headings and the
parts of their title element. A conditional logit: of the candidates of a page the one with the letters of the
noted title is the right one. A third of the sites is held back, and the score on it is printed; the weights
that are written are learned from the other two thirds.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from page_sets import GoldPage, page_set

from summariser.cleaning.html.element_text import letters
from summariser.cleaning.html.page_metadata import page_titles
from summariser.cleaning.html.page_tree import parse_page
from summariser.cleaning.html.titles.page_titles import WEIGHTS
from summariser.cleaning.html.titles.title_features import Features
from summariser.models.article import RawDocument
from summariser.models.errors import InputError

_SETS = {"trafilatura": 1.0, "wcxb-dev": 1.0, "google-news": 0.5}  # weight of a page
_KINDS = ("article", "any")
_PENALTY = 4.0  # of the squares of the weights
_STEPS = 400
_RATE = 0.05
_LEAST_SEEN = 3  # pages on which a feature has to be


class Choice(NamedTuple):
    """The candidates of a page, the letters of each, which of them is right, and the page's weight."""

    features: list[Features]
    keys: list[str]
    right: str
    weight: float


def main() -> None:
    """Writes the weights and prints the shares of right titles."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="with the page sets")
    folder = parser.parse_args().folder
    learned: list[Choice] = []
    held_back: dict[str, list[Choice]] = {}
    for name, weight in _SETS.items():
        for page in page_set(folder, name):
            if page.title and page.kind in _KINDS:
                choice = choice_of(page, weight)
                part = held_back.setdefault(name, []) if is_held_back(page) else learned
                part += [choice] if choice else []
    weights = fitted(learned)
    written = {name: round(value, 3) for name, value in sorted(weights.items()) if round(value, 3)}
    WEIGHTS.write_text(json.dumps(written, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"learned from {len(learned)} pages, {len(written)} weights")
    for name, choices in held_back.items():
        print(f"{name:<12} held back {len(choices):>4} pages, right {share_right(choices, weights):.1%}")


def is_held_back(page: GoldPage) -> bool:
    """Whether a page is of the third of the sites that is not learned from."""
    host = (urlsplit(page.url).hostname or page.url).removeprefix("www.") if page.url else page.id
    return sha256(f"titles {host}".encode()).digest()[0] % 3 == 0


def choice_of(page: GoldPage, weight: float) -> Choice | None:
    """The candidates of a page, or None where it has none."""
    document = RawDocument(page.html, "page", "html")
    try:
        rated = page_titles(parse_page(document), document)
    except InputError:
        return None
    keys = [letters(candidate.text) for candidate, _ in rated]
    return Choice([features for _, features in rated], keys, letters(page.title or ""), weight)


def share_right(choices: Sequence[Choice], weights: dict[str, float]) -> float:
    """The share of pages where the likeliest candidate has the letters of the noted title."""
    right = 0
    for choice in choices:
        scores = [sum(weights.get(n, 0.0) * v for n, v in features.items()) for features in choice.features]
        right += bool(scores) and choice.keys[scores.index(max(scores))] == choice.right
    return right / max(1, len(choices))


def fitted(choices: Sequence[Choice]) -> dict[str, float]:
    """The weights by name, by gradient descent (Adam) on the penalised likelihood."""
    import numpy as np  # type: ignore[import-not-found]

    known = [choice for choice in choices if choice.right in choice.keys]
    names = seen_names(known)
    table, starts, right = tabled(known, names)
    groups = np.repeat(np.arange(len(known)), [len(choice.keys) for choice in known])
    page_weights = np.array([choice.weight for choice in known])
    weights, mean, square = (np.zeros(len(names)) for _ in range(3))
    for step in range(1, _STEPS + 1):
        scores = table @ weights
        chances = np.exp(scores - np.maximum.reduceat(scores, starts)[groups])
        surplus = chances / np.add.reduceat(chances, starts)[groups] * page_weights[groups]
        surplus[right] -= page_weights
        slope = table.T @ surplus + _PENALTY * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        weights -= _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return dict(zip(names, map(float, weights), strict=True))


def seen_names(choices: Sequence[Choice]) -> list[str]:
    """The features that are on several pages."""
    pages: dict[str, int] = {}
    for choice in choices:
        for name in {name for features in choice.features for name in features}:
            pages[name] = pages.get(name, 0) + 1
    return sorted(name for name, count in pages.items() if count >= _LEAST_SEEN)


def tabled(choices: Sequence[Choice], names: Sequence[str]) -> tuple[Any, Any, Any]:
    """The features of all candidates as rows, where each page's rows start, and the rows that are right."""
    import numpy as np

    columns = {name: at for at, name in enumerate(names)}
    rows = [features for choice in choices for features in choice.features]
    table = np.zeros((len(rows), len(names)))
    for at, features in enumerate(rows):
        for name, value in features.items():
            if name in columns:
                table[at, columns[name]] = value
    starts = list(_starts(choices))
    right = [start + choice.keys.index(choice.right) for start, choice in zip(starts, choices, strict=True)]
    return table, np.array(starts), np.array(right)


def _starts(choices: Sequence[Choice]) -> Iterator[int]:
    at = 0
    for choice in choices:
        yield at
        at += len(choice.keys)


if __name__ == "__main__":
    main()
