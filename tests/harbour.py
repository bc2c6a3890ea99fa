"""An invented article, its prompt, and the good answer about it: what tests of the model's side share."""

from __future__ import annotations

from typing import Any

from summariser.models.article import Article, Metadata, Sentence

SENTENCES = (
    "Grenholm's port authority will deepen the harbour by June, its director Tove Lindqvist said on Monday.",
    "The work will cost about 14 million euros and employ 120 people.",
    "The fishermen's guild will not move its boats unless the fees are halved, its chair Aron Beck said.",
)


def article_of(*sentences: str, **metadata: Any) -> Article:
    """An article of those sentences, one paragraph each."""
    text, placed = "", []
    for number, sentence in enumerate(sentences, 1):
        placed.append(Sentence(number, len(text), len(text) + len(sentence), number))
        text += sentence + "\n"
    return Article(text, tuple(placed), "harbour.txt", Metadata(**{"language": "en", **metadata}))


ARTICLE = article_of(
    *SENTENCES,
    title="Grenholm to Deepen Harbour",
    published="2024-03-04T09:30:00Z",
    agency="Coast Wire",
    place="Grenholm",
)

GOOD: dict[str, Any] = {
    "h": "Grenholm to deepen its harbour by June",
    "sum": [
        {"s": [1], "t": "The port authority of Grenholm will deepen the harbour by June."},
        {"s": [3], "t": "The fishermen's guild will not move its boats unless the fees are halved."},
    ],
    "act": [
        {
            "s": [1],
            "n": "Grenholm's port authority",
            "aka": ["port authority"],
            "k": "organisation",
            "r": None,
        },
        {"s": [1], "n": "Tove Lindqvist", "aka": [], "k": "person", "r": "director"},
        {"s": [3], "n": "Aron Beck", "aka": [], "k": "person", "r": "chair of the fishermen's guild"},
    ],
    "com": [
        {
            "s": [1],
            "by": "port authority",
            "to": None,
            "do": "deepen the harbour",
            "st": "pledged",
            "when": "by June",
            "if": None,
            "src": "Tove Lindqvist",
        }
    ],
    "fig": [
        {"s": [2], "t": "about 14 million euros", "of": "cost of the work", "at": None},
        {"s": [2], "t": "120", "of": "people employed", "at": None},
    ],
}


def with_changed(field: str, index: int, **changed: Any) -> dict[str, Any]:
    """The good answer with one item changed."""
    items = [dict(item) for item in GOOD[field]]
    items[index] |= changed
    return GOOD | {field: items}
