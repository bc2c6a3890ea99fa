"""Scores a draft against the gold of one article: figures, actors, commitments.

Figures: a drafted and a gold figure match one to one if their evidence is the same and the value that the
scanner reads from the drafted text (both ends of a range) is the gold's. An extra figure is neutral in a
table row, as a small count (a whole number up to twelve), or as a repeat of a gold figure elsewhere; any
other is false.
Actors: match one to one by name or alias, without case, articles and possessives. Precision counts a drafted
actor as true that is any gold actor, recall is over the salient ones.
Commitments: match one to one if their evidence is the same and `by` agrees: at least one gold party is
named, and nobody else. A draft on a sentence that is neither in `commitments` nor in `not_commitments` is
neutral (restatements, offers); "strict" counts it as false. "by right" is the share of drafts with gold
evidence whose `by` agrees; "status" the share of the matched whose status does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from summariser.grounding.table_units import cell_value
from summariser.models.article import Article
from summariser.models.draft import CommitmentDraft, Draft, FigureDraft
from summariser.scan.figures import scan_figures

Gold = dict[str, Any]

_ARTICLES = re.compile(
    r"^(?:the|an?|l[aeo]s?|une?|d(?:er|ie|as|em|en|es)|eine?|el|una|os?|as|il|gli|i) |^l['’]",
    re.IGNORECASE,
)
_QUOTES = '“”"«»„ '
_SMALL_COUNT = 12
_SHARED_WORDS = 0.8  # of a gold quote, in the cited sentence
_SHORTEST_PART = 12  # characters of a cited sentence that may be a part of the quote
_TABLE_CELL = " | "


@dataclass
class StatusCounts:
    """How many commitments have one status."""

    gold: int = 0
    """In the gold."""
    found: int = 0
    """Of these, matched by a draft."""
    right: int = 0
    """Of these, drafted with the same status."""
    matched: int = 0
    """Drafted with this status and matched to a gold commitment of any status."""
    false: int = 0
    """Drafted with this status and false; what is neither is neutral."""


@dataclass
class DocumentScore:
    """The figures of one document by the name of their column, and what was missed or false."""

    name: str
    language: str
    columns: dict[str, float] = field(default_factory=dict)
    statuses: dict[str, StatusCounts] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def score_draft(name: str, article: Article, draft: Draft, gold: Gold) -> DocumentScore:
    """The score of `draft`; of `gold` only those of its lists `figures`, `actors`, `commitments` that it has.

    Actors without `salient` only resolve the names of parties.
    """
    score = DocumentScore(name, article.language)
    if "figures" in gold:
        _score_figures(article, draft, gold, score)
    if all("salient" in actor for actor in gold["actors"]):
        _score_actors(draft, gold, score)
    _score_commitments(article, draft, gold, score)
    return score


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def ratio(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def quotes_of(commitment: Gold) -> list[str]:
    """The places of the article that carry a gold commitment: its `quotes`, or its only `quote`."""
    return list(commitment["quotes"]) if "quotes" in commitment else [commitment["quote"]]


def _score_figures(article: Article, draft: Draft, gold: Gold, score: DocumentScore) -> None:
    missed, false, hits = list(gold["figures"]), [], 0
    for figure in draft.figures:
        value = _value_of(figure, article.language)
        match = next(
            (
                wanted
                for wanted in missed
                if _same_value(value, wanted["value"])
                and same_evidence(article, figure.sentences, wanted["quote"])
            ),
            None,
        )
        if match:
            hits += 1
            missed.remove(match)
        elif not _is_neutral(article, figure, value, gold):
            false.append(figure)
    score.columns["figures"] = f1(ratio(hits, hits + len(false)), ratio(hits, len(gold["figures"])))
    score.remarks += [f"figure missed: {wanted['text']} ({wanted['value']})" for wanted in missed]
    score.remarks += [f"figure false: {f.text} {article.sentence_text(f.sentences[0])[:70]}" for f in false]


def _value_of(figure: FigureDraft, language: str) -> list[float]:
    cell = cell_value(figure.text, figure.table_unit, language) if figure.table_unit else None
    found = [cell] if cell else scan_figures(figure.text, language)
    if not found or found[0].value is None:
        return []
    return [float(found[0].value)] + ([float(found[0].high)] if found[0].high is not None else [])


def _same_value(value: list[float], gold: float | list[float]) -> bool:
    wanted = gold if isinstance(gold, list) else [gold]
    return len(value) == len(wanted) and all(
        abs(a - b) <= 1e-3 * max(1e-9, abs(b)) for a, b in zip(value, wanted, strict=True)
    )


def _is_neutral(article: Article, figure: FigureDraft, value: list[float], gold: Gold) -> bool:
    if not value:
        return False
    in_table = any(_TABLE_CELL in article.sentence_text(number) for number in figure.sentences)
    small = len(value) == 1 and value[0] == int(value[0]) and value[0] <= _SMALL_COUNT
    return in_table or small or any(_same_value(value, wanted["value"]) for wanted in gold["figures"])


def _score_actors(draft: Draft, gold: Gold, score: DocumentScore) -> None:
    left, false = list(gold["actors"]), []
    for actor in draft.actors:
        names = {_plain_name(name) for name in (actor.name, *actor.aliases)}
        match = next((wanted for wanted in left if names & _gold_names(wanted)), None)
        if match:
            left.remove(match)
        else:
            false.append(actor.name)
    salient = [actor for actor in gold["actors"] if actor["salient"]]
    missed = [actor for actor in left if actor["salient"]]
    precision = ratio(len(draft.actors) - len(false), len(draft.actors))
    recall = ratio(len(salient) - len(missed), len(salient))
    score.columns |= {"actors P": precision, "actors R": recall, "actors F1": f1(precision, recall)}
    score.remarks += [f"actor missed: {actor['name']}" for actor in missed]
    score.remarks += [f"actor false: {name}" for name in false]


def _score_commitments(article: Article, draft: Draft, gold: Gold, score: DocumentScore) -> None:
    drafted, wanted = draft.commitments, gold["commitments"]
    matched = _matched_commitments(article, draft, gold)
    on_gold = [
        item for item in drafted if _on_any(article, item, (quote for c in wanted for quote in quotes_of(c)))
    ]
    unmatched = [item for index, item in enumerate(drafted) if index not in matched]
    negatives = [c if isinstance(c, str) else c["quote"] for c in gold["not_commitments"]]
    false = [item for item in unmatched if item in on_gold or _on_any(article, item, negatives)]
    by_right = [item for item in on_gold if _has_party(article, item, draft, gold)]
    same_status = sum(drafted[i].status == wanted[j]["status"] for i, j in matched.items())
    recall = ratio(len(matched), len(wanted))
    score.columns |= {
        "commitments": f1(ratio(len(matched), len(matched) + len(false)), recall),
        "strict": f1(ratio(len(matched), len(drafted)), recall),
        "by right": ratio(len(by_right), len(on_gold)),
        "status": ratio(same_status, len(matched)),
    }
    score.statuses = _status_counts(drafted, wanted, matched, false)
    score.remarks += [
        f"commitment missed: {c['status']} by {c['by']}: {quotes_of(c)[0][:110]}"
        for index, c in enumerate(wanted)
        if index not in matched.values()
    ]
    score.remarks += [
        f"commitment {'false' if item in false else 'extra'}: {_shown(article, item)}" for item in unmatched
    ]


def _matched_commitments(article: Article, draft: Draft, gold: Gold) -> dict[int, int]:
    """The number of a drafted commitment to that of its gold one, those of the same status first."""
    pairs = [
        (wanted["status"] == item.status, _shared_words(item.action, wanted["action"]), i, j)
        for i, item in enumerate(draft.commitments)
        for j, wanted in enumerate(gold["commitments"])
        if _on_any(article, item, quotes_of(wanted)) and _by_agrees(item, wanted, gold, draft)
    ]
    matched: dict[int, int] = {}
    for _, _, i, j in sorted(pairs, reverse=True):
        if i not in matched and j not in matched.values():
            matched[i] = j
    return matched


def _status_counts(
    drafted: list[CommitmentDraft], wanted: list[Gold], matched: dict[int, int], false: list[CommitmentDraft]
) -> dict[str, StatusCounts]:
    counts: defaultdict[str, StatusCounts] = defaultdict(StatusCounts)
    for commitment in wanted:
        counts[commitment["status"]].gold += 1
    for item in false:
        counts[item.status].false += 1
    for i, j in matched.items():
        counts[drafted[i].status].matched += 1
        counts[wanted[j]["status"]].found += 1
        counts[wanted[j]["status"]].right += drafted[i].status == wanted[j]["status"]
    return dict(counts)


def _has_party(article: Article, item: CommitmentDraft, draft: Draft, gold: Gold) -> bool:
    """Whether `by` agrees with that of a gold commitment on the same evidence."""
    return any(
        _by_agrees(item, wanted, gold, draft)
        for wanted in gold["commitments"]
        if _on_any(article, item, quotes_of(wanted))
    )


def _by_agrees(item: CommitmentDraft, wanted: Gold, gold: Gold, draft: Draft) -> bool:
    found, expected = _parties(item.by, gold, draft), _parties(wanted["by"], gold, draft)
    return bool(found) and found <= expected


def _parties(names: str | None, gold: Gold, draft: Draft) -> set[str]:
    """The gold actors (by name) that a field names; a name that is none of them counts as itself."""
    found = set()
    for name in (names or "").split("; "):
        if name:
            aliases = {_plain_name(name)}
            for actor in draft.actors:
                if name == actor.name:
                    aliases |= {_plain_name(alias) for alias in actor.aliases}
            found.add(next((one["name"] for one in gold["actors"] if aliases & _gold_names(one)), name))
    return found


def _on_any(article: Article, item: CommitmentDraft, quotes: Iterable[str]) -> bool:
    return any(same_evidence(article, item.sentences, quote) for quote in quotes)


def same_evidence(article: Article, numbers: Iterable[int], quote: str) -> bool:
    """Whether a cited sentence and the gold quote overlap: one contains the other, or shares most words."""
    wanted = _folded(quote).strip(_QUOTES)
    words = set(re.findall(r"\w+", wanted))
    for number in numbers:
        cited = _folded(article.sentence_text(number)).strip(_QUOTES)
        shared = len(words & set(re.findall(r"\w+", cited)))
        part = len(cited) > _SHORTEST_PART and cited in wanted
        if wanted in cited or part or shared >= _SHARED_WORDS * max(1, len(words)):
            return True
    return False


def _folded(text: str) -> str:
    text = text.replace("’", "'").replace("\u00a0", " ").replace("‑", "-").casefold()
    return re.sub(r"\s+", " ", text).strip(" .")


def _plain_name(name: str) -> str:
    return re.sub(r"'s?$", "", _ARTICLES.sub("", _folded(name)).strip())


def _gold_names(actor: Gold) -> set[str]:
    return {_plain_name(name) for name in (actor["name"], *actor["aliases"])}


def _shared_words(one: str, other: str) -> int:
    return len(set(_folded(one).split()) & set(_folded(other).split()))


def _shown(article: Article, item: CommitmentDraft) -> str:
    evidence = article.sentence_text(item.sentences[0])[:90]
    return f"{item.status} by {item.by}: {item.action[:60]} / {evidence}"
