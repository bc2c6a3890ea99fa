"""Gold records as drafts: honest items with their evidence, which no certain rule may reject.

The articles are those of benchmarks/data/articles; their README.md has the conventions. An item cites the
sentences that its quotes overlap; names that the gold gives in a form of its own are put as the article
spells them, as a model is asked to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from summariser.cleaning.sentences.sentence_splitter import number_sentences
from summariser.grounding.article_index import ArticleIndex
from summariser.models.article import Article, Metadata
from summariser.models.draft import ActorDraft, CommitmentDraft, Draft, FigureDraft, SummaryDraft
from summariser.scan.article_scan import scan_article
from summariser.utils.text_folding import folded_text, lower_case

FOLDER = Path(__file__).parent / "data" / "articles"
Half = Literal["dev", "test"]
Gold = dict[str, Any]
# Sentences of the article that a summary sentence cites.
_CITED = 3


@dataclass(frozen=True)
class HonestDraft:
    """An article, made of its gold paragraphs, and its gold record as a draft."""

    name: str
    article: Article
    draft: Draft


def honest_drafts(half: Half, folder: Path = FOLDER) -> Iterator[HonestDraft]:
    """The gold of one half, in the order of the names."""
    for path in sorted((folder / half).glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        article = article_of(gold)
        yield HonestDraft(path.stem, article, draft_of(gold, article))


def article_of(gold: Gold) -> Article:
    """The article of a gold record, as if nothing had to be cleaned away."""
    text = "\n".join(gold["paragraphs"])
    metadata = Metadata(title=gold["title"], published=gold["published"], language=gold["language"])
    return Article(text, number_sentences(text, gold["language"]), gold["id"], metadata)


def draft_of(gold: Gold, article: Article) -> Draft:
    """The gold record as a draft that cites its evidence."""
    spelled = _Spelling(gold, article)
    return Draft(
        headline=gold["title"],
        summary=list(_summary(gold, article)),
        actors=[_actor(one, article, spelled) for one in gold["actors"]],
        commitments=[_commitment(one, article, spelled) for one in gold["commitments"]],
        figures=[_figure(one, article) for one in gold["figures"]],
    )


class _Spelling:
    """The names of a gold record as its article spells them."""

    def __init__(self, gold: Gold, article: Article) -> None:
        self._text = lower_case(folded_text(f"{article.title}\n{article.text}"))
        self._aliases = {actor["name"]: actor["aliases"] for actor in gold["actors"]}

    def of(self, name: str) -> str:
        tried = (name, *self._aliases.get(name, ()))
        return next((one for one in tried if lower_case(folded_text(one)) in self._text), name)

    def of_all(self, names: str | None) -> str | None:
        return None if names is None else "; ".join(self.of(one.strip()) for one in names.split(";"))


def _summary(gold: Gold, article: Article) -> Iterator[SummaryDraft]:
    index = ArticleIndex(article, scan_article(article))
    reference = gold["reference_summary"]
    for text in [reference] if isinstance(reference, str) else reference:
        for sentence in number_sentences(text, gold["language"]):
            said = text[sentence.start : sentence.end]
            yield SummaryDraft(text=said, sentences=index.closest(said, _CITED) or [1])


def _actor(gold: Gold, article: Article, spelled: _Spelling) -> ActorDraft:
    name = spelled.of(gold["name"])
    return ActorDraft(
        name=name,
        aliases=[one for one in gold["aliases"] if one != name],
        kind=gold["kind"],
        role=gold["role"],
        sentences=sentences_of([name], article) or [1],
    )


def _commitment(gold: Gold, article: Article, spelled: _Spelling) -> CommitmentDraft:
    # A status that drafts have not yet is that of what the party will not do.
    status = gold["status"] if gold["status"] != "denied" else "refused"
    return CommitmentDraft(
        by=spelled.of_all(gold["by"]),
        to=spelled.of_all(gold["to"]),
        action=gold["action"],
        status=status,
        when=gold["when"],
        condition=gold["condition"],
        stated_by=spelled.of_all(gold["stated_by"]),
        sentences=sentences_of(gold["quotes"], article) or [1],
    )


def _figure(gold: Gold, article: Article) -> FigureDraft:
    return FigureDraft(
        text=gold["text"],
        what=gold["what"],
        as_of=gold["as_of"],
        sentences=sentences_of([gold["quote"]], article),
    )


def sentences_of(passages: Iterable[str], article: Article) -> list[int]:
    """The numbers of the sentences that the passages, verbatim, overlap at their first occurrence."""
    numbers: set[int] = set()
    for passage in passages:
        start = article.text.find(passage)
        end = start + len(passage)
        if start >= 0:
            numbers |= {one.number for one in article.sentences if one.start < end and start < one.end}
    return sorted(numbers)
